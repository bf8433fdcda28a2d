"""The verbs of the rhythm, and what the day says of reviews."""

from collections.abc import Callable
from typing import Any

from cli.exits import DUE

Verb = Callable[..., Any]
FRIDAY = "2026-11-27 08:00"


def test_the_rhythm_shows_each_level_with_its_next_day(verb: Verb, goal_id: str) -> None:
    verb("rhythm", "--levels", "weekly,quarterly", "--weekday", "mon", "--fiscal-start", "apr")
    assert verb("rhythm").out.splitlines() == [
        "Reviews are on Mondays; the fiscal year begins in April.",
        "weekly      Mon 23 Nov 2026",
        "monthly     off",
        "quarterly   Mon 4 Jan 2027",
        "semiannual  off",
        "annual      off",
        "Next: weekly review, Mon 23 Nov 2026 (in 2 days)",
    ]


def test_an_empty_plan_has_a_rhythm_that_asks_for_nothing(verb: Verb) -> None:
    ran = verb("rhythm")
    assert ran.code == 0
    assert "weekly      begins with the first goal" in ran.out
    assert verb("rhythm", "--json").json == {
        "day": "2026-11-21",
        "weekday": 4,
        "fiscal_start": 1,
        "since": None,
        "levels": [
            {"level": level, "is_on": True, "next_due": None, "kept": 0, "of": 0}
            for level in ("weekly", "monthly", "quarterly", "semiannual", "annual")
        ],
        "review": None,
        "next_review": None,
    }


def test_an_undo_brings_the_old_rhythm_back(verb: Verb, goal_id: str) -> None:
    before = verb("rhythm").out
    assert verb("rhythm", "--weekday", "tue").out != before
    verb("undo")
    assert verb("rhythm").out == before


def test_a_due_review_is_said_by_status_and_today(verb: Verb, goal_id: str) -> None:
    assert verb("status", "--short").code == 0
    ran = verb("status", "--short", at=FRIDAY)
    assert (ran.code, ran.out) == (DUE, "weekly review\n")
    day = verb("today", at=FRIDAY).out
    assert "  weekly review: dualtrack review weekly, or dualtrack snooze\n" in day
    assert "  next: monthly, Fri 4 Dec 2026 (in 7 days)\n" in day
    shape = verb("today", "--json", at=FRIDAY).json
    assert shape["is_due"] is True
    assert shape["review"] == {
        "level": "weekly",
        "due": "2026-11-27",
        "since": "2026-11-21",
        "until": "2026-11-27",
        "missed": 0,
        "absorbed": [],
        "snoozes": 0,
        "words": "weekly review",
    }
    assert shape["next_review"] == {"level": "monthly", "due": "2026-12-04"}


def test_an_absence_is_one_catch_up(verb: Verb, goal_id: str) -> None:
    verb("rhythm", "--levels", "weekly")
    ran = verb("status", at="2027-02-05 08:00")
    assert ran.out == "weekly review, covers 11 weeks\n"
    shown = verb("rhythm", at="2027-02-05 08:00").out
    assert "weekly      Fri 12 Feb 2027  kept 0 of 10 weeks\n" in shown
    assert "To hold now: weekly review, covers 11 weeks. Begin with dualtrack review.\n" in shown


def test_a_snoozed_review_is_quiet_until_its_day(verb: Verb, goal_id: str) -> None:
    ran = verb("snooze", at=FRIDAY)
    assert (ran.code, ran.out) == (0, "Snooze the weekly review until Sat 28 Nov 2026\n")
    assert verb("status", "--short", at=FRIDAY).code == 0
    again = "2026-11-28 08:00"
    assert verb("status", "--short", at=again).code == DUE
    assert verb("snooze", "in", "2", "days", at=again).code == 0
    third = verb("snooze", at="2026-11-30 08:00")
    assert (third.code, third.out) == (1, "")
    assert "put off twice already" in third.err


def test_nothing_is_snoozed_where_nothing_is_open(verb: Verb, goal_id: str) -> None:
    ran = verb("snooze")
    assert (ran.code, ran.out) == (1, "")
    assert "no review is open" in ran.err


def test_a_refused_rhythm_changes_nothing(verb: Verb, goal_id: str) -> None:
    before = verb("rhythm").out
    for option in (["--levels", "daily"], ["--weekday", "someday"], ["--fiscal-start", "13"]):
        assert verb("rhythm", *option).code == 1
    assert verb("rhythm").out == before
