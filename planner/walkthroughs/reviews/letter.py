"""The letter to oneself: the one that has come back, and the one that is closed for a year."""

from collections.abc import Iterator
from functools import partial

from planner.acts.journal import write_entry
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Decide
from planner.plan import Plan
from planner.reviews import prompts
from planner.reviews.letters import opening_day
from planner.walkthroughs.reviews.reflections import reflected
from planner.walkthroughs.reviews.telling import Telling, Told

ANSWER, LETTER = "letter_answer", "letter"
"""The steps that ask for an answer to the old letter, and for a new one."""


def tell_letter(plan: Plan, telling: Telling) -> Told:
    """Note the answer, and close the new letter."""
    answered = reflected(telling, {ANSWER: prompts.ANSWER_TO_LETTER})
    return Told((*answered, *_closed(plan, telling)))


def _closed(plan: Plan, telling: Telling) -> Iterator[Decide]:
    if text := telling.values.text(LETTER):
        letter = JournalEntry(
            telling.record_id("letter"),
            telling.today,
            EntryKind.LETTER,
            text,
            prompt=prompts.LETTER,
            opens=opening_day(plan.profile, telling.today),
            review=telling.id,
        )
        yield partial(write_entry, entry=letter)
