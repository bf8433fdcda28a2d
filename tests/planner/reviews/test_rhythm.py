"""The days on which reviews are due, and what their periods are called."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import FiscalYear, IsoWeek, month_end
from planner.profile import Profile, ReviewLevel
from planner.reviews.rhythm import LEVELS, Rhythm, due_days, period_label

WEEKLY, MONTHLY, QUARTERLY, SEMIANNUAL, ANNUAL = LEVELS
FRIDAYS = Profile()

rhythms = st.builds(Rhythm, st.integers(0, 6), st.integers(1, 12).map(FiscalYear))
levels = st.sampled_from(LEVELS)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("level", "start", "end", "expected"),
    [
        (WEEKLY, (2026, 12, 18), (2027, 1, 8), ["12-18", "12-25", "01-01", "01-08"]),
        (MONTHLY, (2026, 1, 1), (2026, 5, 1), ["01-02", "02-06", "03-06", "04-03", "05-01"]),
        (QUARTERLY, (2026, 1, 1), (2026, 12, 31), ["01-02", "04-03", "07-03", "10-02"]),
        (SEMIANNUAL, (2026, 1, 1), (2026, 12, 31), ["01-02", "07-03"]),
        (ANNUAL, (2026, 1, 1), (2028, 12, 31), ["01-02", "01-01", "12-31"]),
    ],
)
def test_a_review_is_due_on_the_first_review_day_at_the_end_of_its_period(
    level: ReviewLevel, start: tuple[int, int, int], end: tuple[int, int, int], expected: list[str]
) -> None:
    found = due_days(level, FRIDAYS, date(*start), date(*end))
    assert [f"{day:%m-%d}" for day in found] == expected


@pytest.mark.parametrize(
    ("fiscal_start", "quarters", "annual"),
    [
        (1, ["01-02", "04-03", "07-03", "10-02"], "2026-01-02"),
        (2, ["02-06", "05-01", "07-31", "11-06"], "2026-02-06"),
        (3, ["03-06", "06-05", "09-04", "12-04"], "2026-03-06"),
        (4, ["01-02", "04-03", "07-03", "10-02"], "2026-04-03"),
        (5, ["02-06", "05-01", "07-31", "11-06"], "2026-05-01"),
        (6, ["03-06", "06-05", "09-04", "12-04"], "2026-06-05"),
        (7, ["01-02", "04-03", "07-03", "10-02"], "2026-07-03"),
        (8, ["02-06", "05-01", "07-31", "11-06"], "2026-07-31"),
        (9, ["03-06", "06-05", "09-04", "12-04"], "2026-09-04"),
        (10, ["01-02", "04-03", "07-03", "10-02"], "2026-10-02"),
        (11, ["02-06", "05-01", "07-31", "11-06"], "2026-11-06"),
        (12, ["03-06", "06-05", "09-04", "12-04"], "2026-12-04"),
    ],
)
def test_quarters_and_years_follow_the_fiscal_start(
    fiscal_start: int, quarters: list[str], annual: str
) -> None:
    profile = Profile(fiscal_start=fiscal_start)
    year = date(2026, 1, 1), date(2026, 12, 31)
    assert [f"{day:%m-%d}" for day in due_days(QUARTERLY, profile, *year)] == quarters
    assert due_days(ANNUAL, profile, *year) == (date.fromisoformat(annual),)


@pytest.mark.parametrize(("year", "weeks"), [(2026, 53), (2027, 52), (2032, 53), (2028, 52)])
@pytest.mark.parametrize("weekday", range(7))
def test_every_iso_week_has_one_due_day(year: int, weeks: int, weekday: int) -> None:
    first, after = date.fromisocalendar(year, 1, 1), date.fromisocalendar(year + 1, 1, 1)
    profile = Profile(review_weekday=weekday)
    found = due_days(WEEKLY, profile, first, after - timedelta(1))
    assert [IsoWeek.of(day) for day in found] == [(year, week) for week in range(1, weeks + 1)]
    assert {day.weekday() for day in found} == {weekday}


@pytest.mark.parametrize(
    ("weekday", "due"),
    [
        (0, "03-06"),
        (1, "02-29"),
        (2, "03-01"),
        (3, "03-02"),
        (4, "03-03"),
        (5, "03-04"),
        (6, "03-05"),
    ],
)
def test_a_leap_february_ends_on_its_29th(weekday: int, due: str) -> None:
    """In 2028 that day is a Tuesday, so the review of a Tuesday is due on the day itself."""
    profile = Profile(review_weekday=weekday)
    assert [
        f"{day:%m-%d}" for day in due_days(MONTHLY, profile, date(2028, 2, 28), date(2028, 3, 6))
    ] == [due]


def test_a_level_that_is_switched_off_is_never_due() -> None:
    profile = Profile(reviews=(WEEKLY,))
    for level in LEVELS[1:]:
        assert due_days(level, profile, date(2020, 1, 1), date(2030, 1, 1)) == ()


def test_days_that_end_before_they_begin_hold_no_due_day() -> None:
    assert due_days(WEEKLY, FRIDAYS, date(2026, 2, 1), date(2026, 1, 1)) == ()


@given(rhythm=rhythms, level=levels, day=days)
def test_periods_follow_on_each_other_and_hold_their_days(
    rhythm: Rhythm, level: ReviewLevel, day: date
) -> None:
    number = rhythm.number(level, day)
    period = rhythm.period(level, number)
    assert period.since <= day <= period.until
    assert rhythm.period(level, number + 1).since == period.until + timedelta(1)
    assert rhythm.last_due(level, rhythm.due(level, number)) == number


@given(rhythm=rhythms, level=st.sampled_from(LEVELS[1:]), day=days)
def test_a_review_is_due_within_a_week_of_the_end_of_its_period_and_as_all_lower_ones(
    rhythm: Rhythm, level: ReviewLevel, day: date
) -> None:
    number = rhythm.number(level, day)
    due, last = rhythm.due(level, number), rhythm.period(level, number).until
    assert last == month_end(last)
    assert 0 <= (due - last).days < 7
    for lower in LEVELS[: LEVELS.index(level)]:
        assert rhythm.due(lower, rhythm.last_due(lower, due)) == due


@given(rhythm=rhythms, level=levels)
def test_due_days_stop_at_the_end_of_the_calendar(rhythm: Rhythm, level: ReviewLevel) -> None:
    assert rhythm.due(level, rhythm.last_due(level, date.max) + 2) == date.max


@pytest.mark.parametrize(
    ("level", "since", "until", "fiscal_start", "label"),
    [
        (WEEKLY, "2026-12-26", "2027-01-01", 1, "week 53 of 2026"),
        (WEEKLY, "2026-01-10", "2026-03-27", 1, "week 3 of 2026 to week 13 of 2026"),
        (WEEKLY, "2026-01-14", "2026-01-14", 1, "week 3 of 2026"),
        (MONTHLY, "2026-03-07", "2026-04-03", 1, "March 2026"),
        (MONTHLY, "2028-02-05", "2028-03-03", 4, "February 2028"),
        (MONTHLY, "2026-03-07", "2026-07-03", 1, "March 2026 to June 2026"),
        (QUARTERLY, "2026-01-03", "2026-04-03", 1, "2026 Q1"),
        (QUARTERLY, "2026-01-03", "2026-04-03", 4, "FY2026 Q4"),
        (QUARTERLY, "2026-10-03", "2027-01-01", 10, "FY2027 Q1"),
        (SEMIANNUAL, "2026-01-03", "2026-07-03", 1, "2026 H1"),
        (SEMIANNUAL, "2026-01-03", "2026-07-03", 7, "FY2026 H2"),
        (ANNUAL, "2026-01-03", "2027-01-01", 1, "2026"),
        (ANNUAL, "2025-10-04", "2026-10-02", 10, "FY2026"),
    ],
)
def test_a_period_is_called_after_the_days_that_it_mostly_covers(
    level: ReviewLevel, since: str, until: str, fiscal_start: int, label: str
) -> None:
    span = date.fromisoformat(since), date.fromisoformat(until)
    assert period_label(*span, level, FiscalYear(fiscal_start)) == label


@given(level=levels, start=st.integers(1, 12), span=st.lists(days, min_size=2, max_size=2))
def test_every_span_has_a_label(level: ReviewLevel, start: int, span: list[date]) -> None:
    since, until = sorted(span)
    assert period_label(since, until, level, FiscalYear(start))
