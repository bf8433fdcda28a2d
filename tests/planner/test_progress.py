"""How far a goal has come on any day, and that nothing later changes it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from plans import (
    DOWNTIME,
    DUE,
    GOAL,
    PAGES,
    PASSED,
    START,
    TALKS,
    TODAY,
    check_in,
    course_measures,
    courses,
    days_of_course,
    plan_of,
)

from planner.change import added, changed
from planner.check_in import CheckIn
from planner.date_move import DateMove, MovedDate
from planner.goal import Status
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.progress import (
    confidence_of,
    current_value,
    expected_progress,
    goal_progress,
    measure_progress,
    plan_line,
    progress_points,
)

DAY = timedelta(1)
OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)


def percent(share: float | None) -> int | None:
    return None if share is None else round(share * 100)


@pytest.mark.parametrize(
    ("on", "value"),
    [
        (OCTOBER - DAY, 0.0),
        (OCTOBER, 12.0),
        (NOVEMBER - DAY, 12.0),
        (NOVEMBER, 9.0),
        (TODAY, 9.0),
    ],
)
def test_a_measure_reads_as_its_newest_check_in_up_to_the_day(on: date, value: float) -> None:
    check_ins = (check_in(OCTOBER, (PAGES, 12)), check_in(NOVEMBER, (PAGES, 9)))
    assert current_value(PAGES, check_ins, on) == value


def test_a_check_in_without_the_measure_leaves_its_value() -> None:
    check_ins = (check_in(OCTOBER, (DOWNTIME, 100)), check_in(NOVEMBER, (PAGES, 9)))
    assert current_value(DOWNTIME, check_ins, TODAY) == 100
    assert current_value(PASSED, check_ins, TODAY) == 0


def test_of_two_check_ins_on_one_day_the_later_one_counts() -> None:
    later = replace(check_in(OCTOBER, (PAGES, 14)), id="a_later_one")
    plan = plan_of(GOAL, PAGES, check_in(OCTOBER, (PAGES, 12)), later)
    assert current_value(PAGES, plan.check_ins_of(GOAL.id), OCTOBER) == 14
    assert measure_progress(plan, PAGES, OCTOBER) == 14 / 40


def test_a_rate_reads_as_all_its_occurrences() -> None:
    check_ins = [check_in(OCTOBER + index * DAY, (TALKS, 0.1)) for index in range(10)]
    assert current_value(TALKS, check_ins, TODAY) == 1.0
    assert current_value(TALKS, check_ins, OCTOBER + 4 * DAY) == 0.5


@pytest.mark.parametrize(
    ("measure", "value", "share"),
    [
        (PAGES, 0, 0.0),
        (PAGES, 10, 0.25),
        (PAGES, 40, 1.0),
        (PAGES, 41, 1.0),
        (PAGES, -1, 0.0),
        (DOWNTIME, 120, 0.0),
        (DOWNTIME, 105, 0.5),
        (DOWNTIME, 90, 1.0),
        (DOWNTIME, 60, 1.0),
        (DOWNTIME, 130, 0.0),
        (PASSED, 0, 0.0),
        (PASSED, 1, 1.0),
        (PAGES, 1e308, 1.0),
    ],
)
def test_progress_is_the_share_of_the_way_to_the_target(
    measure: Measure, value: float, share: float
) -> None:
    plan = plan_of(GOAL, measure, check_in(OCTOBER, (measure, value)))
    assert measure_progress(plan, measure, OCTOBER) == share
    assert measure_progress(plan, measure, OCTOBER - DAY) == 0.0


def test_a_day_reads_against_the_target_that_was_in_force_on_it() -> None:
    raised = PAGES.aimed_at(80, NOVEMBER)
    plan = plan_of(GOAL, raised, check_in(OCTOBER, (PAGES, 20)))
    assert measure_progress(plan, raised, NOVEMBER - DAY) == 0.5
    assert measure_progress(plan, raised, NOVEMBER) == 0.25


def test_a_goal_has_come_as_far_as_its_measures_on_the_mean() -> None:
    plan = plan_of(GOAL, PAGES, DOWNTIME, PASSED, check_in(OCTOBER, (PAGES, 20), (DOWNTIME, 97.5)))
    assert percent(goal_progress(plan, GOAL, OCTOBER)) == round((50 + 75 + 0) / 3)


def test_without_measures_milestones_count() -> None:
    steps = [
        Milestone("step000001", GOAL.id, "Register", done_on=OCTOBER),
        Milestone("step000002", GOAL.id, "Sit it", done_on=NOVEMBER),
        Milestone("step000003", GOAL.id, "Celebrate"),
    ]
    plan = plan_of(GOAL, *steps)
    shares = [goal_progress(plan, GOAL, day) for day in (START, OCTOBER, NOVEMBER)]
    assert shares == [0.0, 1 / 3, 2 / 3]


def test_beside_measures_milestones_do_not_count() -> None:
    step = Milestone("step000001", GOAL.id, "Register", done_on=OCTOBER)
    assert goal_progress(plan_of(GOAL, PAGES, step), GOAL, NOVEMBER) == 0.0


@pytest.mark.parametrize(
    ("status", "on", "share"),
    [
        (Status.ACTIVE, NOVEMBER, None),
        (Status.DONE, OCTOBER - DAY, None),
        (Status.DONE, OCTOBER, 1.0),
        (Status.DROPPED, NOVEMBER, None),
    ],
)
def test_without_both_only_a_goal_that_is_done_shows_progress(
    status: Status, on: date, share: float | None
) -> None:
    goal = replace(GOAL, status=status, ended_on=None if status.is_open else OCTOBER)
    assert goal_progress(plan_of(goal), goal, on) == share


@given(courses(), days_of_course)
def test_progress_lies_between_nothing_and_all(plan: Plan, on: date) -> None:
    share = goal_progress(plan, GOAL, on)
    assert share is None or 0 <= share <= 1
    for measure in plan.measures.values():
        assert 0 <= measure_progress(plan, measure, on) <= 1


@costly
@given(courses(), days_of_course, days_of_course)
def test_a_new_target_rewrites_no_earlier_day(plan: Plan, on: date, revised: date) -> None:
    for measure in plan.measures.values():
        if measure.targets[-1].on >= revised:
            continue
        away = -99 if measure.kind is MeasureKind.DOWN else 99
        after = plan.after(changed(measure, measure.aimed_at(away, revised)), 2)
        if on < revised:
            assert goal_progress(after, GOAL, on) == goal_progress(plan, GOAL, on)
        if on < revised and measure.period is None:
            assert measure_progress(after, measure, on) == measure_progress(plan, measure, on)


@costly
@given(courses(), days_of_course, course_measures("later"))
def test_a_measure_that_comes_later_rewrites_no_earlier_day(
    plan: Plan, on: date, later: Measure
) -> None:
    first = min((each.targets[0].on for each in plan.measures.values()), default=date.max)
    if first < later.targets[0].on and on < later.targets[0].on:
        after = plan.after([added(later)], 2)
        assert goal_progress(after, GOAL, on) == goal_progress(plan, GOAL, on)


@costly
@given(courses(), days_of_course, st.integers(1, 60))
def test_a_later_check_in_rewrites_no_earlier_day(plan: Plan, on: date, ahead: int) -> None:
    readings = [(each, 7.0) for each in plan.measures.values()]
    entry = replace(check_in(on + ahead * DAY, *readings), id="later")
    after = plan.after([added(entry)], 2)
    assert goal_progress(after, GOAL, on) == goal_progress(plan, GOAL, on)


@given(st.integers(-200, 200), st.integers(0, 200))
def test_more_of_what_should_grow_is_never_less_progress(value: int, more: int) -> None:
    def share(measure: Measure, reading: int) -> float:
        plan = plan_of(GOAL, measure, check_in(OCTOBER, (measure, reading)))
        return measure_progress(plan, measure, OCTOBER)

    assert share(PAGES, value) <= share(PAGES, value + more)
    assert share(DOWNTIME, value) >= share(DOWNTIME, value + more)


def test_the_points_of_a_chart_begin_with_the_start_and_end_with_the_day() -> None:
    plan = plan_of(
        GOAL,
        PAGES,
        check_in(START - DAY, (PAGES, 4)),
        check_in(NOVEMBER, (PAGES, 30)),
        check_in(OCTOBER, (PAGES, 20)),
        check_in(TODAY + DAY, (PAGES, 40)),
        Milestone("step000001", GOAL.id, "Register", done_on=OCTOBER + DAY),
    )
    assert progress_points(plan, GOAL, TODAY) == (
        (START, 0.1),
        (OCTOBER, 0.5),
        (OCTOBER + DAY, 0.5),
        (NOVEMBER, 0.75),
    )
    assert progress_points(plan, GOAL, NOVEMBER)[-1] == (NOVEMBER, 0.75)


def test_a_goal_that_shows_no_progress_has_no_points() -> None:
    assert progress_points(plan_of(GOAL), GOAL, TODAY) == ()
    assert progress_points(plan_of(GOAL, PAGES), GOAL, START - DAY) == ()


@costly
@given(courses(), days_of_course)
def test_every_point_is_the_progress_of_its_day(plan: Plan, until: date) -> None:
    points = progress_points(plan, GOAL, until)
    assert [day for day, _ in points] == sorted({day for day, _ in points})
    for day, share in points:
        assert START <= day <= until
        assert share == goal_progress(plan, GOAL, day)


def test_measures_of_a_kind_may_be_left_out_of_the_points() -> None:
    plan = plan_of(GOAL, PAGES, TALKS, check_in(OCTOBER, (PAGES, 20), (TALKS, 1)))
    without = progress_points(plan, GOAL, TODAY, leave_out=MeasureKind.RATE)
    assert without == ((START, 0.0), (OCTOBER, 0.5))
    assert progress_points(plan, GOAL, TODAY)[-1][1] == 0.25


def test_of_only_one_kind_none_are_left_out() -> None:
    plan = plan_of(GOAL, TALKS, check_in(START, (TALKS, 2)))
    assert progress_points(plan, GOAL, TODAY, leave_out=MeasureKind.RATE) == ((START, 1.0),)


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (START - DAY, 0.0),
        (START, 0.0),
        (START + 3 * DAY, 0.01),
        (START + 150 * DAY, 0.5),
        (DUE - 3 * DAY, 0.99),
        (DUE, 1.0),
        (DUE + DAY, 1.0),
    ],
)
def test_the_plan_line_runs_from_start_to_due(day: date, share: float) -> None:
    assert plan_line(plan_of(GOAL), GOAL, day) == pytest.approx(share)


def test_a_goal_without_a_due_date_has_no_plan_line() -> None:
    someday = replace(GOAL, due=None, status=Status.DRAFT)
    assert plan_line(plan_of(someday), someday, TODAY) is None
    assert expected_progress(plan_of(someday), someday, TODAY) is None


def test_a_goal_of_one_day_is_expected_on_that_day() -> None:
    short = replace(GOAL, due=START)
    plan = plan_of(short)
    assert (plan_line(plan, short, START - DAY), plan_line(plan, short, START)) == (0.0, 1.0)


@given(days_of_course, st.integers(1, 400), st.integers(0, 100), st.sampled_from(MovedDate))
def test_a_date_that_moved_leaves_the_plan_line_of_earlier_days_as_it_was(
    day: date, later: int, days: int, which: MovedDate
) -> None:
    before = getattr(GOAL, which)
    moved = replace(GOAL, **{which.value: before + days * DAY}) if which is MovedDate.DUE else GOAL
    move = DateMove("mv00000001", GOAL.id, which, day + later * DAY, before, before + days * DAY)
    line = plan_line(plan_of(moved, move), moved, day)
    assert line == plan_line(plan_of(GOAL), GOAL, day)
    assert expected_progress(plan_of(moved, move), moved, day) == line


def test_the_plan_line_steps_down_on_the_day_on_which_more_time_was_given() -> None:
    assert GOAL.due is not None
    moved = replace(GOAL, due=GOAL.due + 100 * DAY)
    on = START + (GOAL.due - START) / 2
    move = DateMove("mv00000001", GOAL.id, MovedDate.DUE, on, GOAL.due, GOAL.due + 100 * DAY)
    plan = plan_of(moved, move)
    eve, day = plan_line(plan, moved, on - DAY), plan_line(plan, moved, on)
    assert eve is not None
    assert day is not None
    assert day < eve


@given(days_of_course, st.integers(0, 400))
def test_the_plan_line_never_falls(day: date, ahead: int) -> None:
    plan = plan_of(GOAL)
    earlier, later = (plan_line(plan, GOAL, each) for each in (day, day + ahead * DAY))
    assert earlier is not None
    assert later is not None
    assert 0 <= earlier <= later <= 1


def test_of_values_the_plan_line_is_expected_and_of_rates_every_period() -> None:
    middle = START + 150 * DAY
    assert expected_progress(plan_of(GOAL), GOAL, middle) == 0.5
    assert expected_progress(plan_of(GOAL, PAGES), GOAL, middle) == 0.5
    assert expected_progress(plan_of(GOAL, TALKS), GOAL, middle) == 1.0
    assert expected_progress(plan_of(GOAL, PAGES, TALKS), GOAL, middle) == 0.75


def test_before_the_first_period_is_over_nothing_is_expected_of_a_rate() -> None:
    assert expected_progress(plan_of(GOAL, TALKS), GOAL, START) == 0.0


def test_a_measure_to_come_is_not_yet_expected() -> None:
    later = replace(TALKS, targets=(Target(NOVEMBER, 2),))
    plan = plan_of(GOAL, PAGES, later)
    assert expected_progress(plan, GOAL, START + 30 * DAY) == pytest.approx(0.1)


def test_a_note_is_a_point_too() -> None:
    note = CheckIn("c000000001", GOAL.id, NOVEMBER, note="slow")
    assert progress_points(plan_of(GOAL, PAGES, note), GOAL, TODAY)[-1] == (NOVEMBER, 0.0)


def test_a_rate_without_an_elapsed_period_has_no_progress_yet() -> None:
    assert measure_progress(plan_of(GOAL, TALKS), TALKS, START) == 0.0


def test_confidence_is_the_newest_that_was_said() -> None:
    unsure = replace(GOAL, confidence=40)
    assert confidence_of(plan_of(unsure), unsure) == 40
    said = replace(check_in(START, (PAGES, 1)), confidence=80)
    silent = replace(check_in(OCTOBER, (PAGES, 2)), id="a_later_one")
    plan = plan_of(unsure, PAGES, said, silent)
    assert confidence_of(plan, unsure) == 80
