"""Tracks and bands: what the dates of a goal say about how far away it is.

One text says that short-term means 3 to 6 months, another that it means 1 to 2 years. So only dates
are stored: the track follows from start to due and stays, the band follows from today to due and
moves as time passes. "Up to n months" means due on or before the day n months later.
"""

from datetime import date
from enum import StrEnum
from functools import lru_cache

from planner.calendar import add_months

NOW_MONTHS = 6
LATER_MONTHS = 60


_months_later = lru_cache(maxsize=4096)(add_months)
"""Goals share the days on which they begin, and a board asks for the track of each."""


class Track(StrEnum):
    """Which of the two tracks a goal runs on."""

    SHORT = "short-term"
    LONG = "long-term"


class Band(StrEnum):
    """How far away a due date is today, the nearest first."""

    OVERDUE = "overdue"
    NOW = "now"
    NEXT = "next"
    LATER = "later"
    VISION = "vision"


def track_of(start: date, due: date, boundary_months: int) -> Track:
    """Short-term while due lies within the boundary from the start, else long-term."""
    return Track.SHORT if due <= _months_later(start, boundary_months) else Track.LONG


def band_of(due: date, today: date, boundary_months: int) -> Band:
    """How far away the due date is from today."""
    if due < today:
        return Band.OVERDUE
    for band, months in (
        (Band.NOW, NOW_MONTHS),
        (Band.NEXT, boundary_months),
        (Band.LATER, LATER_MONTHS),
    ):
        if due <= _months_later(today, months):
            return band
    return Band.VISION
