"""Patterns in plain words, for the shell and the app."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from planner.patterns import Pattern, Patterns, Tally

MOST = 6
"""Patterns of a kind that are worded; the rest are only counted."""

_ENTRIES_SHOWN = 3
_ROOM = 72
"""Characters of an entry in a line."""


class Section(NamedTuple):
    """A title and its lines; without lines there is nothing to see yet."""

    title: str
    lines: tuple[str, ...]


def patterns_sections(found: Patterns) -> tuple[Section, ...]:
    """What recurs, with the entries behind it."""
    return (
        Section("What recurs in successes", tuple(_pattern_lines(found.successes))),
        Section("What recurs in struggles", tuple(_pattern_lines(found.struggles))),
        Section(
            "What gets in the way",
            tuple(f"{each.blocker}: {_times(len(each.entries))}" for each in found.blockers),
        ),
        Section("By goal", tuple(_tally_lines(found.goals))),
        Section("By category", tuple(_tally_lines(found.categories))),
        Section("By skill", tuple(_tally_lines(found.skills))),
    )


def pattern_words(pattern: Pattern) -> str:
    """What a pattern is about and how often, such as `exam, chapter: 4 times`."""
    return f"{', '.join(pattern.words) or 'said alike'}: {_times(len(pattern.entries))}"


def _pattern_lines(found: tuple[Pattern, ...]) -> Iterator[str]:
    for pattern in found[:MOST]:
        yield pattern_words(pattern)
        for entry in pattern.entries[:_ENTRIES_SHOWN]:
            yield f"  {entry.on}  {_shortened(entry.text)}"
    if len(found) > MOST:
        yield f"and {len(found) - MOST} more"


def _tally_lines(found: Iterable[Tally]) -> Iterator[str]:
    for each in tuple(found)[:MOST]:
        for_ = f"{each.successes} {'success' if each.successes == 1 else 'successes'}"
        against = f"{each.struggles} {'struggle' if each.struggles == 1 else 'struggles'}"
        yield f"{each.about}: {for_}, {against}"


def _times(count: int) -> str:
    return "once" if count == 1 else "twice" if count == 2 else f"{count} times"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _ROOM else f"{line[: _ROOM - 1]}…"
