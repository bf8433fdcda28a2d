"""Numbers as people write them in a sentence: `12,000`, `1.5k`, `twenty-five`, `half a dozen`."""

import re
from typing import NamedTuple

from planner.human_date.vocabulary import COUNTS


class ReadNumber(NamedTuple):
    """A number at the beginning of a text, where its writing ends, and its `k` or `million`."""

    value: float
    end: int
    factor: float = 1.0


LONGEST_NUMBER = 80
"""Characters in which a number in words must end."""

_DIGITS = re.compile(
    r"(?P<digits>\d{1,15}(?:[.,]\d{1,6}){0,4})(?!\d)"
    r"(?P<factor>(?:k|bn|m(?= [a-z]+s\b))\b| (?:hundred|thousand|million|billion)\b)?",
    re.IGNORECASE | re.ASCII,
)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL = re.compile(r"\d+(?:[.,]\d+)?")
_COULD_BE_BOTH = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_FACTORS = {
    "k": 1e3, "m": 1e6, "bn": 1e9, "dozen": 12.0,
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9,
}  # fmt: skip
_SMALL = {word: float(number) for word, number in COUNTS.items() if len(word) > 2}
_HALF_AN = re.compile(r"half (?:of )?an?(?= )")
_HALF_MORE = re.compile(r" and a half\b")
_SEVERAL = re.compile(r"(?:an? )?(?:couple|pair)(?: of)?(?= )")
_WORD = re.compile(r"[ -]?([a-z]+)(?![a-z'’])")


def leading_number(text: str) -> ReadNumber | None:
    """The number that a text begins with, in digits or in words.

    `a` is no number, save in `a dozen` and the like. A point before three digits could stand
    before thousandths or behind thousands, so such a number is not told.
    """
    if text[:1].isdigit():
        return _read_digits(text)
    low = text[:LONGEST_NUMBER].lower()
    if match := _SEVERAL.match(low):
        return ReadNumber(2.0, match.end())
    if match := _HALF_AN.match(low):
        dozen = low.startswith(" dozen", match.end())
        return (
            ReadNumber(6.0, match.end() + len(" dozen")) if dozen else ReadNumber(0.5, match.end())
        )
    found = _read_words(low)
    if found is not None and (half := _HALF_MORE.match(low, found.end)):
        return ReadNumber(found.value + 0.5, half.end())
    return found


def _read_digits(text: str) -> ReadNumber | None:
    match = _DIGITS.match(text)
    if match is None:
        return None
    digits = match["digits"]
    if _THOUSANDS.fullmatch(digits):
        is_english = "," in digits
        value = float(digits.replace(",", "") if is_english else digits.replace(".", ""))
    elif _DECIMAL.fullmatch(digits) and not _COULD_BE_BOTH.fullmatch(digits):
        value = float(digits.replace(",", "."))
    else:
        return None
    factor = _FACTORS.get((match["factor"] or "").strip().lower(), 1.0)
    return ReadNumber(value * factor, match.end(), factor)


def _read_words(low: str) -> ReadNumber | None:
    """A number in words, added up from the left: `two thousand five hundred and twenty-one`."""
    total = current = 0.0
    at = end = 0
    while match := _WORD.match(low, at):
        word = match[1]
        at = match.end()
        if (word in ("a", "an") and not end and not current) or (word == "and" and total + current):
            continue
        if word in _SMALL and _may_follow(_SMALL[word], current):
            current += _SMALL[word]
        elif word in ("hundred", "dozen") and current < _FACTORS["hundred"]:
            current = (current or 1.0) * _FACTORS[word]
        elif word in ("thousand", "million") and current:
            total, current = total + current * _FACTORS[word], 0.0
        elif word in ("thousand", "million") and not total:
            total = _FACTORS[word]
        else:
            break
        end = at
    return ReadNumber(total + current, end) if end else None


def _may_follow(value: float, current: float) -> bool:
    """Whether `five` may stand behind `twenty`, or `twenty` behind `two hundred`."""
    tens = current % 100
    return tens == 0 or (tens >= 20 and tens % 10 == 0 and value < 10)
