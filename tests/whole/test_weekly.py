"""The weekly review in a real terminal, by few keys, at 80 by 24, and killed at any page."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from made_weekly import CALL, EXAM, FORM, RUN, TALKS, fill
from real_terminal import BACK_TAB, ENTER, RealTerminal

from planner.journal import EntryKind
from planner.keeper import PlanKeeper
from planner.plan import Plan
from planner.progress import confidence_of
from planner.reviews.commitment import CommitmentEnd
from store.disk_keeper import DiskKeeper

KEEP = "Yes, keep it"
MOST_KEYS, MOST_ANSWERS, MOST_SHORT_ANSWERS = 40, 8, 3


@dataclass(frozen=True)
class Typed:
    """Text that a person writes; every other key is one press beyond it."""

    text: str


Key = str | Typed
"""What a person presses or writes."""

WINS = (Typed("the talk in Graz"), ENTER, ENTER)
MOVED = (
    *(Typed("+2 two chapters"), ENTER),
    *(Typed("+1"), ENTER),
    *(Typed("nothing"), ENTER),
    *(Typed("done"), ENTER),
    *(Typed("drop"), ENTER),
)
COMMITTING = (
    *(Typed("Read chapter 5, in 3 days, @ library"), ENTER),
    *(Typed("Ring the club, tomorrow"), ENTER),
    *(Typed("Sleep by ten"), ENTER, ENTER),
)

WEEKLY: dict[str, tuple[Key, ...]] = {
    "What went well?": WINS,
    "What moved?": MOVED,
    "What got in the way?": (Typed("two night shifts"), *[ENTER] * 6),
    "What worked, and should stay?": (Typed("no mail before nine"), ENTER),
    "What will you do differently?": (Typed("pack on Sunday"), ENTER),
    "How much energy do you have?": ("3",),
    "How sure are you to reach it": (Typed("7"), ENTER, Typed("6"), ENTER, Typed("4"), ENTER),
    "What will you do until the next review?": COMMITTING,
}
"""Every page with the keys that answer it."""

SHORT: dict[str, tuple[Key, ...]] = {
    "What went well?": WINS,
    "What moved?": (Typed("+2 @7"), ENTER, *[ENTER] * 2, Typed("do"), ENTER, Typed("dr"), ENTER),
    "What will you do until the next review?": COMMITTING,
}


@contextmanager
def opened() -> Iterator[PlanKeeper]:
    home = Path(os.environ["DUALTRACK_HOME"])
    with DiskKeeper.open(home, lambda: datetime.now(UTC)) as keeper:  # noqa: TID251  # as the program
        yield keeper


@pytest.fixture(autouse=True)
def before() -> Plan:
    """The plan on disk, with three goals in focus and two promises from last week."""
    with opened() as keeper:
        fill(keeper, today())
        return keeper.plan


def today() -> date:
    """The day that the program sees."""
    return datetime.now().astimezone().date()  # noqa: TID251  # as the program


def kept() -> Plan:
    with opened() as keeper:
        return keeper.plan


def answer(terminal: RealTerminal, page: str, keys: tuple[Key, ...]) -> None:
    """Answer a page on which nothing is cut off or out of sight."""
    terminal.see(page).see("Ctrl-S keep, stop")
    assert "…" not in terminal.shown
    for key in keys:
        terminal.press(key.text if isinstance(key, Typed) else key)


def beyond_text(pages: dict[str, tuple[Key, ...]]) -> int:
    """How many keys are pressed beside what is written, with the one that keeps it."""
    return sum(not isinstance(key, Typed) for keys in pages.values() for key in keys) + 1


@pytest.mark.timeout(120)
def test_three_goals_need_at_most_eight_answers_and_forty_keys() -> None:
    assert len(WEEKLY) <= MOST_ANSWERS
    assert beyond_text(WEEKLY) <= MOST_KEYS
    terminal = RealTerminal("review", "weekly")
    for number, (page, keys) in enumerate(WEEKLY.items(), 1):
        terminal.see(f"step {number} of {len(WEEKLY)}").see("0 of 15 min")
        answer(terminal, page, keys)
    terminal.see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    assert "The next review is the " in terminal.shown
    plan = kept()
    (review,) = plan.reviews.values()
    assert (review.energy, review.is_short) == (3, False)
    assert [confidence_of(plan, plan.goals[each]) for each in (EXAM, TALKS, RUN)] == [70, 60, 40]
    assert plan.commitments[CALL].end is CommitmentEnd.DONE
    assert plan.commitments[FORM].end is CommitmentEnd.DROPPED
    assert len([each for each in plan.commitments.values() if each.review == review.id]) == 3


@pytest.mark.timeout(120)
def test_the_short_form_needs_at_most_three_answers() -> None:
    assert len(SHORT) <= MOST_SHORT_ANSWERS
    terminal = RealTerminal("review", "--short")
    for page, keys in SHORT.items():
        answer(terminal, page, keys)
    terminal.see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    plan = kept()
    (review,) = plan.reviews.values()
    assert review.is_short
    assert confidence_of(plan, plan.goals[EXAM]) == 70


@pytest.mark.timeout(240)
def test_killed_at_every_page_it_is_one_review_and_one_undo_takes_it_back(before: Plan) -> None:
    terminal = RealTerminal("review", "weekly")
    for page, keys in WEEKLY.items():
        terminal.see(page).kill()
        terminal = RealTerminal("resume")
        answer(terminal, page, keys)
    terminal.see(KEEP).kill()
    terminal = RealTerminal("resume").see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    plan = kept()
    assert len(plan.reviews) == 1
    assert len(plan.entries(EntryKind.WIN)) == 1
    assert RealTerminal("undo").ended() == 0
    assert kept() == before


@pytest.mark.timeout(120)
def test_a_row_that_was_begun_stands_there_when_one_comes_back() -> None:
    terminal = RealTerminal("review", "weekly")
    answer(terminal, "What went well?", WINS)
    terminal.see("What moved?").press("+2", ENTER, "+1", BACK_TAB)
    terminal.see("1. the talk in Graz").press(ENTER, ENTER)
    terminal.see("What moved?").see("Pass the category II exam   +2").see(
        "Give three talks            +1"
    )
    terminal.kill()
