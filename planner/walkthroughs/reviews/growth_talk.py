"""The talk about one's growth: what came of it, or when it will be."""

from collections.abc import Iterator
from functools import partial

from planner.acts.commitments import make_commitments
from planner.fields import Context
from planner.keeper import Decide
from planner.plan import Plan
from planner.reviews import prompts
from planner.reviews.commitment import Commitment
from planner.reviews.commitment_text import read_commitment
from planner.walkthroughs.reviews.reflections import written_reflection
from planner.walkthroughs.reviews.telling import Telling, Told

TALKED, TALK_RESULT, TALK_PLAN = "talked", "talk_result", "talk_plan"
"""The steps that ask whether it was held, what came of it, and else with whom it will be."""


def tell_growth_talk(plan: Plan, telling: Telling) -> Told:
    """Keep what came of the talk, or the commitment to hold it."""
    return Told(tuple(_told(plan, telling)))


def _told(plan: Plan, telling: Telling) -> Iterator[Decide]:
    if text := telling.values.text(TALK_RESULT):
        yield written_reflection(telling, TALK_RESULT, prompts.GROWTH_TALK, text)
    if line := telling.values.text(TALK_PLAN):
        text, due, where = read_commitment(line, Context(plan, telling.today))
        talk = Commitment(
            telling.record_id(TALK_PLAN),
            telling.today,
            text,
            due=due,
            where=where,
            review=telling.id,
        )
        yield partial(make_commitments, commitments=(talk,))
