"""Past wins, for days on which it is hard to see any."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from planner.calendar import MONTHS_IN_YEAR, add_months
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan

LOW_ENERGY = 2
"""Up to this energy, of 1 to 5, past wins are shown."""

YEARS = 2
SHOWN = 3


def past_wins(plan: Plan, today: date, count: int = SHOWN) -> tuple[JournalEntry, ...]:
    """Wins of the last two years to look at, the newest first; on the same day always the same.

    They are spread: each is the best told of its stretch of the wins there are, which is the one
    with the most of impact, evidence, number, link and witness, and of such ones the newest.
    """
    first = add_months(today, -YEARS * MONTHS_IN_YEAR)
    wins = [each for each in plan.entries(EntryKind.WIN) if first < each.on <= today]
    return tuple(max(each, key=_told) for each in _stretches(wins, count))


def _stretches(wins: Sequence[JournalEntry], count: int) -> list[Sequence[JournalEntry]]:
    """The wins cut into so many rows of about the same length, or one for each where fewer are."""
    parts = min(count, len(wins))
    bounds = [part * len(wins) // parts for part in range(parts + 1)] if parts else [0]
    return [wins[start:end] for start, end in pairwise(bounds)]


def _told(win: JournalEntry) -> int:
    """How much a win says beside what was achieved; of equals, max takes the first, the newest."""
    return sum(map(bool, (win.impact, win.evidence, win.number, win.link, win.seen_by)))
