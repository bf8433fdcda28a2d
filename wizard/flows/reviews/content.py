"""How content one is: what gives and takes energy, and the sides of the role from 1 to 10."""

from collections.abc import Iterable

from planner.refusal import Refusal
from planner.reviews import prompts
from planner.reviews.review import HIGHEST_RATING, LOWEST_RATING, Aspect
from planner.walkthroughs.reviews.content import (
    DRAINS,
    ENERGISES,
    RATINGS,
    SHARE,
    answered_ratings,
    last_ratings,
)
from wizard.flows.reviews.section import Outlook, Section
from wizard.flows.reviews.year import last_words
from wizard.rows_step import Row, Rows
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import ListOf, Number

HEADING = "Energy and content"

_LABELS = {
    Aspect.TASKS: "Tasks: what you do all day",
    Aspect.PEOPLE: "People: those you do it with",
    Aspect.PAY: "Pay: what you get for it",
    Aspect.GROWTH: "Growth: what you become by it",
    Aspect.MEANING: "Meaning: what it is good for",
    Aspect.PLACE: "Place: where and when you do it",
}

_ENERGISES = ListOf(
    id=ENERGISES,
    name="Gave energy",
    heading=HEADING,
    question=prompts.ENERGISES,
    why="Name hours and people rather than titles.",
    example="the mornings at the test bench; teaching the two new ones",
    what="source of energy",
)
_DRAINS = ListOf(
    id=DRAINS,
    name="Drained",
    heading=HEADING,
    question=prompts.DRAINS,
    why="What is named can be moved, shared or stopped.",
    example="the status round on Mondays; nights on call",
    what="drain",
)
_SHARE = Number(
    id=SHARE,
    name="Share of energy",
    heading=HEADING,
    question=prompts.ENERGY_SHARE,
    why="In percent; a guess will do. It is compared with your next one.",
    example="60%",
    low=0,
    high=100,
    unit="%",
)


def _read_rating(_key: str, text: str, _scene: Scene) -> str:
    if text.isdecimal() and LOWEST_RATING <= int(text) <= HIGHEST_RATING:
        return str(int(text))
    raise Refusal(f"{text} is not on the scale", f"give {LOWEST_RATING} to {HIGHEST_RATING}")


def _rows(scene: Scene) -> tuple[Row, ...]:
    before = last_ratings(scene.plan)
    return tuple(
        Row(each.value, label, f"{before[each]} last time" if each in before else "1 to 10")
        for each, label in _LABELS.items()
    )


def _change(key: str, text: str, scene: Scene) -> str:
    """How far a rating is from the last one."""
    before = last_ratings(scene.plan).get(Aspect(key))
    if before is None:
        return ""
    by = int(_read_rating(key, text, scene)) - before
    return "as last time" if by == 0 else f"{by:+d} since last time"


_RATINGS = Rows(
    id=RATINGS,
    name="Sides of the role",
    heading=HEADING,
    question="How content are you with each side of your role, from 1 to 10?",
    why="Trust the first number that comes. They are kept, and compared next year.",
    rows=_rows,
    read_row=_read_rating,
    echo_row=_change,
)


def _beside(step: Step, outlook: Outlook) -> Iterable[str]:
    scene = outlook.scene
    last = {ENERGISES: prompts.ENERGISES, DRAINS: prompts.DRAINS, SHARE: prompts.ENERGY_SHARE}
    if step.id in last:
        yield from last_words(last[step.id], scene)


def rating_changes(scene: Scene) -> tuple[str, ...]:
    """The ratings that differ from those of the last audit."""
    before = last_ratings(scene.plan)
    return tuple(
        f"{aspect} {before[aspect]} → {rating}"
        for aspect, rating in answered_ratings(scene.answers).items()
        if aspect in before and before[aspect] != rating
    )


SECTION = Section((_ENERGISES, _DRAINS, _SHARE, _RATINGS), beside=_beside)
