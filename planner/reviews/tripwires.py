"""Tripwires: the point at which one had decided to stop or shrink a goal."""

from datetime import date

from planner.board import percent
from planner.goal import Goal, Status, Tripwire
from planner.human_date import write_date
from planner.plan import Plan
from planner.progress import goal_progress

_NOISE = 6
"""Decimals of a percentage behind which only sums differ."""


def is_tripped(plan: Plan, goal: Goal, today: date) -> bool:
    """Whether a goal fell short on the day of its tripwire and nothing was decided on it since.

    A decision of a review on that day or later answers the tripwire, so that it is asked once. What
    shows no progress counts as none.
    """
    wire = goal.tripwire
    if wire is None or goal.status is not Status.ACTIVE or today < wire.by:
        return False
    share = goal_progress(plan, goal, wire.by) or 0.0
    if round(share * 100, _NOISE) >= wire.least:
        return False
    return not _was_decided(plan, goal, wire.by, today)


def tripwire_words(wire: Tripwire, today: date) -> str:
    """What was agreed on, such as `below 40% on Thu 31 Dec 2026: halve the scope`."""
    return f"below {wire.least}% on {write_date(wire.by, today)}: {wire.then}"


def tripped_words(plan: Plan, goal: Goal, wire: Tripwire, today: date) -> str:
    """What happened at a tripwire, and what the person had decided to do then."""
    share = goal_progress(plan, goal, wire.by) or 0.0
    day = write_date(wire.by, today)
    return (
        f"the tripwire has tripped: {percent(share)}% on {day} instead of {wire.least}%;"
        f" you had decided: {wire.then}"
    )


def _was_decided(plan: Plan, goal: Goal, since: date, until: date) -> bool:
    """Whether a review took a decision on a goal on one of these days."""
    for review in plan.reviews.values():
        if since <= review.on <= until:
            verdict = review.verdict_on(goal.id)
            if verdict is not None and verdict.decision is not None:
                return True
    return False
