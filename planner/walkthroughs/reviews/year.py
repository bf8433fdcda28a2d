"""What the annual audit asks for in words: each answer a reflection, a lesson for each line."""

from functools import partial

from planner.acts.journal import write_entries
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.reviews import prompts
from planner.walkthroughs.reviews.reflections import reflected
from planner.walkthroughs.reviews.telling import Telling, Told

LEARNED = "learned"
"""The step that asks for lessons."""

PROMPTS = {
    "proud": prompts.PROUD,
    "surprised": prompts.SURPRISED,
    "worth": prompts.WORTH,
    "network": prompts.NETWORK,
    "pay": prompts.PAY,
    "health": prompts.HEALTH,
}
"""The question that each step asks."""


def tell_year(_plan: Plan, telling: Telling) -> Told:
    """Write the reflections, and a lesson for each thing that was learned."""
    lessons = tuple(
        JournalEntry(
            telling.record_id("learned", number),
            telling.today,
            EntryKind.LESSON,
            text,
            review=telling.id,
        )
        for number, text in enumerate(telling.values.lines(LEARNED))
    )
    learning = (partial(write_entries, entries=lessons),) if lessons else ()
    return Told((*reflected(telling, PROMPTS), *learning))
