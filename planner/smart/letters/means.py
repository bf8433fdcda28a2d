"""A: whether a sentence says by which deeds, helps or rhythm the goal will be reached."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planner.smart.clauses.reading import Reading
from planner.smart.clauses.roles import Role
from planner.smart.language.nouns import ABILITIES
from planner.smart.language.verbs import VERBS, VerbClass
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Span

_RESTATING = listed(
    """
    achieve be become boost cut decrease drop enhance grow improve increase lessen lower
    maximise maximize minimise minimize raise reach reduce
    """
)
"""`by reducing waste` says the outcome once more, not what will be done."""

_STARTING = frozenset({"aim", "try", "hope", "start", "begin"})


def _not_behind(words: Sequence[str], last: str) -> str:
    """Where `last` has just been read: none of these words stands before it."""
    return "".join(rf"(?<!{word} {last})" for word in words)


_NO_MEANS = (
    r"the (?:end|launch|season|holidays|summer|(?:first|second|third|fourth|next|last) )|q[1-4]\b"
    r"|\d|january|february|march|april|may\b|june|july|august|september|october|november|december"
    r"|year|(?:a|an|the) (?:more|better)\b"
)
_THROUGH = re.compile(
    r"\b(?:through|via) "
    + _not_behind(("follow", "go", "run", "walk", "work"), "through ")
    + rf"(?!{_NO_MEANS})"
    r"(?=(?:the |an? |my |our )?(?P<thing>\w))",
)
"""`through weekly coaching`; not `through June`, nor the institute that gives a certificate."""

_NOT_BY_USING = (
    "without proficient comfortable confident experience familiar skills start stop practice of in"
    " at learn begin from be for"
)
_USING = re.compile(
    r"\b(?:using|utilizing|utilising|leveraging|applying)\b"
    + _not_behind(_NOT_BY_USING.split(), "using")
    + r"(?<!ly using)(?! (?:it|them|this|these|that|those)\b)"
)
_HELPERS = (
    "mentor|coach|tutor|trainer|personal trainer|budget|budgeting app|app|nutritionist"
    "|study (?:group|plan|guide)|workbook"
)
_HELPED = re.compile(
    r"\b(?:with (?:the )?(?:help|support|guidance|assistance|aid|use|input) (?:of|from)"
    rf"|with {_not_behind(('meet', 'speak', 'talk', 'meeting', 'connect'), 'with ')}(?:a|my|an) "
    rf"(?:{_HELPERS})|by (?:means|way) of"
    r"|under the (?:guidance|supervision|mentorship) of"
    r"|following (?:a|the|this|my) [\w-]{1,30}(?: [\w-]{1,30})?"
    r" (?:plan|program|programme|schedule|course|guide)"
    r"|(?:i|we)(?:['’]ll| will) (?:start|begin) (?:by|with)"
    r"|my first step|first steps? (?:is|are|will|:)"
    r"|by (?:daily|weekly|bi-?weekly|monthly|regular|frequent|quarterly) \w{3,}"
    r"|(?<=[.;!] )to (?:do|achieve|accomplish|reach|meet) (?:this|that|it|this goal)"
    r"|as part of (?:a|the|our) [\w-]{1,30} (?:program|plan))\b",
)
_RHYTHM = re.compile(
    r"[,;(–—-] ?(?:and )?(?P<deed>\w{2,20}ing)\b[^.;]{0,60}?\b(?:daily|weekly|bi-?weekly|monthly"
    r"|every|each|per|a (?:day|week|month)|twice|once|\d+ (?:hours|minutes|times|days))\b",
)
_SECOND_PLAN = re.compile(
    r"[.;!] {1,3}(?:i|we)(?:['’]ll| will| plan to| am going to) "
    r"(?!be\b|have\b|know\b|measure|track)",
)
"""A second sentence that says what will be done."""


def means_spans(reading: Reading) -> tuple[Span, ...]:
    """The words that say how; none when no means is stated."""
    patterns = [_HELPED, _SECOND_PLAN]
    if not _is_ability(reading):
        patterns.append(_USING)
    found = [Span(*match.span()) for each in patterns for match in each.finditer(reading.low)]
    found += [*_deeds(reading), *_rhythms(reading), *_ways(reading), *_fronted(reading)]
    return tuple(sorted(found))


def _deeds(reading: Reading) -> Iterator[Span]:
    """What stands behind `by` and is a deed, not the outcome once more."""
    for each in reading.predicates:
        word = reading.words[each.at]
        if each.role is Role.MEANS and _verb(word.low) not in _RESTATING:
            yield Span(reading.words[each.marker].span.start, word.span.end)


def _is_ability(reading: Reading) -> bool:
    """What is learned is done `using` something: that is a part of it, and no way to it."""
    return "able to" in reading.low or any(
        each.kind is VerbClass.LEARN or each.noun.head in ABILITIES for each in reading.goals
    )


def _fronted(reading: Reading) -> Iterator[Span]:
    """`To pass with 80%, I will ...`: where the end is measured, what follows is the way to it."""
    for end, deed in pairwise(reading.predicates):
        is_fronted = end.role is Role.PURPOSE and reading.words[end.marker].span.start == 0
        if not is_fronted or deed.role is Role.PURPOSE:
            continue
        start, stop = reading.words[end.at].span.start, reading.words[deed.at].span.start
        if any(start <= each.span.start < stop for each in reading.measures):
            yield reading.words[deed.at].span


def _ways(reading: Reading) -> Iterator[Span]:
    for match in _THROUGH.finditer(reading.low):
        if not reading.text[match.start("thing")].isupper():
            yield Span(*match.span())


def _rhythms(reading: Reading) -> Iterator[Span]:
    """`..., meeting every week` is a plan, unless it only says the goal's verb once more."""
    goals = {each.verb for each in reading.goals}
    for match in _RHYTHM.finditer(reading.low):
        verb = _verb(match["deed"])
        if verb not in goals and verb not in _STARTING:
            yield Span(*match.span())


def _verb(low: str) -> str:
    return VERBS[low][0] if low in VERBS else low
