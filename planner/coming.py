"""What the days to come hold: reviews, and the due days of goals, milestones and commitments."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from planner.calendar import MONTHS_IN_YEAR, IsoWeek, add_months
from planner.goal import Goal, Status
from planner.plan import Plan
from planner.reviews.schedule import coming_reviews

_MORNING = timedelta(hours=9)
_EVE = _MORNING - timedelta(1)


class Occasion(NamedTuple):
    """One day that a calendar shows.

    `key` names it for ever, whatever becomes of its day and its words. `reminder` is when to be
    reminded, counted from the first minute of the day.
    """

    key: str
    on: date
    words: str
    reminder: timedelta


def coming(plan: Plan, today: date) -> tuple[Occasion, ...]:
    """The reviews of twelve months, and every due day that is open, in the order of their days.

    Only titles are told, no notes and no reasons, because a calendar is often shared.
    """
    found = (*_reviews(plan, today), *_goals(plan), *_milestones(plan), *_commitments(plan))
    return tuple(sorted(found, key=lambda each: (each.on, each.key)))


def _reviews(plan: Plan, today: date) -> Iterator[Occasion]:
    """One a week at most, so its week names it: another weekday or level moves no other."""
    for level, on in coming_reviews(plan, today, add_months(today, MONTHS_IN_YEAR)):
        year, week = IsoWeek.of(on)
        words = f"{level.value.capitalize()} review"
        yield Occasion(f"review-{year}-w{week:02d}", on, words, _MORNING)


def _goals(plan: Plan) -> Iterator[Occasion]:
    for goal in _active(plan):
        if goal.due is not None:
            yield Occasion(f"goal-{goal.id}", goal.due, f"Goal due: {goal.title}", _EVE)


def _milestones(plan: Plan) -> Iterator[Occasion]:
    for goal in _active(plan):
        for step in plan.milestones.of(goal.id):
            if step.due is not None and step.done_on is None:
                words = f"Milestone: {step.title} ({goal.title})"
                yield Occasion(f"milestone-{step.id}", step.due, words, _EVE)


def _commitments(plan: Plan) -> Iterator[Occasion]:
    for each in plan.commitments.values():
        if each.is_open and each.due is not None:
            yield Occasion(f"commitment-{each.id}", each.due, each.text, _MORNING)


def _active(plan: Plan) -> Iterator[Goal]:
    return (goal for goal in plan.goals.values() if goal.status is Status.ACTIVE)
