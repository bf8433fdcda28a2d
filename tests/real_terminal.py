"""A whole program in a pseudo-terminal: keys go in, the screen can be read, and it can be ended."""

import os
import pty
import signal
import termios
import time

import pexpect
import pyte
from drawn_screen import DrawnScreen
from pexpect.fdpexpect import fdspawn
from warm_process import PROGRAM, warm_start

PATIENCE_S = 40
"""Seconds to wait for something to be drawn: generous, since only a failure waits so long."""

_SIZE = ("COLUMNS", "LINES")
"""Variables that would tell a program another size than its terminal has."""

ENTER, BACK_TAB, ESCAPE, CTRL_C, CTRL_S, DOWN = "\r", "\x1b[Z", "\x1b", "\x03", "\x13", "\x1b[B"


class RealTerminal:
    """Runs Dualtrack at a size, in the plan and preferences of the test's own home.

    `program` is the module of another program whose `main` is run instead.
    """

    def __init__(
        self, *words: str, size: tuple[int, int] = (80, 24), program: str = PROGRAM
    ) -> None:
        columns, rows = size
        self._screen = DrawnScreen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = b""
        inherited = {name: value for name, value in os.environ.items() if name not in _SIZE}
        environment = {**inherited, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        here, there = pty.openpty()
        termios.tcsetwinsize(there, (rows, columns))
        self.process = warm_start().start((there,), (program, *words), environment)
        os.close(there)
        self._line = fdspawn(here, timeout=PATIENCE_S)
        self._line.delaybeforesend = None

    @property
    def shown(self) -> str:
        """The characters on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def read(self, seconds: float = 0.05) -> bool:
        """Take in what was drawn; False once the program has ended."""
        try:
            data = self._line.read_nonblocking(1 << 16, timeout=seconds)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        self._stream.feed(data)
        if b"\x1b[6n" in data:
            cursor = self._screen.cursor
            self._line.send(f"\x1b[{cursor.y + 1};{cursor.x + 1}R")
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

    def press(self, *keys: str | bytes) -> "RealTerminal":
        """Press keys."""
        for key in keys:
            self._line.send(key)
        return self

    def ended(self) -> int:
        """Wait for the end, and give the exit code."""
        until = time.monotonic() + PATIENCE_S
        while self.read(0.1):
            assert time.monotonic() < until, f"still running:\n{self.shown}"
        return self._end()

    def vanish(self) -> int:
        """Take the terminal away, and give the exit code of the program that was in it."""
        self._line.close()
        return self._end()

    def signal(self, number: int) -> None:
        """Send the program a signal."""
        os.kill(self.process, number)

    def kill(self) -> None:
        """End the program without a word to it."""
        self.signal(signal.SIGKILL)
        self._end()

    def _end(self) -> int:
        code = warm_start().wait(self.process)
        self._line.close()
        return code
