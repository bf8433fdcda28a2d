"""Where the columns of a board stand: open, folded to a rail, or out of sight."""

from collections.abc import Sequence
from typing import NamedTuple

NARROW = 72
"""Below this width one column has the whole board."""

RAIL = 3
COLUMN_MIN = 22
COLUMN_MAX = 46
GAP = 1
"""Cells between two open columns; part of the width of the left one."""


class Slot(NamedTuple):
    """One column on the screen: its index on the board, where it begins, and its cells."""

    column: int
    x: int
    width: int
    is_open: bool


def lay_out(
    counts: Sequence[int], here: int, width: int, first: int = 0
) -> tuple[tuple[Slot, ...], int]:
    """The slots of a board with so many cards in each column, and the first open column.

    `here` is the column of the cursor, which is always open. `first` is the first open column so
    far: the window of open columns moves no further than it must.
    """
    if width < NARROW:
        return (Slot(here, 0, width, is_open=True),), here
    filled = [index for index, count in enumerate(counts) if count or index == here]
    room = max(1, _most_open(len(counts), len(filled), width))
    at = filled.index(here)
    begin = min(max(_position(filled, first), at - room + 1), at, max(0, len(filled) - room))
    opened = set(filled[begin : begin + room])
    return tuple(_slots(len(counts), opened, width)), filled[begin]


def _most_open(columns: int, filled: int, width: int) -> int:
    """How many of the filled columns can be open side by side."""
    most = filled
    while most > 1 and most * COLUMN_MIN + (columns - most) * RAIL > width:
        most -= 1
    return most


def _position(filled: Sequence[int], first: int) -> int:
    """The place of the first filled column from `first` on."""
    return next((at for at, column in enumerate(filled) if column >= first), len(filled) - 1)


def _slots(columns: int, opened: set[int], width: int) -> list[Slot]:
    free = width - (columns - len(opened)) * RAIL
    each = min(COLUMN_MAX, free // len(opened))
    spare = free - each * len(opened) if each < COLUMN_MAX else 0
    slots: list[Slot] = []
    x = 0
    for column in range(columns):
        cells = RAIL
        if column in opened:
            cells = each + (spare > 0)
            spare -= 1
        slots.append(Slot(column, x, cells, column in opened))
        x += cells
    return slots
