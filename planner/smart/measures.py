"""The amounts in a sentence that would show whether its goal is reached, and numbers that don't.

Each family is a shape of words: a percentage, a way from one value to another, money, a ratio, a
rate, a length, a multiple, a limit, a count. What a date, a name or a figure of speech counts is
taken out before: `Q2`, `24/7`, `top 5%`, `100% committed`, `10 years of experience`.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from planner.smart.words import LONGEST_READ, Span


class MeasureFamily(StrEnum):
    """The shape in which an amount is written."""

    FROM_TO = "from-to"
    PERCENT = "percent"
    MONEY = "money"
    RATIO = "ratio"
    RATE = "rate"
    DURATION = "duration"
    MULTIPLE = "multiple"
    LIMIT = "limit"
    LEVEL = "level"
    COUNT = "count"
    CREDENTIAL = "credential"
    END_STATE = "end-state"


class FoundMeasure(NamedTuple):
    """An amount in a sentence, its words, and where it begins and ends if these are numbers.

    `baseline` and `target` can be typed into the fields of a measure; they may be empty.
    """

    family: MeasureFamily
    span: Span
    words: str
    baseline: str = ""
    target: str = ""


_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    "|hundred|thousand|million|dozen|half"
)
_DIGITS = r"\d{1,15}(?:[.,]\d{1,6}){0,4}(?: ?(?:k|m|bn|million|thousand|billion|hundred)\b)?\+?"
_NUMBER = rf"(?:{_DIGITS}|(?:a |{_SMALL}[ -])?(?:{_SMALL})(?: hundred| thousand| million| dozen)?)"
_RANGE = rf"{_NUMBER}(?: ?(?:-|–|to|or) ?{_NUMBER})?"
_MONEY_SIGN = r"[$€£¥₹]"
_MONEY_WORD = (
    r"dollars?|euros?|pounds sterling|usd|eur|gbp|inr|rupees|naira|yen|francs?|crores?|lakhs?"
)
_PERIOD = r"(?:business |working |school |calendar )?(?:hour|day|night|week|weekend|weekday|month|quarter|semester|term|sprint|year|season|session|shift|class|lesson|meeting|release|visit|iteration|call|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|lunch)"
_LENGTH = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|pages?|words?|days?|nights?|weeks?|months?|years?|ms|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|kg|kilos?|lbs?|pounds?|gb|mb)"

_TRAPS = re.compile(
    r"\b(?:1:1s?|24/7|24x7|one[- ]on[- ]ones?|one[- ]to[- ]one|50/50|9-to-5|9-5)\b"
    r"|\b[qh][1-4]\b|\bfy ?\d{2,4}\b|\bv\d+(?:\.\d+)*\b|\b(?:19[5-9]\d|20[0-6]\d)\b(?![.,]?\d|%| ?(?:steps|words|people|customers|users|followers|units|calories|dollars))"
    r"|\b\d{4}-\d\d(?:-\d\d)?\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b"
    r"|\b(?:1[01]0|1000) ?(?:%|percent) (?:committed|dedicated|focus|focused|effort|sure|honest|present|engaged|positive|myself|invested|in\b)"
    r"|\b(?:give|giving|my|be) (?:1[01]0|1000) ?(?:%|percent)\b(?! (?:of|on|in|completion))"
    r"|\btop[- ](?:\d+|ten|five|three)\b ?%?"
    rf"|\b{_NUMBER}\+?[- ]years?(?:['’]|) (?:of )?(?:\w+ )?experience\b|\bage[sd]? \d+(?: ?[-–] ?\d+)?|\(\d+ ?[-–] ?\d+\)"
    r"|\b(?:chapter|part|level|phase|step|section|version|tier|room|module|volume|windows|python|web|iso|type|sigma|series|stage|grade|class|figure|table|covid|hl|osha|unit|year|week|day|goal|number|no\.|option|angular|catch|form)[- ]?\d+(?:\.\d+)*(?:-hour)?\b"
    r"|\b(?:one day\b(?! (?:a|per|each))|one another|no one|one of|at one|this one|that one|every ?one|some ?one|square one|number one|day one|for one|the one|one's|one-stop|one another|one (?:thing|place|way|time|goal|on)\b|first|second|third)"
    r"|\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b"
    r"|\b[a-z]+\d[\w-]*\b|\b360[- ]degree|\bsix sigma\b|\b[345][- ]?d\b|\b2fa\b|\bk-\d+\b|\b401\(?k\)?|\bcompetency \d"
    r"|\b(?:half[- ](?:way|hearted)|second half|first half|half of the year|two[- ]way|two-fold|multi-)\b",
    re.IGNORECASE,
)  # fmt: skip

_FAMILIES: tuple[tuple[MeasureFamily, re.Pattern[str]], ...] = tuple(
    (family, re.compile(pattern, re.IGNORECASE))
    for family, pattern in (
        (
            MeasureFamily.FROM_TO,
            rf"\bfrom (?:an? |the |about |around |approximately |current |average |of |roughly ){{0,3}}(?P<baseline>{_MONEY_SIGN}?{_NUMBER}(?: ?%)?(?:[ -]?[a-z]+){{0,3}}?)"
            rf" (?:down |up )?(?:to|below|above|under)(?: (?:at least|below|under|above|over|about|around|less than|more than|an?|only)){{0,2}} (?P<target>{_MONEY_SIGN}?{_NUMBER}(?: ?(?:%|percent))?)",
        ),
        (MeasureFamily.PERCENT, rf"\b(?P<target>{_RANGE})[ -]?(?:%|percent\b|per cent\b|percentage points?\b|pct\b|bps\b|basis points?\b)"),
        (MeasureFamily.MONEY, rf"{_MONEY_SIGN} ?{_NUMBER}|\b{_NUMBER} ?(?:{_MONEY_WORD})\b|\b(?:usd|eur|gbp|inr|rs\.?) ?\d[\d.,]*|\b(?:six|five|seven)[- ]figures?\b"),
        (MeasureFamily.RATIO, rf"\b{_NUMBER} ?(?:out of|/|in every|of every|of the|of my) ?{_NUMBER}\b"),
        (
            MeasureFamily.RATE,
            rf"\b(?:(?P<number>{_RANGE}|once|twice|thrice|an?)(?: times?|x)?|{_NUMBER} ?x)(?: [a-z/-]+){{0,4}}?(?: ?(?:/|\bper\b|\beach\b|\bevery\b|\ba\b|\ban\b) ?(?:other |single )?)(?P<period>{_PERIOD})s?\b",
        ),
        (MeasureFamily.RATE, rf"\b{_NUMBER} ?x ?(?:/|per|a|each|every) ?(?:{_PERIOD})\b|\b{_NUMBER}x/(?:wk|week|month|mo|day|yr|year)\b|\b{_NUMBER} ?/ ?(?:day|week|month|year|hour)\b"),
        (MeasureFamily.RATE, rf"\b(?:once|twice|thrice) (?:or twice )?(?:a|per|each|every|daily|weekly|monthly)\b|\b(?:{_NUMBER}|several) (?:times|days|nights|mornings|evenings|hours|minutes|sessions)(?: a| per| each| every|/)"),
        (MeasureFamily.RATE, rf"\b(?:every|each) (?:other |single |{_NUMBER} )?(?:{_PERIOD})s?\b"),
        (MeasureFamily.RATE, rf"\b(?:per|a) (?:{_PERIOD})\b"),
        (
            MeasureFamily.RATE,
            r"\b(?:daily|nightly|weekly|fortnightly|monthly|quarterly|biweekly|bi-weekly|bimonthly|semi-annually|annually|yearly|hourly)\b"
            r"(?! (?:active|kpis?|numbers?|operations?|active|revenue|sales|budget|income|expenses?|life|lives|living|activities|work|routines?|tasks|targets?|growth|users|responsibilities|workload|goals?|habits?|costs?|profits?|performance|usage|quota|spending|churn|recurring|business|practice|turnover|earnings|conference|event|bonus|average|output|production|results?|metrics?))",
        ),
        (MeasureFamily.DURATION, rf"\b{_RANGE}[ -]{_LENGTH}\b|\b\d+(?:\.\d+)?(?:ms|s|sec|min|mins|h|hrs?|kg|lbs?|km|mi)\b|\ba (?:couple|few) of (?:hours|minutes)\b|\b(?:an|half an) hour\b|\blonger than a (?:day|week|weekend|month)\b"),
        (MeasureFamily.MULTIPLE, r"\b(?:in half|by half|double|doubled|doubling|triple|tripling|quadruple|halve|halving|two-?fold|three-?fold|tenfold|twice as (?:many|much))\b|\b\d+(?:\.\d+)?x\b"),
        (
            MeasureFamily.LIMIT,
            rf"(?:\b(?:at least|at most|a minimum of|minimum|maximum|no more than|no fewer than|no less than|fewer than|less than|more than|under|over|above|below|exceed|exceeding|up to|(?:score|gpa|grade|rating|average|band|level|goal|total|target|result|iq) (?:of|to|at)(?: at least| over| above)?|greater than|reach|hit|score|achieve|weigh|run|lose|to)\b|[<>≥≤]=?) ?{_MONEY_SIGN}?(?:(?:about|around|an?) )?(?:\d[\d.,]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b",
        ),
        (MeasureFamily.LEVEL, r"\b(?:zero|0) [a-z-]+|\b(?-i:an? [A-F][+-]? to an? [A-F])\b|\b[abc][12]\b(?=(?: level|\W*$| (?:in|level|exam|by|proficiency)))|\b(?:straight a'?s|an? [abc][+-]?(?= (?:or|in|on|average|grade)|[.,]|$)|honou?r roll|dean'?s list|perfect (?:score|attendance)|first place|valedictorian|gold medal|cum laude)|\bon (?:time|schedule)(?= (?:and|for) (?:within|graduation))|\bwithin budget\b"),
        (
            MeasureFamily.COUNT,
            rf"\b(?P<target>(?:{_NUMBER}|an? (?:dozen|couple of|pair of|hundred|thousand|million))[ -](?!(?:in|of|to|and|or|by|on|at|for|with|is|are|the|a|my|as|from|who|that|when|while|if|than|am|pm|years? old|time|level|percent|years? in)\b)[a-z][\w'’/-]*)",
        ),
        (MeasureFamily.COUNT, r"\b(?:each|every|all) (?:of )?(?:the |my )?(?:required|remaining|\d+|five|three|four|six|seven|eight|nine|ten)\b|\b(?:another|both) [a-z]+"),
    )
)  # fmt: skip


def find_measures(text: str, taken: Sequence[Span] = ()) -> tuple[FoundMeasure, ...]:
    """The amounts of a sentence in their order; `taken` are its dates, which measure nothing."""
    searched = _blank(text[:LONGEST_READ], taken)
    if not _may_measure(searched):
        return ()
    searched = _TRAPS.sub(lambda match: " " * len(match[0]), searched)
    found: list[FoundMeasure] = []
    for family, pattern in _FAMILIES:
        matches = list(pattern.finditer(searched))
        found += (_found(family, match, text) for match in matches)
        searched = _blank(searched, [Span(*match.span()) for match in matches])
    return tuple(sorted(found, key=lambda each: each.span))


_CHEAP = re.compile(
    rf"\d|{_MONEY_SIGN}|\b(?:{_SMALL}|once|twice|thrice|zero|every|each|per|doubl\w+|tripl\w+"
    r"|quadruple|halv\w+|all|an?|another|both|honou?r|dean|perfect|valedictorian|gold|cum|within"
    r"|straight)\b|ly\b",
    re.IGNORECASE,
)


def _may_measure(text: str) -> bool:
    return _CHEAP.search(text) is not None


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
    return FoundMeasure(
        family,
        Span(*match.span()),
        text[match.start() : match.end()],
        (named.get("baseline") or "").strip(),
        (named.get("target") or "").strip(),
    )


def measures_of(
    found: Sequence[FoundMeasure], families: frozenset[MeasureFamily]
) -> Iterator[FoundMeasure]:
    """Those of some families."""
    return (each for each in found if each.family in families)
