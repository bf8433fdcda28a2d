"""How the two tracks stand beside each other: which one has no goals, or saw no movement."""

from datetime import date
from typing import NamedTuple

from planner.goal import Goal, Status
from planner.horizon import Track
from planner.journal import EntryKind
from planner.plan import Plan
from planner.progress import goal_progress


class TrackStanding(NamedTuple):
    """One track as it stands.

    `goals` counts the active goals, `hours` are what they ask for in a week and `progress` is their
    mean share of the way, None where nothing shows it. `moves` counts check-ins, milestones reached
    and wins of the days looked back at, on goals that have ended since as well.
    """

    track: Track
    goals: int
    hours: float
    progress: float | None
    moves: int


def track_standings(plan: Plan, since: date, today: date) -> tuple[TrackStanding, ...]:
    """Both tracks, the short-term one first."""
    return tuple(_standing(plan, track, since, today) for track in Track)


def starving_track(plan: Plan, since: date, today: date) -> Track | None:
    """The track without an active goal, or else without a move, while the other one has some."""
    one, other = track_standings(plan, since, today)
    for counts in ((one.goals, other.goals), (one.moves, other.moves)):
        if any(counts) and not all(counts):
            return other.track if counts[0] else one.track
    return None


def _standing(plan: Plan, track: Track, since: date, today: date) -> TrackStanding:
    there = [goal for goal in plan.goals.values() if plan.track_of(goal) is track]
    active = [goal for goal in there if goal.status is Status.ACTIVE]
    shares = [share for goal in active if (share := goal_progress(plan, goal, today)) is not None]
    return TrackStanding(
        track,
        len(active),
        sum(goal.hours_per_week or 0.0 for goal in active),
        sum(shares) / len(shares) if shares else None,
        sum(_moves(plan, goal, since, today) for goal in there),
    )


def _moves(plan: Plan, goal: Goal, since: date, today: date) -> int:
    days = [each.on for each in plan.check_ins.of(goal.id) if not each.is_skip]
    days += [step.done_on for step in plan.milestones.of(goal.id) if step.done_on is not None]
    days += [each.on for each in plan.journal.of(goal.id) if each.kind is EntryKind.WIN]
    return sum(since <= day <= today for day in days)
