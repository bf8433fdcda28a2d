"""The questions of onboarding, in their order."""

from dataclasses import replace

from planner.horizon import Track
from planner.profile import WEEK_HOURS, ReviewLevel, Sphere, Stage
from planner.walkthroughs.onboarding import LONG, REFLECTED, SHORT, WEEKDAYS
from wizard.flows import flow_named
from wizard.flows.reflection_steps import reflection_step
from wizard.flows.shared import (
    category_step,
    due_step,
    first_step_step,
    measure_step,
    options_of,
    why_step,
)
from wizard.flows.vision_steps import BACK, VISION
from wizard.scene import FISCAL_STEP, Scene
from wizard.step import Step
from wizard.steps import Checkbox, Choice, ListOf, Number, Option, Text

_STAGES = {
    Stage.ENTRY: "Early: finding out what I am good at",
    Stage.MID: "In the middle: deepening it, or turning",
    Stage.SENIOR: "Senior: shaping what others do",
}
_SPHERES = {
    Sphere.PROFESSIONAL: "Mostly work",
    Sphere.PERSONAL: "Mostly the rest of life",
}
_LEVELS = {
    ReviewLevel.WEEKLY: "Weekly, 15 minutes: what moved, what got in the way",
    ReviewLevel.MONTHLY: "Monthly, half an hour: measures and habits",
    ReviewLevel.QUARTERLY: "Quarterly, about an hour: a decision for every goal",
    ReviewLevel.SEMIANNUAL: "Twice a year: do both tracks still fit together",
    ReviewLevel.ANNUAL: "Yearly: the career as a whole",
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_LONG_EXAMPLES = {
    Stage.ENTRY: "become a licensed reliability engineer",
    Stage.MID: "lead the reliability team of our region",
    Stage.SENIOR: "hand the department over and teach two days a week",
}
_SHORT_EXAMPLES = {
    Stage.ENTRY: "pass the category II analyst exam",
    Stage.MID: "run the weekly fault review on my own",
    Stage.SENIOR: "bring two people to where they can stand in for me",
}

_YOU, _TIME = "You", "Your time"
ABOUT_LONG, ABOUT_SHORT, _RHYTHM = "A long-term goal", "A first stepping stone", "Your rhythm"
"""Headings of the parts."""

NEXT = "next"
"""The step that asks what to go on with; its answer is no part of the change."""

_BOARD = "board"
_EXERCISES = {
    "ikigai": "Purpose map: what your work is for",
    "anchors": "Career anchors: what you would give up last",
}


def _stage(scene: Scene) -> Stage:
    return Stage(scene.text("stage") or Stage.MID)


def _unless_skipped(other: str, *steps: Step) -> tuple[Step, ...]:
    """The steps, left out once another one was skipped."""
    return tuple(
        replace(step, when=lambda scene: scene.answers.get(other, True) is not None)
        for step in steps
    )


_PERSON: tuple[Step, ...] = (
    Text(
        id="role",
        heading=_YOU,
        question="What do you do, in a few words?",
        why="It heads your plan, and what you share of it.",
        example="reliability engineer, wind power",
        what="role",
    ),
    Choice(
        id="stage",
        heading=_YOU,
        question="Where in your working life are you?",
        why="It changes what is suggested, never what is allowed.",
        options=options_of(_STAGES),
    ),
    Choice(
        id="sphere",
        name="Plan for",
        heading=_YOU,
        question="What is this plan mostly for?",
        why="Goals of the other kind are welcome in it too.",
        options=options_of(_SPHERES),
    ),
    ListOf(
        id="strengths",
        heading=_YOU,
        question="What comes easily to you that others find hard?",
        why="Three will do. Goals that build on a strength move sooner.",
        example="explaining faults to people who don't know the machine",
        what="strength",
    ),
    ListOf(
        id="gaps",
        heading=_YOU,
        question="What do you miss, or go around?",
        why="The gap that annoys you is often the next goal.",
        example="budgets, saying no",
        what="gap",
    ),
)

_TIMING: tuple[Step, ...] = (
    Choice(
        id=FISCAL_STEP,
        name="Year begins in",
        heading=_TIME,
        question="In which month does your fiscal year begin?",
        why="“End of Q3” then means what it means at your work. January, if you have none.",
        options=tuple(Option(str(n), month) for n, month in enumerate(_MONTHS, 1)),
    ),
    Number(
        id="hours",
        name="Hours a week",
        heading=_TIME,
        question="How many hours a week can you give to your goals?",
        why="The plan can then say when it asks for more than you have.",
        example="4",
        low=0,
        high=WEEK_HOURS,
        unit="h",
    ),
)

_LONG_GOAL: tuple[Step, ...] = (
    Text(
        id=f"{LONG}_title",
        name="Long-term goal",
        heading=ABOUT_LONG,
        question="Name one thing that you want to have reached in the years ahead.",
        why="A direction is enough. Begin with a verb; it need not be a step up a ladder.",
        example=lambda scene: _LONG_EXAMPLES[_stage(scene)],
        what="goal",
    ),
    *_unless_skipped(
        f"{LONG}_title",
        category_step(f"{LONG}_category", name="Long-term column", heading=ABOUT_LONG),
        due_step(
            f"{LONG}_due",
            name="Long-term due date",
            heading=ABOUT_LONG,
            question="By when, about?",
            example="end of 2029, in 3 years",
            track=Track.LONG,
        ),
        measure_step(
            f"{LONG}_measure",
            name="Long-term measure",
            heading=ABOUT_LONG,
            question="How will you know that you are getting there?",
            why="Something to count, or words for a thing that will be there in the end.",
            example="4 people in my team; turnover from 9 to 3 percent; the licence in my hand",
        ),
        why_step(
            f"{LONG}_why",
            name="Long-term why",
            heading=ABOUT_LONG,
            question="Why does it matter to you?",
        ),
    ),
)

_SHORT_GOAL: tuple[Step, ...] = (
    Text(
        id=f"{SHORT}_title",
        name="Short-term goal",
        heading=ABOUT_SHORT,
        question=lambda scene: (
            "What could you reach in the next months that brings it nearer?"
            if scene.values.has(f"{LONG}_title")
            else "Name one thing that you want to have reached in the next months."
        ),
        why="A near goal that serves a far one is where a plan begins to move.",
        example=lambda scene: _SHORT_EXAMPLES[_stage(scene)],
        what="goal",
    ),
    *_unless_skipped(
        f"{SHORT}_title",
        category_step(f"{SHORT}_category", name="Short-term column", heading=ABOUT_SHORT),
        due_step(
            f"{SHORT}_due",
            name="Short-term due date",
            heading=ABOUT_SHORT,
            question="By when?",
            example="end of Q2, in 4 months, 30 June",
            track=Track.SHORT,
        ),
        measure_step(
            f"{SHORT}_measure",
            name="Short-term measure",
            heading=ABOUT_SHORT,
            question="How will you know that it moves?",
            why="You check in on it with one number, or with yes and no.",
            example="18 chapters; 2 fault reviews per week; downtime from 120 to 90 hours",
        ),
        why_step(
            f"{SHORT}_why",
            name="Short-term why",
            heading=ABOUT_SHORT,
            question="Why does it matter to you?",
        ),
        first_step_step(f"{SHORT}_first_step", name="Short-term first step", heading=ABOUT_SHORT),
    ),
)

_REVIEWING: tuple[Step, ...] = (
    Checkbox(
        id="reviews",
        heading=_RHYTHM,
        question="How often do you want to look back?",
        why="Your profile keeps it as your intention; Dualtrack holds no reviews yet.",
        options=options_of(_LEVELS),
    ),
    Choice(
        id="weekday",
        name="Review day",
        heading=_RHYTHM,
        question="Which day suits a weekly look back?",
        why="A day on which the week is nearly done, and nobody waits for you.",
        options=tuple(Option(day, day) for day in WEEKDAYS),
        when=lambda scene: ReviewLevel.WEEKLY.value in scene.values.lines("reviews"),
    ),
)


def _offered_next(_scene: Scene) -> tuple[Option, ...]:
    """The exercises on values with the time that each takes; only here they are imported."""
    timed = ((name, words, flow_named(name).minutes) for name, words in _EXERCISES.items())
    return (
        *(Option(name, f"{words} (about {minutes} minutes)") for name, words, minutes in timed),
        Option(_BOARD, "The board: both can wait"),
    )


_NEXT_STEP = Choice(
    id=NEXT,
    name="What next",
    heading="Next",
    question="What next?",
    why="Two exercises find what your goals are for. Once this is kept you go straight on.",
    options=_offered_next,
    default=lambda _scene: _BOARD,
)

STEPS = (
    *_PERSON,
    *(reflection_step(name, BACK) for name in REFLECTED),
    VISION,
    *_TIMING,
    *_LONG_GOAL,
    *_SHORT_GOAL,
    *_REVIEWING,
    _NEXT_STEP,
)
"""Every question, about 15 minutes of them."""
