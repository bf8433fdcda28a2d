"""Colours on lines of a board, kept for as long as the theme and the cards stay the same."""

from collections.abc import Callable
from enum import StrEnum

from rich.segment import Segment
from textual.strip import Strip

from planner.board import Card
from planner.goal import GoalOutline
from tui.widgets.board.face import face
from tui.widgets.ink import Line, Tone, merged, padded
from tui.widgets.inked import InkedView

MakeCard = Callable[[GoalOutline], Card]
"""Says what the card of a goal shows, when it comes into sight."""


class Ground(StrEnum):
    """What a piece of text stands on, as a colour of the theme."""

    BOARD = "$background"
    CARD = "$surface"
    HERE = "$panel"


REMEMBERED = 2_000
"""Most cards that are remembered; a screen shows less than a hundred."""

Pieces = list[Segment]
"""One drawn line: pieces are cheap, and a strip is made of them only when a line is complete."""


class Paint:
    """Draws lines in the colours of a view, and remembers what it drew."""

    def __init__(self, view: InkedView) -> None:
        self._view = view
        self._cards: dict[str, Card] = {}
        self._faces: dict[tuple[str, int, bool], list[Pieces]] = {}
        self._blanks: dict[int, Segment] = {}

    def forget(self) -> None:
        """Look every colour up again."""
        self._blanks.clear()
        self._faces.clear()

    def forget_cards(self) -> None:
        """Draw every card again: the plan is another one."""
        self._cards.clear()
        self._faces.clear()

    def pieces(self, line: Line, width: int, ground: Ground = Ground.BOARD) -> Pieces:
        """A line that fills so many cells; it is never longer."""
        spans = merged(padded(line, width))
        return [Segment(span.text, self._view.style_of(span.tone, ground)) for span in spans]

    def strip(self, line: Line, width: int) -> Strip:
        """A line of its own over the whole board."""
        return Strip(self.pieces(line, width)).crop(0, width)

    def blank(self, width: int) -> Segment:
        """Empty cells between cards."""
        if width not in self._blanks:
            self._blanks[width] = Segment(
                " " * width, self._view.style_of(Tone.PLAIN, Ground.BOARD)
            )
        return self._blanks[width]

    def card(
        self, goal: GoalOutline, make_card: MakeCard, width: int, *, is_here: bool
    ) -> list[Pieces]:
        """The lines of a card."""
        key = (goal.id, width, is_here)
        if key not in self._faces:
            if len(self._faces) >= REMEMBERED:
                self.forget_cards()
            if goal.id not in self._cards:
                self._cards[goal.id] = make_card(goal)
            ground = Ground.HERE if is_here else Ground.CARD
            lines = face(self._cards[goal.id], width, is_here=is_here)
            self._faces[key] = [self.pieces(line, width, ground) for line in lines]
        return self._faces[key]
