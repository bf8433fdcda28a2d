"""The search of the journal: what each term finds, and that a closed letter keeps its secret."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import GOAL as FIRST
from plans import plan_of

from planner.journal import Blocker, EntryKind, JournalEntry
from planner.journal_search import EVERY_ENTRY, read_search
from planner.refusal import Refusal

TODAY = date(2026, 11, 21)
GOAL = replace(FIRST, id="k7f0000000")

WIN = JournalEntry(
    "w000000000", date(2026, 5, 31), EntryKind.WIN, "Ran the planning\nround", (GOAL.id,),
    impact="Four sites agree", seen_by="Ines", link="https://example.org/minutes",
)  # fmt: skip
STORM = JournalEntry(
    "r000000000", date(2026, 11, 20), EntryKind.ROADBLOCK, "Lost to the Storm", blocker=Blocker.TIME
)
CLOSED = JournalEntry(
    "t000000000", date(2026, 11, 3), EntryKind.LETTER, "You moved to Bergen",
    opens=date(2027, 11, 3),
)  # fmt: skip
OPENED = JournalEntry(
    "t000000001", date(2025, 11, 3), EntryKind.LETTER, "You moved to Oslo", opens=date(2026, 11, 3)
)
PLAN = plan_of(GOAL, WIN, STORM, CLOSED, OPENED)


def found(text: str) -> str:
    """The first letters of the ids of the entries that a search finds."""
    search = read_search(text, TODAY)
    entries = PLAN.journal.values()
    return " ".join(each.id.rstrip("0") for each in entries if search.matches(PLAN, each, TODAY))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", "w r t t000000001"),
        ("storm", "r"),
        ("PLANNING round", "w"),
        ('"planning round"', "w"),
        ('"round planning"', ""),
        ("ines", "w"),
        ("agree -storm", "w"),
        ("-agree", "r t t000000001"),
        ("kind:win", "w"),
        ("kind:let", "t t000000001"),
        ("-kind:letter", "w r"),
        ("blocker:time", "r"),
        ("goal:K7F", "w"),
        ("goal:exam", "w"),
        ("goal:nothing", ""),
        ("since:may", "w r t"),
        ("since:nov", "r t"),
        ("until:may", "w t000000001"),
        ("on:may", "w"),
        ("on:yesterday", "r"),
        ("on:2025", "t000000001"),
        ("since:1_nov until:5_nov", "t"),
        ("https://example.org", "w"),
    ],
)
def test_each_term_narrows_the_journal_down(text: str, ids: str) -> None:
    assert found(text) == ids


def test_a_closed_letter_is_found_by_nothing_that_it_says() -> None:
    assert found("bergen") == ""
    assert found("oslo") == "t000000001"
    assert found("-bergen") == "w r t t000000001"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "mood:good",
            "mood: is no key of the journal; use kind:, goal:, blocker:, since:, until:,",
        ),
        ("kind:poem", "poem is not a kind of entry; choose one of reflection, win"),
        ("goal:", "no goal was named"),
        ("since:moonrise", "“moonrise” can't be read as a date"),
        ('""', '"" finds nothing; add a word to it'),
    ],
)
def test_what_is_not_understood_says_why_and_is_left_out_while_typing(text: str, said: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_search(text, TODAY)
    assert str(refusal.value).startswith(said)
    assert read_search(text, TODAY, is_typing=True) == EVERY_ENTRY


@given(st.text(max_size=40))
def test_no_text_breaks_a_search_that_is_being_typed(text: str) -> None:
    search = read_search(text, TODAY, is_typing=True)
    for entry in PLAN.journal.values():
        assert search.matches(PLAN, entry, TODAY) in (True, False)
