"""A: whether a sentence says by which deeds, helps or rhythm the goal will be reached."""

import re
from collections.abc import Iterator

from planner.smart.predicates import Role
from planner.smart.reading import Reading
from planner.smart.verbs import VERBS
from planner.smart.word_lists import listed
from planner.smart.words import Span

_RESTATING = listed(
    """
    achieve be become boost cut decrease drop enhance grow improve increase lessen lower
    maximise maximize minimise minimize raise reach reduce
    """
)
"""`by reducing waste` says the outcome once more, not what will be done."""

_THROUGH = re.compile(
    r"(?<!follow )(?<!go )(?<!walk )(?<!work )(?<!part)\b(?:through|via)\b (?!the (?:end|launch|season|holidays|summer)|the (?:first|second|third|fourth|next|last)|q[1-4]|\d|january|february"
    r"|march|april|may\b|june|july|august|september|october|november|december|20\d\d|year"
    r"|(?:a|an|the) (?:more|better)\b)(?!(?:the |an? |my |our )?(?-i:[A-Z]))(?=\w)",
    re.IGNORECASE,
)
_USING = re.compile(
    r"(?<!proficient )(?<!comfortable )(?<!confident )(?<!experience )(?<!familiar )(?<!skills )"
    r"(?<!start )(?<!stop )(?<!practice )(?<!of )(?<!in )(?<!at )(?<!learn )(?<!begin )(?<!from )"
    r"\b(?:using|utilizing|utilising|leveraging|applying)\b(?! powerpoint)",
    re.IGNORECASE,
)
_HELPED = re.compile(
    r"\b(?:with (?:the )?(?:help|support|guidance|assistance|aid|use|input) (?:of|from)"
    r"|(?<!meet )(?<!speak )(?<!talk )(?<!meeting )(?<!connect )with (?:a|my|an) (?:mentor|coach|tutor|trainer|personal trainer|budget|budgeting app|app|nutritionist"
    r"|study (?:group|plan|guide)|workbook)|by (?:means|way) of|under the (?:guidance|supervision|mentorship) of"
    r"|following (?:a|the|this|my) [\w-]+(?: [\w-]+)? (?:plan|program|programme|schedule|course|guide)"
    r"|(?:i|we)(?:['’]ll| will) (?:start|begin) (?:by|with)|my first step|first step(?:s)? (?:is|are|will|:)"
    r"|to (?:do|achieve|accomplish|reach|meet) (?:this|that|it|this goal)|as part of (?:a|the|our) [\w-]+ (?:program|plan))\b",
    re.IGNORECASE,
)
_RHYTHM = re.compile(
    r"[,;(–—-] ?(?:and )?(?P<deed>\w+ing)\b[^.;]{0,60}?\b(?:daily|weekly|bi-?weekly|monthly|every|each|per|a (?:day|week|month)|twice|once|\d+ (?:hours|minutes|times|days))\b",
    re.IGNORECASE,
)
_SECOND_PLAN = re.compile(
    r"[.;!] +(?:i|we)(?:['’]ll| will| plan to| am going to) (?!be\b|have\b|know\b|measure|track)",
    re.IGNORECASE,
)


def means_spans(reading: Reading) -> tuple[Span, ...]:
    """The words that say how; none when no means is stated."""
    found = [*_deeds(reading), *_rhythms(reading)]
    for pattern in (_THROUGH, _USING, _HELPED, _SECOND_PLAN):
        found += (Span(*match.span()) for match in pattern.finditer(reading.text))
    return tuple(sorted(found))


def _deeds(reading: Reading) -> Iterator[Span]:
    """What stands behind `by` and is a deed, not the outcome once more."""
    for each in reading.predicates:
        if each.role is not Role.MEANS:
            continue
        word = reading.words[each.at]
        if VERBS.get(word.low, (word.low, None))[0] not in _RESTATING:
            yield Span(reading.words[each.marker].span.start, word.span.end)


def _rhythms(reading: Reading) -> Iterator[Span]:
    """`..., meeting every week` is a plan, unless it only says the goal's verb once more."""
    goals = {each.verb for each in reading.goals}
    for match in _RHYTHM.finditer(reading.text):
        low = match["deed"].lower()
        verb = VERBS.get(low, (low, None))[0]
        if verb not in goals and verb not in ("aim", "try", "hope", "start", "begin"):
            yield Span(*match.span())
