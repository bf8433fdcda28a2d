"""Where changes are kept, one after the other: what a keeper needs of a disk or of a list."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import date
from itertools import chain
from typing import Protocol

from planner.change import KeptChange
from planner.keeper import Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.remedies import DOCTOR


class Journal(Protocol):
    """Changes in the order of their numbers, from 1 on."""

    def open(self) -> Plan:
        """Read the plan as the changes up to now have made it."""
        ...

    def locked(self) -> AbstractContextManager[None]:
        """Keep every other process from appending; raises Trouble where that can't be done."""
        ...

    def read_on(self, plan: Plan, *, alone: bool) -> Plan:
        """Take in what others appended since; the same plan when there is nothing.

        `alone` says that the lock is held, so that what is unfinished will stay unfinished.
        """
        ...

    def append(self, change: KeptChange) -> None:
        """Keep the next change durably, under the lock; raises Trouble, and then it isn't kept."""
        ...

    def change(self, number: int) -> KeptChange:
        """Look up a change; raises Trouble when it can't be read any more."""
        ...

    def start_before(self, day: date) -> Plan:
        """Give a plan from which few changes lead to the one at the end of a day."""
        ...

    def is_settled(self, *, is_closing: bool) -> bool:
        """Whether the next start has little enough to read."""
        ...

    def settle(self, plan: Plan) -> None:
        """Shorten what the next start must read; under the lock, and after reading on."""
        ...

    def close(self) -> None:
        """Let go of every file."""
        ...

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person should hear: what was repaired, dropped or set aside."""
        ...


def applied(plan: Plan, changes: Sequence[KeptChange]) -> Plan:
    """Give the plan after more changes; raises Trouble when they don't fit it."""
    if not changes:
        return plan
    edits = chain.from_iterable(change.edits for change in changes)
    try:
        return plan.after(edits, changes[-1].number)
    except (KeyError, TypeError, Refusal) as error:
        raise Trouble(
            f"the changes from {changes[0].number} on don't fit the plan before them", DOCTOR
        ) from error
