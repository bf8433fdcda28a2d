"""The dual-track plan: steps now, stepping stones to each long-term goal, and the roadmap."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from planner.calendar import FiscalQuarter
from planner.goal import Goal, Status
from planner.horizon import Track
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.plan import Plan


class Stairway(NamedTuple):
    """One long-term goal and its stepping stones: the short-term goals that serve it."""

    goal: Goal
    stones: tuple[Goal, ...]


class Stop(NamedTuple):
    """One day of the roadmap: a goal is due, or a milestone of it."""

    on: date
    goal: Goal
    milestone: Milestone | None = None


class RoadmapQuarter(NamedTuple):
    """What a fiscal quarter asks for, in the order of days."""

    quarter: FiscalQuarter
    stops: tuple[Stop, ...]


class DualTrack(NamedTuple):
    """An open plan on both tracks.

    `loose` are short-term goals that lead to no long-term one; a long-term goal that nothing leads
    to is a stairway without stones. `wins` are those of the running fiscal quarter.
    """

    steps: tuple[Goal, ...]
    stairways: tuple[Stairway, ...]
    loose: tuple[Goal, ...]
    roadmap: tuple[RoadmapQuarter, ...]
    someday: tuple[Goal, ...]
    wins: tuple[JournalEntry, ...]


def dual_track(plan: Plan, today: date) -> DualTrack:
    """Draw up the dual-track plan; ended goals appear only as stones that were reached."""
    open_goals = [goal for goal in plan.goals.values() if goal.status.is_open]
    steps = _on_track(plan, open_goals, Track.SHORT)
    return DualTrack(
        steps=steps,
        stairways=tuple(
            Stairway(goal, _stones(plan, goal)) for goal in _on_track(plan, open_goals, Track.LONG)
        ),
        loose=tuple(goal for goal in steps if not _leads_far(plan, goal)),
        roadmap=_roadmap(plan, open_goals),
        someday=_on_track(plan, open_goals, None),
        wins=_wins(plan, today),
    )


def next_milestone(plan: Plan, goal: Goal) -> Milestone | None:
    """Find the first milestone of a goal that is not reached yet; undated ones come last."""
    ahead = [step for step in plan.milestones.of(goal.id) if step.done_on is None]
    return min(ahead, key=lambda step: (step.due or date.max, step.title), default=None)


def _on_track(plan: Plan, goals: Iterable[Goal], track: Track | None) -> tuple[Goal, ...]:
    return _by_due(goal for goal in goals if plan.track_of(goal) is track)


def _by_due(goals: Iterable[Goal]) -> tuple[Goal, ...]:
    return tuple(sorted(goals, key=lambda goal: (goal.due or date.max, goal.title, goal.id)))


def _stones(plan: Plan, goal: Goal) -> tuple[Goal, ...]:
    return _by_due(
        stone
        for stone in plan.goals.of(goal.id)
        if stone.status is not Status.DROPPED and plan.track_of(stone) is Track.SHORT
    )


def _leads_far(plan: Plan, goal: Goal) -> bool:
    """Whether a goal serves a long-term one, itself or through others."""
    waiting, seen = list(goal.parents), set[str]()
    while waiting:
        parent = plan.goals.get(waiting.pop())
        if parent is None or parent.id in seen:
            continue
        if plan.track_of(parent) is Track.LONG:
            return True
        seen.add(parent.id)
        waiting.extend(parent.parents)
    return False


def _roadmap(plan: Plan, goals: Iterable[Goal]) -> tuple[RoadmapQuarter, ...]:
    fiscal = plan.fiscal_year
    quarters: dict[FiscalQuarter, list[Stop]] = {}
    for stop in _stops(plan, goals):
        quarters.setdefault(fiscal.quarter_of(stop.on), []).append(stop)
    return tuple(
        RoadmapQuarter(quarter, tuple(sorted(quarters[quarter], key=_in_order)))
        for quarter in sorted(quarters)
    )


def _stops(plan: Plan, goals: Iterable[Goal]) -> Iterator[Stop]:
    for goal in goals:
        if goal.due is not None:
            yield Stop(goal.due, goal)
        for step in plan.milestones.of(goal.id):
            if step.due is not None and step.done_on is None:
                yield Stop(step.due, goal, step)


def _in_order(stop: Stop) -> tuple[date, bool, str, str]:
    """Order by day; on one day the milestones come before the goals."""
    name = stop.milestone.title if stop.milestone else stop.goal.title
    return stop.on, stop.milestone is None, name, stop.goal.id


def _wins(plan: Plan, today: date) -> tuple[JournalEntry, ...]:
    first = plan.fiscal_year.quarter_of(today).first_day
    return tuple(win for win in plan.entries(EntryKind.WIN) if first <= win.on <= today)
