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
from planner.smart.calendar import Calendar
from planner.smart.time_families import BACKWARDS, BOUNDING, OPENINGS, UNBOUND
from planner.smart.words import LONGEST_READ, Span


class FoundTime(NamedTuple):
    """Words that say by when, and their day where a calendar could tell it."""

    span: Span
    words: str
    due: date | None = None


_LOOKED_BACK = 30
"""Characters before a time in which the words stand that take its meaning away."""


def find_times(text: str, calendar: Calendar | None = None) -> tuple[FoundTime, ...]:
    """What bounds a goal in time, in the order of the sentence; days only with a calendar."""
    read = text[:LONGEST_READ]
    found = [*_events(read), *_dates(read, calendar)]
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


def _events(text: str) -> Iterator[FoundTime]:
    """Families are only tried where a word stands that one of them begins with."""
    last_end = 0
    for opening in OPENINGS.finditer(text):
        match = BOUNDING.match(text, opening.start()) if opening.start() >= last_end else None
        if match is None:
            continue
        last_end = match.end()
        if not (_is_no_time(text, match.start()) or BACKWARDS.search(match[0])):
            yield FoundTime(Span(*match.span()), match[0])


def _is_no_time(text: str, start: int) -> bool:
    return UNBOUND.search(text[max(0, start - _LOOKED_BACK) : start]) is not None


def _dates(text: str, calendar: Calendar | None) -> Iterator[FoundTime]:
    for mention in mentions_backwards(text):
        words = text[mention.start : mention.end]
        starts = words.lower().startswith(("from ", "since "))
        if starts or BACKWARDS.search(words) or _is_no_time(text, mention.start):
            continue
        yield FoundTime(Span(mention.start, mention.end), words, _day(mention, calendar))


def _day(mention: Mention, calendar: Calendar | None) -> date | None:
    """The day that is meant, or None where it can't be told."""
    if calendar is None:
        return None
    try:
        return mention.phrase.day(Standpoint(calendar.today, Lean.FUTURE, calendar.fiscal))
    except Refusal:
        return None
