"""Letters to oneself: closed until their day, and then there to be read."""

from dataclasses import replace
from datetime import date, timedelta

from planner.calendar import MONTHS_IN_YEAR, add_months
from planner.human_date import write_date
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.reviews.rhythm import due_days

EARLY_DAYS = 14
"""So many days before its year is over, a letter may open for an annual review."""

FRESH_DAYS = 31
"""For so many days from its opening on, a letter is news."""


def opening_day(profile: Profile, on: date) -> date:
    """The day on which a letter that is written on a day opens: a year later.

    Where the next annual review falls due within the two weeks before, the letter opens for it.
    """
    later = add_months(on, MONTHS_IN_YEAR)
    due = due_days(ReviewLevel.ANNUAL, profile, later - timedelta(EARLY_DAYS), later)
    return due[0] if due else later


def is_closed(entry: JournalEntry, today: date) -> bool:
    """Whether an entry may not be read yet."""
    return entry.opens is not None and entry.opens > today


def closed_words(opens: date) -> str:
    """What stands in the place of a letter until it opens."""
    return f"A letter to yourself, opens {write_date(opens, opens).partition(' ')[2]}"


def shown(entry: JournalEntry, today: date) -> JournalEntry:
    """The entry as it may be read on a day: of a closed one only when it opens."""
    if entry.opens is None or not is_closed(entry, today):
        return entry
    return replace(
        entry,
        text=closed_words(entry.opens),
        prompt="",
        impact="",
        evidence="",
        number="",
        link="",
        skill="",
        seen_by="",
    )


def letters_open(plan: Plan, today: date) -> tuple[JournalEntry, ...]:
    """The letters that opened within the last month, the newest first."""
    return tuple(
        letter
        for letter in _opened(plan, today)
        if letter.opens is not None and letter.opens > today - timedelta(FRESH_DAYS)
    )


def newest_letter(plan: Plan, today: date) -> JournalEntry | None:
    """The letter that opened last, however long ago; None while there is none to read."""
    return next(iter(_opened(plan, today)), None)


def letter_to_answer(plan: Plan, today: date) -> JournalEntry | None:
    """The letter that opened last, unless an annual review since has brought it up already."""
    letter = newest_letter(plan, today)
    if letter is None or letter.opens is None:
        return None
    is_answered = any(
        review.level is ReviewLevel.ANNUAL and review.on >= letter.opens
        for review in plan.reviews.values()
    )
    return None if is_answered else letter


def _opened(plan: Plan, today: date) -> list[JournalEntry]:
    letters = [
        each
        for each in plan.entries(EntryKind.LETTER)
        if each.opens is not None and not is_closed(each, today)
    ]
    return sorted(letters, key=lambda each: each.opens or each.on, reverse=True)
