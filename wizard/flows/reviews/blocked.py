"""What got in the way: one page with a row for each thing that can."""

from collections.abc import Iterator

from planner.journal import Blocker
from planner.reviews.facts import review_facts
from planner.text import quoted, read_note
from planner.walkthroughs.reviews.blocked import BLOCKED
from wizard.flows.reviews.section import Outlook, Section
from wizard.rows_step import Row, Rows
from wizard.scene import Scene
from wizard.step import Step

_HINTS = {
    Blocker.TIME: "too little of it, or cut up",
    Blocker.SKILL: "not known how",
    Blocker.PEOPLE: "somebody missing, or against it",
    Blocker.CLARITY: "not known what",
    Blocker.ENERGY: "tired, ill, fed up",
    Blocker.OUTSIDE: "weather, market, law",
}

_ROWS = tuple(Row(each.value, each.value.capitalize(), hint) for each, hint in _HINTS.items())


def _read(_key: str, text: str, _scene: Scene) -> str:
    return read_note(text, "roadblock")


def _beside(_step: Step, outlook: Outlook) -> Iterator[str]:
    """What was noted since the last review, and the goals that stand still."""
    scene = outlook.scene
    facts = review_facts(scene.plan, outlook.since, scene.today)
    for each in facts.goals:
        if each.is_blocked:
            yield f"Blocked: {quoted(each.goal.title)}"
        elif each.is_stale:
            yield f"No sign of life for {each.quiet_days} days: {quoted(each.goal.title)}"
    for goal in facts.goals:
        yield from (f"Noted already: {' '.join(entry.text.split())}" for entry in goal.roadblocks)


_BLOCKED = Rows(
    id=BLOCKED,
    name="What got in the way",
    heading="Looking back",
    question="What got in the way?",
    why="A word where something did. It is counted over the years, not held against you.",
    rows=lambda _scene: _ROWS,
    read_row=_read,
)

SECTION = Section((_BLOCKED,), beside=_beside)
