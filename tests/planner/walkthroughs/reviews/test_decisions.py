"""What decisions of a review do to the plan: exactly what was decided, once for each goal."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import plan_of

from planner.change import Change
from planner.check_in import CheckIn, Reading
from planner.difference import difference
from planner.goal import Goal, Status
from planner.keeper import Json
from planner.measure import Measure, MeasureKind, Target
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.progress import goal_progress
from planner.refusal import Refusal
from planner.reviews.deciding import decisions_open, is_resting
from planner.reviews.docket import goals_to_decide
from planner.reviews.review import Decision, Review
from planner.reviews.state import state_of
from planner.walkthroughs.reviews.decision_answers import Asked, GoalAnswers, read_return
from planner.walkthroughs.reviews.decisions import proposed_grade, tell_decisions
from planner.walkthroughs.reviews.keeping import tell_review
from planner.walkthroughs.reviews.telling import Telling

TODAY = date(2026, 11, 21)
START, NEW_DUE = TODAY - timedelta(60), TODAY + timedelta(500)
BACK = TODAY + timedelta(30)

GOAL = Goal("goal000000", "Pass the exam", START, TODAY + timedelta(90), status=Status.ACTIVE)
PAGES = Measure("pages00000", GOAL.id, "pages", MeasureKind.UP, (Target(START, 40),))


def telling_of(answers: Mapping[str, Json], level: ReviewLevel = ReviewLevel.QUARTERLY) -> Telling:
    return Telling("review0000", level, START, TODAY, TODAY, answers)


def answers_on(plan: Plan, goal: Goal, **said: Json) -> dict[str, Json]:
    """Answers about a goal as it is in the plan, by what is asked."""
    steps = GoalAnswers({}, state_of(plan, goal))
    return {steps.step(Asked[name.upper()], goal.id): answer for name, answer in said.items()}


def after(plan: Plan, change: Change) -> Plan:
    return plan.after(change.edits, plan.number + 1)


def review_of(plan: Plan) -> Review:
    (review,) = plan.reviews.values()
    return review


SAID: Mapping[Decision, Mapping[str, Json]] = {
    Decision.CONTINUE: {},
    Decision.ADJUST: {"changes": ["due"], "due": NEW_DUE.isoformat(), "why": "later"},
    Decision.PAUSE: {"return": BACK.isoformat(), "why": "no time"},
    Decision.DROP: {"why": "not mine"},
    Decision.DONE: {"evidence": "signed"},
}


@dataclass(frozen=True)
class Case:
    """A plan, and the decision on each of its goals."""

    plan: Plan
    decisions: Mapping[str, Decision]

    @property
    def answers(self) -> dict[str, Json]:
        answers: dict[str, Json] = {}
        for goal_id, decision in self.decisions.items():
            goal = self.plan.goals[goal_id]
            said = answers_on(self.plan, goal, decision=decision.value, **SAID[decision])
            answers.update(said)
        return answers


@st.composite
def goals(draw: st.DrawFn, number: int) -> Goal:
    status = draw(st.sampled_from([Status.ACTIVE, Status.PAUSED, Status.DRAFT, Status.DONE]))
    until = draw(st.none() | st.integers(-10, 40)) if status is Status.PAUSED else None
    return Goal(
        f"goal{number:06}",
        f"Goal {number}",
        START,
        TODAY + timedelta(draw(st.integers(-30, 400))),
        status=status,
        focus=draw(st.booleans()),
        paused_until=None if until is None else TODAY + timedelta(until),
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    made = [draw(goals(number)) for number in range(draw(st.integers(0, 6)))]
    plan = plan_of(*made)
    decisions = {
        goal.id: draw(st.sampled_from(decisions_open(plan, goal, TODAY)))
        for goal in goals_to_decide(plan, ReviewLevel.QUARTERLY, TODAY)
    }
    return Case(plan, decisions)


def expected(goal: Goal, decision: Decision) -> Goal:
    """The goal after a decision, said in the plainest way."""
    taken_up = replace(goal, status=Status.ACTIVE, paused_until=None)
    match decision:
        case Decision.CONTINUE:
            ends = goal.status is Status.PAUSED and not is_resting(goal, TODAY)
            return taken_up if ends else goal
        case Decision.ADJUST:
            return replace(goal, due=NEW_DUE)
        case Decision.PAUSE:
            return replace(goal, status=Status.PAUSED, paused_until=BACK, focus=False)
        case Decision.DROP:
            words, status = "not mine", Status.DROPPED
        case Decision.DONE:
            words, status = "signed", Status.DONE
    return replace(
        goal, status=status, ended_on=TODAY, ended_because=words, focus=False, paused_until=None
    )


@given(cases())
def test_every_goal_gets_one_verdict_and_exactly_what_was_decided_changes(case: Case) -> None:
    plan = after(case.plan, tell_review(case.plan, telling=telling_of(case.answers)))
    verdicts = review_of(plan).verdicts
    assert {each.goal: each.decision for each in verdicts} == case.decisions
    assert len(verdicts) == len(case.decisions)
    for goal_id, goal in case.plan.goals.items():
        decision = case.decisions.get(goal_id)
        assert plan.goals[goal_id] == (expected(goal, decision) if decision else goal)
    assert plan.goals.keys() == case.plan.goals.keys()
    wins = {each.goals for each in plan.journal.values()}
    assert wins == {(id_,) for id_, each in case.decisions.items() if each is Decision.DONE}
    moved = {each.goal for each in plan.date_moves.values()}
    assert moved == {id_ for id_, each in case.decisions.items() if each is Decision.ADJUST}
    changed = {edit.collection for edit in difference(case.plan, plan)}
    assert changed <= {"goals", "journal", "date_moves", "reviews"}


@given(cases(), st.data())
def test_a_goal_that_changed_since_is_refused_by_its_name(case: Case, data: st.DataObject) -> None:
    if not case.decisions:
        return
    goal = case.plan.goals[data.draw(st.sampled_from(sorted(case.decisions)))]
    renamed = replace(goal, why="said elsewhere")
    plan = plan_of(*(renamed if each == goal else each for each in case.plan.goals.values()))
    with pytest.raises(Refusal, match=f"“{goal.title}” was changed elsewhere"):
        tell_review(plan, telling=telling_of(case.answers))


@given(cases(), st.data())
def test_a_goal_without_a_decision_is_refused_by_its_name(case: Case, data: st.DataObject) -> None:
    if not case.decisions:
        return
    goal = case.plan.goals[data.draw(st.sampled_from(sorted(case.decisions)))]
    left = {step: each for step, each in case.answers.items() if goal.id not in step}
    with pytest.raises(Refusal, match=f"“{goal.title}” has no decision yet"):
        tell_review(case.plan, telling=telling_of(left))


def test_a_goal_that_was_removed_since_is_refused() -> None:
    answers = answers_on(plan_of(GOAL), GOAL, decision="continue")
    with pytest.raises(Refusal, match="a goal of this review was removed meanwhile"):
        tell_decisions(Plan(), telling_of(answers))


def test_a_weekly_review_decides_on_nothing() -> None:
    told = tell_decisions(plan_of(GOAL), telling_of({}, ReviewLevel.WEEKLY))
    assert (told.decisions, told.verdicts) == ((), ())


@pytest.mark.parametrize(
    ("given_grade", "kept"), [(0.3, 13 / 40), (0.6, 0.6), (None, 13 / 40), (0, 0.0)]
)
def test_the_proposed_grade_keeps_its_raw_share_and_another_one_is_taken_as_given(
    given_grade: float | None, kept: float
) -> None:
    read = CheckIn("read000000", GOAL.id, TODAY, (Reading(PAGES.id, 13),))
    plan = plan_of(GOAL, PAGES, read)
    assert proposed_grade(plan, GOAL, TODAY) == 0.3
    answers = answers_on(plan, GOAL, decision="done", grade=given_grade)
    (verdict,) = tell_decisions(plan, telling_of(answers)).verdicts
    assert verdict.grade == pytest.approx(kept)


def test_a_goal_without_figures_is_all_done_when_it_is_done() -> None:
    plan = plan_of(GOAL)
    assert goal_progress(plan, GOAL, TODAY) is None
    assert proposed_grade(plan, GOAL, TODAY) == 1.0
    answers = answers_on(plan, GOAL, decision="done", grade=1)
    (verdict,) = tell_decisions(plan, telling_of(answers)).verdicts
    assert verdict.grade == 1.0


@pytest.mark.parametrize(
    ("answer", "day"),
    [("2027-01-04", date(2027, 1, 4)), ("when the lead is back", None), ("", None)],
)
def test_what_ends_a_pause_is_a_day_or_else_an_event(answer: str, day: date | None) -> None:
    assert read_return(answer) == day


def test_what_was_answered_last_about_a_goal_is_found_whatever_its_state_was() -> None:
    values: dict[str, Json] = {
        "decide goal000000 aaaaaaaa": "drop",
        "decide other00000 aaaaaaaa": "done",
        "decide goal000000 bbbbbbbb": "pause",
        "decide goal000000 cccccccc": None,
    }
    assert GoalAnswers(values, "dddddddd").earlier(Asked.DECISION, GOAL.id) == "pause"
    assert GoalAnswers(values, "dddddddd").earlier(Asked.WHY, GOAL.id) is None
