"""Rates: which periods were kept, which were missed, and which don't count."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from costly import costly
from hypothesis import given
from plans import DUE, GOAL, PAGES, START, TALKS, check_in, courses, days_of_course, plan_of

from planner.calendar import Period
from planner.check_in import CheckIn
from planner.measure import Measure, MeasureKind, Target
from planner.plan import Plan
from planner.profile import Profile
from planner.rate import (
    Outcome,
    newest_outcomes,
    occurrences,
    period_count,
    periods_kept,
    periods_kept_on,
)

DAY = timedelta(1)
MONDAY = date(2026, 9, 7)
"""The first Monday after the start, which is a Tuesday."""


def kept(*check_ins: CheckIn, on: date, measure: Measure = TALKS) -> tuple[int, int]:
    return periods_kept(plan_of(GOAL, measure, *check_ins), measure, on)


def rate(period: Period, target: float = 1) -> Measure:
    return replace(TALKS, period=period, targets=(Target(START, target),))


def test_the_running_week_is_not_missed_before_it_is_over() -> None:
    sunday = MONDAY - DAY
    assert kept(on=START) == (0, 0)
    assert kept(on=sunday) == (0, 0)
    assert kept(on=MONDAY) == (0, 1)
    assert kept(on=MONDAY + 6 * DAY) == (0, 1)
    assert kept(on=MONDAY + 7 * DAY) == (0, 2)


def test_the_running_week_counts_once_it_is_kept() -> None:
    check_ins = check_in(MONDAY, (TALKS, 1)), check_in(MONDAY + 2 * DAY, (TALKS, 1))
    assert kept(*check_ins, on=MONDAY) == (0, 1)
    assert kept(*check_ins, on=MONDAY + DAY) == (0, 1)
    assert kept(*check_ins, on=MONDAY + 2 * DAY) == (1, 2)
    assert kept(*check_ins, on=MONDAY + 6 * DAY) == (1, 2)
    assert kept(*check_ins, on=MONDAY + 7 * DAY) == (1, 2)


def test_more_than_the_target_makes_one_period_kept_and_not_two() -> None:
    assert kept(check_in(MONDAY, (TALKS, 9)), on=MONDAY + 20 * DAY) == (1, 3)


def test_a_correction_takes_a_kept_period_back() -> None:
    check_ins = check_in(MONDAY, (TALKS, 2)), check_in(MONDAY + DAY, (TALKS, -1))
    assert kept(*check_ins, on=MONDAY) == (1, 2)
    assert kept(*check_ins, on=MONDAY + DAY) == (0, 1)


def test_tenths_add_up_to_a_kept_period() -> None:
    tenth = replace(TALKS, targets=(Target(START, 0.6),))
    check_ins = [check_in(MONDAY + index * DAY, (tenth, 0.1)) for index in range(6)]
    assert kept(*check_ins, on=MONDAY + 5 * DAY, measure=tenth) == (1, 2)


def test_a_skipped_period_counts_for_neither() -> None:
    check_ins = check_in(MONDAY, (TALKS, 2)), check_in(MONDAY + DAY, is_skip=True)
    assert kept(*check_ins, on=MONDAY) == (1, 2)
    assert kept(*check_ins, on=MONDAY + DAY) == (0, 1)
    assert kept(*check_ins, on=MONDAY + 7 * DAY) == (0, 1)


def test_what_came_before_the_start_counts_only_in_the_first_period() -> None:
    before = check_in(START - DAY, (TALKS, 1))
    assert kept(before, check_in(START, (TALKS, 1)), on=START) == (1, 1)
    assert kept(check_in(START - 7 * DAY, (TALKS, 2)), on=START) == (0, 0)
    assert kept(check_in(START - DAY, (TALKS, 2)), on=START - DAY) == (0, 0)


def test_nothing_counts_after_the_due_date() -> None:
    """The goal is due on a Monday, so that its last week has one day."""
    weeks = kept(on=DUE)[1]
    assert kept(on=DUE + DAY) == (0, weeks + 1)
    assert kept(on=DUE + 70 * DAY) == (0, weeks + 1)
    assert kept(check_in(DUE + DAY, (TALKS, 2)), on=DUE + 70 * DAY) == (0, weeks + 1)
    assert kept(check_in(DUE, (TALKS, 2)), on=DUE + 70 * DAY) == (1, weeks + 1)


def test_a_period_reads_against_the_target_at_its_end() -> None:
    raised = TALKS.aimed_at(3, MONDAY + 2 * DAY)
    check_ins = check_in(MONDAY - DAY, (TALKS, 2)), check_in(MONDAY, (TALKS, 2))
    assert kept(*check_ins, on=MONDAY, measure=raised) == (2, 2)
    assert kept(*check_ins, on=MONDAY + 2 * DAY, measure=raised) == (1, 1)
    assert kept(*check_ins, on=MONDAY + 7 * DAY, measure=raised) == (1, 2)


@pytest.mark.parametrize(
    ("period", "on", "elapsed"),
    [
        (Period.DAY, START, 0),
        (Period.DAY, START + DAY, 1),
        (Period.DAY, START + 30 * DAY, 30),
        (Period.MONTH, date(2026, 9, 30), 0),
        (Period.MONTH, date(2026, 10, 1), 1),
        (Period.MONTH, date(2027, 2, 28), 5),
        (Period.MONTH, date(2027, 3, 1), 6),
        (Period.QUARTER, date(2026, 9, 30), 0),
        (Period.QUARTER, date(2026, 10, 1), 1),
        (Period.QUARTER, date(2027, 4, 1), 3),
    ],
)
def test_periods_follow_the_calendar(period: Period, on: date, elapsed: int) -> None:
    assert kept(on=on, measure=rate(period)) == (0, elapsed)


@pytest.mark.parametrize(("on", "elapsed"), [(date(2026, 10, 31), 0), (date(2026, 11, 1), 1)])
def test_quarters_follow_the_fiscal_year(on: date, elapsed: int) -> None:
    measure = rate(Period.QUARTER)
    plan = plan_of(Profile(fiscal_start=2), GOAL, measure)
    assert periods_kept(plan, measure, on) == (0, elapsed)


def test_the_year_with_53_weeks_has_53_weeks() -> None:
    start = date(2020, 1, 1)
    goal = replace(GOAL, start=start, due=date(2021, 1, 3))
    plan = plan_of(goal, TALKS)
    assert periods_kept(plan, TALKS, date(2021, 1, 3)) == (0, 52)
    assert periods_kept(plan, TALKS, date(2021, 1, 4)) == (0, 53)


@costly
@given(courses(), days_of_course)
def test_never_more_periods_are_kept_than_elapsed(plan: Plan, on: date) -> None:
    for measure in plan.measures.values():
        if measure.kind is MeasureKind.RATE:
            kept_ones, elapsed = periods_kept(plan, measure, on)
            assert 0 <= kept_ones <= elapsed


@costly
@given(courses())
def test_many_days_at_once_read_as_each_of_them_alone(plan: Plan) -> None:
    days = [START - 3 * DAY + index * 5 * DAY for index in range(70)]
    for measure in plan.measures.values():
        if measure.kind is MeasureKind.RATE:
            alone = [periods_kept(plan, measure, day) for day in days]
            assert list(periods_kept_on(plan, measure, days)) == alone


def test_no_days_have_no_tallies() -> None:
    assert list(periods_kept_on(plan_of(GOAL, TALKS), TALKS, ())) == []


def test_the_count_of_a_period_is_that_of_all_its_days() -> None:
    check_ins = [
        check_in(MONDAY - DAY, (TALKS, 5)),
        check_in(MONDAY, (TALKS, 1)),
        check_in(MONDAY + 6 * DAY, (TALKS, 0.5)),
        check_in(MONDAY + 7 * DAY, (TALKS, 7)),
    ]
    plan = plan_of(GOAL, TALKS, *check_ins)
    assert period_count(plan, TALKS, MONDAY + 3 * DAY) == 1.5
    assert period_count(plan, TALKS, MONDAY - DAY) == 5


def test_the_count_of_a_quarter_is_that_of_the_persons_fiscal_year() -> None:
    quarterly = rate(Period.QUARTER)
    days = date(2026, 10, 31), date(2026, 11, 1), date(2027, 1, 31), date(2027, 2, 1)
    check_ins = [check_in(day, (quarterly, 10**place)) for place, day in enumerate(days)]
    plan = plan_of(Profile(fiscal_start=2), GOAL, quarterly, *check_ins)
    assert period_count(plan, quarterly, date(2026, 12, 24)) == 110


def test_occurrences_of_other_measures_do_not_count() -> None:
    assert occurrences(TALKS, [check_in(MONDAY, (PAGES, 3), (TALKS, 2))]) == 2
    assert occurrences(TALKS, [check_in(MONDAY, (PAGES, 3))]) == 0


def test_other_measures_have_no_periods() -> None:
    with pytest.raises(TypeError, match="pages is no rate"):
        periods_kept(plan_of(GOAL, PAGES), PAGES, MONDAY)


def test_the_newest_periods_tell_what_became_of_each() -> None:
    check_ins = (
        check_in(MONDAY, (TALKS, 2)),
        check_in(MONDAY + 14 * DAY, is_skip=True),
        check_in(MONDAY + 21 * DAY, (TALKS, 1)),
    )
    plan = plan_of(GOAL, TALKS, *check_ins)
    outcomes = newest_outcomes(plan, TALKS, MONDAY + 22 * DAY, 4)
    assert outcomes == (Outcome.KEPT, Outcome.MISSED, Outcome.SKIPPED, Outcome.RUNNING)
    assert newest_outcomes(plan, TALKS, MONDAY + 22 * DAY, 2) == outcomes[2:]
    assert newest_outcomes(plan, TALKS, START - DAY, 4) == ()


@given(courses(), days_of_course)
def test_outcomes_agree_with_the_periods_that_are_counted(plan: Plan, on: date) -> None:
    for measure in plan.measures.values():
        if measure.kind is MeasureKind.RATE:
            outcomes = newest_outcomes(plan, measure, on, 1_000)
            counted = [each for each in outcomes if each in (Outcome.KEPT, Outcome.MISSED)]
            tally = outcomes.count(Outcome.KEPT), len(counted)
            assert tally == periods_kept(plan, measure, on)
