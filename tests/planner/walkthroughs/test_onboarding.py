"""The answers of onboarding become a profile, reflections, a vision and two linked goals."""

from datetime import date

import pytest

from planner.change import Change
from planner.goal import Category, Status
from planner.journal import EntryKind
from planner.keeper import Json
from planner.measure import MeasureKind
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel, Sphere, Stage
from planner.refusal import Refusal
from planner.values.reflections import REFLECTIONS
from planner.walkthroughs.onboarding import IDS, known_profile, set_up_plan

TODAY = date(2026, 11, 21)
THE_IDS = tuple(f"id{number:08}" for number in range(IDS))

ANSWERS: dict[str, Json] = {
    "role": "Reliability engineer",
    "stage": "senior",
    "sphere": "personal",
    "strengths": ["calm", "drawing"],
    "gaps": ["budgets"],
    "energy": "The hour with raw data",
    "people": "Small teams",
    "vision": "A workshop",
    "fiscal_start": "10",
    "hours": 4,
    "long_title": "Lead the team",
    "long_category": "leadership",
    "long_due": "2029-12-31",
    "long_measure": "4 people",
    "long_why": "It decides what is built",
    "short_title": "Pass the exam",
    "short_category": "education",
    "short_due": "2027-06-30",
    "short_measure": "18 chapters",
    "short_why": "It lets me sign",
    "short_first_step": "order the question bank",
    "reviews": ["weekly", "annual"],
    "weekday": "Thursday",
}


def change(answers: dict[str, Json], plan: Plan | None = None) -> Change:
    plan = plan or Plan()
    return set_up_plan(plan, values=answers, known=known_profile(plan), ids=THE_IDS, today=TODAY)


def after(answers: dict[str, Json], plan: Plan | None = None) -> Plan:
    plan = plan or Plan()
    return plan.after(change(answers, plan).edits, plan.number + 1)


def test_everything_that_was_answered_is_in_the_plan() -> None:
    plan = after(ANSWERS)
    assert plan.profile == Profile(
        role="Reliability engineer",
        stage=Stage.SENIOR,
        sphere=Sphere.PERSONAL,
        strengths=("calm", "drawing"),
        gaps=("budgets",),
        fiscal_start=10,
        hours_per_week=4.0,
        reviews=(ReviewLevel.WEEKLY, ReviewLevel.ANNUAL),
        reviews_since=TODAY,
        review_weekday=3,
    )
    assert plan.vision is not None
    assert (plan.vision.text, plan.vision.on) == ("A workshop", TODAY)


def test_reflections_are_kept_with_the_question_they_answer() -> None:
    entries = after(ANSWERS).entries(EntryKind.REFLECTION)
    assert {(entry.text, entry.prompt, entry.on) for entry in entries} == {
        ("The hour with raw data", REFLECTIONS["energy"], TODAY),
        ("Small teams", REFLECTIONS["people"], TODAY),
    }


def test_the_short_term_goal_is_a_stepping_stone_to_the_long_term_one() -> None:
    plan = after(ANSWERS)
    far, near = plan.goals.values()
    assert near.parents == (far.id,)
    assert (far.title, far.category, far.due) == (
        "Lead the team",
        Category.LEADERSHIP,
        date(2029, 12, 31),
    )
    assert (near.title, near.why, near.first_step) == (
        "Pass the exam",
        "It lets me sign",
        "order the question bank",
    )
    assert {goal.status for goal in (far, near)} == {Status.ACTIVE}
    assert {goal.sphere for goal in (far, near)} == {Sphere.PERSONAL}
    (measure,) = plan.measures.of(near.id)
    assert (measure.kind, measure.target, measure.unit) == (MeasureKind.UP, 18, "chapters")


def test_the_ids_are_those_that_were_fixed_with_the_draft() -> None:
    ids = [edit.id for edit in change(ANSWERS).edits if edit.collection != "profile"]
    assert set(ids) <= set(THE_IDS)
    assert len(ids) == len(set(ids))
    without = {key: value for key, value in ANSWERS.items() if key != "energy"}
    goals = [edit.id for edit in change(without).edits if edit.collection == "goals"]
    assert goals == [edit.id for edit in change(ANSWERS).edits if edit.collection == "goals"]


def test_one_answer_is_enough() -> None:
    plan = after({"role": "Nurse"})
    assert plan.profile == Profile(role="Nurse", reviews_since=TODAY)
    assert not plan.goals


def test_a_first_onboarding_writes_the_profile_even_when_all_is_skipped() -> None:
    assert change({}).label == "Set up the plan"
    assert after({}).profile == Profile(reviews_since=TODAY)


def test_a_second_onboarding_without_news_is_refused() -> None:
    plan = after({"role": "Nurse"})
    with pytest.raises(Refusal, match="nothing is new"):
        change({"role": "Nurse"}, plan)


def test_what_is_skipped_the_second_time_stays_as_it_was() -> None:
    plan = after({"role": "Surgeon", "strengths": None}, after(ANSWERS))
    assert plan.profile.role == "Surgeon"
    assert plan.profile.strengths == ("calm", "drawing")
    assert plan.profile.review_weekday == 3


def test_the_same_vision_is_not_a_new_version() -> None:
    plan = after(ANSWERS)
    again = change({"role": "Surgeon", "vision": "A workshop"}, plan)
    assert [edit.collection for edit in again.edits] == ["profile"]


def test_all_reviews_can_be_switched_off() -> None:
    assert after({"reviews": []}).profile.reviews == ()


def test_a_goal_without_a_day_waits_as_a_draft() -> None:
    (goal,) = after({"short_title": "Rest more"}).goals.values()
    assert (goal.status, goal.due, goal.parents) == (Status.DRAFT, None, ())


def test_what_is_known_reads_back_as_the_same_answers() -> None:
    plan = after(ANSWERS)
    known = known_profile(plan)
    asked = {key: value for key, value in ANSWERS.items() if key in known}
    assert {**known, "hours": 4} == asked
