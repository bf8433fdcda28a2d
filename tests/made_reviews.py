"""A made plan with a year of reviews: most weeks, a gap, one quarter with every decision."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from made_board import (
    EXAM,
    LEAD,
    MENTOR,
    PYTHON,
    RACE,
    SAVINGS,
    SOMEDAY,
    TALKS,
    OpenDrawn,
    made_board,
)
from made_board import opened as opened_board
from made_goals import MadePlan

from planner.acts.check_ins import log_check_in
from planner.acts.combined import combined
from planner.acts.commitments import make_commitments
from planner.acts.goals import edit_goal
from planner.acts.journal import write_entries
from planner.acts.reviews import keep_review
from planner.acts.skills import add_posting, add_skill
from planner.check_in import CheckIn
from planner.journal import Blocker, EntryKind, JournalEntry
from planner.keeper import Decide
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillLevel
from planner.profile import ReviewLevel
from planner.reviews.commitment import Commitment
from planner.reviews.review import Aspect, AspectRating, Decision, Direction, Review, Verdict
from store.preferences import MemoryPreferences
from tui.app import Walkthrough
from tui.desk import Packer

TODAY = date(2026, 11, 21)
FIRST_FRIDAY = date(2025, 12, 5)
GAP = range(30, 35)
"""Weeks in which no review was held."""

QUARTER_ON = date(2026, 10, 2)
QUARTERLY, ANNUAL = "rq00000000", "ra00000001"


_SKILLS = (
    Skill("sk00000001", "Python", levels=(SkillLevel(QUARTER_ON, 2),), target=4),
    Skill("sk00000002", "Welding", levels=(SkillLevel(QUARTER_ON, 3),), target=3),
)
_POSTINGS = (
    Posting("po00000001", QUARTER_ON, "Lead engineer", ("Python", "budgets")),
    Posting("po00000002", QUARTER_ON, "Data engineer", ("python", "Welding")),
)


def made_reviews() -> MadePlan:
    """The made board, with its reviews."""
    made = made_board()
    for week in range(50):
        day = FIRST_FRIDAY + timedelta(7 * week)
        if week not in GAP and day != QUARTER_ON:
            made.on(day, partial(keep_review, review=_weekly(week, day)))
    for month, sure in enumerate((50, 60, 60, 70, 80, 60, 50, 70)):
        day = date(2026, 3 + month, 13)
        check_in = CheckIn(f"cc0000000{month}", PYTHON, day, confidence=sure)
        made.on(day, partial(log_check_in, check_in=check_in, today=day))
    for skill in _SKILLS:
        made.on(QUARTER_ON, partial(add_skill, skill=skill))
    for posting in _POSTINGS:
        made.on(QUARTER_ON, partial(add_posting, posting=posting))
    made.on(QUARTER_ON, _quarter())
    made.today = TODAY
    return made


def _weekly(week: int, day: date) -> Review:
    since = day - timedelta(6)
    verdicts = (Verdict(PYTHON, confidence=60), Verdict(TALKS, confidence=70))
    energy = (4, 3, 3, 5, 2, 4)[week % 6]
    return Review(
        f"rw0000{week:04}", day, ReviewLevel.WEEKLY, since, day, verdicts, energy,
        is_short=week % 5 == 0,
    )  # fmt: skip


def _quarter() -> Decide:
    review = Review(
        QUARTERLY,
        QUARTER_ON,
        ReviewLevel.QUARTERLY,
        date(2026, 7, 1),
        QUARTER_ON,
        verdicts=tuple(_verdicts()),
        energy=4,
        ratings=(AspectRating(Aspect.TASKS, 8), AspectRating(Aspect.PAY, 4)),
        direction=Direction.GROW,
        themes=("Fewer things, to their end",),
    )
    entries = tuple(_entries())
    commitment = Commitment(
        "co00000001", QUARTER_ON, "Ask Ines for the exam room", (EXAM,), review=QUARTERLY
    )
    fields = {"due": date(2027, 7, 31)}
    return partial(
        combined,
        label="Finish the quarterly review",
        decisions=(
            partial(
                edit_goal,
                goal_id=TALKS,
                fields=fields,
                today=QUARTER_ON,
                new_id=lambda: "mv00000001",
                reason="The meetup moved to the summer.",
            ),
            partial(write_entries, entries=entries),
            partial(make_commitments, commitments=(commitment,)),
            partial(keep_review, review=review),
        ),
    )


def _verdicts() -> Iterator[Verdict]:
    yield Verdict(PYTHON, Decision.CONTINUE, 0.65, 60)
    yield Verdict(TALKS, Decision.ADJUST, 0.2, 40, "The meetup moved to the summer.")
    yield Verdict(MENTOR, Decision.PAUSE, 0.45, 50, "Until the two new engineers have begun.")
    yield Verdict(RACE, Decision.DROP, 0.1, 20, "The knee.", "Swim twice a week")
    yield Verdict(SAVINGS, Decision.DONE, 1.0, 90, "Eighteen months in a row.")
    yield Verdict(LEAD, Decision.CONTINUE, 0.3, 70)
    yield Verdict(SOMEDAY, Decision.CONTINUE)


def _entries() -> Iterator[JournalEntry]:
    made = (
        JournalEntry("", QUARTER_ON, EntryKind.WIN, "The report runs without a spreadsheet [once]"),
        JournalEntry("", QUARTER_ON, EntryKind.ROADBLOCK, "Two were ill", blocker=Blocker.PEOPLE),
        JournalEntry("", QUARTER_ON, EntryKind.REFLECTION, "Test first", prompt="What worked?"),
        JournalEntry("", QUARTER_ON, EntryKind.LESSON, "Others' dates need one of my own"),
        JournalEntry(
            "", QUARTER_ON, EntryKind.LETTER, "You will have forgotten.", opens=date(2027, 10, 2)
        ),
    )
    for number, each in enumerate(made):
        yield replace(each, id=f"jr0000000{number}", review=QUARTERLY)


class OpenReviews(OpenDrawn):
    """The Reviews place, opened for a test."""


@asynccontextmanager
async def opened(
    size: tuple[int, int] = (120, 40),
    *,
    made: MadePlan | None = None,
    theme: str = "",
    walkthrough: Walkthrough | None = None,
    packer: Packer | None = None,
) -> AsyncIterator[OpenReviews]:
    """Open the app on the made plan, and the Reviews place in it."""
    plan = made or made_reviews()
    preferences = MemoryPreferences()
    preferences.set_theme(theme)
    async with opened_board(
        size, made=plan, preferences=preferences, walkthrough=walkthrough, packer=packer
    ) as board:
        app = OpenReviews(plan, board.app, board.pilot)
        await app.press("6")
        yield app
