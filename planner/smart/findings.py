"""Advice on a goal's sentence: each finding has an id that never changes, and can be dismissed."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from planner.horizon import track_of
from planner.smart.deeds import Deed
from planner.smart.goal_fields import GoalFields
from planner.smart.measure_families import MeasureFamily
from planner.smart.measures import FoundMeasure
from planner.smart.reading import Reading
from planner.smart.verbs import VerbClass
from planner.smart.verdict import Finding, Severity
from planner.smart.word_lists import listed
from planner.smart.words import Span


class Evidence(NamedTuple):
    """What the letters have found, for the findings to look at."""

    reading: Reading
    fields: GoalFields
    is_specific: bool
    measures: tuple[FoundMeasure, ...]
    reasons: tuple[Span, ...]
    due: date | None

    @property
    def has_measure(self) -> bool:
        """Whether the sentence or the fields say how one would know."""
        return bool(self.measures or self.fields.measures)

    @property
    def has_deadline(self) -> bool:
        """Whether the sentence or the fields say by when."""
        return bool(self.reading.times or self.fields.due)


_DECORATIVE = re.compile(
    r"\b(?:1[01]0|1000) ?(?:%|percent) (?:committed|dedicated|focus|focused|effort|sure|honest"
    r"|present|engaged|positive|invested)\b|\btop[- ]\d+ ?%?|\b24/7\b"
    r"|\b\d+\+? years? of (?:\w+ )?experience\b",
)
_NEGATED = re.compile(
    r"\b(?:don['’]?t|do not|will not|won['’]?t|no longer|never|not to|not be|stop|avoid|quit"
    r"|refrain from|less often|stay away)\b",
)
_OUTSIDE = re.compile(
    r"\b(?:(?:get|be|being|getting) (?:promoted|selected|chosen|recognised|recognized|noticed"
    r"|nominated|awarded|accepted|a (?:pay )?(?:raise|promotion|rise))"
    r"|(?:make|get|convince) (?:my|our|the) (?:boss|manager|team|colleagues|company|clients?) "
    r"|(?:win|receive) (?:an?|the) (?:\w+ ){0,2}(?:award|prize|bonus|raise|promotion))",
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


def find_findings(evidence: Evidence, today: date | None) -> tuple[Finding, ...]:
    """All advice on a sentence, the weightiest first."""
    rules: tuple[Callable[[Evidence], Iterator[Finding]], ...] = (
        _about_action, _about_measure, _about_time, _about_dates, _about_shape, _about_person,
    )  # fmt: skip
    found = [finding for rule in rules for finding in rule(evidence)]
    if today is not None:
        found += _about_past(evidence, today)
    return tuple(sorted(found, key=lambda each: each.severity is Severity.HINT))


def _verb_span(each: Deed) -> tuple[Span, ...]:
    return (each.word.span,)


def _about_action(evidence: Evidence) -> Iterator[Finding]:
    """One finding at most: a vague verb, or nothing that it is about."""
    if evidence.is_specific or not evidence.reading.words:
        return
    vague = [each for each in evidence.reading.goals if each.kind in _VAGUE_KINDS]
    if vague:
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


def _about_measure(evidence: Evidence) -> Iterator[Finding]:
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


def _about_time(evidence: Evidence) -> Iterator[Finding]:
    if evidence.has_deadline or not evidence.reading.words:
        return
    rates = [each for each in evidence.measures if each.family is MeasureFamily.RATE]
    if rates:
        yield Finding(
            "frequency-without-end",
            Severity.HINT,
            f"“{rates[0].words}” says how often, and not until when.",
            "Until when will you do it, before you look at it again?",
            (rates[0].span,),
        )
        return
    yield Finding(
        "no-deadline", Severity.WARNING, "It doesn't say by when.", "By which day will it be done?"
    )


def _about_dates(evidence: Evidence) -> Iterator[Finding]:
    said = [each for each in evidence.reading.times if each.due is not None]
    fields = evidence.fields
    if said and fields.due is not None and said[-1].due != fields.due:
        yield Finding(
            "dates-differ",
            Severity.HINT,
            f"The sentence says {said[-1].due}, and the due date is {fields.due}.",
            "Which of the two days holds?",
            (said[-1].span,),
        )
    calendar, due = evidence.reading.calendar, evidence.due
    if calendar is None or due is None or fields.track is None:
        return
    track = track_of(fields.start or calendar.today, due, calendar.track_boundary_months)
    if track is not fields.track:
        yield Finding(
            "date-outside-track",
            Severity.HINT,
            f"With {due} it is a {track} goal, and you called it {fields.track}.",
            "Do you mean another date, or the other track?",
            tuple(each.span for each in said[-1:]),
        )


def _about_past(evidence: Evidence, today: date) -> Iterator[Finding]:
    if evidence.due is not None and evidence.due < today:
        yield Finding(
            "past-date",
            Severity.WARNING,
            f"{evidence.due} is over.",
            "Which day to come do you mean?",
            tuple(each.span for each in evidence.reading.times if each.due == evidence.due),
        )


def _about_shape(evidence: Evidence) -> Iterator[Finding]:
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


def _about_person(evidence: Evidence) -> Iterator[Finding]:
    outside = _OUTSIDE.search(evidence.reading.low)
    if outside and evidence.fields.in_my_control is None:
        yield Finding(
            "outside-my-control",
            Severity.HINT,
            "Somebody else decides about it.",
            "What can you do yourself that makes it likely?",
            (Span(*outside.span()),),
        )
