"""Rows of the goals that a review looks at, with how each of them stands."""

from collections.abc import Iterable

from planner.goal import Goal
from planner.measure import Measure, MeasureKind, write_number
from planner.plan import Plan
from planner.progress import current_value, measure_progress
from planner.rate import period_count
from planner.text import quoted
from wizard.rows_step import Row
from wizard.scene import Scene


def goal_rows(scene: Scene, goals: Iterable[Goal]) -> tuple[Row, ...]:
    """A row for each goal, with the first of its measures that is not reached."""
    return tuple(Row(goal.id, goal.title, _standing(scene, goal)) for goal in goals)


def gone_words(plan: Plan, key: str) -> str:
    """Why a goal has no row any more; empty for what is no goal of the plan."""
    goal = plan.goals.get(key)
    return f"{quoted(goal.title)} is not looked at any more" if goal else ""


def measure_words(scene: Scene, measure: Measure) -> str:
    """What a measure reads now, such as `12 of 40 pages`."""
    plan, today = scene.plan, scene.today
    target, unit = write_number(measure.target_on(today)), measure.said_unit
    if measure.kind is MeasureKind.RATE:
        count = write_number(period_count(plan, measure, today))
        return f"{count} of {target} {measure.name} this {measure.period}"
    now = current_value(measure, plan.check_ins_of(measure.goal), today)
    if measure.kind is MeasureKind.YES_NO:
        return f"{measure.name}: {'yes' if now else 'not yet'}"
    aiming = "now, aiming at" if measure.kind is MeasureKind.DOWN else "of"
    return f"{write_number(now)} {aiming} {target}{unit or f' {measure.name}'}"


def _standing(scene: Scene, goal: Goal) -> str:
    for measure in scene.plan.measures.of(goal.id):
        if measure_progress(scene.plan, measure, scene.today) < 1:
            return measure_words(scene, measure)
    return "a word on it"
