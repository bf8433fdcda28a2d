"""The amounts in a sentence that would show whether its goal is reached.

Each family is a shape of words: a percentage, a way from one value to another, money, a ratio, a
rate, a length, a multiple, a limit, a count. Numbers that measure nothing are taken out before:
those of dates and names, `24/7`, `top 5%`, `100% committed`, `10 years of experience`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from planner.small_letters import small_letters
from planner.smart.amounts.measure_families import FAMILIES, MeasureFamily
from planner.smart.amounts.number_traps import without_traps
from planner.smart.amounts.numbers import NUMBER_START
from planner.smart.language.words import LONGEST_READ, Span


class FoundMeasure(NamedTuple):
    """An amount in a sentence, its words, and where it begins and ends if these are numbers.

    `baseline` and `target` are as written, such as `12 minutes` and `15%`; they may be empty.
    """

    family: MeasureFamily
    span: Span
    words: str
    baseline: str = ""
    target: str = ""

    @property
    def is_plain_rhythm(self) -> bool:
        """Whether it says how often and no more: `every day`, `weekly`."""
        is_rate = self.family is MeasureFamily.RATE
        return is_rate and self.words.lower().startswith(("each", "every", "per"))


def find_measures(text: str, taken: Sequence[Span] = ()) -> tuple[FoundMeasure, ...]:
    """The amounts of a sentence in their order; `taken` are its dates, which measure nothing."""
    searched = _blank(small_letters(text[:LONGEST_READ]), taken)
    numbers = _numbers(searched)
    if numbers:
        searched = without_traps(searched)
        numbers = _numbers(searched)
    found: list[FoundMeasure] = []
    for family in FAMILIES:
        matches = list(family.find(searched, numbers))
        if matches:
            found += (_found(family.name, match, text) for match in matches)
            searched = _blank(searched, [Span(*match.span()) for match in matches])
            numbers = numbers and _numbers(searched)
    return tuple(sorted(found, key=lambda each: each.span))


def _numbers(low: str) -> list[int]:
    """Where numbers begin."""
    return [match.start() for match in NUMBER_START.finditer(low)]


def _blank(text: str, spans: Sequence[Span]) -> str:
    """The text with some parts made spaces, so that nothing else is found there."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (text[at:start], " " * (min(end, len(text)) - start))
        at = max(at, end)
    return "".join((*pieces, text[at:]))


def _found(family: MeasureFamily, match: re.Match[str], text: str) -> FoundMeasure:
    span = Span(*match.span())

    def written(*groups: str) -> str:
        """What stands in groups that follow each other; empty where the family has none."""
        places = [match.span(name) for name in groups if match.re.groupindex.get(name)]
        return "".join(text[start:end] for start, end in places if start >= 0).strip()

    return FoundMeasure(
        family, span, text[span.start : span.end], written("baseline", "unit"), written("target")
    )
