"""A person's text as Markdown that reads as that text: no heading, link, image, HTML or table bar.

The rules are those of CommonMark 0.31 and of GitHub's extensions, with bare addresses included:
many readers turn them into links, and a link can tell a stranger that it was opened.
"""

import re

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$@]")
_GLUED = re.compile(r"(?<=\S):(?=\S)|:(?=\w)|(?<=\w)\.(?=[^\W\d])")
_AT_START = re.compile(r"^(?:[#+=-]|\d+(?=[.)]))")


def escaped(text: str) -> str:
    """Write a text on one line; only what would mean something gets a backslash."""
    return _AT_START.sub(_kept, in_cell(text))


def in_cell(text: str) -> str:
    """Write a text into a cell of a table, where nothing begins a line."""
    line = " ".join(text.split())
    line = _SPECIAL.sub(r"\\\g<0>", line)
    return _GLUED.sub(r"\\\g<0>", line)


def quoted(text: str) -> tuple[str, ...]:
    """Write a text of several lines as a quotation."""
    lines = (escaped(line) for line in text.splitlines())
    return tuple(f"> {line}".rstrip() for line in lines)


def _kept(match: re.Match[str]) -> str:
    """A mark behind a backslash; a number keeps its digits and its point gets one."""
    mark = match[0]
    return f"{mark}\\" if mark[0].isdigit() else f"\\{mark}"
