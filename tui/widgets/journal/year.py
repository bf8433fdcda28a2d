"""What stands above the list: a year as a map of days, and in words how much it holds."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.human_date import write_date
from tui.widgets.charts.heat_map import draw, first_day, legend, width_of_map
from tui.widgets.ink import Line, Span, Tone, clipped_line, flowed, padded
from tui.widgets.values.rows import counted

GAP = 3
"""Cells between the map and what stands beside it."""

_LEGEND_CELLS = 11


def year_lines(counts: Mapping[date, int], today: date, width: int, empty: str) -> tuple[Line, ...]:
    """The map with its signs beside or below it, then its words; `empty` is said of no entry."""
    wide = width_of_map(2)
    cell = 2 if width >= wide else 1
    drawn = draw(counts, today, cell)
    signs = tuple(_signs())
    has_room = width >= width_of_map(cell) + GAP + _LEGEND_CELLS
    if has_room:
        drawn = tuple(_beside(drawn, signs, width_of_map(cell) + GAP))
    words = flowed(_words(counts, today, empty), width, " · ")
    below = () if has_room else (legend(),)
    return tuple(clipped_line(line, width) for line in (*drawn, *below, *words, ()))


def _signs() -> Iterator[Line]:
    """The legend, one sign a line."""
    spans = legend()
    return ((spans[at], spans[at + 1]) for at in range(0, len(spans), 2))


def _beside(rows: tuple[Line, ...], others: tuple[Line, ...], at: int) -> Iterator[Line]:
    for index, row in enumerate(rows):
        other = others[index - 1] if 1 <= index <= len(others) else ()
        yield (*padded(row, at), *other)


def _words(counts: Mapping[date, int], today: date, empty: str) -> Iterator[Span]:
    """How many entries the year of the map holds, on how many days, and the fullest one."""
    if not counts:
        yield Span(empty, Tone.FAINT)
        return
    first = first_day(today)
    of_year = {day: count for day, count in counts.items() if first <= day <= today}
    total = sum(counts.values())
    entries = counted(sum(of_year.values()), "entry", "entries")
    yield Span(f"{entries} on {counted(len(of_year), 'day')}", Tone.STRONG)
    yield Span(f"since {write_date(first, today)}", Tone.FAINT)
    if max(of_year.values(), default=0) > 1:
        fullest = max(of_year, key=lambda day: (of_year[day], day))
        yield Span(f"{of_year[fullest]} on {write_date(fullest, today)}", Tone.FAINT)
    if total > sum(of_year.values()):
        yield Span(f"{total:,} in all", Tone.FAINT)
