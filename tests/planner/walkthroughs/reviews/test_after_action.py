"""Which goals are looked at closely, and by which grade."""

from datetime import date

import pytest

from planner.goal import Goal, Status
from planner.keeper import Json
from planner.walkthroughs.reviews.after_action import Graded, best_first, with_given_grades

EXAM = Goal("exam000000", "Pass the exam", date(2026, 1, 5), date(2026, 12, 1))
TALK = Goal("ta1k000000", "Give a talk", date(2026, 1, 5), date(2026, 12, 1), status=Status.ACTIVE)
FIGURES = (Graded(EXAM, 0.0), Graded(TALK, 0.4))


@pytest.mark.parametrize(
    ("answers", "shares"),
    [
        ({}, [0.0, 0.4]),
        ({"decide exam000000 s1": "done", "grade exam000000 s1": 1}, [1.0, 0.4]),
        ({"decide exam000000 s1": "continue", "grade exam000000 s1": 1}, [0.0, 0.4]),
        ({"decide exam000000 s2": "done", "grade exam000000 s1": 1}, [0.0, 0.4]),
        ({"decide exam000000 s1": "done"}, [0.0, 0.4]),
    ],
)
def test_a_goal_that_was_called_done_has_the_grade_that_was_given(
    answers: dict[str, Json], shares: list[float]
) -> None:
    assert [each.share for each in with_given_grades(FIGURES, answers)] == shares


def test_the_best_comes_first_and_of_equals_the_first_by_name() -> None:
    twins = (*FIGURES, Graded(EXAM, 0.4))
    assert [each.goal.title for each in best_first(twins)] == [
        "Give a talk", "Pass the exam", "Pass the exam",
    ]  # fmt: skip
