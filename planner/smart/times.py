"""When a goal is to be reached: the dates that the calendar knows, and what it can't place.

Dates are found by the one grammar of dates (`planner.human_date`). Beside them stand the periods
and events that have no day until the person says which: `next semester`, `before I graduate`, `by
my November review`. A rhythm alone (`weekly`, `per sprint`), a baseline (`compared to last
quarter`), a start (`starting in May`) and `soon` bound nothing.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from planner.human_date import Lean
from planner.human_date.mention import Mention, mentions_backwards
from planner.human_date.standpoint import Standpoint
from planner.refusal import Refusal
from planner.smart.calendar import Calendar
from planner.smart.words import LONGEST_READ, Span


class FoundTime(NamedTuple):
    """Words that say by when, and their day where a calendar could tell it."""

    span: Span
    words: str
    due: date | None = None


_N = (
    r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|eighteen|twenty|thirty|forty|sixty|ninety|few|several|couple(?: of)?|a couple(?: of)?|a few)"
)
_N_RANGE = rf"{_N}(?: ?(?:-|–|to|or) ?{_N})?"
_LONG_UNIT = (
    r"(?:calendar |academic |school |business |working |fiscal |full )?"
    r"(?:days?|weeks?|months?|quarters?|semesters?|terms?|sprints?|years?|seasons?|decades?)"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_PERIOD = (
    rf"(?:(?:academic|school|fiscal|financial|calendar|business|performance|review|coming|current"
    rf"|upcoming|whole|entire|first|second|third|fourth|final|last|1st|2nd|3rd|4th) ){{0,2}}"
    rf"(?:week|weekend|month|quarter|half|semester|trimester|term|sprint|year|season|cycle|decade"
    rf"|{_SEASON}|school year|rotation|internship|placement|apprenticeship|residency|probation"
    rf"(?:ary)?(?: period)?|course|class|program(?:me)?|project|module|unit|lesson|clinical|session"
    rf"|training|clerkship|bootcamp|fellowship|holidays?|break|onboarding|orientation|event"
    rf"|conference|release|meeting|review|ramadan|lent|christmas|evening|day)"
)
_EVENT = (
    r"(?:christmas|thanksgiving|easter|new year(?:['’]s)?(?: eve| day)?|halloween|midterms?|finals"
    r"|graduation|commencement|birthday|anniversary|wedding|retirement|(?:performance |annual |next "
    r"|yearly |mid-?year |\w+ )?(?:appraisal|evaluation|review)|exams?|interview|deadline|launch"
    r"|conference|due date|meeting|deployment|go-?live|race|marathon|audit|inspection|election"
    r"|season|visit|board meeting|trade show|competition|festival|renewal|release|kick-?off|recital|defen[cs]e|surgery|submission"
    r"|presentation|opening|hearing|summit)"
)
_HOLIDAY = (
    r"(?:christmas|easter|thanksgiving|new year['’]?s?(?: eve| day)?|halloween|hanukkah|diwali|eid"
    r"|ramadan|labor day|memorial day|independence day|valentine['’]s day|midterms?|finals|graduation"
    r"|retirement|(?:spring|winter|fall|summer|christmas|easter|semester|holiday) (?:break|holidays?))"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_MY = r"(?:my|the|our|their|his|her|your|this|next)"

_FAMILIES = re.compile(
    "|".join(
        (
            # by / before / until an end, an event, a clause
            rf"\b(?:by|at|before|until|till|through|towards?|for|to) (?:{_MY} )?(?:very )?(?:end|close|start|beginning|middle|conclusion|completion) of (?:{_MY} |an? |each )?[\w'’-]+(?: [\w'’-]+)?",
            r"\b(?:by|before|in|within|during|until|through) (?:the )?(?:end|close|start|mid|early|late)[- ](?:of[- ])?(?:the[- ])?(?:year|month|quarter|week|semester|term|q[1-4]|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)\b",
            r"\bby (?:the time|then|year[- ]?end|month[- ]?end|quarter[- ]?end|eoy|eoq|eom|eod|eow|graduation|midterms?|finals)\b",
            r"\b(?:by|before) (?:the age of|age|i turn|i['’]m|i am|turning) (?:\d+|thirty|forty|fifty|sixty)",
            rf"\b(?:(?:before|until|till|in time for|prior to|ahead of|no later than|leading up to) (?:{_MY} )?|by (?:{_MY} |next )|at (?:{_MY} )?(?:next|upcoming|annual|first) )(?!\w+ing\b)(?:[\w'’-]+ ){{0,3}}?{_EVENT}\b",
            r"\b(?:until|till) (?:i|we|they|he|she|it)\b|\b(?:by|before) (?:i|we|they|he|she|it|the \w+) (?:graduate|leave|retire|turn|start|begin|finish|complete|move|go|apply|enter|return|am|are|is|end|ends|launch|ship|come|get|begins|starts|opens|closes)s?\b",
            rf"\b(?:by|before|until|till|through|in|during|over|throughout|within) (?:{_MY} |the )?(?:early |late |mid-?|end of |next |coming |upcoming )*{_SEASON}(?: (?:of )?\d{{4}})?\b(?! (?:cleaning|fashion|collection))",
            rf"\b(?:this|next|the next|the coming|the upcoming|coming|the current|the remainder of|the rest of|the duration of)(?: {_MY})? {_PERIOD}\b(?!['’]s|-)",
            r"\b(?:for|over|during|throughout|within|in|across) (?:the )?(?:course|remainder|rest|duration|span|length|period|first half|second half|first quarter) of\b(?: [\w'’-]+){1,2}",
            rf"\b(?:during|over|throughout|within|while in|while on|across) (?:{_MY} |an? )?{_PERIOD}\b",
            r"\b(?:in|for) (?:the )?(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?:quarter|half|semester|trimester|term|week|month|year)\b",
            r"\bby (?:the )?(?:first|second|third|fourth|last|final|next|middle|1st|2nd|3rd|4th) (?:quarter|half|semester|trimester|term|week|month|year|day)\b",
            rf"\bthis {_SEASON}\b|\btonight\b|\bovernight\b|\b(?:this|next) (?:weekend|coming)\b|\btoday\b(?!['’]s)|\btomorrow\b(?!['’]s)|\bwhile in\b",
            rf"\bbetween now and \w+|\b(?:by|before|until|till|at|over|around) (?:(?:this|next|the) )?{_HOLIDAY}\b",
            rf"\b(?:this|next|this coming|this upcoming) (?:{_MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!['’]s)",
            r"\b(?:through|until|till) (?:the |my |our )(?:launch|season|holidays|exam period|end|go-?live|summer|election)\b",
            # so many units
            rf"\b(?:within|in|over|during|for|after|inside|across|throughout|in under|in less than|within less than|in about|in around|in the span of|over a period of|for a period of|for at least|in as little as|in no more than|within approximately|for up to) (?:of |about |approximately |at least |only |just |under |less than |around )?(?:the |my |our |their |his |her |your |an? )?(?:(?:next|first|coming|following|upcoming|initial|last|final|span of|period of) )?{_N_RANGE}(?:\+)?[- ]{_LONG_UNIT}\b(?:[- ](?:period|span|window|timeframe|time frame))?(?! now\b| of (?:experience|work experience|data|expenses|salary|emergency|living)| ago)",
            rf"\b(?:within|over|during|in) (?:the |my |our |their |his |her |your )(?:next|first|coming|following|upcoming|initial)(?: {_N_RANGE})?[- ](?:full )?{_LONG_UNIT}\b",
            rf"\b(?:the next|my first|the first|the coming|the following) {_N_RANGE} {_LONG_UNIT}\b",
            rf"\b{_N} {_LONG_UNIT} (?:after|from now|from today|from the|of starting|of hire|following|prior to|before|of joining|post)\b",
            rf"\b{_N_RANGE}[- ](?:day|week|month|year)[- ](?:plan|period|program|window|timeline|timeframe|span|challenge)\b",
            r"\b(?:within|over|inside) (?:a|one|the) (?:day|week|month|quarter|year|semester|decade)\b",
            # dates that only a sentence has
            r"\b(?:by|in|during|throughout|before|until|of|for|end|through|late|early|mid) ?-?(?:fy ?\d{2,4}|20[1-9]\d|(?:calendar|fiscal|financial) year(?: 20\d\d)?)\b",
            r"\b(?:graduate|graduating|graduation)(?: [\w'’]+){0,5} on time\b",
            r"\b(?-i:[A-Z])[\w&’'-]+ 20[1-9]\d\b",
            r"\bdeadline (?:of|is|:)|\bdue (?:on|by|in)\b|\b(?:timeline|timeframe|target date)\b ?(?:of|is|:)",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip

_OPENINGS = re.compile(
    r"\b(?:(?:by|at|before|until|till|through|throughout|towards?|for|to|in|within|during|over"
    r"|across|inside|after|while|this|next|the|coming|my|prior|ahead|no|leading|between|around"
    rf"|tonight|overnight|today|tomorrow|of|end|early|late|mid|due|timeline|timeframe|target|{_N})\b"
    r"|graduat|deadline|(?-i:[A-Z])[\w&’'-]{0,40} 20[1-9]\d)",
    re.IGNORECASE,
)
"""The words that the families above begin with."""

_BEFORE_NO_TIME = re.compile(
    r"(?:compared (?:to|with)(?: the)?|than(?: in| the)?|versus|vs\.?|over(?: the)? last|since|relative to|previous|from"
    r"|based on|starting|beginning|begins?|starts?|commencing|as of|born|established|dated"
    r"|starting (?:in|on|from|at|with)|beginning (?:in|on|from|at|with)|effective|expected (?:in|on)"
    r"|scheduled for|each|every|per)(?: the)? ?$",
    re.IGNORECASE,
)
"""What stands before a day that is a baseline, a start or a rhythm, and bounds nothing."""

_BACKWARDS = re.compile(
    r"\blast (?:week|month|quarter|year|season|semester|spring|summer|fall|autumn|winter)\b"
    r"|\b(?:yesterday|ago)\b",
    re.IGNORECASE,
)


def find_times(text: str, calendar: Calendar | None = None) -> tuple[FoundTime, ...]:
    """What bounds a goal in time, in the order of the sentence; days only with a calendar."""
    read = text[:LONGEST_READ]
    found = [*_events(read), *_dates(read, calendar)]
    found.sort(key=lambda each: (each.span.start, -each.span.end, each.due is None))
    return tuple(_without_overlaps(found))


def _without_overlaps(found: list[FoundTime]) -> Iterator[FoundTime]:
    """Of two that overlap the one with a day, else the first."""
    kept: list[FoundTime] = []
    for each in found:
        if kept and each.span.start < kept[-1].span.end:
            if kept[-1].due is None and each.due is not None:
                start, end = kept[-1].span.start, max(kept[-1].span.end, each.span.end)
                kept[-1] = each._replace(span=Span(start, end))
            continue
        kept.append(each)
    return iter(kept)


def _events(text: str) -> Iterator[FoundTime]:
    """Families are only tried where a word stands that one of them begins with."""
    last_end = 0
    for opening in _OPENINGS.finditer(text):
        match = _FAMILIES.match(text, opening.start()) if opening.start() >= last_end else None
        if match is None:
            continue
        last_end = match.end()
        if not (_is_no_time(text, match.start()) or _BACKWARDS.search(match[0])):
            yield FoundTime(Span(*match.span()), match[0])


def _is_no_time(text: str, start: int) -> bool:
    return _BEFORE_NO_TIME.search(text[max(0, start - 30) : start]) is not None


def _dates(text: str, calendar: Calendar | None) -> Iterator[FoundTime]:
    for mention in mentions_backwards(text):
        words = text[mention.start : mention.end]
        starts = words.lower().startswith(("from ", "since "))
        if starts or _BACKWARDS.search(words) or _is_no_time(text, mention.start):
            continue
        yield FoundTime(Span(mention.start, mention.end), words, _day(mention, calendar))


def _day(mention: Mention, calendar: Calendar | None) -> date | None:
    """The day that is meant, or None where it can't be told."""
    if calendar is None:
        return None
    try:
        return mention.phrase.day(Standpoint(calendar.today, Lean.FUTURE, calendar.fiscal))
    except Refusal:
        return None
