"""A terminal inside the test process: keys go in, and what is drawn can be read."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO

import pyte
from drawn_screen import DrawnScreen
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.output.vt100 import Vt100_Output

from wizard.terminal_asker import TerminalAsker

ENTER, BACK, SKIP, STOP = "\r", "\x1b[Z", "\x0e", "\x13"
CTRL_B, CTRL_C, CTRL_D, CTRL_U = "\x02", "\x03", "\x04", "\x15"
UP, DOWN, PAGE_DOWN, PAGE_UP = "\x1b[A", "\x1b[B", "\x1b[6~", "\x1b[5~"
ALT_ENTER = "\x1b\r"
PASTE_BEGIN, PASTE_END = "\x1b[200~", "\x1b[201~"

PATIENCE = 20.0
"""Seconds to wait for something to be drawn: generous, since only a failure waits so long."""

_ASKS_WHERE = "\x1b[6n"


class _Screen(StringIO):
    """A stream that draws on a pyte screen and answers where the cursor is, as a terminal does."""

    def __init__(self, columns: int, rows: int, keys: PipeInput) -> None:
        super().__init__()
        self.screen = DrawnScreen(columns, rows)
        self._stream = pyte.Stream(self.screen)
        self._keys = keys
        self.written = ""

    def write(self, text: str) -> int:
        self._stream.feed(text)
        self.written += text
        if _ASKS_WHERE in text:
            cursor = self.screen.cursor
            self._keys.send_text(f"\x1b[{cursor.y + 1};{cursor.x + 1}R")
        return len(text)

    def isatty(self) -> bool:
        return True


@dataclass
class Terminal:
    """Keys to send, a screen to read, and an asker that works on both."""

    keys: PipeInput
    drawn: _Screen
    asker: TerminalAsker

    def send(self, *keys: str) -> None:
        """Press keys."""
        self.keys.send_text("".join(keys))

    @property
    def text(self) -> str:
        """The characters on the screen."""
        return "\n".join(line.rstrip() for line in self.drawn.screen.display).rstrip() + "\n"

    async def shows(self, text: str) -> None:
        """Wait until a text stands on the screen."""
        end = time.monotonic() + PATIENCE
        while text not in self.text:
            assert time.monotonic() < end, f"{text!r} is not on the screen:\n{self.text}"
            await asyncio.sleep(0.005)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, as a window does."""
        self.drawn.screen.resize(rows, columns)


@contextmanager
def open_terminal(columns: int = 80, rows: int = 24) -> Iterator[Terminal]:
    """A terminal of that size, with an asker on it."""
    with create_pipe_input() as keys:
        drawn = _Screen(columns, rows, keys)

        def size() -> Size:
            return Size(rows=drawn.screen.lines, columns=drawn.screen.columns)

        output = Vt100_Output(drawn, size, term="xterm", default_color_depth=ColorDepth.DEPTH_4_BIT)
        with create_app_session(keys, output):
            yield Terminal(keys, drawn, TerminalAsker(keys, output))
