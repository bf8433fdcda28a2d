"""The keeper of a plan in memory, for tests, demonstrations and looking without touching."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from planner.change import KeptChange
from planner.plan import Plan
from store.journal_keeper import JournalKeeper
from store.storage import Now


class MemoryJournal:
    """A journal that is a list."""

    notes: tuple[str, ...] = ()

    def __init__(self) -> None:
        self._changes: list[KeptChange] = []

    def open(self) -> Plan:
        """Begin with nothing."""
        return Plan()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Nobody else can reach the list."""
        yield

    def read_on(self, plan: Plan, *, alone: bool) -> Plan:
        """Nobody else appends to it."""
        del alone
        return plan

    def append(self, change: KeptChange) -> None:
        """Keep the next change."""
        self._changes.append(change)

    def change(self, number: int) -> KeptChange:
        """Look up a change."""
        return self._changes[number - 1]

    def start_before(self, day: date) -> Plan:
        """Begin with nothing."""
        del day
        return Plan()

    def is_settled(self, *, is_closing: bool) -> bool:
        """There is no next start."""
        del is_closing
        return True

    def settle(self, plan: Plan) -> None:
        """There is no next start."""

    def close(self) -> None:
        """There is nothing to let go of."""


class MemoryKeeper(JournalKeeper):
    """Keeps the plan until the process ends."""

    def __init__(self, now: Now) -> None:
        super().__init__(MemoryJournal(), now)
