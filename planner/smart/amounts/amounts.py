"""Amounts where they stand in a sentence: a number, what is counted, and how often."""

import re
from typing import NamedTuple

from planner.calendar import Period
from planner.measure import write_number
from planner.number_words import LONGEST_NUMBER, leading_number
from planner.smart.language.nouns import is_plural
from planner.smart.language.word_lists import listed


class Amount(NamedTuple):
    """A number and its unit, which may be empty, where in the text they end, and its `k`."""

    value: float
    unit: str
    end: int
    factor: float = 1.0

    @property
    def words(self) -> str:
        """The amount as it is typed: `3 talks`, `15 %`, `2500 $`."""
        return f"{write_number(self.value)} {self.unit}".strip()


class Rhythm(NamedTuple):
    """How often: so many times in a period, and where in the text that ends.

    Without a period it is one that no rate can have, such as a year.
    """

    times: float
    period: Period | None
    end: int


_SIGNS = "$€£¥₹"
_SIGN = re.compile(rf"[{_SIGNS}] ?|(?:usd|eur|gbp|inr|rs\.?) ?(?=\d)", re.IGNORECASE)
_MILLIONS = re.compile(r"m\b(?!\w)", re.IGNORECASE)
_UPPER_END = re.compile(r" ?(?:[-–]|to\b|or\b) ?", re.IGNORECASE)
_OR_MORE = re.compile(
    r"\+| (?:or|and) (?:more|higher|better|above|greater|over)\b| plus\b", re.IGNORECASE
)
_PERCENT = re.compile(r" ?-?(?:%|percent\b(?!age)|per cent\b|pct\b)", re.IGNORECASE)
_ATTACHED = re.compile(r"(?:ms|s|x|sec|mins?|h|hrs?|kg|lbs?|km|mi|m|g|gb|mb)\b", re.IGNORECASE)
_DESCRIBES = re.compile(r"[-–’'][a-z]", re.IGNORECASE)
_WORD = re.compile(r" ([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_ENDS_UNIT = listed(
    """
    a about across after again against all also although an and any are around as at because before
    behind below between but by can daily despite during each every few for from has have how i if
    in instead into is it its just least less like many monthly more most my nightly of off on onto
    or our out over per plus quarterly since so starting than that the their them then these this
    those through throughout till to together toward towards under until up using versus via was we
    weekly were when where whether which while who will with within without yearly annually your
    """
)
"""Words that no name of what is counted holds: what follows them is something else."""

_LONGEST_UNIT = 4
"""Words in the longest name of what is counted: `one-to-one talks`, `new paying customers`."""

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PERIODS = (
    ("(?:(?:working|school|business) )?(?:day|morning|evening|afternoon|night|lunch)", Period.DAY),
    (rf"(?:(?:working|calendar) )?(?:week|weekend|wk)|{_WEEKDAY}", Period.WEEK),
    ("(?:calendar )?(?:month|mo)", Period.MONTH),
    ("quarter", Period.QUARTER),
)
_OTHER_PERIODS = (
    "hour|year|yr|semester|term|sprint|season|session|shift|class|lesson|meeting|release|visit"
    "|iteration|call|fortnight"
)
_NAMED = "|".join((*(pattern for pattern, _ in _PERIODS), "weekday", _OTHER_PERIODS))
_RHYTHM = re.compile(
    r"(?: ?/ ?|(?: [a-z'’-]{1,20}){0,4}? (?:per|each|every) | an? )"
    rf"(?P<skip>other |second |single |two |2 |three |3 )?(?P<period>{_NAMED})s?\b"
    rf"(?P<more>(?:(?:,| and|, and) {_WEEKDAY}s?\b){{0,6}})",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r" ?(?:[a-z'’-]{1,20} ){0,2}?"
    r"(?P<adverb>daily|nightly|weekly|monthly|quarterly|fortnightly|bi-?weekly|yearly|annually)\b",
    re.IGNORECASE,
)
_ADVERBS = {
    "daily": Period.DAY,
    "nightly": Period.DAY,
    "weekly": Period.WEEK,
    "monthly": Period.MONTH,
    "quarterly": Period.QUARTER,
}
_SKIPS = {(Period.WEEK, 2): (2.0, Period.MONTH), (Period.MONTH, 3): (1.0, Period.QUARTER)}
"""Every other week is at least twice a month, and every three months once a quarter."""

_WORKING_DAYS = 5.0
_MILLION = 1e6


def amount_at(text: str, at: int) -> Amount | None:
    """The amount that begins at a place; a range is known by its lower end.

    A length that describes another thing (`a 10-minute talk`) is no amount.
    """
    sign = _SIGN.match(text, at)
    start = sign.end() if sign else at
    number = leading_number(text[start : start + LONGEST_NUMBER])
    if number is None:
        return None
    value, end, factor = number.value, start + number.end, number.factor
    if sign and (millions := _MILLIONS.match(text, end)):
        value, end, factor = value * _MILLION, millions.end(), _MILLION
    end = _behind_range(text, end)
    if percent := _PERCENT.match(text, end):
        return Amount(value, "%", percent.end())
    if sign:
        return Amount(value, sign[0].strip(" ."), end, factor)
    if attached := _ATTACHED.match(text, end):
        return Amount(value, attached[0], attached.end())
    if _DESCRIBES.match(text, end):
        return None
    unit = unit_at(text, end, is_one=value == 1)
    return Amount(value, unit, end + len(unit) + 1 if unit else end, factor)


def _behind_range(text: str, at: int) -> int:
    """Where a number ends with the upper end of its range, and with an `or more`."""
    joint = _UPPER_END.match(text, at)
    if joint is not None:
        start = _behind_sign(text, joint.end())
        if upper := leading_number(text[start : start + LONGEST_NUMBER]):
            at = start + upper.end
    more = _OR_MORE.match(text, at)
    return more.end() if more else at


def _behind_sign(text: str, at: int) -> int:
    sign = _SIGN.match(text, at)
    return sign.end() if sign else at


def unit_at(text: str, at: int, *, is_one: bool) -> str:
    """What is counted: up to the first plural, or all that one thing is called."""
    words: list[str] = []
    last_plural = 0
    while len(words) < _LONGEST_UNIT and (match := _WORD.match(text, at)):
        if match[1].lower() in _ENDS_UNIT:
            break
        if last_plural and not is_plural(match[1].lower()):
            break
        words.append(match[1])
        at = match.end()
        if is_plural(match[1].lower()):
            last_plural = len(words)
    if last_plural:
        return " ".join(words[:last_plural])
    return " ".join(words if is_one else words[:1])


def rhythm_at(text: str, at: int) -> Rhythm | None:
    """How often the amount comes that ends at a place; None where nothing says so."""
    if match := _RHYTHM.match(text, at):
        return Rhythm(*_times(match), match.end())
    if match := _ADVERB.match(text, at):
        return Rhythm(1.0, _ADVERBS.get(match["adverb"].lower()), match.end())
    return None


def _times(match: re.Match[str]) -> tuple[float, Period | None]:
    named = match["period"].lower()
    if named == "weekday":
        return _WORKING_DAYS, Period.WEEK
    found = (period for pattern, period in _PERIODS if re.fullmatch(pattern, named))
    period = next(found, None)
    skipped = (match["skip"] or "").strip().lower()
    if period is None or skipped in ("", "single"):
        return 1.0 + match["more"].lower().count("day"), period
    count = 3 if skipped in ("three", "3") else 2
    return _SKIPS.get((period, count), (1.0, None))
