"""What asks for attention on a day, and what is only near."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from plans import GOAL, PAGES, TODAY, check_in, plan_of

from planner.agenda import Due, agenda, due_on
from planner.goal import Goal, Status, Tripwire
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.schedule import OpenReview

DAY = timedelta(1)
NO_REVIEWS = Profile(reviews=())
WEEKLY = OpenReview(ReviewLevel.WEEKLY, TODAY - DAY, TODAY - 7 * DAY, TODAY, 10, (), 0)


def due_in(days: int, name: str = "") -> Goal:
    return replace(GOAL, id=name or f"in{days}", title=f"in {days}", due=TODAY + days * DAY)


def step_in(days: int, name: str = "", done_on: date | None = None) -> Milestone:
    return Milestone(name or f"step{days}", GOAL.id, f"in {days}", TODAY + days * DAY, done_on)


def promised(days: int, end: CommitmentEnd | None = None) -> Commitment:
    ended_on = None if end is None else TODAY
    due = TODAY + days * DAY
    return Commitment(
        f"promise{days}{end or ''}", TODAY, "Call", due=due, ended_on=ended_on, end=end
    )


def test_goals_are_overdue_after_their_day_and_soon_due_within_a_week() -> None:
    goals = [due_in(days) for days in (8, 7, 0, -1, -30)]
    due = due_on(plan_of(*goals), TODAY)
    assert [goal.title for goal in due.overdue] == ["in -30", "in -1"]
    assert [goal.title for goal in due.soon] == ["in 0", "in 7"]


@pytest.mark.parametrize("status", [Status.DRAFT, Status.PAUSED, Status.DONE, Status.DROPPED])
def test_only_active_goals_are_due(status: Status) -> None:
    goals = [replace(due_in(days), status=status) for days in (-1, 1)]
    assert not due_on(plan_of(NO_REVIEWS, *goals), TODAY)


def test_steps_that_are_not_done_are_due_up_to_a_week_ahead() -> None:
    steps = [
        step_in(8),
        step_in(7),
        step_in(-9),
        step_in(1, "reached", done_on=TODAY),
        Milestone("undated", GOAL.id, "some day"),
    ]
    due = due_on(plan_of(GOAL, *steps), TODAY)
    assert [step.title for step in due.milestones] == ["in -9", "in 7"]


def test_steps_of_goals_that_rest_or_are_gone_are_not_due() -> None:
    paused = replace(GOAL, status=Status.PAUSED)
    assert not due_on(plan_of(NO_REVIEWS, paused, step_in(1)), TODAY)
    assert not due_on(plan_of(NO_REVIEWS, step_in(1)), TODAY)


def test_pauses_are_over_from_their_day_on() -> None:
    def paused(days: int | None) -> Goal:
        until = None if days is None else TODAY + days * DAY
        return replace(
            GOAL, id=f"rest{days}", title=f"{days}", status=Status.PAUSED, paused_until=until
        )

    goals = [paused(0), paused(1), paused(-9), paused(None)]
    due = due_on(plan_of(*goals), TODAY)
    assert [goal.title for goal in due.pauses_over] == ["-9", "0"]


def test_a_goal_that_fell_short_of_its_tripwire_asks_for_attention() -> None:
    wire = Tripwire(TODAY - DAY, 40, "halve it")
    tripped, later = (
        replace(GOAL, id=f"wire{days}", tripwire=replace(wire, by=TODAY + days * DAY))
        for days in (-1, 1)
    )
    assert due_on(plan_of(NO_REVIEWS, tripped, later), TODAY).tripped == (tripped,)


def test_open_commitments_ask_for_attention_after_their_day() -> None:
    promises = [promised(0), promised(-1), promised(-9), promised(-2, CommitmentEnd.DONE)]
    undated = Commitment("undated", TODAY, "Call some day")
    due = due_on(plan_of(NO_REVIEWS, undated, *promises), TODAY)
    assert [each.id for each in due.commitments] == ["promise-9", "promise-1"]


def test_the_open_review_is_due_and_the_next_one_is_only_shown() -> None:
    profile = Profile(reviews=(ReviewLevel.WEEKLY,), reviews_since=TODAY - 7 * DAY)
    day = agenda(plan_of(profile), TODAY)
    assert day.due
    assert str(day.due) == "weekly review"
    assert day.next_review == (ReviewLevel.WEEKLY, TODAY + 6 * DAY)
    before = agenda(plan_of(profile), TODAY - 2 * DAY)
    assert not before.due
    assert before.next_review == (ReviewLevel.WEEKLY, TODAY - DAY)


def test_nothing_is_due_in_an_empty_plan() -> None:
    due = due_on(Plan(), TODAY)
    assert not due
    assert str(due) == ""


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due((due_in(-1),), (), (), ()), "1 overdue"),
        (Due((), (due_in(1), due_in(2)), (), ()), "2 due this week"),
        (Due((), (), (step_in(1),), ()), "1 milestone"),
        (Due((), (), (step_in(1), step_in(2)), (GOAL,)), "2 milestones, 1 pause over"),
        (Due((GOAL,), (GOAL,), (), (GOAL, GOAL)), "1 overdue, 1 due this week, 2 pauses over"),
        (Due((), (), (), (), (GOAL, GOAL)), "2 tripwires"),
        (Due((), (), (), (), (), (promised(-1),)), "1 commitment over its day"),
        (Due((), (), (), (), (), (), WEEKLY), "weekly review, covers 11 weeks"),
    ],
)
def test_what_is_due_fits_on_one_line(due: Due, words: str) -> None:
    assert str(due) == words
    assert due


def test_the_agenda_has_focus_and_stale_goals_in_the_order_of_their_dates() -> None:
    goals = [
        replace(due_in(200, "far"), focus=True),
        replace(due_in(100, "near"), focus=True),
        replace(due_in(50, "rest"), focus=True, status=Status.PAUSED),
        due_in(20, "fresh"),
    ]
    measure = replace(PAGES, goal="fresh")
    entry = replace(check_in(TODAY - 3 * DAY, (measure, 3)), goal="fresh")
    day = agenda(plan_of(*goals, measure, entry), TODAY)
    assert [goal.id for goal in day.focus] == ["near", "far"]
    assert [goal.id for goal in day.stale] == ["near", "far"]
    assert day.due == due_on(plan_of(*goals), TODAY)


def test_the_agenda_shows_the_last_three_wins() -> None:
    wins = [
        JournalEntry(f"j{index}", TODAY - index * DAY, EntryKind.WIN, f"{index} days ago")
        for index in (5, 1, 3, 2)
    ]
    note = JournalEntry("note", TODAY, EntryKind.NOTE, "today")
    shown = agenda(plan_of(*wins, note), TODAY).wins
    assert [win.text for win in shown] == ["1 days ago", "2 days ago", "3 days ago"]
