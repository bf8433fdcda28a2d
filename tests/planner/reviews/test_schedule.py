"""The one review that is open, the next one, and how many were kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from plans import GOAL, plan_of

from planner.goal import Status
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel, SwitchedOn
from planner.records import Record
from planner.reviews.review import Review
from planner.reviews.rhythm import LEVELS, due_days
from planner.reviews.schedule import (
    NextReview,
    attendance,
    next_review,
    open_review,
    span_of,
)
from planner.reviews.snooze import Snooze

WEEKLY, MONTHLY, QUARTERLY, SEMIANNUAL, ANNUAL = LEVELS
DAY, WEEK = timedelta(1), timedelta(7)
BEGUN = date(2026, 1, 5)
"""The Monday on which these rhythms begin; reviews are on Fridays."""

PROFILE = Profile(reviews_since=BEGUN)


def held(level: ReviewLevel, on: str | date) -> Review:
    day = date.fromisoformat(on) if isinstance(on, str) else on
    return Review(f"{level}{day:%y%m%d}", day, level, day, day)


def seen(plan: Plan, on: str) -> tuple[str, int] | None:
    """The open review on a day, as its level and how many earlier due days it covers."""
    found = open_review(plan, date.fromisoformat(on))
    return None if found is None else (found.level.value, found.missed)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-01-08", None),
        ("2026-01-09", ("weekly", 0)),
        ("2026-01-22", ("weekly", 1)),
        ("2026-02-05", ("weekly", 3)),
        ("2026-02-06", ("monthly", 0)),
        ("2026-04-02", ("monthly", 1)),
        ("2026-04-03", ("quarterly", 0)),
        ("2026-07-03", ("semiannual", 0)),
        ("2027-01-01", ("annual", 0)),
        ("2028-02-29", ("annual", 1)),
    ],
)
def test_the_highest_level_that_is_due_is_open(on: str, expected: tuple[str, int]) -> None:
    assert seen(plan_of(PROFILE), on) == expected


def test_a_higher_review_takes_the_place_of_the_lower_ones() -> None:
    found = open_review(plan_of(PROFILE), date(2026, 7, 3))
    assert found is not None
    assert found.absorbed == (QUARTERLY, MONTHLY, WEEKLY)
    settled = plan_of(PROFILE, held(SEMIANNUAL, "2026-07-04"))
    assert seen(settled, "2026-07-09") is None
    assert seen(settled, "2026-07-10") == ("weekly", 0)


def test_eleven_weeks_away_are_one_review() -> None:
    weekly = replace(PROFILE, reviews=(WEEKLY,))
    plan = plan_of(weekly, held(WEEKLY, "2026-01-09"))
    found = open_review(plan, date(2026, 3, 27))
    assert found is not None
    assert found.words == "weekly review, covers 11 weeks"
    assert (found.since, found.until) == (date(2026, 1, 10), date(2026, 3, 27))
    again = plan_of(weekly, held(WEEKLY, "2026-01-09"), held(WEEKLY, "2026-03-27"))
    assert open_review(again, date(2026, 4, 2)) is None


def test_one_missed_month_is_said_in_words() -> None:
    found = open_review(plan_of(replace(PROFILE, reviews=(MONTHLY,))), date(2026, 3, 6))
    assert found is not None
    assert found.words == "monthly review, covers 2 months"


@pytest.mark.parametrize(
    ("level", "on", "asked", "expected"),
    [
        (WEEKLY, "2026-01-12", "2026-01-16", None),
        (WEEKLY, "2026-01-11", "2026-01-16", ("weekly", 0)),
        (MONTHLY, "2026-01-30", "2026-02-06", ("weekly", 0)),
        (MONTHLY, "2026-01-29", "2026-02-06", ("monthly", 0)),
        (QUARTERLY, "2026-03-20", "2026-04-03", ("weekly", 1)),
        (QUARTERLY, "2026-03-19", "2026-04-03", ("quarterly", 0)),
        (SEMIANNUAL, "2026-06-19", "2026-07-03", ("weekly", 1)),
        (SEMIANNUAL, "2026-06-18", "2026-07-03", ("semiannual", 0)),
        (ANNUAL, "2026-12-04", "2027-01-01", ("weekly", 3)),
        (ANNUAL, "2026-12-03", "2027-01-01", ("annual", 0)),
    ],
)
def test_a_review_a_little_early_settles_the_due_day_that_follows(
    level: ReviewLevel, on: str, asked: str, expected: tuple[str, int] | None
) -> None:
    assert seen(plan_of(PROFILE, held(level, on)), asked) == expected


def test_an_early_review_is_not_due_again_on_its_day() -> None:
    yearly = replace(PROFILE, reviews=(ANNUAL,))
    plan = plan_of(yearly, held(ANNUAL, "2026-12-10"))
    assert next_review(plan, date(2026, 12, 11)) == (ANNUAL, date(2027, 12, 31))


def test_nothing_is_due_in_an_empty_plan() -> None:
    far = date(2030, 1, 4)
    assert open_review(Plan(), far) is None
    assert next_review(Plan(), far) is None
    assert str(attendance(Plan(), WEEKLY, far)) == "0 of 0 weeks"
    assert open_review(plan_of(Profile()), far) is None


def test_without_a_chosen_rhythm_reviews_begin_with_the_first_goal_or_review() -> None:
    goal = replace(GOAL, start=date(2026, 1, 16))
    assert seen(plan_of(goal), "2026-01-22") is None
    assert seen(plan_of(goal), "2026-01-23") == ("weekly", 0)
    assert seen(plan_of(goal, held(WEEKLY, "2026-01-02")), "2026-01-23") == ("weekly", 2)


def test_a_goal_from_the_dawn_of_time_makes_no_long_list() -> None:
    goal = replace(GOAL, start=date.min)
    found = open_review(plan_of(goal), date(2026, 1, 2))
    assert found is not None
    assert found.level is ANNUAL


def test_a_level_that_is_switched_off_is_never_due() -> None:
    plan = plan_of(replace(PROFILE, reviews=(QUARTERLY,)))
    assert seen(plan, "2026-04-02") is None
    assert seen(plan, "2026-04-03") == ("quarterly", 0)
    assert attendance(plan, WEEKLY, date(2026, 4, 2)) == (WEEKLY, 0, 0)
    nothing = plan_of(replace(PROFILE, reviews=()))
    assert open_review(nothing, date(2030, 1, 1)) is None
    assert next_review(nothing, date(2030, 1, 1)) is None


def test_a_level_that_is_switched_on_later_asks_for_nothing_before() -> None:
    later = replace(PROFILE, switched_on=(SwitchedOn(WEEKLY, date(2026, 3, 1)),), reviews=(WEEKLY,))
    assert seen(plan_of(later), "2026-03-05") is None
    assert seen(plan_of(later), "2026-03-13") == ("weekly", 1)
    assert attendance(plan_of(later), WEEKLY, date(2026, 3, 21)) == (WEEKLY, 0, 2)


def test_the_next_review_is_the_highest_of_its_day() -> None:
    plan = plan_of(PROFILE)
    assert next_review(plan, BEGUN) == NextReview(WEEKLY, date(2026, 1, 9))
    assert next_review(plan, date(2026, 3, 27)) == NextReview(QUARTERLY, date(2026, 4, 3))
    assert next_review(plan, date(2025, 6, 1)) == NextReview(WEEKLY, date(2026, 1, 9))


def snoozed(level: ReviewLevel, on: str, until: str) -> Snooze:
    return Snooze(f"s{on}", date.fromisoformat(on), level, date.fromisoformat(until))


def test_a_snoozed_review_opens_again_on_its_day() -> None:
    plan = plan_of(PROFILE, snoozed(WEEKLY, "2026-01-09", "2026-01-12"))
    assert seen(plan, "2026-01-11") is None
    assert next_review(plan, date(2026, 1, 9)) == (WEEKLY, date(2026, 1, 12))
    assert seen(plan, "2026-01-12") == ("weekly", 0)


def test_a_snoozed_review_rests_with_the_lower_ones_of_its_day() -> None:
    plan = plan_of(PROFILE, snoozed(QUARTERLY, "2026-04-04", "2026-04-20"))
    assert seen(plan, "2026-04-09") is None
    assert seen(plan, "2026-04-10") == ("weekly", 13)
    assert seen(plan, "2026-04-20") == ("quarterly", 0)


def test_snoozes_of_an_earlier_due_day_say_nothing_of_the_next() -> None:
    plan = plan_of(
        replace(PROFILE, reviews=(WEEKLY,)),
        snoozed(WEEKLY, "2026-01-09", "2026-01-10"),
        snoozed(WEEKLY, "2026-01-10", "2026-01-12"),
    )
    before = open_review(plan, date(2026, 1, 12))
    after = open_review(plan, date(2026, 1, 16))
    assert before is not None
    assert after is not None
    assert (before.snoozes, after.snoozes) == (2, 0)


@pytest.mark.parametrize(
    ("reviews", "level", "today", "since"),
    [
        ((), WEEKLY, "2026-01-07", "2026-01-01"),
        ((), WEEKLY, "2026-01-09", "2026-01-03"),
        ((), ANNUAL, "2026-03-10", "2025-03-11"),
        ((), QUARTERLY, "2026-04-07", "2026-01-03"),
        (((WEEKLY, "2026-01-09"),), WEEKLY, "2026-01-14", "2026-01-10"),
        (((WEEKLY, "2026-01-09"),), MONTHLY, "2026-02-06", "2026-01-03"),
        (((QUARTERLY, "2026-04-03"),), WEEKLY, "2026-04-10", "2026-04-04"),
        (((WEEKLY, "2026-01-09"),), WEEKLY, "2026-01-09", "2026-01-09"),
    ],
)
def test_a_review_looks_back_to_the_last_one_of_its_level_or_a_higher_one(
    reviews: Iterable[tuple[ReviewLevel, str]], level: ReviewLevel, today: str, since: str
) -> None:
    records: list[Record] = [held(each, on) for each, on in reviews]
    day = date.fromisoformat(today)
    assert span_of(plan_of(PROFILE, *records), level, day) == (date.fromisoformat(since), day)


@pytest.mark.parametrize(
    ("late", "words"),
    [((), "13 of 13 weeks"), ((3, 4), "11 of 13 weeks"), ((0,), "12 of 13 weeks")],
)
def test_attendance_counts_the_weeks_that_were_kept(late: tuple[int, ...], words: str) -> None:
    fridays = due_days(WEEKLY, PROFILE, date(2026, 1, 9), date(2026, 4, 24))[-13:]
    kept = [held(WEEKLY, day) for index, day in enumerate(fridays) if index not in late]
    assert str(attendance(plan_of(PROFILE, *kept), WEEKLY, date(2026, 4, 24))) == words


def test_a_catch_up_keeps_the_last_week_and_none_of_those_before() -> None:
    plan = plan_of(PROFILE, held(WEEKLY, "2026-01-09"), held(WEEKLY, "2026-03-28"))
    assert attendance(plan, WEEKLY, date(2026, 3, 29)) == (WEEKLY, 2, 12)


def test_a_higher_review_keeps_the_week_too() -> None:
    plan = plan_of(PROFILE, held(WEEKLY, "2026-01-30"), held(MONTHLY, "2026-02-08"))
    assert attendance(plan, WEEKLY, date(2026, 2, 9), 2) == (WEEKLY, 2, 2)


def test_a_week_that_may_still_be_kept_is_not_counted() -> None:
    plan = plan_of(PROFILE, held(WEEKLY, "2026-01-09"))
    assert attendance(plan, WEEKLY, date(2026, 1, 20)) == (WEEKLY, 1, 1)
    assert attendance(plan, WEEKLY, date(2026, 1, 23)) == (WEEKLY, 1, 2)


@st.composite
def histories(draw: st.DrawFn) -> Plan:
    """A plan with a rhythm of any kind, and reviews and snoozes of two years."""
    days = st.dates(date(2026, 1, 1), date(2028, 3, 31))
    profile = Profile(
        reviews=tuple(draw(st.lists(st.sampled_from(LEVELS), unique=True))),
        reviews_since=draw(st.none() | days),
        review_weekday=draw(st.integers(0, 6)),
        fiscal_start=draw(st.integers(1, 12)),
    )
    reviews = draw(
        st.lists(
            st.builds(held, st.sampled_from(LEVELS), days),
            max_size=8,
            unique_by=lambda review: review.id,
        )
    )
    spans = draw(st.lists(st.lists(days, min_size=2, max_size=2, unique=True), max_size=4))
    snoozes = [
        Snooze(f"snooze{index}", min(span), draw(st.sampled_from(LEVELS)), max(span))
        for index, span in enumerate(spans)
    ]
    return plan_of(
        profile, replace(GOAL, due=None, status=Status.DRAFT, start=draw(days)), *reviews, *snoozes
    )


asked = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@costly
@given(plan=histories(), today=asked, level=st.sampled_from(LEVELS))
def test_what_is_held_today_is_settled_with_all_that_is_lower(
    plan: Plan, today: date, level: ReviewLevel
) -> None:
    after = plan_of(*plan.goals.values(), plan.profile, *plan.reviews.values(), held(level, today))
    found = open_review(after, today)
    assert found is None or LEVELS.index(found.level) > LEVELS.index(level)


@costly
@given(plan=histories(), today=asked)
def test_the_open_review_is_switched_on_and_due_and_the_next_one_is_later(
    plan: Plan, today: date
) -> None:
    found, coming = open_review(plan, today), next_review(plan, today)
    if found is not None:
        assert found.level in plan.profile.reviews
        assert found.due in due_days(found.level, plan.profile, found.due, today)
        assert found.since <= found.until == today
        assert found.level not in found.absorbed
    assert (coming is None) == (not plan.profile.reviews)
    assert coming is None or coming.due > today


@costly
@given(plan=histories(), today=asked, start=st.integers(1, 12), weekday=st.integers(0, 6))
def test_no_change_of_the_year_or_the_weekday_opens_a_settled_day_again(
    plan: Plan, today: date, start: int, weekday: int
) -> None:
    profile = replace(plan.profile, fiscal_start=start, review_weekday=weekday)
    changed = plan_of(profile, *plan.goals.values(), *plan.reviews.values())
    found = open_review(changed, today)
    if found is not None:
        assert all(
            review.on < found.due
            for review in plan.reviews.values()
            if LEVELS.index(review.level) >= LEVELS.index(found.level)
        )


@costly
@given(plan=histories(), today=asked, level=st.sampled_from(LEVELS), count=st.integers(0, 20))
def test_attendance_never_counts_more_than_there_were(
    plan: Plan, today: date, level: ReviewLevel, count: int
) -> None:
    _, kept, of = attendance(plan, level, today, count)
    assert 0 <= kept <= of <= count


@costly
@given(plan=histories(), today=asked, level=st.sampled_from(LEVELS))
def test_a_span_ends_today(plan: Plan, today: date, level: ReviewLevel) -> None:
    span = span_of(plan, level, today)
    assert span.since <= span.until == today
