"""A walkthrough in a real terminal, ended in every way there is, goes on with every word."""

import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pexpect
import pytest

BACK_TAB, CTRL_C, CTRL_D = "\x1b[Z", "\x03", "\x04"
PATIENCE = 60

Way = Callable[[pexpect.spawn], None]


def press(key: str) -> Way:
    return lambda child: child.send(key)


def send(number: int) -> Way:
    return lambda child: child.kill(number)


WAYS: dict[str, tuple[Way, int]] = {
    "ctrl-c": (press(CTRL_C), 130),
    "ctrl-s": (press("\x13"), 130),
    "interrupted": (send(signal.SIGINT), 130),
    "asked to end": (send(signal.SIGTERM), 143),
    "hung up": (send(signal.SIGHUP), 129),
    "killed": (send(signal.SIGKILL), -signal.SIGKILL),
    "terminal closed": (lambda child: os.close(child.child_fd), 129),
}


def start(home: Path, *arguments: str) -> pexpect.spawn:
    """The program in a terminal of 80 by 24."""
    environment = {**os.environ, "TERM": "xterm-256color", "DUALTRACK_HOME": str(home)}
    return pexpect.spawn(
        sys.executable,
        ["-m", "cli", *arguments],
        env=environment,
        dimensions=(24, 80),
        timeout=PATIENCE,
        encoding="utf-8",
        cwd=str(Path(__file__).parents[2]),
    )


@pytest.mark.parametrize("way", WAYS)
def test_however_it_ends_it_resumes_with_what_was_typed(tmp_path: Path, way: str) -> None:
    leave, code = WAYS[way]
    home = tmp_path / "plan"
    child = start(home, "onboard")
    child.expect("What do you do")
    child.send("Nurse\r")
    child.expect("Where in your working life")
    child.send(BACK_TAB)
    child.expect("What do you do")
    child.send(" in paediatrics")
    child.expect("paediatrics")
    _wait_until_kept(home, "paediatrics")
    leave(child)
    assert _code(child) == code
    again = start(home, "resume")
    again.expect("step 2 of 25")
    again.send(BACK_TAB)
    again.expect("Nurse in paediatrics")
    again.send("\r")
    again.expect("Where in your working life")
    again.send(CTRL_C)
    again.expect("your answers are kept")
    again.expect(pexpect.EOF)
    again.wait()
    assert again.exitstatus == 130


def _code(child: pexpect.spawn) -> int:
    """How the program ended; minus the number of a signal that it could not handle."""
    with suppress(OSError):  # there is nothing to read from a terminal that was closed
        child.expect(pexpect.EOF)
    if child.isalive():
        child.wait()
    return int(child.exitstatus if child.signalstatus is None else -child.signalstatus)


def _wait_until_kept(home: Path, words: str) -> None:
    """Wait for the draft to hold some words, as it does a moment after they are typed."""
    end = time.monotonic() + PATIENCE
    while not any(words in draft.read_text() for draft in (home / "drafts").glob("*.json")):
        assert time.monotonic() < end
        time.sleep(0.05)
