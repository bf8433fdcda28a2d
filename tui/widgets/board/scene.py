"""A board laid out for one width: where each lane, column and card stands."""

from typing import NamedTuple

from planner.board import Board
from planner.goal import GoalOutline
from tui.widgets.board.layout import GAP, Slot, lay_out
from tui.widgets.board.stack import Stack

NAME_LINES = 2
"""Lines above the cards of a swim lane: its name, and one that is empty."""


class Spot(NamedTuple):
    """A place of the cursor: lane, column and card by their order on the board."""

    lane: int
    column: int
    row: int


class Band(NamedTuple):
    """A lane on the screen: `top` is its first line, that of its name when lanes have names."""

    lane: int
    top: int
    body: int
    end: int
    stacks: dict[int, Stack]


class Box(NamedTuple):
    """Cells of a card on the scene."""

    x: int
    y: int
    width: int
    height: int


class Scene:
    """Lanes below each other, columns beside each other; lines count from below the headings."""

    def __init__(self, board: Board, here: Spot, width: int, before: "Scene | None" = None) -> None:
        self.board = board
        self.width = width
        counts = [
            sum(len(lane.columns[index].goals) for lane in board.lanes)
            for index in range(len(board.lanes[0].columns))
        ]
        self.counts = counts
        self.is_empty = not any(counts)
        self.rails_end = 1 + max(len(column.title) for column in board.lanes[0].columns)
        """The line from which on the rails of folded columns are empty."""
        self.slots: tuple[Slot, ...]
        self.first: int = before.first if before else 0
        self.slots, self.first = lay_out(counts, here.column, width, self.first)
        known = before.stacks if before and before.board is board and before.width == width else {}
        self.stacks: dict[tuple[int, int, int], Stack] = known
        self.bands = self._bands()

    @property
    def is_narrow(self) -> bool:
        """Whether one column has the whole board."""
        return len(self.slots) == 1 < len(self.counts)

    @property
    def height(self) -> int:
        """Lines of all lanes."""
        return self.bands[-1].end

    def _bands(self) -> tuple[Band, ...]:
        bands: list[Band] = []
        top = 0
        has_names = len(self.board.lanes) > 1
        for index in range(len(self.board.lanes)):
            stacks = {
                slot.column: self._stack(index, slot.column, slot.width)
                for slot in self.slots
                if slot.is_open
            }
            body = top + (NAME_LINES if has_names else 0)
            end = body + max((stack.height for stack in stacks.values()), default=0)
            end = max(end, body + (1 if has_names else 0))
            bands.append(Band(index, top, body, end, stacks))
            top = end
        return tuple(bands)

    def _stack(self, lane: int, column: int, width: int) -> Stack:
        key = (lane, column, width)
        if key not in self.stacks:
            self.stacks[key] = Stack(self.board.lanes[lane].columns[column].goals, width - GAP)
        return self.stacks[key]

    def goal(self, spot: Spot) -> GoalOutline | None:
        """The goal at a place of the cursor."""
        goals = self.board.lanes[spot.lane].columns[spot.column].goals
        return goals[spot.row] if 0 <= spot.row < len(goals) else None

    def slot(self, column: int) -> Slot | None:
        """Where a column stands, when it is in sight."""
        return next((slot for slot in self.slots if slot.column == column), None)

    def slot_at(self, x: int) -> Slot | None:
        """The column under a cell."""
        return next((slot for slot in self.slots if slot.x <= x < slot.x + slot.width), None)

    def box(self, spot: Spot) -> Box | None:
        """The cells of a card, when its column is open."""
        slot = self.slot(spot.column)
        if slot is None or not slot.is_open or self.goal(spot) is None:
            return None
        band = self.bands[spot.lane]
        stack = band.stacks[spot.column]
        y = band.body + stack.top(spot.row)
        return Box(slot.x, y, slot.width - GAP, stack.card_height(spot.row))

    def spot_at(self, x: int, y: int) -> Spot | None:
        """The card under a cell of the scene."""
        slot = self.slot_at(x)
        if slot is None or not slot.is_open:
            return None
        for band in self.bands:
            if band.body <= y < band.end:
                found = band.stacks[slot.column].at(y - band.body)
                return Spot(band.lane, slot.column, found[0]) if found else None
        return None

    def nearest(self, lane: int, column: int, y: int) -> Spot:
        """The card of a lane and column that stands nearest to a line of the scene."""
        band = self.bands[lane]
        stack = band.stacks.get(column) or self._stack(lane, column, self.width)
        return Spot(lane, column, stack.nearest(y - band.body))
