"""Months, weeks, quarters and periods, at their edges."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import (
    FiscalQuarter,
    FiscalYear,
    IsoWeek,
    Period,
    add_months,
    add_working_days,
    month_end,
    period_end,
    period_start,
    periods_between,
)

CALENDAR_YEAR = FiscalYear()
days = st.dates(date(1950, 1, 1), date(2150, 12, 31))
starts = st.integers(1, 12)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 21), 0, date(2026, 11, 21)),
        (date(2026, 11, 21), 1, date(2026, 12, 21)),
        (date(2026, 11, 21), 2, date(2027, 1, 21)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 31), 2, date(2026, 3, 31)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 10, 31), 14, date(2027, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 1, 1), -1, date(2025, 12, 1)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 11, 21), -23, date(2024, 12, 21)),
    ],
)
def test_months_are_added_up_to_the_end_of_a_shorter_month(
    day: date, months: int, later: date
) -> None:
    assert add_months(day, months) == later


@given(days, st.integers(-600, 600), st.integers(0, 600))
def test_more_months_never_end_earlier(day: date, months: int, more: int) -> None:
    assert add_months(day, months) <= add_months(day, months + more)


@given(days, st.integers(-600, 600))
def test_added_months_keep_the_day_or_end_a_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert later.day == day.day or (later.day < day.day and later == month_end(later))
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 2, 1), date(2026, 2, 28)),
        (date(2024, 2, 29), date(2024, 2, 29)),
        (date(2100, 2, 1), date(2100, 2, 28)),
        (date(2026, 4, 30), date(2026, 4, 30)),
        (date(2026, 11, 1), date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_month_ends_on_its_last_day(day: date, last: date) -> None:
    assert month_end(day) == last


@pytest.mark.parametrize(
    ("day", "count", "later"),
    [
        (date(2026, 11, 21), 0, date(2026, 11, 21)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),
        (date(2026, 11, 21), 1, date(2026, 11, 23)),
        (date(2026, 11, 22), 1, date(2026, 11, 23)),
        (date(2026, 11, 23), 1, date(2026, 11, 24)),
        (date(2026, 11, 23), 5, date(2026, 11, 30)),
        (date(2026, 11, 23), 10, date(2026, 12, 7)),
        (date(2026, 11, 23), -1, date(2026, 11, 20)),
        (date(2026, 11, 22), -1, date(2026, 11, 20)),
        (date(2026, 11, 20), -1, date(2026, 11, 19)),
        (date(2026, 11, 20), -5, date(2026, 11, 13)),
    ],
)
def test_working_days_leave_out_saturdays_and_sundays(day: date, count: int, later: date) -> None:
    assert add_working_days(day, count) == later


@pytest.mark.parametrize(
    ("start_month", "day", "label", "first", "last"),
    [
        (1, date(2027, 1, 1), "2027 Q1", date(2027, 1, 1), date(2027, 3, 31)),
        (1, date(2027, 3, 31), "2027 Q1", date(2027, 1, 1), date(2027, 3, 31)),
        (1, date(2027, 4, 1), "2027 Q2", date(2027, 4, 1), date(2027, 6, 30)),
        (1, date(2026, 12, 31), "2026 Q4", date(2026, 10, 1), date(2026, 12, 31)),
        (1, date(2024, 2, 29), "2024 Q1", date(2024, 1, 1), date(2024, 3, 31)),
        (10, date(2026, 10, 1), "FY2027 Q1", date(2026, 10, 1), date(2026, 12, 31)),
        (10, date(2026, 9, 30), "FY2026 Q4", date(2026, 7, 1), date(2026, 9, 30)),
        (10, date(2027, 1, 1), "FY2027 Q2", date(2027, 1, 1), date(2027, 3, 31)),
        (4, date(2026, 3, 31), "FY2026 Q4", date(2026, 1, 1), date(2026, 3, 31)),
        (4, date(2026, 4, 1), "FY2027 Q1", date(2026, 4, 1), date(2026, 6, 30)),
        (2, date(2027, 1, 31), "FY2027 Q4", date(2026, 11, 1), date(2027, 1, 31)),
        (2, date(2027, 2, 1), "FY2028 Q1", date(2027, 2, 1), date(2027, 4, 30)),
        (12, date(2026, 12, 1), "FY2027 Q1", date(2026, 12, 1), date(2027, 2, 28)),
        (12, date(2024, 2, 29), "FY2024 Q1", date(2023, 12, 1), date(2024, 2, 29)),
        (12, date(2026, 11, 30), "FY2026 Q4", date(2026, 9, 1), date(2026, 11, 30)),
    ],
)
def test_a_day_lies_in_the_fiscal_quarter_named_by_the_year_that_it_ends_in(
    start_month: int, day: date, label: str, first: date, last: date
) -> None:
    quarter = FiscalYear(start_month).quarter_of(day)
    assert (quarter.label, quarter.first_day, quarter.last_day) == (label, first, last)


@given(starts, days)
def test_every_day_lies_in_its_quarter_of_three_months(start_month: int, day: date) -> None:
    quarter = FiscalYear(start_month).quarter_of(day)
    assert quarter.first_day <= day <= quarter.last_day
    assert quarter.first_day.day == 1
    assert add_months(quarter.first_day, 3) == quarter.last_day + timedelta(1)
    assert (quarter.first_day.month - start_month) % 3 == 0


@given(starts, days)
def test_quarters_follow_one_another_without_a_gap(start_month: int, day: date) -> None:
    fiscal = FiscalYear(start_month)
    quarter = fiscal.quarter_of(day)
    following = quarter.moved(1)
    assert following.first_day == quarter.last_day + timedelta(1)
    assert following == fiscal.quarter_of(following.first_day)
    assert following > quarter
    assert following.moved(-1) == quarter


@given(starts, days)
def test_a_fiscal_year_ends_in_the_year_that_names_it(start_month: int, day: date) -> None:
    year = FiscalYear(start_month).quarter_of(day).year
    assert FiscalQuarter(year, 4, start_month).last_day.year == year
    assert FiscalQuarter(year, 1, start_month).first_day.month == start_month


@pytest.mark.parametrize(("quarter", "half"), [(1, 1), (2, 1), (3, 2), (4, 2)])
def test_two_quarters_make_a_half(quarter: int, half: int) -> None:
    assert FiscalQuarter(2027, quarter).half == half


def test_a_quarter_is_the_calendars_unless_told_otherwise() -> None:
    assert FiscalQuarter(2027, 1) == FiscalYear().quarter_of(date(2027, 1, 1))
    assert FiscalQuarter(2027, 1).first_day == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (FiscalQuarter(2027, 1), "quarter"),
        (FiscalYear(4), "start_month"),
        (IsoWeek(2027, 1), "week"),
    ],
)
def test_a_value_of_the_calendar_never_changes(value: object, field: str) -> None:
    with pytest.raises(AttributeError):
        setattr(value, field, 2)


@pytest.mark.parametrize(
    ("steps", "moved"),
    [
        (0, FiscalQuarter(2027, 3, 4)),
        (1, FiscalQuarter(2027, 4, 4)),
        (2, FiscalQuarter(2028, 1, 4)),
        (-2, FiscalQuarter(2027, 1, 4)),
        (-3, FiscalQuarter(2026, 4, 4)),
        (8, FiscalQuarter(2029, 3, 4)),
    ],
)
def test_quarters_move_across_years_within_their_fiscal_calendar(
    steps: int, moved: FiscalQuarter
) -> None:
    assert FiscalQuarter(2027, 3, 4).moved(steps) == moved


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2024, 12, 29), IsoWeek(2024, 52)),
        (date(2024, 12, 30), IsoWeek(2025, 1)),
        (date(2026, 12, 28), IsoWeek(2026, 53)),
        (date(2027, 1, 3), IsoWeek(2026, 53)),
        (date(2027, 1, 4), IsoWeek(2027, 1)),
        (date(2021, 1, 1), IsoWeek(2020, 53)),
        (date(2032, 12, 31), IsoWeek(2032, 53)),
        (date(2037, 12, 31), IsoWeek(2037, 53)),
        (date(2024, 2, 29), IsoWeek(2024, 9)),
    ],
)
def test_a_week_belongs_to_the_year_of_its_thursday(day: date, week: IsoWeek) -> None:
    assert IsoWeek.of(day) == week


@given(days)
def test_a_week_runs_from_monday_to_sunday(day: date) -> None:
    week = IsoWeek.of(day)
    assert week.first_day.weekday() == 0
    assert week.last_day - week.first_day == timedelta(6)
    assert week.first_day <= day <= week.last_day


@given(days)
def test_weeks_follow_one_another_in_order(day: date) -> None:
    week = IsoWeek.of(day)
    assert week.moved(1).first_day == week.last_day + timedelta(1)
    assert week.moved(-1).last_day == week.first_day - timedelta(1)
    assert week.moved(-1) < week < week.moved(1)
    assert week.moved(0) == week


@pytest.mark.parametrize("year", [2020, 2026, 2032, 2037])
def test_a_year_of_53_weeks_goes_on_with_week_1(year: int) -> None:
    assert IsoWeek(year, 52).moved(1) == IsoWeek(year, 53)
    assert IsoWeek(year, 53).moved(1) == IsoWeek(year + 1, 1)


def test_a_week_53_that_is_not_there_has_no_days() -> None:
    with pytest.raises(ValueError, match="53"):
        _ = IsoWeek(2027, 53).first_day


@pytest.mark.parametrize(
    ("period", "start_month", "first", "last"),
    [
        (Period.DAY, 1, date(2026, 11, 21), date(2026, 11, 21)),
        (Period.WEEK, 1, date(2026, 11, 16), date(2026, 11, 22)),
        (Period.MONTH, 1, date(2026, 11, 1), date(2026, 11, 30)),
        (Period.QUARTER, 1, date(2026, 10, 1), date(2026, 12, 31)),
        (Period.QUARTER, 9, date(2026, 9, 1), date(2026, 11, 30)),
        (Period.QUARTER, 11, date(2026, 11, 1), date(2027, 1, 31)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(
    period: Period, start_month: int, first: date, last: date
) -> None:
    fiscal = FiscalYear(start_month)
    assert period_start(period, date(2026, 11, 21), fiscal) == first
    assert period_end(period, date(2026, 11, 21), fiscal) == last


@pytest.mark.parametrize(
    ("period", "start", "end", "firsts"),
    [
        (Period.DAY, date(2026, 12, 31), date(2027, 1, 1), [date(2026, 12, 31), date(2027, 1, 1)]),
        (Period.WEEK, date(2026, 11, 22), date(2026, 11, 22), [date(2026, 11, 16)]),
        (
            Period.WEEK,
            date(2026, 11, 22),
            date(2026, 11, 23),
            [date(2026, 11, 16), date(2026, 11, 23)],
        ),
        (
            Period.MONTH,
            date(2026, 11, 30),
            date(2027, 1, 1),
            [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)],
        ),
        (
            Period.QUARTER,
            date(2026, 12, 31),
            date(2027, 3, 31),
            [date(2026, 10, 1), date(2027, 1, 1)],
        ),
        (Period.MONTH, date(2026, 11, 2), date(2026, 11, 1), []),
    ],
)
def test_the_periods_between_two_days_are_all_that_they_touch(
    period: Period, start: date, end: date, firsts: list[date]
) -> None:
    assert periods_between(period, start, end, CALENDAR_YEAR) == tuple(firsts)


@given(st.sampled_from(Period), days, st.integers(0, 500), starts)
def test_periods_cover_every_day_between_once(
    period: Period, start: date, length: int, start_month: int
) -> None:
    fiscal, end = FiscalYear(start_month), start + timedelta(length)
    firsts = periods_between(period, start, end, fiscal)
    assert firsts[0] <= start
    assert period_end(period, firsts[-1], fiscal) >= end
    assert firsts[-1] <= end
    for earlier, later in pairwise(firsts):
        assert period_end(period, earlier, fiscal) + timedelta(1) == later
