"""The questions about the years ahead, in their order."""

from planner.keeper import Json
from planner.values.reflections import REFLECTIONS
from planner.walkthroughs.vision import MATTERS, answered_matters
from wizard.flows.reflection_steps import reflection_step
from wizard.flows.shared import CATEGORIES
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, ListOf, LongText, Option

BACK, AHEAD, MATTERING = "Looking back", "Looking ahead", "What matters"
"""Headings of the parts."""

_PLACES = (
    "Which kind of goal matters most in these years?",
    "Which comes second?",
    "And which third?",
)

_WHY_FIRST = "When two goals want the same evening, you have said already which may win."
_WHY_FURTHER = "Skip it when nothing else comes near."

VISION = LongText(
    id="vision",
    name="Five-year vision",
    heading=AHEAD,
    question="Picture an ordinary weekday in five years. Where are you, and what do you do?",
    why="Long-term goals are steps towards it. You can rewrite it; every version is kept.",
    example="I lead a small team four days a week, and Friday belongs to the workshop",
    what="vision",
)
"""Asked by onboarding as well."""


def _has_vision(scene: Scene) -> bool:
    return scene.values.has("vision")


_ASPIRATIONS: tuple[Step, ...] = (
    ListOf(
        id="soon",
        name="In 1 to 2 years",
        heading=AHEAD,
        question="What do you hope for in the next one to two years?",
        why="Nearer than the vision, and no goal yet. Any of it can become one.",
        example="run a project of my own; hold the course twice",
        what="aspiration",
        when=_has_vision,
    ),
    ListOf(
        id="later",
        name="In 3 to 10 years",
        heading=AHEAD,
        question="And in three to ten years?",
        why="As large as it comes. Nobody will hold you to it.",
        example="a workshop with two apprentices; a house near the sea",
        what="aspiration",
        when=_has_vision,
    ),
)


def _matters_step(number: int) -> Choice:
    """Which category has a place; the ones before it are no longer offered."""
    before = MATTERS[:number]

    def taken(scene: Scene) -> tuple[str, ...]:
        return tuple(map(scene.text, before))

    def offered(scene: Scene) -> tuple[Option, ...]:
        words = CATEGORIES.items()
        return tuple(Option(each, text) for each, text in words if each not in taken(scene))

    def kept(scene: Scene) -> Json:
        matters = scene.plan.vision.matters if scene.plan.vision else ()
        return next((each.value for each in matters if each not in taken(scene)), None)

    return Choice(
        id=MATTERS[number],
        name=f"Matters, place {number + 1}",
        heading=MATTERING,
        question=_PLACES[number],
        why=_WHY_FURTHER if number else _WHY_FIRST,
        options=offered,
        default=kept,
        when=lambda scene: _has_vision(scene) and all(map(scene.values.has, before)),
    )


STEPS: tuple[Step, ...] = (
    *(reflection_step(name, BACK) for name in REFLECTIONS),
    VISION,
    *_ASPIRATIONS,
    *map(_matters_step, range(len(MATTERS))),
)
"""Every question, about 15 minutes of them."""


def matters_in_words(scene: Scene) -> tuple[str, ...]:
    """The names of the categories that matter most, in their order."""
    answered = answered_matters(scene.values.values)
    return tuple(CATEGORIES[each].partition(":")[0] for each in answered)
