"""Times in sentences: days by the calendar, periods and events without one, and what is no time."""

from datetime import date

import pytest

from planner.calendar import FiscalYear
from planner.smart.calendar import Calendar
from planner.smart.times.found_times import find_times

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Swim a mile by 30 June 2027", "2027-06-30"),
        ("Swim a mile within six months", "2027-05-21"),
        ("Swim a mile by the end of Q2", "2027-06-30"),
        ("Swim a mile this year", "2026-12-31"),
        ("Swim a mile in three weeks", "2026-12-12"),
        ("My plan this year is to swim a mile", None),
        ("Swim a mile before I turn 40", None),
        ("Swim a mile next semester", None),
    ],
)
def test_a_time_has_a_day_where_the_calendar_can_tell_it(sentence: str, day: str | None) -> None:
    found = find_times(sentence, Calendar(TODAY))
    assert len(found) == 1
    assert found[0].due == (date.fromisoformat(day) if day else None)


def test_quarters_follow_the_fiscal_year_of_the_person() -> None:
    found = find_times("Swim a mile by the end of Q1", Calendar(TODAY, FiscalYear(4)))
    assert found[0].due == date(2027, 6, 30)


@pytest.mark.parametrize(
    "sentence",
    [
        "Swim a mile by graduation",
        "Swim a mile before my November review",
        "Swim a mile at the next club meeting",
        "Swim a mile over the course of the internship",
        "Swim a mile tonight",
        "Swim a mile this weekend",
        "Swim a mile in the third quarter",
        "Swim a mile for the rest of the season",
        "Swim a mile while in Boston",
        "Swim a mile by the time I turn thirty",
        "Swim a mile two years after joining",
        "Swim a mile in the coming year",
        "Swim a mile over a 12-week period",
        "Swim a mile in 3 to 6 months",
        "Swim a mile by next summer",
        "Swim a mile by year-end",
        "Swim a mile each week until December",
        "Swim at AquaMeet 2027",
        "Graduate on time",
    ],
)
def test_a_period_or_an_event_bounds_a_goal(sentence: str) -> None:
    assert find_times(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Swim weekly",
        "Swim twice each month",
        "Swim per sprint",
        "Swim once a year",
        "Swim someday",
        "Swim soon",
        "Swim early",
        "Swim more than last quarter",
        "Swim more compared to last year",
        "Swim, starting in May",
        "Swim from January",
        "Deliver on time",
        "Learn to swim in this school",
        "Own the 2027 roadmap",
        "Save 10% for retirement",
        "",
    ],
)
def test_a_rhythm_a_start_or_a_baseline_bounds_nothing(sentence: str) -> None:
    assert find_times(sentence, Calendar(TODAY)) == ()


def test_a_time_is_quoted_where_it_stands() -> None:
    sentence = "By the end of June, swim a mile"
    found = find_times(sentence, Calendar(TODAY))[0]
    assert sentence[found.span.start : found.span.end] == found.words == "By the end of June"
