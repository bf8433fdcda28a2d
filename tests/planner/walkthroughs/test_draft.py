"""The answers of a draft make a goal with its measure and its steps, as far as they go."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.acts.goals import add_goal
from planner.change import added
from planner.fields import Context
from planner.goal import Category, Goal, Kind, Obstacle, Purpose, Reason, Status
from planner.keeper import Json
from planner.plan import Plan
from planner.profile import Profile, Sphere
from planner.refusal import Refusal
from planner.values.value import Value
from planner.walkthroughs.draft import IDS, draft_goal, goal_to_redraft, read_wish
from planner.walkthroughs.goal_answers import (
    MILESTONES,
    answered_critique,
    answered_sentence,
    days_for_steps,
    read_milestone,
    require_milestones,
    runs_long,
    similar_goals,
    write_milestone,
)

TODAY = date(2026, 11, 21)
CONTEXT = Context(Plan(), TODAY)
THE_IDS = tuple(f"id{number:08}" for number in range(IDS))

ANSWERS: dict[str, Json] = {
    "wish": "present better by end of Q2 #speaking",
    "title": "Give three talks",
    "category": "leadership",
    "kind": "skill-based",
    "purpose": "performance",
    "measure": "3 talks",
    "first_step": "join the club",
    "resources": "Tomasz",
    "hours": 2,
    "in_my_control": True,
    "employer_support": "a day a month",
    "why": "People should hear what we know",
    "reason": "value",
    "values": ["love", "AU"],
    "parent": "long000001",
    "company_priority": "visibility",
    "start": "2026-12-01",
    "due": "2027-06-30",
    "milestones": ["First talk by Mon 1 Feb 2027", "Find a mentor"],
    "obstacle": "too tired",
    "then": "practise before breakfast",
    "confidence": 7,
}


@pytest.fixture
def plan() -> Plan:
    far = Goal("long000001", "Lead the team", TODAY, date(2029, 12, 31), status=Status.ACTIVE)
    return Plan().after([added(far), added(Profile(sphere=Sphere.PERSONAL))], 1)


def after(plan: Plan, answers: dict[str, Json]) -> Plan:
    change = draft_goal(plan, values=answers, ids=THE_IDS, today=TODAY)
    return plan.after(change.edits, plan.number + 1)


def test_every_answer_is_in_the_goal(plan: Plan) -> None:
    goal = after(plan, ANSWERS).goals[THE_IDS[0]]
    assert goal == Goal(
        id=THE_IDS[0],
        title="Give three talks",
        start=date(2026, 12, 1),
        due=date(2027, 6, 30),
        category=Category.LEADERSHIP,
        status=Status.ACTIVE,
        why="People should hear what we know",
        kind=Kind.SKILL_BASED,
        purpose=Purpose.PERFORMANCE,
        sphere=Sphere.PERSONAL,
        tags=("speaking",),
        parents=("long000001",),
        first_step="join the club",
        resources="Tomasz",
        reason=Reason.VALUE,
        in_my_control=True,
        employer_support="a day a month",
        company_priority="visibility",
        hours_per_week=2.0,
        obstacles=(Obstacle("too tired", "practise before breakfast"),),
        confidence=70,
        values=(Value.LOVE, Value.AUTONOMY),
    )


@pytest.mark.parametrize(
    ("answers", "values", "reason"),
    [
        ({"values": []}, (), ""),
        ({"values": None, "no_value_because": "The law"}, (), "The law"),
        ({"values": ["AU"], "no_value_because": "The law"}, (Value.AUTONOMY,), ""),
    ],
)
def test_a_reason_for_no_value_is_kept_where_none_is_named(
    plan: Plan, answers: dict[str, Json], values: tuple[Value, ...], reason: str
) -> None:
    goal = after(plan, {"title": "Give talks", **answers}).goals[THE_IDS[0]]
    assert (goal.values, goal.no_value_because) == (values, reason)


def test_the_measure_and_the_steps_belong_to_the_goal(plan: Plan) -> None:
    drafted = after(plan, ANSWERS)
    (measure,) = drafted.measures.of(THE_IDS[0])
    assert (measure.id, measure.target, measure.unit) == (THE_IDS[1], 3, "talks")
    steps = [(step.title, step.due) for step in drafted.milestones.of(THE_IDS[0])]
    assert steps == [("First talk", date(2027, 2, 1)), ("Find a mentor", None)]


def test_a_title_is_enough(plan: Plan) -> None:
    goal = after(plan, {"title": "Give talks"}).goals[THE_IDS[0]]
    assert (goal.status, goal.start, goal.due) == (Status.DRAFT, TODAY, None)


def test_a_goal_without_words_is_refused(plan: Plan) -> None:
    with pytest.raises(Refusal, match="the goal has no words yet"):
        after(plan, {"measure": "3 talks"})


def test_a_parent_that_is_gone_is_refused(plan: Plan) -> None:
    with pytest.raises(Refusal, match="no goal has the id gone"):
        after(plan, {"title": "Give talks", "parent": "gone"})


def test_the_same_draft_twice_is_refused(plan: Plan) -> None:
    with pytest.raises(Refusal, match="is saved already"):
        after(after(plan, ANSWERS), ANSWERS)


@given(asked=st.sets(st.sampled_from(sorted(ANSWERS))))
def test_after_any_answers_there_is_a_sentence_and_five_letters(asked: set[str]) -> None:
    values = {step: ANSWERS[step] for step in asked}
    assert answered_sentence(values, today=TODAY).endswith(".")
    states = answered_critique(Plan(), values=values, goal_id="g", today=TODAY).letters
    assert [state.letter for state in states] == list("SMART")


def test_the_letters_fill_up_with_the_answers() -> None:
    def grades(**values: Json) -> list[int]:
        states = answered_critique(Plan(), values=values, goal_id="g", today=TODAY).letters
        return [state.grade for state in states]

    assert grades() == [0, 0, 0, 0, 0]
    assert grades(title="Give talks")[:2] == [1, 0]
    assert grades(title="Give three talks") == [2, 2, 0, 0, 0]
    assert grades(title="Give talks", measure="3 talks")[1] == 2
    assert grades(due="2026-12-31")[4] == 2
    assert grades(due="2027-12-31")[4] == 1
    assert grades(due="2027-12-31", milestones=["one"])[4] == 2
    assert grades(confidence=7)[2] == 1
    assert grades(confidence=3)[2] == 0


@pytest.mark.parametrize(
    ("text", "title", "due"),
    [
        ("get better at presenting by end of Q2", "get better at presenting", date(2027, 6, 30)),
        ("get better", "get better", None),
    ],
)
def test_a_wish_may_name_a_day(text: str, title: str, due: date | None) -> None:
    wish = read_wish(text, CONTEXT)
    assert wish is not None
    assert (wish.title, wish.due) == (title, due)


@pytest.mark.parametrize("text", ["", "#tag", "by end of Q2"])
def test_a_wish_without_words_is_none(text: str) -> None:
    assert read_wish(text, CONTEXT) is None


@pytest.mark.parametrize(
    ("row", "title", "due"),
    [
        ("register by 4 Jan", "register", date(2027, 1, 4)),
        ("Register for the exam, by mid feb", "Register for the exam", date(2027, 2, 15)),
        ("by end of march: first talk", "first talk", date(2027, 3, 31)),
        ("first talk", "first talk", None),
    ],
)
def test_a_milestone_may_name_its_day(row: str, title: str, due: date | None) -> None:
    assert read_milestone(row, CONTEXT) == (title, due)
    assert read_milestone(write_milestone(row, CONTEXT), CONTEXT) == (title, due)


def test_a_milestone_of_a_day_alone_is_refused() -> None:
    with pytest.raises(Refusal, match="the milestone is empty"):
        read_milestone("by 4 Jan", CONTEXT)


def test_a_milestone_after_the_goal_is_due_is_refused() -> None:
    rows = ["register by 4 Jan", "talk by 1 July 2027"]
    with pytest.raises(Refusal, match=r"talk comes after the goal is due; .* Wed 30 Jun 2027"):
        require_milestones(rows, due=date(2027, 6, 30), context=CONTEXT)
    require_milestones(rows, due=date(2027, 7, 1), context=CONTEXT)
    require_milestones(rows, due=None, context=CONTEXT)


def test_more_milestones_than_a_draft_can_carry_are_refused() -> None:
    rows = [f"step {number}" for number in range(MILESTONES + 1)]
    with pytest.raises(Refusal, match="13 milestones are many; keep the 12 that matter"):
        require_milestones(rows, due=None, context=CONTEXT)
    require_milestones(rows[:MILESTONES], due=None, context=CONTEXT)


@pytest.mark.parametrize(
    ("due", "is_long"),
    [(None, False), (date(2027, 2, 21), False), (date(2027, 2, 22), True)],
)
def test_a_goal_of_more_than_three_months_needs_steps(due: date | None, is_long: bool) -> None:
    assert runs_long(TODAY, due) is is_long


def test_days_for_steps_lie_five_weeks_apart_up_to_the_due_date() -> None:
    days = days_for_steps(TODAY, date(2027, 3, 6))
    assert days == (date(2026, 12, 26), date(2027, 1, 30), date(2027, 3, 6))
    assert days_for_steps(TODAY, date(2026, 12, 25)) == ()
    assert len(days_for_steps(TODAY, date(2040, 1, 1))) == MILESTONES


def test_goals_that_say_much_the_same_are_found(plan: Plan) -> None:
    near = Goal("near000001", "Lead our team", TODAY)
    plan = plan.after(add_goal(plan, goal=near).edits, 2)
    assert [goal.id for goal in similar_goals(plan, "lead the team", but="near000001")] == [
        "long000001"
    ]
    assert not similar_goals(plan, "bake bread")


def test_only_an_open_goal_can_be_drafted_anew(plan: Plan) -> None:
    assert goal_to_redraft(plan, "long000001").title == "Lead the team"
    with pytest.raises(Refusal, match="is gone"):
        goal_to_redraft(plan, "gone")
    done = Goal("done000001", "Rest", TODAY, status=Status.DONE)
    with pytest.raises(
        Refusal, match="the goal is done; reopen it first: dualtrack start done000001"
    ):
        goal_to_redraft(plan.after([added(done)], 2), "done000001")
