"""When a goal is to be reached: the dates that the calendar knows, and what it can't place.

Dates are found by the one grammar of dates (`planner.human_date`). Beside them stand the periods
and events that have no day until the person says which: `next semester`, `before I graduate`, `by
my November review`. A rhythm alone (`weekly`, `per sprint`), a baseline (`compared to last
quarter`), a start (`starting in May`) and `soon` bound nothing.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from planner.human_date import Lean
from planner.human_date.mention import Mention, mentions_backwards
from planner.human_date.standpoint import Standpoint
from planner.refusal import Refusal
from planner.small_letters import small_letters
from planner.smart.calendar import Calendar
from planner.smart.language.words import LONGEST_READ, Span
from planner.smart.times.time_families import BOUNDING, NAMED_EVENT, OPENINGS
from planner.smart.times.time_traps import is_no_deadline


class FoundTime(NamedTuple):
    """Words that say by when, and their day where a calendar could tell it."""

    span: Span
    words: str
    due: date | None = None


def find_times(text: str, calendar: Calendar | None = None) -> tuple[FoundTime, ...]:
    """What bounds a goal in time, in the order of the sentence; days only with a calendar."""
    read = text[:LONGEST_READ]
    low = small_letters(read)
    spans = [*_events(low), *_named_events(read, low)]
    found = [FoundTime(span, read[span.start : span.end]) for span in spans]
    found += _dates(read, low, calendar)
    found.sort(key=lambda each: (each.span.start, -each.span.end, each.due is None))
    return tuple(_without_overlaps(found))


def _without_overlaps(found: list[FoundTime]) -> Iterator[FoundTime]:
    """Of two that overlap the one with a day, else the first."""
    kept: list[FoundTime] = []
    for each in found:
        if kept and each.span.start < kept[-1].span.end:
            if kept[-1].due is None and each.due is not None:
                start, end = kept[-1].span.start, max(kept[-1].span.end, each.span.end)
                kept[-1] = each._replace(span=Span(start, end))
            continue
        kept.append(each)
    return iter(kept)


def _events(low: str) -> Iterator[Span]:
    """Families are only tried where a word stands that one of them begins with."""
    last_end = 0
    for opening in OPENINGS.finditer(low):
        match = BOUNDING.match(low, opening.start()) if opening.start() >= last_end else None
        if match is None:
            continue
        last_end = match.end()
        if not is_no_deadline(low, *match.span()):
            yield Span(*match.span())


def _named_events(text: str, low: str) -> Iterator[Span]:
    for match in NAMED_EVENT.finditer(text):
        if not is_no_deadline(low, *match.span()):
            yield Span(*match.span())


def _dates(text: str, low: str, calendar: Calendar | None) -> Iterator[FoundTime]:
    for mention in mentions_backwards(text):
        start, end = mention.start, mention.end
        if low.startswith(("from ", "since "), start) or is_no_deadline(low, start, end):
            continue
        yield FoundTime(Span(start, end), text[start:end], _day(mention, calendar))


def _day(mention: Mention, calendar: Calendar | None) -> date | None:
    """The day that is meant, or None where it can't be told."""
    if calendar is None:
        return None
    try:
        return mention.phrase.day(Standpoint(calendar.today, Lean.FUTURE, calendar.fiscal))
    except Refusal:
        return None
