"""A line of words some of which can be pressed: the tabs at the top, the keys at the bottom."""

from dataclasses import dataclass
from typing import NamedTuple, Self

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tui.widgets.ink import Line, Span, Tone, width_of
from tui.widgets.inked import InkedView

GAP = "  "
MARGIN = 1
"""Cells left free at both ends."""


class Word(NamedTuple):
    """A piece of the line, and the id of the action that a click on it performs."""

    line: Line
    action: str = ""


class PressLine(InkedView, can_focus=False):
    """Draws words from the left, and those of `aside` at the right end."""

    DEFAULT_CSS = """
    PressLine { height: 1; overflow: hidden; background: $background; }
    """

    @dataclass
    class Pressed(Message):
        """The person clicked a word."""

        action: str

    def __init__(self, id: str) -> None:  # noqa: A002  # Textual's word
        self._drawn: dict[Region, list[Strip]] = {}
        super().__init__(id=id)
        self._words: tuple[Word, ...] = ()
        self._aside: tuple[Word, ...] = ()
        self._notice = ""

    def note(self, notice: str) -> None:
        """Show a notice in the place of what stands at the right end; empty takes it away."""
        if notice != self._notice:
            self._notice = notice
            self.refresh()

    def show(self, words: tuple[Word, ...], aside: tuple[Word, ...] = ()) -> None:
        """Show other words; those on the left that don't fit are left out."""
        if (words, aside) != (self._words, self._aside):
            self._words, self._aside = words, aside
            self.refresh()

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Draw the line again at the next frame."""
        self._drawn.clear()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The line as it was drawn last; Textual asks for it at every frame of the place."""
        if crop not in self._drawn:
            self._drawn[crop] = super().render_lines(crop)
        return self._drawn[crop]

    def render_line(self, y: int) -> Strip:  # noqa: ARG002  # there is only one
        """The line."""
        width = self.size.width
        line: list[Span] = []
        used = 0
        for x, word in self._placed():
            line += (Span(" " * (x - used)), *word.line)
            used = x + width_of(word.line)
        return self.strip(self.segments(tuple(line)), width)

    def _placed(self) -> list[tuple[int, Word]]:
        """The words that fit, each with the cell where it begins."""
        width = self.size.width
        asides = (Word((Span(self._notice, Tone.WARN),)),) if self._notice else self._aside
        aside = sum(width_of(word.line) + len(GAP) for word in asides)
        placed: list[tuple[int, Word]] = []
        x = MARGIN
        for word in self._words:
            if x + width_of(word.line) > width - aside:
                break
            placed.append((x, word))
            x += width_of(word.line) + len(GAP)
        x = max(x, width - aside + len(GAP) - MARGIN)
        for word in asides:
            placed.append((x, word))
            x += width_of(word.line) + len(GAP)
        return placed

    def on_click(self, event: events.Click) -> None:
        """Say which word was clicked."""
        for x, word in self._placed():
            if word.action and x <= event.x < x + width_of(word.line):
                self.post_message(self.Pressed(word.action))


KEY_NAMES = {
    "enter": "↵",
    "escape": "Esc",
    "question_mark": "?",
    "slash": "/",
    "greater_than_sign": ">",
    "less_than_sign": "<",
    "space": "Space",
    "delete": "Del",
    "backspace": "Bksp",
    "tab": "Tab",
}


def key_name(key: str) -> str:
    """A key as people write it; of several, the first."""
    first = key.partition(",")[0].strip()
    if first in KEY_NAMES:
        return KEY_NAMES[first]
    if first.startswith("ctrl+"):
        return f"^{first.removeprefix('ctrl+').upper()}"
    return first


def key_word(key: str, title: str, action: str, *, is_possible: bool = True) -> Word:
    """A key and what it does; one that is impossible now is faint as a whole."""
    name = key_name(key)
    tone = Tone.ACCENT if is_possible else Tone.FAINT
    return Word((Span(name, tone), Span(f" {title}", Tone.FAINT)), action)
