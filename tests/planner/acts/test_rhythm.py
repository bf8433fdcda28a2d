"""Choosing the rhythm of the reviews, and putting one off."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from plans import TODAY, plan_of

from planner.acts.reviews import snooze_review
from planner.acts.rhythm import set_rhythm
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel, SwitchedOn
from planner.refusal import Refusal
from planner.reviews.schedule import open_review

DAY = timedelta(1)
WEEKLY, MONTHLY = ReviewLevel.WEEKLY, ReviewLevel.MONTHLY
BEGUN = date(2026, 1, 5)


def profile_after(plan: Plan, **wanted: object) -> Profile:
    change = set_rhythm(plan, today=TODAY, **wanted)  # type: ignore[arg-type]  # as they are named
    return plan.after(change.edits, 1).profile


def test_levels_switched_on_where_none_was_begin_today() -> None:
    plan = plan_of(Profile(reviews=(), reviews_since=BEGUN))
    chosen = profile_after(plan, levels=(MONTHLY, WEEKLY))
    assert chosen == Profile(reviews=(WEEKLY, MONTHLY), reviews_since=TODAY)


def test_a_level_that_joins_others_begins_on_its_own_day() -> None:
    plan = plan_of(Profile(reviews=(MONTHLY,), reviews_since=BEGUN))
    joined = profile_after(plan, levels=(WEEKLY, MONTHLY))
    assert joined.reviews_since == BEGUN
    assert joined.switched_on == (SwitchedOn(WEEKLY, TODAY),)
    alone = profile_after(plan_of(joined), levels=(MONTHLY,))
    assert alone.switched_on == ()


def test_levels_that_stay_on_begin_no_later() -> None:
    plan = plan_of(Profile(reviews_since=BEGUN))
    assert profile_after(plan, levels=[WEEKLY]) == Profile(reviews=(WEEKLY,), reviews_since=BEGUN)


def test_the_weekday_and_the_fiscal_year_change_alone() -> None:
    plan = plan_of(Profile(role="Nurse"))
    assert profile_after(plan, weekday=0).review_weekday == 0
    assert profile_after(plan, fiscal_start=4) == Profile(role="Nurse", fiscal_start=4)
    assert profile_after(Plan(), weekday=2) == Profile(review_weekday=2)


def test_a_rhythm_that_is_there_already_is_refused() -> None:
    with pytest.raises(Refusal, match="changes nothing"):
        set_rhythm(plan_of(Profile()), today=TODAY, weekday=4)


def snoozed(plan: Plan, today: date, until: date) -> Plan:
    change = snooze_review(plan, level=WEEKLY, until=until, today=today, id_=f"s{until}")
    return plan.after(change.edits, plan.number + 1)


@pytest.fixture
def waiting() -> Plan:
    """A plan whose weekly review is due since Friday, the day before."""
    return plan_of(Profile(reviews=(WEEKLY,), reviews_since=TODAY - 7 * DAY))


def test_a_review_is_put_off_twice_and_no_more(waiting: Plan) -> None:
    plan = snoozed(waiting, TODAY, TODAY + DAY)
    assert open_review(plan, TODAY) is None
    plan = snoozed(plan, TODAY + DAY, TODAY + 2 * DAY)
    assert open_review(plan, TODAY + DAY) is None
    with pytest.raises(Refusal, match="put off twice already"):
        snoozed(plan, TODAY + 2 * DAY, TODAY + 3 * DAY)


def test_a_review_may_be_put_off_until_the_next_is_due_and_not_longer(waiting: Plan) -> None:
    friday = TODAY + 6 * DAY
    assert open_review(snoozed(waiting, TODAY, friday), friday - DAY) is None
    with pytest.raises(Refusal, match="the next weekly review is due on Fri 27 Nov 2026"):
        snoozed(waiting, TODAY, friday + DAY)


@pytest.mark.parametrize("until", [TODAY, TODAY - DAY])
def test_a_review_is_not_put_off_to_a_day_that_has_come(waiting: Plan, until: date) -> None:
    with pytest.raises(Refusal, match="no later day"):
        snoozed(waiting, TODAY, until)


def test_only_the_open_review_can_be_put_off(waiting: Plan) -> None:
    with pytest.raises(Refusal, match="no weekly review is open"):
        snoozed(waiting, TODAY - 2 * DAY, TODAY)
    higher = plan_of(replace(waiting.profile, reviews=(MONTHLY,)))
    with pytest.raises(Refusal, match="no weekly review is open"):
        snoozed(higher, TODAY, TODAY + DAY)
