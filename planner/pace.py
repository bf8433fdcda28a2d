"""Whether a goal keeps up with its calendar, and where it would end at this speed."""

from datetime import date, timedelta
from itertools import takewhile
from math import ceil

from planner.check_in import CheckIn, Pace
from planner.goal import Goal, Status
from planner.horizon import Track
from planner.journal import EntryKind
from planner.measure import MeasureKind
from planner.plan import Plan
from planner.progress import (
    ProgressPoint,
    expected_progress,
    goal_progress,
    progress_points,
)

ON_TRACK_GAP = 16.5
"""Percent points behind the expected progress up to which a goal is on track."""

BEHIND_GAP = 33.0
"""Percent points behind the expected progress up to which it is behind; beyond, it is at risk."""

STALE_DAYS = {Track.SHORT: 28, Track.LONG: 91}
"""Days without a sign of life after which an active goal has gone stale, by its track."""

LONGEST_FORECAST = 20 * 365
"""Days beyond which a forecast says nothing."""

_ROUNDING = 1e-6
"""Part of a day that is a rounding error rather than another day."""


def pace_of(plan: Plan, goal: Goal, today: date) -> Pace | None:
    """The pace of an active goal: as the person said it, else by the figures.

    None where nobody said it, and nothing shows the goal's progress or its due date.
    """
    if goal.status is not Status.ACTIVE:
        return None
    return said_pace(plan, goal, today) or _measured_pace(plan, goal, today)


def said_pace(plan: Plan, goal: Goal, today: date) -> Pace | None:
    """What the newest check-in says of the pace; it holds until there is a newer one."""
    newest = last_check_in(plan, goal, today)
    return None if newest is None else newest.pace


def pace_words(plan: Plan, goal: Goal, today: date) -> str:
    """The pace of an active goal, and whether it is the person's own word; empty without one."""
    pace = pace_of(plan, goal, today)
    if pace is None:
        return ""
    return f"{pace}, as you said" if said_pace(plan, goal, today) else f"{pace}"


def last_check_in(plan: Plan, goal: Goal, today: date) -> CheckIn | None:
    """The newest check-in up to a day."""
    return next((each for each in plan.newest_check_ins(goal.id) if each.on <= today), None)


def _measured_pace(plan: Plan, goal: Goal, today: date) -> Pace | None:
    actual, expected = goal_progress(plan, goal, today), expected_progress(plan, goal, today)
    if actual is None or expected is None:
        return None
    gap = round((expected - actual) * 100, 6)
    if gap <= ON_TRACK_GAP:
        return Pace.ON_TRACK
    return Pace.BEHIND if gap <= BEHIND_GAP else Pace.AT_RISK


def forecast(plan: Plan, goal: Goal, today: date) -> date | None:
    """The day on which the goal is reached at its speed so far, or was reached.

    The speed is that of the straight line from the first recorded progress to the newest. Where
    that line's end has passed without being reached, it was too steep, and the line to today
    counts. None where there are fewer than two days with progress, where the line doesn't rise, or
    where it would need more than twenty years. Rates have no say beside other measures, and none of
    their own: they run until the due date however well they are kept.
    """
    if _has_only_rates(plan, goal):
        return None
    points = progress_points(plan, goal, today, leave_out=MeasureKind.RATE)
    if len(points) < 2:
        return None
    first, newest = points[0], points[-1]
    if newest[1] >= 1:
        return _reached_on(points)
    reached = _end_of_line(first, newest)
    if reached is not None and reached < today:
        reached = _end_of_line(first, (today, newest[1]))
    return reached


def _has_only_rates(plan: Plan, goal: Goal) -> bool:
    measures = plan.measures.of(goal.id)
    return bool(measures) and all(each.kind is MeasureKind.RATE for each in measures)


def _reached_on(points: tuple[ProgressPoint, ...]) -> date:
    """The first day of the last stretch on which all was done, up to the newest point."""
    reached = takewhile(lambda point: point[1] >= 1, reversed(points))
    return min(day for day, _ in reached)


def _end_of_line(first: ProgressPoint, newest: ProgressPoint) -> date | None:
    """Where the straight line through two points reaches all done."""
    (start, before), (end, now) = first, newest
    if now <= before:
        return None
    days = (end - start).days * (1 - now) / (now - before)
    return end + timedelta(ceil(days - _ROUNDING)) if days <= LONGEST_FORECAST else None


def quiet_days(plan: Plan, goal: Goal, today: date) -> int:
    """Days since anything was recorded on a goal, or since its start; 0 before the start."""
    newest = last_check_in(plan, goal, today)
    days = [goal.start if newest is None else max(goal.start, newest.on)]
    reached = (step.done_on for step in plan.milestones.of(goal.id))
    days += [day for day in reached if day is not None and day <= today]
    return max(0, (today - max(days)).days)


def is_stale(plan: Plan, goal: Goal, today: date) -> bool:
    """Whether an active goal had no sign of life for as long as its track allows."""
    if goal.status is not Status.ACTIVE:
        return False
    track = plan.track_of(goal)
    return track is not None and quiet_days(plan, goal, today) >= STALE_DAYS[track]


def is_overdue(goal: Goal, today: date) -> bool:
    """Whether a goal that is worked on should have been reached before this day."""
    return goal.status is Status.ACTIVE and goal.due is not None and goal.due < today


def is_blocked(plan: Plan, goal: Goal, today: date = date.max) -> bool:
    """Whether a roadblock was noted on an open goal and no check-in has come on a later day."""
    if not goal.status.is_open:
        return False
    roadblocks = [
        entry.on
        for entry in plan.journal.of(goal.id)
        if entry.kind is EntryKind.ROADBLOCK and entry.on <= today
    ]
    if not roadblocks:
        return False
    newest = last_check_in(plan, goal, today)
    return newest is None or newest.on <= max(roadblocks)
