"""The app is open all day, and the shell works beside it."""

import pytest
from real_terminal import ENTER, RealTerminal

from planner.goal import Goal
from store.disk_keeper import DiskKeeper

TWO_SECONDS = 2.0
SHOWN_LATE = 3.0
"""Seconds that a loaded machine may take beside the two that are promised."""


def shell(*words: str) -> str:
    """Run a verb to its end and give what it said."""
    terminal = RealTerminal(*words, size=(120, 40))
    assert terminal.ended() == 0, terminal.shown
    return terminal.shown


def only_goal() -> Goal:
    import os
    from datetime import UTC, datetime
    from pathlib import Path

    with DiskKeeper.open(Path(os.environ["DUALTRACK_HOME"]), lambda: datetime.now(UTC)) as keeper:  # noqa: TID251  # never asked
        (goal,) = keeper.plan.goals.values()
        return goal


@pytest.mark.timeout(200)
def test_a_goal_added_in_the_shell_lands_on_the_open_board_within_two_seconds() -> None:
    shell("add", "A goal of this morning by +3m")
    app = RealTerminal(size=(120, 40)).see("of this")
    said = shell("add", "Pass the CPA exam by end of Q2 #education")
    assert "due Wed 30 Jun 20" in said or "due " in said
    app.see("Pass the CPA", within=TWO_SECONDS + SHOWN_LATE)
    app.press("q")
    assert app.ended() == 0


@pytest.mark.timeout(200)
def test_a_check_in_from_the_shell_never_collides_with_an_open_form() -> None:
    shell("add", "Learn Danish by +6m")
    app = RealTerminal(size=(120, 40)).see("Learn Danish").press("c").see("Check in")
    shell("in", only_goal().id, "@80%", "from the shell")
    app.press("@7 from the app", ENTER)
    app.see("Check in on")
    app.press("q")
    assert app.ended() == 0
    assert "from the shell" in shell("show", only_goal().id)
    assert "from the app" in shell("show", only_goal().id)


@pytest.mark.timeout(200)
def test_a_field_that_both_edit_is_shown_and_nothing_typed_is_lost() -> None:
    shell("add", "Learn Danish by +6m")
    app = RealTerminal(size=(120, 40)).see("Learn Danish").press("e").see("Date moves")
    app.press(" well").see("Learn Danish well")
    shell("edit", only_goal().id, "title=Learn Norwegian")
    app.press("\x13")
    app.see("Learn Danish well").see("Learn Norwegian")
