"""The directory of a plan: the names of its files, and that nobody else may read them."""

import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from planner.keeper import Trouble
from store.files import make_private, trouble_with

_HISTORY = re.compile(r"history-([0-9]{4,9})\.jsonl")
_OTHERS = 0o077


class PlanDirectory(NamedTuple):
    """One directory that holds one plan."""

    path: Path

    @property
    def checkpoint(self) -> Path:
        """The whole plan as it was at some change: a TinyDB document file."""
        return self.path / "plan.json"

    @property
    def lock(self) -> Path:
        """The file that is locked while a change is kept."""
        return self.path / "plan.lock"

    def history(self, number: int) -> Path:
        """The file of history with a number, from 1 on."""
        return self.path / f"history-{number:04}.jsonl"

    def history_numbers(self) -> tuple[int, ...]:
        """The numbers of the files of history that are there, the oldest first."""
        try:
            found = [_HISTORY.fullmatch(path.name) for path in self.path.iterdir()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise trouble_with(self.path, error, "read") from error
        return tuple(sorted(int(match[1]) for match in found if match))

    def exists(self) -> bool:
        """Whether there is one; raises Trouble for anything else in its place."""
        try:
            mode = self.path.stat().st_mode
        except FileNotFoundError:
            return False
        except OSError as error:
            raise trouble_with(self.path, error, "read") from error
        if not stat.S_ISDIR(mode):
            raise Trouble(f"{self.path} is not a directory", "name another place for the plan")
        return True

    def create(self) -> None:
        """Make the directory, for its owner alone, with every directory that leads to it."""
        if not self.exists():
            make_private(self.path)

    def make_private(self) -> tuple[str, ...]:
        """Take the rights of others away from the directory and its files, and say which."""
        opened: list[str] = []
        for path in (self.path, *self._files()):
            with suppress(OSError):
                mode = stat.S_IMODE(path.stat().st_mode)
                if mode & _OTHERS:
                    path.chmod(mode & ~_OTHERS)
                    opened.append(path.name)
        return (f"others could read {', '.join(opened)}; now only you can",) if opened else ()

    def _files(self) -> list[Path]:
        with suppress(OSError), os.scandir(self.path) as entries:
            return [Path(entry) for entry in entries if entry.is_file(follow_symlinks=False)]
        return []
