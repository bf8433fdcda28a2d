"""Calibration: how well one's confidence foresaw what became of the goals."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from planner.goal import FULL_CONFIDENCE, Goal, Status
from planner.plan import Plan

FEWEST = 5
"""Closed goals from which calibration says something."""

BINS = 5
DIGITS = 4
_WIDTH = FULL_CONFIDENCE // BINS


class Forecast(NamedTuple):
    """What one said of a closed goal halfway through it, in percent, and whether it was reached."""

    goal: Goal
    confidence: int
    is_reached: bool


class Bin(NamedTuple):
    """How many goals were given `low` up to below `high` percent; the last bin holds 100 too.

    `confidence` is the mean in percent, `reached` the share of the goals that were reached; both
    are None while the bin is empty.
    """

    low: int
    high: int
    goals: int
    confidence: float | None
    reached: float | None


class Calibration(NamedTuple):
    """Confidence against outcomes; `brier` is 0 for perfect foresight and 1 for none at all."""

    goals: int
    brier: float
    bins: tuple[Bin, ...]


def calibration(plan: Plan) -> Calibration | None:
    """How confidence compares with outcomes; None while too few goals are closed.

    The score is the mean of the squared differences (Glenn W. Brier, Verification of forecasts
    expressed in terms of probability, Monthly Weather Review 78, 1950), of an outcome that happens
    or not: there the half of the sum that Brier takes over both.
    """
    made = forecasts(plan)
    if len(made) < FEWEST:
        return None
    errors = [(each.confidence / FULL_CONFIDENCE - each.is_reached) ** 2 for each in made]
    return Calibration(
        len(made),
        round(sum(errors) / len(made), DIGITS),
        tuple(_bin(number * _WIDTH, made) for number in range(BINS)),
    )


def too_few_words(plan: Plan) -> str:
    """How many closed goals there are of those that it takes, such as `too few: 3 of 5`."""
    return f"too few: {len(forecasts(plan))} of {FEWEST}"


def forecasts(plan: Plan) -> tuple[Forecast, ...]:
    """What was said of each closed goal in the middle of its time, in the order of the goals.

    A goal that nobody ever gave a confidence foretells nothing and is left out.
    """
    made = ((goal, _confidence(plan, goal)) for goal in plan.goals.values())
    return tuple(
        Forecast(goal, confidence, goal.status is Status.DONE)
        for goal, confidence in made
        if confidence is not None
    )


def _confidence(plan: Plan, goal: Goal) -> int | None:
    if goal.status not in (Status.DONE, Status.DROPPED) or goal.ended_on is None:
        return None
    middle = _middle(goal.start, goal.ended_on)
    for check_in in plan.newest_check_ins(goal.id):
        if check_in.confidence is not None and check_in.on <= middle:
            return check_in.confidence
    return goal.confidence


def _middle(start: date, end: date) -> date:
    """The day halfway, the earlier one of two; the end of a goal that ended before it began."""
    return min(end, start + (end - start) // 2)


def _bin(low: int, made: Iterable[Forecast]) -> Bin:
    inside = [each for each in made if min(each.confidence // _WIDTH, BINS - 1) == low // _WIDTH]
    count = len(inside)
    return Bin(
        low,
        low + _WIDTH,
        count,
        sum(each.confidence for each in inside) / count if count else None,
        sum(each.is_reached for each in inside) / count if count else None,
    )
