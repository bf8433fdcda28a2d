"""A line of words some of which can be pressed: the tabs at the top, the keys at the bottom."""

from dataclasses import dataclass
from typing import NamedTuple

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.widgets.ink import Line, Span, Tone, width_of
from tui.widgets.inked import InkedView

GAP = "  "


class Word(NamedTuple):
    """A piece of the line, and the id of the action that a click on it performs."""

    line: Line
    action: str = ""


class PressLine(InkedView):
    """Draws words from the left, and what `aside` says at the right end."""

    DEFAULT_CSS = """
    PressLine { height: 1; overflow: hidden; background: $background; }
    """

    @dataclass
    class Pressed(Message):
        """The person clicked a word."""

        action: str

    def __init__(self, id: str) -> None:  # noqa: A002  # Textual's word
        super().__init__(id=id)
        self._words: tuple[Word, ...] = ()
        self._aside: Line = ()

    def show(self, words: tuple[Word, ...], aside: Line = ()) -> None:
        """Show other words; those that don't fit are left out."""
        if (words, aside) != (self._words, self._aside):
            self._words, self._aside = words, aside
            self.refresh()

    def render_line(self, y: int) -> Strip:  # noqa: ARG002  # there is only one
        """The line."""
        width = self.size.width
        line: list[Span] = [Span(" ")]
        for _, word in self._placed():
            line += (*word.line, Span(GAP))
        used = width_of(tuple(line))
        gap = width - used - width_of(self._aside) - 1
        if self._aside and gap >= 0:
            line += (Span(" " * gap), *self._aside)
        return self.strip(self.segments(tuple(line)), width)

    def _placed(self) -> list[tuple[int, Word]]:
        """The words that fit, each with the cell where it begins."""
        placed: list[tuple[int, Word]] = []
        x = 1
        room = self.size.width - (width_of(self._aside) + 1 if self._aside else 0)
        for word in self._words:
            if x + width_of(word.line) > room:
                break
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


def cells(word: Word) -> int:
    """The cells of a word."""
    return sum(cell_len(span.text) for span in word.line)
