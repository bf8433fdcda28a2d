"""A letter to oneself shows nothing of its text until its day has come."""

from datetime import date, timedelta

import pytest
from plans import plan_of

from planner.change import added, removed
from planner.change_words import change_words
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.reviews.letters import (
    FRESH_DAYS,
    closed_words,
    is_closed,
    letter_to_answer,
    letters_open,
    newest_letter,
    opening_day,
    shown,
)
from planner.reviews.review import Review

WRITTEN, OPENS = date(2026, 11, 21), date(2027, 11, 21)
LETTER = JournalEntry(
    "letter0000",
    WRITTEN,
    EntryKind.LETTER,
    "Dear me, did you ask for the smaller team?",
    prompt="What do you want to read a year from now?",
    impact="canary",
    evidence="canary",
    number="canary",
    link="canary",
    skill="canary",
    seen_by="canary",
    opens=OPENS,
    review="review0000",
)
CLOSED = "A letter to yourself, opens 21 Nov 2027"


@pytest.mark.parametrize(
    ("written", "opens"),
    [
        (WRITTEN, OPENS),
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 1, 1), date(2027, 12, 31)),
        (date(2026, 6, 1), date(2027, 6, 1)),
    ],
)
def test_a_letter_opens_a_year_later_or_for_the_annual_review_just_before(
    written: date, opens: date
) -> None:
    assert opening_day(Profile(), written) == opens


def test_where_no_annual_review_is_held_a_letter_opens_after_the_whole_year() -> None:
    assert opening_day(Profile(reviews=()), date(2027, 1, 1)) == date(2028, 1, 1)


def test_a_letter_is_answered_in_one_annual_review() -> None:
    after = OPENS + timedelta(3)
    quarterly = Review("review0001", after, ReviewLevel.QUARTERLY, after, after)
    assert letter_to_answer(plan_of(LETTER), WRITTEN) is None
    assert letter_to_answer(plan_of(LETTER, quarterly), after) == LETTER
    annual = Review("review0002", after, ReviewLevel.ANNUAL, after, after)
    assert letter_to_answer(plan_of(LETTER, annual), after) is None


@pytest.mark.parametrize(
    ("today", "closed"),
    [(WRITTEN, True), (OPENS - timedelta(1), True), (OPENS, False), (OPENS + timedelta(9), False)],
)
def test_a_letter_is_closed_up_to_its_day(today: date, closed: bool) -> None:
    assert is_closed(LETTER, today) is closed
    assert (shown(LETTER, today) == LETTER) is not closed


def test_of_a_closed_letter_only_its_day_is_shown() -> None:
    closed = shown(LETTER, WRITTEN)
    assert closed.text == closed_words(OPENS) == CLOSED
    assert "canary" not in repr(closed)
    assert (closed.id, closed.on, closed.kind, closed.opens) == (
        LETTER.id,
        WRITTEN,
        EntryKind.LETTER,
        OPENS,
    )


def test_an_entry_without_a_day_to_open_is_shown_as_it_is() -> None:
    note = JournalEntry("note000000", WRITTEN, EntryKind.NOTE, "Raw data")
    assert shown(note, WRITTEN) is note


def test_a_letter_is_news_for_a_month_and_can_be_read_for_ever() -> None:
    plan = plan_of(LETTER)
    last = OPENS + timedelta(FRESH_DAYS - 1)
    assert [letters_open(plan, day) for day in (OPENS - timedelta(1), OPENS, last)] == [
        (),
        (LETTER,),
        (LETTER,),
    ]
    assert letters_open(plan, last + timedelta(1)) == ()
    assert newest_letter(plan, OPENS - timedelta(1)) is None
    assert newest_letter(plan, last + timedelta(900)) == LETTER


def test_of_several_letters_the_one_that_opened_last_comes_first() -> None:
    later = JournalEntry(
        "letter0001", WRITTEN, EntryKind.LETTER, "Later", opens=OPENS + timedelta(5)
    )
    plan = plan_of(later, LETTER)
    assert letters_open(plan, OPENS + timedelta(6)) == (later, LETTER)
    assert newest_letter(plan, OPENS + timedelta(4)) == LETTER


def test_a_change_names_a_letter_by_the_day_on_which_it_opens() -> None:
    words = list(change_words(Plan(), [added(LETTER), removed(LETTER)]))
    assert words == [
        "+ letter to yourself, opens Sun 21 Nov 2027",
        "- letter to yourself, opens Sun 21 Nov 2027",
    ]
