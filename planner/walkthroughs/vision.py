"""From reflections to a vision: what the answers of that walkthrough do to the plan."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from planner.acts.combined import combined
from planner.acts.journal import write_entries
from planner.acts.profile import write_vision
from planner.change import Change
from planner.goal import Category
from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.reflections import REFLECTIONS
from planner.vision import Vision
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reflections import answered_reflections

MATTERS = ("matters_1", "matters_2", "matters_3")
"""The steps that ask which categories matter most, the first one most."""

_OF_VISION = ("vision", "soon", "later", *MATTERS)

VISION, ENTRIES = 0, 1
"""Where the ids of the records stand in the row of ids that is fixed with the draft."""

IDS = ENTRIES + len(REFLECTIONS)


def known_vision(plan: Plan) -> Mapping[str, Json]:
    """The newest vision and its aspirations, as answers to the questions about them."""
    vision = plan.vision
    if vision is None:
        return {}
    return {"vision": vision.text, "soon": list(vision.soon), "later": list(vision.later)}


def look_ahead(
    plan: Plan, *, values: Mapping[str, Json], ids: tuple[str, ...], today: date
) -> Change:
    """Keep the reflections, and a new version of the vision if anything in it differs."""
    decisions: list[Decide] = []
    vision = answered_vision(plan, values=values, id_=ids[VISION], today=today)
    entries = tuple(answered_reflections(values, asked=REFLECTIONS, ids=ids[ENTRIES:], today=today))
    if entries:
        decisions.append(partial(write_entries, entries=entries))
    if vision:
        decisions.append(partial(write_vision, vision=vision))
    if not decisions:
        raise Refusal("nothing is new in these answers", "answer a question, or change the vision")
    label = "Reflect, and write the vision" if len(decisions) > 1 else decisions[0](plan).label
    return combined(plan, label=label, decisions=decisions)


def answered_vision(
    plan: Plan, *, values: Mapping[str, Json], id_: str, today: date
) -> Vision | None:
    """The vision after the answers so far; None while it says what the newest one says.

    What was not asked stays as it was, and so does the text when it was left empty. Raises a
    Refusal for aspirations without any vision that they could belong to.
    """
    old, answers = plan.vision, Answers(values)
    if old is None and not any(map(answers.has, _OF_VISION)):
        return None
    before = old or Vision(id_, today, answers.text("vision"))
    vision = replace(
        before,
        text=answers.text("vision") or before.text,
        soon=answers.lines("soon") if "soon" in values else before.soon,
        later=answers.lines("later") if "later" in values else before.later,
        matters=answered_matters(values) if MATTERS[0] in values else before.matters,
    )
    return None if vision == old else replace(vision, id=id_, on=today)


def answered_matters(values: Mapping[str, Json]) -> tuple[Category, ...]:
    """The categories that matter most in the years ahead, in their order and each once."""
    answers = Answers(values)
    return tuple(
        dict.fromkeys(Category(answers.text(step)) for step in MATTERS if answers.has(step))
    )
