"""Processes that write goals, started, let go and ended by the fault tests."""

import os
import signal
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from faults.plants import SOUND
from faults.verbs_under_test import environment
from warm_process import warm_start


@dataclass(slots=True)
class Writer:
    """One process of write_goals.py, which waits until it is let go."""

    process: int
    given: IO[str]
    said: IO[str]
    complaint: IO[str]

    @classmethod
    def start(
        cls, place: Path, name: str, count: int, face: str = "verb", planted: str = SOUND
    ) -> "Writer":
        """Start a writer and wait until it is ready to write."""
        command = ["faults.write_goals", str(place), name, str(count), face, planted]
        (given, giving), (hearing, said) = os.pipe(), os.pipe()
        complaint = TemporaryFile("w+")  # noqa: SIM115  # until the writer has ended
        streams = (given, said, complaint.fileno())
        process = warm_start().start(streams, command, environment(place.parent))
        os.close(given)
        os.close(said)
        writer = cls(process, os.fdopen(giving, "w"), os.fdopen(hearing), complaint)
        assert writer.heard() == "ready"
        return writer

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return warm_start().is_running(self.process)

    def let_go(self) -> None:
        """Let it write."""
        self.given.write("\n")
        self.given.flush()

    def heard(self) -> str:
        """The next line that it says."""
        return self.said.readline().strip()

    def rest(self) -> tuple[list[str], str]:
        """All that it still says until it has ended, and its complaint."""
        with self.given, self.said, self.complaint:
            said = self.said.read().splitlines()
            warm_start().wait(self.process)
            self.complaint.seek(0)
            return said, self.complaint.read()

    def kill(self) -> list[str]:
        """End it where it stands, and give what it had still said."""
        os.kill(self.process, signal.SIGKILL)
        return self.rest()[0]
