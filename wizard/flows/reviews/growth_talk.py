"""Whether the talk about one's growth was held, and else when it will be."""

from planner.keeper import Json
from planner.reviews import prompts
from planner.reviews.commitment_text import read_commitment
from planner.walkthroughs.reviews.growth_talk import TALK_PLAN, TALK_RESULT, TALKED
from wizard.flows.reviews.section import Section
from wizard.scene import Scene
from wizard.steps import Confirm, LongText, Text


class Planned(Text):
    """A commitment in one line, kept with the day that it means."""

    def read(self, answer: Json, scene: Scene) -> Json:
        """What, when and where, written out."""
        return read_commitment(str(answer), scene.context).written(scene.today)


_TALKED = Confirm(
    id=TALKED,
    name="Growth talk",
    heading="Skills and market",
    question="Did you talk with somebody who can help you about your growth this quarter?",
    why="A manager or a mentor; about where you want to go, not about this week's work.",
)
_RESULT = LongText(
    id=TALK_RESULT,
    name="What came of it",
    heading="Skills and market",
    question=prompts.GROWTH_TALK,
    example="I may lead the next migration; we look at it again in March",
    when=lambda scene: scene.values.yes(TALKED) is True,
)
_PLAN = Planned(
    id=TALK_PLAN,
    name="The talk to come",
    heading="Skills and market",
    question="With whom will you have it, and when?",
    why="It becomes a commitment, which every review asks after.",
    example="Talk with Ines about my growth, in 2 weeks, @ her office",
    what="commitment",
    echo=lambda line, scene: read_commitment(line, scene.context).explained(scene.today),
    when=lambda scene: scene.values.yes(TALKED) is False,
)


SECTION = Section((_TALKED, _RESULT, _PLAN))
