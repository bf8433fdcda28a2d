"""Lines of toned text: what charts and drawn pages are made of, before any theme colours them.

A tone says what a piece of text means, never how it looks, so the same drawing serves a light, a
dark and a colourless theme, and a test can read it as plain text. Widths are terminal cells: a
Chinese character takes two.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from rich.cells import cell_len, chop_cells, set_cell_size

ELLIPSIS = "…"


class Tone(StrEnum):
    """What a piece of text means on the screen."""

    PLAIN = "plain"
    FAINT = "faint"
    STRONG = "strong"
    HEADING = "heading"
    RULE = "rule"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    DONE = "done"
    PLAN = "plan"
    FORECAST = "forecast"
    GRID = "grid"


class Span(NamedTuple):
    """A piece of text in one tone."""

    text: str
    tone: Tone = Tone.PLAIN


Line = tuple[Span, ...]
"""One line of a drawing, without a line end."""


def text_of(line: Line) -> str:
    """A line without its tones."""
    return "".join(span.text for span in line)


def width_of(line: Line) -> int:
    """How many cells a line takes."""
    return sum(cell_len(span.text) for span in line)


def clipped(text: str, width: int) -> str:
    """Cut a text to at most `width` cells, ending in an ellipsis where something is left out."""
    if cell_len(text) <= width:
        return text
    if width <= 1:
        return ELLIPSIS[:width]
    return set_cell_size(text, width - 1).rstrip() + ELLIPSIS


def clipped_line(line: Line, width: int) -> Line:
    """Cut a line to at most `width` cells, ending in an ellipsis where something is left out."""
    if width_of(line) <= width:
        return line
    kept: list[Span] = []
    left = width
    for span in line:
        cells = cell_len(span.text)
        if cells >= left:
            kept.append(Span(clipped(span.text + " ", left), span.tone))
            break
        kept.append(span)
        left -= cells
    return tuple(kept)


def padded(line: Line, width: int) -> Line:
    """Fill a line with spaces up to `width` cells."""
    gap = width - width_of(line)
    return (*line, Span(" " * gap)) if gap > 0 else line


def merged(line: Line) -> Line:
    """The same picture in as few spans as can be: spaces look alike in every tone."""
    spans: list[Span] = []
    for span in line:
        last = spans[-1] if spans else None
        if last is None or not (last.tone is span.tone or span.text.isspace()):
            spans.append(span)
        else:
            spans[-1] = Span(last.text + span.text, last.tone)
    return tuple(spans)


def spread(left: Line, right: Line, width: int) -> Line:
    """One piece at each end of a line; the left one gives way where both don't fit."""
    room = width - width_of(right) - 1
    if room < 0:
        return clipped_line(left, width)
    return (*padded(clipped_line(left, room), room + 1), *right)


def flowed(pieces: Iterable[Span], width: int, between: str = "  ") -> tuple[Line, ...]:
    """Pieces after each other, on as many lines as they need; none is broken, only clipped."""
    lines: list[Line] = []
    current: Line = ()
    for piece in pieces:
        longer = (*current, Span(between), piece) if current else (piece,)
        if current and width_of(longer) > width:
            lines.append(current)
            longer = (piece,)
        current = clipped_line(longer, width)
    return (*lines, current) if current else tuple(lines)


def toned(texts: Iterable[str], tone: Tone) -> tuple[Line, ...]:
    """Each text as a line of one tone."""
    return tuple((Span(text, tone),) for text in texts)


def wrapped(text: str, width: int, limit: int | None = None) -> tuple[str, ...]:
    """Text broken into lines of at most `width` cells, at spaces where there are any.

    Scripts that write no spaces are broken between characters. With a `limit`, the last line that
    fits ends in an ellipsis when there is more.
    """
    width = max(width, 2)
    lines = [line for paragraph in text.split("\n") for line in _broken(paragraph, width)]
    if limit is None or len(lines) <= limit:
        return tuple(lines)
    return (*lines[: limit - 1], clipped(f"{lines[limit - 1]} {lines[limit]}", width))


def _broken(paragraph: str, width: int) -> list[str]:
    lines: list[str] = []
    current, used = "", 0
    for each in paragraph.split():
        word, cells = each, cell_len(each)
        if used and used + 1 + cells <= width:
            current, used = f"{current} {word}", used + 1 + cells
            continue
        if cells > width and used and used + 2 < width:
            first = chop_cells(word, width - used - 1)[0]
            lines.append(f"{current} {first}")
            word = word[len(first) :]
        elif used:
            lines.append(current)
        *full, current = chop_cells(word, width) or [word]
        lines.extend(full)
        used = cell_len(current)
    return [*lines, current]
