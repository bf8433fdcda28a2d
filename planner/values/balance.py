"""What the open goals are about, against what the person says matters, and goals left alone."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from planner.dual_track import dual_track
from planner.goal import Category, Goal, Status
from planner.plan import Plan


class CategoryShare(NamedTuple):
    """One category: its open goals, the hours a week they ask for, and how much it matters.

    `place` is 1 for the category that matters most, None for one that the vision doesn't name. A
    paused goal counts as open and asks for no hours.
    """

    category: Category
    goals: int
    hours: float
    place: int | None


def balance(plan: Plan) -> tuple[CategoryShare, ...]:
    """All seven categories, those that matter first and in the order that the vision gives them."""
    matters = () if plan.vision is None else plan.vision.matters
    found: dict[Category, list[Goal]] = {category: [] for category in (*matters, *Category)}
    for goal in plan.goals.values():
        if goal.status.is_open:
            found[goal.category].append(goal)
    places = {category: place for place, category in enumerate(matters, 1)}
    return tuple(
        CategoryShare(category, len(goals), _hours(goals), places.get(category))
        for category, goals in found.items()
    )


def _hours(goals: Sequence[Goal]) -> float:
    return sum(goal.hours_per_week or 0.0 for goal in goals if goal.status is not Status.PAUSED)


class Orphans(NamedTuple):
    """Open goals that the other track doesn't know of."""

    long_without_stones: tuple[Goal, ...]
    short_without_parent: tuple[Goal, ...]


def orphans(plan: Plan, today: date) -> Orphans:
    """The long-term goals that nothing leads to, and the short-term ones that lead nowhere."""
    tracks = dual_track(plan, today)
    bare = tuple(stairway.goal for stairway in tracks.stairways if not stairway.stones)
    return Orphans(bare, tracks.loose)
