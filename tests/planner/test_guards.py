"""Guards: hours in a week and goals in focus."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import GOAL, plan_of

from planner.acts.goals import set_focus
from planner.goal import Goal, Status
from planner.guards import FOCUS_CAP, capacity, free_hours, in_focus, overload
from planner.horizon import Track
from planner.market.skill import Skill
from planner.plan import Plan
from planner.profile import Profile
from planner.refusal import Refusal

BUDGET = Profile(hours_per_week=10)
LONG_DUE = GOAL.start + timedelta(1500)


def goal(number: int, hours: float | None = None, status: Status = Status.ACTIVE) -> Goal:
    return replace(
        GOAL, id=f"goal00000{number}", title=f"Goal {number}", status=status, hours_per_week=hours
    )


def focused(number: int, **fields: Any) -> Goal:
    return replace(goal(number), focus=True, **fields)


@pytest.mark.parametrize(
    ("goals", "minutes", "planned"),
    [
        ((), (), 0),
        ((goal(1, 4), goal(2, 4), goal(3, 4)), (), 12),
        ((goal(1, 0.1), goal(2, 0.2)), (), 0.3),
        ((goal(1, 4, Status.PAUSED), goal(2, 4, Status.DRAFT), goal(3, 4, Status.DONE)), (), 0),
        ((goal(1),), (45, 45), 1.5),
        ((goal(1, 2),), (20,), 2.333333),
    ],
)
def test_the_hours_of_goals_worked_on_and_of_skills_are_added_up(
    goals: tuple[Goal, ...], minutes: tuple[int, ...], planned: float
) -> None:
    skills = [
        Skill(f"skill0000{number}", f"Skill {number}", minutes_per_week=each)
        for number, each in enumerate(minutes)
    ]
    assert capacity(plan_of(BUDGET, *goals, *skills)).planned == planned


def test_three_goals_of_four_hours_are_warned_about_with_a_budget_of_ten() -> None:
    plan = plan_of(BUDGET, goal(1, 4), goal(2, 4), goal(3, 4))
    assert overload(plan) == (
        "12 of 10 h a week are planned: what gives?"
        " Most of it goes to “Goal 1” (4 h), “Goal 2” (4 h) and “Goal 3” (4 h)."
    )


def test_a_third_goal_of_four_hours_is_warned_about_before_it_is_there() -> None:
    plan = plan_of(BUDGET, goal(1, 3.5), goal(2, 4))
    assert overload(plan) == ""
    assert overload(plan, more_hours=4) == (
        "11.5 of 10 h a week are planned: what gives?"
        " Most of it goes to “Goal 2” (4 h) and “Goal 1” (3.5 h)."
    )


def test_a_goal_that_is_worded_anew_counts_with_its_new_hours_alone() -> None:
    plan = plan_of(BUDGET, goal(1, 4), goal(2, 5))
    assert overload(plan, more_hours=6, but=goal(2).id) == ""
    assert overload(plan, more_hours=7, but=goal(2).id).startswith("11 of 10 h")


def test_practice_alone_may_be_too_much_too() -> None:
    skill = Skill("skill00000", "Sight reading", minutes_per_week=660)
    assert overload(plan_of(BUDGET, skill)) == "11 of 10 h a week are planned: what gives?"


def test_without_a_budget_nothing_is_too_much() -> None:
    found = capacity(plan_of(goal(1, 100), goal(2, 100)))
    assert (found.budget, found.is_exceeded, str(found)) == (None, False, "")
    assert overload(plan_of(goal(1, 100)), more_hours=60) == ""


@given(st.lists(st.floats(0, 168), max_size=6), st.floats(0, 168))
def test_the_words_come_exactly_when_the_hours_exceed_the_budget(
    hours: list[float], budget: float
) -> None:
    goals = [goal(number, each) for number, each in enumerate(hours)]
    plan = plan_of(Profile(hours_per_week=budget), *goals)
    found = capacity(plan)
    assert found.planned == pytest.approx(sum(hours), abs=1e-6)
    assert bool(overload(plan)) is found.is_exceeded is (found.planned > budget)


def test_a_fourth_goal_in_focus_is_refused_with_the_names_of_the_others() -> None:
    plan = plan_of(*(focused(number) for number in range(FOCUS_CAP)), goal(9))
    with pytest.raises(Refusal) as refused:
        set_focus(plan, goal_id=goal(9).id, focus=True)
    assert str(refused.value) == (
        "3 short-term goals are in focus already: “Goal 0”, “Goal 1” and “Goal 2”;"
        " take one of them out of focus first."
    )


def _after(plan: Plan, goal_id: str, *, focus: bool) -> Plan:
    return plan.after(set_focus(plan, goal_id=goal_id, focus=focus).edits, 2)


def test_once_one_is_out_of_focus_another_one_may_come_in() -> None:
    plan = plan_of(*(focused(number) for number in range(FOCUS_CAP)), goal(9))
    plan = _after(plan, goal(0).id, focus=False)
    plan = _after(plan, goal(9).id, focus=True)
    assert [each.title for each in in_focus(plan, Track.SHORT)] == ["Goal 1", "Goal 2", "Goal 9"]


def test_every_track_has_a_focus_of_its_own() -> None:
    long = [focused(number, due=LONG_DUE) for number in range(FOCUS_CAP)]
    plan = _after(plan_of(*long, goal(9)), goal(9).id, focus=True)
    assert len(in_focus(plan, Track.LONG)) == FOCUS_CAP
    assert len(in_focus(plan, Track.SHORT)) == 1


def test_wishes_without_a_due_date_have_a_focus_of_their_own() -> None:
    wishes = [focused(number, due=None, status=Status.DRAFT) for number in range(FOCUS_CAP)]
    wish = replace(wishes[0], id="wish000000", focus=False)
    with pytest.raises(Refusal, match="3 goals without a due date are in focus already"):
        set_focus(plan_of(*wishes, wish), goal_id=wish.id, focus=True)


@pytest.mark.parametrize("status", [Status.DONE, Status.DROPPED])
def test_ended_goals_take_no_room_in_focus(status: Status) -> None:
    ended = [focused(number, status=status) for number in range(FOCUS_CAP)]
    assert in_focus(plan_of(*ended), Track.SHORT) == ()


def test_goals_over_the_cap_may_still_leave_it() -> None:
    """An import may bring more than can be kept in sight."""
    plan = plan_of(*(focused(number) for number in range(FOCUS_CAP + 3)))
    assert len(in_focus(_after(plan, goal(0).id, focus=False), Track.SHORT)) == FOCUS_CAP + 2


def test_what_is_free_for_a_goal_is_the_budget_without_what_the_others_take() -> None:
    plan = plan_of(BUDGET, goal(1, 4), goal(2, 4.5), goal(3, 9, Status.DRAFT))
    assert [free_hours(plan, each.id) for each in plan.goals.values()] == [5.5, 6, 1.5]
    assert free_hours(plan, "goal000009") == 1.5
    assert free_hours(plan_of(goal(1, 4)), goal(1).id) is None


def test_hours_are_added_up_once_for_all_goals_of_a_plan() -> None:
    plan = plan_of(BUDGET, goal(1, 4))
    assert plan.once(capacity) is plan.once(capacity)
    later = plan_of(BUDGET, goal(1, 6))
    assert free_hours(later, "goal000009") == 4
