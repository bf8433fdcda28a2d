"""Which decisions a goal allows: not the ones that would only put it off."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from plans import GOAL, TODAY, plan_of

from planner.goal import Goal, Status
from planner.profile import ReviewLevel
from planner.reviews.deciding import decisions_closed, decisions_open, is_resting, pauses_of
from planner.reviews.review import Decision, Review, Verdict

YESTERDAY, TOMORROW = TODAY - timedelta(1), TODAY + timedelta(1)
PAUSED = replace(GOAL, status=Status.PAUSED)
WISH = replace(GOAL, status=Status.DRAFT, due=None)


def review(number: int, decision: Decision) -> Review:
    day = date(2026, number, 1)
    verdict = Verdict(GOAL.id, decision)
    return Review(f"{number:010}", day, ReviewLevel.MONTHLY, day, day, (verdict,))


@pytest.mark.parametrize(
    ("goal", "pauses", "closed"),
    [
        (GOAL, 0, set()),
        (replace(GOAL, due=TODAY), 0, set()),
        (replace(GOAL, due=YESTERDAY), 0, {Decision.CONTINUE}),
        (WISH, 0, {Decision.PAUSE}),
        (GOAL, 1, set()),
        (GOAL, 2, {Decision.PAUSE}),
        (GOAL, 3, {Decision.PAUSE}),
        (PAUSED, 2, {Decision.PAUSE}),
        (replace(PAUSED, due=YESTERDAY), 2, {Decision.CONTINUE, Decision.PAUSE}),
    ],
)
def test_what_would_only_put_a_goal_off_is_not_open(
    goal: Goal, pauses: int, closed: set[Decision]
) -> None:
    plan = plan_of(goal, *(review(number, Decision.PAUSE) for number in range(1, pauses + 1)))
    assert set(decisions_closed(plan, goal, TODAY)) == set(closed)
    assert decisions_open(plan, goal, TODAY) == tuple(
        each for each in Decision if each not in closed
    )


def test_the_reason_names_the_day_and_the_count() -> None:
    late = replace(GOAL, due=YESTERDAY)
    plan = plan_of(late, review(1, Decision.PAUSE), review(2, Decision.PAUSE))
    assert decisions_closed(plan, late, TODAY) == {
        Decision.CONTINUE: "it was due on Fri 20 Nov 2026",
        Decision.PAUSE: "it was paused 2 times",
    }


def test_only_pauses_count_and_one_that_no_review_decided_counts_once() -> None:
    plan = plan_of(GOAL, review(1, Decision.PAUSE), review(2, Decision.CONTINUE))
    assert pauses_of(plan, GOAL, TODAY) == 1
    assert pauses_of(plan, PAUSED, TODAY) == 1
    assert pauses_of(plan_of(PAUSED), PAUSED, TODAY) == 1
    assert pauses_of(plan_of(GOAL), GOAL, TODAY) == 0


@pytest.mark.parametrize(
    ("goal", "rests"),
    [
        (GOAL, False),
        (PAUSED, False),
        (replace(PAUSED, paused_until=TODAY), False),
        (replace(PAUSED, paused_until=TOMORROW), True),
        (replace(GOAL, paused_until=TOMORROW), False),
    ],
)
def test_a_goal_rests_while_the_day_of_its_return_is_to_come(goal: Goal, rests: bool) -> None:
    assert is_resting(goal, TODAY) is rests
