"""Colours on lines of a board, kept for as long as the theme and the cards stay the same."""

from collections.abc import Callable
from enum import StrEnum

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from planner.board import Card
from planner.goal import Goal
from tui.widgets.board.face import face
from tui.widgets.ink import Line, Tone, width_of
from tui.widgets.inked import InkedView


class Ground(StrEnum):
    """What a piece of text stands on."""

    BOARD = "board"
    CARD = "card"
    HERE = "here"


class Paint:
    """Draws lines in the colours of a view, and remembers what it drew."""

    def __init__(self, view: InkedView) -> None:
        self._view = view
        self._styles: dict[tuple[Tone, Ground], Style] = {}
        self._cards: dict[tuple[str, int, bool], list[Strip]] = {}
        self._blanks: dict[int, Strip] = {}

    def forget(self) -> None:
        """Look every colour up again."""
        self._styles.clear()
        self._blanks.clear()
        self._cards.clear()

    def forget_cards(self) -> None:
        """Draw every card again: the plan is another one."""
        self._cards.clear()

    def style(self, tone: Tone, ground: Ground) -> Style:
        """The colours of a tone on a ground."""
        key = (tone, ground)
        if key not in self._styles:
            below = self._view.get_component_rich_style(f"board--{ground}")
            self._styles[key] = self._view.style_of(tone) + Style(bgcolor=below.bgcolor)
        return self._styles[key]

    def line(self, line: Line, width: int, ground: Ground = Ground.BOARD) -> Strip:
        """A line that fills so many cells."""
        segments = [Segment(span.text, self.style(span.tone, ground)) for span in line if span.text]
        used = width_of(line)
        if used < width:
            segments.append(Segment(" " * (width - used), self.style(Tone.PLAIN, ground)))
        return Strip(segments, max(used, width)).crop(0, width)

    def blank(self, width: int) -> Strip:
        """Empty cells between cards."""
        if width not in self._blanks:
            segment = Segment(" " * width, self.style(Tone.PLAIN, Ground.BOARD))
            self._blanks[width] = Strip([segment], width)
        return self._blanks[width]

    def rail(self, line: Line, width: int) -> Strip:
        """A line of a folded column."""
        return self.line(line, width)

    def card(
        self,
        goal: Goal,
        make_card: Callable[[Goal], Card],
        width: int,
        is_here: bool,  # noqa: FBT001  # part of the key
    ) -> list[Strip]:
        """The lines of a card."""
        key = (goal.id, width, is_here)
        if key not in self._cards:
            ground = Ground.HERE if is_here else Ground.CARD
            lines = face(make_card(goal), width, is_here=is_here)
            self._cards[key] = [self.line(line, width, ground) for line in lines]
        return self._cards[key]
