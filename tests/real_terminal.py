"""A whole program in a pseudo-terminal: keys go in, the screen can be read, and it can be ended."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pexpect
import pyte

PATIENCE_S = 40
"""Seconds to wait for something to be drawn: generous, since only a failure waits so long."""

ROOT = Path(__file__).parent.parent
_SIZE = ("COLUMNS", "LINES")
"""Variables that would tell a program another size than its terminal has."""

ENTER, BACK_TAB, ESCAPE, CTRL_C, CTRL_S, DOWN = "\r", "\x1b[Z", "\x1b", "\x03", "\x13", "\x1b[B"
DUALTRACK = [sys.executable, "-c", "from cli.__main__ import main; main()"]


class RealTerminal:
    """Runs a program at a size, in the plan and preferences of the test's own home."""

    def __init__(
        self, *words: str, size: tuple[int, int] = (80, 24), program: Sequence[str] = DUALTRACK
    ) -> None:
        columns, rows = size
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = b""
        inherited = {name: value for name, value in os.environ.items() if name not in _SIZE}
        environment = {
            **inherited,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}",
        }
        self.child = pexpect.spawn(
            program[0], [*program[1:], *words], dimensions=(rows, columns), env=environment,
            timeout=PATIENCE_S,
        )  # fmt: skip
        self.child.delaybeforesend = None

    @property
    def shown(self) -> str:
        """The characters on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def read(self, seconds: float = 0.05) -> bool:
        """Take in what was drawn; False once the program has ended."""
        try:
            data = self.child.read_nonblocking(1 << 16, timeout=seconds)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        self._stream.feed(data)
        if b"\x1b[6n" in data:
            cursor = self._screen.cursor
            self.child.send(f"\x1b[{cursor.y + 1};{cursor.x + 1}R")
        return True

    def see(self, text: str, within: float = PATIENCE_S) -> "RealTerminal":
        """Wait until a text is on the screen."""
        until = time.monotonic() + within
        while text not in self.shown:
            alive = self.read()
            assert text in self.shown or (alive and time.monotonic() < until), (
                f"no {text!r} in\n{self.shown}"
            )
        return self

    def press(self, *keys: str) -> "RealTerminal":
        """Press keys."""
        for key in keys:
            self.child.send(key)
        return self

    def ended(self) -> int:
        """Wait for the end, and give the exit code."""
        until = time.monotonic() + PATIENCE_S
        while self.read(0.1):
            assert time.monotonic() < until, f"still running:\n{self.shown}"
        self.child.close()
        code: int | None = self.child.exitstatus
        return -(self.child.signalstatus or 0) if code is None else code

    def kill(self) -> None:
        """End the program without a word to it."""
        self.child.kill(9)
        while self.read(0.1):
            pass
        self.child.close()
