"""What presses for a decision on a goal."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from costly import costly
from hypothesis import given
from plans import DUE, GOAL, PAGES, START, TALKS, check_in, courses, days_of_course, plan_of

from planner.check_in import CheckIn
from planner.date_move import DateMove, MovedDate
from planner.goal import Goal, Status, Tripwire
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.records import Record
from planner.reviews.pressing import Pressing, PressingKind, postponements, pressing
from planner.reviews.review import Decision, Review, Verdict

DAY = timedelta(1)
TODAY = START + 100 * DAY
LONG = Goal("long000000", "Keep my own books", START, date(2030, 9, 1), status=Status.ACTIVE)


def kinds(plan: Plan, goal: Goal = GOAL, today: date = TODAY) -> list[PressingKind]:
    return [each.kind for each in pressing(plan, goal, today)]


def words(plan: Plan, goal: Goal = GOAL, today: date = TODAY) -> str:
    (only,) = pressing(plan, goal, today)
    return only.words


def sure(day: date, percent: int, number: int = 0) -> CheckIn:
    return CheckIn(f"s{day:%y%m%d}00{number}", GOAL.id, day, confidence=percent)


def reviewed(
    on: date, level: ReviewLevel = ReviewLevel.MONTHLY, decision: Decision | None = None
) -> Review:
    verdicts = () if decision is None else (Verdict(GOAL.id, decision),)
    return Review(f"r{on:%y%m%d}000", on, level, on, on, verdicts=verdicts)


def moved(number: int, days: int, on: date = START) -> DateMove:
    after = DUE + days * DAY
    return DateMove(f"move00000{number}", GOAL.id, MovedDate.DUE, on, DUE, after)


def test_a_goal_on_its_way_presses_for_nothing() -> None:
    plan = plan_of(GOAL, PAGES, check_in(TODAY, (PAGES, 12)), sure(TODAY - DAY, 80))
    assert pressing(plan, GOAL, TODAY) == ()


@pytest.mark.parametrize(("days", "presses"), [(-1, False), (0, False), (1, True), (90, True)])
def test_a_due_date_that_has_passed_presses(days: int, *, presses: bool) -> None:
    found = kinds(plan_of(GOAL), today=DUE + days * DAY)
    assert (PressingKind.OVERDUE in found) is presses


def test_the_words_of_a_passed_due_date_say_the_day() -> None:
    assert words(plan_of(GOAL), today=DUE + 9 * DAY) == "it was due on Mon 28 Jun 2027, 9 days over"


def test_a_tripped_tripwire_presses_first() -> None:
    goal = replace(GOAL, tripwire=Tripwire(TODAY, 40, "halve it"), reconfirm=True)
    found = pressing(plan_of(goal, PAGES), goal, TODAY)
    assert [each.kind for each in found] == [PressingKind.TRIPWIRE, PressingKind.VALUE]
    assert found[0].words.endswith("you had decided: halve it")


@pytest.mark.parametrize(
    ("said", "presses"),
    [
        ([], False),
        ([30], False),
        ([30, 30], True),
        ([80, 20, 30], True),
        ([20, 31], False),
        ([31, 20], False),
        ([20, 40, 20], False),
    ],
)
def test_a_confidence_of_three_or_less_twice_in_a_row_presses(
    said: list[int], *, presses: bool
) -> None:
    check_ins = [sure(START + index * DAY, each) for index, each in enumerate(said)]
    assert (kinds(plan_of(GOAL, *check_ins)) == [PressingKind.CONFIDENCE]) is presses


def test_a_low_first_confidence_counts_as_said() -> None:
    goal = replace(GOAL, confidence=20)
    assert kinds(plan_of(goal, sure(START, 30)), goal) == [PressingKind.CONFIDENCE]


def test_a_confidence_corrected_on_its_day_is_no_second_one() -> None:
    plan = plan_of(GOAL, sure(START, 80), sure(TODAY, 30, 1), sure(TODAY, 20, 2))
    assert kinds(plan) == []


def test_a_check_in_without_a_confidence_breaks_no_row() -> None:
    plan = plan_of(GOAL, sure(START, 20), check_in(START + DAY), sure(START + 2 * DAY, 10))
    assert words(plan) == "your confidence was 2 and then 1 of 10: what would raise it?"


@pytest.mark.parametrize(
    ("records", "presses"),
    [
        ((reviewed(START + 30 * DAY), reviewed(START + 60 * DAY)), True),
        ((reviewed(START + 60 * DAY),), False),
        ((reviewed(START - DAY), reviewed(START + 60 * DAY)), False),
        ((reviewed(START + 60 * DAY), reviewed(TODAY)), False),
        (
            (
                reviewed(START + 30 * DAY),
                reviewed(START + 60 * DAY),
                check_in(START + 70 * DAY, (PAGES, 11)),
            ),
            False,
        ),
        (
            (
                reviewed(START + 30 * DAY),
                reviewed(START + 60 * DAY),
                check_in(START + 40 * DAY, (PAGES, 11)),
            ),
            False,
        ),
        (
            (
                reviewed(START + 30 * DAY, ReviewLevel.WEEKLY),
                reviewed(START + 60 * DAY, ReviewLevel.WEEKLY),
            ),
            False,
        ),
        (
            (
                reviewed(START + 30 * DAY, ReviewLevel.WEEKLY, Decision.CONTINUE),
                reviewed(START + 60 * DAY, ReviewLevel.QUARTERLY),
            ),
            True,
        ),
    ],
    ids=[
        "two reviews",
        "one review",
        "one before the start",
        "one of today",
        "progress since",
        "progress between",
        "weekly ones that said nothing of it",
        "a weekly one that did",
    ],
)
def test_no_progress_in_two_reviews_presses(records: tuple[Record, ...], *, presses: bool) -> None:
    plan = plan_of(GOAL, PAGES, check_in(START + 10 * DAY, (PAGES, 10)), *records)
    assert (PressingKind.NO_PROGRESS in kinds(plan)) is presses


def test_the_words_of_no_progress_say_where_it_stands() -> None:
    reviews = (reviewed(START + 30 * DAY), reviewed(START + 60 * DAY))
    plan = plan_of(GOAL, PAGES, check_in(START + 10 * DAY, (PAGES, 10)), *reviews)
    assert words(plan) == "it stands at 25%, as it did at the last two reviews"


@pytest.mark.parametrize("pages", [None, 40])
def test_what_is_all_done_or_shows_nothing_does_not_stand_still(pages: float | None) -> None:
    reviews = (reviewed(START + 30 * DAY), reviewed(START + 60 * DAY))
    shown = () if pages is None else (PAGES, check_in(START, (PAGES, pages)))
    assert kinds(plan_of(GOAL, *shown, *reviews)) == []


@pytest.mark.parametrize(("talks", "presses"), [(2, False), (0, True)])
def test_a_rate_that_is_kept_up_does_not_stand_still(talks: float, *, presses: bool) -> None:
    """Nothing was kept up to now, so the share is 0 with one talk of two in this week as well."""
    reviews = (reviewed(START + 30 * DAY), reviewed(START + 60 * DAY))
    talked = check_in(TODAY, (TALKS, talks / 2))
    assert (kinds(plan_of(GOAL, TALKS, talked, *reviews)) == [PressingKind.NO_PROGRESS]) is presses


def test_a_roadblock_presses_until_a_check_in_follows() -> None:
    block = JournalEntry("block00000", START, EntryKind.ROADBLOCK, "No data", goals=(GOAL.id,))
    assert words(plan_of(GOAL, block)).startswith("something is in its way")
    assert kinds(plan_of(GOAL, block, check_in(START + DAY))) == []
    assert kinds(plan_of(GOAL, block), today=START - DAY) == []


@pytest.mark.parametrize(
    ("status", "presses"),
    [
        (Status.ACTIVE, False),
        (Status.DONE, False),
        (Status.DRAFT, False),
        (Status.PAUSED, True),
        (Status.DROPPED, True),
    ],
)
def test_a_goal_presses_when_what_it_serves_was_set_aside(status: Status, *, presses: bool) -> None:
    goal = replace(GOAL, parents=(LONG.id,))
    plan = plan_of(replace(LONG, status=status), goal)
    assert (kinds(plan, goal) == [PressingKind.PARENT]) is presses


def test_the_words_name_what_was_set_aside() -> None:
    goal = replace(GOAL, parents=(LONG.id, "gone000000"))
    plan = plan_of(replace(LONG, status=Status.DROPPED), goal)
    assert words(plan, goal) == "it serves “Keep my own books”, which is dropped"


def test_a_value_to_confirm_presses() -> None:
    goal = replace(GOAL, reconfirm=True)
    assert words(plan_of(goal), goal).startswith("a value that it serves has moved")


@pytest.mark.parametrize(
    ("shifts", "presses"),
    [([], False), ([30], False), ([30, 15], True), ([30, -15], False), ([9, 9, 9], True)],
)
def test_a_goal_postponed_twice_presses(shifts: list[int], *, presses: bool) -> None:
    plan = plan_of(GOAL, *(moved(number, days) for number, days in enumerate(shifts)))
    assert (kinds(plan) == [PressingKind.POSTPONED]) is presses


def test_the_words_of_a_postponed_goal_ask_what_to_do_about_its_size() -> None:
    plan = plan_of(GOAL, moved(1, 30), moved(2, 15))
    assert words(plan) == "it moved 2x, +45 d: shrink it, split it or drop it?"


def test_postponements_to_come_do_not_count_yet() -> None:
    plan = plan_of(GOAL, moved(1, 30), moved(2, 15, on=TODAY))
    assert postponements(plan, GOAL, TODAY - DAY) == 1
    assert postponements(plan, GOAL, TODAY) == 2


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.PAUSED])
def test_a_goal_paused_twice_presses_whether_it_was_taken_up_or_not(status: Status) -> None:
    goal = replace(GOAL, status=status)
    pauses = [reviewed(START + days * DAY, decision=Decision.PAUSE) for days in (20, 40)]
    assert kinds(plan_of(goal, *pauses), goal) == [PressingKind.PAUSED]
    assert kinds(plan_of(goal, *pauses), goal, START + 39 * DAY) == []
    assert kinds(plan_of(goal, pauses[0]), goal) == []


def test_a_paused_goal_rests_from_everything_else() -> None:
    goal = replace(GOAL, status=Status.PAUSED, reconfirm=True)
    assert kinds(plan_of(goal), goal, DUE + 30 * DAY) == []


@pytest.mark.parametrize("status", [Status.DRAFT, Status.DONE, Status.DROPPED])
def test_a_draft_and_an_ended_goal_press_for_nothing(status: Status) -> None:
    goal = replace(GOAL, status=status, reconfirm=True)
    assert kinds(plan_of(goal), goal, DUE + DAY) == []


@costly
@given(courses(), days_of_course)
def test_every_fact_that_presses_is_told_in_words_of_its_own(plan: Plan, today: date) -> None:
    found = pressing(plan, GOAL, today)
    assert all(isinstance(each, Pressing) and each.words for each in found)
    assert len({each.words for each in found}) == len(found)
