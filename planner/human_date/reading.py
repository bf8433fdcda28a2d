"""Reads one date that a person typed into a field or behind an option."""

from datetime import date

from planner.calendar import FiscalYear
from planner.human_date.lean import Lean
from planner.human_date.vocabulary import LONGEST_TEXT, SEASONS
from planner.refusal import Refusal


def read_date(text: str, today: date, *, lean: Lean, fiscal: FiscalYear = FiscalYear()) -> date:
    """The day that a text names; refuses what has no meaning, more than one, or is in no calendar.

    `lean` says which side of today the field asks for, not which days it allows: a day written with
    its year is read on either side.
    """
    # The families of dates take milliseconds to load, which verbs that only show dates never spend.
    from planner.human_date.phrase import example, quoted, recognise
    from planner.human_date.standpoint import Standpoint

    stand = Standpoint(today, lean, fiscal)
    phrase = recognise(text) if len(text) <= LONGEST_TEXT else None
    if phrase is not None:
        return phrase.day(stand)
    if not quoted(text):
        raise Refusal("the date is empty", example(stand))
    if any(season in text.casefold() for season in SEASONS):
        raise Refusal(
            f"“{quoted(text)}” can't be read as a date, because a season ends on no agreed day",
            "name a month, such as end of August",
        )
    raise Refusal(f"“{quoted(text)}” can't be read as a date", example(stand))
