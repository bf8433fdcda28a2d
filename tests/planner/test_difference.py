"""The difference of two plans leads from one to the other, and back when it is reversed."""

from dataclasses import replace
from datetime import date

import strategies
from hypothesis import given, settings

from planner.change import Edit, added, reversed_edits
from planner.difference import difference
from planner.goal import Goal
from planner.plan import Plan
from planner.profile import Profile

GOAL = Goal("goal", "Pass the exam", date(2026, 1, 1), why="To practise")


def plan_of(*goals: Goal) -> Plan:
    return Plan().after([added(goal) for goal in goals], 1)


@given(strategies.plans(), strategies.plans())
@settings(max_examples=40)
def test_the_difference_leads_from_one_plan_to_the_other_and_back(old: Plan, new: Plan) -> None:
    edits = difference(old, new)
    assert old.after(edits, 1) == new
    assert new.after(reversed_edits(edits), 2) == old


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
