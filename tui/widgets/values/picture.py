"""The purpose map as a picture: four circles that overlap, with the entries where they belong.

Four circles show thirteen of the sixteen regions: what is loved and paid only, or done well and
needed only, has no room in them, nor has what lies outside. A list beside the picture names those.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from math import cos, hypot, pi, sin
from typing import NamedTuple

from rich.cells import cell_len

from planner.values.purpose.circles import MASKS, NOWHERE, Circle, Mask
from tui.widgets.charts.canvas import DOTS_ACROSS, DOTS_DOWN, Canvas
from tui.widgets.ink import Line, Tone, clipped

SPREAD = 0.62
"""How far the middle of each circle lies from that of the picture, in radii."""

LEAST_COLUMNS = 38
_MARGIN_DOTS = 1
_DOTS_OF_OUTLINE = 720
_HALF_DOT = 0.5
"""How far an outline may be from the dots that draw it."""
_LEAST_ROOM = 2
_EDGE = 1
"""Cells left free beside each outline, unless there are few."""
_NARROW = 3
_LEAST_NAME = 11
"""Cells for a name that is worth reading; with fewer only its number is written."""

_DIRECTIONS: Mapping[Circle, tuple[float, float]] = {
    Circle.LOVE: (0, -1),
    Circle.GOOD: (-1, 0),
    Circle.NEEDED: (1, 0),
    Circle.PAID: (0, 1),
}
_TONES: Mapping[Circle, Tone] = {
    Circle.LOVE: Tone.ACCENT,
    Circle.GOOD: Tone.DONE,
    Circle.NEEDED: Tone.PLAN,
    Circle.PAID: Tone.FORECAST,
}

UNDRAWN = (Circle.LOVE | Circle.PAID, Circle.GOOD | Circle.NEEDED, NOWHERE)
"""The regions that the picture has no room for."""


class Numbered(NamedTuple):
    """An entry as the picture writes it: its number in the list, and its text."""

    number: int
    text: str


class _Room(NamedTuple):
    """Cells of one row that lie in a region and on no outline."""

    row: int
    column: int
    width: int


def picture(regions: Mapping[Mask, Sequence[Numbered]], columns: int) -> tuple[Line, ...]:
    """The circles in so many columns and half as many rows, with numbers or names inside."""
    geometry = _geometry(columns, columns // 2)
    canvas = Canvas(columns, columns // 2)
    for circle, tone in _TONES.items():
        for x, y in geometry.outline(circle):
            canvas.dot(x, y, tone)
    for circle in Circle:
        _write_name(canvas, geometry, circle)
    for mask in MASKS:
        if mask not in UNDRAWN and regions.get(mask):
            _write_entries(canvas, geometry.rooms(mask), regions[mask], is_named=len(mask) == 1)
    return canvas.lines()


class _Geometry:
    """Where the circles lie on a canvas of that size, in dots, and which region each cell is in."""

    def __init__(self, columns: int, rows: int) -> None:
        across, down = columns * DOTS_ACROSS, rows * DOTS_DOWN
        self._middle = ((across - 1) / 2, (down - 1) / 2)
        self._radius = (min(across, down) / 2 - _MARGIN_DOTS) / (1 + SPREAD)
        self._centres = [(circle, self._centre(circle)) for circle in Circle]
        self._cells = [
            [self._region_of(column, row) for column in range(columns)] for row in range(rows)
        ]

    def outline(self, circle: Circle) -> Iterator[tuple[int, int]]:
        """The dots of a circle's edge."""
        x, y = self._centre(circle)
        for step in range(_DOTS_OF_OUTLINE):
            angle = 2 * pi * step / _DOTS_OF_OUTLINE
            yield round(x + self._radius * cos(angle)), round(y + self._radius * sin(angle))

    def rooms(self, mask: Mask) -> list[_Room]:
        """The widest run of free cells of each row of a region, from the top."""
        found: list[_Room] = []
        for row, cells in enumerate(self._cells):
            runs = list(_runs(cells, mask.value, row))
            if runs:
                found.append(max(runs, key=lambda each: each.width))
        return found

    def _region_of(self, column: int, row: int) -> int | None:
        """The region in which a cell lies as a whole; None where an outline crosses it."""
        left, top = column * DOTS_ACROSS, row * DOTS_DOWN
        right, bottom = left + DOTS_ACROSS - 1, top + DOTS_DOWN - 1
        corners = ((left, top), (right, top), (left, bottom), (right, bottom))
        found = {self._mask_at(*corner) for corner in corners}
        return found.pop() if len(found) == 1 else None

    def _mask_at(self, x: int, y: int) -> int | None:
        """The circles around a dot; None for one that an outline may take."""
        mask = 0
        for circle, (middle_x, middle_y) in self._centres:
            inwards = self._radius - hypot(x - middle_x, y - middle_y)
            if abs(inwards) < _HALF_DOT:
                return None
            mask |= circle.value if inwards > 0 else 0
        return mask

    def _centre(self, circle: Circle) -> tuple[float, float]:
        x, y = _DIRECTIONS[circle]
        away = SPREAD * self._radius
        return self._middle[0] + x * away, self._middle[1] + y * away


@lru_cache(maxsize=8)
def _geometry(columns: int, rows: int) -> _Geometry:
    return _Geometry(columns, rows)


def _runs(cells: Sequence[int | None], region: int, row: int) -> Iterator[_Room]:
    """The runs of cells of a row in a region; a long run without the cell at each end."""
    column = 0
    for is_inside, run in groupby(cells, key=lambda cell: cell == region):
        width = len(list(run))
        if is_inside:
            edge = _EDGE if width > _NARROW else 0
            yield _Room(row, column + edge, width - 2 * edge)
        column += width


def _write_name(canvas: Canvas, geometry: _Geometry, circle: Circle) -> None:
    """Write a circle's word where it meets no other one, in the row that comes first to mind."""
    rooms = geometry.rooms(circle)
    name = str(circle.name).lower()
    at = _name_row(circle, rooms, len(name))
    _centred(canvas, at, name, Tone.STRONG)


def _name_row(circle: Circle, rooms: Sequence[_Room], width: int) -> _Room:
    wide = [room for room in rooms if room.width >= width] or [
        max(rooms, key=lambda each: each.width)
    ]
    return wide[-1] if circle is Circle.PAID else wide[0]


def _write_entries(
    canvas: Canvas, rooms: Sequence[_Room], entries: Sequence[Numbered], *, is_named: bool
) -> None:
    """Write what fits: each entry with its name, or all the numbers, or how many they are."""
    free = _free_rows(rooms, is_named=is_named)
    middle = len(free) // 2
    widest = sorted(
        range(len(free)), key=lambda index: (-free[index].width, abs(index - middle), index)
    )
    rows = sorted(widest[: len(entries)])
    if len(rows) == len(entries) and all(free[row].width >= _LEAST_NAME for row in rows):
        for row, entry in zip(rows, entries, strict=True):
            words = clipped(f"{entry.number} {entry.text}", free[row].width)
            _centred(canvas, free[row], words, Tone.PLAIN)
        return
    if free:
        room = free[widest[0]]
        _centred(canvas, room, _numbers(entries, room.width), Tone.STRONG)


def _free_rows(rooms: Sequence[_Room], *, is_named: bool) -> list[_Room]:
    """The rows of a region in which something can be read; one may hold the circle's name."""
    widest = max((room.width for room in rooms), default=0)
    free = [room for room in rooms if room.width >= max(_LEAST_ROOM, widest // 2)]
    if is_named and len(free) > 1:
        return free[1:-1] or free[1:]
    return free


def _numbers(entries: Sequence[Numbered], width: int) -> str:
    """The numbers of the entries, or where they don't fit, how many there are."""
    words = " ".join(str(entry.number) for entry in entries)
    return words if cell_len(words) <= width else clipped(f"×{len(entries)}", width)


def _centred(canvas: Canvas, room: _Room, words: str, tone: Tone) -> None:
    text = clipped(words, room.width)
    canvas.label(room.column + (room.width - cell_len(text)) // 2, room.row, text, tone)
