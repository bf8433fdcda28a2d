"""The shapes of words that an amount comes in, the most telling first, in small letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from planner.smart.amounts.numbers import MONEY_SIGN, MONEY_WORD, NUMBER, RANGE


class MeasureFamily(StrEnum):
    """The shape in which an amount is written, or the kind of end that is reached or not."""

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


class Number(Enum):
    """Where the number of an amount stands in its words."""

    FIRST = auto()
    INSIDE = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Family:
    """One shape; unless one of its `signs` stands in the text, it can't be there.

    `number` says whether it holds a number, in digits or in words, and whether it opens with it.
    """

    name: MeasureFamily
    pattern: re.Pattern[str]
    signs: tuple[str, ...]
    number: Number

    def find(self, text: str, numbers: Sequence[int]) -> Iterator[re.Match[str]]:
        """Where it stands in a text in small letters; `numbers` are the places of its numbers."""
        if self.number is not Number.NONE and not numbers:
            return iter(())
        if self.signs and not any(sign in text for sign in self.signs):
            return iter(())
        if self.number is Number.FIRST:
            return self._find_at(text, numbers)
        return self.pattern.finditer(text)

    def _find_at(self, text: str, numbers: Sequence[int]) -> Iterator[re.Match[str]]:
        """Tried where a number is, and nowhere else: most of a sentence is words."""
        last_end = 0
        for at in numbers:
            if at >= last_end and (match := self.pattern.match(text, at)):
                last_end = match.end()
                yield match


def _family(
    name: MeasureFamily,
    *patterns: str,
    signs: tuple[str, ...] = (),
    number: Number = Number.INSIDE,
) -> Family:
    return Family(name, re.compile("|".join(patterns)), signs, number)


_PERIOD = (
    "(?:(?:business|working|school|calendar) )?(?:hour|day|night|week|weekend|weekday|month|quarter"
    "|semester|term|sprint|year|season|session|shift|class|lesson|meeting|release|visit|iteration"
    "|call|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon"
    "|lunch)"
)
_LENGTH = (
    "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|pages?|words?|days?|nights?|weeks?|months?|years?"
    "|ms|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|kg|kilos?|lbs?|pounds?|gb|mb)"
)
_NO_RHYTHM = (
    "active|kpis?|numbers?|operations?|revenue|sales|budget|income|expenses?|life|lives|living"
    "|activities|work|routines?|tasks|targets?|growth|users|responsibilities|workload|goals?"
    "|habits?|costs?|profits?|performance|usage|quota|spending|churn|recurring|business|practice"
    "|turnover|earnings|conference|event|bonus|average|output|production|results?|metrics?"
)
"""What a day or a month has anyway: `monthly revenue` says nothing about how often."""

_OCCASIONS = "(?:reviews?|meetings?|reports?|check-?ins?|sessions?|calls?|updates?|posts?)"
_MONEY_SIGNS = (
    "$", "€", "£", "¥", "₹", "dollar", "euro", "sterling", "usd", "eur", "gbp", "inr", "rs",
    "rupee", "naira", "yen", "franc", "crore", "lakh", "figure",
)  # fmt: skip
_ABOUT = "(?:an?|the|about|around|approximately|current|average|of|roughly)"
_LIMITS = (
    "at least|at most|a minimum of|minimum|maximum|no more than|no fewer than|no less than"
    "|fewer than|less than|more than|under|over|above|below|exceed|exceeding|up to|greater than"
    "|reach|hit|score|achieve|weigh|run|lose|to|by"
    "|(?:score|gpa|grade|rating|average|band|level|goal|total|target|result|iq) (?:of|to|at)"
    "(?: at least| over| above)?"
)
_NOT_COUNTED = (
    "in|of|to|and|or|by|on|at|for|with|is|are|the|a|my|as|from|who|that|when|while|if|than|am|pm"
    "|years? old|time|level|percent|years? in"
)

FAMILIES = (
    _family(
        MeasureFamily.FROM_TO,
        rf"\bfrom (?:{_ABOUT} ){{0,3}}(?P<baseline>{MONEY_SIGN}?{NUMBER}(?: ?%)?)"
        r"(?P<unit>(?:[ -][a-z]{1,20}|[a-z]{1,3}\b){0,3}?)"
        r" (?:down |up )?(?:to|below|above|under)"
        r"(?: (?:at least|below|under|above|over|about|around|less than|more than|an?|only)){0,2}"
        rf" (?P<target>{MONEY_SIGN}?{NUMBER}(?: ?(?:%|percent))?)",
        signs=("from ",),
    ),
    _family(
        MeasureFamily.PERCENT,
        rf"\b(?P<target>{RANGE})[ -]?"
        r"(?:%|(?:percent|per cent|percentage points?|pct|bps|basis points?)\b)",
        signs=("%", "percent", "per cent", "pct", "bps", "basis"),
        number=Number.FIRST,
    ),
    _family(
        MeasureFamily.MONEY,
        rf"(?P<target>{MONEY_SIGN} ?{NUMBER})|\b{NUMBER} ?{MONEY_WORD}\b",
        r"\b(?:usd|eur|gbp|inr|rs\.?) ?\d[\d.,]*|\b(?:six|five|seven)[- ]figures?\b",
        signs=_MONEY_SIGNS,
    ),
    _family(
        MeasureFamily.RATIO,
        rf"\b{NUMBER} ?(?:out of|/|in every|of every|of the|of my) ?{NUMBER}\b",
        signs=("/", " of ", " in every"),
        number=Number.FIRST,
    ),
    _family(
        MeasureFamily.RATE,
        rf"\b(?:{RANGE}(?: times?|x)?|{NUMBER} ?x)(?: [a-z/-]{{1,30}}){{0,4}}?"
        rf"(?: ?(?:/|\b(?:per|each|every|an?)\b) ?(?:other |single )?){_PERIOD}s?\b",
        rf"\b{NUMBER}x?/(?:wk|mo|yr)\b",
        rf"\b{NUMBER} (?:times|days|nights|mornings|evenings|hours|minutes|sessions)"
        r"(?: a| per| each| every|/)",
        signs=(" a ", " an ", "per ", "each ", "every ", "/"),
        number=Number.FIRST,
    ),
    _family(
        MeasureFamily.RATE,
        rf"\b(?:once|twice|thrice|several times|an?)(?: [a-z/-]{{1,30}}){{0,4}}?"
        rf" (?:a|an|per|each|every) (?:other |single )?{_PERIOD}s?\b",
        r"\b(?:once|twice|thrice) (?:or twice )?(?:daily|weekly|monthly)\b|\b(?:twice|thrice)\b",
        rf"\b(?:every|each) (?:other |single |{NUMBER} )?{_PERIOD}s?\b",
        rf"\bper {_PERIOD}\b",
        signs=("once", "twice", "thrice", "every", "each", "per ", "a "),
        number=Number.NONE,
    ),
    _family(
        MeasureFamily.RATE,
        r"\b(?:daily|nightly|weekly|fortnightly|monthly|quarterly|bi-?weekly|bimonthly|yearly"
        rf"|semi-annually|annually|hourly)\b(?! (?:{_NO_RHYTHM})(?! {_OCCASIONS}))",
        signs=("ly",),
        number=Number.NONE,
    ),
    _family(
        MeasureFamily.DURATION,
        rf"\b(?P<target>{RANGE}[ -]{_LENGTH})\b",
        r"\b\d+(?:\.\d+)?(?:ms|s|sec|min|mins|h|hrs?|kg|lbs?|km|mi)\b",
        number=Number.FIRST,
    ),
    _family(
        MeasureFamily.DURATION,
        r"\ba (?:couple|few) of (?:hours|minutes)\b|\b(?:an|half an) hour\b",
        r"\blonger than a (?:day|week|weekend|month)\b",
        signs=(" of ", " hour", "longer"),
        number=Number.NONE,
    ),
    _family(
        MeasureFamily.MULTIPLE,
        r"\b(?:in half|by half|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadruple|halve|halving"
        r"|two-?fold|three-?fold|tenfold|twice (?:my|as (?:many|much)))\b|\b\d+(?:\.\d+)?x\b",
        signs=("half", "oubl", "ripl", "quadr", "halv", "fold", "twice", "x"),
        number=Number.NONE,
    ),
    _family(
        MeasureFamily.LIMIT,
        rf"(?:\b(?:{_LIMITS})\b|[<>≥≤]=?) ?{MONEY_SIGN}?(?:(?:about|around|an?) )?"
        r"(?P<target>\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)",
        r"\b\d[\d.,]* or (?:higher|better|more|above|less|lower|fewer|greater|under)\b",
    ),
    _family(
        MeasureFamily.LEVEL,
        r"\b(?:zero|0) [a-z-]{1,30}|\bto zero\b",
        r"^\W*no (?!more than|less than|longer|matter|one\b)[a-z-]{2,30}",
        r"\b(?:with|have) no (?:\w+ ){0,2}(?:errors?|mistakes?|defects?|complaints?|incidents?"
        r"|accidents?|injuries|absences|findings|faults|bugs|failures)\b",
        r"\b(?:to|reach|achieve|hit) (?:level )?(?:l|e|ic)\d\b|#1\b",
        r"\b(?:to|earn|get|with|of) (?:at least )?an? [a-f](?:[+-](?!\w))?(?![\w+#'’-])",
        r"\b[abc][12]\b(?=(?: level|\W*$| (?:in|level|exam|by|proficiency)))",
        r"\ban? [abc][+-]?(?= (?:or|in|on|average|grade)|[.,]|$)",
        r"\bfrom (?:an? )?[a-f][12]?[+-]? to (?:an? )?[a-f][12]?\b(?![-'’])",
        r"\b(?:reach|hit|get to|achieve) my (?:goal|target|ideal|dream) (?:weight|score|time"
        r"|grade|gpa|income|salary|pay)\b",
        r"\b(?:maintain|maintaining|keep|keeping) (?:my|a|an) current (?:gpa|weight|score|rating"
        r"|grades?)\b",
        r"\b(?:meet|exceed|hit|beat|achieve)(?:ing)?(?: or exceed(?:ing)?)? (?:[a-z-]+ ){0,4}"
        r"(?:targets?|quotas?)\b(?! (?!by|in|for|and|each|every|this|next|on|to|with|at)\w)",
        r"\b(?:straight a'?s|honou?r roll|dean'?s list|perfect (?:score|attendance)|first place"
        r"|valedictorian|gold medal|cum laude)",
        number=Number.NONE,
    ),
    _family(
        MeasureFamily.COUNT,
        rf"\b(?P<target>(?:{NUMBER}|an? (?:dozen|couple(?: of)?|pair of|hundred|thousand|million))"
        "[ -]"
        rf"(?!(?:{_NOT_COUNTED})(?![\w'’-]))[a-z][\w'’/-]*)",
        number=Number.FIRST,
    ),
    _family(
        MeasureFamily.COUNT,
        r"\b(?:each|every|all) (?:of )?(?:the |my )?(?:required|remaining|\d+|five|three|four|six"
        r"|seven|eight|nine|ten)\b",
        r"\bboth (?!\w{1,20}ly\b|of\b|in\b|for\b)[a-z]{1,30}",
        r"\b(?:another(?! (?:goal|of|one)\b)|a (?:couple|pair) of) [a-z]{1,30}",
        signs=("each", "every", "all ", "another", "both", " of "),
        number=Number.NONE,
    ),
)
"""In the order in which they are tried: what one has found, the next doesn't see."""
