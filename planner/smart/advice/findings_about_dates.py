"""Advice on when: no day at all, a day that is over, or two that don't agree."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from planner.horizon import track_of
from planner.smart.advice.evidence import Evidence
from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.times.found_times import FoundTime, find_times
from planner.smart.verdict import Finding, Severity

_NAMES_A_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b(?! ?(?:days?|weeks?|months?|quarters?|y))")
_VAGUE_BY = timedelta(31)
"""How far from a due date a month, a quarter or a season in the sentence may end: `by June`."""


def about_time(evidence: Evidence) -> Iterator[Finding]:
    """No deadline, or a rhythm without one."""
    if evidence.has_deadline or not evidence.reading.words:
        return
    rates = [each for each in evidence.measures if each.family is MeasureFamily.RATE]
    if rates:
        yield Finding(
            "frequency-without-end",
            Severity.HINT,
            f"“{rates[0].words}” says how often, and not until when.",
            "Until when will you do it, before you look at it again?",
            (rates[0].span,),
        )
        return
    yield Finding(
        "no-deadline", Severity.WARNING, "It doesn't say by when.", "By which day will it be done?"
    )


def about_dates(evidence: Evidence) -> Iterator[Finding]:
    """One finding at most: the sentence names a day on the other track, or just another day."""
    said = [each for each in evidence.reading.times if each.due is not None]
    day = _day_meant(said[-1], evidence) if said else None
    if evidence.fields.due is not None and (
        day is None or _agree(said[-1], day, evidence.fields.due)
    ):
        return
    spans = tuple(each.span for each in said[-1:])
    calendar, fields = evidence.reading.calendar, evidence.fields
    meant = day or evidence.due
    if calendar is not None and meant is not None and fields.track is not None:
        track = track_of(fields.start or calendar.today, meant, calendar.track_boundary_months)
        if track is not fields.track:
            yield Finding(
                "date-outside-track",
                Severity.HINT,
                f"With {meant} it is a {track} goal, and so far it is a {fields.track} one.",
                "Do you mean another date, or the other track?",
                spans,
            )
            return
    if day is not None and fields.due is not None:
        yield Finding(
            "dates-differ",
            Severity.HINT,
            f"The sentence says {day}, and the due date is {fields.due}.",
            "Which of the two days holds?",
            spans,
        )


def _day_meant(said: FoundTime, evidence: Evidence) -> date | None:
    """The day that words name, such as `this year`, as they were meant when the goal began."""
    calendar, start = evidence.reading.calendar, evidence.fields.start
    if calendar is None or start is None or said.due == evidence.fields.due:
        return said.due
    then = find_times(said.words, calendar._replace(today=start))
    return next((each.due for each in then if each.due is not None), said.due)


def _agree(said: FoundTime, day: date, due: date) -> bool:
    """Whether a day of the sentence is the due date, or lies about as near as its words are."""
    return day == due or (abs(day - due) <= _VAGUE_BY and not _NAMES_A_DAY.search(said.words))


def about_past(evidence: Evidence, today: date) -> Iterator[Finding]:
    """A day that is over."""
    if evidence.due is not None and evidence.due < today:
        yield Finding(
            "past-date",
            Severity.WARNING,
            f"{evidence.due} is over.",
            "Which day to come do you mean?",
            tuple(each.span for each in evidence.reading.times if each.due == evidence.due),
        )
