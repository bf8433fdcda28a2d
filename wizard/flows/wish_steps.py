"""Drafting: the wish, what exactly it is, and how one will know."""

from collections.abc import Callable
from datetime import date

from planner.goal import Kind, Purpose
from planner.keeper import Json
from planner.quick_add import QuickGoal
from planner.refusal import Refusal
from planner.walkthroughs.draft import read_wish
from planner.walkthroughs.wish import Wish, understand_wish
from wizard.flows.shared import (
    category_step,
    measure_step,
    options_of,
)
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, Text

_WISH, _SPECIFIC, _MEASURABLE = "The wish", "Specific", "Measurable"

_KINDS = {
    Kind.SKILL_BASED: "An ability: something you can do",
    Kind.ROLE_BASED: "A position: a role you have",
    Kind.NEITHER: "Neither",
}
_PURPOSES = {
    Purpose.DEVELOPMENT: "Development: a capability for what comes later",
    Purpose.PERFORMANCE: "Performance: a better result in the work of today",
    Purpose.LEARNING: "Learning: knowledge, or a way to do something new",
}
_MEASURE_HINTS = {
    Purpose.DEVELOPMENT: "Something to count, or words for a thing that will be there in the end.",
    Purpose.PERFORMANCE: "Say where it stands today as well, or nobody will see the change.",
    Purpose.LEARNING: "What you will have tried, read or shown counts more here than a score.",
}
_MEASURE_EXAMPLES = {
    Purpose.DEVELOPMENT: "18 chapters; 2 talks per quarter; the certificate",
    Purpose.PERFORMANCE: "downtime from 120 to 90 hours; 3 client visits per week",
    Purpose.LEARNING: "3 ways tried out; 12 papers read; a demo for the team",
}


def wish_of(scene: Scene) -> QuickGoal | None:
    """What the wish says, with the day that it names."""
    return read_wish(scene.text("wish"), scene.context)


def is_left_empty(scene: Scene) -> bool:
    """Whether the question for a wish was answered by nothing, which leads to the templates."""
    return "wish" in scene.answers and scene.answers["wish"] is None


def understood(scene: Scene) -> Wish | None:
    """What the wish and the title suggest for the questions that follow."""
    return understand_wish(scene.text("wish"), scene.text("title"), scene.context)


def wished(part: str) -> Callable[[Scene], Json]:
    """The default of a step: a part of what was understood, or nothing."""

    def default(scene: Scene) -> Json:
        wish = understood(scene)
        found = getattr(wish, part) if wish else None
        return found.isoformat() if isinstance(found, date) else str(found or "") or None

    return default


def _purpose(scene: Scene) -> Purpose:
    return Purpose(scene.text("purpose") or Purpose.DEVELOPMENT)


def _has_no_measures(scene: Scene) -> bool:
    """Several measures are changed on the goal's own page; a single one can be worded anew."""
    return len(scene.plan.measures.of(scene.subject)) <= 1


def _require_wish(answer: Json, scene: Scene) -> None:
    if read_wish(str(answer), scene.context) is None:
        raise Refusal("there is no wish in it beside the tags", "say what you wish for")


WISHING: tuple[Step, ...] = (
    Text(
        id="wish",
        heading=_WISH,
        question="What do you wish for?",
        why="Write it as it comes. The next questions sharpen it, and a day in it is understood. "
        "Or leave it empty, and begin from a template.",
        example="get better at presenting by the end of Q2",
        what="wish",
        check=_require_wish,
        skipping="use a template",
        when=lambda scene: (
            not scene.subject and ("wish" in scene.answers or not scene.known.get("wish"))
        ),
    ),
)

SPECIFIC: tuple[Step, ...] = (
    Text(
        id="title",
        name="What exactly",
        heading=_SPECIFIC,
        question="What exactly will you have done?",
        why="A verb and a thing, so that a stranger could name the day it happened. "
        "“Get promoted” leaves open to what.",
        example="give a conference talk on bearing wear",
        what="goal",
        default=wished("title"),
        may_skip=False,
        needed="a goal needs words to be found by",
    ),
    category_step("category", name="Column", heading=_SPECIFIC, default=wished("category")),
    Choice(
        id="kind",
        heading=_SPECIFIC,
        question="Is it about something you can do, or about a role you have?",
        why="A role also needs somebody to give it, so its steps differ.",
        options=options_of(_KINDS),
        default=lambda scene: wished("kind")(scene) or Kind.NEITHER.value,
    ),
    Choice(
        id="purpose",
        heading=_SPECIFIC,
        question="What is it for?",
        why="It decides how best to measure it.",
        options=options_of(_PURPOSES),
        default=lambda _scene: Purpose.DEVELOPMENT.value,
    ),
)

MEASURABLE: tuple[Step, ...] = (
    measure_step(
        "measure",
        name="Measure",
        heading=_MEASURABLE,
        question="How will you know that it moves, and that you are there?",
        why=lambda scene: _MEASURE_HINTS[_purpose(scene)],
        example=lambda scene: _MEASURE_EXAMPLES[_purpose(scene)],
        default=wished("measure"),
        when=_has_no_measures,
    ),
)
