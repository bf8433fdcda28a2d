"""Processes that are forked from one which has imported what they need."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile

from checkout import ROOT

PROGRAM = "cli.__main__"


class WarmStart:
    """The process that forks, with these modules imported, or else the whole of Dualtrack."""

    def __init__(self, *imported: str) -> None:
        self._here, there = socket.socketpair()
        file, number = str(ROOT / "tests" / "warm_start.py"), str(there.fileno())
        program = [sys.executable, file, number, *imported]
        path = f"{ROOT}{os.pathsep}{ROOT / 'tests'}"
        environment = {**os.environ, "PYTHONPATH": path}
        self._process = subprocess.Popen(program, pass_fds=[there.fileno()], env=environment)
        there.close()
        assert self._here.recv(5) == b"ready"

    def start(
        self,
        streams: Sequence[int],
        command: Sequence[str],
        environment: Mapping[str, str],
        directory: Path | None = None,
        *,
        is_held: bool = False,
    ) -> int:
        """Start the `main` of a module with its arguments, and give its process id.

        The streams are a terminal, or else what stands for input, output and errors. A process that
        is held does nothing before it gets SIGCONT.
        """
        program, *arguments = command
        umask = os.umask(0o077)
        os.umask(umask)
        asked = {
            "start": program,
            "arguments": arguments,
            "environment": dict(environment),
            "directory": str(directory or Path.cwd()),
            "umask": umask,
            "held": is_held,
        }
        socket.send_fds(self._here, [json.dumps(asked).encode()], streams)
        return int(self._here.recv(64))

    def is_running(self, process: int) -> bool:
        """Whether a process that nobody waited for has not ended yet."""
        self._here.sendall(json.dumps({"is running": process}).encode())
        return bool(json.loads(self._here.recv(64)))

    def wait(self, process: int) -> int:
        """Wait for the end of a process, and give its exit code."""
        self._here.sendall(json.dumps({"wait": process}).encode())
        return os.waitstatus_to_exitcode(int(self._here.recv(64)))


@cache
def warm_start(*imported: str) -> WarmStart:
    """One for all tests of a run."""
    return WarmStart(*imported)


Ran = subprocess.CompletedProcess[str]


def run_warm(
    command: Sequence[str],
    environment: Mapping[str, str],
    directory: Path | None = None,
    *,
    output: int | None = None,
    tracer: Sequence[str] = (),
    imported: Sequence[str] = (),
) -> Ran:
    """Run the `main` of a module to its end, with nothing to read and its output in a pipe.

    `output` is a file that takes what it prints instead. A `tracer` is a command that traces the
    process whose id is its last word. What is to be `imported` before is the whole of Dualtrack,
    unless it is said.
    """
    warm = warm_start(*imported)
    piped, pipe = os.pipe()
    with (
        Path(os.devnull).open() as nothing,
        TemporaryFile("w+") as said,
        os.fdopen(piped) as printed,
    ):
        streams = (nothing.fileno(), pipe if output is None else output, said.fileno())
        process = warm.start(streams, command, environment, directory, is_held=bool(tracer))
        os.close(pipe)
        tracing = _traced(process, tracer) if tracer else None
        text = printed.read()
        code = warm.wait(process)
        if tracing:
            tracing.communicate()
        said.seek(0)
        return Ran(list(command), code, text, said.read())


def _traced(process: int, tracer: Sequence[str]) -> "subprocess.Popen[str]":
    """Let a held process go once its tracer holds it."""
    tracing = subprocess.Popen([*tracer, str(process)], stderr=subprocess.PIPE, text=True)
    assert tracing.stderr is not None
    first = tracing.stderr.readline()
    os.kill(process, signal.SIGCONT)
    assert "attached" in first, first
    return tracing
