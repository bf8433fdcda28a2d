"""A part of the overview."""

from typing import NamedTuple

NAME_COLUMNS = 30
"""Columns for the name of an anchor, a circle or a category, the longest of which has 28."""


class Section(NamedTuple):
    """A title and the lines under it.

    Only an exercise that was not done has none; `verb` names the walkthrough that does it.
    """

    title: str
    lines: tuple[str, ...]
    verb: str = ""


def named(count: int, noun: str) -> str:
    """A number with its noun, of which more than one end in s."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def listed(lines: list[str], most: int) -> list[str]:
    """As many lines as may be shown, and how many more there are."""
    left = len(lines) - most
    return lines if left <= 0 else [*lines[:most], f"and {left} more"]
