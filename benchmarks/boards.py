"""Boards of 20,000 goals in every grouping, against sorting the same goals by their due dates."""

from collections.abc import Callable
from datetime import date
from functools import partial

from benchmarks.plans import MANY_GOALS, goal
from benchmarks.report import Row, show, timed
from planner.board import Grouping, Lane, board
from planner.filters import read_filter
from planner.plan import Plan
from planner.records import Records

TODAY = date(2026, 11, 21)
ROUNDS = 15
FILTERS = ("review", "cat:skill due<4w", "track:short", "stale", '~"goal nubmer"')
BOARD_LIMIT, FILTER_LIMIT = 4, 30


def main() -> bool:
    """Lay boards out, and filter them as one types."""
    goals = [goal(number, TODAY) for number in range(MANY_GOALS)]
    plan = Plan(1, {"goals": Records({each.id: each for each in goals})})
    floor = Row(
        "sort the goals",
        [
            timed(lambda: sorted(goals, key=lambda each: (each.due or TODAY, each.title)))
            for _ in range(ROUNDS)
        ],
    )
    rows = [
        _row(f"{lane}, by {grouping}", partial(board, plan, lane, grouping, TODAY), BOARD_LIMIT)
        for lane in (Lane.SHORT, Lane.BOTH)
        for grouping in Grouping
    ]
    rows += [
        _row(
            typed,
            partial(board, plan, Lane.BOTH, Grouping.CATEGORY, TODAY, read_filter(typed, TODAY)),
            FILTER_LIMIT,
        )
        for typed in FILTERS
    ]
    return show(f"A board of {MANY_GOALS:,} goals", rows, floor)


def _row(name: str, work: Callable[[], object], limit: float) -> Row:
    return Row(name, [timed(work) for _ in range(ROUNDS)], limit)
