"""`dualtrack review`: the due one, one early, the short one, and what it says when none is due."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from planner.keeper import Draft
from store.drafts import DIRECTORY, DiskDrafts

Verb = Callable[..., Any]
FRIDAY, NEXT_FRIDAY = "2026-11-27 12:00", "2026-12-04 12:00"


@pytest.fixture
def answers(tmp_path: Path, goal_id: str) -> str:
    """A file that answers the short weekly review."""
    path = tmp_path / "answers.json"
    short = {"wins": ["a rest"], "moved": {goal_id[:5]: "@7 went on"}, "committing": ["Sleep"]}
    path.write_text(json.dumps(short))
    return str(path)


def test_the_review_that_is_due_needs_no_name(verb: Verb, answers: str) -> None:
    ran = verb("review", "--answers", answers, at=FRIDAY)
    assert ran.code == 0, ran.err
    assert "Finish the weekly review: kept in your plan." in ran.out
    assert "The next review is the monthly one, on Fri 4 Dec 2026, in 7 days.\n" in ran.out
    (review,) = verb("reviews", "--json", at=FRIDAY).json
    assert (review["level"], review["on"]) == ("weekly", "2026-11-27")
    assert "is_short" not in review


def test_where_none_is_due_it_says_when_and_how_to_begin_early(verb: Verb, answers: str) -> None:
    ran = verb("review")
    assert ran.code == 0
    following = "The next review is the weekly one, on Fri 27 Nov 2026, in 6 days."
    early_words = "Begin one early with dualtrack review weekly, or another level."
    assert ran.out == f"No review is due today. {following}\n{early_words}\n"
    early = verb("review", "weekly", "--answers", answers)
    assert early.code == 0, early.err


def test_the_short_one_is_marked_as_such(verb: Verb, answers: str) -> None:
    assert verb("review", "--short", "--answers", answers, at=FRIDAY).code == 0
    (review,) = verb("reviews", "--json", at=FRIDAY).json
    assert review["is_short"] is True
    assert verb("review", "weekly", "--short", "--answers", answers, at=NEXT_FRIDAY).code == 0


def test_no_other_level_has_a_short_form(verb: Verb, answers: str) -> None:
    ran = verb("review", "annual", "--short", "--answers", answers)
    assert ran.code == 1
    assert "the annual review has no short form; leave --short out" in ran.err


def test_a_file_that_does_not_fit_changes_nothing(verb: Verb, tmp_path: Path, goal_id: str) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps({"wins": ["a rest"], "moved": {goal_id: "@12"}}))
    ran = verb("review", "weekly", "--answers", str(path))
    assert ran.code == 1
    assert "moved: Pass the CPA exam: a confidence of 12 doesn't exist" in ran.err
    assert len(verb("history").out.splitlines()) == 1


def test_a_review_that_was_stopped_is_told_of_until_it_is_finished(
    verb: Verb, plan_directory: Path
) -> None:
    verb("add", "Pass the CPA exam by end of Q2")
    drafts = DiskDrafts(plan_directory / DIRECTORY)
    begun = datetime(2026, 11, 21, 9, tzinfo=UTC)
    draft = Draft("draft00001", "weekly-short", 1, begun, {"wins": ["A rest"]})
    with drafts.open(draft):
        drafts.save(draft)
    assert "the weekly review is begun and not finished: dualtrack resume" in verb("today").out
    drafts.discard(draft)
    assert "not finished" not in verb("today").out
