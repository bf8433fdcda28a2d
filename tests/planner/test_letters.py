"""The SMART letters of a goal, and what each is missing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from plans import DOWNTIME, GOAL, PAGES, PASSED, START, TALKS, courses, plan_of

from planner.change import changed
from planner.goal import Goal, Obstacle, Reason, Status
from planner.letters import LetterState, letters
from planner.measure import Measure
from planner.milestone import Milestone
from planner.plan import Plan
from planner.records import Record
from planner.values.value import Value
from planner.vision import Vision

BARE = replace(GOAL, title="Exam", due=None, status=Status.DRAFT)
FAR = replace(GOAL, due=date(2030, 6, 30))
STEP = Milestone("step000001", GOAL.id, "Register")
VISION = Vision("vision0000", START, "I lead a team.")
LOVED = (Value.LOVE,)
PLANNED = Obstacle("no quiet hour", "block Friday morning")


def state(letter: str, goal: Goal, *records: Record) -> LetterState:
    plan = plan_of(goal, *records)
    return next(each for each in letters(plan, goal) if each.letter == letter)


def test_the_five_letters_come_in_their_order() -> None:
    states = letters(plan_of(GOAL), GOAL)
    assert "".join(each.letter for each in states) == "SMART"
    assert [each.name for each in states] == [
        "Specific",
        "Measurable",
        "Achievable",
        "Relevant",
        "Time-bound",
    ]


def test_a_bare_wish_states_no_letter() -> None:
    assert [each.grade for each in letters(plan_of(BARE), BARE)] == [0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("changes", "grade", "missing"),
    [
        ({"title": "Exam"}, 0, "say what exactly"),
        ({"title": "Pass it"}, 0, "say what exactly"),
        ({"title": "Pass it", "why": "To practise"}, 0, "say what exactly"),
        ({"title": "Pass the exam"}, 1, "a why or a first step"),
        ({"title": "Pass the exam", "why": "To practise"}, 2, ""),
        ({"title": "Pass the exam", "first_step": "Register"}, 2, ""),
        ({"title": "会計士に"}, 0, "say what exactly"),
        ({"title": "会計士試験に"}, 1, "a why or a first step"),
        ({"title": "🚀🚀🚀🚀🚀🚀"}, 0, "say what exactly"),
    ],
)
def test_specific_is_a_goal_of_some_words_and_what_they_mean(
    changes: dict[str, str], grade: int, missing: str
) -> None:
    found = state("S", replace(GOAL, **changes))  # type: ignore[arg-type]  # fields of text
    assert (found.grade, found.missing[: len(missing)]) == (grade, missing)


@pytest.mark.parametrize(
    ("records", "grade", "missing"),
    [
        ((), 0, "a measure: how would you know?"),
        ((STEP,), 1, "a measure beside the milestones"),
        ((PAGES,), 1, "the unit that is counted"),
        ((PAGES, STEP), 1, "the unit that is counted"),
        ((DOWNTIME,), 2, ""),
        ((PASSED,), 2, ""),
        ((TALKS,), 2, ""),
        ((PAGES, PASSED), 2, ""),
    ],
)
def test_measurable_is_a_measure_with_a_unit(
    records: tuple[Measure | Milestone, ...], grade: int, missing: str
) -> None:
    found = state("M", GOAL, *records)
    assert (found.grade, found.missing) == (grade, missing)


@pytest.mark.parametrize(
    ("goal", "grade", "missing"),
    [
        (GOAL, 0, "how confident you are"),
        (replace(GOAL, confidence=0), 0, "more confidence"),
        (replace(GOAL, confidence=30, first_step="Register"), 0, "more confidence"),
        (replace(GOAL, confidence=31), 1, "a first step or what helps"),
        (replace(GOAL, confidence=80, first_step="Register"), 1, "the main obstacle"),
        (
            replace(GOAL, confidence=80, resources="A course", obstacles=(Obstacle("time"),)),
            1,
            "the main obstacle",
        ),
        (replace(GOAL, confidence=80, obstacles=(PLANNED,)), 1, "a first step"),
        (replace(GOAL, confidence=80, resources="A course", obstacles=(PLANNED,)), 2, ""),
        (replace(GOAL, confidence=31, first_step="Go", obstacles=(PLANNED,)), 2, ""),
        (
            replace(
                GOAL,
                confidence=80,
                first_step="Go",
                obstacles=(PLANNED,),
                in_my_control=False,
            ),
            1,
            "a part of it that is in your own hands",
        ),
        (
            replace(GOAL, confidence=80, first_step="Go", obstacles=(PLANNED,), in_my_control=True),
            2,
            "",
        ),
    ],
)
def test_achievable_is_confidence_with_a_way_and_a_plan(
    goal: Goal, grade: int, missing: str
) -> None:
    found = state("A", goal)
    assert (found.grade, found.missing[: len(missing)]) == (grade, missing)


@pytest.mark.parametrize(
    ("goal", "records", "grade", "missing"),
    [
        (GOAL, (), 0, "why it matters, and what it serves"),
        (replace(GOAL, why="To practise"), (), 1, "the value that it serves, or why none"),
        (replace(GOAL, reason=Reason.ENJOY), (), 1, "the value that it serves"),
        (replace(GOAL, reason=Reason.VALUE), (), 1, "the value that it serves"),
        (replace(GOAL, reason=Reason.SHOULD), (), 0, "why it matters"),
        (replace(GOAL, reason=Reason.TOLD), (), 0, "why it matters"),
        (replace(GOAL, parents=("long000000",)), (), 1, "why it matters to you"),
        (replace(GOAL, values=LOVED), (), 1, "why it matters to you"),
        (replace(GOAL, no_value_because="It is the law"), (), 1, "why it matters to you"),
        (replace(GOAL, values=LOVED, why="To practise"), (), 1, "the long-term goal that it"),
        (replace(GOAL, values=LOVED, reason=Reason.TOLD), (), 1, "why it matters to you"),
        (replace(GOAL, values=LOVED, parents=("long000000",)), (), 1, "why it matters to you"),
        (replace(GOAL, parents=("long000000",), why="Practice"), (), 1, "the value that it"),
        (replace(GOAL, parents=("long000000",), why="Practice", values=LOVED), (), 2, ""),
        (
            replace(GOAL, parents=("long000000",), why="Practice", no_value_because="The law"),
            (),
            2,
            "",
        ),
        (
            replace(GOAL, parents=("long000000",), reason=Reason.ENJOY, values=LOVED),
            (),
            2,
            "",
        ),
        (replace(GOAL, why="Practice", values=LOVED), (VISION,), 1, "the long-term goal that it"),
        (FAR, (), 0, "why it matters"),
        (FAR, (VISION,), 1, "why it matters to you"),
        (replace(FAR, why="To lead", values=LOVED), (), 1, "the vision that it serves"),
        (replace(FAR, why="To lead"), (VISION,), 1, "the value that it serves"),
        (replace(FAR, why="To lead", values=LOVED), (VISION,), 2, ""),
        (replace(FAR, why="To lead", values=LOVED, parents=("long000000",)), (), 2, ""),
    ],
)
def test_relevant_is_a_reason_a_value_and_what_it_leads_to(
    goal: Goal, records: tuple[Vision, ...], grade: int, missing: str
) -> None:
    found = state("R", goal, *records)
    assert (found.grade, found.missing[: len(missing)]) == (grade, missing)


@pytest.mark.parametrize(
    ("due", "records", "grade", "missing"),
    [
        (None, (), 0, "a due date"),
        (None, (STEP,), 0, "a due date"),
        (START, (), 2, ""),
        (date(2026, 12, 1), (), 2, ""),
        (date(2026, 12, 2), (), 1, "a milestone on the way"),
        (date(2026, 12, 2), (STEP,), 2, ""),
    ],
)
def test_time_bound_is_a_due_date_with_steps_on_a_long_way(
    due: date | None, records: tuple[Milestone, ...], grade: int, missing: str
) -> None:
    goal = replace(GOAL, due=due, status=Status.DRAFT)
    found = state("T", goal, *records)
    assert (found.grade, found.missing) == (grade, missing)


@pytest.mark.parametrize(("grade", "stated"), [(0, False), (1, True), (2, True)])
def test_a_letter_is_stated_from_one_on(grade: int, stated: bool) -> None:
    assert LetterState("S", "Specific", grade, "").is_stated is stated


@given(courses())
def test_a_letter_misses_something_until_it_has_its_full_grade(plan: Plan) -> None:
    for each in letters(plan, plan.goals[GOAL.id]):
        assert 0 <= each.grade <= 2
        assert (each.missing == "") == (each.grade == 2)


@given(courses())
def test_saying_more_never_takes_a_letter_back(plan: Plan) -> None:
    more = replace(
        GOAL,
        title=f"{GOAL.title} at once",
        why="To practise",
        first_step="Register",
        confidence=80,
        obstacles=(PLANNED,),
        parents=("long000000",),
        values=LOVED,
    )
    after = plan.after(changed(GOAL, more), 2)
    before = letters(plan, GOAL)
    assert all(
        later.grade >= earlier.grade
        for earlier, later in zip(before, letters(after, more), strict=True)
    )


def test_letters_do_not_depend_on_the_day() -> None:
    shifted = replace(GOAL, start=GOAL.start + timedelta(365), due=date(2028, 6, 28))
    grades = [each.grade for each in letters(plan_of(GOAL), GOAL)]
    assert [each.grade for each in letters(plan_of(shifted), shifted)] == grades
