"""The goal that a filled template makes: its answers for the draft walkthrough, and its fields."""

from collections.abc import Mapping
from datetime import date

from planner.goal import Obstacle
from planner.keeper import Json
from planner.measure_text import read_measure_line
from planner.smart.calendar import Calendar
from planner.smart.goal_fields import GoalFields
from planner.smart.parts.goal_parts import GoalParts, compose_deed, split
from planner.smart.templates.template import Template, fill, filled
from planner.walkthroughs.goal_answers import PREVIEW, runs_long

Fillings = Mapping[str, str] | None


def templated_answers(
    template: Template, calendar: Calendar, fillings: Fillings = None
) -> dict[str, Json]:
    """What the draft walkthrough offers first for each of its questions, by step id.

    A step that it has nothing for is there with None, so that one template replaces all of another.
    """
    sentence = filled(template, fillings)
    parts = split(sentence, calendar)
    due = parts.due if isinstance(parts.due, date) else None
    milestones: list[Json] = [fill(template, template.milestone, fillings)]
    answers: dict[str, Json] = {
        "template": template.id,
        "fill": dict(fillings or {}),
        "wish": sentence,
        "title": _title(parts),
        "category": template.category.value,
        "kind": template.kind.value,
        "why": parts.why,
        "due": due.isoformat() if due else None,
        "then": fill(template, template.then, fillings),
        "milestones": milestones if runs_long(calendar.today, due) else None,
    }
    for step in ("measure", "first_step", "resources", "obstacle"):
        answers[step] = fill(template, getattr(template, step), fillings)
    return answers


def templated_fields(
    template: Template, calendar: Calendar, fillings: Fillings = None
) -> GoalFields:
    """The fields that a filled template brings, for judging it before it is a goal."""
    line = fill(template, template.measure, fillings)
    measure = read_measure_line(line, id_=PREVIEW, goal_id=PREVIEW, today=calendar.today)
    obstacle = Obstacle(
        fill(template, template.obstacle, fillings), fill(template, template.then, fillings)
    )
    return GoalFields(
        start=calendar.today,
        measures=(measure,),
        milestones=1,
        resources=fill(template, template.resources, fillings),
        first_step=fill(template, template.first_step, fillings),
        obstacles=(obstacle,),
    )


def _title(parts: GoalParts) -> str:
    deed = compose_deed(parts)
    return deed[:1].upper() + deed[1:]
