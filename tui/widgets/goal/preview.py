"""What typed text would be saved as, shown while it is typed."""

from datetime import date
from typing import NamedTuple

from planner.fields import Context, GoalField
from planner.goal import Obstacle
from planner.human_date import write_distance
from planner.refusal import Refusal


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
    if field.name == "parents" and isinstance(value, tuple):
        return "= " + ", ".join(context.plan.goals[id_].title for id_ in value)
    if isinstance(value, tuple) and value and isinstance(value[0], Value):
        return "= " + ", ".join(each.full_name for each in value)
    if isinstance(value, tuple) and value and isinstance(value[0], Obstacle):
        return f"= {len(value)} of them, {sum(bool(each.then) for each in value)} with a plan"
    if isinstance(value, str):
        return f"{len(value):,} characters"
    return f"= {field.write(value, context)}"
