"""What the answers on orphans do to the plan, one by one."""

from datetime import date

import pytest
from plans import plan_of

from planner.goal import Category, Goal, Status
from planner.keeper import Json
from planner.plan import Plan
from planner.profile import ReviewLevel, Sphere
from planner.reviews.state import state_of
from planner.values.value import Value
from planner.walkthroughs.reviews.alignment import goals_to_align, long_goals, tell_alignment
from planner.walkthroughs.reviews.telling import Telling

TODAY, BEGUN = date(2026, 11, 21), date(2026, 9, 1)
TALKS = Goal("ta00000000", "Give two talks", BEGUN, date(2027, 6, 30), status=Status.ACTIVE)
LEAD = Goal(
    "1d00000000", "Lead the team", BEGUN, date(2028, 12, 31), Category.LEADERSHIP, Status.ACTIVE,
    values=(Value.MANAGERIAL,), sphere=Sphere.PERSONAL,
)  # fmt: skip
TEACH = Goal("te00000000", "Teach", BEGUN, date(2030, 12, 31), status=Status.ACTIVE)
PLAN = plan_of(TALKS, LEAD, TEACH)


def after(answers: dict[str, Json], plan: Plan = PLAN) -> Plan:
    """The plan after the answers."""
    telling = Telling("review0000", ReviewLevel.SEMIANNUAL, BEGUN, TODAY, TODAY, answers)
    for decide in tell_alignment(plan, telling).decisions:
        plan = plan.after(decide(plan).edits, plan.number)
    return plan


def decided(goal: Goal, decision: str) -> dict[str, Json]:
    return {f"decide {goal.id} {state_of(PLAN, goal)}": decision}


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"leads ta00000000": None},
        {"leads ta00000000": "leave", "near 1d00000000": "leave"},
        {"leads ta00000000": "alone"},
        {"near 1d00000000": "draft"},
        {"starves": "neither", "feeds": "nothing"},
        {"starves": "long-term"},
        {"leads gone000000": "1d00000000", "near gone000000": "alone"},
        {"leads ta00000000": "gone000000"},
    ],
)
def test_what_mends_nothing_changes_nothing(answers: dict[str, Json]) -> None:
    assert after(answers) == PLAN


def test_a_near_step_is_like_the_goal_that_it_serves() -> None:
    answers: dict[str, Json] = {
        "near 1d00000000": "draft",
        "stone 1d00000000": "Lead one sprint",
        "stone_due 1d00000000": "2027-02-26",
    }
    (stone,) = after(answers).goals.of(LEAD.id)
    assert stone == Goal(
        stone.id, "Lead one sprint", TODAY, date(2027, 2, 26), Category.LEADERSHIP, Status.ACTIVE,
        values=(Value.MANAGERIAL,), sphere=Sphere.PERSONAL, parents=(LEAD.id,),
    )  # fmt: skip
    (again,) = after(answers).goals.of(LEAD.id)
    assert again.id == stone.id


def test_a_goal_that_is_linked_already_is_not_linked_twice() -> None:
    once = after({"leads ta00000000": LEAD.id})
    assert once.goals[TALKS.id].parents == (LEAD.id,)
    assert after({"leads ta00000000": LEAD.id}, once) == once


def test_a_goal_that_an_answer_leads_to_needs_no_near_step() -> None:
    left = goals_to_align(PLAN, {"leads ta00000000": LEAD.id}, TODAY)
    assert left.long_without_stones == (TEACH,)
    assert left.short_without_parent == (TALKS,)


@pytest.mark.parametrize("decision", ["drop", "done"])
def test_a_goal_that_the_review_ends_is_no_orphan(decision: str) -> None:
    answers = {**decided(TALKS, decision), **decided(LEAD, decision)}
    left = goals_to_align(PLAN, answers, TODAY)
    assert (left.short_without_parent, left.long_without_stones) == ((), (TEACH,))
    assert long_goals(PLAN, answers, TODAY) == (TEACH,)


@pytest.mark.parametrize("decision", ["continue", "adjust", "pause"])
def test_a_goal_that_goes_on_stays_one(decision: str) -> None:
    answers = decided(TALKS, decision)
    assert goals_to_align(PLAN, answers, TODAY).short_without_parent == (TALKS,)
