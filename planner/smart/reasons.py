"""R: whether a sentence says what the goal is for, beyond the goal itself."""

import re

from planner.smart.predicates import Role
from planner.smart.reading import Reading
from planner.smart.words import Span

_REASONS = re.compile(
    r"\b(?:so that|so (?:i|we|my|our|they|he|she|it|the|you|patients|students|people)\b|in order (?:to|that|for)"
    r"|so as to|because(?: of)?|in (?:an )?effort to|in (?:the )?hopes? (?:of|to|that)"
    r"|(?:with|for) the (?:aim|goal|purpose|intention|intent|hope|objective) of|in preparation for"
    r"|in support of|as (?:evidence|preparation|a (?:step|way|means|foundation|stepping stone|path)"
    r"|part of my (?:plan|goal|path|journey))\b|as (?:i|we|it|this|that|they|these) (?:\w+ )?(?:is|am|are|want|wants|will|would|can|plan|need|have|has)\b"
    r"|since (?:i|we|it|this|they|my) |given that|ultimately|thereby|thus|therefore|which (?:will|would|can) (?:help|allow|enable|let|make|lead|give|prepare)|which (?:helps|allows|enables|means|lets)"
    r"|that (?:will|would|can) (?:help|allow|enable|let|make|lead|prepare|support|give|benefit|advance|further)"
    r"|(?:allowing|enabling|helping|letting|preparing) (?:me|us|my|the|them|students|patients|customers)\b"
    r"|toward(?:s)? (?:my|a|the|our|becoming)|on (?:my|the) (?:way|path) to|leading to|to be able to|due to)",
    re.IGNORECASE,
)

_FOR = re.compile(
    r"(?<!look )(?<!looking )(?<!search )(?<!apply )(?<!ask )(?<!responsible )(?<!care )(?<!caring )\bfor (?:my |our |a |an |the |future |better |personal |professional |career |long-term |early "
    r"|possible |potential |own |family |new |down |home |overall |continued |an eventual ){0,4}"
    r"(?:retirement|college|university|tuition|health|fun|growth|advancement|development|future"
    r"|emergenc(?:y|ies)|payment|vacation|trip|wedding|education|promotion|family|career|charity"
    r"|holidays?|purchase|house|travel|opportunities|success|enjoyment|peace of mind|safety"
    r"|wellbeing|well-being|relaxation|expenses|fund|leadership (?:roles?|positions?)|roles?)\b",
    re.IGNORECASE,
)


def reason_spans(reading: Reading) -> tuple[Span, ...]:
    """The words that say what for; none when no reason is stated."""
    found = [Span(*match.span()) for match in _REASONS.finditer(reading.text)]
    found += [Span(*match.span()) for match in _FOR.finditer(reading.text)]
    found += [
        Span(reading.words[each.marker].span.start, reading.words[each.at].span.end)
        for each in reading.predicates
        if each.role is Role.PURPOSE
    ]
    return tuple(sorted(found))
