"""How the cursor steps over a board: through lanes, and past empty columns."""

from planner.board import Board
from tui.widgets.board.scene import Spot


def first_spot(board: Board) -> Spot:
    """The first card of the board, or its first corner when it is empty."""
    for lane, row in enumerate(board.lanes):
        for column, cards in enumerate(row.columns):
            if cards.goals:
                return Spot(lane, column, 0)
    return Spot(0, 0, 0)


def find(board: Board, goal_id: str) -> Spot | None:
    """Where a goal lies on the board."""
    for lane, row in enumerate(board.lanes):
        for column, cards in enumerate(row.columns):
            for index, goal in enumerate(cards.goals):
                if goal.id == goal_id:
                    return Spot(lane, column, index)
    return None


def kept(board: Board, spot: Spot) -> Spot:
    """The place itself where it still is one, else the nearest card of its column or lane."""
    lane = min(spot.lane, len(board.lanes) - 1)
    column = min(spot.column, len(board.lanes[lane].columns) - 1)
    count = len(board.lanes[lane].columns[column].goals)
    if count:
        return Spot(lane, column, min(spot.row, count - 1))
    here = Spot(lane, column, 0)
    for other in (beside(board, here, -1), beside(board, here, 1)):
        if other is not None:
            return Spot(lane, other, 0)
    return first_spot(board)


def below(board: Board, spot: Spot, step: int) -> Spot:
    """So many cards down (or up) the column, and on into the next lane from its end."""
    count = len(board.lanes[spot.lane].columns[spot.column].goals)
    index = spot.row + step
    if 0 <= index < count:
        return spot._replace(row=index)
    lane = spot.lane + (1 if step > 0 else -1)
    if abs(step) == 1 and 0 <= lane < len(board.lanes):
        column = _filled_near(board, lane, spot.column)
        if column is not None:
            last = len(board.lanes[lane].columns[column].goals) - 1
            return Spot(lane, column, 0 if step > 0 else last)
    return spot._replace(row=min(max(index, 0), max(count - 1, 0)))


def beside(board: Board, spot: Spot, step: int) -> int | None:
    """The next column of the lane to the right (1) or left (-1) that holds cards."""
    columns = board.lanes[spot.lane].columns
    column = spot.column + step
    while 0 <= column < len(columns):
        if columns[column].goals:
            return column
        column += step
    return None


def _filled_near(board: Board, lane: int, column: int) -> int | None:
    filled = [index for index, each in enumerate(board.lanes[lane].columns) if each.goals]
    return min(filled, key=lambda index: abs(index - column), default=None)
