"""What typed text would be saved as, shown while it is typed."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from planner.fields import Context, GoalField
from planner.goal import Goal, Obstacle
from planner.human_date import write_distance
from planner.letters import preview_letters
from planner.refusal import Refusal
from planner.values.value import Value


class Preview(NamedTuple):
    """How a text was understood; `value` is what would be saved unless it was refused."""

    words: str
    value: object = None
    refusal: Refusal | None = None


def preview(field: GoalField, text: str, context: Context, goal: Goal | None = None) -> Preview:
    """Read a text as a field of a goal, without an effect; a title is judged as the goal's."""
    try:
        value = field.read(text, context)
    except Refusal as refusal:
        return Preview(str(refusal), refusal=refusal)
    if field.name == "title" and goal is not None:
        judged = preview_letters(context.plan, replace(goal, title=str(value)), context.today)
        return Preview("\n".join(judged), value)
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
