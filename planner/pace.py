"""Whether a goal keeps up with its calendar, and where it would end at this speed."""

from datetime import date, timedelta
from enum import StrEnum

from planner.goal import Goal, Status
from planner.horizon import Track
from planner.journal import EntryKind
from planner.plan import Plan
from planner.progress import goal_progress, plan_line, progress_points

ON_TRACK_GAP = 16.5
"""Percent points behind the plan line up to which a goal is on track."""

BEHIND_GAP = 33.0
"""Percent points behind the plan line up to which a goal is behind; beyond, it is at risk."""

STALE_DAYS = {Track.SHORT: 28, Track.LONG: 91}
"""Days without a sign of life after which an active goal has gone stale, by its track."""

LONGEST_FORECAST = timedelta(20 * 365)
"""A forecast further away than this says nothing."""


class Pace(StrEnum):
    """How progress compares with the plan line."""

    ON_TRACK = "on track"
    BEHIND = "behind"
    AT_RISK = "at risk"


def pace_of(plan: Plan, goal: Goal, today: date) -> Pace | None:
    """The pace of an active goal, or None where nothing shows its progress or its due date."""
    actual, expected = goal_progress(plan, goal, today), plan_line(goal, today)
    if goal.status is not Status.ACTIVE or actual is None or expected is None:
        return None
    gap = round((expected - actual) * 100, 6)
    if gap <= ON_TRACK_GAP:
        return Pace.ON_TRACK
    return Pace.BEHIND if gap <= BEHIND_GAP else Pace.AT_RISK


def forecast(plan: Plan, goal: Goal, today: date) -> date | None:
    """The day on which the goal is reached at its speed so far.

    The speed is that of the straight line from the first recorded progress to the newest. None
    where there are fewer than two days with progress, where the line doesn't rise, or where it
    would need more than twenty years.
    """
    points = progress_points(plan, goal, today)
    if len(points) < 2:
        return None
    (first, before), (newest, now) = points[0], points[-1]
    if now >= 1:
        return newest
    if now <= before:
        return None
    left = (newest - first) * ((1 - now) / (now - before))
    return newest + left if left <= LONGEST_FORECAST else None


def quiet_days(plan: Plan, goal: Goal, today: date) -> int:
    """Days since anything was recorded on a goal, or since its start."""
    days = [goal.start, *(each.on for each in plan.check_ins.of(goal.id))]
    days += [step.done_on for step in plan.milestones.of(goal.id) if step.done_on]
    return (today - max(days)).days


def is_stale(plan: Plan, goal: Goal, today: date) -> bool:
    """Whether an active goal had no sign of life for longer than its track allows."""
    track = plan.track_of(goal)
    if goal.status is not Status.ACTIVE or track is None:
        return False
    return quiet_days(plan, goal, today) >= STALE_DAYS[track]


def is_blocked(plan: Plan, goal: Goal) -> bool:
    """Whether a roadblock was noted on an open goal and no check-in has come since."""
    roadblocks = [
        entry.on for entry in plan.journal.of(goal.id) if entry.kind is EntryKind.ROADBLOCK
    ]
    if not (roadblocks and goal.status.is_open):
        return False
    return all(each.on <= max(roadblocks) for each in plan.check_ins.of(goal.id))
