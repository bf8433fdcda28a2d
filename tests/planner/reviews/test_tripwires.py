"""When a tripwire trips, and what answers it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import GOAL, PAGES, START, check_in, courses, days_of_course, plan_of

from planner.goal import Status, Tripwire
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.progress import goal_progress
from planner.reviews.review import Decision, Review, Verdict
from planner.reviews.tripwires import is_tripped, tripped_words, tripwire_words

DAY = timedelta(1)
BY = START + 100 * DAY
WIRE = Tripwire(BY, 40, "halve the scope")
GOAL_WITH_WIRE = replace(GOAL, tripwire=WIRE)


def reviewed(on: date, decision: Decision | None) -> Review:
    verdict = Verdict(GOAL.id, decision)
    return Review(f"r{on:%y%m%d}000", on, ReviewLevel.WEEKLY, START, on, verdicts=(verdict,))


def plan_at(pages: float, *reviews: Review) -> Plan:
    """The goal with so many of 40 pages some days before the tripwire."""
    return plan_of(GOAL_WITH_WIRE, PAGES, check_in(BY - 3 * DAY, (PAGES, pages)), *reviews)


@pytest.mark.parametrize(
    ("pages", "days", "tripped"),
    [
        (15.9, -1, False),
        (15.9, 0, True),
        (15.9, 30, True),
        (16, 0, False),
        (40, 30, False),
        (0, 0, True),
    ],
)
def test_a_tripwire_trips_on_its_day_below_its_share(
    pages: float, days: int, *, tripped: bool
) -> None:
    assert is_tripped(plan_at(pages), GOAL_WITH_WIRE, BY + days * DAY) is tripped


def test_progress_after_the_day_does_not_untrip_it() -> None:
    late = check_in(BY + DAY, (PAGES, 40))
    plan = plan_of(GOAL_WITH_WIRE, PAGES, check_in(BY - DAY, (PAGES, 10)), late)
    assert is_tripped(plan, GOAL_WITH_WIRE, BY + 2 * DAY)


@pytest.mark.parametrize(
    ("days", "decision", "tripped"),
    [
        (-1, Decision.CONTINUE, True),
        (0, Decision.CONTINUE, False),
        (5, Decision.ADJUST, False),
        (5, None, True),
    ],
)
def test_a_decision_since_then_answers_it(
    days: int, decision: Decision | None, *, tripped: bool
) -> None:
    plan = plan_at(10, reviewed(BY + days * DAY, decision))
    assert is_tripped(plan, GOAL_WITH_WIRE, BY + 9 * DAY) is tripped


def test_a_decision_to_come_does_not_answer_it_yet() -> None:
    plan = plan_at(10, reviewed(BY + 5 * DAY, Decision.ADJUST))
    assert is_tripped(plan, GOAL_WITH_WIRE, BY + 4 * DAY)


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.ACTIVE])
def test_only_a_goal_that_is_worked_on_trips(status: Status) -> None:
    goal = replace(GOAL_WITH_WIRE, status=status)
    assert not is_tripped(plan_of(goal, PAGES), goal, BY)


def test_a_goal_that_shows_no_progress_trips() -> None:
    assert is_tripped(plan_of(GOAL_WITH_WIRE), GOAL_WITH_WIRE, BY)


def test_a_goal_without_a_tripwire_never_trips() -> None:
    assert not is_tripped(plan_of(GOAL, PAGES), GOAL, BY)


@given(courses(), days_of_course, st.integers(1, 100), days_of_course)
def test_it_trips_exactly_when_less_was_done_on_its_day(
    plan: Plan, by: date, least: int, today: date
) -> None:
    goal = replace(GOAL, tripwire=Tripwire(by, least, "stop"))
    share = goal_progress(plan, goal, by) or 0.0
    assert is_tripped(plan, goal, today) is (today >= by and round(share * 100, 6) < least)


def test_the_words_tell_what_was_agreed_and_what_happened() -> None:
    assert tripwire_words(WIRE, BY) == "below 40% on Thu 10 Dec 2026: halve the scope"
    assert tripped_words(plan_at(10), GOAL_WITH_WIRE, WIRE, BY) == (
        "the tripwire has tripped: 25% on Thu 10 Dec 2026 instead of 40%;"
        " you had decided: halve the scope"
    )
