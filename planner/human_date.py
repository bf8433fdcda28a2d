"""Dates as people write them: `fri`, `+3w`, `in six months`, `end of Q3`, `mid jan`, `June 2027`.

A wrong day is worse than a refusal, so every text either has one meaning by a rule below or is
refused with an example. What is shown (`write_date`) can always be typed back.

Whole periods (a month, a quarter, a year) read as their last day where a day to come is asked for;
where a past one is, as their last day that is not after today.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from planner.calendar import (
    DAYS_IN_WEEK,
    FiscalQuarter,
    FiscalYear,
    IsoWeek,
    add_months,
    add_working_days,
    month_end,
)
from planner.refusal import Refusal
from planner.text import clean

EXAMPLES = "write it like 2027-06-30, fri, +3w, in 6 months, mid jan or end of Q3"
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years outside of these are taken for a slip of the finger."""

LONGEST_PHRASE = 6
"""Words that a date has at most, beside the preposition before it."""


class Lean(StrEnum):
    """Which way a date leans when it could lie in the past or the future."""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day named in a sentence, and where its words stand, with their preposition."""

    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Now:
    """What relative words are relative to."""

    today: date
    lean: Lean
    fiscal: FiscalYear

    @property
    def sign(self) -> int:
        return 1 if self.lean is Lean.FUTURE else -1


@dataclass(frozen=True, slots=True)
class _Span:
    """A whole period, and the day in its middle as people mean it."""

    first: date
    middle: date
    last: date

    def day(self, now: _Now) -> date:
        if now.lean is Lean.PAST and self.first <= now.today < self.last:
            return now.today
        return self.last


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_WORDS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
)  # fmt: skip

_MONTH = r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?"
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\.?"
)
_COUNT = rf"(?P<count>\d{{1,4}}|an?|{'|'.join(_NUMBERS[1:])})"
_UNIT = r"(?P<unit>days?|weeks?|months?|quarters?|years?)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_RELATIVE = r"(?P<which>this|next|last)"
_PERIOD = r"(?P<unit>week|month|quarter|half|year)"
_PREPOSITION = r"(?:no later than|not later than|by|before|until|till|due|on|at|from|since|during)"
_UNITS = {"d": "day", "w": "week", "m": "month", "q": "quarter", "y": "year"}

_Match = re.Match[str]
_Read = Callable[[_Match, _Now], date]
_Whole = Callable[[_Match, _Now], _Span]


def read_date(text: str, today: date, *, lean: Lean, fiscal: FiscalYear = FiscalYear()) -> date:
    """The day that a text names; refuses what has no meaning, or more than one.

    A bare weekday is the next one to come, or with `Lean.PAST` the last one up to today. Months and
    quarters without a year lie on the leaning side of today.
    """
    words = _normal(text)
    now = _Now(today, lean, fiscal)
    try:
        day = _read(words, now)
    except (ValueError, OverflowError):
        raise Refusal(f"there is no day “{clean(text)[:40]}”", EXAMPLES) from None
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal(f"“{clean(text)[:40]}” can't be read as a date", EXAMPLES)
    return day


def find_date(
    sentence: str, today: date, *, lean: Lean, fiscal: FiscalYear = FiscalYear()
) -> FoundDate | None:
    """The last day that a sentence names as a date, or None.

    Words that are often something else (`Q2`, `June`, `fri`, `2027`) count only behind a
    preposition such as `by`; `end of Q2`, `next month`, `+3w` and full dates count alone.
    """
    words = [match.span() for match in re.finditer(r"\S+", sentence)]
    for last in range(len(words), 0, -1):
        for first in range(max(0, last - LONGEST_PHRASE), last):
            start = words[first][0]
            phrase = sentence[start : words[last - 1][1]].rstrip(".,;:!?")
            if _beginnings().match(phrase) is None:
                continue
            before = _prepositions().search(sentence, max(0, start - 24), start)
            if before is None and _loners().match(phrase) is None:
                continue
            day = _read_quietly(phrase, today, lean, fiscal)
            if day is not None:
                return FoundDate(day, before.start() if before else start, start + len(phrase))
    return None


def write_date(day: date, today: date) -> str:
    """A day as it is shown, such as `Thu 30 Sep 2027`; `read_date` reads it back."""
    del today  # every day is written out in full, so that it reads the same tomorrow
    weekday, month = _DAYS[day.weekday()].title(), _MONTHS[day.month - 1].title()
    return f"{weekday} {day.day} {month} {day.year}"


def write_distance(day: date, today: date) -> str:
    """How far away a due date is, in words: `today`, `in 5 weeks`, `9 days over`."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "1 day over"}
    if days in near:
        return near[days]
    words = _distance(abs(days))
    return f"in {words}" if days > 0 else f"{words} over"


def _distance(days: int) -> str:
    if days < 2 * DAYS_IN_WEEK:
        return _counted(days, "day")
    if days < 9 * DAYS_IN_WEEK:
        return _counted(round(days / DAYS_IN_WEEK), "week")
    if days < 18 * 30.44:
        return _counted(round(days / 30.44), "month")
    return _counted(round(days / 365.25), "year")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _normal(text: str) -> str:
    words = " ".join(clean(text).casefold().replace(",", " ").split()).rstrip(".!?")
    return re.sub(rf"^{_PREPOSITION}\s+", "", words)


def _read(words: str, now: _Now) -> date | None:
    for pattern, read in _days():
        if match := pattern.fullmatch(words):
            return read(match, now)
    return _read_period(words, now)


def _read_period(words: str, now: _Now) -> date | None:
    edge = re.fullmatch(
        r"(?:the )?(start|beginning|end|middle|mid|early|late)[ -](?:of )?(?:the )?(.+)", words
    )
    inner = edge.group(2) if edge else words.removeprefix("in ").removeprefix("within ")
    if inner in ("week", "month", "quarter", "half", "year"):
        inner = f"this {inner}"
    for pattern, whole in _spans():
        if match := pattern.fullmatch(inner):
            span = whole(match, now)
            return _at_edge(edge.group(1), span) if edge else span.day(now)
    return None


def _at_edge(edge: str, span: _Span) -> date:
    if edge == "end":
        return span.last
    if edge in ("start", "beginning"):
        return span.first
    if edge == "early":
        return span.first + (span.middle - span.first) // 2
    return span.middle + (span.last - span.middle) // 2 if edge == "late" else span.middle


def _read_quietly(phrase: str, today: date, lean: Lean, fiscal: FiscalYear) -> date | None:
    try:
        return read_date(phrase, today, lean=lean, fiscal=fiscal)
    except Refusal:
        return None


def _unnamed(pattern: str) -> str:
    """A pattern with its groups unnamed, so that it may stand twice in another one."""
    return pattern.replace("?P<month>", "?:").replace("?P<weekday>", "?:")


@cache
def _prepositions() -> re.Pattern[str]:
    """A preposition at the end of the text before a date."""
    return re.compile(rf"\b(?:{_PREPOSITION}|in|within)\s+(?:the\s+)?$", re.I)


@cache
def _beginnings() -> re.Pattern[str]:
    """What the first word of any date looks like: a cheap test before the families are tried."""
    words = (
        rf"{_unnamed(_MONTH)}|{_unnamed(_WEEKDAY)}|today|tomorrow|yesterday|in|within|the|end|start"
        r"|beginning|mid|middle|early|late|this|next|last|year|eo[wmqy]|q[1-4]|h[12]|fy|week|w\d"
        rf"|an?\b|[+-]?\d|{'|'.join(_NUMBERS[1:])}"
    )
    return re.compile(rf"(?:{words})", re.I)


@cache
def _loners() -> re.Pattern[str]:
    """Phrases that are a date even without a preposition."""
    month, weekday = _unnamed(_MONTH), _unnamed(_WEEKDAY)
    return re.compile(
        r"\d{4}[-/]\d{1,2}[-/]\d|today|tomorrow|[+]\d|(?:in|within)\s|eo[wmqy]$|year[ -]end"
        r"|(?:the\s+)?(?:end|start|beginning|middle)\s+of\s|(?:next|this)\s"
        rf"|(?:{weekday}\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{month}|{month}\s+\d",
        re.I,
    )


@cache
def _days() -> tuple[tuple[re.Pattern[str], _Read], ...]:
    """Families that name a single day."""
    table: tuple[tuple[str, _Read], ...] = (
        (r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})", _iso),
        (r"(?P<word>today|tomorrow|yesterday)", _named_day),
        (r"(?P<sign>[+-])\s?(?P<count>\d{1,4})\s?(?P<unit>[dwmqy])", _signed),
        (
            rf"(?P<in>in |within )?(?:the next )?{_COUNT} {_UNIT}(?P<ago> ago)?(?: from (?:now|today))?",
            _counted_units,
        ),
        (rf"(?P<in>in |within )?{_COUNT} (?:working|business) days?(?P<ago> ago)?", _working_days),
        (r"(?P<count>\d{1,4})(?P<unit>[dwmqy])", _short_units),
        (_WEEKDAY, _weekday),
        (rf"{_RELATIVE} {_WEEKDAY}", _relative_weekday),
        (rf"(?:{_WEEKDAY} )?(?:the )?{_DAY} (?:of )?{_MONTH}(?: {_YEAR})?", _day_of_month),
        (rf"(?:{_WEEKDAY} )?{_MONTH} {_DAY}(?: {_YEAR})?", _day_of_month),
        (r"(?P<one>\d{1,2})[/.](?P<two>\d{1,2})[/.](?P<year>\d{4})", _slashed),
        (r"the (?P<day>\d{1,2})(?:st|nd|rd|th)", _the_day),
        (rf"(?:the )?last (?:day|(?P<which>{_WEEKDAY})) (?:of|in) (?P<period>.+)", _last_of),
        (r"eow", lambda _, now: IsoWeek.of(now.today).last_day),
        (r"eom", lambda _, now: month_end(now.today)),
        (r"eoq", lambda _, now: now.fiscal.quarter_of(now.today).last_day),
        (r"(?:eoy|(?:the )?year[ -]end)", lambda _, now: date(now.today.year, 12, 31)),
        (r"(?:eofy|end of (?:the |this )?(?:fy|fiscal year))", _fiscal_year_end),
    )
    return tuple((re.compile(pattern), read) for pattern, read in table)


@cache
def _spans() -> tuple[tuple[re.Pattern[str], _Whole], ...]:
    """Families that name a whole period."""
    table: tuple[tuple[str, _Whole], ...] = (
        (rf"{_MONTH}(?: {_YEAR})?", _month_span),
        (rf"{_YEAR}", lambda m, _: _year_span(int(m["year"]))),
        (r"q(?P<quarter>[1-4])(?: (?P<fy>fy ?)?(?P<year>\d{4}|(?<=fy)\d\d))?", _quarter_span),
        (
            r"(?P<fy>fy ?)?(?P<year>\d{4}|(?<=fy)\d\d|(?<=fy )\d\d) q(?P<quarter>[1-4])",
            _quarter_span,
        ),
        (rf"h(?P<half>[12])(?: {_YEAR})?", _half_span),
        (rf"{_YEAR} h(?P<half>[12])", _half_span),
        (r"fy ?(?P<year>\d{4}|\d\d)", lambda m, now: _fiscal_span(now, _full_year(m["year"]))),
        (rf"{_RELATIVE} {_PERIOD}", _relative_span),
        (r"(?:week |w)(?P<week>\d{1,2})(?: (?P<year>\d{4}))?", _week_span),
        (r"(?P<year>\d{4})-?w(?P<week>\d{1,2})", _week_span),
    )
    return tuple((re.compile(pattern), whole) for pattern, whole in table)


def _iso(match: _Match, _now: _Now) -> date:
    return date(int(match["year"]), int(match["month"]), int(match["day"]))


def _named_day(match: _Match, now: _Now) -> date:
    return now.today + timedelta({"yesterday": -1, "today": 0, "tomorrow": 1}[match["word"]])


def _moved(day: date, count: int, unit: str) -> date:
    match unit:
        case "day":
            return day + timedelta(count)
        case "week":
            return day + timedelta(count * DAYS_IN_WEEK)
        case "month":
            return add_months(day, count)
        case "quarter":
            return add_months(day, 3 * count)
    return add_months(day, 12 * count)


def _signed(match: _Match, now: _Now) -> date:
    count = int(match["count"]) * (1 if match["sign"] == "+" else -1)
    return _moved(now.today, count, _UNITS[match["unit"]])


def _short_units(match: _Match, now: _Now) -> date:
    return _moved(now.today, now.sign * int(match["count"]), _UNITS[match["unit"]])


def _number(word: str) -> int:
    if word in ("a", "an"):
        return 1
    return int(word) if word.isdigit() else _NUMBERS.index(word)


def _way(match: _Match, now: _Now) -> int:
    """Forward behind `in`, backward before `ago`, else as the field leans."""
    if match["ago"]:
        return -1
    return 1 if match["in"] or "from" in match.string else now.sign


def _counted_units(match: _Match, now: _Now) -> date:
    return _moved(now.today, _way(match, now) * _number(match["count"]), match["unit"].rstrip("s"))


def _working_days(match: _Match, now: _Now) -> date:
    return add_working_days(now.today, _way(match, now) * _number(match["count"]))


def _weekday(match: _Match, now: _Now) -> date:
    wanted = _DAYS.index(match["weekday"][:3])
    if now.lean is Lean.PAST:
        return now.today - timedelta((now.today.weekday() - wanted) % DAYS_IN_WEEK)
    return now.today + timedelta((wanted - now.today.weekday() - 1) % DAYS_IN_WEEK + 1)


def _relative_weekday(match: _Match, now: _Now) -> date:
    """This week's, next week's, or the latest one before today."""
    wanted = _DAYS.index(match["weekday"][:3])
    if match["which"] == "last":
        return now.today - timedelta((now.today.weekday() - wanted - 1) % DAYS_IN_WEEK + 1)
    weeks = 1 if match["which"] == "next" else 0
    return IsoWeek.of(now.today).moved(weeks).first_day + timedelta(wanted)


def _month_number(word: str) -> int:
    """1 to 12 for a month's name or an abbreviation of three letters or more."""
    number = _MONTHS.index(word[:3]) + 1
    if not (_MONTH_WORDS[number - 1].startswith(word) or word == "sept"):
        raise ValueError(word)
    return number


def _day_of_month(match: _Match, now: _Now) -> date:
    month, day = _month_number(match["month"]), int(match["day"])
    found = date(int(match["year"]), month, day) if match["year"] else _nearest(now, month, day)
    if match["weekday"] and _DAYS[found.weekday()] != match["weekday"][:3]:
        raise ValueError(match.string)
    return found


def _nearest(now: _Now, month: int, day: int) -> date:
    """The day of a year-less date on the leaning side of today; 29 February waits for its year."""
    for years in range(9):
        year = now.today.year + now.sign * years
        if day <= month_end(date(year, month, 1)).day:
            found = date(year, month, day)
            if (found - now.today).days * now.sign >= 0:
                return found
    raise ValueError(day)


def _slashed(match: _Match, _now: _Now) -> date:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if one <= 12 and two <= 12 and one != two:
        raise Refusal(
            f"“{match.string}” could be a day in two months",
            f"write {year}-{two:02}-{one:02} or {year}-{one:02}-{two:02}",
        )
    return date(year, one, two) if two > 12 else date(year, two, one)


def _the_day(match: _Match, now: _Now) -> date:
    """That day of this month, or of the nearest month that has it on the leaning side."""
    wanted = int(match["day"])
    for months in range(4):
        first = add_months(now.today.replace(day=1), now.sign * months)
        if wanted <= month_end(first).day:
            found = first.replace(day=wanted)
            if (found - now.today).days * now.sign >= 0:
                return found
    raise ValueError(wanted)


def _last_of(match: _Match, now: _Now) -> date:
    """The last day, or the last weekday of a name, in a period."""
    last = _read_period(f"end of {match['period']}", now)
    if last is None:
        raise ValueError(match.string)
    if match["weekday"] is None:
        return last
    return last - timedelta((last.weekday() - _DAYS.index(match["weekday"][:3])) % DAYS_IN_WEEK)


def _month_of(first: date) -> _Span:
    return _Span(first, first.replace(day=15), month_end(first))


def _quarter_of(quarter: FiscalQuarter) -> _Span:
    return _Span(
        quarter.first_day, add_months(quarter.first_day, 1).replace(day=15), quarter.last_day
    )


def _half_of(quarter: FiscalQuarter) -> _Span:
    """The half-year that begins with a quarter."""
    return _Span(quarter.first_day, quarter.last_day, quarter.moved(1).last_day)


def _year_span(year: int) -> _Span:
    return _Span(date(year, 1, 1), date(year, 6, 30), date(year, 12, 31))


def _fiscal_span(now: _Now, year: int) -> _Span:
    first = FiscalQuarter(year, 1, now.fiscal.start_month)
    return _Span(first.first_day, first.moved(1).last_day, first.moved(3).last_day)


def _fiscal_year_end(_match: _Match, now: _Now) -> date:
    return _fiscal_span(now, now.fiscal.quarter_of(now.today).year).last


def _full_year(word: str) -> int:
    return int(word) if len(word) == 4 else 2000 + int(word)


def _leaning(now: _Now, spans: Iterator[_Span]) -> _Span:
    """The first of the spans, walked away from today, that reaches the leaning side."""
    for span in spans:
        if span.last >= now.today if now.lean is Lean.FUTURE else span.first <= now.today:
            return span
    raise ValueError


def _years_away(now: _Now, year: int) -> Iterator[int]:
    yield from (year + now.sign * years for years in (-1, 0, 1))


def _month_span(match: _Match, now: _Now) -> _Span:
    month = _month_number(match["month"])
    if match["year"]:
        return _month_of(date(int(match["year"]), month, 1))
    years = _years_away(now, now.today.year)
    return _leaning(now, (_month_of(date(year, month, 1)) for year in years))


def _quarter_span(match: _Match, now: _Now) -> _Span:
    start, number = now.fiscal.start_month, int(match["quarter"])
    if match["year"]:
        return _quarter_of(FiscalQuarter(_full_year(match["year"]), number, start))
    years = _years_away(now, now.fiscal.quarter_of(now.today).year)
    return _leaning(now, (_quarter_of(FiscalQuarter(year, number, start)) for year in years))


def _half_span(match: _Match, now: _Now) -> _Span:
    start, quarter = now.fiscal.start_month, 1 if match["half"] == "1" else 3
    if match["year"]:
        return _half_of(FiscalQuarter(int(match["year"]), quarter, start))
    years = _years_away(now, now.fiscal.quarter_of(now.today).year)
    return _leaning(now, (_half_of(FiscalQuarter(year, quarter, start)) for year in years))


def _week_span(match: _Match, now: _Now) -> _Span:
    number = int(match["week"])
    if match["year"]:
        return _week_of(IsoWeek(int(match["year"]), number))
    years = _years_away(now, IsoWeek.of(now.today).year)
    return _leaning(now, (_week_of(IsoWeek(year, number)) for year in years))


def _week_of(week: IsoWeek) -> _Span:
    return _Span(week.first_day, week.first_day + timedelta(3), week.last_day)


def _relative_span(match: _Match, now: _Now) -> _Span:
    step = {"last": -1, "this": 0, "next": 1}[match["which"]]
    quarter = now.fiscal.quarter_of(now.today)
    match match["unit"]:
        case "week":
            return _week_of(IsoWeek.of(now.today).moved(step))
        case "month":
            return _month_of(add_months(now.today.replace(day=1), step))
        case "quarter":
            return _quarter_of(quarter.moved(step))
        case "half":
            first = quarter.moved(-((quarter.quarter - 1) % 2) + 2 * step)
            return _half_of(first)
    return _year_span(now.today.year + step)
