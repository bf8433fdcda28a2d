"""How goals went together over the last months, against what their calendars expected."""

from collections.abc import Iterable
from datetime import date, timedelta
from statistics import fmean
from typing import NamedTuple

from planner.calendar import DAYS_IN_WEEK
from planner.goal import Goal
from planner.plan import Plan
from planner.progress import expected_progress, goal_progress

WEEKS = 26
"""How far a course looks back at most."""


class CoursePoint(NamedTuple):
    """A day with the mean share of the way that was done, and that was expected, 0 to 1."""

    day: date
    done: float
    expected: float


def course(plan: Plan, goals: Iterable[Goal], today: date) -> tuple[CoursePoint, ...]:
    """The mean of goals week by week until today, over those that had begun by each day.

    Goals that nothing measures, and those without a due date, have no say.
    """
    shown = [goal for goal in goals if goal.due is not None]
    begun = min((goal.start for goal in shown), default=today)
    weeks = min(WEEKS, max(0, (today - begun).days) // DAYS_IN_WEEK)
    days = (today - timedelta(week * DAYS_IN_WEEK) for week in range(weeks, -1, -1))
    points = (_point(plan, shown, day) for day in days)
    return tuple(point for point in points if point is not None)


def _point(plan: Plan, goals: Iterable[Goal], day: date) -> CoursePoint | None:
    shares = [
        (done, expected)
        for goal in goals
        if goal.start <= day
        and (done := goal_progress(plan, goal, day)) is not None
        and (expected := expected_progress(plan, goal, day)) is not None
    ]
    if not shares:
        return None
    return CoursePoint(
        day, fmean(done for done, _ in shares), fmean(expected for _, expected in shares)
    )
