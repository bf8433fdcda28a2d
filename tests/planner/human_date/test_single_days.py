"""Words that name a single day, read on Saturday 21 November 2026."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.human_date import Lean, read_date
from planner.refusal import Refusal

Read = Callable[..., str]

EITHER_WAY = [
    ("2027-06-30", "2027-06-30"),
    ("2027-6-3", "2027-06-03"),
    ("2027/06/30", "2027-06-30"),
    ("2027.06.30", "2027-06-30"),
    ("2019-01-31", "2019-01-31"),
    ("today", "2026-11-21"),
    ("Tomorrow", "2026-11-22"),
    ("yesterday", "2026-11-20"),
    ("+3w", "2026-12-12"),
    ("+1d", "2026-11-22"),
    ("+0d", "2026-11-21"),
    ("+6m", "2027-05-21"),
    ("+2q", "2027-05-21"),
    ("+1y", "2027-11-21"),
    ("+ 10 days", "2026-12-01"),
    ("+2 working days", "2026-11-24"),
    ("-2d", "2026-11-19"),
    ("\N{MINUS SIGN}2d", "2026-11-19"),
    ("-1 year", "2025-11-21"),
    ("in 3 weeks", "2026-12-12"),
    ("In Six Months", "2027-05-21"),
    ("in a year", "2027-11-21"),
    ("in an year", "2027-11-21"),
    ("within six months", "2027-05-21"),
    ("within the next 3 weeks", "2026-12-12"),
    ("in the next two quarters", "2027-05-21"),
    ("over the next 3 months", "2027-02-21"),
    ("the next 3 months", "2027-02-21"),
    ("for 6 months", "2027-05-21"),
    ("for the next ninety days", "2027-02-19"),
    ("in twenty days", "2026-12-11"),
    ("in thirty days", "2026-12-21"),
    ("in eleven days", "2026-12-02"),
    ("in 3w", "2026-12-12"),
    ("in the next day", "2026-11-22"),
    ("in the next week", "2026-11-28"),
    ("within the next month", "2026-12-21"),
    ("over the next quarter", "2027-02-21"),
    ("in the next half", "2027-05-21"),
    ("within the next year", "2027-11-21"),
    ("3 weeks from now", "2026-12-12"),
    ("a month from today", "2026-12-21"),
    ("3 weeks ago", "2026-10-31"),
    ("a day ago", "2026-11-20"),
    ("two years ago", "2024-11-21"),
    ("10 working days ago", "2026-11-09"),
    ("in 10 working days", "2026-12-04"),
    ("in 1 business day", "2026-11-23"),
    ("last friday", "2026-11-20"),
    ("last saturday", "2026-11-14"),
    ("last sun", "2026-11-15"),
    ("next friday", "2026-11-27"),
    ("next sat", "2026-11-28"),
    ("next monday", "2026-11-23"),
    ("next sunday", "2026-11-29"),
    ("fri next week", "2026-11-27"),
    ("monday this week", "2026-11-16"),
    ("sunday this week", "2026-11-22"),
    ("tue last week", "2026-11-10"),
    ("30 June 2027", "2027-06-30"),
    ("30th of june 2027", "2027-06-30"),
    ("the 1st of March, 2027", "2027-03-01"),
    ("2nd Aug 2027", "2027-08-02"),
    ("3rd Oct 2027", "2027-10-03"),
    ("30. Sept. 2027", "2027-09-30"),
    ("30-Jun-2027", "2027-06-30"),
    ("June 30, 2027", "2027-06-30"),
    ("june 30 2027", "2027-06-30"),
    ("Dec. 5th 2026", "2026-12-05"),
    ("March the 5th, 2027", "2027-03-05"),
    ("Thu 30 Sep 2027", "2027-09-30"),
    ("Thurs, 30 September 2027", "2027-09-30"),
    ("Thursday, September 30, 2027", "2027-09-30"),
    ("29 Feb 2028", "2028-02-29"),
    ("25/06/2027", "2027-06-25"),
    ("06/25/2027", "2027-06-25"),
    ("13.12.2026", "2026-12-13"),
    ("25-6-2027", "2027-06-25"),
    ("5/5/2027", "2027-05-05"),
    ("12/12/2026", "2026-12-12"),
    ("the 15th of next month", "2026-12-15"),
    ("1st of this month", "2026-11-01"),
    ("31st of last month", "2026-10-31"),
    ("by 2027-06-30", "2027-06-30"),
    ("on 30 June 2027.", "2027-06-30"),
    ("before 30 June 2027", "2027-06-30"),
    ("due by 30 June 2027", "2027-06-30"),
    ("no later than 30 June 2027", "2027-06-30"),
    ("not later than on 30 June 2027", "2027-06-30"),
    ("  until\n30  June\t2027 ", "2027-06-30"),
]

BY_LEAN = [
    ("fri", "2026-11-27", "2026-11-20"),
    ("Friday", "2026-11-27", "2026-11-20"),
    ("sat", "2026-11-28", "2026-11-21"),
    ("Sun.", "2026-11-22", "2026-11-15"),
    ("mon", "2026-11-23", "2026-11-16"),
    ("tues", "2026-11-24", "2026-11-17"),
    ("wed", "2026-11-25", "2026-11-18"),
    ("thur", "2026-11-26", "2026-11-19"),
    ("by Monday", "2026-11-23", "2026-11-16"),
    ("this friday", "2026-11-27", "2026-11-20"),
    ("this saturday", "2026-11-21", "2026-11-21"),
    ("this sunday", "2026-11-22", "2026-11-15"),
    ("2 weeks", "2026-12-05", "2026-11-07"),
    ("3w", "2026-12-12", "2026-10-31"),
    ("10d", "2026-12-01", "2026-11-11"),
    ("10 working days", "2026-12-04", "2026-11-09"),
    ("30 June", "2027-06-30", "2026-06-30"),
    ("June 30th", "2027-06-30", "2026-06-30"),
    ("21 Nov", "2026-11-21", "2026-11-21"),
    ("22 Nov", "2026-11-22", "2025-11-22"),
    ("20 Nov", "2027-11-20", "2026-11-20"),
    ("Sunday 22 Nov", "2026-11-22", None),
    ("29 Feb", "2028-02-29", "2024-02-29"),
    ("the 15th", "2026-12-15", "2026-11-15"),
    ("21st", "2026-11-21", "2026-11-21"),
    ("22nd", "2026-11-22", "2026-10-22"),
    ("on the 31st", "2026-12-31", "2026-10-31"),
]


@pytest.mark.parametrize(("text", "day"), EITHER_WAY)
@pytest.mark.parametrize("lean", Lean)
def test_words_that_say_their_side_mean_one_day(
    read: Read, text: str, day: str, lean: Lean
) -> None:
    assert read(text, lean=lean) == day


@pytest.mark.parametrize(("text", "future", "past"), BY_LEAN)
def test_words_without_a_side_lean_as_the_field_does(
    read: Read, text: str, future: str, past: str | None
) -> None:
    assert read(text, lean=Lean.FUTURE) == future
    if past is not None:
        assert read(text, lean=Lean.PAST) == past


@pytest.mark.parametrize(
    ("text", "on", "future", "past"),
    [
        ("29 feb", "2024-02-29", "2024-02-29", "2024-02-29"),
        ("29 feb", "2024-03-01", "2028-02-29", "2024-02-29"),
        ("29 feb", "2096-03-01", "2104-02-29", "2096-02-29"),
        ("29 feb", "2104-02-28", "2104-02-29", "2096-02-29"),
        ("the 31st", "2026-02-01", "2026-03-31", "2026-01-31"),
        ("the 30th", "2026-01-31", "2026-03-30", "2026-01-30"),
        ("the 31st", "2026-03-01", "2026-03-31", "2026-01-31"),
        ("the 29th", "2024-02-28", "2024-02-29", "2024-01-29"),
        ("1 Jan", "2026-12-31", "2027-01-01", "2026-01-01"),
        ("31 Dec", "2026-01-01", "2026-12-31", "2025-12-31"),
        ("1 month", "2026-01-31", "2026-02-28", "2025-12-31"),
        ("a year", "2024-02-29", "2025-02-28", "2023-02-28"),
    ],
)
def test_days_that_some_months_lack_are_found_in_the_nearest_that_has_them(
    read: Read, text: str, on: str, future: str, past: str
) -> None:
    assert read(text, on=on, lean=Lean.FUTURE) == future
    assert read(text, on=on, lean=Lean.PAST) == past


@pytest.mark.parametrize(
    "text",
    [
        "30 Feb 2027",
        "29 Feb 2027",
        "31/04/2027",
        "13/13/2027",
        "0 June",
        "2027-13-01",
        "2027-00-10",
        "31 June",
        "32nd",
        "0th",
        "31st of this month",
        "00/05/2027",
        "5/0/2027",
        "2027-02-29",
    ],
)
def test_a_day_in_no_calendar_is_refused_with_an_example(read: Read, text: str) -> None:
    with pytest.raises(Refusal, match="is not in the calendar") as refused:
        read(text)
    assert text.casefold() in refused.value.reason
    assert "2026-11-21" in refused.value.remedy


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("05/06/2027", "write 2027-06-05 or 2027-05-06"),
        ("1.12.2026", "write 2026-12-01 or 2026-01-12"),
        ("by 12-1-2026", "write 2026-01-12 or 2026-12-01"),
    ],
)
def test_a_day_that_could_be_two_is_asked_for_as_iso(read: Read, text: str, remedy: str) -> None:
    with pytest.raises(Refusal, match="could be a day in two months") as refused:
        read(text)
    assert refused.value.remedy == remedy


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/13/2027", "2027-12-13"),
        ("13/12/2027", "2027-12-13"),
        ("1/13/2027", "2027-01-13"),
        ("12/12/2027", "2027-12-12"),
        ("1/1/2027", "2027-01-01"),
    ],
)
def test_a_day_that_can_only_be_one_is_read(read: Read, text: str, day: str) -> None:
    assert read(text) == day


@pytest.mark.parametrize("text", ["Fri 30 Sep 2027", "friday, september 30, 2027"])
def test_a_weekday_that_is_not_the_days_is_refused(read: Read, text: str) -> None:
    with pytest.raises(Refusal, match="2027-09-30 is a Thu, not a Fri"):
        read(text)


@pytest.mark.parametrize("text", ["1899-12-31", "2200-01-01", "in 200 years", "100 years ago"])
def test_years_far_away_are_refused(read: Read, text: str) -> None:
    with pytest.raises(Refusal, match="outside of the years 1900 to 2199"):
        read(text, on="1999-06-30" if text.endswith("ago") else "2026-11-21")


@pytest.mark.parametrize("text", ["1900-01-01", "2199-12-31"])
def test_the_first_and_the_last_year_are_read(read: Read, text: str) -> None:
    assert read(text) == text


WEEKDAYS = ["mon", "tuesday", "Wed", "thurs", "fri", "Saturday", "sun."]


@pytest.mark.parametrize("word", WEEKDAYS)
def test_a_weekday_to_come_lies_within_the_next_seven_days_on_each_of_1500_days(word: str) -> None:
    for number in range(1_500):
        today = date(2024, 1, 1) + timedelta(number)
        coming = read_date(word, today, lean=Lean.FUTURE)
        this = read_date(f"this {word}", today, lean=Lean.FUTURE)
        past = read_date(word, today, lean=Lean.PAST)
        assert 1 <= (coming - today).days <= 7
        assert 0 <= (this - today).days <= 6
        assert 0 <= (today - past).days <= 6
        assert coming.weekday() == this.weekday() == past.weekday() == WEEKDAYS.index(word)


@given(
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    st.sampled_from(WEEKDAYS).map(lambda word: word.rstrip(".")),
)
def test_next_weekday_lies_in_the_next_week_and_last_before_today(today: date, word: str) -> None:
    following = read_date(f"next {word}", today, lean=Lean.PAST)
    last = read_date(f"last {word}", today, lean=Lean.FUTURE)
    assert following.isocalendar()[:2] == (today + timedelta(7)).isocalendar()[:2]
    assert 1 <= (today - last).days <= 7
    assert last.weekday() == following.weekday()


@pytest.mark.parametrize(
    "text", ["tomorrow", "+1d", "in 2 days", "3w", "a month", "10 working days", "the 15th"]
)
@pytest.mark.parametrize("start_month", [1, 10])
def test_relative_words_never_lead_back_where_a_day_to_come_is_asked_for(
    read: Read, text: str, start_month: int
) -> None:
    for number in range(0, 1_500, 7):
        today = (date(2024, 1, 1) + timedelta(number)).isoformat()
        assert read(text, on=today, start_month=start_month) >= today
