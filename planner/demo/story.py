"""What one goal of the demo plan is told with.

Days count from today: negative is past. Every person, company and number is made up.
"""

from enum import StrEnum
from typing import NamedTuple

from planner.calendar import Period
from planner.goal import Category, Kind, Purpose, Reason, Status
from planner.measure import MeasureKind
from planner.values.value import Value


class Course(StrEnum):
    """How a goal went between its start and now."""

    STEADY = "steady"
    SLOW_START = "slow start"
    EARLY = "early"
    STALLED = "stalled"
    ROUGH = "rough"


class MeasureStory(NamedTuple):
    """What a goal is measured by; `raised` is a later target and the day it was set."""

    name: str
    kind: MeasureKind
    baseline: float
    target: float
    unit: str = ""
    period: Period | None = None
    raised: tuple[int, float] | None = None


class MoveStory(NamedTuple):
    """A due date that was moved on a day, by so many days, for a reason."""

    on: int
    days: int
    reason: str


class GoalStory(NamedTuple):
    """One goal of the demo plan and what became of it.

    `every` is the number of days between check-ins, `quiet` the days since the last one, `ended`
    the day on which it was done, dropped or paused, `confirmed` the one on which its values were
    confirmed after they had moved, `tripwire` the day, the least percent and the plan for it.
    """

    key: str
    title: str
    category: Category
    start: int
    due: int | None
    status: Status = Status.ACTIVE
    measures: tuple[MeasureStory, ...] = ()
    milestones: tuple[tuple[str, int], ...] = ()
    course: Course = Course.STEADY
    every: int = 0
    quiet: int = 4
    serves: str = ""
    why: str = ""
    first_step: str = ""
    obstacle: tuple[str, str] = ("", "")
    resources: str = ""
    hours: float | None = None
    tags: tuple[str, ...] = ()
    kind: Kind = Kind.NEITHER
    purpose: Purpose = Purpose.DEVELOPMENT
    reason: Reason | None = Reason.VALUE
    confidence: int = 70
    focus: bool = False
    moves: tuple[MoveStory, ...] = ()
    values: tuple[Value, ...] = ()
    no_value_because: str = ""
    confirmed: int = 0
    ended: int = 0
    ended_because: str = ""
    lesson: str = ""
    tripwire: tuple[int, int, str] | None = None


def up(name: str, baseline: float, target: float, unit: str = "") -> tuple[MeasureStory, ...]:
    """A measure that grows."""
    return (MeasureStory(name, MeasureKind.UP, baseline, target, unit),)


def down(name: str, baseline: float, target: float, unit: str = "") -> tuple[MeasureStory, ...]:
    """A measure that falls."""
    return (MeasureStory(name, MeasureKind.DOWN, baseline, target, unit),)


def rate(name: str, times: float, period: Period, unit: str = "") -> tuple[MeasureStory, ...]:
    """A measure of how often."""
    return (MeasureStory(name, MeasureKind.RATE, 0, times, unit, period),)


def yes(name: str) -> tuple[MeasureStory, ...]:
    """A measure that is reached or not."""
    return (MeasureStory(name, MeasureKind.YES_NO, 0, 1),)
