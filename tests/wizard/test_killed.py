"""A walkthrough in a real terminal, ended in every way there is, goes on with every word."""

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from real_terminal import BACK_TAB, CTRL_C, CTRL_S, ENTER, PATIENCE_S, RealTerminal

Way = Callable[[RealTerminal], int]
"""Ends the program, and gives its exit code."""


def press(key: str) -> Way:
    return lambda terminal: terminal.press(key).ended()


def send(number: signal.Signals) -> Way:
    def end(terminal: RealTerminal) -> int:
        terminal.signal(number)
        return terminal.ended()

    return end


WAYS: dict[str, tuple[Way, int]] = {
    "ctrl-c": (press(CTRL_C), 130),
    "ctrl-s": (press(CTRL_S), 130),
    "interrupted": (send(signal.SIGINT), 130),
    "asked to end": (send(signal.SIGTERM), 143),
    "hung up": (send(signal.SIGHUP), 129),
    "killed": (send(signal.SIGKILL), -signal.SIGKILL),
    "terminal closed": (RealTerminal.vanish, 129),
}


@pytest.mark.parametrize("way", WAYS)
def test_however_it_ends_it_resumes_with_what_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    leave, code = WAYS[way]
    monkeypatch.setenv("DUALTRACK_HOME", str(tmp_path))
    terminal = RealTerminal("onboard").see("What do you do").press("Nurse", ENTER)
    terminal.see("Where in your working life").press(BACK_TAB)
    terminal.see("What do you do").press(" in paediatrics").see("paediatrics")
    _wait_until_kept(tmp_path, "paediatrics")
    assert leave(terminal) == code
    again = RealTerminal("resume").see("step 2 of 25").press(BACK_TAB)
    again.see("Nurse in paediatrics").press(ENTER)
    again.see("Where in your working life").press(CTRL_C)
    assert again.ended() == 130
    assert "your answers are kept" in again.shown


def _wait_until_kept(home: Path, words: str) -> None:
    """Wait for the draft to hold some words, as it does a moment after they are typed."""
    end = time.monotonic() + PATIENCE_S
    while not any(words in draft.read_text() for draft in (home / "drafts").glob("*.json")):
        assert time.monotonic() < end
        time.sleep(0.05)
