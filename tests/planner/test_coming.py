"""What a calendar shows of the days to come."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from plans import GOAL, TODAY, plan_of

from planner.coming import coming
from planner.goal import Status
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.records import Record
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.review import Review

NO_REVIEWS = Profile(reviews=())
STEP = Milestone("step000000", GOAL.id, "Book a place", date(2027, 3, 1))
PROMISE = Commitment("promise000", TODAY, "Call Ingrid", due=date(2026, 11, 30))


def shown(*records: Record) -> list[tuple[str, date, str]]:
    return [each[:3] for each in coming(plan_of(NO_REVIEWS, *records), TODAY)]


def test_open_goals_milestones_and_commitments_are_shown_by_their_titles() -> None:
    goal = replace(GOAL, why="To leave this place")
    assert shown(goal, STEP, replace(PROMISE, note="or Per")) == [
        ("commitment-promise000", date(2026, 11, 30), "Call Ingrid"),
        ("milestone-step000000", date(2027, 3, 1), "Milestone: Book a place (Pass the first exam)"),
        ("goal-goal000000", date(2027, 6, 28), "Goal due: Pass the first exam"),
    ]


@pytest.mark.parametrize(
    "record",
    [
        replace(GOAL, status=Status.DONE),
        replace(GOAL, due=None, status=Status.DRAFT),
        replace(PROMISE, ended_on=TODAY, end=CommitmentEnd.DONE),
        replace(PROMISE, due=None),
        replace(STEP, goal="elsewhere0"),
    ],
)
def test_what_has_ended_or_has_no_day_is_not_shown(record: Record) -> None:
    assert shown(record) == []


def test_steps_that_are_reached_or_have_no_day_are_not_shown() -> None:
    steps = (replace(STEP, done_on=TODAY), replace(STEP, id="undated000", due=None))
    assert [key for key, *_ in shown(GOAL, *steps)] == ["goal-goal000000"]


def reviewed(profile: Profile, *reviews: Review) -> list[tuple[str, date, str]]:
    return [each[:3] for each in coming(plan_of(profile, *reviews), TODAY)]


def test_the_reviews_of_twelve_months_are_shown_the_highest_of_each_day() -> None:
    found = reviewed(Profile(reviews_since=TODAY))
    assert len(found) == 52
    assert found[0] == ("review-2026-w48", date(2026, 11, 27), "Weekly review")
    assert found[5] == ("review-2026-w53", date(2027, 1, 1), "Annual review")
    assert found[-1] == ("review-2027-w46", date(2027, 11, 19), "Weekly review")
    assert {on.weekday() for _, on, _ in found} == {4}


def test_another_weekday_year_or_level_renames_no_review() -> None:
    profile = Profile(reviews_since=TODAY)
    names = [key for key, *_ in reviewed(profile)]
    for changed in (
        replace(profile, review_weekday=6),
        replace(profile, fiscal_start=4),
        replace(profile, reviews=(ReviewLevel.WEEKLY,)),
    ):
        moved = [key for key, *_ in reviewed(changed)]
        assert set(names) >= set(moved) - {"review-2026-w47"}
        assert len(moved) == len(set(moved))


def test_a_review_held_early_leaves_the_calendar() -> None:
    on = TODAY - timedelta(1)
    yearly = Profile(reviews=(ReviewLevel.ANNUAL,), reviews_since=on - timedelta(300))
    early = Review("early00000", date(2026, 12, 20), ReviewLevel.ANNUAL, on, on)
    assert [key for key, *_ in reviewed(yearly)] == ["review-2026-w53"]
    assert reviewed(yearly, early) == []


def test_an_empty_plan_has_nothing_to_come() -> None:
    assert coming(Plan(), TODAY) == ()
