"""The day that something was, read from an option and said back."""

from collections.abc import Callable
from typing import Any

import pytest

Verb = Callable[..., Any]


def test_a_check_in_of_another_day_says_which_one(verb: Verb, goal_id: str) -> None:
    verb("measure", goal_id, "chapters", "--to", "12")
    said = verb("in", goal_id, "+1", "--on", "15 nov")
    assert said.out == "Pass the CPA exam, Sun 15 Nov 2026: chapters 0 → 1 of 12\n"
    assert verb("in", goal_id, "+1").out == "Pass the CPA exam: chapters 1 → 2 of 12\n"


def test_a_rate_of_another_week_is_of_that_week(verb: Verb, goal_id: str) -> None:
    verb("measure", goal_id, "talks", "--to", "2", "--per", "week")
    assert "1 of 2 that week" in verb("in", goal_id, "+1", "--on", "8 nov").out
    assert "1 of 2 this week" in verb("in", goal_id, "+1").out


@pytest.mark.parametrize(
    ("verb_name", "words"), [("win", "Ran it"), ("journal", "Ran it"), ("in", "@8")]
)
def test_what_is_still_to_come_is_refused(
    verb: Verb, goal_id: str, verb_name: str, words: str
) -> None:
    about = (goal_id, words) if verb_name == "in" else (words,)
    said = verb(verb_name, *about, "--on", "2026-12-30")
    assert said.code == 1
    assert "is still to come; give today or an earlier day" in said.err


def test_a_win_of_another_year_says_so(verb: Verb) -> None:
    assert verb("win", "Ran it", "--on", "5 dec").out == "Note the win “Ran it”, Fri 5 Dec 2025\n"


def test_a_commitment_says_its_day(verb: Verb) -> None:
    said = verb("commit", "Call Ines", "--due", "1 nov")
    assert said.out == "Commit to “Call Ines”, by Mon 1 Nov 2027\n"
