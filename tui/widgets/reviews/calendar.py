"""The rhythm of a year: a row for each level, a column for each week."""

from collections.abc import Iterator
from datetime import date, timedelta

from planner.calendar import DAYS_IN_WEEK, IsoWeek
from planner.profile import ReviewLevel
from planner.reviews.course import DueState, course
from tui.widgets.ink import Line, Span, Tone, merged
from tui.widgets.page import Row, Section, Spot
from tui.widgets.reviews.spots import ReviewsSpot
from tui.widgets.reviews.view import ReviewsView

TITLE = "A year of reviews"
_NAME = 11
_AHEAD = 13
"""Weeks to come that are shown: a quarter."""
_YEAR = 53
_MARKS = {
    DueState.HELD: ("●", Tone.GOOD),
    DueState.SETTLED: ("◐", Tone.PLAIN),
    DueState.SKIPPED: ("○", Tone.FAINT),
    DueState.DUE: ("◆", Tone.ACCENT),
    DueState.TO_COME: ("·", Tone.FAINT),
}


def calendar_section(view: ReviewsView, width: int) -> Section:
    """Which reviews were held in the last year, and which are to come."""
    weeks = _weeks(view, width - _NAME)
    rows = [
        Row((Span(f"{level:<{_NAME}}"), *_row(view, level, weeks)), _spot(level))
        for level in reversed(ReviewLevel)
        if level in view.plan.profile.reviews
    ]
    if not rows:
        return Section(TITLE, ())
    months = Row((Span(" " * _NAME), Span(_months(weeks), Tone.FAINT)))
    return Section(TITLE, (*rows, months))


def _spot(level: ReviewLevel) -> Spot:
    return Spot(ReviewsSpot.LEVEL, level)


def _weeks(view: ReviewsView, room: int) -> tuple[IsoWeek, ...]:
    """A year and a quarter of weeks where there is room for them, else as many as there is."""
    count = min(room, _YEAR + _AHEAD)
    ahead = min(_AHEAD, count // 4)
    here = IsoWeek.of(view.today)
    return tuple(here.moved(step) for step in range(ahead - count + 1, ahead + 1))


def _row(view: ReviewsView, level: ReviewLevel, weeks: tuple[IsoWeek, ...]) -> Line:
    marks = {
        IsoWeek.of(due): _MARKS[state]
        for due, state in course(
            view.plan, level, weeks[0].first_day, weeks[-1].last_day, view.today
        )
    }
    return merged(tuple(Span(*marks.get(week, (" ", Tone.PLAIN))) for week in weeks))


def _months(weeks: tuple[IsoWeek, ...]) -> str:
    """The name of each month, where its first week stands and there is room."""
    text = [" "] * len(weeks)
    free = 0
    for place, first in _firsts(weeks):
        name = f"{first:%b}"
        if place >= free and place + len(name) <= len(weeks):
            text[place : place + len(name)] = name
            free = place + len(name) + 1
    return "".join(text)


def _firsts(weeks: tuple[IsoWeek, ...]) -> Iterator[tuple[int, date]]:
    for place, week in enumerate(weeks):
        days = (week.first_day + timedelta(step) for step in range(DAYS_IN_WEEK))
        for day in days:
            if day.day == 1:
                yield place, day
