"""Grades of 0 to 2 for each letter, from the sentence and the fields together.

Two points are for what a reviewer could check without asking; one is for a beginning. What is
achievable and relevant differs from person to person, so the text alone gives one point at most.
"""

from datetime import date
from typing import NamedTuple

from planner.calendar import add_months
from planner.goal import Reason
from planner.measure import MeasureKind
from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.amounts.measures import FoundMeasure
from planner.smart.clauses.reading import Reading
from planner.smart.goal_fields import GoalFields
from planner.smart.letters.thresholds import LOW_CONFIDENCE, MONTHS_WITHOUT_STEPS

_AUTONOMOUS = (Reason.ENJOY, Reason.VALUE)
_CHECKED_KINDS = (MeasureKind.YES_NO, MeasureKind.RATE)


class Grade(NamedTuple):
    """Points for a letter, what it misses, and the one question that would mend it."""

    points: int
    missing: str = ""
    question: str = ""


def grade_specific(reading: Reading, *, is_stated: bool) -> Grade:
    """S: an action with a narrow object, or with a broad one, or neither."""
    if is_stated:
        return Grade(2)
    if any(each.phrase or each.tail for each in reading.goals):
        return Grade(1, "one thing that it is about", "Which one exactly: what, where, with whom?")
    return Grade(0, "what exactly you will do", "What will you do, and to what?")


def grade_measurable(found: tuple[FoundMeasure, ...], fields: GoalFields) -> Grade:
    """M: an amount or a credential, or an end that nobody has said how to check."""
    if any(each.unit or each.kind in _CHECKED_KINDS for each in fields.measures):
        return Grade(2)
    if any(each.family is not MeasureFamily.END_STATE for each in found):
        return Grade(2)
    if found:
        return Grade(1, "how it is checked", "Who or what will show that it is done well enough?")
    if fields.measures:
        return Grade(1, "the unit that is counted", "What is counted: pages, hours, euros?")
    if fields.milestones:
        return Grade(1, "a measure beside the milestones", "How much of it is enough?")
    return Grade(0, "a measure", "How much or how many, and how would somebody else see it?")


def grade_achievable(fields: GoalFields, *, is_stated: bool) -> Grade:
    """A: confidence, hours, control, help, and a plan for the main obstacle."""
    has_way = is_stated or bool(fields.resources or fields.first_step)
    sure = fields.confidence
    rules = (
        (sure is not None and sure <= LOW_CONFIDENCE, _UNSURE),
        (_takes_too_long(fields), _TOO_LONG),
        (sure is None and not has_way, _NO_WAY),
        (sure is None, _NOT_SAID),
        (fields.in_my_control is False, _NOT_MINE),
        (not has_way, _NO_STEP),
        (not any(each.then for each in fields.obstacles), _NO_PLAN),
    )
    return next((grade for holds, grade in rules if holds), Grade(2))


_UNSURE = Grade(0, "more confidence", "What part of it would you trust yourself to reach?")
_TOO_LONG = Grade(0, "the hours for it", "What will you do less of, or by when instead?")
_NO_WAY = Grade(0, "a way to get there", "By which deed or help will you do it?")
_NOT_SAID = Grade(1, "how confident you are", "How sure are you, from 0 to 10?")
_NOT_MINE = Grade(1, "a part in your own hands", "Which part of it depends on you alone?")
_NO_STEP = Grade(1, "a first step or what helps", "What will you do first?")
_NO_PLAN = Grade(1, "a plan for the main obstacle", "If it gets in the way, what will you do?")


def _takes_too_long(fields: GoalFields) -> bool:
    needed, free = fields.hours_per_week, fields.hours_free
    return needed is not None and free is not None and needed > free


def grade_relevant(fields: GoalFields, *, is_stated: bool) -> Grade:
    """R: a reason of one's own, a value, and what the goal leads to; all three, or some."""
    is_own = is_stated or bool(fields.why) or fields.reason in _AUTONOMOUS
    has_value = fields.values > 0 or bool(fields.no_value_because)
    said = (
        (is_own, "why it matters to you", "What will be better for you once it is done?"),
        (has_value, "the value that it serves", "Which of your values does it serve?"),
        (fields.links > 0, "what it leads to", "Which goal further ahead does it serve?"),
    )
    lacking = [(missing, question) for is_there, missing, question in said if not is_there]
    if not lacking:
        return Grade(2)
    return Grade(1 if len(lacking) < len(said) else 0, *lacking[0])


def grade_time_bound(
    due: date | None, start: date | None, fields: GoalFields, *, is_stated: bool
) -> Grade:
    """T: two days, and a step on the way when they lie far apart; or less than that."""
    if due is None:
        if is_stated:
            return Grade(1, "the day itself", "Which date is that?")
        return Grade(0, "a due date", "By which day?")
    if start is None:
        return Grade(1, "the day you begin", "When do you start?")
    if due < start:
        return Grade(0, "a day to come", "Which day to come do you mean?")
    if due > add_months(start, MONTHS_WITHOUT_STEPS) and not fields.milestones:
        return Grade(1, "a milestone on the way", "What should stand half way, and by when?")
    return Grade(2)
