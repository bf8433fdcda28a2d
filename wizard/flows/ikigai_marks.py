"""Questions of the purpose map about single entries: their circles, and how strongly each holds."""

from collections.abc import Iterator

from planner.keeper import Json
from planner.values.purpose.circles import CIRCLE_NAMES, Circle, Mask
from planner.values.purpose.prompts import MARK, NOW, STRENGTH_SCALE
from planner.values.purpose.purpose_map import STRONGEST, PurposeEntry
from planner.walkthroughs import ikigai
from planner.walkthroughs.purpose_answers import (
    code_of,
    entries_to_rate,
    entry_groups,
    has_entries,
    mark_step,
    other_wordings,
    parting_step,
    strength_step,
)
from wizard.flow import Family
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Option, Rating

MARKING, STANDING, WEIGHING = "Where it belongs", "Where you are", "How strongly"
"""Headings of the parts."""

CIRCLES = tuple(
    Option(code_of(circle), f"{name[0].upper()}{name[1:]}") for circle, name in CIRCLE_NAMES.items()
)


def _codes(mask: Mask) -> Json:
    return [code_of(circle) for circle in mask]


def _parting_step(entry: PurposeEntry) -> Checkbox:
    """Whether wordings that came together mean one thing."""
    return Checkbox(
        id=parting_step(entry),
        name=f"Apart from “{entry.text}”",
        heading=MARKING,
        question=f"Does any of these mean something else than “{entry.text}”?",
        why="They sound alike, so they became one entry. What you mark becomes one of its own.",
        options=tuple(Option(text, text) for text in other_wordings(entry)),
        default=lambda _scene: [],
    )


def _mark_step(entry: PurposeEntry) -> Checkbox:
    """The four boxes of an entry; what its lists suggest is ticked."""
    return Checkbox(
        id=mark_step(entry),
        name=f"“{entry.text}”",
        heading=MARKING,
        question=f"“{entry.text}”",
        why=MARK,
        options=CIRCLES,
        default=lambda _scene: _codes(entry.mask),
    )


def _marking(scene: Scene) -> Iterator[Step]:
    """Every entry once, in the order in which it was typed."""
    for entry, entries in entry_groups(scene.values.values):
        if other_wordings(entry):
            yield _parting_step(entry)
        yield from map(_mark_step, entries)


def _strength_step(entry: PurposeEntry, circle: Circle) -> Rating:
    return Rating(
        id=strength_step(entry.text, circle),
        name=f"“{entry.text}”: {CIRCLE_NAMES[circle]}",
        heading=WEIGHING,
        question=f"“{entry.text}”: how strongly is it {CIRCLE_NAMES[circle]}?",
        why="What joins circles is as strong as the weakest of them.",
        low=0,
        high=STRONGEST,
        low_words=STRENGTH_SCALE[0],
        high_words=STRENGTH_SCALE[STRONGEST],
    )


def _weighing(scene: Scene) -> Iterator[Step]:
    """Each ticked circle of the few entries in the most circles."""
    for entry in entries_to_rate(scene.values.values):
        for circle in entry.mask:
            yield _strength_step(entry, circle)


STANDINGS: tuple[Step, ...] = (
    Checkbox(
        id=ikigai.NOW,
        name="Today's work",
        heading=STANDING,
        question=NOW,
        why="Tick its circles: all four are the centre, and none is open ground.",
        options=CIRCLES,
        when=lambda scene: has_entries(scene.answers),
    ),
)
"""Where the present work lies on the map."""

MARKS = Family("paid_evidence", ("part ", "mark "), _marking)
STRENGTHS = Family(ikigai.NOW, ("strength ",), _weighing)
