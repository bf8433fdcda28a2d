"""A snooze: a review that was put off to a later day."""

from dataclasses import dataclass
from datetime import date

from planner.profile import ReviewLevel
from planner.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Snooze:
    """On a day, the open review of a level was put off `until` another one."""

    id: str
    on: date
    level: ReviewLevel
    until: date

    def __post_init__(self) -> None:
        if self.until <= self.on:
            raise Refusal(f"{self.until} is no later day", "give a day to come, such as +2d")

    @property
    def owners(self) -> tuple[str, ...]:
        """A snooze belongs to no goal."""
        return ()
