"""A canvas of braille dots: eight dots to a character, which makes fine lines out of text."""

from typing import NamedTuple

from rich.cells import cell_len

from tui.widgets.ink import Line, Span, Tone

DOTS_ACROSS = 2
DOTS_DOWN = 4


class Dash(NamedTuple):
    """How many dots of a line are drawn before how many are left out."""

    drawn: int = 1
    left_out: int = 0


UNBROKEN = Dash()

_BLANK = 0x2800
_BITS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))


class Canvas:
    """`columns` x `rows` characters; a dot's place counts from the upper left corner.

    A character has one tone, that of the dot drawn last, so what matters most is drawn last. Labels
    stand above all dots.
    """

    def __init__(self, columns: int, rows: int) -> None:
        self.columns = columns
        self.rows = rows
        self._bits = [[0] * columns for _ in range(rows)]
        self._tones = [[Tone.PLAIN] * columns for _ in range(rows)]
        self._labels: dict[tuple[int, int], tuple[str, Tone]] = {}

    @property
    def dots_across(self) -> int:
        """How many dots a row of dots has."""
        return self.columns * DOTS_ACROSS

    @property
    def dots_down(self) -> int:
        """How many dots a column of dots has."""
        return self.rows * DOTS_DOWN

    def dot(self, x: int, y: int, tone: Tone) -> None:
        """Set one dot; outside of the canvas nothing happens."""
        if 0 <= x < self.dots_across and 0 <= y < self.dots_down:
            column, row = x // DOTS_ACROSS, y // DOTS_DOWN
            self._bits[row][column] |= _BITS[y % DOTS_DOWN][x % DOTS_ACROSS]
            self._tones[row][column] = tone

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        tone: Tone,
        dash: Dash = UNBROKEN,
    ) -> None:
        """A straight line of dots; dashes keep their rhythm where one line goes on in another."""
        (x0, y0), (x1, y1) = start, end
        steps = max(1, round(max(abs(x1 - x0), abs(y1 - y0))))
        for step in range(steps + 1):
            share = step / steps
            x, y = round(x0 + (x1 - x0) * share), round(y0 + (y1 - y0) * share)
            along = x if abs(x1 - x0) >= abs(y1 - y0) else y
            if along % (dash.drawn + dash.left_out) < dash.drawn:
                self.dot(x, y, tone)

    def label(self, column: int, row: int, text: str, tone: Tone) -> None:
        """Write characters over the dots; what doesn't fit on the canvas is left out."""
        for character in text:
            width = cell_len(character)
            if not 0 <= row < self.rows or not 0 <= column <= self.columns - width:
                return
            self._labels[column, row] = (character, tone)
            for covered in range(column + 1, column + width):
                self._labels[covered, row] = ("", tone)
            column += max(width, 1)

    def lines(self) -> tuple[Line, ...]:
        """The picture, from the top to the bottom."""
        return tuple(self._line(row) for row in range(self.rows))

    def _line(self, row: int) -> Line:
        spans: list[Span] = []
        text, tone = "", Tone.PLAIN
        for column in range(self.columns):
            character, own = self._character(column, row)
            if own is not tone and text:
                spans.append(Span(text, tone))
                text = ""
            text, tone = text + character, own
        return (*spans, Span(text, tone))

    def _character(self, column: int, row: int) -> tuple[str, Tone]:
        label = self._labels.get((column, row))
        if label is not None:
            return label
        bits = self._bits[row][column]
        return (chr(_BLANK + bits), self._tones[row][column]) if bits else (" ", Tone.PLAIN)
