"""Words that have the shape of a date, before anybody asks which day they mean."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from planner.human_date.families import Family, Match, Recurring, Standing, compiled
from planner.human_date.periods import Span
from planner.human_date.single_days import SINGLE_DAYS
from planner.human_date.standpoint import Standpoint
from planner.human_date.vocabulary import DEADLINES, PERIOD, SOFT, WEEKDAY, weekday_number
from planner.human_date.whole_periods import BARE_PERIOD, WHOLE_PERIODS
from planner.refusal import Refusal
from planner.text import clean

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years outside of these are taken for a slip of the finger."""

SHOWN = 40
"""Characters of a text that are quoted in a refusal."""

_Choose = Callable[[Span, Standpoint], date]
_Found = tuple[Standing, Callable[[Standpoint], date]]

_PARTS = (
    r"(?:the )?(?P<part>end|mid|early|late)(?: of | in | |-)(?:the )?(?P<period>.+)",
    r"(?:the )?(?P<part>start|beginning|middle|first day|last day) (?:of|in) (?:the )?"
    r"(?P<period>.+)",
    rf"(?:the )?(?P<which>first|last) {WEEKDAY} (?:of|in) (?:the )?(?P<period>.+)",
    rf"(?:the )?(?P<period>{PERIOD})[ -]end",
    r"(?P<letters>eo(?:w|m|q|y|fy))",
)
_FIRST_DAY = {"before", "from", "since"}
"""Prepositions behind which a whole period is its first day."""

_PART_NAMES = {"beginning": "start", "first day": "start", "middle": "mid", "last day": "end"}
_PERIOD_OF = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year", "eofy": "fy"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date in words: how they count inside of a sentence, and how their day is worked out."""

    words: str
    standing: Standing
    work_out: Callable[[Standpoint], date]
    has_preposition: bool = False
    is_deadline: bool = False

    @property
    def is_firm(self) -> bool:
        """Whether it names a deadline so exactly that even a day gone by is meant."""
        return self.is_deadline and self.standing is Standing.EXACT

    def day(self, stand: Standpoint) -> date:
        """The day that is meant; refuses one that isn't in the calendar, or that could be two."""
        try:
            day = self.work_out(stand)
        except (ValueError, OverflowError):
            reason = f"“{quoted(self.words)}” is not in the calendar"
            raise Refusal(reason, example(stand)) from None
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise Refusal(
                f"“{quoted(self.words)}” lies outside of the years {FIRST_YEAR} to {LAST_YEAR}",
                example(stand),
            )
        return day


def quoted(text: str) -> str:
    """The beginning of a text, safe to show in a refusal."""
    line = clean(text)
    return line if len(line) <= SHOWN else f"{line[:SHOWN]}…"


def example(stand: Standpoint) -> str:
    """What to do about a text that is no date."""
    others = "fri or -3d" if stand.sign < 0 else "fri, +3w, in 6 months, mid jan or end of Q3"
    return f"write it like {stand.today.isoformat()}, {others}"


def recognise(text: str) -> Phrase | None:
    """The phrase that the whole text is, with the prepositions before it; None if it is none."""
    words = " ".join(clean(text).casefold().replace("\N{MINUS SIGN}", "-").split())
    words = words.rstrip(".!?;:,")
    deadline = compiled(DEADLINES).match(words)
    rest = words[deadline.end() :] if deadline else words
    soft = compiled(SOFT).match(rest)
    bare = rest[soft.end() :] if soft else rest
    before = words.removesuffix(bare)
    choose = Span.whole if _FIRST_DAY.isdisjoint(before.split()) else _first_day
    found = _single_day(rest) or (soft and _single_day(bare))
    found = found or _whole_period(bare, choose) or _part(bare)
    if not found:
        return None
    return Phrase(rest, *found, has_preposition=bool(before), is_deadline=bool(deadline))


def _first_day(span: Span, _stand: Standpoint) -> date:
    return span.first


def _single_day(words: str) -> _Found | None:
    for family in SINGLE_DAYS:
        if match := compiled(family.pattern).fullmatch(words):
            return _lifted(family.standing, match), partial(family.read, match)
    return None


def _whole_period(words: str, choose: _Choose) -> _Found | None:
    for family in WHOLE_PERIODS:
        if match := compiled(family.pattern).fullmatch(words):
            return _lifted(family.standing, match), partial(_day_of, family, match, choose)
    return None


def _part(words: str) -> _Found | None:
    """A day in a period: its start or end, or its first or last such weekday."""
    for pattern in _PARTS:
        if match := compiled(pattern).fullmatch(words):
            named = match.groupdict()
            return _in_period(named.get("period") or _PERIOD_OF[named["letters"]], _chooser(named))
    return None


def _in_period(words: str, choose: _Choose) -> _Found | None:
    if match := compiled(BARE_PERIOD.pattern).fullmatch(words):
        return BARE_PERIOD.standing, partial(_day_of, BARE_PERIOD, match, choose)
    found = _whole_period(words, choose)
    return found and (Standing.CLEAR, found[1])


def _chooser(named: Mapping[str, str | None]) -> _Choose:
    if weekday := named.get("weekday"):
        pick = Span.first_weekday if named["which"] == "first" else Span.last_weekday
        return lambda span, _stand: pick(span, weekday_number(weekday))
    part = named.get("part") or "end"
    return lambda span, _stand: span.part(_PART_NAMES.get(part, part))


def _lifted(standing: Standing, match: Match) -> Standing:
    """One step clearer where the year is named."""
    named = match.groupdict()
    has_year = bool(named.get("year") or named.get("fiscal"))
    return Standing(min(standing + has_year, Standing.EXACT))


def _day_of(
    family: Family[Span | Recurring], match: Match, choose: _Choose, stand: Standpoint
) -> date:
    found = family.read(match, stand)
    if isinstance(found, Span):
        return choose(found, stand)
    return stand.nearest(lambda steps: choose(found(steps), stand))
