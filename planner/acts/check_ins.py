"""Logging how a goal stands."""

from datetime import date

from planner.change import Change, added
from planner.check_in import CheckIn
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted


def log_check_in(plan: Plan, *, check_in: CheckIn, today: date) -> Change:
    """Keep a check-in; it touches no other record, so it never collides with an open form."""
    goal = plan.goals[check_in.goal]
    if check_in.on > today:
        raise Refusal(
            f"a check-in can't be dated {check_in.on}, which is still to come",
            "give today or an earlier day",
        )
    measures = {measure.id for measure in plan.measures.of(goal.id)}
    if any(reading.measure not in measures for reading in check_in.readings):
        raise Refusal(
            f"{quoted(goal.title)} no longer has that measure", "open the goal and check in again"
        )
    return Change(f"Check in on {quoted(goal.title)}", (added(check_in),))
