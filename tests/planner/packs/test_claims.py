"""Measures and progress in the words of a page."""

from datetime import date

import pytest
from made_quarter import CHAPTERS, EXAM, HELD, RUN, RUNS, SINCE, WEEKLY, quarter
from plans import PASSED, plan_of

from planner.change import added
from planner.check_in import CheckIn, Reading
from planner.goal import Goal
from planner.measure import Measure, MeasureKind, Target
from planner.packs.claims import measure_words, points_words, progress_cell
from planner.packs.page import Progress

EARLY = date(2026, 2, 1)


@pytest.mark.parametrize(
    ("measure", "day", "words"),
    [
        (CHAPTERS, HELD, "chapters: 9 of 14"),
        (CHAPTERS, EARLY, "chapters: 0 of 14"),
        (WEEKLY, HELD, "alarms a week: 28, on the way from 60 to 30"),
        (RUNS, HELD, "runs: 2 per week, kept in 0 of 38 weeks"),
        (PASSED, HELD, "passed: not yet"),
    ],
)
def test_a_measure_is_said_with_its_target(measure: Measure, day: date, words: str) -> None:
    assert measure_words(quarter(), measure, day) == words


def test_a_yes_or_no_is_yes_once_it_was_said() -> None:
    passed = Measure("passed0000", EXAM.id, "passed", MeasureKind.YES_NO, (Target(EARLY, 1),))
    said = CheckIn("said000000", EXAM.id, HELD, (Reading(passed.id, 1),))
    assert measure_words(plan_of(EXAM, passed, said), passed, HELD) == "passed: yes"


def test_a_target_is_the_one_of_that_day() -> None:
    raised = CHAPTERS.aimed_at(20, date(2026, 10, 1))
    plan = quarter().after([added(raised)], 2)
    assert measure_words(plan, raised, date(2026, 9, 30)) == "chapters: 9 of 14"
    assert measure_words(plan, raised, HELD) == "chapters: 9 of 20"


@pytest.mark.parametrize(
    ("goal", "since", "words"),
    [(EXAM, SINCE, "+64 points"), (EXAM, HELD, "none"), (RUN, SINCE, "none")],
)
def test_the_change_of_some_days_is_in_percent_points(goal: Goal, since: date, words: str) -> None:
    assert points_words(quarter(), goal, since, HELD) == words


def test_what_nothing_shows_has_no_progress_and_no_change() -> None:
    plan = plan_of(EXAM)
    assert progress_cell(plan, EXAM, HELD) == ""
    assert points_words(plan, EXAM, SINCE, HELD) == ""


def test_the_plan_line_ends_with_the_goal() -> None:
    plan = quarter()
    assert progress_cell(plan, plan.goals["alarms0000"], HELD) == Progress(1.0)
    found = progress_cell(plan, plan.goals["alarms0000"], date(2026, 9, 1))
    assert isinstance(found, Progress)
    assert found.expected is not None
