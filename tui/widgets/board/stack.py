"""The cards of one column in one lane, below each other: which stands where."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from planner.goal import GoalOutline
from tui.widgets.board.face import face_height

CARD_GAP = 1


class Stack:
    """Heights are counted from the titles alone, so that only cards in sight are drawn."""

    __slots__ = ("_ends", "goals")

    def __init__(self, goals: Sequence[GoalOutline], width: int) -> None:
        self.goals = goals
        self._ends = list(accumulate(face_height(goal.title, width) + CARD_GAP for goal in goals))

    @property
    def height(self) -> int:
        """Lines of all cards with the gaps below them."""
        return self._ends[-1] if self._ends else 0

    def at(self, y: int) -> tuple[int, int] | None:
        """The index of the card on a line, and the line within the card; None below the last."""
        if y >= self.height:
            return None
        index = bisect_right(self._ends, y)
        return index, y - self.top(index)

    def top(self, index: int) -> int:
        """The first line of a card."""
        return self._ends[index - 1] if index else 0

    def card_height(self, index: int) -> int:
        """Lines of a card without the gap below it."""
        return self._ends[index] - self.top(index) - CARD_GAP

    def nearest(self, y: int) -> int:
        """The index of the card on a line or the last one above it."""
        return min(bisect_right(self._ends, max(0, y)), len(self.goals) - 1)
