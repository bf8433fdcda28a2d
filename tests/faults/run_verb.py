"""Runs one verb in this process, sound or with a fault planted in it.

A fault test that can't fail proves nothing, so each is also run against a plant that it must find.
"""

import os
import sys

import store.storage
from cli.__main__ import main
from cli.output import say
from planner.change import Change, KeptChange


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
        say("kept")
        sys.stdout.flush()
        return append(self, change, undoes=undoes, redoes=redoes)

    store.storage.HistoryStorage.append = hasty  # type: ignore[method-assign]


def never_sync() -> None:
    """Leaves to the system when to write."""
    os.fsync = lambda _file: None  # type: ignore[assignment]


def swallow_errors() -> None:
    """Takes a failed write for a good one."""
    write = os.write

    def careless(file: int, data: bytes) -> int:
        try:
            return write(file, data)
        except OSError:
            return len(data)

    os.write = careless  # type: ignore[assignment]


PLANTS = {
    "sound": lambda: None,
    "say it first": say_it_first,
    "never sync": never_sync,
    "swallow errors": swallow_errors,
}

if __name__ == "__main__":
    PLANTS[sys.argv[1]]()
    main(sys.argv[2:])
