"""Colours on lines of a board, kept for as long as the theme and the cards stay the same."""

from collections.abc import Callable
from enum import StrEnum
from itertools import groupby

from rich.segment import Segment
from textual.strip import Strip

from planner.board import Card
from planner.goal import GoalOutline
from tui.widgets.board.face import face
from tui.widgets.ink import Line, Tone, padded
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
        self._cards: dict[tuple[str, int, bool], list[Pieces]] = {}
        self._blanks: dict[int, Segment] = {}

    def forget(self) -> None:
        """Look every colour up again."""
        self._blanks.clear()
        self._cards.clear()

    def forget_cards(self) -> None:
        """Draw every card again: the plan is another one."""
        self._cards.clear()

    def pieces(self, line: Line, width: int, ground: Ground = Ground.BOARD) -> Pieces:
        """A line that fills so many cells; it is never longer."""
        full = padded(line, width)
        return [
            Segment("".join(span.text for span in spans), self._view.style_of(tone, ground))
            for tone, spans in groupby(full, key=lambda span: span.tone)
        ]

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
        if key not in self._cards:
            if len(self._cards) >= REMEMBERED:
                self._cards.clear()
            ground = Ground.HERE if is_here else Ground.CARD
            lines = face(make_card(goal), width, is_here=is_here)
            self._cards[key] = [self.pieces(line, width, ground) for line in lines]
        return self._cards[key]
