"""A program in a pseudo-terminal: every byte that it draws, with the moment it came."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic, perf_counter

import pyte

MS = 1000
STILL_S = 0.35
"""Seconds without a byte after which a picture is looked at."""

FRAME_END_S = 0.03
"""Seconds without a byte after which a frame is taken to be complete."""


class Terminal:
    """Runs a command at a size and keeps what it writes."""

    def __init__(
        self, command: Sequence[str], columns: int, rows: int, environment: dict[str, str]
    ) -> None:
        self.columns, self.rows = columns, rows
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._begun = perf_counter()
        self._process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
        )
        os.close(slave)

    def first_time(self, is_there: Callable[[str], bool], timeout: float = 60) -> float:
        """Milliseconds from the start to the byte that made the picture say so.

        The picture is looked at only while nothing comes, so that looking costs the program
        nothing; the bytes are kept with their times until then.
        """
        screen = pyte.Screen(self.columns, self.rows)
        stream = pyte.ByteStream(screen)
        end = monotonic() + timeout
        waiting: list[tuple[float, bytes]] = []
        while monotonic() < end:
            if select.select([self._master], [], [], STILL_S)[0]:
                waiting.append((perf_counter(), os.read(self._master, 1 << 16)))
                continue
            for at, data in waiting:
                stream.feed(data)
                if is_there("\n".join(screen.display)):
                    return (at - self._begun) * MS
            waiting.clear()
        raise SystemExit("the picture never came:\n" + "\n".join(screen.display))

    def press(self, key: bytes) -> float:
        """Milliseconds from a key press to the last byte of the frame that answers it.

        The pause that shows that the frame is complete is not counted. A key that nothing answers
        is a mistake in the benchmark.
        """
        begun = last = perf_counter()
        os.write(self._master, key)
        wait = 1.0
        while select.select([self._master], [], [], wait)[0]:
            os.read(self._master, 1 << 16)
            last, wait = perf_counter(), FRAME_END_S
        if last == begun:
            raise SystemExit(f"nothing was drawn for {key!r}")
        return (last - begun) * MS

    def memory_mib(self) -> float:
        """Resident memory of the process now."""
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)

    def close(self) -> None:
        """End the process."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        os.close(self._master)
