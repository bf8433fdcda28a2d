"""Finds the deadline in a sentence, and takes nothing else for one."""

from datetime import date
from typing import NamedTuple

from planner.calendar import FiscalYear
from planner.human_date.lean import Lean
from planner.refusal import Refusal


class FoundDate(NamedTuple):
    """A day named in a sentence, and where its words stand, with their preposition."""

    day: date
    start: int
    end: int


def find_date(
    sentence: str, today: date, *, lean: Lean, fiscal: FiscalYear = FiscalYear()
) -> FoundDate | None:
    """The last date on the leaning side that a sentence names, or None.

    Behind `by`, `before`, `until`, `due` and `no later than` any date is a deadline, one with its
    year even on the other side. Behind `in`, `on` and their like, and with no preposition at all,
    it counts only where no noun follows that it could belong to (`next month`, not `next month
    report`); `Q2`, `June`, `fri` and `2027` need a preposition; `10 days` and numbers never count.

    Refuses a date behind a preposition that is in no calendar or could be two days.
    """
    # The families of dates take milliseconds to load, which verbs that only show dates never spend.
    from planner.human_date.mention import mentions_backwards
    from planner.human_date.standpoint import Standpoint

    stand = Standpoint(today, lean, fiscal)
    for mention in mentions_backwards(sentence):
        try:
            day = mention.phrase.day(stand)
        except Refusal:
            if mention.phrase.has_preposition:
                raise
            continue
        if stand.reaches(day) or mention.phrase.is_firm:
            return FoundDate(day, mention.start, mention.end)
    return None
