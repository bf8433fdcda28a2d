"""The days of a pack, as they are typed."""

from datetime import date

import pytest

from planner.calendar import FiscalYear
from planner.packs.period import read_period, read_span, year_up_to
from planner.refusal import Refusal
from planner.reviews.rhythm import Span

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("2026 Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("last quarter", date(2026, 7, 1), date(2026, 9, 30)),
        ("this quarter", date(2026, 10, 1), date(2026, 12, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("H2", date(2026, 7, 1), date(2026, 12, 31)),
        ("november", date(2026, 11, 1), date(2026, 11, 30)),
        ("last month", date(2026, 10, 1), date(2026, 10, 31)),
    ],
)
def test_a_period_is_its_first_and_its_last_day(typed: str, since: date, until: date) -> None:
    assert read_period(typed, TODAY, FiscalYear()) == Span(since, until)


def test_a_quarter_is_one_of_the_fiscal_year() -> None:
    fiscal = FiscalYear(10)
    assert read_period("2026 Q3", TODAY, fiscal) == Span(date(2026, 4, 1), date(2026, 6, 30))
    assert read_period("H1", TODAY, fiscal) == Span(date(2026, 10, 1), date(2027, 3, 31))


@pytest.mark.parametrize("typed", ["", "soon", "the summer"])
def test_what_is_no_period_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        read_period(typed, TODAY, FiscalYear())


@pytest.mark.parametrize(
    ("since", "until", "span"),
    [
        ("", "", Span(date(2025, 11, 22), TODAY)),
        ("", "2026-06-30", Span(date(2025, 7, 1), date(2026, 6, 30))),
        ("2026-01-01", "", Span(date(2026, 1, 1), TODAY)),
        ("2026-05-01", "2026-05-01", Span(date(2026, 5, 1), date(2026, 5, 1))),
    ],
)
def test_a_day_that_is_not_given_is_a_year_ago_or_today(since: str, until: str, span: Span) -> None:
    assert read_span(since, until, TODAY, FiscalYear()) == span


def test_a_first_day_after_the_last_is_refused() -> None:
    with pytest.raises(Refusal, match="after"):
        read_span("2026-05-02", "2026-05-01", TODAY, FiscalYear())


def test_a_year_ends_with_its_day_also_after_a_leap_day() -> None:
    assert year_up_to(date(2028, 2, 29)) == Span(date(2027, 3, 1), date(2028, 2, 29))
