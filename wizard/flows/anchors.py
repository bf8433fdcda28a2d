"""Career anchors: forty statements, three truest, choices, past moves, and a result in words."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from planner.keeper import Decide
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interpretation import interpret
from planner.values.anchors.portraits import PORTRAITS
from planner.values.anchors.statements import SCALE
from planner.walkthroughs.anchors import (
    IDS,
    PAIR,
    RATE,
    SUMMARY,
    keep_sitting,
    result_of,
    told_moves,
)
from wizard.flow import Flow
from wizard.flows.anchors_steps import PAIRS, RESULT, RESULTS, STEPS, what_is_kept
from wizard.scene import Scene
from wizard.step import Step

HALF = len(SCALE) // 2
"""Ratings that say no; the others say yes, and each half fits on a line."""


def _aside(step: Step, scene: Scene) -> Iterator[str]:
    """What helps with this question; beside a statement nothing, once the scale is known."""
    if step.id == f"{RATE}1":
        yield "An anchor is what you would give up last when work makes you choose."
        for end in (tuple(SCALE)[:HALF], tuple(SCALE)[HALF:]):
            yield " · ".join(f"{rating} {SCALE[rating]}" for rating in end)
    elif step.id.startswith(PAIR):
        for code in step.id.removeprefix(PAIR).split("_"):
            yield f"{what_is_kept(Anchor(code))}: {PORTRAITS[Anchor(code)].feeds}"
    elif step.id.startswith(RESULT):
        yield from _reading(scene, with_portraits=True)
    elif step.id == SUMMARY and (result := result_of(scene.values)):
        yield interpret(result).verdict


def _reading(scene: Scene, *, with_portraits: bool) -> Iterator[str]:
    """The result in words, and what the past moves speak for."""
    result = result_of(scene.values)
    if result is None:
        return
    read = interpret(result)
    yield read.verdict
    if with_portraits:
        yield from read.anchors
    yield from (*read.lowest, *read.tensions)
    counted = Counter(anchor for move in told_moves(scene.values) for anchor in move.anchors)
    if counted:
        spoken = ", ".join(f"{anchor.full_name} ({n})" for anchor, n in counted.most_common())
        yield f"Your past moves speak for: {spoken}."


def _summary(scene: Scene) -> Iterator[str]:
    """The result, what the person makes of it, what to ask a mentor, and how far to trust it."""
    result = result_of(scene.values)
    if result is None:
        return
    yield from _reading(scene, with_portraits=False)
    if own := scene.text(SUMMARY):
        yield f"In your words: {own}"
    read = interpret(result)
    yield from (f"To ask a mentor: {question}" for question in read.questions)
    yield from read.caveats


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    return partial(keep_sitting, values=scene.answers, ids=ids, today=scene.today)


FLOW = Flow(
    name="anchors",
    version=1,
    title="Career anchors",
    minutes=12,
    steps=STEPS,
    decide=_decide,
    ids=IDS,
    aside=_aside,
    summary=_summary,
    families=(PAIRS, RESULTS),
)
