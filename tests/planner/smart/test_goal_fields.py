"""What a saved goal and the plan around it say to the critic."""

from dataclasses import replace
from datetime import timedelta

import pytest
from plans import GOAL, plan_of

from planner.goal import Goal, Status
from planner.horizon import Track
from planner.letters import judge
from planner.market.skill import Skill
from planner.profile import Profile
from planner.smart.goal_fields import fields_of

BUDGET = Profile(hours_per_week=10)
ASKED = replace(GOAL, status=Status.ACTIVE, hours_per_week=3.0)
OTHER = replace(ASKED, id="goal000099", title="Weld ten frames", hours_per_week=8.0)


@pytest.mark.parametrize(
    ("goal", "other", "free"),
    [
        (ASKED, OTHER, 2),
        (ASKED, replace(OTHER, hours_per_week=7), 3),
        (ASKED, replace(OTHER, hours_per_week=40), 0),
        (ASKED, replace(OTHER, status=Status.PAUSED), 10),
        (replace(ASKED, status=Status.DRAFT), OTHER, 2),
        (replace(ASKED, status=Status.PAUSED), OTHER, None),
        (replace(ASKED, status=Status.DONE), OTHER, None),
        (replace(ASKED, hours_per_week=None), OTHER, None),
    ],
)
def test_what_the_other_active_goals_leave_of_the_week_is_free(
    goal: Goal, other: Goal, free: float | None
) -> None:
    assert fields_of(plan_of(BUDGET, goal, other), goal).hours_free == free


def test_practice_takes_its_hours_too() -> None:
    skill = Skill("skill00001", "Welding", minutes_per_week=90)
    assert fields_of(plan_of(BUDGET, ASKED, skill), ASKED).hours_free == 8.5


def test_nobody_knows_what_is_free_of_a_week_without_a_budget() -> None:
    assert fields_of(plan_of(ASKED, OTHER), ASKED).hours_free is None


@pytest.mark.parametrize(("taken", "is_too_much"), [(8.0, True), (7.0, False)])
def test_a_goal_that_no_longer_fits_into_the_week_is_not_achievable(
    taken: float, *, is_too_much: bool
) -> None:
    goal = replace(ASKED, confidence=70, first_step="Ask Ana")
    plan = plan_of(BUDGET, goal, replace(OTHER, hours_per_week=taken))
    verdict = judge(plan, goal, GOAL.start)
    assert ("too-many-hours" in [each.id for each in verdict.findings]) is is_too_much
    assert (verdict.letter("A").grade == 0) is is_too_much


def test_the_track_is_the_one_that_the_dates_say() -> None:
    soon = replace(GOAL, due=GOAL.start + timedelta(30))
    plan = plan_of(soon)
    assert fields_of(plan, soon).track is Track.SHORT
    assert fields_of(plan, replace(soon, due=None, status=Status.DRAFT)).track is None
