"""The letters of a goal are those that the critic gives its title, its fields and its records."""

from dataclasses import replace
from datetime import date

import pytest
from costly import costly
from hypothesis import given
from plans import DOWNTIME, DUE, GOAL, PAGES, PASSED, START, TALKS, TODAY, courses, plan_of

from planner.change import changed
from planner.check_in import CheckIn
from planner.goal import Goal, Obstacle, Reason, Status
from planner.letters import judge, letters
from planner.milestone import Milestone
from planner.plan import Plan
from planner.records import Record
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.goal_fields import fields_of
from planner.smart.verdict import LetterVerdict
from planner.values.value import Value
from planner.vision import Vision

SKETCH = replace(GOAL, due=None, status=Status.DRAFT)
FAR = replace(GOAL, due=date(2030, 6, 30))
STEP = Milestone("step000001", GOAL.id, "Register")
VISION = Vision("vision0000", START, "I lead a team.")
LOVED = (Value.LOVE,)
PLANNED = Obstacle("no quiet hour", "block Friday morning")
SURE = CheckIn("sure000000", GOAL.id, date(2026, 10, 1), (), confidence=80)


def letter(name: str, goal: Goal, *records: Record) -> LetterVerdict:
    verdicts = letters(plan_of(goal, *records), goal, TODAY)
    return next(each for each in verdicts if each.letter == name)


@pytest.mark.parametrize(
    ("name", "goal", "records", "grade"),
    [
        ("S", replace(GOAL, title="Exam"), (), 0),
        ("S", replace(GOAL, title="Improve my presentation skills"), (), 1),
        ("S", GOAL, (), 2),
        ("M", replace(GOAL, title="Improve my presentation skills"), (), 0),
        ("M", replace(GOAL, title="Improve my presentation skills"), (STEP,), 1),
        ("M", replace(GOAL, title="Improve my presentation skills"), (PAGES,), 1),
        ("M", GOAL, (DOWNTIME,), 2),
        ("M", GOAL, (PASSED,), 2),
        ("M", GOAL, (TALKS,), 2),
        ("A", GOAL, (), 0),
        ("A", replace(GOAL, confidence=30, first_step="Register"), (), 0),
        ("A", replace(GOAL, confidence=31), (), 1),
        ("A", replace(GOAL, first_step="Go", obstacles=(PLANNED,)), (), 1),
        ("A", replace(GOAL, first_step="Go", obstacles=(PLANNED,)), (SURE,), 2),
        ("A", replace(GOAL, confidence=80, resources="A course", obstacles=(PLANNED,)), (), 2),
        ("R", GOAL, (), 0),
        ("R", replace(GOAL, reason=Reason.ENJOY), (), 1),
        ("R", replace(GOAL, reason=Reason.TOLD), (), 0),
        ("R", replace(GOAL, why="Practice", values=LOVED), (VISION,), 1),
        ("R", replace(GOAL, why="Practice", values=LOVED, parents=("long000000",)), (), 2),
        ("R", replace(FAR, why="To lead", values=LOVED), (), 1),
        ("R", replace(FAR, why="To lead", values=LOVED), (VISION,), 2),
        ("T", SKETCH, (), 0),
        ("T", replace(SKETCH, title="Pass the exam by 30 November"), (), 2),
        ("T", GOAL, (), 1),
        ("T", GOAL, (STEP,), 2),
        ("T", replace(GOAL, due=date(2026, 12, 1)), (), 2),
    ],
)
def test_a_letter_is_graded_by_the_title_the_fields_and_the_records(
    name: str, goal: Goal, records: tuple[Record, ...], grade: int
) -> None:
    found = letter(name, goal, *records)
    assert found.grade == grade
    assert bool(found.missing) == bool(found.question) == (grade < 2)


@costly
@given(courses())
def test_it_is_the_verdict_of_the_critic_on_the_title_and_the_fields(plan: Plan) -> None:
    goal = plan.goals[GOAL.id]
    calendar = Calendar(TODAY, plan.fiscal_year, plan.profile.track_boundary_months)
    assert judge(plan, goal, TODAY) == critique(goal.title, fields_of(plan, goal), calendar)


@costly
@given(courses())
def test_saying_more_never_takes_a_letter_back(plan: Plan) -> None:
    more = replace(
        GOAL,
        why="To practise",
        first_step="Register",
        confidence=80,
        obstacles=(PLANNED,),
        parents=("long000000",),
        values=LOVED,
    )
    after = plan.after(changed(GOAL, more), 2)
    pairs = zip(letters(plan, GOAL, TODAY), letters(after, more, TODAY), strict=True)
    assert all(later.grade >= earlier.grade for earlier, later in pairs)


def test_the_day_counts_for_a_date_in_the_title() -> None:
    dated = replace(SKETCH, title="Pass the exam by 30 June 2027")
    plan = plan_of(dated)
    assert [each.id for each in judge(plan, dated, TODAY).findings] == []
    assert [each.id for each in judge(plan, dated, date(2027, 7, 1)).findings] == ["past-date"]
    assert judge(plan, dated, TODAY).due == date(2027, 6, 30)
    assert judge(plan, replace(dated, due=DUE), TODAY).due == DUE
