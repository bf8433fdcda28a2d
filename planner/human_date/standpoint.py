"""Where a date is read from: the day it is read on, the side it leans to, the fiscal calendar."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from planner.calendar import FiscalYear
from planner.human_date.lean import Lean

FARTHEST_STEP = 8
"""How many years at most 29 February keeps away, as from 1896 to 1904."""


class Standpoint(NamedTuple):
    """What the words of a date are relative to."""

    today: date
    lean: Lean
    fiscal: FiscalYear

    @property
    def sign(self) -> int:
        """1 where days to come are asked for, -1 where past ones are."""
        return 1 if self.lean is Lean.FUTURE else -1

    def reaches(self, day: date) -> bool:
        """Whether a day is today or lies on the leaning side of it."""
        return (day - self.today).days * self.sign >= 0

    def nearest(self, day_at: Callable[[int], date]) -> date:
        """The first day on the leaning side, of those that 0, 1, 2 ... steps that way have.

        `day_at` takes the number of steps, negative into the past, and raises a ValueError at a
        step that has no such day. Raises a ValueError when there is none within eight steps.
        """
        for step in range(FARTHEST_STEP + 1):
            try:
                day = day_at(self.sign * step)
            except ValueError:
                continue
            if self.reaches(day):
                return day
        raise ValueError("no such day on the leaning side")
