"""What became of each due day."""

from datetime import date, timedelta

import pytest

from planner.change import added
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.records import Record
from planner.reviews.course import DueState, course
from planner.reviews.review import Review

MONDAY = date(2026, 6, 1)
FRIDAYS = [MONDAY + timedelta(4 + 7 * week) for week in range(6)]
TODAY = FRIDAYS[3]

HELD, SETTLED, SKIPPED = DueState.HELD, DueState.SETTLED, DueState.SKIPPED
DUE, TO_COME = DueState.DUE, DueState.TO_COME


def plan_of(*records: Record, levels: tuple[ReviewLevel, ...] = tuple(ReviewLevel)) -> Plan:
    profile = Profile(reviews_since=MONDAY - timedelta(1), reviews=levels)
    return Plan().after(map(added, (profile, *records)), 1)


def review(number: int, on: date, level: ReviewLevel = ReviewLevel.WEEKLY) -> Review:
    return Review(f"r{number}", on, level, on, on)


def weeks(plan: Plan, today: date = TODAY) -> list[tuple[date, DueState]]:
    return list(course(plan, ReviewLevel.WEEKLY, FRIDAYS[0], FRIDAYS[-1], today))


def test_each_week_is_held_skipped_due_or_to_come() -> None:
    plan = plan_of(review(1, FRIDAYS[0]), review(2, FRIDAYS[2]))
    states = [HELD, SKIPPED, HELD, DUE, TO_COME, TO_COME]
    assert weeks(plan) == list(zip(FRIDAYS, states, strict=True))


def test_a_higher_review_settles_the_week_it_is_due_in() -> None:
    plan = plan_of(review(1, FRIDAYS[0], ReviewLevel.QUARTERLY))
    assert weeks(plan)[0] == (FRIDAYS[0], SETTLED)
    assert list(course(plan, ReviewLevel.QUARTERLY, FRIDAYS[0], FRIDAYS[0], TODAY)) == []


def test_a_late_catch_up_holds_the_newest_week_and_the_others_stay_skipped() -> None:
    plan = plan_of(review(1, FRIDAYS[3] + timedelta(2)))
    states = [state for _, state in weeks(plan, FRIDAYS[3] + timedelta(2))]
    assert states == [SKIPPED, SKIPPED, SKIPPED, HELD, TO_COME, TO_COME]


def test_nothing_was_due_before_the_rhythm_began() -> None:
    found = course(plan_of(), ReviewLevel.WEEKLY, MONDAY - timedelta(70), FRIDAYS[0], TODAY)
    assert [day for day, _ in found] == [FRIDAYS[0]]


@pytest.mark.parametrize("plan", [Plan(), plan_of(levels=(ReviewLevel.MONTHLY,))])
def test_without_a_plan_or_a_level_nothing_is_due(plan: Plan) -> None:
    assert weeks(plan) == []
