"""Answers to questions of reflection, as entries of the journal."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from planner.journal import EntryKind, JournalEntry
from planner.keeper import Json
from planner.plan import Plan
from planner.values.reflections import REFLECTIONS
from planner.walkthroughs.answers import Answers


def answered_reflections(
    values: Mapping[str, Json], *, asked: Iterable[str], ids: Iterable[str], today: date
) -> Iterator[JournalEntry]:
    """An entry for each question that was answered; a question keeps its id if others are not."""
    answers = Answers(values)
    for id_, name in zip(ids, asked, strict=True):
        if answers.text(name):
            yield JournalEntry(
                id_, today, EntryKind.REFLECTION, answers.text(name), prompt=REFLECTIONS[name]
            )


def newest_reflection(plan: Plan, name: str) -> JournalEntry | None:
    """What the person answered to a question the last time."""
    entries = plan.entries(EntryKind.REFLECTION)
    return next((entry for entry in entries if entry.prompt == REFLECTIONS[name]), None)
