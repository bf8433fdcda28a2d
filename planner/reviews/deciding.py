"""What may become of a goal: which decisions are open at a review, and why others are not."""

from collections.abc import Mapping
from datetime import date

from planner.goal import Goal, Status
from planner.human_date import write_date
from planner.plan import Plan
from planner.reviews.review import Decision

MOST_PAUSES = 2
"""How often a goal may be set aside; then it is taken up, changed or let go."""


def decisions_open(plan: Plan, goal: Goal, today: date) -> tuple[Decision, ...]:
    """The decisions that a goal allows; letting it go and calling it done are always among them."""
    closed = decisions_closed(plan, goal, today)
    return tuple(each for each in Decision if each not in closed)


def decisions_closed(plan: Plan, goal: Goal, today: date) -> Mapping[Decision, str]:
    """Why some decisions are not open.

    A day that is over can't be kept to, a wish without a day waits already, and after two pauses a
    third one would only put the decision off.
    """
    closed: dict[Decision, str] = {}
    if goal.due is not None and goal.due < today:
        closed[Decision.CONTINUE] = f"it was due on {write_date(goal.due, today)}"
    if goal.due is None:
        closed[Decision.PAUSE] = "without a due date it waits already"
    elif (pauses := pauses_of(plan, goal, today)) >= MOST_PAUSES:
        closed[Decision.PAUSE] = f"it was paused {pauses} times"
    return closed


def pauses_of(plan: Plan, goal: Goal, today: date) -> int:
    """How often reviews set a goal aside; a pause that no review knows of counts as one."""
    count = sum(
        verdict.decision is Decision.PAUSE
        for review in plan.reviews.values()
        if review.on <= today
        for verdict in review.verdicts
        if verdict.goal == goal.id
    )
    return max(count, int(goal.status is Status.PAUSED))


def is_resting(goal: Goal, today: date) -> bool:
    """Whether a goal is paused until a day that is still to come."""
    until = goal.paused_until
    return goal.status is Status.PAUSED and until is not None and until > today
