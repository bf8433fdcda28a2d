"""How sure one was and how much energy one had, over time."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from statistics import fmean

from planner.calendar import month_end
from planner.goal import FULL_CONFIDENCE
from planner.plan import Plan
from planner.reviews.review import HIGHEST_ENERGY, LOWEST_ENERGY

Point = tuple[date, float]
"""A day and a share, 0 to 1."""


def confidence_trend(plan: Plan, since: date, until: date) -> tuple[Point, ...]:
    """The mean confidence at each month's end, over the goals for which one was said by then.

    A goal counts with the newest confidence said of it, from the first one until it ended. Months
    before the first word have no point; the last point is that of `until`.
    """
    said = _said(plan, until)
    ended = {goal: plan.goals[goal].ended_on for goal in said}
    points: list[Point] = []
    for day in _month_ends(since, until):
        known = [
            sure
            for goal, course in said.items()
            if (sure := _newest(course, day)) is not None and not _is_over(ended[goal], day)
        ]
        if known:
            points.append((day, fmean(known) / FULL_CONFIDENCE))
    return tuple(points)


def energy_trend(plan: Plan, since: date, until: date) -> tuple[Point, ...]:
    """The mean energy that the reviews of each month noted, as a share of the scale."""
    noted = [
        (each.on, each.energy)
        for each in plan.reviews.values()
        if each.energy is not None and since <= each.on <= until
    ]
    points: list[Point] = []
    before = since - timedelta(1)
    for day in _month_ends(since, until):
        energies = [energy for on, energy in noted if before < on <= day]
        if energies:
            share = (fmean(energies) - LOWEST_ENERGY) / (HIGHEST_ENERGY - LOWEST_ENERGY)
            points.append((day, share))
        before = day
    return tuple(points)


def _said(plan: Plan, until: date) -> dict[str, list[tuple[date, int]]]:
    """Every confidence that a check-in said of a goal by a day, from the oldest."""
    said: dict[str, list[tuple[date, int]]] = defaultdict(list)
    for each in plan.check_ins.values():
        if each.confidence is not None and each.on <= until and each.goal in plan.goals:
            said[each.goal].append((each.on, each.confidence))
    return {goal: sorted(course) for goal, course in said.items()}


def _newest(course: Sequence[tuple[date, int]], day: date) -> int | None:
    return next((sure for on, sure in reversed(course) if on <= day), None)


def _is_over(ended_on: date | None, day: date) -> bool:
    return ended_on is not None and ended_on <= day


def _month_ends(since: date, until: date) -> list[date]:
    """The last day of each month that begins before `until`, and `until` itself."""
    days: list[date] = []
    day = month_end(since)
    while day < until:
        days.append(day)
        day = month_end(day + timedelta(1))
    return [*days, until]
