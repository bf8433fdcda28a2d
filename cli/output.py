"""Writing to the shell: plain lines, aligned columns, JSON, and one clear line for every no.

What is piped has no colour and no decoration; what a person typed is never anything but text.
"""

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence

import click

from planner.keeper import Trouble
from planner.text import clean

PLAIN_WIDTH = 80
"""Columns assumed where there is no terminal to ask."""

GAP = "  "
_WIDE = "WF"


def say(line: str = "") -> None:
    """Write one line to standard output; raises Trouble when it can't take any more."""
    try:
        click.echo(line)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Trouble(
            f"the output can't be written: {error.strerror}", "send it somewhere else"
        ) from error


def warn(line: str) -> None:
    """Write one line to standard error that does not change the exit code."""
    complain(f"note: {line}")


def complain(line: str) -> None:
    """Write one line to standard error; text of other people's arguments is cleaned first."""
    click.echo(f"dualtrack: {clean(line)}", err=True)


def say_json(value: object) -> None:
    """Write one JSON document to standard output."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def is_plain() -> bool:
    """Whether output must stay without colour: piped, or asked for by NO_COLOR."""
    return not sys.stdout.isatty() or bool(os.environ.get("NO_COLOR"))


def styled(text: str, *, bold: bool = False, dim: bool = False, color: str | None = None) -> str:
    """Text with a style, where styles are welcome."""
    return text if is_plain() else click.style(text, fg=color, bold=bold or None, dim=dim or None)


def width() -> int:
    """Columns of the terminal, or 80 without one."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except OSError:
        return PLAIN_WIDTH


def cells(text: str) -> int:
    """How many columns a text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(_cells_of(character) for character in text)


def _cells_of(character: str) -> int:
    if unicodedata.combining(character) or character == "\N{ZERO WIDTH JOINER}":
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def fitted(text: str, columns: int) -> str:
    """A text cut to a number of columns, with an ellipsis where something is gone."""
    if cells(text) <= columns:
        return text
    kept, used = "", 0
    for character in text:
        used += _cells_of(character)
        if used > columns - 1:
            break
        kept += character
    return f"{kept}…"


def padded(text: str, columns: int) -> str:
    """A text filled with spaces to a number of columns."""
    return text + " " * max(0, columns - cells(text))


def say_table(rows: Iterable[Sequence[str]], *, flexible: int) -> None:
    """Write aligned columns; the flexible one is cut where a row is wider than the terminal."""
    table = [list(row) for row in rows]
    if not table:
        return
    widths = [max(cells(row[n]) for row in table) for n in range(len(table[0]))]
    if sys.stdout.isatty():
        fixed = sum(widths) - widths[flexible] + len(GAP) * (len(widths) - 1)
        widths[flexible] = min(widths[flexible], max(20, width() - fixed))
    for row in table:
        row[flexible] = fitted(row[flexible], widths[flexible])
        say(
            GAP.join(
                padded(cell, columns) for cell, columns in zip(row, widths, strict=True)
            ).rstrip()
        )
