"""How days and distances are shown, and that days can be typed back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import FiscalYear
from planner.human_date import Lean, read_date, write_date, write_distance

TODAY = date(2026, 11, 21)
days = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2027, 9, 30), "Thu 30 Sep 2027"),
        (date(2026, 11, 21), "Sat 21 Nov 2026"),
        (date(2028, 2, 29), "Tue 29 Feb 2028"),
        (date(2027, 1, 1), "Fri 1 Jan 2027"),
        (date(2027, 5, 31), "Mon 31 May 2027"),
    ],
)
def test_a_day_is_shown_with_its_weekday_and_year(day: date, words: str) -> None:
    assert write_date(day, TODAY) == words


def test_every_day_from_1990_to_2100_reads_back_as_it_is_shown() -> None:
    day, last = date(1990, 1, 1), date(2100, 12, 31)
    while day <= last:
        shown = write_date(day, TODAY)
        assert read_date(shown, TODAY, lean=Lean.FUTURE) == day
        day += timedelta(1)


@given(days, days, st.sampled_from(Lean), st.integers(1, 12))
def test_a_shown_day_reads_back_from_every_standpoint(
    day: date, today: date, lean: Lean, start_month: int
) -> None:
    shown = write_date(day, today)
    assert read_date(shown, today, lean=lean, fiscal=FiscalYear(start_month)) == day
    assert read_date(f"by {shown}", today, lean=lean) == day


@pytest.mark.parametrize(
    ("days_away", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "1 day over"),
        (2, "in 2 days"),
        (13, "in 13 days"),
        (14, "in 2 weeks"),
        (17, "in 2 weeks"),
        (18, "in 3 weeks"),
        (35, "in 5 weeks"),
        (62, "in 9 weeks"),
        (63, "in 2 months"),
        (76, "in 2 months"),
        (77, "in 3 months"),
        (181, "in 6 months"),
        (365, "in 12 months"),
        (548, "in 18 months"),
        (715, "in 23 months"),
        (716, "in 2 years"),
        (913, "in 2 years"),
        (914, "in 3 years"),
        (3653, "in 10 years"),
        (-9, "9 days over"),
        (-13, "13 days over"),
        (-14, "2 weeks over"),
        (-70, "2 months over"),
        (-1000, "3 years over"),
    ],
)
def test_a_distance_is_told_in_its_nearest_unit(days_away: int, words: str) -> None:
    assert write_distance(TODAY + timedelta(days_away), TODAY) == words


@given(days, st.integers(2, 20_000))
def test_a_day_over_is_as_far_as_a_day_ahead(today: date, away: int) -> None:
    ahead = write_distance(today + timedelta(away), today)
    over = write_distance(today - timedelta(away), today)
    assert ahead.removeprefix("in ") == over.removesuffix(" over")
