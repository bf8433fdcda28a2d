"""What the cursor can stand on in the page of the day."""

from enum import StrEnum

from planner.plan import Plan
from tui.widgets.page import Spot


class DaySpot(StrEnum):
    """What a spot is about. A goal, which may be seen in many parts, has a kind for each."""

    TEXT = "text"
    REVIEW = "review"
    TRIPPED = "tripped"
    OVERDUE = "overdue"
    SOON = "soon"
    STEP = "step"
    PAUSE_OVER = "pause-over"
    FOCUS = "focus"
    STALE = "stale"
    COMMITMENT = "commitment"
    HABIT = "habit"
    LETTER = "letter"
    WIN = "win"


ABOUT_GOAL = frozenset(
    {
        DaySpot.TRIPPED,
        DaySpot.OVERDUE,
        DaySpot.SOON,
        DaySpot.PAUSE_OVER,
        DaySpot.FOCUS,
        DaySpot.STALE,
    }
)

ABOUT_ENTRY = frozenset({DaySpot.LETTER, DaySpot.WIN})

HOME = Spot(DaySpot.TEXT, "home")
"""The head of the page, where the cursor begins."""


def goal_of(spot: Spot, plan: Plan) -> str:
    """The id of the goal that a spot is about, or empty."""
    if spot.kind in ABOUT_GOAL:
        return spot.id
    if spot.kind is DaySpot.STEP and spot.id in plan.milestones:
        return plan.milestones[spot.id].goal
    if spot.kind is DaySpot.HABIT and spot.id in plan.measures:
        return plan.measures[spot.id].goal
    return next(iter(_goals(spot, plan)), "")


def _goals(spot: Spot, plan: Plan) -> tuple[str, ...]:
    """The goals of a record that may be about several."""
    if spot.kind is DaySpot.COMMITMENT and spot.id in plan.commitments:
        return plan.commitments[spot.id].goals
    if spot.kind in ABOUT_ENTRY and spot.id in plan.journal:
        return plan.journal[spot.id].goals
    return ()
