"""What worked and what to change, each beside what was said of it the last time."""

from collections.abc import Iterator

from planner.human_date import write_date
from planner.walkthroughs.reviews.looking_back import LOOKING_BACK
from planner.walkthroughs.reviews.reflections import last_reflection
from wizard.flows.reviews.section import Outlook, Section
from wizard.step import Step
from wizard.steps import LongText

HEADING = "Looking back"


def last_answer(step: Step, outlook: Outlook) -> Iterator[str]:
    """What was answered to the question of a step in the review before."""
    scene = outlook.scene
    entry = last_reflection(scene.plan, LOOKING_BACK[step.id])
    if entry:
        yield f"On {write_date(entry.on, scene.today)}: {' '.join(entry.text.split())}"


_WORKED = LongText(
    id="worked",
    name="What worked",
    heading=HEADING,
    question=LOOKING_BACK["worked"],
    why="What you name is easier to repeat.",
    example="the first hour without mail",
    what="answer",
)

_TO_CHANGE = LongText(
    id="to_change",
    name="To change",
    heading=HEADING,
    question=LOOKING_BACK["to_change"],
    why="One small change is more than five resolves.",
    example="pack the bag on Sunday night",
    what="answer",
)

SECTION = Section((_WORKED, _TO_CHANGE), beside=last_answer)
