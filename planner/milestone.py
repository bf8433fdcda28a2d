"""A milestone: a dated step on the way to a goal that is done or not."""

from dataclasses import dataclass
from datetime import date

from planner.text import require_line


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step of a goal; `done_on` is the day it was reached."""

    id: str
    goal: str
    title: str
    due: date | None = None
    done_on: date | None = None

    def __post_init__(self) -> None:
        require_line(self.title, "milestone")

    @property
    def owners(self) -> tuple[str, ...]:
        """The goal that this milestone belongs to."""
        return (self.goal,)
