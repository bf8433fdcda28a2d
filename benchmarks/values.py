"""Coverage of the values over 20,000 goals that are linked to them in every way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from benchmarks.plans import MANY_GOALS, goal
from benchmarks.report import Row, show_times, timed
from planner.goal import Goal
from planner.plan import Plan
from planner.records import Record, Records
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, leaders, pairs
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import STATEMENTS
from planner.values.coverage import coverage
from planner.values.overview.goals import coverage_section
from planner.values.tensions import pulls
from planner.values.value import Value

TODAY = date(2026, 11, 21)
ROUNDS = 15
LIMIT = 50
"""Milliseconds that coverage may take."""


def main() -> bool:
    """Hold many goals against the values."""
    goals = {each.id: each for each in _linked_goals()}
    sitting = _sitting()
    tables: dict[str, Records[Record]] = {
        "goals": Records(goals),
        "anchor_sittings": Records({sitting.id: sitting}),
    }
    plan = Plan(1, tables)
    rows = [
        Row("coverage", [timed(lambda: coverage(plan)) for _ in range(ROUNDS)], LIMIT),
        Row("goals that pull", [timed(lambda: pulls(plan)) for _ in range(ROUNDS)]),
        Row("coverage in words", [timed(lambda: coverage_section(plan)) for _ in range(ROUNDS)]),
    ]
    return show_times(f"Values of {MANY_GOALS:,} goals", rows)


def _sitting() -> AnchorSitting:
    """Anchors of somebody who wants security first and challenge next, which many goals oppose."""
    high = {Anchor.SECURITY: 6, Anchor.CHALLENGE: 5}
    rated = tuple(high.get(each.anchor, 2) for each in STATEMENTS)
    truest = tuple(each.number for each in STATEMENTS if each.anchor is Anchor.SECURITY)[:3]
    choices = tuple(Choice(*pair) for pair in pairs(leaders(dict(enumerate(rated, 1)), truest)))
    return AnchorSitting("anchors001", TODAY, rated, truest, choices)


def _linked_goals() -> Iterator[Goal]:
    """Goals with none to two values; some say why they have none, some wait to be confirmed."""
    every = tuple(Value)
    for number in range(MANY_GOALS):
        first, second = every[number % len(every)], every[(number // 7 + 1) % len(every)]
        linked = tuple(dict.fromkeys((first, second)))[: number % 3]
        yield replace(
            goal(number, TODAY),
            values=linked,
            no_value_because="" if linked or number % 2 else "My manager asks for it.",
            reconfirm=bool(linked) and number % 11 == 0,
        )
