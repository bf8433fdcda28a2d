"""The plan: its collections, and the questions that faces ask about them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import strategies
from costly import costly
from hypothesis import given
from plans import DUE, GOAL, PAGES, START, TODAY, check_in, plan_of

from planner.calendar import FiscalYear
from planner.change import COLLECTIONS, Edit, added, changed, removed
from planner.date_move import DateMove, MovedDate
from planner.goal import Status
from planner.horizon import Track
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.profile import Profile
from planner.refusal import Refusal
from planner.vision import Vision

DAY = timedelta(1)
OTHER = replace(GOAL, id="gxyz000000", title="Lead a team", due=date(2030, 1, 1))


def test_an_empty_plan_has_every_collection_and_no_record() -> None:
    plan = Plan()
    assert all(len(plan.table(name)) == 0 for name in COLLECTIONS)
    assert plan.profile == Profile()
    assert plan.vision is None
    assert plan.number == 0


def test_a_plan_has_the_records_and_the_number_of_its_last_change() -> None:
    plan = Plan().after([added(GOAL), added(PAGES)], 7)
    assert plan.number == 7
    assert dict(plan.goals) == {GOAL.id: GOAL}
    assert dict(plan.measures) == {PAGES.id: PAGES}


def test_edits_of_one_change_follow_each_other() -> None:
    second = replace(GOAL, title="Pass the second exam")
    third = replace(second, focus=True)
    edits = [added(GOAL), *changed(GOAL, second), *changed(second, third)]
    assert Plan().after(edits, 1).goals[GOAL.id] == third
    assert len(Plan().after([*edits, removed(third)], 1).goals) == 0


def test_a_plan_stays_as_it_was_when_another_follows_from_it() -> None:
    before = plan_of(GOAL)
    before.after([removed(GOAL), added(OTHER)], 2)
    assert dict(before.goals) == {GOAL.id: GOAL}


def test_taking_away_what_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        plan_of(GOAL).after([removed(OTHER)], 2)
    with pytest.raises(KeyError):
        plan_of(GOAL).after([Edit("goals", OTHER.id, {"title": "a"}, {"title": "b"})], 2)


@costly
@given(strategies.plans())
def test_a_plan_equals_any_other_with_equal_records(plan: Plan) -> None:
    again = Plan()
    for name in COLLECTIONS:
        again = again.after([added(record) for record in plan.table(name).values()], 99)
    assert again == plan
    assert plan != plan.after([added(replace(GOAL, id="zzzzzzzzzz"))], 3)
    assert plan != "a plan"


def test_a_plan_is_no_key() -> None:
    with pytest.raises(TypeError):
        hash(Plan())


def test_the_fiscal_year_is_that_of_the_profile() -> None:
    assert Plan().fiscal_year == FiscalYear(1)
    assert plan_of(Profile(fiscal_start=4)).fiscal_year == FiscalYear(4)


def test_the_vision_is_the_newest_one_and_of_one_day_the_last() -> None:
    old = Vision("v000000001", date(2024, 1, 1), "A team.")
    new = Vision("v000000002", date(2026, 1, 1), "A firm.")
    same_day = Vision("v000000003", date(2026, 1, 1), "A small firm.")
    assert plan_of(new, old).vision == new
    assert plan_of(new, same_day, old).vision == same_day


@pytest.mark.parametrize(
    ("typed", "goal"),
    [("goa", GOAL), ("GOAL", GOAL), ("gx", OTHER), ("gxyz000000", OTHER), ("gXYZoOo", OTHER)],
)
def test_a_goal_is_found_by_the_beginning_of_its_id(typed: str, goal: object) -> None:
    goals = plan_of(replace(GOAL, id="g0a1000000"), OTHER)
    expected = OTHER if goal is OTHER else goals.goals["g0a1000000"]
    assert goals.goal(typed) == expected


@pytest.mark.parametrize("typed", ["g", "x", ""])
def test_an_unknown_or_ambiguous_goal_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        plan_of(GOAL, OTHER).goal(typed)


def test_the_track_follows_the_boundary_of_the_profile() -> None:
    goal = replace(GOAL, due=date(2028, 1, 1))
    assert plan_of(goal).track_of(goal) is Track.LONG
    assert plan_of(Profile(track_boundary_months=24)).track_of(goal) is Track.SHORT
    assert Plan().track_of(replace(GOAL, due=None, status=Status.DRAFT)) is None


def test_check_ins_come_from_the_oldest_day_to_the_newest() -> None:
    entries = [check_in(START + days * DAY, (PAGES, days)) for days in (5, 1, 3)]
    later = replace(check_in(START + DAY, (PAGES, 9)), id="c000000009")
    elsewhere = replace(check_in(START, (PAGES, 2)), id="c000000008", goal=OTHER.id)
    plan = plan_of(GOAL, OTHER, PAGES, *entries, later, elsewhere)
    assert plan.check_ins_of(GOAL.id) == (entries[1], later, entries[2], entries[0])


def test_the_slip_ledger_adds_moves_of_the_due_date_up() -> None:
    def move(number: int, which: MovedDate, days: int) -> DateMove:
        return DateMove(f"d{number:09}", GOAL.id, which, TODAY, DUE, DUE + days * DAY)

    moves = (move(1, MovedDate.DUE, 60), move(2, MovedDate.DUE, -15), move(3, MovedDate.START, 9))
    assert plan_of(GOAL, *moves).slip_of(GOAL.id) == (2, 45)
    assert plan_of(GOAL).slip_of(GOAL.id) == (0, 0)


def test_journal_entries_of_a_kind_come_the_newest_first() -> None:
    def entry(number: int, days: int, kind: EntryKind = EntryKind.WIN) -> JournalEntry:
        return JournalEntry(f"j{number:09}", TODAY - days * DAY, kind, f"entry {number}")

    written = (entry(1, 5), entry(2, 1), entry(3, 1), entry(4, 9), entry(5, 0, EntryKind.NOTE))
    found = plan_of(*written).entries(EntryKind.WIN)
    assert [each.text for each in found] == ["entry 3", "entry 2", "entry 1", "entry 4"]
