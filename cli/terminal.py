"""Whether there is a terminal, and how a run in it ends by a signal."""

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine
from typing import TypeVar

from cli.exits import USAGE, Ended
from cli.output import complain

T = TypeVar("T")

ENDING_SIGNALS = (signal.SIGHUP, signal.SIGTERM)
BY_SIGNAL = 128
"""A process that ends by a signal gives 128 and its number, as shells do."""


def has_terminal() -> bool:
    """Whether a person can see a screen and type on it."""
    streams = (sys.stdin, sys.stdout, sys.stderr)
    return all(each is not None and each.isatty() for each in streams) and os.environ.get(
        "TERM", "dumb"
    ) not in ("", "dumb")


def require_terminal(instead: str) -> None:
    """End with the usage code where there is no terminal; `instead` says what to do there."""
    if not has_terminal():
        complain(f"this needs a terminal; {instead}.")
        raise Ended(USAGE)


def run_until_signal(work: Coroutine[object, object, T]) -> T:
    """Run to the end, or until a hang-up or a request to end, with the terminal put in order."""
    caught: list[int] = []

    async def watched() -> T:
        loop, task = asyncio.get_running_loop(), asyncio.ensure_future(work)

        def leave(number: int) -> None:
            caught.append(number)
            task.cancel()

        for number in ENDING_SIGNALS:
            loop.add_signal_handler(number, leave, number)
        return await task

    try:
        return asyncio.run(watched())
    except asyncio.CancelledError:
        raise Ended(BY_SIGNAL + caught[0] if caught else BY_SIGNAL + signal.SIGINT) from None
