"""A sentence as words with their places: everything else in the critic looks at these."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planner.small_letters import small_letters

LONGEST_READ = 2_000
"""Characters of a text that are judged; a title has at most 200."""

_WORD = re.compile(
    r"[$€£¥]?\d+(?:[.,]\d+)*(?:[a-zA-Z%]{1,3}\b|%)?|[^\W_]+(?:['’.+&/-][^\W_]+)*[+#]*|[%&<>≥≤]",
)
_STOPS = frozenset(".!?:\n•")
_BREAKS = frozenset(',;:.!?()[]{}—–…"“”\n•|')


class Span(NamedTuple):
    """A part of a sentence, from the character `start` up to `end`."""

    start: int
    end: int


class Word(NamedTuple):
    """One word: as written, in small letters, where it stands, and what sets it apart.

    `is_after_break` says that punctuation, or nothing, stands before it, `is_first` that it opens a
    sentence, so that a capital letter means nothing.
    """

    text: str
    low: str
    span: Span
    is_after_break: bool
    is_first: bool

    @property
    def is_number(self) -> bool:
        """Whether it begins with a digit, after a sign of money perhaps."""
        return self.text.lstrip("$€£¥")[:1].isdigit()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def is_acronym(self) -> bool:
        """Whether it is written in capitals (`CPA`), or with some inside (`iOS`, `PowerPoint`)."""
        return any(letter.isupper() for letter in self.text[1:])


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a text in their order, as far as it is judged."""
    return tuple(_words(text[:LONGEST_READ]))


def _words(text: str) -> Iterator[Word]:
    low = small_letters(text).replace("’", "'")
    last_end = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        is_after_break = is_first = last_end == 0
        if last_end and (between := text[last_end:start]) != " ":
            is_after_break = not _BREAKS.isdisjoint(between)
            is_first = is_after_break and not _STOPS.isdisjoint(between)
        yield Word(match[0], low[start:end], Span(start, end), is_after_break, is_first)
        last_end = end


def span_of(words: tuple[Word, ...]) -> Span:
    """From the first of some words to the last."""
    return Span(words[0].span.start, words[-1].span.end)
