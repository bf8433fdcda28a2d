"""The critic: one sentence and its fields, judged letter by letter with a reason for each.

Doran's acronym (1981) in its common reading: specific, measurable, achievable, relevant,
time-bound. The same input always gives the same answer; the text is read up to `LONGEST_READ`.
"""

from datetime import date

from planner.smart.advice.findings import Evidence, find_findings
from planner.smart.amounts.measures import FoundMeasure
from planner.smart.calendar import Calendar
from planner.smart.clauses.reading import Reading
from planner.smart.goal_fields import GoalFields
from planner.smart.language.words import Span
from planner.smart.letters.grades import (
    Grade,
    grade_achievable,
    grade_measurable,
    grade_relevant,
    grade_specific,
    grade_time_bound,
)
from planner.smart.letters.means import means_spans
from planner.smart.letters.measurable import end_states
from planner.smart.letters.reasons import reason_spans
from planner.smart.letters.specific import specific_spans
from planner.smart.verdict import Critique, LetterVerdict

_NO_FIELDS = GoalFields()


def critique(
    sentence: str, fields: GoalFields = _NO_FIELDS, calendar: Calendar | None = None
) -> Critique:
    """The verdict on a goal's sentence; without a calendar no day is worked out."""
    reading = Reading(sentence, calendar)
    measures = (*reading.measures, *end_states(reading))
    specific, reasons, means = (
        specific_spans(reading),
        reason_spans(reading),
        means_spans(reading),
    )
    due = fields.due or _last_day(reading)
    start = fields.start or (calendar.today if calendar else None)
    is_timed = bool(reading.times)
    letters = (
        _verdict("S", specific, grade_specific(reading, is_stated=bool(specific))),
        _verdict("M", _spans(measures), grade_measurable(measures, fields)),
        _verdict("A", means, grade_achievable(fields, is_stated=bool(means))),
        _verdict("R", reasons, grade_relevant(fields, is_stated=bool(reasons))),
        _verdict(
            "T",
            tuple(each.span for each in reading.times),
            grade_time_bound(due, start, fields, is_stated=is_timed),
        ),
    )
    evidence = Evidence(reading, fields, bool(specific), measures, reasons, due)
    findings = find_findings(evidence, calendar.today if calendar else None)
    return Critique(letters, findings, measures, reading.times, start, due)


NAMES = {"S": "Specific", "M": "Measurable", "A": "Achievable", "R": "Relevant", "T": "Time-bound"}
"""The letters in their order, and what they stand for."""


def _verdict(letter: str, spans: tuple[Span, ...], grade: Grade) -> LetterVerdict:
    return LetterVerdict(letter, NAMES[letter], bool(spans), grade.points, spans, *grade[1:])


def _spans(measures: tuple[FoundMeasure, ...]) -> tuple[Span, ...]:
    return tuple(each.span for each in measures)


def _last_day(reading: Reading) -> date | None:
    days = [each.due for each in reading.times if each.due is not None]
    return days[-1] if days else None
