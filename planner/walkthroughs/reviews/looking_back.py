"""What worked, what to change, and what the good days share: reflections of a review."""

from planner.plan import Plan
from planner.reviews.prompts import PATTERN, TO_CHANGE, WORKED
from planner.walkthroughs.reviews.reflections import reflected
from planner.walkthroughs.reviews.telling import Telling, Told

LOOKING_BACK = {"worked": WORKED, "to_change": TO_CHANGE, "pattern": PATTERN}
"""The steps that ask for a reflection, and the questions that are kept beside the answers."""


def tell_looking_back(_plan: Plan, telling: Telling) -> Told:
    """Keep each answer as a reflection."""
    return Told(tuple(reflected(telling, LOOKING_BACK)))
