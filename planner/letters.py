"""The SMART letters of a goal, judged from its fields: what is there, and what is missing.

Doran's acronym (1981) in its common reading: specific, measurable, achievable, relevant,
time-bound. Each letter has a grade of 0 to 2; a letter is stated from 1 on.
"""

from typing import NamedTuple
from unicodedata import east_asian_width

from planner.calendar import add_months
from planner.goal import Goal, Reason
from planner.horizon import Track
from planner.measure import MeasureKind
from planner.plan import Plan
from planner.progress import confidence_of

FULL_GRADE = 2
FEWEST_WORDS = 3
_WIDE_TO_A_WORD = 2
"""Characters that a word takes in scripts written without spaces, such as Japanese."""

LOW_CONFIDENCE = 30
"""Percent up to which a goal is asked to be split rather than called achievable."""

MONTHS_WITHOUT_STEPS = 3
"""A goal that runs longer needs a milestone on the way."""

AUTONOMOUS = (Reason.ENJOY, Reason.VALUE)


class LetterState(NamedTuple):
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
        LetterState("A", "Achievable", *_achievable(goal, confidence_of(plan, goal))),
        LetterState("R", "Relevant", *_relevant(plan, goal)),
        LetterState("T", "Time-bound", *_time_bound(plan, goal)),
    )


def _specific(goal: Goal) -> tuple[int, str]:
    if _count_words(goal.title) < FEWEST_WORDS:
        return 0, "say what exactly, in a few words more"
    if goal.why or goal.first_step:
        return FULL_GRADE, ""
    return 1, "a why or a first step that says what is meant"


def _count_words(title: str) -> int:
    wide = sum(letter.isalpha() and east_asian_width(letter) == "W" for letter in title)
    return max(len(title.split()), wide // _WIDE_TO_A_WORD)


def _measurable(plan: Plan, goal: Goal) -> tuple[int, str]:
    measures = plan.measures.of(goal.id)
    if any(each.unit or each.kind in (MeasureKind.YES_NO, MeasureKind.RATE) for each in measures):
        return FULL_GRADE, ""
    if measures:
        return 1, "the unit that is counted"
    if plan.milestones.of(goal.id):
        return 1, "a measure beside the milestones"
    return 0, "a measure: how would you know?"


def _achievable(goal: Goal, confidence: int | None) -> tuple[int, str]:
    if confidence is None:
        return 0, "how confident you are"
    if confidence <= LOW_CONFIDENCE:
        return 0, "more confidence: split it or get help"
    if goal.in_my_control is False:
        return 1, "a part of it that is in your own hands"
    if not (goal.resources or goal.first_step):
        return 1, "a first step or what helps"
    if not any(each.then for each in goal.obstacles):
        return 1, "the main obstacle with an if-then plan"
    return FULL_GRADE, ""


def _relevant(plan: Plan, goal: Goal) -> tuple[int, str]:
    """A reason of one's own, a value, and what the goal leads to; the vision, for a long-term one.

    A stated reason why it serves no value counts as much as a value.
    """
    is_long = plan.track_of(goal) is Track.LONG
    further = "the vision that it serves" if is_long else "the long-term goal that it serves"
    said = (
        (bool(goal.why) or goal.reason in AUTONOMOUS, "why it matters to you"),
        (bool(goal.values or goal.no_value_because), "the value that it serves, or why none"),
        (bool(goal.parents) or (is_long and plan.vision is not None), further),
    )
    missing = [words for is_there, words in said if not is_there]
    if not missing:
        return FULL_GRADE, ""
    return (
        (1, missing[0]) if len(missing) < len(said) else (0, "why it matters, and what it serves")
    )


def _time_bound(plan: Plan, goal: Goal) -> tuple[int, str]:
    if goal.due is None:
        return 0, "a due date"
    is_long = goal.due > add_months(goal.start, MONTHS_WITHOUT_STEPS)
    if is_long and not plan.milestones.of(goal.id):
        return 1, "a milestone on the way"
    return FULL_GRADE, ""
