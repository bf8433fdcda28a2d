"""Months, weeks, quarters and periods: the calendar arithmetic of a plan, on dates alone."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

MONTHS_IN_YEAR = 12
MONTHS_IN_QUARTER = 3
DAYS_IN_WEEK = 7
_SATURDAY = 5


class Period(StrEnum):
    """How often a rate counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


def add_months(day: date, months: int) -> date:
    """The day so many months later (or earlier), clamped to the end of a shorter month."""
    years, month = divmod(day.month - 1 + months, MONTHS_IN_YEAR)
    try:
        return day.replace(day.year + years, month + 1)
    except ValueError:
        return month_end(date(day.year + years, month + 1, 1))


def month_end(day: date) -> date:
    """The last day of a day's month."""
    if day.month == MONTHS_IN_YEAR:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(1)


def add_working_days(day: date, count: int) -> date:
    """The day so many Mondays to Fridays later (or earlier); holidays are not known."""
    step = timedelta(1 if count >= 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() >= _SATURDAY:
            day += step
    return day


class FiscalQuarter(NamedTuple):
    """A quarter of a fiscal year that begins in `start_month`; the year is the one it ends in."""

    year: int
    quarter: int
    start_month: int = 1

    @property
    def first_day(self) -> date:
        """The first day of the quarter."""
        begun = self.year if self.start_month == 1 else self.year - 1
        return add_months(date(begun, self.start_month, 1), (self.quarter - 1) * MONTHS_IN_QUARTER)

    @property
    def last_day(self) -> date:
        """The last day of the quarter."""
        return add_months(self.first_day, MONTHS_IN_QUARTER) - timedelta(1)

    @property
    def half(self) -> int:
        """1 for the first two quarters, 2 for the others."""
        return 1 if self.quarter <= 2 else 2

    @property
    def label(self) -> str:
        """`2027 Q1`, or `FY2027 Q1` where the fiscal year is not the calendar's."""
        return f"{'' if self.start_month == 1 else 'FY'}{self.year} Q{self.quarter}"

    def moved(self, quarters: int) -> "FiscalQuarter":
        """The quarter so many quarters later (or earlier)."""
        years, index = divmod(self.quarter - 1 + quarters, 4)
        return FiscalQuarter(self.year + years, index + 1, self.start_month)


class FiscalYear(NamedTuple):
    """The person's fiscal calendar: the month (1 to 12) in which a year begins."""

    start_month: int = 1

    def quarter_of(self, day: date) -> FiscalQuarter:
        """The fiscal quarter that a day lies in."""
        offset = (day.month - self.start_month) % MONTHS_IN_YEAR
        ends_next = self.start_month > 1 and day.month >= self.start_month
        return FiscalQuarter(
            day.year + ends_next, offset // MONTHS_IN_QUARTER + 1, self.start_month
        )


class IsoWeek(NamedTuple):
    """A week from Monday to Sunday, numbered as ISO 8601 does."""

    year: int
    week: int

    @classmethod
    def of(cls, day: date) -> "IsoWeek":
        """The week that a day lies in; around New Year its year may differ from the day's."""
        year, week, _ = day.isocalendar()
        return cls(year, week)

    @property
    def first_day(self) -> date:
        """Its Monday."""
        return date.fromisocalendar(self.year, self.week, 1)

    @property
    def last_day(self) -> date:
        """Its Sunday."""
        return self.first_day + timedelta(DAYS_IN_WEEK - 1)

    def moved(self, weeks: int) -> "IsoWeek":
        """The week so many weeks later (or earlier)."""
        return IsoWeek.of(self.first_day + timedelta(weeks * DAYS_IN_WEEK))


def period_start(period: Period, day: date, fiscal: FiscalYear) -> date:
    """The first day of the period that a day lies in."""
    if period is Period.WEEK:
        return IsoWeek.of(day).first_day
    if period is Period.MONTH:
        return day.replace(day=1)
    return fiscal.quarter_of(day).first_day if period is Period.QUARTER else day


def period_end(period: Period, day: date, fiscal: FiscalYear) -> date:
    """The last day of the period that a day lies in."""
    if period is Period.WEEK:
        return IsoWeek.of(day).last_day
    if period is Period.MONTH:
        return month_end(day)
    return fiscal.quarter_of(day).last_day if period is Period.QUARTER else day


def periods_between(period: Period, start: date, end: date, fiscal: FiscalYear) -> tuple[date, ...]:
    """The first days of all periods that the days from `start` to `end` touch, in order."""
    starts: list[date] = []
    day = start
    while day <= end:
        starts.append(period_start(period, day, fiscal))
        day = period_end(period, day, fiscal) + timedelta(1)
    return tuple(starts)
