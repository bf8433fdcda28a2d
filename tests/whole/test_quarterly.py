"""A quarterly review of twelve goals in a real terminal of 80 by 24, by keys alone."""

import asyncio
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from deciding import Reviewer
from fakes import Clock
from made_quarterly import ANSWERS, fill, goals
from real_terminal import DOWN, ENTER, RealTerminal
from walking import Answer, World

from planner.change_words import change_words
from planner.difference import difference
from planner.keeper import Json, PlanKeeper
from planner.plan import Plan
from store.disk_keeper import DiskKeeper
from wizard.asker import Move, Page
from wizard.flows import flow_named
from wizard.rows_step import Rows, texts_of
from wizard.steps import Checkbox, Choice, Confirm, ListOf, Rating
from wizard.terminal_asker.look import BESIDE

KEEP, CLEAR = "Yes, keep it", "\x15"
KILLS, SEED = 5, 20261121
SEEN = 50
"""Characters of a question that stand on one line."""


class Asked(NamedTuple):
    """What a person sees at a question, and the keys that answer it."""

    seen: str
    keys: tuple[str, ...]


class Recorder(Reviewer):
    """Remembers each page with the answer that it was given; None took what was offered."""

    def __init__(self) -> None:
        super().__init__(ANSWERS)
        self.given: list[tuple[Page, Json]] = []

    def _answer(self, page: Page) -> Answer:
        step = page.step.id
        answer = self.answers.get(step, self.answers.get(step.rpartition(" ")[0]))
        assert not isinstance(answer, Move)
        self.given.append((page, answer))
        return super()._answer(page)


def keys_for(page: Page, answer: Json) -> tuple[str, ...]:
    """The keys that a person presses; Enter alone takes what is offered, or skips."""
    step, scene = page.step, page.scene
    keys = [CLEAR, str(answer), ENTER]
    if answer is None:
        keys = [ENTER]
    elif isinstance(step, Choice):
        values = [option.value for option in step.offered(scene)]
        keys = [str(values.index(str(answer)) + 1)]
    elif isinstance(step, Checkbox):
        keys = [*_marking(step, page, answer)]
    elif isinstance(step, Confirm):
        keys = ["y" if answer else "n"]
    elif isinstance(step, Rating):
        keys = [str(answer)]
    elif isinstance(step, Rows):
        texts = [texts_of(answer).get(row.key, "") for row in step.rows(scene)]
        keys = [key for text in texts for key in (CLEAR, text, ENTER) if key]
    elif isinstance(step, ListOf):
        lines = answer if isinstance(answer, list) else []
        keys = [*(key for line in lines for key in (str(line), ENTER)), ENTER]
    return tuple(keys)


def _marking(step: Checkbox, page: Page, answer: Json) -> Iterator[str]:
    """Go down the list, and change every mark that should be another."""
    marked = page.default if isinstance(page.default, list) else []
    wanted = answer if isinstance(answer, list) else []
    for option in step.offered(page.scene):
        if (option.value in marked) is not (option.value in wanted):
            yield " "
        yield DOWN
    yield ENTER


def today() -> date:
    """The day that the program sees."""
    return datetime.now().astimezone().date()  # noqa: TID251  # as the program


@pytest.fixture
def pages() -> tuple[Asked, ...]:
    """Every page in its row, found by a walk in memory on the same plan."""
    clock = Clock()
    clock.set_day(today())
    world, person = World(clock), Recorder()
    fill(world.keeper, today())
    asyncio.run(world.walk(flow_named("quarterly"), person))
    return tuple(
        Asked(page.question[:SEEN], keys_for(page, answer)) for page, answer in person.given[:-1]
    )


@contextmanager
def opened() -> Iterator[PlanKeeper]:
    home = Path(os.environ["DUALTRACK_HOME"])
    with DiskKeeper.open(home, lambda: datetime.now(UTC)) as keeper:  # noqa: TID251  # as the program
        yield keeper


def kept() -> Plan:
    with opened() as keeper:
        return keeper.plan


@pytest.fixture
def before() -> Plan:
    """The plan of twelve goals on disk."""
    with opened() as keeper:
        fill(keeper, today())
        return keeper.plan


def drafts() -> dict[Path, bytes]:
    """What lies on disk of walkthroughs that are not finished."""
    folder = Path(os.environ["DUALTRACK_HOME"]) / "drafts"
    return {path: path.read_bytes() for path in folder.glob("*.json")}


@pytest.mark.timeout(600)
def test_killed_at_five_questions_it_is_one_review_that_shows_exactly_what_changes(
    pages: tuple[Asked, ...], before: Plan
) -> None:
    killed_at = random.Random(SEED).sample(range(1, len(pages) + 1), KILLS)
    terminal = RealTerminal("review", "quarterly")
    for number, page in enumerate(pages, 1):
        terminal.see(f"step {number} of").see(page.seen)
        if number in killed_at:
            terminal.kill()
            terminal = RealTerminal("resume").see(f"step {number} of").see(page.seen)
        terminal.press(*page.keys)
    terminal.see(KEEP).kill()
    left = drafts()
    terminal = RealTerminal("resume", size=(200, 120)).see(KEEP).see("quarterly review")
    told = _told(terminal)
    terminal.press(ENTER)
    assert terminal.ended() == 0
    after = kept()
    _expect_the_whole_review(after)
    assert sorted(told) == sorted(change_words(before, difference(before, after)))
    for path, draft in left.items():
        path.write_bytes(draft)
    again = RealTerminal("resume")
    assert again.ended() == 0
    assert "kept already" in again.shown
    assert kept() == after
    assert RealTerminal("undo").ended() == 0
    assert kept() == before


def _expect_the_whole_review(plan: Plan) -> None:
    """One review, with one verdict on each of the twelve goals."""
    (review,) = plan.reviews.values()
    assert sorted(each.goal for each in review.verdicts) == sorted(each.id for each in goals())
    assert all(each.decision for each in review.verdicts)


def _told(terminal: RealTerminal) -> list[str]:
    """The lines of the last page that tell a change, each put together from its rows."""
    rows = [row.strip().removeprefix(BESIDE).strip() for row in terminal.shown.splitlines()]
    lines: list[str] = []
    for row in rows[rows.index("This will change in your plan:") + 1 : rows.index("Keep this?")]:
        if row.startswith(("+ ", "- ", "~ ")):
            lines.append(row)
        elif row:
            lines[-1] += f" {row}"
    return lines
