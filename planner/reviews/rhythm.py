"""The rhythm of reviews: which periods each level looks back at, and the days it is due.

A review is due on the first review weekday on or after the last day of its period, a weekly one on
the review weekday itself. So a higher review always falls on a day on which every lower one that
ends with it is due as well.
"""

from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

from planner.calendar import (
    DAYS_IN_WEEK,
    MONTHS_IN_QUARTER,
    MONTHS_IN_YEAR,
    FiscalYear,
    IsoWeek,
    add_months,
)
from planner.profile import Profile, ReviewLevel

LEVELS = tuple(ReviewLevel)
"""From the lowest to the highest; a review takes the place of every lower one that is due."""

_MONTHS = {
    ReviewLevel.MONTHLY: 1,
    ReviewLevel.QUARTERLY: MONTHS_IN_QUARTER,
    ReviewLevel.SEMIANNUAL: 2 * MONTHS_IN_QUARTER,
    ReviewLevel.ANNUAL: MONTHS_IN_YEAR,
}
"""Months in the period of each level but the weekly one."""

PERIODS = {
    ReviewLevel.WEEKLY: "week",
    ReviewLevel.MONTHLY: "month",
    ReviewLevel.QUARTERLY: "quarter",
    ReviewLevel.SEMIANNUAL: "half-year",
    ReviewLevel.ANNUAL: "year",
}
"""What the period of each level is called."""


class Span(NamedTuple):
    """The days from `since` to `until`, both in it."""

    since: date
    until: date


class Rhythm(NamedTuple):
    """When reviews of any level would be due, whether the level is switched on or not.

    Periods of a level are numbered in a row without gaps, so that counting them is subtraction.
    """

    weekday: int
    fiscal: FiscalYear

    @classmethod
    def of(cls, profile: Profile) -> "Rhythm":
        """The rhythm that a person chose."""
        return cls(profile.review_weekday, FiscalYear(profile.fiscal_start))

    def number(self, level: ReviewLevel, day: date) -> int:
        """The number of the period that a day lies in."""
        if level is ReviewLevel.WEEKLY:
            return (day.toordinal() - 1) // DAYS_IN_WEEK
        months = day.year * MONTHS_IN_YEAR + day.month - 1
        return (months - self._offset(level)) // _MONTHS[level]

    def period(self, level: ReviewLevel, number: int) -> Span:
        """The first and the last day of a period; what lies beyond the calendar is its end."""
        after = self._first_day(level, number + 1)
        last = after if after == date.max else after - timedelta(1)
        return Span(self._first_day(level, number), last)

    def due(self, level: ReviewLevel, number: int) -> date:
        """The day on which the review of a period is due."""
        first, last = self.period(level, number)
        day = first if level is ReviewLevel.WEEKLY else last
        wait = (self.weekday - day.weekday()) % DAYS_IN_WEEK
        return day + timedelta(min(wait, (date.max - day).days))

    def last_due(self, level: ReviewLevel, day: date) -> int:
        """The number of the newest period whose review is due on or before a day."""
        number = self.number(level, day)
        while self.due(level, number) > day:
            number -= 1
        return number

    def one_period_back(self, level: ReviewLevel, day: date) -> date:
        """The first day of a period of a level that would end on a day."""
        if level is ReviewLevel.WEEKLY:
            return day - timedelta(DAYS_IN_WEEK - 1)
        return add_months(day, -_MONTHS[level]) + timedelta(1)

    def _offset(self, level: ReviewLevel) -> int:
        return 0 if level is ReviewLevel.MONTHLY else self.fiscal.start_month - 1

    def _first_day(self, level: ReviewLevel, number: int) -> date:
        if level is ReviewLevel.WEEKLY:
            ordinal = number * DAYS_IN_WEEK + 1
            return date.fromordinal(min(ordinal, date.max.toordinal()))
        months = number * _MONTHS[level] + self._offset(level)
        year, month = divmod(months, MONTHS_IN_YEAR)
        return date.max if year > MAXYEAR else date(year, month + 1, 1)


def due_days(level: ReviewLevel, profile: Profile, start: date, end: date) -> tuple[date, ...]:
    """The due days of a level from `start` to `end`, in order; none where it is switched off."""
    if level not in profile.reviews or end < start:
        return ()
    rhythm = Rhythm.of(profile)
    numbers = range(rhythm.last_due(level, start), rhythm.last_due(level, end) + 1)
    days = (rhythm.due(level, number) for number in numbers)
    return tuple(day for day in days if day >= start)


def period_label(since: date, until: date, level: ReviewLevel, fiscal: FiscalYear) -> str:
    """What the days that a review covers are called: `2027 Q1`, `May 2027 to July 2027`.

    A review begins where the last one ended, so its days seldom are whole periods. It is named
    after those that lie in it by more than half, or else after the one that its middle lies in.
    """
    rhythm = Rhythm(0, fiscal)
    first, last = rhythm.number(level, since), rhythm.number(level, until)
    if not _is_covered(rhythm.period(level, first), since, until):
        first += 1
    if not _is_covered(rhythm.period(level, last), since, until):
        last -= 1
    if first > last:
        first = last = rhythm.number(level, since + (until - since) // 2)
    names = [_label(level, rhythm.period(level, each).since, fiscal) for each in (first, last)]
    return " to ".join(dict.fromkeys(names))


def _is_covered(period: Span, since: date, until: date) -> bool:
    days = (min(until, period.until) - max(since, period.since)).days + 1
    return 2 * days > (period.until - period.since).days + 1


def _label(level: ReviewLevel, first_day: date, fiscal: FiscalYear) -> str:
    quarter = fiscal.quarter_of(first_day)
    year, _, part = quarter.label.partition(" ")
    match level:
        case ReviewLevel.WEEKLY:
            iso_year, week = IsoWeek.of(first_day)
            return f"week {week} of {iso_year}"
        case ReviewLevel.MONTHLY:
            return f"{first_day:%B %Y}"
        case ReviewLevel.QUARTERLY:
            return f"{year} {part}"
        case ReviewLevel.SEMIANNUAL:
            return f"{year} H{quarter.half}"
        case ReviewLevel.ANNUAL:
            return year
