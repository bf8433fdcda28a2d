"""Dates along the foot of a chart: as many as fit, at days that a person would choose."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

MONTHS = 12
WEEK = 7
GAP = 2
"""Fewest free cells between two labels."""


class Tick(NamedTuple):
    """A day of the axis: the column where its label begins, and the label."""

    day: date
    column: int
    text: str


def column_of(day: date, first: date, last: date, columns: int) -> int:
    """The column of a day when the first day stands in the first column, the last in the last."""
    elapsed, whole = (day - first).days, max(1, (last - first).days)
    return round(elapsed / whole * (columns - 1))


def ticks(first: date, last: date, columns: int) -> tuple[Tick, ...]:
    """The finest row of days, weeks, months or years whose labels stand clear of each other."""
    found: tuple[Tick, ...] = ()
    for days, named in _ROWS:
        found = tuple(_placed(days(first, last), named, first, last, columns))
        if found and _is_clear(found):
            return found
    return found[:1]


def _placed(
    days: Iterator[date],
    named: Callable[[date], str],
    first: date,
    last: date,
    columns: int,
) -> Iterator[Tick]:
    """Labels until one would pass the end; more than one to a column can't be clear anyway."""
    for count, day in enumerate(days):
        column = column_of(day, first, last, columns)
        text = named(day)
        if column + len(text) <= columns:
            yield Tick(day, column, text)
        if count > columns:
            return


def stands_clear(one: Tick, other: Tick) -> bool:
    """Whether two labels leave a gap between them."""
    left, right = sorted((one, other), key=lambda tick: tick.column)
    return left.column + len(left.text) + GAP <= right.column


def _is_clear(found: tuple[Tick, ...]) -> bool:
    return all(stands_clear(one, other) for one, other in pairwise(found))


def _every_days(step: int) -> Callable[[date, date], Iterator[date]]:
    """Each step-th day; whole weeks begin on Mondays."""

    def days(first: date, last: date) -> Iterator[date]:
        offset = -first.weekday() % WEEK if step % WEEK == 0 else 0
        return map(date.fromordinal, range(first.toordinal() + offset, last.toordinal() + 1, step))

    return days


def _every_months(step: int) -> Callable[[date, date], Iterator[date]]:
    """The first day of each step-th month, counted from a January."""

    def days(first: date, last: date) -> Iterator[date]:
        begin = first.year * MONTHS + first.month - (first.day == 1)
        end = last.year * MONTHS + last.month
        for months in range(-(-begin // step) * step, end, step):
            yield date(months // MONTHS, months % MONTHS + 1, 1)

    return days


def _day_name(day: date) -> str:
    return f"{day.day} {day:%b}"


def _month_name(day: date) -> str:
    return str(day.year) if day.month == 1 else f"{day:%b}"


def _year_name(day: date) -> str:
    return str(day.year)


_ROWS = (
    *((_every_days(step), _day_name) for step in (1, 2, 7, 14)),
    *((_every_months(step), _month_name) for step in (1, 2, 3, 6)),
    *((_every_months(step * MONTHS), _year_name) for step in (1, 2, 5, 10, 25)),
)
