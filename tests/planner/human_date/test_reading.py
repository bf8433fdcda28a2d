"""What every text typed into a date field can rely on."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.calendar import FiscalYear
from planner.human_date import Lean, find_date, read_date, write_date
from planner.human_date.vocabulary import COUNTS, MONTHS, WEEKDAYS
from planner.refusal import Refusal

R = TypeVar("R")

Read = Callable[..., str]

AHEAD = "write it like 2026-11-21, fri, +3w, in 6 months, mid jan or end of Q3"
"""What to do where a day to come is asked for."""

todays = st.dates(date(1990, 1, 1), date(2100, 12, 31))
fiscals = st.integers(1, 12).map(FiscalYear)
date_words = st.lists(
    st.sampled_from(
        [
            *MONTHS,
            *WEEKDAYS,
            *COUNTS,
            "by",
            "in",
            "on",
            "before",
            "the",
            "of",
            "end",
            "start",
            "mid",
            "last",
            "next",
            "this",
            "day",
            "week",
            "month",
            "quarter",
            "half",
            "year",
            "fy27",
            "q2",
            "h1",
            "w53",
            "2027",
            "30",
            "31st",
            "29",
            "+3w",
            "-2d",
            "ago",
            "from",
            "now",
            "working",
            "05/06/2027",
            "2027-02-30",
            "9999",
            "0",
            "days",
            "years",
            ",",
            ".",
            "today",
            "eofy",
        ]
    ),
    max_size=7,
).map(" ".join)
texts = st.text(max_size=60) | date_words


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u200e"])
def test_an_empty_date_is_called_empty(read: Read, text: str) -> None:
    with pytest.raises(Refusal, match="the date is empty"):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "someday",
        "asap",
        "when I can",
        "5",
        "24/7",
        "1:1",
        "v2.0",
        "25/6",
        "25/06/27",
        "the",
        "end",
        "end of",
        "end of the",
        "of June",
        "by",
        "in",
        "in the",
        "next",
        "last year's",
        "june july",
        "fri sat",
        "30 June 27",
        "in 5",
        "+3",
        "+3x",
        "3 weeks late",
        "janua 5",
        "٣ June",
        "2027-06-30T10:00",
        "10:30",
        "20270630",
        "2027-06/30",
        "30/06.2027",
        "half",
        "the month",
        "12345 days",
        "in 12345 weeks",
        "q2q3",
        "today tomorrow",
        "friday the 13th",
        "day",
        "this day",
        "last",
        "decembers",
        "monda",
        "in ad",
        "five",
        "ago",
        "3 ago",
        "week",
        "w",
        "fy",
        "eod",
    ],
)
@pytest.mark.parametrize("lean", Lean)
def test_what_has_no_one_meaning_is_refused(read: Read, text: str, lean: Lean) -> None:
    with pytest.raises(Refusal, match="can't be read as a date") as refused:
        read(text, lean=lean)
    assert text in refused.value.reason


@pytest.mark.parametrize("text", ["summer", "late Summer", "by winter 2027", "autumn", "fall"])
def test_a_season_is_refused_with_a_month(read: Read, text: str) -> None:
    with pytest.raises(Refusal, match="a season ends on no agreed day") as refused:
        read(text)
    assert read(refused.value.remedy.partition("such as ")[2]) == "2027-08-31"


@pytest.mark.parametrize("lean", Lean)
def test_the_examples_of_a_refusal_can_be_typed(read: Read, lean: Lean) -> None:
    with pytest.raises(Refusal) as refused:
        read("whenever", lean=lean)
    examples = refused.value.remedy.removeprefix("write it like ").replace(" or ", ", ").split(", ")
    assert len(examples) >= 3
    leading = [read(each, lean=lean) for each in examples]
    assert leading[0] == "2026-11-21"
    assert all((day >= leading[0]) == (lean is Lean.FUTURE) for day in leading[1:])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", f"the date is empty; {AHEAD}."),
        ("soon", f"“soon” can't be read as a date; {AHEAD}."),
        ("30 Feb 2027", f"“30 feb 2027” is not in the calendar; {AHEAD}."),
        ("1 Jan 2200", f"“1 jan 2200” lies outside of the years 1900 to 2199; {AHEAD}."),
        (
            "late summer",
            "“late summer” can't be read as a date, because a season ends on no agreed day; "
            "name a month, such as end of August.",
        ),
        (
            "05/06/2027",
            "“05/06/2027” could be a day in two months; write 2027-06-05 or 2027-05-06.",
        ),
        (
            "Fri 30 Sep 2027",
            "2027-09-30 is a Thu, not a Fri; "
            "leave out the weekday, or write the day that you mean.",
        ),
    ],
)
def test_a_refusal_says_why_and_what_to_write_instead(read: Read, text: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(text)
    assert str(refused.value) == words


def test_a_long_text_is_quoted_by_its_beginning(read: Read) -> None:
    with pytest.raises(Refusal) as refused:
        read("x" * 41)
    assert f"“{'x' * 40}…”" in refused.value.reason
    with pytest.raises(Refusal) as refused:
        read("x" * 40)
    assert f"“{'x' * 40}”" in refused.value.reason


def test_what_acts_on_a_terminal_is_never_quoted(read: Read) -> None:
    with pytest.raises(Refusal) as refused:
        read("\x1b]52;c;aGk=\x07soon")
    assert "\x1b" not in str(refused.value)
    assert "\x07" not in str(refused.value)


@pytest.mark.parametrize("text", ["2027-06-30", "end of Q3", "in six months", "FRI", "by Mid-Jan"])
def test_case_spaces_and_a_closing_mark_do_not_matter(read: Read, text: str) -> None:
    plain = read(text)
    assert read(text.upper()) == plain
    assert read(f"  {text.replace(' ', '   ')}. ") == plain
    assert read(f"{text.lower()}!") == plain


def test_a_date_of_eighty_characters_is_the_longest(read: Read) -> None:
    assert read("fri".ljust(80)) == "2026-11-27"
    with pytest.raises(Refusal):
        read("fri".ljust(81))


def day_or_remedy(ask: Callable[[], R]) -> R | str:
    """What was read, or what a refusal says to do."""
    try:
        return ask()
    except Refusal as no:
        return no.remedy


@given(texts, todays, st.sampled_from(Lean), fiscals)
@example("in 9999 years", date(2026, 11, 21), Lean.FUTURE, FiscalYear())
@example("9999 years ago", date(2026, 11, 21), Lean.FUTURE, FiscalYear())
@example("9999-12-31", date(2026, 11, 21), Lean.FUTURE, FiscalYear())
@example("0000-01-01", date(2026, 11, 21), Lean.PAST, FiscalYear(4))
@example("0001 q1", date(2026, 11, 21), Lean.PAST, FiscalYear(4))
@example("9999 w52", date(2026, 11, 21), Lean.FUTURE, FiscalYear())
@example("fy9999", date(2026, 11, 21), Lean.FUTURE, FiscalYear())
def test_any_text_is_a_day_or_a_refusal(
    text: str, today: date, lean: Lean, fiscal: FiscalYear
) -> None:
    assert day_or_remedy(lambda: read_date(text, today, lean=lean, fiscal=fiscal))
    found = day_or_remedy(lambda: find_date(text, today, lean=lean, fiscal=fiscal))
    assert found is None or isinstance(found, str) or text[found.start : found.end].strip()


@given(
    texts,
    st.sampled_from([date.min, date.min + timedelta(40), date.max - timedelta(40), date.max]),
    st.sampled_from(Lean),
)
@example("week 1", date.max, Lean.FUTURE)
@example("q1", date.min, Lean.PAST)
@example("next year", date.max, Lean.PAST)
def test_the_ends_of_the_calendar_are_refused_like_any_other_day(
    text: str, today: date, lean: Lean
) -> None:
    assert day_or_remedy(lambda: read_date(text, today, lean=lean))


@given(date_words, todays, st.sampled_from(Lean), fiscals)
def test_what_is_read_and_shown_reads_back(
    text: str, today: date, lean: Lean, fiscal: FiscalYear
) -> None:
    try:
        day = read_date(text, today, lean=lean, fiscal=fiscal)
    except Refusal:
        return
    assert read_date(write_date(day, today), today, lean=lean, fiscal=fiscal) == day


@pytest.mark.parametrize(
    "piece",
    [
        "x",
        "1",
        " ",
        "jan",
        "in ",
        "by ",
        "end of ",
        "last day of ",
        "2027-",
        "the next ",
        "é\u0301",
    ],
)
def test_a_hundred_thousand_characters_are_read_as_fast_as_they_are_cleaned(piece: str) -> None:
    long = (piece * 100_000)[:100_000]
    with pytest.raises(Refusal):
        read_date(long, date(2026, 11, 21), lean=Lean.FUTURE)
