"""The career anchors in a real terminal, by keys alone, from the first statement to the result."""

import os
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from made_anchors import ANCHORS, ORDER, PAIRS
from real_terminal import BACK_TAB, CTRL_S, DOWN, ENTER, RealTerminal

from planner.plan import Plan
from planner.values.anchors.interview import MOVES
from planner.values.anchors.result import Verdict
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import STATEMENTS
from planner.walkthroughs.anchors import offered_statements
from planner.walkthroughs.answers import Answers
from store.disk_keeper import DiskKeeper

KEEP, KEPT = "Yes, keep it", "Take the career anchors: kept in your plan"
VERDICT = "You lean towards autonomy/independence"
OWN_WORDS = "My own say, it seems"


class Page(NamedTuple):
    """What a person sees at a question, and the keys that they press."""

    seen: str
    keys: tuple[str, ...]


def _marking() -> Iterator[str]:
    """The keys that go down the list of the highest statements and mark the truest."""
    for statement in offered_statements(Answers(ANCHORS)):
        if str(statement.number) in Answers(ANCHORS).lines("truest"):
            yield " "
        yield DOWN
    yield ENTER


def _pages() -> Iterator[Page]:
    for statement in STATEMENTS:
        yield Page(statement.text[:60], (str(ANCHORS[f"rate_{statement.number}"]),))
    yield Page("Which 3 are the truest of you?", tuple(_marking()))
    for one, other in PAIRS:
        first = ORDER.index(one) < ORDER.index(other)
        yield Page("which would you give up last?", ("1" if first else "2",))
    yield Page("Look at past moves now?", ("y",))
    for question in MOVES.values():
        yield Page(question[:60], ("As it was", ENTER))
        yield Page("Which of these does that speak for?", (" ", ENTER))
    yield Page("This is what your answers come to", (ENTER,))
    yield Page("What do you make of it", (OWN_WORDS, ENTER))


PAGES = tuple(_pages())
NUMBERS = range(1, len(PAGES) + 1)
TRUEST = len(STATEMENTS) + 1
KILLED_AT = (1, 20, TRUEST, TRUEST + 2, TRUEST + 5, TRUEST + 6, TRUEST + 15, len(PAGES))
"""A statement, the truest, a choice, a past move, what it speaks for, the last one, the summary."""


def see(terminal: RealTerminal, number: int) -> RealTerminal:
    """Wait for a question to stand at its number."""
    return terminal.see(f"step {number} of").see(PAGES[number - 1].seen)


def answer(terminal: RealTerminal, number: int) -> None:
    see(terminal, number).press(*PAGES[number - 1].keys)


def kept_plan() -> Plan:
    home = Path(os.environ["DUALTRACK_HOME"])
    with closing(DiskKeeper.open(home, lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))) as keeper:
        return keeper.plan


def kept_sitting() -> AnchorSitting:
    (sitting,) = kept_plan().anchor_sittings.values()
    return sitting


def expect_the_sitting() -> None:
    """The plan holds what was answered, and nothing else."""
    sitting = kept_sitting()
    assert sitting.rated == tuple(ANCHORS[f"rate_{each.number}"] for each in STATEMENTS)
    assert sitting.truest == (1, 3, 7)
    assert [move.question for move in sitting.moves] == list(MOVES)
    assert sitting.summary == OWN_WORDS
    assert sitting.result.verdict is Verdict.LEANING


@pytest.mark.timeout(300)
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_by_keys_alone_it_ends_in_a_result_that_the_plan_keeps(size: tuple[int, int]) -> None:
    terminal = RealTerminal("anchors", size=size)
    for number in NUMBERS:
        answer(terminal, number)
    terminal.see(VERDICT).see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    assert KEPT in terminal.shown
    expect_the_sitting()


@pytest.mark.timeout(300)
def test_killed_at_any_kind_of_question_it_goes_on_there_with_the_answers_so_far() -> None:
    terminal = RealTerminal("anchors")
    for number in NUMBERS:
        if number in KILLED_AT:
            see(terminal, number).kill()
            terminal = RealTerminal("resume")
            see(terminal, number)
            if number > 1:
                terminal.see(f"You are back: {number - 1} of")
        answer(terminal, number)
    terminal.see(KEEP).kill()
    terminal = RealTerminal("resume").see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    expect_the_sitting()


@pytest.mark.timeout(300)
def test_one_can_go_back_through_all_of_it_and_forward_with_every_answer_in_place() -> None:
    terminal = RealTerminal("anchors")
    for number in NUMBERS:
        answer(terminal, number)
    terminal.see(KEEP)
    for number in reversed(NUMBERS):
        terminal.press(BACK_TAB)
        see(terminal, number)
        if number <= len(STATEMENTS):
            terminal.see(f"[{ANCHORS[f'rate_{number}']}]")
    for number in NUMBERS:
        see(terminal, number).press(ENTER)
    terminal.see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    expect_the_sitting()


@pytest.mark.timeout(300)
def test_one_key_on_every_statement_is_asked_for_again_even_after_a_kill() -> None:
    terminal = RealTerminal("anchors")
    for number in range(1, len(STATEMENTS) + 1):
        see(terminal, number).press("4")
    terminal.see("Nearly all of your ratings are the same").press(ENTER)
    for number in range(1, 11):
        answer(terminal, number)
    see(terminal, 11).kill()
    terminal = RealTerminal("resume")
    see(terminal, 11).see("You are back: 10 of").press(CTRL_S)
    assert terminal.ended() == 130
    assert not kept_plan().anchor_sittings
