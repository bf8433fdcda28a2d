"""Changes and edits: what differs between records, and how it is taken back."""

from dataclasses import MISSING
from datetime import date
from inspect import signature

import pytest
import strategies
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from plans import plan_of

from planner.change import (
    COLLECTIONS,
    Change,
    Edit,
    added,
    changed,
    collection_of,
    fields_of,
    removed,
    reversed_edits,
    with_fields,
    written,
)
from planner.goal import Goal
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.records import Record
from planner.refusal import Refusal

START, DUE = date(2026, 1, 1), date(2026, 6, 30)
GOAL = Goal("goal000001", "Learn to weld", START)
DATED = Goal("goal000001", "Learn to weld", START, DUE)
STEP = Milestone("step000001", "goal000001", "Buy a mask", done_on=DUE)
WRITTEN_STEP = {
    "id": "step000001",
    "goal": "goal000001",
    "title": "Buy a mask",
    "done_on": DUE,
}


def test_a_new_record_is_an_edit_from_nothing() -> None:
    assert added(STEP) == Edit("milestones", "step000001", None, WRITTEN_STEP)


def test_a_record_that_goes_is_an_edit_to_nothing() -> None:
    assert removed(STEP) == Edit("milestones", "step000001", WRITTEN_STEP, None)


def test_only_fields_that_differ_are_in_an_edit() -> None:
    edit = Edit("goals", "goal000001", {"due": None}, {"due": DUE})
    assert changed(GOAL, DATED) == (edit,)
    assert changed(GOAL, Goal("goal000001", "Learn to weld", START)) == ()


def test_fields_at_their_default_are_left_out() -> None:
    assert written(GOAL) == {"id": "goal000001", "title": "Learn to weld", "start": START}
    assert written(DATED) == {**written(GOAL), "due": DUE}
    assert MISSING not in written(DATED).values()


def test_a_value_that_equals_its_default_is_left_out_though_it_is_another_object() -> None:
    profile = Profile(reviews=tuple(ReviewLevel))
    assert profile.reviews is not Profile().reviews
    assert written(profile) == written(Profile())


def test_an_edit_taken_back_goes_from_after_to_before() -> None:
    edit = Edit("goals", "goal000001", {"due": None}, {"due": DUE})
    assert edit.reversed() == Edit("goals", "goal000001", {"due": DUE}, {"due": None})
    assert added(STEP).reversed() == removed(STEP)
    assert removed(STEP).reversed() == added(STEP)


def test_a_change_is_taken_back_from_its_last_edit_on() -> None:
    edits = (added(GOAL), added(STEP))
    assert reversed_edits(edits) == (removed(STEP), removed(GOAL))


def test_fields_can_be_set_to_other_values() -> None:
    assert with_fields(GOAL, {"due": DUE}) == DATED
    with pytest.raises(Refusal, match="before the start"):
        with_fields(GOAL, {"due": date(2025, 12, 31)})


@pytest.mark.parametrize("kind", COLLECTIONS.values())
def test_every_kind_of_record_has_its_fields_in_their_order(kind: type[Record]) -> None:
    assert [field.name for field in fields_of(kind)] == list(signature(kind).parameters)


def test_a_record_knows_its_collection() -> None:
    assert (collection_of(GOAL), collection_of(STEP)) == ("goals", "milestones")


def test_a_change_without_edits_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        Change("Nothing", ())
    assert (refused.value.reason, refused.value.remedy) == (
        "this changes nothing",
        "give a value that differs from the one there",
    )


def test_the_label_of_a_change_is_a_line() -> None:
    assert Change("Add a goal", (added(GOAL),)).label == "Add a goal"
    with pytest.raises(Refusal, match=r"^the label is empty"):
        Change("", (added(GOAL),))
    with pytest.raises(Refusal, match="label"):
        Change("Two\nlines", (added(GOAL),))


@given(strategies.any_record)
def test_what_is_written_of_a_record_makes_it_again(record: Record) -> None:
    assert COLLECTIONS[collection_of(record)](**written(record)) == record


@given(strategies.any_record)
def test_an_added_record_is_in_the_plan_until_it_is_removed(record: Record) -> None:
    plan = plan_of(record)
    assert plan.table(collection_of(record)) == {record.id: record}
    assert plan.after([removed(record)], 2) == Plan()


@given(st.data())
def test_a_change_between_two_versions_leads_there_and_back(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(COLLECTIONS)))
    old, other = data.draw(strategies.records[name]), data.draw(strategies.records[name])
    new = with_fields(other, {"id": old.id})
    edits = changed(old, new)
    assert (edits == ()) == (old == new)
    after = plan_of(old).after(edits, 2)
    assert after == plan_of(new)
    assert after.after(reversed_edits(edits), 3) == plan_of(old)


@costly
@given(strategies.plans(), st.lists(strategies.goals(), max_size=3))
def test_a_whole_change_can_be_taken_back(plan: Plan, more: list[Goal]) -> None:
    fresh = {each.id: each for each in more if each.id not in plan.goals}
    edits = tuple(added(each) for each in fresh.values())
    edits += tuple(removed(each) for each in plan.goals.values())
    after = plan.after(edits, 2)
    assert set(after.goals) == set(fresh)
    assert after.after(reversed_edits(edits), 3) == plan
