"""Pace, forecast, staleness and what stands in the way."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from costly import costly
from hypothesis import given
from plans import (
    DOWNTIME,
    DUE,
    GOAL,
    PAGES,
    PASSED,
    START,
    TALKS,
    check_in,
    courses,
    days_of_course,
    plan_of,
)

from planner.change import added
from planner.check_in import CheckIn, Pace
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.pace import (
    forecast,
    is_blocked,
    is_overdue,
    is_stale,
    last_check_in,
    pace_of,
    pace_words,
    quiet_days,
    said_pace,
)
from planner.plan import Plan
from planner.profile import Profile

DAY = timedelta(1)
MIDDLE = START + 150 * DAY
"""Half of the goal's days have passed."""

SOMEDAY = replace(GOAL, due=None, status=Status.DRAFT)


@pytest.mark.parametrize(
    ("pages", "pace"),
    [
        (40, Pace.ON_TRACK),
        (20, Pace.ON_TRACK),
        (13.4, Pace.ON_TRACK),
        (13.39, Pace.BEHIND),
        (6.8, Pace.BEHIND),
        (6.79, Pace.AT_RISK),
        (0, Pace.AT_RISK),
    ],
)
def test_pace_is_the_gap_to_the_plan_line(pages: float, pace: Pace) -> None:
    """Half of 40 pages are expected: 16.5 points are 6.6 pages, 33 are 13.2."""
    plan = plan_of(GOAL, PAGES, check_in(MIDDLE, (PAGES, pages)))
    assert pace_of(plan, GOAL, MIDDLE) is pace


def test_after_the_due_date_all_is_expected() -> None:
    plan = plan_of(GOAL, PAGES, check_in(MIDDLE, (PAGES, 20)))
    assert pace_of(plan, GOAL, DUE + 99 * DAY) is Pace.AT_RISK


@pytest.mark.parametrize(
    ("kept_weeks", "pace"), [(10, Pace.ON_TRACK), (8, Pace.BEHIND), (6, Pace.AT_RISK)]
)
def test_a_rate_keeps_pace_with_the_periods_that_elapsed(kept_weeks: int, pace: Pace) -> None:
    """Ten weeks after the start, ten weeks should be kept, however far away the due date is."""
    days = [START + 7 * week * DAY for week in range(kept_weeks)]
    plan = plan_of(GOAL, TALKS, *(check_in(day, (TALKS, 2)) for day in days))
    assert pace_of(plan, GOAL, date(2026, 11, 9)) is pace


def test_a_rate_is_not_behind_in_its_first_week() -> None:
    assert pace_of(plan_of(GOAL, TALKS), GOAL, START) is Pace.ON_TRACK


@pytest.mark.parametrize(
    "goal",
    [
        SOMEDAY,
        replace(GOAL, status=Status.DRAFT),
        replace(GOAL, status=Status.PAUSED),
        replace(GOAL, status=Status.DONE, ended_on=MIDDLE),
    ],
    ids=lambda goal: f"{goal.status}, due {goal.due}",
)
def test_only_an_active_goal_has_a_pace(goal: Goal) -> None:
    assert pace_of(plan_of(goal, PAGES), goal, MIDDLE) is None


def test_a_goal_that_shows_no_progress_has_no_pace() -> None:
    assert pace_of(plan_of(GOAL), GOAL, MIDDLE) is None


def forecast_of(*values: tuple[int, float], today: int = 100) -> date | None:
    """The forecast for pages by days since the start."""
    entries = [check_in(START + days * DAY, (PAGES, pages)) for days, pages in values]
    return forecast(plan_of(GOAL, PAGES, *entries), GOAL, START + today * DAY)


@pytest.mark.parametrize(
    ("values", "days"),
    [
        ([(50, 10)], 200),
        ([(50, 20)], 100),
        ([(99, 39)], 102),
        ([(60, 11)], 219),
        ([(10, 30), (50, 20)], 100),
        ([(0, 20), (50, 30)], 100),
        ([(0, 10), (60, 20)], 180),
        ([(100, 1)], 4000),
        ([(73, 0.4)], 7300),
    ],
)
def test_a_forecast_is_the_straight_line_through_the_first_and_newest_point(
    values: list[tuple[int, float]], days: int
) -> None:
    assert forecast_of(*values) == START + days * DAY


def test_a_forecast_looks_twenty_years_ahead_and_no_further() -> None:
    assert forecast_of((7300, 20), today=7300) == START + 14_600 * DAY
    assert forecast_of((7301, 20), today=7301) is None


@pytest.mark.parametrize(
    "values",
    [
        [],
        [(0, 10)],
        [(50, 0)],
        [(0, 10), (50, 10)],
        [(0, 20), (50, 10)],
        [(74, 0.4)],
        [(50, 1e-300)],
        [(101, 20)],
    ],
)
def test_without_speed_there_is_no_forecast(values: list[tuple[int, float]]) -> None:
    assert forecast_of(*values) is None


def test_a_line_that_ended_unreached_was_too_steep() -> None:
    """20 of 40 pages in 50 days end on day 100; on day 120 the speed was 20 pages in 120 days."""
    assert forecast_of((50, 20), today=100) == START + 100 * DAY
    assert forecast_of((50, 20), today=101) == START + 202 * DAY
    assert forecast_of((50, 20), today=120) == START + 240 * DAY


def test_a_goal_that_is_reached_was_reached_on_its_first_full_day() -> None:
    assert forecast_of((50, 40), (60, 41), (70, 40)) == START + 50 * DAY
    assert forecast_of((50, 40), (60, 30), (70, 40)) == START + 70 * DAY
    assert forecast_of((0, 40), (60, 40)) == START


def test_rates_have_no_say_in_a_forecast() -> None:
    entry = check_in(START + 50 * DAY, (PAGES, 20), (TALKS, 2))
    today = START + 60 * DAY
    assert forecast(plan_of(GOAL, TALKS, PAGES, entry), GOAL, today) == START + 100 * DAY
    assert forecast(plan_of(GOAL, TALKS, entry), GOAL, today) is None


def test_milestones_have_a_speed_too() -> None:
    steps = [
        Milestone("step000001", GOAL.id, "Register", done_on=START + 30 * DAY),
        Milestone("step000002", GOAL.id, "Sit it"),
    ]
    assert forecast(plan_of(GOAL, *steps), GOAL, START + 40 * DAY) == START + 60 * DAY


def test_measures_going_down_have_a_speed_too() -> None:
    plan = plan_of(GOAL, DOWNTIME, check_in(START + 10 * DAY, (DOWNTIME, 110)))
    assert forecast(plan, GOAL, START + 10 * DAY) == START + 30 * DAY


@costly
@given(courses(), days_of_course)
def test_a_forecast_never_lies_in_the_past_unless_all_is_done(plan: Plan, today: date) -> None:
    reached = forecast(plan, GOAL, today)
    if reached is not None:
        assert START <= reached <= today + timedelta(20 * 366)
        without_rates = [each for each in plan.measures.values() if each.period is None]
        is_done = all(
            each.progress(_newest(plan, each.id, each.baseline, today), today) == 1
            for each in without_rates
        )
        assert reached >= today or is_done


def _newest(plan: Plan, measure: str, baseline: float, today: date) -> float:
    values = [
        value
        for each in plan.check_ins_of(GOAL.id)
        if each.on <= today and (value := each.value_of(measure)) is not None
    ]
    return values[-1] if values else baseline


def test_quiet_days_run_from_the_newest_sign_of_life() -> None:
    today = START + 50 * DAY
    assert quiet_days(plan_of(GOAL), GOAL, today) == 50
    entry = check_in(START + 20 * DAY, (PASSED, 1))
    step = Milestone("step000001", GOAL.id, "Register", done_on=START + 30 * DAY)
    assert quiet_days(plan_of(GOAL, PASSED, entry), GOAL, today) == 30
    assert quiet_days(plan_of(GOAL, PASSED, entry, step), GOAL, today) == 20
    assert quiet_days(plan_of(GOAL), GOAL, START - DAY) == 0


@pytest.mark.parametrize(
    ("goal", "days", "stale"),
    [
        (GOAL, 27, False),
        (GOAL, 28, True),
        (replace(GOAL, due=date(2030, 1, 1)), 90, False),
        (replace(GOAL, due=date(2030, 1, 1)), 91, True),
        (SOMEDAY, 999, False),
        (replace(GOAL, status=Status.DRAFT), 999, False),
        (replace(GOAL, status=Status.PAUSED), 999, False),
        (replace(GOAL, status=Status.DONE), 999, False),
    ],
)
def test_an_active_goal_goes_stale_by_its_track(goal: Goal, days: int, stale: bool) -> None:
    assert is_stale(plan_of(goal), goal, START + days * DAY) is stale


def test_the_boundary_of_the_tracks_says_when_a_goal_goes_stale() -> None:
    goal, day = replace(GOAL, due=date(2028, 1, 1)), START + 28 * DAY
    assert not is_stale(plan_of(goal), goal, day)
    assert is_stale(plan_of(goal, Profile(track_boundary_months=24)), goal, day)


@pytest.mark.parametrize(
    ("goal", "day", "overdue"),
    [
        (GOAL, DUE, False),
        (GOAL, DUE + DAY, True),
        (SOMEDAY, DUE, False),
        (replace(GOAL, status=Status.PAUSED), DUE + DAY, False),
        (replace(GOAL, status=Status.DRAFT), DUE + DAY, False),
        (replace(GOAL, status=Status.DONE), DUE + DAY, False),
    ],
)
def test_only_an_active_goal_is_overdue_after_its_day(goal: Goal, day: date, overdue: bool) -> None:
    assert is_overdue(goal, day) is overdue


def blocked(*days_of_check_ins: int, kind: EntryKind = EntryKind.ROADBLOCK) -> bool:
    entry = JournalEntry("j000000001", START + 10 * DAY, kind, "No quiet hour", (GOAL.id,))
    entries = [check_in(START + days * DAY, (PAGES, days)) for days in days_of_check_ins]
    return is_blocked(plan_of(GOAL, PAGES, entry, *entries), GOAL)


def test_a_goal_is_blocked_until_a_check_in_on_a_later_day() -> None:
    assert blocked()
    assert blocked(5, 10)
    assert not blocked(5, 11)


def test_the_newest_roadblock_blocks() -> None:
    roadblocks = [
        JournalEntry(f"j{days}", START + days * DAY, EntryKind.ROADBLOCK, "No answer", (GOAL.id,))
        for days in (10, 20)
    ]
    plan = plan_of(GOAL, PAGES, *roadblocks, check_in(START + 15 * DAY, (PAGES, 3)))
    assert is_blocked(plan, GOAL)


def test_only_roadblocks_block() -> None:
    assert not blocked(kind=EntryKind.REFLECTION)
    assert not is_blocked(plan_of(GOAL), GOAL)


def test_an_ended_goal_is_not_blocked() -> None:
    ended = replace(GOAL, status=Status.DROPPED)
    entry = JournalEntry("j000000001", START, EntryKind.ROADBLOCK, "No quiet hour", (GOAL.id,))
    assert not is_blocked(plan_of(ended, entry), ended)
    assert is_blocked(plan_of(GOAL, entry), GOAL)


def said(day: date, pace: Pace | None, number: int = 0) -> CheckIn:
    return CheckIn(f"s{day:%y%m%d}00{number}", GOAL.id, day, note="noted", pace=pace)


def test_the_persons_word_on_the_pace_stands_before_the_figures() -> None:
    plan = plan_of(GOAL, PAGES, said(MIDDLE - DAY, Pace.ON_TRACK))
    assert pace_of(plan, GOAL, MIDDLE) is Pace.ON_TRACK
    assert pace_words(plan, GOAL, MIDDLE) == "on track, as you said"
    assert pace_words(plan, GOAL, MIDDLE - 2 * DAY) == "at risk"


def test_the_persons_word_holds_until_the_next_check_in() -> None:
    plan = plan_of(GOAL, PAGES, said(START, Pace.ON_TRACK), said(MIDDLE, None))
    assert said_pace(plan, GOAL, MIDDLE - DAY) is Pace.ON_TRACK
    assert said_pace(plan, GOAL, MIDDLE) is None
    assert pace_words(plan, GOAL, MIDDLE) == "at risk"


def test_of_two_check_ins_of_a_day_the_later_one_has_the_word() -> None:
    words = (said(MIDDLE, Pace.AT_RISK, 1), said(MIDDLE, Pace.BEHIND, 2))
    assert pace_of(plan_of(GOAL, *words), GOAL, MIDDLE) is Pace.BEHIND


def test_a_goal_without_figures_still_has_the_pace_that_was_said() -> None:
    assert pace_of(plan_of(GOAL, said(START, Pace.BEHIND)), GOAL, MIDDLE) is Pace.BEHIND


def test_a_goal_that_is_set_aside_has_no_pace_whatever_was_said() -> None:
    paused = replace(GOAL, status=Status.PAUSED)
    plan = plan_of(paused, said(START, Pace.BEHIND))
    assert (pace_of(plan, paused, MIDDLE), pace_words(plan, paused, MIDDLE)) == (None, "")


@costly
@given(courses(), days_of_course)
def test_a_day_is_told_the_same_once_there_are_later_check_ins(plan: Plan, day: date) -> None:
    later = plan.after([added(said(day + DAY, Pace.AT_RISK))], 2)
    for tell in (pace_of, quiet_days, is_stale, is_blocked, last_check_in):
        assert tell(later, GOAL, day) == tell(plan, GOAL, day)
