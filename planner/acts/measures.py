"""Adding and changing what shows a goal's progress."""

from dataclasses import replace
from datetime import date

from planner.change import Change, added, changed, removed
from planner.measure import Measure, write_number
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted


def add_measure(plan: Plan, *, measure: Measure) -> Change:
    """Give a goal one more measure; its name must differ from those of the others."""
    goal = plan.goals[measure.goal]
    _require_own_name(plan, measure)
    return Change(f"Measure {quoted(goal.title)} by {quoted(measure.name)}", (added(measure),))


def aim_measure(plan: Plan, *, measure_id: str, target: float, today: date) -> Change:
    """Set another target from today on; progress before today still reads against the old one."""
    old = plan.measures[measure_id]
    return Change(
        f"Aim {quoted(old.name)} at {write_number(target)}",
        changed(old, old.aimed_at(target, today)),
    )


def rename_measure(plan: Plan, *, measure_id: str, name: str, unit: str) -> Change:
    """Change what a measure is called and counted in."""
    old = plan.measures[measure_id]
    new = replace(old, name=name, unit=unit)
    _require_own_name(plan, new)
    return Change(f"Rename the measure {quoted(old.name)}", changed(old, new))


def remove_measure(plan: Plan, *, measure_id: str) -> Change:
    """Take a measure away; its readings stay in the check-ins."""
    old = plan.measures[measure_id]
    return Change(f"Remove the measure {quoted(old.name)}", (removed(old),))


def _require_own_name(plan: Plan, measure: Measure) -> None:
    for other in plan.measures.of(measure.goal):
        if other.id != measure.id and other.name.casefold() == measure.name.casefold():
            raise Refusal(
                f"this goal has a measure named {measure.name} already", "choose another name"
            )
