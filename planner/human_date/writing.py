"""Writes days and distances as they are shown."""

from datetime import date

from planner.calendar import DAYS_IN_WEEK
from planner.human_date.vocabulary import MONTHS, WEEKDAYS

DAYS_IN_MONTH = 30.44
DAYS_IN_YEAR = 365.25
LAST_IN_DAYS = 13
LAST_IN_WEEKS = 62
LAST_IN_MONTHS = 23


def write_date(day: date, today: date) -> str:
    """A day as it is shown, such as `Thu 30 Sep 2027`; `read_date` reads it back."""
    del today  # every day is written out in full, so that it reads the same tomorrow
    weekday, month = WEEKDAYS[day.weekday()].title(), MONTHS[day.month - 1].title()
    return f"{weekday} {day.day} {month} {day.year}"


def write_distance(day: date, today: date) -> str:
    """How far away a due date is, in words: `today`, `in 5 weeks`, `9 days over`.

    Days up to 13, then the nearest week up to 62 days, month up to 23 months, or year.
    """
    days = (day - today).days
    if days == 0:
        return "today"
    if days == 1:
        return "tomorrow"
    words = _length(abs(days))
    return f"in {words}" if days > 0 else f"{words} over"


def _length(days: int) -> str:
    months = round(days / DAYS_IN_MONTH)
    if days <= LAST_IN_DAYS:
        return _counted(days, "day")
    if days <= LAST_IN_WEEKS:
        return _counted(round(days / DAYS_IN_WEEK), "week")
    if months <= LAST_IN_MONTHS:
        return _counted(months, "month")
    return _counted(round(days / DAYS_IN_YEAR), "year")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
