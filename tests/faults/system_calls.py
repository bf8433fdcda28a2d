"""The system calls of a process on a directory: listed, failed or killed at, and recorded.

By strace, so that nothing of the program's own can hide a call. It comes to a process that is about
to begin, and so sees what a program does rather than what it imports.
"""

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from warm_process import Ran, run_warm

TRACED = (
    "openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat",
    "renameat2", "link", "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "close", "lseek",
    "fchmod", "chmod", "dup", "fcntl",
)  # fmt: skip
CHANGING = (
    "openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat",
    "renameat2", "link", "linkat", "unlink", "unlinkat", "mkdir", "mkdirat",
)  # fmt: skip
"""Calls that are worth failing; the others change nothing on the disk."""

_ESCAPED = re.compile(r'(?:"|<)((?:\\x[0-9a-f]{2})+)')
_CALL = re.compile(r"(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+)")


@dataclass(frozen=True, slots=True)
class Point:
    """The nth call of a name in a run."""

    call: str
    nth: int


@dataclass(frozen=True, slots=True)
class Done:
    """One call that succeeded: its name, arguments as strace prints them, and its result."""

    call: str
    arguments: str
    result: int

    @property
    def texts(self) -> list[bytes]:
        """The quoted texts and the paths behind descriptors, in order."""
        return [_bytes(each) for each in _ESCAPED.findall(self.arguments)]


def recorded(command: Sequence[str], cwd: Path, environment: dict[str, str]) -> list[Done]:
    """Every call of a clean run that succeeded, in order."""
    with NamedTemporaryFile(prefix="strace-") as log:
        strace = _strace(log.name, f"trace={','.join(TRACED)}", "-y", "-xx", "-s", "10000000")
        _succeed(run_warm(command, environment, cwd, tracer=strace))
        return list(_calls(Path(log.name)))


def points(
    command: Sequence[str], cwd: Path, environment: dict[str, str], root: Path
) -> list[Point]:
    """The calls of a clean run that touch a directory."""
    seen: Counter[str] = Counter()
    found: list[Point] = []
    with NamedTemporaryFile(prefix="strace-") as log:
        strace = _strace(log.name, f"trace={','.join(CHANGING)}", "-y", "-xx", "-s", "4096")
        _succeed(run_warm(command, environment, cwd, tracer=strace))
        for line in Path(log.name).read_text().splitlines():
            match = re.match(r"\d+\s+(\w+)\((.*)", line)
            if match is None or match[1] not in CHANGING:
                continue
            seen[match[1]] += 1
            if os.fsencode(root) in b" ".join(_bytes(each) for each in _ESCAPED.findall(match[2])):
                found.append(Point(match[1], seen[match[1]]))
    return found


def disturbed(
    command: Sequence[str], cwd: Path, environment: dict[str, str], point: Point, how: str
) -> Ran:
    """Run with one call failing (`error=ENOSPC`), or killed at it (`signal=SIGKILL`)."""
    inject = f"inject={point.call}:{how}:when={point.nth}"
    strace = _strace("/dev/null", f"trace={point.call}", "-e", inject)
    return run_warm(command, environment, cwd, tracer=strace)


def _strace(log: str, traced: str, *options: str) -> list[str]:
    """A call of strace that lacks the process to trace."""
    return ["strace", "-f", "-o", log, "-e", traced, *options, "-p"]


def _succeed(ran: Ran) -> None:
    assert ran.returncode == 0, ran.stderr


def _calls(log: Path) -> Iterator[Done]:
    pending: dict[str, str] = {}
    for line in log.read_text(errors="replace").splitlines():
        process, _, rest = line.partition(" ")
        if rest.endswith("<unfinished ...>"):
            pending[process] = rest.removesuffix("<unfinished ...>")
            continue
        resumed = re.match(r"\s*<\.\.\. \w+ resumed>(.*)", rest)
        if resumed:
            rest = pending.pop(process, "") + resumed[1]
        match = _CALL.match(f"{process} {rest.strip()}")
        if match and int(match[4]) >= 0:
            yield Done(match[2], match[3], int(match[4]))


def _bytes(escaped: str) -> bytes:
    return bytes(int(each, 16) for each in re.findall(r"\\x([0-9a-f]{2})", escaped))
