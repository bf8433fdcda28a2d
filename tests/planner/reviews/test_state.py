"""The state of a goal differs when the goal does, or anything that shows its progress."""

from dataclasses import replace
from datetime import date

import pytest
from plans import DUE, GOAL, PAGES, START, check_in, plan_of

from planner.goal import Goal
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.records import Record
from planner.reviews.state import state_of

STEP = Milestone("step000000", GOAL.id, "Register", DUE)
READ = check_in(date(2026, 10, 1), (PAGES, 12))
BEFORE = state_of(plan_of(GOAL, PAGES, STEP, READ), GOAL)


@pytest.mark.parametrize(
    "records",
    [
        (replace(GOAL, due=date(2027, 7, 1)), PAGES, STEP, READ),
        (replace(GOAL, focus=True), PAGES, STEP, READ),
        (GOAL, PAGES.aimed_at(50, date(2026, 11, 1)), STEP, READ),
        (GOAL, PAGES, replace(STEP, done_on=START), READ),
        (GOAL, PAGES, STEP, replace(READ, note="slow")),
        (GOAL, PAGES, STEP, READ, check_in(date(2026, 11, 1), (PAGES, 13))),
        (GOAL, PAGES, READ),
        (GOAL, PAGES, STEP),
    ],
    ids=["due", "focus", "target", "reached", "note", "check-in", "no step", "no check-in"],
)
def test_whatever_changes_about_a_goal_gives_another_state(records: tuple[Record, ...]) -> None:
    plan = plan_of(*records)
    assert state_of(plan, plan.goals[GOAL.id]) != BEFORE


def test_the_order_of_records_and_what_happens_elsewhere_leave_the_state_as_it_is() -> None:
    other = Goal("other00000", "Another one", START)
    said = JournalEntry("entry00000", START, EntryKind.NOTE, "A thought", goals=(GOAL.id,))
    plan = plan_of(READ, STEP, other, said, PAGES, GOAL)
    assert state_of(plan, GOAL) == BEFORE


def test_a_state_is_a_short_word_without_spaces() -> None:
    assert len(BEFORE) == 8
    assert BEFORE.isalnum()
