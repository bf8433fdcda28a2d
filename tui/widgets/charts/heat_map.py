"""A year at a glance: one cell a day, a column a week, denser the more a day holds."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from planner.calendar import DAYS_IN_WEEK, IsoWeek
from tui.widgets.ink import Line, Span, Tone

WEEKS = 53
"""Columns, so that a whole year lies in them whatever its first weekday."""

LABEL = 4
"""Cells before each row, for the names of weekdays."""

DENSITIES = ((0, "·"), (1, "░"), (2, "▒"), (3, "▓"), (5, "█"))
"""The least count of each density, and its sign: it tells the densities apart without colour."""

_NAMED_DAYS = {0: "Mon", 2: "Wed", 4: "Fri"}


def width_of_map(cell: int) -> int:
    """The cells that a map takes whose days are `cell` characters wide."""
    return LABEL + WEEKS * cell


def first_day(last: date) -> date:
    """The first day of the map that ends in the week of a day, a Monday."""
    return IsoWeek.of(last).first_day - timedelta((WEEKS - 1) * DAYS_IN_WEEK)


def draw(counts: Mapping[date, int], last: date, cell: int = 1) -> tuple[Line, ...]:
    """A row of months over seven rows of days; days after the last one stay empty."""
    first = first_day(last)
    rows = [_row(counts, first, last, weekday, cell) for weekday in range(DAYS_IN_WEEK)]
    return (_months(first, cell), *rows)


def legend() -> Line:
    """What each sign stands for."""
    spans: list[Span] = []
    uppers = [least - 1 for least, _ in DENSITIES[1:]]
    for (least, sign), most in zip(DENSITIES, [*uppers, None], strict=True):
        words = f"{least} or more" if most is None else f"{least}" + f"–{most}" * (most > least)
        words = words if least else "none"
        spans += [Span(f"{sign} ", _tone(least)), Span(f"{words}  ", Tone.FAINT)]
    return tuple(spans)


def _row(counts: Mapping[date, int], first: date, last: date, weekday: int, cell: int) -> Line:
    name = _NAMED_DAYS.get(weekday, "")
    spans = [Span(f"{name:<{LABEL}}", Tone.FAINT)]
    for week in range(WEEKS):
        day = first + timedelta(week * DAYS_IN_WEEK + weekday)
        if day > last:
            break
        count = counts.get(day, 0)
        sign = _sign(count)
        drawn = sign * cell if count else f"{sign:<{cell}}"
        spans.append(Span(drawn, _tone(count)))
    return tuple(spans)


def _sign(count: int) -> str:
    return next(sign for least, sign in reversed(DENSITIES) if count >= least)


def _tone(count: int) -> Tone:
    return Tone.DONE if count else Tone.GRID


def _months(first: date, cell: int) -> Line:
    """The name of each month over the week in which its first day lies, where there is room."""
    mondays = [first + timedelta(week * DAYS_IN_WEEK) for week in range(-1, WEEKS)]
    text = " " * LABEL
    for week, (before, monday) in enumerate(pairwise(mondays)):
        at = LABEL + week * cell
        if before.month != monday.month and at >= len(text):
            text = f"{text:<{at}}{monday:%b} "
    return (Span(text[: width_of_map(cell)].rstrip(), Tone.FAINT),)
