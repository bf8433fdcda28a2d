"""Faults to plant in a process: a fault test that can't find one proves nothing."""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from time import sleep

import store.storage
from planner.change import Change, KeptChange
from store.lock import Lock

HASTE = 0.02
"""Seconds between a hasty word and its deed, so that a kill falls between them."""


def say_it_first() -> None:
    """Says that a change is kept before it is."""
    append = store.storage.HistoryStorage.append

    def hasty(
        self: store.storage.HistoryStorage,
        change: Change,
        *,
        undoes: int | None = None,
        redoes: int | None = None,
    ) -> KeptChange:
        sys.stdout.write(f"{change.edits[0].id}\n")
        sys.stdout.flush()
        sleep(HASTE)
        return append(self, change, undoes=undoes, redoes=redoes)

    store.storage.HistoryStorage.append = hasty  # type: ignore[method-assign]  # the plant


def never_sync() -> None:
    """Leaves to the system when to write."""
    os.fsync = lambda _file: None  # type: ignore[assignment]  # the plant


def swallow_errors() -> None:
    """Takes a failed write for a good one."""
    write = os.write

    def careless(file: int, data: bytes) -> int:
        with suppress(OSError):
            write(file, data)
        return len(data)

    os.write = careless  # type: ignore[assignment]  # the plant


def never_lock() -> None:
    """Lets everybody in at once."""

    def held(_lock: Lock) -> AbstractContextManager[None]:
        return nullcontext()

    Lock.held = held  # type: ignore[assignment, method-assign]  # the plant


SOUND = "sound"
PLANTS: Mapping[str, Callable[[], None]] = {
    SOUND: lambda: None,
    "say it first": say_it_first,
    "never sync": never_sync,
    "swallow errors": swallow_errors,
    "never lock": never_lock,
}
