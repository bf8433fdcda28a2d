from datetime import timedelta

import pytest
from plans import START, TODAY, plan_of

from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.lessons import reminder, returning_lessons

DUE = START + timedelta(60)


def goal(title: str, status: Status) -> Goal:
    ended = DUE if status in (Status.DONE, Status.DROPPED) else None
    return Goal(title[:10], title, START, DUE, status=status, ended_on=ended)


def lesson(text: str, *goals: Goal, days_ago: int = 1) -> JournalEntry:
    return JournalEntry(
        f"lesson{days_ago:04}", TODAY - timedelta(days_ago), EntryKind.LESSON, text,
        tuple(each.id for each in goals),
    )  # fmt: skip


BLOG = "Publish a maintenance blog every week"


@pytest.mark.parametrize(
    ("title", "comes_back"),
    [
        ("Publish a blog on maintenance", True),
        ("Start a maintenance blog", True),
        ("Publishing maintenance blogs each week", True),
        ("Publish the spare parts guide", False),
        ("Learn Danish every week", False),
        ("", False),
    ],
)
def test_the_lesson_of_a_dropped_goal_comes_back_for_a_title_like_it(
    title: str, comes_back: bool
) -> None:
    dropped = goal(BLOG, Status.DROPPED)
    learned = lesson("A promise needs a quarter of proof.", dropped)
    plan = plan_of(dropped, learned)
    assert returning_lessons(plan, title) == ((learned,) if comes_back else ())


@pytest.mark.parametrize(
    ("title", "comes_back"),
    [("Take the exam in spring", True), ("Read for the exam and its date", True), ("Rest", False)],
)
def test_a_lesson_comes_back_by_its_own_words(title: str, comes_back: bool) -> None:
    learned = lesson("Take the exam in spring: the reading follows the date of the exam")
    assert bool(returning_lessons(plan_of(learned), title)) is comes_back


def test_the_lesson_of_a_done_goal_does_not_come_back() -> None:
    done = goal(BLOG, Status.DONE)
    plan = plan_of(done, lesson("Publish the maintenance blog on Fridays.", done))
    assert returning_lessons(plan, BLOG) == ()


def test_a_lesson_of_a_done_and_a_dropped_goal_comes_back() -> None:
    done, dropped = goal("Write a guide", Status.DONE), goal(BLOG, Status.DROPPED)
    learned = lesson("Promise less.", done, dropped)
    assert returning_lessons(plan_of(done, dropped, learned), BLOG) == (learned,)


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.PAUSED, Status.DRAFT])
def test_the_title_of_an_open_goal_brings_no_lesson_back(status: Status) -> None:
    going = goal(BLOG, status)
    assert returning_lessons(plan_of(going, lesson("Promise less.", going)), BLOG) == ()


def test_at_most_three_lessons_come_back_the_newest_first() -> None:
    dropped = goal(BLOG, Status.DROPPED)
    learned = [lesson(f"Lesson {day}", dropped, days_ago=day) for day in (4, 1, 3, 2)]
    found = returning_lessons(plan_of(dropped, *learned), BLOG)
    assert [each.text for each in found] == ["Lesson 1", "Lesson 2", "Lesson 3"]


def test_only_lessons_come_back() -> None:
    note = JournalEntry("note000000", TODAY, EntryKind.NOTE, BLOG)
    assert returning_lessons(plan_of(note), BLOG) == ()


def test_a_reminder_is_one_line_that_says_when_it_was_learned() -> None:
    learned = lesson("Promise less.\nProve first.")
    assert reminder(learned) == "You learned on 2026-11-20: Promise less. Prove first."
    assert reminder(lesson("x" * 300)) == f"You learned on 2026-11-20: {'x' * 199}…"
