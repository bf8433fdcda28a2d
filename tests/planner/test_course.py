"""The course of several goals: the mean of what was done against the mean of what was expected."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from costly import costly
from hypothesis import given
from plans import DUE, GOAL, PAGES, START, check_in, courses, days_of_course, plan_of

from planner.course import WEEKS, course
from planner.goal import Status
from planner.milestone import Milestone
from planner.plan import Plan
from planner.progress import expected_progress, goal_progress

WEEK = timedelta(7)
OTHER = replace(GOAL, id="other00000", title="Another one", start=START + 4 * WEEK)


def test_the_course_of_one_goal_is_its_progress_on_each_week() -> None:
    plan = plan_of(GOAL, PAGES, check_in(START + WEEK, (PAGES, 12)))
    points = course(plan, [GOAL], START + 3 * WEEK)
    assert [point.day for point in points] == [START + week * WEEK for week in range(4)]
    for day, done, expected in points:
        assert done == goal_progress(plan, GOAL, day)
        assert expected == expected_progress(plan, GOAL, day)


def test_a_goal_has_a_say_from_its_first_day_on() -> None:
    step = Milestone("step000000", OTHER.id, "A step", done_on=START + 4 * WEEK)
    plan = plan_of(GOAL, OTHER, PAGES, step)
    points = course(plan, [GOAL, OTHER], START + 4 * WEEK)
    assert [point.done for point in points] == [0, 0, 0, 0, pytest.approx(0.5)]


def test_a_course_looks_back_half_a_year_at_most() -> None:
    plan = plan_of(GOAL, PAGES)
    assert len(course(plan, [GOAL], START + 100 * WEEK)) == WEEKS + 1


@pytest.mark.parametrize("today", [START - WEEK, START, DUE])
def test_goals_that_nothing_measures_have_no_course(today: date) -> None:
    someday = replace(GOAL, due=None, status=Status.DRAFT)
    assert course(plan_of(GOAL), [GOAL], today) == ()
    assert course(plan_of(someday, PAGES), [someday], today) == ()
    assert course(plan_of(GOAL), [], today) == ()


@costly
@given(courses(), days_of_course)
def test_a_course_stays_between_nothing_and_all(plan: Plan, today: date) -> None:
    for point in course(plan, plan.goals.values(), today):
        assert 0 <= point.done <= 1
        assert 0 <= point.expected <= 1
        assert point.day <= today
