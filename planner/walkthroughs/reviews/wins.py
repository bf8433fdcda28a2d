"""Wins of a review: one entry of the journal for each line."""

from functools import partial

from planner.acts.journal import write_entries
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.walkthroughs.reviews.telling import Telling, Told

WINS = "wins"
"""The step that asks for them."""


def tell_wins(_plan: Plan, telling: Telling) -> Told:
    """Note each win, in the order in which they were given."""
    entries = tuple(
        JournalEntry(
            telling.record_id("win", number),
            telling.today,
            EntryKind.WIN,
            text,
            review=telling.id,
        )
        for number, text in enumerate(telling.values.lines(WINS))
    )
    return Told((partial(write_entries, entries=entries),)) if entries else Told()
