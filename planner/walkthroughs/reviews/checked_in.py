"""The plan with the check-ins that a review makes: what its later questions go by."""

from collections.abc import Mapping
from datetime import date

from planner.keeper import Json
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.walkthroughs.reviews.moved import tell_moved
from planner.walkthroughs.reviews.telling import Telling


def checked_in(plan: Plan, values: Mapping[str, Json], today: date) -> Plan:
    """The plan once what moved is kept; as it is, where an answer no longer fits it."""
    telling = Telling("preview", ReviewLevel.WEEKLY, today, today, today, values)
    try:
        for decide in tell_moved(plan, telling).decisions:
            plan = plan.after(decide(plan).edits, plan.number)
    except Refusal:  # the question of what moved will be asked again
        pass
    return plan
