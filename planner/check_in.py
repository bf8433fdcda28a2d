"""A check-in: what a goal's measures read on a day, how sure one is, and a note."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isfinite

from planner.goal import require_confidence
from planner.measure import require_number
from planner.refusal import Refusal
from planner.text import require_note


class Pace(StrEnum):
    """How progress compares with what the calendar expects."""

    ON_TRACK = "on track"
    BEHIND = "behind"
    AT_RISK = "at risk"


@dataclass(frozen=True, slots=True)
class Reading:
    """The value of one measure; for a rate, how many occurrences this check-in adds."""

    measure: str
    value: float

    def __post_init__(self) -> None:
        if not isfinite(self.value):
            require_number(self.value, "value")


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A dated entry on a goal; it is a record of its own, so two people's windows never collide.

    `confidence` is 0 to 100 percent. `is_skip` marks the period of a rate as skipped with reason:
    it then counts neither as kept nor as missed. `pace` is what the person says of it where they
    know better than the figures.
    """

    id: str
    goal: str
    on: date
    readings: tuple[Reading, ...] = ()
    confidence: int | None = None
    note: str = ""
    is_skip: bool = False
    pace: Pace | None = None

    def __post_init__(self) -> None:
        if self.confidence is not None:
            require_confidence(self.confidence)
        if self.note:
            require_note(self.note, "note")
        if not (
            self.readings or self.confidence is not None or self.note or self.is_skip or self.pace
        ):
            raise Refusal("an empty check-in says nothing", "give a value, @confidence or a note")

    @property
    def owners(self) -> tuple[str, ...]:
        """The goal that was checked."""
        return (self.goal,)

    def value_of(self, measure: str) -> float | None:
        """What this check-in says of a measure, or None when it says nothing."""
        for reading in self.readings:
            if reading.measure == measure:
                return reading.value
        return None
