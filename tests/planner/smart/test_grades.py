"""Grades from the sentence and the fields, and the word for their sum."""

from datetime import date

import pytest

from planner.goal import Obstacle, Reason
from planner.measure import Measure, MeasureKind, Target
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.goal_fields import GoalFields

TODAY = date(2026, 11, 21)
CALENDAR = Calendar(TODAY)
FULL = GoalFields(
    start=TODAY,
    due=date(2027, 1, 31),
    values=1,
    links=1,
    why="I like to teach",
    confidence=70,
    first_step="Ask Ines",
    obstacles=(Obstacle("Month end", "I study before work"),),
    hours_per_week=3,
    hours_free=5,
)


def measure(unit: str) -> Measure:
    return Measure("m1", "g1", "books", MeasureKind.UP, (Target(TODAY, 5),), unit=unit)


@pytest.mark.parametrize(
    ("letter", "sentence", "fields", "grade"),
    [
        ("S", "", GoalFields(), 0),
        ("S", "Grow", GoalFields(), 0),
        ("S", "Improve my presentation skills", GoalFields(), 1),
        ("S", "Write the safety guide", GoalFields(), 2),
        ("M", "Grow", GoalFields(), 0),
        ("M", "Grow", GoalFields(milestones=1), 1),
        ("M", "Grow", GoalFields(measures=(measure(""),)), 1),
        ("M", "Grow", GoalFields(measures=(measure("books"),)), 2),
        ("M", "Write the safety guide", GoalFields(), 1),
        ("M", "Write two guides", GoalFields(), 2),
        ("M", "Earn the welding certificate", GoalFields(), 2),
        ("A", "Grow", GoalFields(), 0),
        ("A", "Grow by asking Ines", GoalFields(), 1),
        ("A", "Grow", GoalFields(confidence=70), 1),
        ("A", "Grow", FULL, 2),
        ("A", "Grow", FULL._replace(confidence=30), 0),
        ("A", "Grow", FULL._replace(confidence=31), 2),
        ("A", "Grow", FULL._replace(hours_free=2), 0),
        ("A", "Grow", FULL._replace(in_my_control=False), 1),
        ("A", "Grow", FULL._replace(obstacles=()), 1),
        ("A", "Grow", FULL._replace(first_step=""), 1),
        ("R", "Grow", GoalFields(), 0),
        ("R", "Grow", GoalFields(reason=Reason.TOLD), 0),
        ("R", "Grow", GoalFields(reason=Reason.ENJOY), 1),
        ("R", "Grow so that I can teach", GoalFields(), 1),
        ("R", "Grow", FULL, 2),
        ("R", "Grow", FULL._replace(values=0), 1),
        ("R", "Grow", FULL._replace(values=0, no_value_because="a duty"), 2),
        ("R", "Grow", FULL._replace(links=0), 1),
        ("T", "Grow", GoalFields(), 0),
        ("T", "Grow someday", GoalFields(), 0),
        ("T", "Grow before I retire", GoalFields(), 1),
        ("T", "Grow by 1 March 2024", GoalFields(), 0),
        ("T", "Grow by 1 February 2027", GoalFields(), 2),
        ("T", "Grow by 1 June 2027", GoalFields(), 1),
        ("T", "Grow by 1 June 2027", GoalFields(milestones=1), 2),
        ("T", "Grow", FULL, 2),
    ],
)
def test_a_letter_is_graded_by_the_sentence_and_the_fields(
    letter: str, sentence: str, fields: GoalFields, grade: int
) -> None:
    verdict = critique(sentence, fields, CALENDAR).letter(letter)
    assert verdict.grade == grade
    assert bool(verdict.missing) == bool(verdict.question) == (grade < 2)


@pytest.mark.parametrize(
    ("sentence", "fields", "word"),
    [
        ("Write two guides by 31 January 2027", FULL, "ready"),
        (
            "Write two guides by 31 January 2027 by asking Ines so that I learn",
            GoalFields(),
            "good",
        ),
        ("Write two guides by 31 January 2027", GoalFields(), "draft"),
        ("Grow", GoalFields(), "idea"),
    ],
)
def test_the_total_has_a_word(sentence: str, fields: GoalFields, word: str) -> None:
    assert critique(sentence, fields, CALENDAR).word == word


def test_without_a_calendar_no_day_is_worked_out() -> None:
    answer = critique("Write two guides by 31 January 2027")
    assert (answer.start, answer.due) == (None, None)
    assert answer.letter("T").is_stated


def test_the_days_of_the_sentence_fill_in_start_and_due() -> None:
    answer = critique("Write two guides by 31 January 2027", calendar=CALENDAR)
    assert (answer.start, answer.due) == (TODAY, date(2027, 1, 31))
