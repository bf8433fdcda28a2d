"""Which goals a review decides on, and in which order."""

from collections.abc import Iterator
from datetime import date

from planner.goal import Goal, Status
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.facts import review_facts
from planner.reviews.pressing import pressing


def goals_to_decide(plan: Plan, level: ReviewLevel, today: date) -> tuple[Goal, ...]:
    """The goals that a review of a level decides on.

    A quarterly one decides on every goal that has a date, a monthly one on those that press. Wishes
    without a date wait in the someday lane.
    """
    if level is ReviewLevel.QUARTERLY:
        return tuple(_in_order(plan, today))
    if level is ReviewLevel.MONTHLY:
        return tuple(goal for goal in _in_order(plan, today) if pressing(plan, goal, today))
    return ()


def _in_order(plan: Plan, today: date) -> Iterator[Goal]:
    """Goals that are worked on, as the facts of a review put them; then drafts and paused ones."""
    yield from (facts.goal for facts in review_facts(plan, today, today).goals)
    waiting = (
        plan.goals[each.id]
        for each in plan.goal_outlines()
        if each.status in (Status.DRAFT, Status.PAUSED) and each.due is not None
    )
    yield from sorted(waiting, key=lambda goal: (goal.status is Status.PAUSED, goal.due, goal.id))
