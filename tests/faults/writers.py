"""Processes that write goals, started, let go and ended by the fault tests."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from faults.plants import SOUND
from faults.verbs_under_test import HERE, environment


@dataclass(slots=True)
class Writer:
    """One process of write_goals.py, which waits until it is let go."""

    process: "subprocess.Popen[str]"

    @classmethod
    def start(
        cls, place: Path, name: str, count: int, face: str = "verb", planted: str = SOUND
    ) -> "Writer":
        """Start a writer and wait until it is ready to write."""
        program = str(HERE / "write_goals.py")
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            [sys.executable, program, str(place), name, str(count), face, planted],
            stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment(place.parent),
        )  # fmt: skip
        writer = cls(process)
        assert writer.heard() == "ready"
        return writer

    def let_go(self) -> None:
        """Let it write."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def heard(self) -> str:
        """The next line that it says."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def rest(self) -> tuple[list[str], str]:
        """All that it still says until it has ended, and its complaint."""
        said, complaint = self.process.communicate()
        return said.splitlines(), complaint

    def kill(self) -> list[str]:
        """End it where it stands, and give what it had still said."""
        self.process.kill()
        return self.rest()[0]
