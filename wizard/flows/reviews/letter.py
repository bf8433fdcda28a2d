"""Letters to oneself: last year's, which has come back, and the one for the next year."""

from collections.abc import Iterable

from planner.human_date import write_date
from planner.reviews import prompts
from planner.reviews.letters import letter_to_answer, opening_day
from planner.walkthroughs.reviews.letter import ANSWER, LETTER
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import LongText

_ANSWER = LongText(
    id=ANSWER,
    name="Answer to the letter",
    heading="A letter has come back",
    question=prompts.ANSWER_TO_LETTER,
    why="You wrote it to be read today.",
    example="you worried about the wrong thing, and the right one came by itself",
    what="answer",
    when=lambda scene: letter_to_answer(scene.plan, scene.today) is not None,
)


def _opens(scene: Scene) -> str:
    return write_date(opening_day(scene.plan.profile, scene.today), scene.today)


_LETTER = LongText(
    id=LETTER,
    name="Letter to yourself",
    heading="A letter to yourself",
    question=prompts.LETTER,
    why=lambda scene: f"It is closed when this review is kept, and opens on {_opens(scene)}.",
    example="Dear me, did you ask for the smaller team? Whatever came of it, I hope you rest more.",
    what="letter",
)


def _beside(step: Step, outlook: Outlook) -> Iterable[str]:
    letter = letter_to_answer(outlook.scene.plan, outlook.scene.today)
    if step.id == ANSWER and letter is not None:
        yield f"On {write_date(letter.on, outlook.scene.today)} you wrote:"
        yield from letter.text.splitlines()


OLD = Section((_ANSWER,), beside=_beside)
NEW = Section((_LETTER,))
