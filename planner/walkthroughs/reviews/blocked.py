"""What got in the way: a roadblock of the journal for each thing that did."""

from functools import partial

from planner.acts.journal import write_entries
from planner.journal import Blocker, EntryKind, JournalEntry
from planner.plan import Plan
from planner.text import read_note
from planner.walkthroughs.reviews.telling import Telling, Told

BLOCKED = "blocked"
"""The step with a row for each thing that can get in the way."""


def tell_blocked(_plan: Plan, telling: Telling) -> Told:
    """Note what got in the way, in the order of the rows."""
    entries = tuple(
        JournalEntry(
            telling.record_id("roadblock", name),
            telling.today,
            EntryKind.ROADBLOCK,
            read_note(text, "roadblock"),
            blocker=Blocker(name),
            review=telling.id,
        )
        for name, text in telling.values.rows(BLOCKED).items()
    )
    return Told((partial(write_entries, entries=entries),)) if entries else Told()
