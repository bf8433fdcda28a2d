"""What one will do before the next review: up to three things, with when and where."""

from collections.abc import Iterator
from datetime import timedelta

from planner.human_date import write_date
from planner.reviews.commitment_text import read_commitment
from planner.text import quoted
from planner.walkthroughs.reviews.committing import COMMITTING, MOST_NEW
from planner.walkthroughs.reviews.kept_promises import MOVED, open_commitments
from planner.walkthroughs.reviews.moved import goals_looked_at
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import ListOf

AHEAD = timedelta(28)
"""How far ahead a milestone is shown."""


def _beside(_step: Step, outlook: Outlook) -> Iterator[str]:
    """What goes on from before, and the next milestone of each goal."""
    scene = outlook.scene
    plan, today = scene.plan, scene.today
    said = scene.values.rows(MOVED)
    for each in open_commitments(plan, today):
        if said.get(each.id, "carry").startswith("carry"):
            yield f"Still open: {each.text}"
    for goal in goals_looked_at(plan):
        steps = [step for step in plan.milestones.of(goal.id) if step.done_on is None and step.due]
        step = min(steps, key=lambda step: step.due or today, default=None)
        if step and step.due and step.due <= today + AHEAD:
            yield f"{goal.title}: {quoted(step.title)} by {write_date(step.due, today)}"


def _row(line: str, scene: Scene) -> str:
    return read_commitment(line, scene.context).written(scene.today)


_COMMITTING = ListOf(
    id=COMMITTING,
    name="Next days",
    heading="Looking ahead",
    question="What will you do until the next review?",
    why="Up to three things. A day and a place make it easier to begin.",
    example="Call Ines, fri, @ office",
    what="commitment",
    most=MOST_NEW,
    row=_row,
    echo=lambda line, scene: read_commitment(line, scene.context).explained(scene.today),
    may_skip=False,
    needed="one small thing is enough, with its day and its place",
)

SECTION = Section((_COMMITTING,), beside=_beside)
