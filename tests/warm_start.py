"""A process that has imported everything and forks for each start, so that tests needn't wait.

Hundreds of starts in real terminals are what the kill tests are about; importing the same modules
hundreds of times is not. Which verb imports what is shown in architecture/, by a process that has
imported nothing but the command line.

Run with the number of a socket, and the modules to import if not all are wanted. Each message is a
JSON object. `start` names the module of a program, its arguments, environment, directory and umask;
it comes with a terminal, or with files for input, output and errors, and is answered by a process
id. One that is `held` stops right before its program, until somebody who traces it lets it go.
`wait` is answered by an exit status, `is running` by whether the process has not ended yet.
"""

import ctypes
import fcntl
import gc
import json
import os
import pkgutil
import signal
import socket
import sys
import termios
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

MESSAGE = 1 << 16
_WHETHER_ENDED = os.WEXITED | os.WNOHANG | os.WNOWAIT
_SET_TRACER, _ANYBODY = 0x59616D61, 2**64 - 1
"""Linux lets a process say that others than its parents may trace it."""

_PACKAGES = ("planner", "store", "wizard", "tui", "cli")


def main() -> None:
    number, *modules = sys.argv[1:]
    for name in modules or _everything():
        import_module(name)
    gc.freeze()
    server = socket.socket(fileno=int(number))
    server.sendall(b"ready")
    while True:
        message, streams, _, _ = socket.recv_fds(server, MESSAGE, 3)
        if not message:
            return
        server.sendall(json.dumps(_answer(json.loads(message), server, streams)).encode())


def _answer(asked: dict[str, Any], server: socket.socket, streams: list[int]) -> int | bool:
    if "wait" in asked:
        return os.waitpid(asked["wait"], 0)[1]
    if "is running" in asked:
        return os.waitid(os.P_PID, asked["is running"], _WHETHER_ENDED) is None
    child = os.fork()
    if child == 0:
        server.close()
        _begin(streams, asked)
    for stream in streams:
        os.close(stream)
    if asked["held"]:
        os.waitpid(child, os.WUNTRACED)
    return child


def _everything() -> Iterator[str]:
    for package in _PACKAGES:
        for found in pkgutil.walk_packages(import_module(package).__path__, f"{package}."):
            if not found.name.endswith("__main__") or package == "cli":
                yield found.name


def _begin(streams: list[int], asked: dict[str, Any]) -> None:
    """Become a program, as a shell would have started it."""
    os.setsid()
    if len(streams) == 1:
        fcntl.ioctl(streams[0], termios.TIOCSCTTY, 0)
    for descriptor in range(3):
        os.dup2(streams[descriptor % len(streams)], descriptor)
    for stream in streams:
        os.close(stream)
    os.umask(asked["umask"])
    os.chdir(asked["directory"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    time.tzset()
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape")  # noqa: SIM115
    sys.stdout = sys.__stdout__ = open(1, "w", -1, "utf-8")  # type: ignore[misc]  # noqa: SIM115
    sys.stderr = sys.__stderr__ = open(2, "w", 1, "utf-8", "backslashreplace")  # type: ignore[misc]  # noqa: SIM115
    sys.argv = ["dualtrack", *asked["arguments"]]
    program = import_module(asked["start"])
    if asked["held"]:
        ctypes.CDLL(None).prctl(_SET_TRACER, ctypes.c_ulong(_ANYBODY))
        os.kill(os.getpid(), signal.SIGSTOP)
    program.main()
    sys.exit()


if __name__ == "__main__":
    main()
