"""The SMART letters of a goal, judged from its fields: what is there, and what is missing.

Doran's acronym (1981) in its common reading: specific, measurable, achievable, relevant,
time-bound. Each letter has a grade of 0 to 2; a letter is stated from 1 on.
"""

from dataclasses import dataclass

from planner.calendar import add_months
from planner.goal import Goal, Reason
from planner.measure import MeasureKind
from planner.plan import Plan

FULL_GRADE = 2
FEWEST_WORDS = 3
LOW_CONFIDENCE = 30
"""Percent up to which a goal is asked to be split rather than called achievable."""

MONTHS_WITHOUT_STEPS = 3
"""A goal that runs longer needs a milestone on the way."""

AUTONOMOUS = (Reason.ENJOY, Reason.VALUE)


@dataclass(frozen=True, slots=True)
class LetterState:
    """One letter of a goal: its grade from 0 to 2, and in a few words what it still misses."""

    letter: str
    name: str
    grade: int
    missing: str

    @property
    def is_stated(self) -> bool:
        """Whether the goal says anything about this letter."""
        return self.grade > 0


def letters(plan: Plan, goal: Goal) -> tuple[LetterState, ...]:
    """The five letters of a goal, in their order."""
    return (
        LetterState("S", "Specific", *_specific(goal)),
        LetterState("M", "Measurable", *_measurable(plan, goal)),
        LetterState("A", "Achievable", *_achievable(goal)),
        LetterState("R", "Relevant", *_relevant(goal)),
        LetterState("T", "Time-bound", *_time_bound(plan, goal)),
    )


def _specific(goal: Goal) -> tuple[int, str]:
    if len(goal.title.split()) < FEWEST_WORDS:
        return 0, "say what exactly, in a few words more"
    if goal.why or goal.first_step:
        return FULL_GRADE, ""
    return 1, "a why or a first step that says what is meant"


def _measurable(plan: Plan, goal: Goal) -> tuple[int, str]:
    measures = plan.measures.of(goal.id)
    if any(each.unit or each.kind in (MeasureKind.YES_NO, MeasureKind.RATE) for each in measures):
        return FULL_GRADE, ""
    if measures:
        return 1, "the unit that is counted"
    if plan.milestones.of(goal.id):
        return 1, "a measure beside the milestones"
    return 0, "a measure: how would you know?"


def _achievable(goal: Goal) -> tuple[int, str]:
    if goal.confidence is None:
        return 0, "how confident you are"
    if goal.confidence <= LOW_CONFIDENCE:
        return 0, "more confidence: split it or get help"
    if not (goal.resources or goal.first_step):
        return 1, "a first step or what helps"
    if not any(each.then for each in goal.obstacles):
        return 1, "the main obstacle with an if-then plan"
    return FULL_GRADE, ""


def _relevant(goal: Goal) -> tuple[int, str]:
    has_reason = bool(goal.why) or goal.reason in AUTONOMOUS
    if has_reason and goal.parents:
        return FULL_GRADE, ""
    if has_reason:
        return 1, "the long-term goal that it serves"
    if goal.parents:
        return 1, "why it matters to you"
    return 0, "why it matters, and what it serves"


def _time_bound(plan: Plan, goal: Goal) -> tuple[int, str]:
    if goal.due is None:
        return 0, "a due date"
    is_long = goal.due > add_months(goal.start, MONTHS_WITHOUT_STEPS)
    if is_long and not plan.milestones.of(goal.id):
        return 1, "a milestone on the way"
    return FULL_GRADE, ""
