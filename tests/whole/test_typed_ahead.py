"""Lines that arrive faster than the app saves them, as from a paste or a slow line, stay whole."""

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from real_terminal import ENTER, RealTerminal

from store.disk_keeper import DiskKeeper

TITLES = ("Read six papers", "Mentor two juniors", "Write the night guide")


def titles() -> set[str]:
    directory = Path(os.environ["DUALTRACK_HOME"])
    with closing(DiskKeeper.open(directory, lambda: datetime(2026, 11, 21, tzinfo=UTC))) as keeper:
        return {goal.title for goal in keeper.plan.goals.values()}


@pytest.mark.timeout(120)
def test_goals_typed_in_one_burst_are_added_one_by_one() -> None:
    assert RealTerminal("add", "A goal of this morning by +3m").ended() == 0
    app = RealTerminal(size=(120, 40)).see("of this")
    app.press("".join(f"a{title}{ENTER}" for title in TITLES))
    app.see("Write the night guide”")
    app.press("q")
    assert app.ended() == 0
    assert titles() == {"A goal of this morning", *TITLES}
    checkpoint = Path(os.environ["DUALTRACK_HOME"]) / "plan.json"
    assert all(title in checkpoint.read_text() for title in TITLES), "the app leaves a checkpoint"


@pytest.mark.timeout(120)
def test_steps_and_a_win_typed_in_one_burst_are_kept_one_by_one() -> None:
    assert RealTerminal("add", "Learn Danish by +6m").ended() == 0
    app = RealTerminal(size=(120, 40)).see("Learn Danish").press(ENTER).see("Milestones")
    app.press(f"mFind a class{ENTER}mBook the exam{ENTER}wFound a teacher{ENTER}")
    app.see("Found a teacher”").see("Find a class").see("Book the exam")
    app.press("q")
    assert app.ended() == 0
