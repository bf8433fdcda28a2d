"""A made plan in which a day has something of every kind to show, and the app opened on it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from functools import partial

from made_board import BEGUN, EXAM, PYTHON, TALKS, TODAY, OpenDrawn, made_board
from made_board import opened as opened_board
from made_goals import MadePlan

from planner.acts.check_ins import log_check_in
from planner.acts.commitments import make_commitments
from planner.acts.goals import add_goal, set_focus
from planner.acts.journal import write_entries
from planner.acts.measures import add_measure
from planner.acts.milestones import add_milestones
from planner.acts.reviews import keep_review
from planner.calendar import Period
from planner.check_in import CheckIn, Reading
from planner.goal import Category, Goal, Status, Tripwire
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Preferences
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.profile import ReviewLevel
from planner.reviews.commitment import MOST_CARRIED, Commitment
from planner.reviews.review import Review
from store.drafts import MemoryDrafts
from tui.app import Walkthrough
from tui.screens.today import TodayScreen

GUIDE = "gd00000000"
PAGES, CALLS = "m900000000", "m800000000"
STEP = "st00000000"
WIN, LETTER = "w100000000", "w200000000"
CALL, SHELF = "pr10000000", "pr20000000"

WEEK = timedelta(7)


def made_day() -> MadePlan:
    """The made board with a tripped goal, two habits, commitments, reviews, wins and a letter."""
    made = made_board()
    made.on(BEGUN, partial(add_goal, goal=_guide()))
    for measure in (
        Measure(PAGES, GUIDE, "pages", MeasureKind.RATE, (Target(BEGUN, 2),), period=Period.WEEK),
        Measure(CALLS, TALKS, "calls", MeasureKind.RATE, (Target(BEGUN, 1),), period=Period.WEEK),
    ):
        made.on(BEGUN, partial(add_measure, measure=measure))
    made.on(BEGUN, partial(set_focus, goal_id=PYTHON, focus=True))
    step = Milestone(STEP, EXAM, "Send in the form", date(2026, 11, 24))
    made.on(BEGUN, partial(add_milestones, milestones=(step,)))
    for number, (pages, talks) in enumerate([(2, 1), (1, 1), (3, 0), (2, 1), (0, 1), (2, 1)]):
        day = date(2026, 10, 7) + number * WEEK
        _note(made, GUIDE, day, Reading(PAGES, pages))
        _note(made, TALKS, day, Reading(CALLS, talks))
    _note(made, TALKS, TODAY, Reading(CALLS, 1))
    for number, energy in enumerate([4, 3, 4, 2, 3, 5, 4, 4]):
        on = date(2026, 10, 2) + number * WEEK
        review = Review(f"rv{number}0000000", on, ReviewLevel.WEEKLY, on - WEEK, on, energy=energy)
        if on <= TODAY:
            made.on(on, partial(keep_review, review=review))
    made.on(TODAY, partial(make_commitments, commitments=_commitments()))
    made.on(TODAY, partial(write_entries, entries=_entries()))
    made.today = TODAY
    return made


def _guide() -> Goal:
    wire = Tripwire(date(2026, 11, 1), 40, "ask Ingrid to write half of it")
    return Goal(
        GUIDE, "Write the guide for new colleagues", BEGUN, date(2027, 3, 1), Category.SKILL,
        Status.ACTIVE, tripwire=wire,
    )  # fmt: skip


def _note(made: MadePlan, goal_id: str, day: date, *readings: Reading) -> None:
    check_in = CheckIn(made.new_id(), goal_id, day, readings)
    made.on(day, partial(log_check_in, check_in=check_in, today=day))


def _commitments() -> list[Commitment]:
    return [
        Commitment(
            CALL, date(2026, 11, 13), "Call the examiner about the date", (EXAM,),
            date(2026, 11, 20), "on the train home",
        ),
        Commitment(
            SHELF, date(2026, 11, 6), "Clear the shelf [i]of old reports[/i]",
            carried=MOST_CARRIED,
        ),
    ]  # fmt: skip


def _entries() -> list[JournalEntry]:
    return [
        JournalEntry(
            LETTER, date(2025, 11, 18), EntryKind.LETTER, "You will have moved by now.",
            opens=date(2026, 11, 18),
        ),
        JournalEntry(
            "w300000000", date(2026, 10, 2), EntryKind.WIN, "The two sites share one calendar now."
        ),
        JournalEntry(
            WIN, date(2026, 11, 20), EntryKind.WIN, "Ran the [b]audit[/b] of four sites alone.",
            (PYTHON,), impact="The report comes a week earlier.",
        ),
    ]  # fmt: skip


class OpenDay(OpenDrawn):
    """The app with the day in front."""

    @property
    def screen(self) -> TodayScreen:
        found = [each for each in self.app.screen_stack if isinstance(each, TodayScreen)]
        return found[0]


@asynccontextmanager
async def opened(
    size: tuple[int, int] = (120, 40),
    *,
    made: MadePlan | None = None,
    drafts: MemoryDrafts | None = None,
    preferences: Preferences | None = None,
    walkthrough: Walkthrough | None = None,
) -> AsyncIterator[OpenDay]:
    """Open the app on the day."""
    plan = made or made_day()
    async with opened_board(
        size, made=plan, drafts=drafts, preferences=preferences, walkthrough=walkthrough
    ) as app:
        day = OpenDay(plan, app.app, app.pilot)
        await day.press("2")
        yield day
