"""How the app ends in a real terminal: signals, a lost terminal, bad bytes, a crash."""

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pexpect
import pyte
import pytest

from tui.lifecycle import crash_words

PROGRAM = Path(__file__).parent.parent / "app_program.py"
ROOT = PROGRAM.parent.parent
PATIENCE_S = 30


class Terminal:
    """A program in a pseudo-terminal, and what it shows."""

    def __init__(self, directory: Path, *arguments: str) -> None:
        self.directory = directory
        self._screen = pyte.Screen(100, 30)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = b""
        self.child = pexpect.spawn(
            sys.executable,
            [str(PROGRAM), str(directory), *arguments],
            dimensions=(30, 100),
            timeout=PATIENCE_S,
            env={
                **os.environ,
                "TERM": "xterm-256color",
                "PYTHONPATH": f"{ROOT}{os.pathsep}{PROGRAM.parent}",
            },
        )

    def see(self, text: str) -> None:
        """Wait until a text is on the screen."""
        until = time.monotonic() + PATIENCE_S
        while text not in self.shown:
            assert time.monotonic() < until, f"no {text!r} in\n{self.shown}"
            self._read()

    @property
    def shown(self) -> str:
        return "\n".join(self._screen.display)

    def _read(self) -> None:
        try:
            data = self.child.read_nonblocking(65536, timeout=0.1)
        except pexpect.TIMEOUT:
            return
        self.raw += data
        self._stream.feed(data)

    def ended(self) -> int:
        """Wait for the end, and give the exit code."""
        until = time.monotonic() + PATIENCE_S
        while self.child.isalive():
            assert time.monotonic() < until, "the app is still running"
            try:
                self._read()
            except pexpect.EOF:
                self.child.wait()
        code: int | None = self.child.exitstatus
        assert code is not None, f"ended by signal {self.child.signalstatus}"
        return code

    @property
    def drafts(self) -> list[dict[str, str]]:
        found = sorted((self.directory / "drafts").glob("*.json"))
        return [json.loads(path.read_text())["answers"] for path in found]


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    made = Terminal(tmp_path)
    made.see("Rebuild the report")
    yield made
    with suppress(OSError):
        made.child.close(force=True)


def _type_in_form(terminal: Terminal) -> None:
    terminal.child.send("a")
    terminal.see("Add a goal")
    terminal.child.send("Learn Danish")
    terminal.see("= Learn Danish")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_the_app_in_order_with_the_typed_text_kept(
    terminal: Terminal, number: signal.Signals, code: int
) -> None:
    _type_in_form(terminal)
    terminal.child.kill(number)
    assert terminal.ended() == code
    assert terminal.drafts == [{"line": "Learn Danish"}]
    assert b"\x1b[?1049l" in terminal.raw, "the ordinary screen is back"
    assert b"\x1b[?25h" in terminal.raw, "the cursor is back"


def test_a_terminal_that_vanishes_ends_the_app_with_the_typed_text_kept(
    terminal: Terminal,
) -> None:
    _type_in_form(terminal)
    os.close(terminal.child.child_fd)
    until = time.monotonic() + PATIENCE_S
    while True:
        pid, status = os.waitpid(terminal.child.pid, os.WNOHANG)
        if pid:
            break
        assert time.monotonic() < until, "the app is still running"
        time.sleep(0.05)
    terminal.child.terminated = True
    assert os.waitstatus_to_exitcode(status) == 129
    assert terminal.drafts == [{"line": "Learn Danish"}]


def test_typed_text_is_there_after_a_kill_that_cannot_be_caught(terminal: Terminal) -> None:
    _type_in_form(terminal)
    until = time.monotonic() + PATIENCE_S
    while not terminal.drafts:
        assert time.monotonic() < until
        time.sleep(0.05)
    terminal.child.kill(signal.SIGKILL)
    terminal.child.wait()
    again = Terminal(terminal.directory)
    again.see("= Learn Danish")
    again.child.close(force=True)


def test_a_crash_says_type_and_place_and_keeps_private_words_to_itself(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "crash")
    terminal.see("Rebuild the report")
    _type_in_form(terminal)
    terminal.child.send("Z")
    assert terminal.ended() == 70
    after = terminal.raw.split(b"\x1b[?1049l")[-1].decode()
    assert "something went wrong inside (ValueError at app_program.py:" in " ".join(after.split())
    assert "canary" not in terminal.raw.decode()
    assert terminal.drafts == [{"line": "Learn Danish"}]


def test_a_byte_that_is_no_character_ends_nothing(terminal: Terminal) -> None:
    terminal.child.send("a")
    terminal.see("Add a goal")
    terminal.child.send(b"caf\xff\xfe ok")
    terminal.see("ok")
    terminal.child.send("\x1b")
    terminal.see("Esc once more")
    terminal.child.send("\x1b")
    time.sleep(0.3)
    terminal.child.send("q")
    assert terminal.ended() == 0


def test_an_error_without_a_trace_has_no_place() -> None:
    assert crash_words(KeyError("x")) == (
        "something went wrong inside (KeyError at ?); nothing was half saved."
    )
