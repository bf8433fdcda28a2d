"""Where in a sentence the amount stands that a family of measures has found, and how much it is."""

import re
from typing import NamedTuple

from planner.small_letters import small_letters
from planner.smart.amounts.amounts import Amount, amount_at, unit_at
from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.amounts.measures import FoundMeasure
from planner.smart.amounts.numbers import NUMBER_START

_OFTEN = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_OFTEN_AT = re.compile(r"(once|twice|thrice)(?: or (?:twice|thrice))?(?=[ /]|$)", re.IGNORECASE)
_ONE_AT = re.compile(r"(?:an?|another|both)(?= )", re.IGNORECASE)
_EACH_AT = re.compile(r"(?:each|every|per) ", re.IGNORECASE)
_HOUR_AND_HALF = re.compile(r"an hour and a half\b", re.IGNORECASE)
_MINUTES_OF_IT = 90.0
_WORD = re.compile(r"(?<!\S)\S+")
_HALF = "half "
_LOOKS_BACK = 40
_MOST_WORDS = 5
"""Characters and words before a rhythm in which its amount begins: `one talk per quarter`."""


class Placed(NamedTuple):
    """An amount, and the character where it begins."""

    begin: int
    amount: Amount


def place_amount(found: FoundMeasure, sentence: str) -> Placed | None:
    """The amount in the words that were found; None where no number tells it."""
    start = found.span.start
    if _EACH_AT.match(found.words):
        return _before(sentence, start)
    return (
        _in_words(sentence, start)
        or _in_numbers(found, sentence)
        or _single(sentence, start)
        or (_before(sentence, start) if found.family is MeasureFamily.RATE else None)
    )


def _in_words(sentence: str, start: int) -> Placed | None:
    """`twice`, `an hour and a half`."""
    if hour := _HOUR_AND_HALF.match(sentence, start):
        return Placed(start, Amount(_MINUTES_OF_IT, "minutes", hour.end()))
    if often := _OFTEN_AT.match(sentence, start):
        return Placed(start, Amount(_OFTEN[often[1].lower()], "times", often.end()))
    return None


def _in_numbers(found: FoundMeasure, sentence: str) -> Placed | None:
    start = found.span.start
    half = max(0, start - len(_HALF))
    first = half if sentence[half:start].lower() == _HALF else start
    low = small_letters(found.words)
    for at in (first, *(start + match.start() for match in NUMBER_START.finditer(low))):
        amount = amount_at(sentence, at)
        if amount and not _is_race(sentence[max(0, at - len(_HALF)) : at], amount):
            return Placed(at, amount)
    return None


def _is_race(before: str, amount: Amount) -> bool:
    """Whether it is the name of a way to run: `a 5k`."""
    return amount.factor > 1 and not amount.unit and before.lower().endswith((" a ", " an "))


def _single(sentence: str, start: int) -> Placed | None:
    """One thing, or both of two: `a report`, `another course`."""
    one = _ONE_AT.match(sentence, start)
    if one is None:
        return None
    unit = unit_at(sentence, one.end(), is_one=True)
    value = 2.0 if one[0].lower() == "both" else 1.0
    return Placed(start, Amount(value, unit, one.end() + len(unit) + bool(unit)))


def _before(sentence: str, at: int) -> Placed:
    """What stands before a `per quarter`, or else that it is done at all."""
    words = list(_WORD.finditer(sentence, max(0, at - _LOOKS_BACK), at))[-_MOST_WORDS:]
    for word in words:
        amount = amount_at(sentence, word.start())
        if amount and not sentence[amount.end : at].strip():
            return Placed(word.start(), amount)
    return Placed(at, Amount(1.0, "times", max(0, at - 1)))
