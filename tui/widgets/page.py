"""How a drawn page is arranged: sections in columns, and the spots that a cursor visits.

Everything here is values and arithmetic; a sheet puts it on the screen.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from tui.widgets.ink import Line, Span, Tone, clipped_line, width_of

MARGIN = 1
GUTTER = 2
"""Cells before each row of a section, where the sign of the cursor stands."""
COLUMN_GAP = 2
HEAD_COLUMN = -1


class Spot(NamedTuple):
    """Something that the cursor can stand on: what kind of thing, and which one of that kind."""

    kind: StrEnum
    id: str


class Row(NamedTuple):
    """One line of a section, and the spot that it belongs to; a heading has no gutter.

    A `figure` stands before it: a line of a picture, which the cursor never marks.
    """

    line: Line
    spot: Spot | None = None
    is_heading: bool = False
    figure: Line = ()


class Section(NamedTuple):
    """A titled part of the page; `aside` stands at the right end of the title's line.

    A section without rows is left out.
    """

    title: str
    rows: tuple[Row, ...]
    aside: Line = ()


class Gap(NamedTuple):
    """Room that the page leaves in the place of a spot, in rows, for an editor to stand in."""

    spot: Spot
    height: int


class Block(NamedTuple):
    """Rows of one column: `x` is where they begin, `width` the cells that they may take."""

    x: int
    y: int
    width: int
    column: int
    rows: tuple[Row, ...]


class Place(NamedTuple):
    """Where a spot stands on the page, in cells."""

    x: int
    y: int
    width: int
    height: int
    column: int


class Page(NamedTuple):
    """Blocks on a page, and where each spot is; `order` holds the spots as they are read."""

    blocks: tuple[Block, ...]
    places: Mapping[Spot, Place]
    width: int
    height: int

    @property
    def order(self) -> tuple[Spot, ...]:
        """Every spot, the head first, then column by column from the top."""
        return tuple(self.places)

    def rows_at(self, y: int) -> Iterable[tuple[Block, Row, bool]]:
        """What stands on a line of the page, from the left; True where a spot begins."""
        for block in self.blocks:
            index = y - block.y
            if 0 <= index < len(block.rows):
                row = block.rows[index]
                yield block, row, index == 0 or block.rows[index - 1].spot != row.spot

    def spot_at(self, x: int, y: int) -> Spot | None:
        """The spot under a cell."""
        for block, row, _ in self.rows_at(y):
            if block.x <= x < block.x + block.width:
                return row.spot
        return None

    def lead_of(self, spot: Spot) -> int:
        """The first line of what leads to a spot: rows without a spot, up to its heading."""
        place = self.places[spot]
        block = next(each for each in self.blocks if each.column == place.column)
        index = place.y - block.y
        while index and block.rows[index - 1].spot is None and not block.rows[index].is_heading:
            index -= 1
        return block.y + index

    def above(self, spot: Spot) -> Spot:
        """The spot before this one in its column; from the first one into the head."""
        return self._stepped(spot, -1)

    def below(self, spot: Spot) -> Spot:
        """The spot after this one in its column; from the head into the first column."""
        return self._stepped(spot, 1)

    def beside(self, spot: Spot, step: int) -> Spot:
        """The spot at about the same height in the column to the right (1) or left (-1)."""
        here = self.places[spot]
        columns = sorted({place.column for place in self.places.values()} - {HEAD_COLUMN})
        wanted = [column for column in columns if (column - here.column) * step > 0]
        if here.column == HEAD_COLUMN or not wanted:
            return spot
        column = min(wanted, key=lambda each: abs(each - here.column))
        found = [each for each, place in self.places.items() if place.column == column]
        return min(found, key=lambda each: abs(self.places[each].y - here.y))

    def _stepped(self, spot: Spot, step: int) -> Spot:
        column = self.places[spot].column
        if column == HEAD_COLUMN:
            reachable = list(self.order)
        else:
            reachable = [
                each for each, place in self.places.items() if place.column in (HEAD_COLUMN, column)
            ]
        index = reachable.index(spot) + step
        return reachable[min(max(index, 0), len(reachable) - 1)]


def column_widths(width: int, count: int) -> tuple[int, ...]:
    """The cells of each of `count` columns; the first one gets what is left over."""
    inner = width - 2 * MARGIN - COLUMN_GAP * (count - 1)
    each = inner // count
    return (inner - each * (count - 1), *([each] * (count - 1)))


def row_width(column_width: int) -> int:
    """The cells that a section may fill in a column."""
    return max(column_width - GUTTER, 1)


def lay_out(
    head: tuple[Row, ...],
    columns: Iterable[Iterable[Section]],
    width: int,
    gap: Gap | None = None,
) -> Page:
    """Put the head over the full width, and the sections of each column below each other."""
    stacks = [tuple(sections) for sections in columns]
    top = _opened(head, gap)
    blocks = [Block(MARGIN, 0, width - 2 * MARGIN, HEAD_COLUMN, top)]
    x, y = MARGIN, len(top) + 1
    for column, (stack, cells) in enumerate(
        zip(stacks, column_widths(width, len(stacks)), strict=True)
    ):
        rows = _opened(tuple(_stacked(stack, cells)), gap)
        blocks.append(Block(x, y, cells, column, rows))
        x += cells + COLUMN_GAP
    height = max(block.y + len(block.rows) for block in blocks)
    return Page(tuple(blocks), _places(blocks), width, height)


def _stacked(sections: tuple[Section, ...], width: int) -> Iterable[Row]:
    for index, section in enumerate(section for section in sections if section.rows):
        if index:
            yield Row(())
        yield Row(_heading(section, width), is_heading=True)
        for row in section.rows:
            room = row_width(width) - width_of(row.figure)
            yield row._replace(line=clipped_line(row.line, room))


def _heading(section: Section, width: int) -> Line:
    title: Line = (Span(section.title, Tone.HEADING), Span(" "))
    aside: Line = (Span(" "), *section.aside) if section.aside else ()
    room = width - width_of(title) - width_of(aside)
    if room < 1:
        return clipped_line(title, width)
    return (*title, Span("─" * room, Tone.RULE), *aside)


def _opened(rows: tuple[Row, ...], gap: Gap | None) -> tuple[Row, ...]:
    """The rows with those of the gap's spot replaced by empty ones."""
    if gap is None:
        return rows
    own = [index for index, row in enumerate(rows) if row.spot == gap.spot]
    if not own:
        return rows
    empty = (Row((), gap.spot),) * gap.height
    return (*rows[: own[0]], *empty, *rows[own[-1] + 1 :])


def _places(blocks: Iterable[Block]) -> dict[Spot, Place]:
    places: dict[Spot, Place] = {}
    for block in blocks:
        for index, row in enumerate(block.rows):
            if row.spot is None:
                continue
            known = places.get(row.spot)
            y = known.y if known else block.y + index
            height = block.y + index - y + 1
            places[row.spot] = Place(block.x, y, block.width, height, block.column)
    return places
