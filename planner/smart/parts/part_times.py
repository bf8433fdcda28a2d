"""The due date of a goal's sentence: a day, or the event that stands in its place."""

from datetime import date

from planner.human_date import Lean, find_date
from planner.refusal import Refusal
from planner.smart.calendar import Calendar
from planner.smart.parts.part_joints import COUNTED_FROM, TIMELY
from planner.smart.times.found_times import find_times

Due = date | str | None
"""A day, the words of an event whose day is not known, or nothing."""


def normal_due(due: Due, calendar: Calendar) -> Due:
    """The day that words name, or the words without their `by`."""
    if not isinstance(due, str):
        return due
    bare = due[3:] if due[:3].casefold() == "by " else due
    if TIMELY.match(bare):
        bare = bare[0].lower() + bare[1:]
    _, day = without_due(f"by {bare}", calendar)
    return day if isinstance(day, date) else bare or None


def opening(event: str) -> str:
    """How a sentence begins that is bound by an event."""
    return event[0].upper() + event[1:] if TIMELY.match(event) else f"By {event}"


def without_due(text: str, calendar: Calendar) -> tuple[str, Due]:
    """A text without what bounds it in time, and the day of that, or its words.

    A length that is counted from an event (`two years after I start`) has no day yet.
    """
    try:
        found = find_date(text, calendar.today, lean=Lean.FUTURE, fiscal=calendar.fiscal)
    except Refusal:
        return text, None
    if found is None:
        return _without_event(text)
    if COUNTED_FROM.match(text, found.end):
        return text[: found.start].rstrip(" ,"), text[found.start :]
    return _without(text, found.start, found.end), found.day


def _without_event(text: str) -> tuple[str, Due]:
    for found in find_times(text):
        if not TIMELY.match(found.words):
            continue
        start, end = found.span
        if COUNTED_FROM.match(text, end):
            end = len(text)
        return _without(text, start, end), text[start:end]
    return text, None


def _without(text: str, start: int, end: int) -> str:
    return f"{text[:start].rstrip(' ,')} {text[end:].lstrip(' ,')}".strip()
