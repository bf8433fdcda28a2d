"""Advice on what a sentence says: its verb, its object, its measure, and its shape."""

import re
from collections.abc import Iterator

from planner.smart.advice.evidence import Evidence
from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.clauses.deeds import Deed
from planner.smart.language.verbs import VerbClass
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Span
from planner.smart.verdict import Finding, Severity

_DECORATIVE = re.compile(
    r"\b(?:1[01]0|1000) ?(?:%|percent) (?:committed|dedicated|focus|focused|effort|sure|honest"
    r"|present|engaged|positive|invested)\b|\btop[- ]\d+ ?%?|\b24/7\b"
    r"|\b\d+\+? years? of (?:\w+ )?experience\b",
)
_NEGATED = re.compile(
    r"\b(?:don['’]?t|do not|will not|won['’]?t|no longer|never|not to|not be|stop|avoid|quit"
    r"|refrain from|less often|stay away)\b",
)
_VAGUE_WORDS = re.compile(
    r"\b(?:more|better|some|various|several|good|great|effective|successful|stuff|things|soon"
    r"|someday|eventually|asap|regularly|often|frequently|as needed|as much as possible"
    r"|my best|etc)\b",
)
_VAGUE_KINDS = (VerbClass.CHANGE, VerbClass.LEARN, VerbClass.VAGUE)
_ACTIVITIES = listed(
    """
    attend continue join listen meet participate talk watch work
    """
)


def _verb_span(each: Deed) -> tuple[Span, ...]:
    return (each.word.span,)


def about_action(evidence: Evidence) -> Iterator[Finding]:
    """One finding at most: a vague verb, or nothing that it is about."""
    if evidence.is_specific or not evidence.reading.words:
        return
    vague = [each for each in evidence.reading.goals if _is_vague(each)]
    if vague and not evidence.reading.measures:
        yield Finding(
            "vague-verb",
            Severity.WARNING,
            f"“{vague[-1].verb}” can mean many things, so nobody could tell when it is done.",
            "What would somebody see you do or hold in the end?",
            _verb_span(vague[-1]),
        )
        return
    yield Finding(
        "no-object",
        Severity.WARNING,
        "It doesn't say which one thing it is about.",
        "What exactly: which course, which page, which group?",
    )


def _is_vague(deed: Deed) -> bool:
    """`improve` and `handle` say little; of `get a job` it is the job that is left open."""
    return deed.kind in _VAGUE_KINDS and not deed.is_obtained


def about_measure(evidence: Evidence) -> Iterator[Finding]:
    """A number that decorates, no measure at all, or a change from nowhere."""
    if decorative := _DECORATIVE.search(evidence.reading.low):
        start, end = decorative.span()
        yield Finding(
            "decorative-number",
            Severity.HINT,
            f"“{evidence.reading.text[start:end]}” is a number that nothing is measured by.",
            "Which number will have changed in the end?",
            (Span(start, end),),
        )
    if not evidence.has_measure and evidence.reading.words and not _is_asked_enough(evidence):
        vague = _VAGUE_WORDS.search(evidence.reading.low)
        yield Finding(
            "no-measure",
            Severity.WARNING,
            "It doesn't say how one would know that it is reached.",
            "How much, how many, or which result that is there or not?",
            (Span(*vague.span()),) if vague else (),
        )
    if _needs_baseline(evidence):
        yield Finding(
            "no-baseline",
            Severity.HINT,
            "A change counts from somewhere, and it doesn't say from where.",
            "What is the figure today?",
            tuple(each.span for each in evidence.measures[:1]),
        )


def _is_asked_enough(evidence: Evidence) -> bool:
    """Who has said by when is asked what exactly first, and how much only after that."""
    return bool(evidence.reading.times) and not evidence.is_specific


def _needs_baseline(evidence: Evidence) -> bool:
    is_change = any(each.kind is VerbClass.CHANGE for each in evidence.reading.goals)
    families = [each.family for each in evidence.measures]
    return (
        is_change
        and MeasureFamily.PERCENT in families
        and MeasureFamily.FROM_TO not in families
        and not any(each.baseline for each in evidence.fields.measures)
    )


def about_shape(evidence: Evidence) -> Iterator[Finding]:
    """Two goals in one, what won't be done, and what leads to nothing yet."""
    goals = evidence.reading.goals
    ends = [each for each in goals if each.kind is VerbClass.END and each.phrase]
    measured = [each for each in ends if _has_own_measure(each, evidence)]
    if len(measured) > 1:
        yield Finding(
            "two-goals-in-one",
            Severity.HINT,
            "It holds two results, of which one may be reached without the other.",
            "Would they be two goals, each with its own date?",
            tuple(_verb_span(each)[0] for each in measured),
        )
    negated = _NEGATED.search(evidence.reading.low)
    if negated and not evidence.measures:
        yield Finding(
            "avoidance",
            Severity.HINT,
            "It says what you won't do, and that is hard to keep up.",
            "What will you do instead?",
            (Span(*negated.span()),),
        )
    activities = [each for each in goals if each.verb in _ACTIVITIES]
    if goals and len(activities) == len(goals) and not evidence.reasons:
        yield Finding(
            "activity-not-outcome",
            Severity.HINT,
            "It names something to do, and not what should come of it.",
            "What will you have in the end that you don't have now?",
            _verb_span(activities[0]),
        )


def _has_own_measure(each: Deed, evidence: Evidence) -> bool:
    start, end = each.word.span.start, (each.predicate.tail or each.phrase)[-1].span.end
    return any(start <= measure.span.start < end for measure in evidence.measures)
