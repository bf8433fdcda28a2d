"""The amounts in a sentence that would show whether its goal is reached.

Each family is a shape of words: a percentage, a way from one value to another, money, a ratio, a
rate, a length, a multiple, a limit, a count. Numbers that measure nothing are taken out before:
those of dates and names, `24/7`, `top 5%`, `100% committed`, `10 years of experience`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from planner.smart.measure_families import FAMILIES, MeasureFamily
from planner.smart.number_traps import without_traps
from planner.smart.numbers import HAS_NUMBER
from planner.smart.words import LONGEST_READ, Span


class FoundMeasure(NamedTuple):
    """An amount in a sentence, its words, and where it begins and ends if these are numbers.

    `baseline` and `target` are as written, such as `12 minutes` and `15%`; they may be empty.
    """

    family: MeasureFamily
    span: Span
    words: str
    baseline: str = ""
    target: str = ""


def find_measures(text: str, taken: Sequence[Span] = ()) -> tuple[FoundMeasure, ...]:
    """The amounts of a sentence in their order; `taken` are its dates, which measure nothing."""
    searched = _blank(text[:LONGEST_READ], taken)
    has_number = HAS_NUMBER.search(searched) is not None
    if has_number:
        searched = without_traps(searched)
        has_number = HAS_NUMBER.search(searched) is not None
    low = searched.lower()
    found: list[FoundMeasure] = []
    for family in FAMILIES:
        if family.needs_number and not has_number:
            continue
        if family.signs and not any(sign in low for sign in family.signs):
            continue
        matches = list(family.pattern.finditer(searched))
        if matches:
            found += (_found(family.name, match, text) for match in matches)
            searched = _blank(searched, [Span(*match.span()) for match in matches])
            has_number = has_number and HAS_NUMBER.search(searched) is not None
    return tuple(sorted(found, key=lambda each: each.span))


def _blank(text: str, spans: Sequence[Span]) -> str:
    """The text with some parts made spaces, so that nothing else is found there."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (text[at:start], " " * (min(end, len(text)) - start))
        at = max(at, end)
    return "".join((*pieces, text[at:]))


def _found(family: MeasureFamily, match: re.Match[str], text: str) -> FoundMeasure:
    named = match.groupdict()
    unit = named.get("unit") or ""
    return FoundMeasure(
        family,
        Span(*match.span()),
        text[match.start() : match.end()],
        f"{named.get('baseline') or ''}{unit}".strip(),
        (named.get("target") or "").strip(),
    )
