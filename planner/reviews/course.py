"""The due days of a level over some time, and what became of each."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.settling import Standing, reaches


class DueState(StrEnum):
    """What became of a due day."""

    HELD = "held"
    SETTLED = "settled by a higher review"
    SKIPPED = "skipped"
    DUE = "due"
    TO_COME = "to come"


def course(
    plan: Plan, level: ReviewLevel, start: date, end: date, today: date
) -> Iterator[tuple[date, DueState]]:
    """Each due day of a level from `start` to `end`, in order; none from before the rhythm began.

    A day that was passed over counts as skipped as soon as the next one is due.
    """
    standing = Standing.of(plan)
    begun = standing.begun.get(level)
    if begun is None:
        return
    rhythm, newest = standing.rhythm, standing.rhythm.last_due(level, today)
    held, settled = _occasions(plan, standing, level)
    first = max(rhythm.last_due(level, start), rhythm.last_due(level, begun) + 1)
    for number in range(first, rhythm.last_due(level, end) + 1):
        if (due := rhythm.due(level, number)) < start:
            continue
        if number in held:
            yield due, DueState.HELD
        elif number in settled:
            yield due, DueState.SETTLED
        elif number > newest:
            yield due, DueState.TO_COME
        else:
            yield due, DueState.DUE if number == newest else DueState.SKIPPED


def _occasions(plan: Plan, standing: Standing, level: ReviewLevel) -> tuple[set[int], set[int]]:
    """The numbers of the due days that a review of the level kept, and that a higher one did."""
    held, settled = set[int](), set[int]()
    for each in plan.reviews.values():
        if reaches(each.level, level):
            kept = held if each.level is level else settled
            kept.add(standing.occasion(each.level, each.on, level))
    return held, settled
