"""A date move: the record that a goal's date was shifted, from where to where, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.text import require_note


class MovedDate(StrEnum):
    """Which of a goal's dates moved."""

    START = "start"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class DateMove:
    """One shift of a date; the slip ledger adds the shifts of the due date up."""

    id: str
    goal: str
    which: MovedDate
    on: date
    before: date
    after: date
    reason: str = ""

    def __post_init__(self) -> None:
        require_note(self.reason, "reason")

    @property
    def owners(self) -> tuple[str, ...]:
        """The goal whose date moved."""
        return (self.goal,)

    @property
    def days(self) -> int:
        """How many days later (positive) or earlier (negative) the date is now."""
        return (self.after - self.before).days

    @property
    def is_postponement(self) -> bool:
        """Whether it put the due date off."""
        return self.which is MovedDate.DUE and self.days > 0


def write_slip(moves: int, days: int) -> str:
    """How often a date moved and by how much in all, or empty when it never did."""
    return f"moved {moves}x, {days:+d} d" if moves else ""
