"""Words that name a period or a part of one, read on Saturday 21 November 2026."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import FiscalYear, IsoWeek, add_months
from planner.human_date import Lean, read_date
from planner.refusal import Refusal

Read = Callable[..., str]

EITHER_WAY = [
    ("June 2027", "2027-06-30"),
    ("feb, 2028", "2028-02-29"),
    ("sept-2027", "2027-09-30"),
    ("December of 2026", "2026-12-31"),
    ("2027-06", "2027-06-30"),
    ("2026/12", "2026-12-31"),
    ("2027", "2027-12-31"),
    ("Q1 2027", "2027-03-31"),
    ("q2-2027", "2027-06-30"),
    ("Q3/2027", "2027-09-30"),
    ("2027 Q4", "2027-12-31"),
    ("2027Q2", "2027-06-30"),
    ("FY27 Q2", "2027-06-30"),
    ("fy 2027 q2", "2027-06-30"),
    ("Q2 of FY2027", "2027-06-30"),
    ("q2 fiscal year 27", "2027-06-30"),
    ("H1 2027", "2027-06-30"),
    ("2027 H2", "2027-12-31"),
    ("FY27", "2027-12-31"),
    ("fiscal 2028", "2028-12-31"),
    ("next week", "2026-11-29"),
    ("last week", "2026-11-15"),
    ("next month", "2026-12-31"),
    ("last month", "2026-10-31"),
    ("next quarter", "2027-03-31"),
    ("last quarter", "2026-09-30"),
    ("next half", "2027-06-30"),
    ("last half-year", "2026-06-30"),
    ("next half year", "2027-06-30"),
    ("next year", "2027-12-31"),
    ("last year", "2025-12-31"),
    ("next fiscal year", "2027-12-31"),
    ("week 12 2027", "2027-03-28"),
    ("wk 12 of 2027", "2027-03-28"),
    ("2027-W12", "2027-03-28"),
    ("2027w01", "2027-01-10"),
    ("2026-W53", "2027-01-03"),
    ("end of 2027", "2027-12-31"),
    ("end 2027", "2027-12-31"),
    ("start of 2027", "2027-01-01"),
    ("mid 2027", "2027-06-30"),
    ("early 2027", "2027-04-01"),
    ("late 2027", "2027-09-30"),
    ("end of this month", "2026-11-30"),
    ("start of this month", "2026-11-01"),
    ("the beginning of next quarter", "2027-01-01"),
    ("middle of next quarter", "2027-02-15"),
    ("mid next half", "2027-03-31"),
    ("late June 2027", "2027-06-22"),
    ("early-june 2027", "2027-06-08"),
    ("last day of March 2028", "2028-03-31"),
    ("the first day of next week", "2026-11-23"),
    ("last friday of next month", "2026-12-25"),
    ("the last thursday of December 2026", "2026-12-31"),
    ("first monday of 2027", "2027-01-04"),
    ("first friday in january 2027", "2027-01-01"),
    ("before June 2027", "2027-06-01"),
    ("from next month", "2026-12-01"),
    ("since last week", "2026-11-09"),
    ("before end of June 2027", "2027-06-30"),
    ("in June 2027", "2027-06-30"),
    ("by the end of next fiscal year", "2027-12-31"),
    ("no later than the end of the next quarter", "2027-03-31"),
]

BY_LEAN = [
    ("June", "2027-06-30", "2026-06-30"),
    ("nov", "2026-11-30", "2026-11-21"),
    ("Dec", "2026-12-31", "2025-12-31"),
    ("may", "2027-05-31", "2026-05-31"),
    ("2026", "2026-12-31", "2026-11-21"),
    ("Q4", "2026-12-31", "2026-11-21"),
    ("Q3", "2027-09-30", "2026-09-30"),
    ("H1", "2027-06-30", "2026-06-30"),
    ("H2", "2026-12-31", "2026-11-21"),
    ("this week", "2026-11-22", "2026-11-21"),
    ("this month", "2026-11-30", "2026-11-21"),
    ("this quarter", "2026-12-31", "2026-11-21"),
    ("this half", "2026-12-31", "2026-11-21"),
    ("this year", "2026-12-31", "2026-11-21"),
    ("week 12", "2027-03-28", "2026-03-22"),
    ("W47", "2026-11-22", "2026-11-21"),
    ("week 46", "2027-11-21", "2026-11-15"),
    ("wk53", "2027-01-03", "2021-01-03"),
    ("end of Q3", "2027-09-30", "2026-09-30"),
    ("end of the week", "2026-11-22", "2026-11-15"),
    ("end of month", "2026-11-30", "2026-10-31"),
    ("start of the month", "2026-12-01", "2026-11-01"),
    ("end of quarter", "2026-12-31", "2026-09-30"),
    ("end of the half", "2026-12-31", "2026-06-30"),
    ("by the end of the year", "2026-12-31", "2025-12-31"),
    ("end of the fiscal year", "2026-12-31", "2025-12-31"),
    ("mid week", "2026-11-26", "2026-11-19"),
    ("mid-year", "2027-06-30", "2026-06-30"),
    ("eow", "2026-11-22", "2026-11-15"),
    ("EOM", "2026-11-30", "2026-10-31"),
    ("eoq", "2026-12-31", "2026-09-30"),
    ("by EOY", "2026-12-31", "2025-12-31"),
    ("eofy", "2026-12-31", "2025-12-31"),
    ("by year end", "2026-12-31", "2025-12-31"),
    ("the month-end", "2026-11-30", "2026-10-31"),
    ("mid jan", "2027-01-15", "2026-01-15"),
    ("mid-November", "2027-11-15", "2026-11-15"),
    ("early june", "2027-06-08", "2026-06-08"),
    ("late Feb", "2027-02-21", "2026-02-21"),
    ("last day of march", "2027-03-31", "2026-03-31"),
    ("first day of Nov", "2027-11-01", "2026-11-01"),
    ("last friday of november", "2026-11-27", "2025-11-28"),
    ("before Q1", "2027-01-01", "2026-01-01"),
    ("since nov", "2027-11-01", "2026-11-01"),
    ("until June", "2027-06-30", "2026-06-30"),
    ("in May", "2027-05-31", "2026-05-31"),
    ("during Q1", "2027-03-31", "2026-03-31"),
]

FROM_OCTOBER = [
    ("Q1", "2026-12-31"),
    ("Q2 2027", "2027-03-31"),
    ("FY2027 Q4", "2027-09-30"),
    ("start of FY27", "2026-10-01"),
    ("H1 2027", "2027-03-31"),
    ("FY27 H2", "2027-09-30"),
    ("FY28", "2028-09-30"),
    ("this quarter", "2026-12-31"),
    ("next half", "2027-09-30"),
    ("this half", "2027-03-31"),
    ("last half", "2026-09-30"),
    ("eofy", "2027-09-30"),
    ("next fiscal year", "2028-09-30"),
    ("mid fiscal year", "2027-03-31"),
    ("eoy", "2026-12-31"),
    ("2027", "2027-12-31"),
    ("next year", "2027-12-31"),
]


@pytest.mark.parametrize(("text", "day"), EITHER_WAY)
@pytest.mark.parametrize("lean", Lean)
def test_a_named_period_means_one_day(read: Read, text: str, day: str, lean: Lean) -> None:
    assert read(text, lean=lean) == day


@pytest.mark.parametrize(("text", "future", "past"), BY_LEAN)
def test_a_recurring_period_is_the_nearest_on_the_leaning_side(
    read: Read, text: str, future: str, past: str
) -> None:
    assert read(text, lean=Lean.FUTURE) == future
    assert read(text, lean=Lean.PAST) == past


@pytest.mark.parametrize(("text", "day"), FROM_OCTOBER)
def test_quarters_and_halves_follow_the_fiscal_year(read: Read, text: str, day: str) -> None:
    assert read(text, start_month=10) == day


@pytest.mark.parametrize(
    ("text", "on", "future", "past"),
    [
        ("june", "2026-06-30", "2026-06-30", "2026-06-30"),
        ("june", "2026-07-01", "2027-06-30", "2026-06-30"),
        ("june", "2026-06-01", "2026-06-30", "2026-06-01"),
        ("june", "2026-05-31", "2026-06-30", "2025-06-30"),
        ("start of june", "2026-06-01", "2026-06-01", "2026-06-01"),
        ("start of june", "2026-06-02", "2027-06-01", "2026-06-01"),
        ("mid june", "2026-06-16", "2027-06-15", "2026-06-15"),
        ("Q2", "2026-06-30", "2026-06-30", "2026-06-30"),
        ("Q2", "2026-07-01", "2027-06-30", "2026-06-30"),
        ("eom", "2026-11-30", "2026-11-30", "2026-11-30"),
        ("end of february", "2027-03-01", "2028-02-29", "2027-02-28"),
        ("week 53", "2027-01-03", "2027-01-03", "2027-01-03"),
        ("week 53", "2027-01-04", "2033-01-02", "2027-01-03"),
        ("week 1", "2024-12-30", "2025-01-05", "2024-12-30"),
        ("next month", "2026-01-31", "2026-02-28", "2026-02-28"),
        ("last month", "2026-03-31", "2026-02-28", "2026-02-28"),
        ("this year", "2026-12-31", "2026-12-31", "2026-12-31"),
    ],
)
def test_a_period_counts_up_to_its_last_day(
    read: Read, text: str, on: str, future: str, past: str
) -> None:
    assert read(text, on=on, lean=Lean.FUTURE) == future
    assert read(text, on=on, lean=Lean.PAST) == past


@pytest.mark.parametrize("text", ["week 54", "W0", "2027-W53", "week 53 of 2027", "end of week 60"])
def test_a_week_that_no_year_has_is_refused(read: Read, text: str) -> None:
    with pytest.raises(Refusal, match="is not in the calendar"):
        read(text)


@pytest.mark.parametrize(
    "text", ["q5", "q0", "h3", "h0 2027", "2027-13", "2027-00", "fy7", "fy277", "q2 27", "month"]
)
def test_a_period_that_nobody_has_can_not_be_read(read: Read, text: str) -> None:
    with pytest.raises(Refusal, match="can't be read as a date"):
        read(text)


days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
fiscals = st.integers(1, 12).map(FiscalYear)


@given(days, days, fiscals)
def test_the_label_of_a_quarter_is_its_last_day(day: date, today: date, fiscal: FiscalYear) -> None:
    quarter = fiscal.quarter_of(day)
    written = read_date(quarter.label, today, lean=Lean.FUTURE, fiscal=fiscal)
    assert written == quarter.last_day


@given(days, fiscals, st.integers(1, 4), st.sampled_from(Lean))
def test_a_bare_quarter_lies_within_a_year(
    today: date, fiscal: FiscalYear, number: int, lean: Lean
) -> None:
    day = read_date(f"Q{number}", today, lean=lean, fiscal=fiscal)
    assert fiscal.quarter_of(day).quarter == number
    if lean is Lean.FUTURE:
        assert today <= day < add_months(today, 15)
    else:
        assert add_months(today, -12) < day <= today


@given(days, fiscals)
def test_parts_of_a_period_lie_in_order(today: date, fiscal: FiscalYear) -> None:
    for unit in ("week", "month", "quarter", "half", "year", "fiscal year"):
        parts = [
            read_date(f"{part} next {unit}", today, lean=Lean.FUTURE, fiscal=fiscal)
            for part in ("start of", "early", "mid", "late", "end of")
        ]
        assert parts == sorted(set(parts))
        assert parts[0] > today


@given(days, st.sampled_from(Lean))
def test_a_week_reads_back_from_its_number(today: date, lean: Lean) -> None:
    week = IsoWeek.of(today)
    assert read_date(f"{week.year}-W{week.week:02}", today, lean=Lean.FUTURE) == week.last_day
    nearest = read_date(f"week {week.week}", today, lean=lean)
    assert nearest == (week.last_day if lean is Lean.FUTURE else today)


RECURRING = ["eow", "eom", "eoq", "eoy", "eofy", "start of the month", "mid week", "June", "W12"]


@pytest.mark.parametrize("text", [*RECURRING, "Q3", "H1", "end of Q3", "mid jan", "early june"])
@pytest.mark.parametrize("start_month", [1, 4, 10, 12])
def test_recurring_periods_stay_on_the_leaning_side(
    read: Read, text: str, start_month: int
) -> None:
    for number in range(0, 1_500, 7):
        today = (date(2024, 1, 1) + timedelta(number)).isoformat()
        assert read(text, on=today, start_month=start_month) >= today
        assert read(text, on=today, start_month=start_month, lean=Lean.PAST) <= today
