"""Lines for a measure that counts: so much, so much in each period, or from here to there."""

import re

from planner.number_words import leading_number
from planner.smart.amounts.amounts import Amount, Rhythm, amount_at, rhythm_at, unit_at
from planner.smart.amounts.found_amounts import place_amount
from planner.smart.amounts.measures import FoundMeasure
from planner.smart.language.nouns import is_plural

_AT_MOST = re.compile(
    r"(?:\b(?:below|under|beneath|at most|up to|(?:no|not) (?:more|later|longer|higher) than"
    r"|(?:less|fewer|lower) than|(?:an? )?max(?:imum)?(?: of)?|within)|<=?|≤)"
    r" ?(?:an? |about )?$",
    re.IGNORECASE,
)
_OR_LESS = re.compile(r" or (?:less|lower|fewer|under|below)\b", re.IGNORECASE)
_IN_LESS = re.compile(r" (?:in|at) (?:under|less than|below|at most)\b", re.IGNORECASE)
_RANGE_START = re.compile(r"(\S+(?: \S+)?) ?(?:[-–]|\b(?:to|or)\b) ?$", re.IGNORECASE)
_CAME_FROM = re.compile(r"(?:,| \()? ?(?:up |down )?from (?:about |around )?", re.IGNORECASE)
_GOES_TO = re.compile(r"\bto (?:at least |about |around |over |above )?$", re.IGNORECASE)
_LOWERS_TO = re.compile(
    r"\b(?:cut|cutting|decreas|drop|lower|limit|reduc|restrict|short|shrink|down)[^,;.]* to $",
    re.IGNORECASE,
)
_LOOKS_BACK = 40
"""Characters before an amount in which its lower end or its limit stands."""

_SECONDS = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800}
_SIGNS = frozenset("%$€£¥₹")
_HALF_AN_HOUR = 0.5
_MINUTES = 60


def way_line(found: FoundMeasure, sentence: str, name: str) -> str:
    """From where one is to where one wants to be, both counted in the same unit."""
    start = amount_at(found.baseline, 0)
    end = amount_at(sentence, found.span.end - len(found.target))
    return _way(start, end, name) if start and end else ""


def _way(start: Amount, end: Amount, name: str) -> str:
    start = _with_factor_of(end, start)
    first, last = _singular(start.unit), _singular(end.unit)
    unit = end.unit or start.unit
    if first and last and first != last:
        if first in _SECONDS and last in _SECONDS:
            start = start._replace(value=start.value * _SECONDS[first] / _SECONDS[last])
        elif _SIGNS.isdisjoint((first, last)) and not is_plural(last):
            unit = start.unit
        else:
            return ""
    if start.value == end.value:
        return ""
    first, last = start._replace(unit="").words, end._replace(unit=unit).words
    return f"{name} from {first} to {last}".strip()


def _with_factor_of(end: Amount, start: Amount) -> Amount:
    """`from 1 to 2 million` begins at a million."""
    if start.factor == 1 and start.value < end.value / end.factor:
        return start._replace(value=start.value * end.factor)
    return start


def _singular(unit: str) -> str:
    return unit.casefold().removesuffix("s")


def amount_line(found: FoundMeasure, sentence: str, name: str) -> str:
    """So much, or so much in each period; below a limit one is or is not."""
    placed = place_amount(found, sentence)
    if placed is None:
        return ""
    begin, amount = placed
    if not amount.value or amount.unit.lower() == "figures" or _IN_LESS.match(sentence, amount.end):
        return ""
    before = sentence[max(0, begin - _LOOKS_BACK) : begin]
    rhythm = rhythm_at(sentence, amount.end)
    said = sentence[begin : rhythm.end if rhythm else amount.end]
    lines = (
        _at_most(said, before, sentence[amount.end : amount.end + 2 * _LOOKS_BACK], name),
        _way_back(amount, before, sentence, name),
        _limit_line(f"at most {said}", name) if _LOWERS_TO.search(before) else "",
    )
    if line := next(filter(None, lines), ""):
        return line
    amount = amount._replace(value=_lower_end(before, amount.value))
    if rhythm is not None and amount.unit != "%":
        return _rate_line(amount, rhythm)
    return _in_minutes(amount).words


def _at_most(said: str, before: str, after: str, name: str) -> str:
    """What is not to be exceeded: `under 5 a month`, `5 or fewer`."""
    if limit := _AT_MOST.search(before):
        return _limit_line(limit[0] + said, name)
    or_less = _OR_LESS.match(after)
    return f"at most {said} {unit_at(after, or_less.end(), is_one=False)}" if or_less else ""


def _way_back(amount: Amount, before: str, sentence: str, name: str) -> str:
    """From where one is, where that is said last: `to 75 from 60`."""
    origin = _CAME_FROM.match(sentence, amount.end)
    start = amount_at(sentence, origin.end()) if origin and _GOES_TO.search(before) else None
    return _way(start, amount, name) if start and start.unit in ("", amount.unit) else ""


def _limit_line(words: str, name: str) -> str:
    name = name.removesuffix(words).removesuffix(" in").strip()
    return f"{words} for {name}" if name[:1].isdigit() else f"{name} {words}".strip()


def _lower_end(before: str, value: float) -> float:
    """The number before `to` or `or`, where the amount is the upper end of a range."""
    match = _RANGE_START.search(before)
    if match is None:
        return value
    for words in (match[1], match[1].rpartition(" ")[2]):
        lower = leading_number(words)
        if lower and lower.end == len(words) and 0 < lower.value < value:
            return lower.value
    return value


def _rate_line(amount: Amount, rhythm: Rhythm) -> str:
    if rhythm.period is None:
        return ""
    unit = "times" if amount.unit.lower() in ("", "x", "time") else amount.unit
    rated = _in_minutes(amount._replace(value=amount.value * rhythm.times, unit=unit))
    return f"{rated.words} per {rhythm.period}"


def _in_minutes(amount: Amount) -> Amount:
    """Half an hour, which nobody types as `0.5 hours`."""
    if amount.value == _HALF_AN_HOUR and _singular(amount.unit) == "hour":
        return amount._replace(value=amount.value * _MINUTES, unit="minutes")
    return amount
