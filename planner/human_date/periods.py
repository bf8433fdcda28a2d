"""Whole periods that a date may name: a week, a month, a quarter, a half, a year."""

from datetime import date, timedelta
from typing import NamedTuple

from planner.calendar import DAYS_IN_WEEK, FiscalQuarter, IsoWeek, add_months, month_end
from planner.human_date.lean import Lean
from planner.human_date.standpoint import Standpoint


class Span(NamedTuple):
    """The first and the last day of a period, and the day that people call its middle."""

    first: date
    middle: date
    last: date

    def whole(self, stand: Standpoint) -> date:
        """The day that the period as a whole stands for: its last that can be meant."""
        if stand.lean is Lean.PAST and self.first <= stand.today:
            return min(self.last, stand.today)
        return self.last

    def part(self, name: str) -> date:
        """The day of a part: start, early, mid, late or end."""
        match name:
            case "start":
                return self.first
            case "early":
                return self.first + (self.middle - self.first) // 2
            case "mid":
                return self.middle
            case "late":
                return self.middle + (self.last - self.middle) // 2
        return self.last

    def first_weekday(self, number: int) -> date:
        """The first day that is such a weekday (0 is Monday)."""
        return self.first + timedelta((number - self.first.weekday()) % DAYS_IN_WEEK)

    def last_weekday(self, number: int) -> date:
        """The last day that is such a weekday (0 is Monday)."""
        return self.last - timedelta((self.last.weekday() - number) % DAYS_IN_WEEK)


def week_span(week: IsoWeek) -> Span:
    """Monday to Sunday, around Thursday; raises a ValueError for a week 53 that isn't there."""
    return Span(week.first_day, week.first_day + timedelta(3), week.last_day)


def month_span(year: int, month: int) -> Span:
    """A month, around its 15th."""
    first = date(year, month, 1)
    return Span(first, first.replace(day=15), month_end(first))


def quarter_span(quarter: FiscalQuarter) -> Span:
    """A quarter, around the 15th of its second month."""
    middle = add_months(quarter.first_day, 1).replace(day=15)
    return Span(quarter.first_day, middle, quarter.last_day)


def half_span(first: FiscalQuarter) -> Span:
    """The two quarters from `first` on, around the end of the first one."""
    return Span(first.first_day, first.last_day, first.moved(1).last_day)


def year_span(first: FiscalQuarter) -> Span:
    """The four quarters from `first` on, around the end of the second one."""
    return Span(first.first_day, first.moved(1).last_day, first.moved(3).last_day)


def period_span(unit: str, steps: int, stand: Standpoint) -> Span:
    """The week, month, quarter, half, year or fiscal year so many steps after today's."""
    today = stand.today
    if unit == "week":
        return week_span(IsoWeek.of(today).moved(steps))
    if unit == "month":
        first = add_months(today.replace(day=1), steps)
        return month_span(first.year, first.month)
    if unit == "year":
        return year_span(FiscalQuarter(today.year + steps, 1))
    quarter = stand.fiscal.quarter_of(today)
    if unit == "quarter":
        return quarter_span(quarter.moved(steps))
    if unit.startswith("half"):
        first_of_half = FiscalQuarter(quarter.year, 2 * quarter.half - 1, quarter.start_month)
        return half_span(first_of_half.moved(2 * steps))
    return year_span(FiscalQuarter(quarter.year + steps, 1, quarter.start_month))
