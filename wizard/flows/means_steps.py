"""Drafting: what it takes, what may get in the way, and how sure one is."""

from planner.guards import capacity, overload
from planner.keeper import Json
from planner.profile import WEEK_HOURS
from planner.smart.letters.thresholds import LOW_CONFIDENCE
from planner.walkthroughs.goal_answers import (
    answered_confidence,
)
from wizard.flows.shared import first_step_step, is_at_work
from wizard.flows.wish_steps import wished
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, Confirm, LongText, Number, Option, Rating, Text

_ACHIEVABLE = "Achievable"
_GUESS = "A guess is fine. It shows when several goals ask for the same evening."

EASY_CONFIDENCE = 90
"""Percent from which a goal is asked whether it is too easy."""


def _is_low(scene: Scene) -> bool:
    sure = answered_confidence(scene.values.values)
    return sure is not None and sure <= LOW_CONFIDENCE


def _is_high(scene: Scene) -> bool:
    sure = answered_confidence(scene.values.values)
    return sure is not None and sure >= EASY_CONFIDENCE


def _room(scene: Scene) -> str:
    """Why hours are asked for, and how full the week is without this goal."""
    filled = str(capacity(scene.plan, but=scene.subject))
    return f"{_GUESS} So far {filled}." if filled else _GUESS


def _give(hours: float, scene: Scene) -> str:
    """What to think of when the week can't hold these hours too."""
    return overload(scene.plan, more_hours=hours, but=scene.subject)


def _after_low(answer: Json, _scene: Scene) -> tuple[str, ...]:
    ways = {
        "split": ("title", "measure", "due", "confidence"),
        "help": ("resources", "hours", "confidence"),
    }
    return ways.get(str(answer), ())


def _after_high(answer: Json, _scene: Scene) -> tuple[str, ...]:
    return ("title", "measure", "confidence") if answer == "larger" else ()


ACHIEVABLE: tuple[Step, ...] = (
    first_step_step("first_step", name="First step", heading=_ACHIEVABLE),
    LongText(
        id="resources",
        heading=_ACHIEVABLE,
        question="What and who can help you?",
        why="Books, courses, people, money: what is there, and what you would have to ask for.",
        example="the question bank, and Tomasz for an hour a week",
        what="resources",
        default=wished("means"),
    ),
    Number(
        id="hours",
        name="Hours a week",
        heading=_ACHIEVABLE,
        question="How many hours a week will it take?",
        why=_room,
        example="2, or 1.5",
        low=0,
        high=WEEK_HOURS,
        unit="h",
        remark=_give,
    ),
    Confirm(
        id="in_my_control",
        name="In my hands",
        heading=_ACHIEVABLE,
        question="Is it mostly in your own hands?",
        why="Where others decide, the goal can be the part that is yours: apply, ask, show.",
    ),
    Text(
        id="employer_support",
        name="Support at work",
        heading=_ACHIEVABLE,
        question="What could your employer add?",
        why="Time, a budget, a stretch task, a word with the right person.",
        example="five days of study leave",
        what="employer support",
        when=is_at_work,
    ),
)

PLANNED: tuple[Step, ...] = (
    Text(
        id="obstacle",
        heading=_ACHIEVABLE,
        question="What is most likely to get in the way, in you or around you?",
        why="Obstacles that have a name can be planned for.",
        example="I am too tired to study in the evening",
        what="obstacle",
    ),
    Text(
        id="then",
        name="If so, then",
        heading=_ACHIEVABLE,
        question=lambda scene: f"If it happens (“{scene.text('obstacle')}”), then I will …",
        why="Decided now, it needs no decision in that moment.",
        example="do one chapter before breakfast instead",
        what="if-then plan",
        when=lambda scene: scene.values.values.get("obstacle", "") is not None,
    ),
    Rating(
        id="confidence",
        heading=_ACHIEVABLE,
        question="Knowing all this, how sure are you that you will get there?",
        why="5 to 8 of 10 is a healthy stretch.",
        low=1,
        high=10,
        low_words="hardly",
        high_words="certain",
    ),
    Choice(
        id="smaller",
        name="Low confidence",
        heading=_ACHIEVABLE,
        question="3 of 10 or less: what would make it feel possible?",
        why="A first part of it that you trust yourself with may carry you further.",
        options=(
            Option("split", "Word a first part of it as the goal"),
            Option("help", "Think again about help and hours"),
            Option("keep", "Leave it as it is"),
        ),
        when=_is_low,
        asks_again=_after_low,
        assumed="keep",
    ),
    Choice(
        id="larger",
        name="High confidence",
        heading=_ACHIEVABLE,
        question="9 of 10 or more: is it too easy, or just the right next step?",
        why="A sure thing is fine when you need one.",
        options=(
            Option("keep", "It is the right next step"),
            Option("larger", "Make it larger"),
        ),
        when=_is_high,
        asks_again=_after_high,
        assumed="keep",
    ),
)
