"""A Dualtrack that has imported everything and forks for each start, so that tests needn't wait.

Hundreds of starts in real terminals are what the kill tests are about; importing the same modules
hundreds of times is not. Which verb imports what is shown by fresh processes, in architecture/.

Run with the number of a socket. Each message is a JSON object: `start` with the module of a
program, its arguments and an environment comes with a terminal and is answered by a process id,
`wait` by an exit status.
"""

import fcntl
import gc
import json
import os
import pkgutil
import socket
import sys
import termios
import time
from importlib import import_module

MESSAGE = 1 << 16
_PACKAGES = ("planner", "store", "wizard", "tui", "cli")


def main() -> None:
    _import_everything()
    gc.freeze()
    server = socket.socket(fileno=int(sys.argv[1]))
    server.sendall(b"ready")
    while True:
        message, terminals, _, _ = socket.recv_fds(server, MESSAGE, 1)
        if not message:
            return
        asked = json.loads(message)
        if "wait" in asked:
            _, status = os.waitpid(asked["wait"], 0)
            server.sendall(json.dumps(status).encode())
            continue
        (terminal,) = terminals
        child = os.fork()
        if child == 0:
            server.close()
            _begin(terminal, asked["start"], asked["arguments"], asked["environment"])
        os.close(terminal)
        server.sendall(json.dumps(child).encode())


def _import_everything() -> None:
    for name in _PACKAGES:
        for found in pkgutil.walk_packages(import_module(name).__path__, f"{name}."):
            if not found.name.endswith("__main__") or name == "cli":
                import_module(found.name)


def _begin(terminal: int, program: str, arguments: list[str], environment: dict[str, str]) -> None:
    """Become the program of a terminal, as a shell would have started it."""
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for descriptor in range(3):
        os.dup2(terminal, descriptor)
    os.close(terminal)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape")  # noqa: SIM115
    sys.stdout = sys.__stdout__ = open(1, "w", 1, "utf-8")  # type: ignore[misc]  # noqa: SIM115
    sys.stderr = sys.__stderr__ = open(2, "w", 1, "utf-8", "backslashreplace")  # type: ignore[misc]  # noqa: SIM115
    sys.argv = ["dualtrack", *arguments]
    import_module(program).main()
    sys.exit()


if __name__ == "__main__":
    main()
