"""Advice on what is possible and whose wish it is: control, confidence, hours, and the reason."""

import re
from collections.abc import Iterator

from planner.goal import Reason
from planner.measure import write_number
from planner.smart.advice.evidence import Evidence
from planner.smart.language.words import Span
from planner.smart.letters.thresholds import LOW_CONFIDENCE
from planner.smart.verdict import Finding, Severity

ABOUT_LIFE = ("low-confidence", "too-many-hours", "others-reason")
"""Findings on the person and not on the sentence, of which one at a time is enough to think of."""

_OUTSIDE = re.compile(
    r"\b(?:(?:get|be|being|getting) (?:promoted|selected|chosen|recognised|recognized|noticed"
    r"|nominated|awarded|accepted|a (?:pay )?(?:raise|promotion|rise))"
    r"|(?:make|get|convince) (?:my|our|the) (?:boss|manager|team|colleagues|company|clients?) "
    r"|(?:win|receive) (?:an?|the) (?:\w+ ){0,2}(?:award|prize|bonus|raise|promotion))",
)
_EXPECTED = re.compile(
    r"\b(?:because|since|as) (?:(?:my|our|the) )(?:\w+ )?(?:boss|manager|supervisor|director|lead"
    r"|parents?|mother|father|family|team|company|employer|partner|wife|husband|teacher) "
    r"(?:\w+ )?(?:wants?|told|asks?|asked|expects?|says|said|insists?|insisted)\b"
    r"|\bi(?: am|['’]m| was| have been|['’]ve been) (?:told|asked|expected|supposed) to\b"
    r"|\bexpected of me\b",
)


def about_person(evidence: Evidence) -> Iterator[Finding]:
    """What others decide, what seems out of reach, and a wish that isn't one's own."""
    outside = _OUTSIDE.search(evidence.reading.low)
    if outside and evidence.fields.in_my_control is None:
        yield Finding(
            "outside-my-control",
            Severity.HINT,
            "Somebody else decides about it.",
            "What can you do yourself that makes it likely?",
            (Span(*outside.span()),),
        )
    yield from _about_confidence(evidence)
    yield from _about_hours(evidence)
    yield from _about_reason(evidence)


def _about_confidence(evidence: Evidence) -> Iterator[Finding]:
    sure = evidence.fields.confidence
    if sure is not None and sure <= LOW_CONFIDENCE:
        yield Finding(
            "low-confidence",
            Severity.HINT,
            f"You are {sure}% sure that you will get there.",
            "Which help, or which smaller first part, would make it feel possible?",
        )


def _about_hours(evidence: Evidence) -> Iterator[Finding]:
    needed, free = evidence.fields.hours_per_week, evidence.fields.hours_free
    if needed is not None and free is not None and needed > free:
        yield Finding(
            "too-many-hours",
            Severity.HINT,
            f"It takes {write_number(needed)} h a week, and the rest of your plan leaves"
            f" {write_number(free)} h.",
            "What could wait, or what would it be with fewer hours?",
        )


def _about_reason(evidence: Evidence) -> Iterator[Finding]:
    """Others expect it, and neither the sentence nor the fields say a reason of one's own."""
    fields = evidence.fields
    expected = _EXPECTED.search(evidence.reading.low)
    is_told = fields.reason is Reason.TOLD and not evidence.reasons
    is_own = fields.why or fields.values or fields.reason in (Reason.ENJOY, Reason.VALUE)
    if (expected or is_told) and not is_own:
        yield Finding(
            "others-reason",
            Severity.HINT,
            "Others expect it, and it names no reason of your own.",
            "What would it give you yourself?",
            (Span(*expected.span()),) if expected else (),
        )
