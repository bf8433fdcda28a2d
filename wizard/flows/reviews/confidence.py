"""How sure one is of each goal: one page with a row for each."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from planner.fields import PERCENT_OF_TEN
from planner.keeper import Json
from planner.measure import write_number
from planner.plan import Plan
from planner.progress import confidence_of
from planner.refusal import Refusal
from planner.walkthroughs.reviews.kept_promises import MOVED
from planner.walkthroughs.reviews.moved import (
    CONFIDENCE,
    goals_looked_at,
    read_moved,
    read_sureness,
)
from wizard.flows.reviews.goal_rows import gone_words
from wizard.flows.reviews.section import Outlook, Section
from wizard.rows_step import Row, Rows
from wizard.scene import Scene
from wizard.step import Step

TREND = 5
"""Confidences of a goal that are shown, the newest last."""


def _rows(scene: Scene) -> tuple[Row, ...]:
    plan = scene.plan
    before = ((goal, confidence_of(plan, goal)) for goal in goals_looked_at(plan))
    return tuple(
        Row(goal.id, goal.title, "0 to 10" if last is None else f"{_of_ten(last)} last time")
        for goal, last in before
    )


def _said_already(scene: Scene) -> Json:
    """The confidences that were given with what moved."""
    plan, said = scene.plan, scene.values.rows(MOVED)
    found: dict[str, Json] = {}
    for goal in goals_looked_at(plan):
        try:
            parsed = read_moved(plan, goal, said.get(goal.id, ""), scene.today)
        except Refusal:  # the plan has changed, and the question before will be asked again
            continue
        if parsed.confidence is not None:
            found[goal.id] = _of_ten(parsed.confidence)
    return found or None


def _read(_key: str, text: str, _scene: Scene) -> str:
    return _of_ten(read_sureness(text))


def _of_ten(confidence: int) -> str:
    """A confidence as it is typed; one that is no whole number of ten is in percent."""
    whole, rest = divmod(confidence, PERCENT_OF_TEN)
    return f"{confidence}%" if rest else str(whole)


def _beside(_step: Step, outlook: Outlook) -> Iterator[str]:
    """How sure one was before; it is the course that tells something, not a single number."""
    plan, today = outlook.scene.plan, outlook.scene.today
    for goal in goals_looked_at(plan):
        said = [write_number(each / PERCENT_OF_TEN) for each in _newest(plan, goal.id, today)]
        if len(said) > 1:
            yield f"{goal.title}: {', '.join(said)}"


def _newest(plan: Plan, goal_id: str, today: date) -> list[int]:
    said = (
        each.confidence
        for each in plan.newest_check_ins(goal_id)
        if each.confidence is not None and each.on <= today
    )
    return list(islice(said, TREND))[::-1]


_CONFIDENCE = Rows(
    id=CONFIDENCE,
    name="Confidence",
    heading="Looking ahead",
    question="How sure are you to reach it in time, of 10?",
    why="5 is a coin toss. Going down is worth a look, not a blame.",
    rows=_rows,
    read_row=_read,
    echo_row=lambda _key, text, _scene: f"{read_sureness(text)}%",
    gone=lambda key, scene: gone_words(scene.plan, key),
    default=_said_already,
    when=lambda scene: bool(goals_looked_at(scene.plan)),
)

SECTION = Section((_CONFIDENCE,), beside=_beside)
