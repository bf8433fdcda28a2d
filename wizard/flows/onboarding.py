"""Onboarding: from nothing to a profile, a vision and two linked goals."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from planner.horizon import Track
from planner.keeper import Decide, Json
from planner.profile import ReviewLevel, Sphere, Stage
from planner.walkthroughs.onboarding import IDS, REFLECTIONS, WEEKDAYS, set_up_plan
from wizard.flows.shared import (
    category_step,
    due_step,
    first_step_step,
    measure_step,
    why_step,
)
from wizard.steps import (
    Flow,
    Kind,
    Option,
    Scene,
    Step,
    line,
    lines,
    note,
    number,
    one_of,
    says,
    some_of,
)

_STAGES = {
    Stage.ENTRY: "Entry: finding out what I am good at",
    Stage.MID: "Mid: deepening it, or turning",
    Stage.SENIOR: "Senior: shaping what others do",
}
_SPHERES = {
    Sphere.PROFESSIONAL: "Mostly work",
    Sphere.PERSONAL: "Mostly the rest of life",
}
_LEVELS = {
    ReviewLevel.WEEKLY: "Weekly, 15 minutes",
    ReviewLevel.MONTHLY: "Monthly, half an hour",
    ReviewLevel.QUARTERLY: "Quarterly, an hour",
    ReviewLevel.SEMIANNUAL: "Twice a year: do both tracks still fit?",
    ReviewLevel.ANNUAL: "Yearly: the career as a whole",
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _stages(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(each.value, words) for each, words in _STAGES.items())


def _spheres(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(each.value, words) for each, words in _SPHERES.items())


def _levels(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(each.value, words) for each, words in _LEVELS.items())


def _weekdays(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(each, each) for each in WEEKDAYS)


def _months(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(str(n), name) for n, name in enumerate(_MONTHS, 1))


def _month(answer: Json, scene: Scene) -> Json:
    return int(str(one_of(_months, "month")(str(answer), scene)))


def _reflection(id_: str, why: str, example: str) -> Step:
    return Step(
        id_,
        Kind.LONG_TEXT,
        says(REFLECTIONS[id_]),
        why=why,
        example=example,
        read=note("reflection"),
        may_skip=True,
    )


def _when(step: Step, other: str) -> Step:
    """The step, asked only when another one was answered."""
    return replace(step, when=lambda scene: bool(scene.text(other)))


_PERSON = (
    Step(
        "role",
        Kind.TEXT,
        says("What do you do at work, in a few words?"),
        why="It heads your plan and what you share of it.",
        example="reliability engineer, wind power",
        default=lambda scene: scene.plan.profile.role,
        read=line("role"),
    ),
    Step(
        "stage",
        Kind.CHOICE,
        says("Where in your career are you?"),
        why="It changes what is suggested, never what is allowed.",
        options=_stages,
        default=lambda scene: scene.plan.profile.stage or Stage.MID.value,
        read=one_of(_stages, "stage"),
    ),
    Step(
        "sphere",
        Kind.CHOICE,
        says("What is this plan mostly for?"),
        why="Goals of the other kind are welcome in it too.",
        options=_spheres,
        default=lambda scene: scene.plan.profile.sphere.value,
        read=one_of(_spheres, "sphere"),
    ),
    Step(
        "strengths",
        Kind.LINES,
        says("What are you good at? One strength a line."),
        why="Goals that build on a strength move sooner.",
        example="explaining, staying calm",
        read=lines("strength"),
        may_skip=True,
    ),
    Step(
        "gaps",
        Kind.LINES,
        says("What do you miss, or avoid? One gap a line."),
        why="The gap that annoys you is often the next goal.",
        example="budgets, saying no",
        read=lines("gap"),
        may_skip=True,
    ),
)

_LOOKING = (
    _reflection(
        "energy", "What gives energy is worth more of your time.", "the hour with raw data"
    ),
    _reflection(
        "known_for",
        "A reputation is made of what you are asked for.",
        "for saying what we don't know",
    ),
    _reflection("people", "The right people are part of the right work.", "small teams that draw"),
    Step(
        "vision",
        Kind.LONG_TEXT,
        says("Picture a weekday in five years. Where are you, and what do you do?"),
        why="Long-term goals are steps towards it. You can rewrite it; every version is kept.",
        example="I lead a small team, four days a week, and Friday belongs to the workshop",
        read=note("vision"),
        may_skip=True,
    ),
)

_LONG = (
    Step(
        "long_title",
        Kind.TEXT,
        says("Name one long-term goal: what will you have reached?"),
        why="A direction for the years ahead. The wording can be mended later with draft.",
        example="lead the reliability team of our region",
        read=line("title"),
        may_skip=True,
    ),
    _when(category_step("long_category", "Which column does it belong to?"), "long_title"),
    _when(
        due_step("long_due", "By when, about?", "end of 2029, in 3 years", Track.LONG), "long_title"
    ),
    _when(measure_step("long_measure", "How will you know that it moves?"), "long_title"),
    _when(why_step("long_why", "Why does it matter to you?"), "long_title"),
)

_SHORT = (
    Step(
        "short_title",
        Kind.TEXT,
        lambda scene: (
            f"Which stepping stone towards “{scene.text('long_title')}” fits into the next months?"
            if scene.text("long_title")
            else "Name one short-term goal: what will you have reached in the next months?"
        ),
        why="A short-term goal that serves a long-term one is where a plan starts to move.",
        example="pass the analyst exam",
        read=line("title"),
        may_skip=True,
    ),
    _when(category_step("short_category", "Which column does it belong to?"), "short_title"),
    _when(due_step("short_due", "By when?", "end of Q2, +4m, 30 June", Track.SHORT), "short_title"),
    _when(measure_step("short_measure", "How will you know that it moves?"), "short_title"),
    _when(why_step("short_why", "Why does it matter to you?"), "short_title"),
    _when(first_step_step("short_first_step"), "short_title"),
)

_RHYTHM = (
    Step(
        "reviews",
        Kind.CHECKBOX,
        says("Which reviews do you want?"),
        why="A larger one takes the place of the smaller ones of its week; none is a duty.",
        options=_levels,
        default=lambda scene: [level.value for level in scene.plan.profile.reviews],
        read=some_of(_levels, "review"),
        may_skip=True,
    ),
    Step(
        "weekday",
        Kind.CHOICE,
        says("On which day do you like to look back?"),
        options=_weekdays,
        default=lambda scene: WEEKDAYS[scene.plan.profile.review_weekday],
        read=one_of(_weekdays, "weekday"),
    ),
    Step(
        "fiscal_start",
        Kind.CHOICE,
        says("In which month does your fiscal year begin?"),
        why="“End of Q3” then means what it means at your work.",
        options=_months,
        default=lambda scene: str(scene.plan.profile.fiscal_start),
        read=_month,
    ),
    Step(
        "hours",
        Kind.TEXT,
        says("How many hours a week can you give to your goals?"),
        why="The plan then says when it asks for more than you have.",
        example="4",
        read=number("number of hours", 0, 168),
        may_skip=True,
    ),
)


def _decide(scene: Scene) -> Decide:
    return partial(set_up_plan, values=scene.answers, ids=scene.draft.ids, today=scene.today)


def _summary(scene: Scene) -> Iterator[str]:
    """The plan so far, in two or three sentences."""
    long_title, short_title = scene.text("long_title"), scene.text("short_title")
    if long_title and short_title:
        yield f"“{short_title}” becomes the stepping stone to “{long_title}”."
    elif long_title or short_title:
        yield f"“{long_title or short_title}” is your first goal."


FLOW = Flow(
    name="onboard",
    version=1,
    title="Set up your plan",
    steps=(*_PERSON, *_LOOKING, *_LONG, *_SHORT, *_RHYTHM),
    decide=_decide,
    ids=IDS,
    minutes=15,
    summary=_summary,
)
