"""A year is told in figures: what was reached, graded and won, and how the energy went."""

from datetime import date

from plans import plan_of

from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.profile import ReviewLevel
from planner.reviews.review import Decision, Review, Verdict
from planner.reviews.year import year_figures, year_lines

SINCE, UNTIL = date(2026, 1, 1), date(2026, 4, 30)


def ended(id_: str, title: str, status: Status, day: date) -> Goal:
    return Goal(id_, title, date(2025, 6, 1), date(2026, 12, 1), status=status, ended_on=day)


def review(id_: str, day: date, energy: int | None, *verdicts: Verdict) -> Review:
    return Review(id_, day, ReviewLevel.WEEKLY, day, day, verdicts, energy)


def win(number: int, day: date) -> JournalEntry:
    return JournalEntry(f"win{number:07}", day, EntryKind.WIN, f"Win {number}")


PLAN = plan_of(
    ended("a000000000", "Exam", Status.DONE, date(2026, 3, 1)),
    ended("b000000000", "Talk", Status.DONE, SINCE),
    ended("c000000000", "Book", Status.DROPPED, UNTIL),
    ended("d000000000", "Old", Status.DONE, date(2025, 12, 31)),
    ended("e000000000", "New", Status.DROPPED, date(2026, 5, 1)),
    review("r100000000", date(2026, 2, 1), 2, Verdict("a000000000", grade=0.3)),
    review("r200000000", date(2026, 3, 1), 4, Verdict("a000000000", Decision.DONE, 0.8)),
    review("r300000000", date(2026, 3, 8), None, Verdict("b000000000", Decision.DROP, 0.5)),
    review("r400000000", date(2025, 3, 8), 1, Verdict("c000000000", grade=0.0)),
    review("r500000000", date(2026, 4, 8), 3),
    win(1, date(2026, 1, 31)),
    win(2, date(2026, 1, 2)),
    win(3, date(2026, 4, 30)),
    win(4, date(2025, 12, 31)),
)


def test_only_what_lies_in_the_year_counts_and_the_grade_of_a_goal_that_ended() -> None:
    figures = year_figures(PLAN, SINCE, UNTIL)
    assert [goal.title for goal in figures.done] == ["Talk", "Exam"]
    assert [goal.title for goal in figures.dropped] == ["Book"]
    assert sorted(figures.grades) == [0.5, 0.8]
    assert figures.wins == (
        (date(2026, 1, 1), 2),
        (date(2026, 2, 1), 0),
        (date(2026, 3, 1), 0),
        (date(2026, 4, 1), 1),
    )
    assert [level for _, level in figures.energy] == [2, 4, 3]


def test_the_figures_are_told_in_words() -> None:
    assert list(year_lines(PLAN, SINCE, UNTIL)) == [
        "2 goals done: Talk; Exam",
        "1 goal let go: Book",
        "Grades: 0.7 green on average (1 green, 1 yellow)",
        "3 wins: Jan 2, Feb 0, Mar 0, Apr 1",
        "Energy: 3.0 of 5 on average of 3; first 2.0, later 3.5",
    ]


def test_an_empty_year_has_figures_too() -> None:
    assert list(year_lines(plan_of(), date(2026, 1, 1), date(2026, 1, 31))) == [
        "0 goals done",
        "0 goals let go",
        "0 wins: Jan 0",
    ]


def test_a_long_list_of_goals_is_cut() -> None:
    goals = [ended(f"g{n:09}", f"G{n}", Status.DONE, date(2026, 2, 1)) for n in range(8)]
    (first, *_) = year_lines(plan_of(*goals), SINCE, UNTIL)
    assert first == "8 goals done: G0; G1; G2; G3; G4; G5 and 2 more"
