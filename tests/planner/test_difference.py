"""The difference of two plans leads from one to the other, and back when it is reversed."""

from dataclasses import replace
from datetime import date

import pytest
import strategies
from costly import costly
from hypothesis import given, settings

from planner.change import Edit, added, reversed_edits
from planner.difference import carry_over, difference, turn_into
from planner.goal import Goal
from planner.plan import Plan
from planner.profile import Profile
from planner.refusal import Refusal

GOAL = Goal("goal", "Pass the exam", date(2026, 1, 1), why="To practise")


def plan_of(*goals: Goal) -> Plan:
    return Plan().after([added(goal) for goal in goals], 1)


@given(strategies.plans(), strategies.plans())
@settings(max_examples=40)
def test_the_difference_leads_from_one_plan_to_the_other_and_back(old: Plan, new: Plan) -> None:
    edits = difference(old, new)
    assert old.after(edits, 1) == new
    assert new.after(reversed_edits(edits), 2) == old


@costly
@given(strategies.plans())
def test_equal_plans_do_not_differ(plan: Plan) -> None:
    again = Plan().after(difference(Plan(), plan), 1)
    assert difference(plan, again) == ()


def test_a_changed_record_gives_the_changed_fields_alone() -> None:
    new = replace(GOAL, title="Pass the second exam")
    edit = Edit("goals", "goal", {"title": GOAL.title}, {"title": new.title})
    assert difference(plan_of(GOAL), plan_of(new)) == (edit,)


def test_what_goes_comes_before_what_is_new() -> None:
    other = replace(GOAL, id="other")
    removal, addition = difference(plan_of(GOAL), plan_of(other))
    assert (removal.id, removal.after) == ("goal", None)
    assert (addition.id, addition.before) == ("other", None)


def test_a_profile_that_only_one_plan_has_is_part_of_the_difference() -> None:
    with_profile = Plan().after([added(Profile(role="Nurse"))], 1)
    (edit,) = difference(Plan(), with_profile)
    assert (edit.collection, edit.before) == ("profile", None)


def test_a_plan_turns_into_another_one_and_back_again() -> None:
    old, wanted = plan_of(GOAL), plan_of(replace(GOAL, id="other"), replace(GOAL, why=""))
    change = turn_into(old, wanted=wanted, label="Restore the backup")
    assert change.label == "Restore the backup"
    assert old.after(change.edits, 2) == wanted
    assert wanted.after(reversed_edits(change.edits), 3) == old


def test_a_plan_does_not_turn_into_itself() -> None:
    with pytest.raises(Refusal, match="the very same records"):
        turn_into(plan_of(GOAL), wanted=plan_of(GOAL), label="Restore the backup")


def carried(edit: Edit, *onto: Goal) -> Plan:
    plan = plan_of(*onto)
    return plan.after(carry_over(plan, [edit]), 2)


def test_changed_fields_are_carried_over_and_the_others_stay() -> None:
    edit = Edit("goals", "goal", {"title": GOAL.title}, {"title": "Pass it"})
    newer = replace(GOAL, title="Sit the exam", why="To lead")
    assert carried(edit, newer) == plan_of(replace(newer, title="Pass it"))


def test_what_is_gone_stays_gone() -> None:
    edit = Edit("goals", "goal", {"title": GOAL.title}, {"title": "Pass it"})
    assert carried(edit) == plan_of()


def test_a_new_record_is_carried_over_once() -> None:
    newer = replace(GOAL, title="Sit the exam")
    assert carried(added(GOAL)) == plan_of(GOAL)
    assert carried(added(GOAL), newer) == plan_of(newer)


def test_a_removal_is_carried_over_and_can_be_reversed() -> None:
    newer = replace(GOAL, title="Sit the exam")
    edits = carry_over(plan_of(newer), [added(GOAL).reversed()])
    assert plan_of(newer).after(edits, 2) == plan_of()
    assert plan_of().after(reversed_edits(edits), 3) == plan_of(newer)


@given(strategies.plans(), strategies.plans())
@settings(max_examples=30)
def test_carried_over_onto_the_version_that_was_edited_it_is_the_difference(
    old: Plan, new: Plan
) -> None:
    assert old.after(carry_over(old, difference(old, new)), 1) == new
