"""How the questions look: colours by role, the marks, and text wrapped to the terminal.

Colours are the terminal's own sixteen, so that they fit a light and a dark one; nothing is told by
colour alone. NO_COLOR is obeyed by the library that draws.
"""

from collections.abc import Iterator

from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import get_cwidth

STYLE = Style(
    [
        ("title", "bold"),
        ("quiet", "fg:ansibrightblack"),
        ("bar", "fg:ansicyan"),
        ("aside", ""),
        ("question", "bold"),
        ("notice", "fg:ansired"),
        ("echo", "fg:ansigreen"),
        ("qmark", "fg:ansicyan bold"),
        ("pointer", "fg:ansicyan bold"),
        ("highlighted", "bold"),
        ("selected", "noreverse"),
        ("answer", ""),
        ("instruction", "fg:ansibrightblack"),
        ("key", "bold"),
    ]
)

MARGIN = "  "
WIDEST = 84
"""Columns of text at most: longer lines are hard to read."""

NARROWEST = 16
DONE, LEFT = "━", "─"
BESIDE = "│ "
PROMPT, POINTER = "›", "›"
RIGHT, WRONG = "=", "!"
"""What stands before the echo of a text, and before a refusal."""

Line = StyleAndTextTuples
"""One line of the page as styled pieces."""


def width(text: str) -> int:
    """Columns that a text takes; wide characters take two."""
    return sum(map(get_cwidth, text))


def text_columns(columns: int) -> int:
    """Columns for text between the margins of a terminal."""
    return max(NARROWEST, min(WIDEST, columns - 2 * len(MARGIN)))


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most so many columns; words longer than a line are cut."""
    return [row for line in text.split("\n") for row in _rows(line, columns)]


def _rows(line: str, columns: int) -> Iterator[str]:
    row = ""
    for word in line.split():
        for part in _parts(word, columns):
            if row and width(row) + 1 + width(part) > columns:
                yield row
                row = part
            else:
                row = f"{row} {part}" if row else part
    yield row


def _parts(word: str, columns: int) -> Iterator[str]:
    part = ""
    for character in word:
        if part and width(part) + width(character) > columns:
            yield part
            part = ""
        part += character
    yield part


def clipped(text: str, columns: int) -> str:
    """The text on one line of at most so many columns."""
    line = " ".join(text.split())
    if width(line) <= columns:
        return line
    kept = ""
    for character in line:
        if width(kept) + width(character) > columns - 1:
            break
        kept += character
    return f"{kept}…"
