"""The parts of the Values page, and what the cursor can stand on in each."""

from collections.abc import Mapping
from enum import StrEnum

from tui.widgets.page import Spot


class Part(StrEnum):
    """A part of the page, by the name of its tab."""

    GAPS = "gaps"
    MAP = "map"
    ANCHORS = "anchors"
    GOALS = "goals"
    QUESTIONS = "ask"
    STRENGTHS = "strengths"
    VISION = "vision"
    BALANCE = "balance"
    DRIFT = "drift"


class ValueSpot(StrEnum):
    """What a spot is about. A goal, which may be seen in many parts, has a kind for each."""

    TEXT = "text"
    MORE = "more"
    EXERCISE = "exercise"
    STARVING = "starving"
    UNVALUED = "unvalued"
    TO_CONFIRM = "to-confirm"
    EXCUSED = "excused"
    ENTRY = "entry"
    CIRCLE = "circle"
    ANCHOR = "anchor"
    GOAL = "goal"
    PULL = "pull"
    LONG_ALONE = "long-alone"
    SHORT_ALONE = "short-alone"


_PARTS: Mapping[StrEnum, Part] = {
    ValueSpot.STARVING: Part.GAPS,
    ValueSpot.UNVALUED: Part.GAPS,
    ValueSpot.TO_CONFIRM: Part.GAPS,
    ValueSpot.EXCUSED: Part.GAPS,
    ValueSpot.ENTRY: Part.MAP,
    ValueSpot.ANCHOR: Part.ANCHORS,
    ValueSpot.CIRCLE: Part.MAP,
    ValueSpot.GOAL: Part.GOALS,
    ValueSpot.PULL: Part.QUESTIONS,
    ValueSpot.LONG_ALONE: Part.BALANCE,
    ValueSpot.SHORT_ALONE: Part.BALANCE,
}
"""Kinds that stand in one part only; the id of every other one begins with its part."""

ABOUT_GOAL = frozenset(
    {
        ValueSpot.UNVALUED,
        ValueSpot.TO_CONFIRM,
        ValueSpot.EXCUSED,
        ValueSpot.GOAL,
        ValueSpot.PULL,
        ValueSpot.LONG_ALONE,
        ValueSpot.SHORT_ALONE,
    }
)
ABOUT_VALUE = frozenset({ValueSpot.STARVING, ValueSpot.ANCHOR, ValueSpot.CIRCLE})

_JOINT = ":"


def spot_of(kind: ValueSpot, part: Part, what: object = "") -> Spot:
    """A spot of a kind that stands in several parts."""
    return Spot(kind, f"{part}{_JOINT}{what}")


def pull_spot(goal_id: str, number: int) -> Spot:
    """The spot of one of the questions about a goal."""
    return Spot(ValueSpot.PULL, f"{goal_id}{_JOINT}{number}")


def part_of(spot: Spot) -> Part:
    """The part in which a spot stands."""
    return _PARTS.get(spot.kind) or Part(spot.id.partition(_JOINT)[0])


def what_of(spot: Spot) -> str:
    """What a spot of a kind that stands in several parts is about, such as the kind of a list."""
    return spot.id.partition(_JOINT)[2]


def goal_of(spot: Spot) -> str:
    """The id of the goal that a spot is about, or empty."""
    return spot.id.partition(_JOINT)[0] if spot.kind in ABOUT_GOAL else ""
