"""What typed text would be saved as, shown while it is typed."""

from datetime import date
from typing import NamedTuple

from planner.fields import Context, GoalField
from planner.goal import Obstacle
from planner.human_date import write_distance
from planner.refusal import Refusal
from planner.values.value import Value


class Preview(NamedTuple):
    """How a text was understood; `value` is what would be saved unless it was refused."""

    words: str
    value: object = None
    refusal: Refusal | None = None


def preview(field: GoalField, text: str, context: Context) -> Preview:
    """Read a text as a field of a goal, without an effect."""
    try:
        value = field.read(text, context)
    except Refusal as refusal:
        return Preview(str(refusal), refusal=refusal)
    return Preview(_words(field, value, context), value)


def may_be_empty(field: GoalField, context: Context) -> bool:
    """Whether nothing is an answer."""
    return preview(field, "", context).refusal is None


def _words(field: GoalField, value: object, context: Context) -> str:
    if value is None or value in ("", ()):
        return "nothing: the field will be empty"
    if isinstance(value, date):
        written = field.write(value, context)
        return f"= {written}, {write_distance(value, context.today)}"
    if isinstance(value, tuple):
        return f"= {_listed(field, value, context)}"
    if isinstance(value, str):
        return f"{len(value):,} characters"
    return f"= {field.write(value, context)}"


def _listed(field: GoalField, values: tuple[object, ...], context: Context) -> str:
    if field.name == "parents":
        return ", ".join(context.plan.goals[str(id_)].title for id_ in values)
    named = [each.full_name for each in values if isinstance(each, Value)]
    if named:
        return ", ".join(named)
    obstacles = [each for each in values if isinstance(each, Obstacle)]
    if obstacles:
        planned = sum(bool(each.then) for each in obstacles)
        return f"{len(obstacles)} of them, {planned} with a plan"
    return field.write(values, context)
