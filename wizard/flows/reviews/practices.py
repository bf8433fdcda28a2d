"""What to keep, stop and start, and one small habit in the place of another."""

from collections.abc import Iterator

from planner.human_date import write_date
from planner.reviews import prompts
from planner.walkthroughs.reviews.practices import I_DO, INSTEAD_OF, LISTS, SWAP
from planner.walkthroughs.reviews.reflections import last_reflection
from wizard.flows.reviews.section import Outlook, Section
from wizard.rows_step import Row, Rows
from wizard.step import Step
from wizard.steps import ListOf

_MOST = 3
_NAMES = {"keep_doing": "Keep", "stop_doing": "Stop", "start_doing": "Start"}
_EXAMPLES = {
    "keep_doing": "the hour before the others come",
    "stop_doing": "answering at once; the second newsletter",
    "start_doing": "a line in the journal on Fridays",
}


def _list(step: str, prompt: str) -> Step:
    return ListOf(
        id=step,
        name=_NAMES[step],
        heading="Keep, stop, start",
        question=prompt,
        why=f"Up to {_MOST} things, each in a few words.",
        example=_EXAMPLES[step],
        what="entry",
        most=_MOST,
    )


_SWAP = Rows(
    id=SWAP,
    name="Habit",
    heading="Keep, stop, start",
    question=prompts.SWAP,
    why="One, and a small one: the old moment stays, and what you do in it changes.",
    rows=lambda _scene: (
        Row(INSTEAD_OF, "Instead of", "reading mail over breakfast"),
        Row(I_DO, "I", "write down the one thing of the day"),
    ),
)


def _beside(step: Step, outlook: Outlook) -> Iterator[str]:
    """What was said the last time."""
    prompt = {**LISTS, SWAP: prompts.SWAP}.get(step.id, "")
    last = last_reflection(outlook.scene.plan, prompt)
    if last:
        yield f"On {write_date(last.on, outlook.scene.today)} you said:"
        yield from last.text.splitlines()


SECTION = Section((*(_list(*each) for each in LISTS.items()), _SWAP), beside=_beside)
