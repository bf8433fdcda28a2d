"""R: whether a sentence says what the goal is for, beyond the goal itself."""

import re

from planner.smart.amounts.numbers import NUMBER
from planner.smart.clauses.reading import Reading
from planner.smart.clauses.roles import Role
from planner.smart.language.words import Span

_WHO = "(?:i|we|my|our|they|he|she|it|the|you|patients|students|people|customers|others)"
_ENABLES = (
    "(?:help|allow|enable|let|make|lead|prepare|support|give|benefit|advance|further|improve"
    "|strengthen|open)"
)
_QUALITY = r"(?:it|they)(?:['’](?:s|re)| (?:is|are))\b"
"""`so it is readable` says how the result will be, and not what it is for."""

_NO_AS = "".join(
    rf"(?<!{word} as)" for word in ("much", "many", "soon", "often", "well", "far", "high", "long")
)
_MARKERS = (
    rf"so that|so(?<=[\w,;] so) (?!{_QUALITY}){_WHO}\b",
    r"so(?<=[\w,;] so) (?:the |our |your )?(?:\w+ ){1,3}(?:can|could|will|would|may)\b",
    r"in order (?:to|that|for)|so as to|because(?: of)?\b",
    r"in (?:an )?effort to|in (?:the )?hopes? (?:of|to|that)|in the hopes?\b",
    "in (?:preparation for|support of)",
    "(?:with|for) the (?:aim|goal|purpose|intention|intent|hope|objective) of",
    "as (?:evidence|preparation|part of my (?:plan|goal|path|journey)"
    "|an? (?:step|way|means|foundation|stepping stone|path))\\b",
    rf"as{_NO_AS} (?:i|we|it|this|that|they|these) (?:\w{{1,20}} )?(?:is|am|are|want|wants|will"
    r"|would|can|plan|need|have|has)\b",
    "since (?:i|we|it|this|they|my) |given that|ultimately|thereby|due to",
    r"(?:thus(?<=[\w,;] thus)|therefore(?<=[\w,;] therefore))\b",
    rf"(?:which|that) (?:will|would|can) {_ENABLES}|, which (?:helps|allows|enables|means|lets)",
    "(?:allowing|enabling|helping|letting|preparing) (?:me|us|my|the|them|students|patients"
    r"|customers)\b",
    "towards? (?:becoming|my (?:goal|dream))|on (?:my|the) (?:way|path) to|leading to",
)
_REASONS = re.compile(rf"\b(?:{'|'.join(_MARKERS)})")
"""Words that a reason or a purpose begins with."""

_NO_PURPOSE = "".join(
    rf"(?<!{verb} for )"
    for verb in ("look", "looking", "search", "apply", "ask", "responsible", "care", "caring")
)
_PURPOSES = (
    "retirement|college|university|tuition|health|fun|growth|advancement|development|future"
    "|(?:own )?benefit|consideration|emergenc(?:y|ies)(?: fund)?|payment|vacation|trip|wedding"
    "|education|promotion|career|charity"
    "|holidays?|purchase|house|travel|opportunities|success|enjoyment|peace of mind|safety"
    "|wellbeing|well-being|relaxation|expenses|leadership (?:roles?|positions?)|roles?"
)
_FOR = re.compile(
    rf"\bfor {_NO_PURPOSE}(?:(?:my|our|an?|the|future|better|personal|professional|career"
    "|long-term|early|possible|potential|own|family|new|down|home|overall|continued|eventual) )"
    rf"{{0,4}}(?:{_PURPOSES})\b",
)
"""`for` with what one lives for: `for retirement`, not `for a client`."""

_LENGTH = (
    rf"(?:an?|the|the next|next|{NUMBER}) (?:\w+ ){{0,2}}"
    r"(?:day|week|month|quarter|year|account)s?\b"
)
_SAVED_FOR = re.compile(
    r"\bsav(?:e|ing) (?:up )?(?:[^.;]{0,30}? )?for (?!\d|my account\b)"
    rf"(?:my |our |the )?(?:new |first )?(?!{_LENGTH})\w"
)
"""`save 900 dollars for a bicycle`, not `save for three months`."""

_HANDED_FOR = re.compile(
    r"\b(?:send|submit|share|hand)\b[^.;]{0,60} for (?:feedback|editing|review|approval)\b"
)


def reason_spans(reading: Reading) -> tuple[Span, ...]:
    """The words that say what for; none when no reason is stated."""
    patterns = (_REASONS, _FOR, _SAVED_FOR, _HANDED_FOR)
    found = [Span(*match.span()) for each in patterns for match in each.finditer(reading.low)]
    found += [
        Span(reading.words[each.marker].span.start, reading.words[each.at].span.end)
        for each in reading.predicates
        if each.role is Role.PURPOSE
    ]
    return tuple(sorted(found))
