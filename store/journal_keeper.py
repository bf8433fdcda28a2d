"""Keeping a plan by a journal: act, undo, redo and looking back, the same over a disk and a list.

What can be undone and redone is not stored; it follows from the last change. After an ordinary one,
that itself can be undone and nothing redone. After an undo of change t, one can undo what one could
before t, and redo the undo. After a redo of the undo u, one can undo the redo, and redo what one
could before u.
"""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Self

from planner.change import Change, KeptChange, reversed_edits
from planner.keeper import Decide, PlanKeeper
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import TITLE_LIMIT
from store.journal import Journal, applied
from store.storage import BeforeChange, HistoryStorage, Now

if TYPE_CHECKING:
    from store.database import PlanDatabase

_UNDO = "Undo: "
_REDO = "Redo: "


class JournalKeeper(PlanKeeper):
    """Keeps one plan and its history in a journal."""

    def __init__(
        self, journal: Journal, now: Now, before_change: BeforeChange | None = None
    ) -> None:
        self._journal = journal
        self._now = now
        self._storage = HistoryStorage(journal, now, before_change)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def plan(self) -> Plan:
        """The plan as this process knows it."""
        return self._storage.plan

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person should hear: what was repaired, left out or set aside."""
        return self._journal.notes

    @cached_property
    def database(self) -> "PlanDatabase":
        """The plan as a TinyDB database; what is written there is a change like any other."""
        from store.database import PlanDatabase

        return PlanDatabase(self._storage)

    def act(self, decide: Decide) -> KeptChange:
        """Decide on the newest plan, keep the change durably, and only then return it."""
        with self._storage.transaction():
            return self._storage.append(decide(self.plan))

    def undo(self, number: int | None = None) -> KeptChange:
        """Take back the newest change not yet undone, of whichever process."""
        with self._storage.transaction():
            newest = self.next_undo()
            if newest is None:
                raise Refusal("there is nothing to undo", "change something first")
            self._require_newest(number, newest, "undo")
            label = _labelled(_UNDO, newest)
            change = Change(label, reversed_edits(newest.edits))
            return self._storage.append(change, undoes=newest.number)

    def redo(self, number: int | None = None) -> KeptChange:
        """Take back the newest undo, until an ordinary change ends what can be redone."""
        with self._storage.transaction():
            newest = self.next_redo()
            if newest is None:
                raise Refusal("there is nothing to redo", "undo something first")
            self._require_newest(number, newest, "redo")
            label = _labelled(_REDO, newest)
            change = Change(label, reversed_edits(newest.edits))
            return self._storage.append(change, redoes=newest.number)

    def next_undo(self) -> KeptChange | None:
        """The change that `undo` would take back."""
        number = self.plan.number
        while number:
            change = self._journal.change(number)
            if change.undoes is None:
                return change
            number = change.undoes - 1
        return None

    def next_redo(self) -> KeptChange | None:
        """The undo that `redo` would take back."""
        number = self.plan.number
        while number:
            change = self._journal.change(number)
            if change.redoes is None:
                return change if change.undoes else None
            number = change.redoes - 1
        return None

    def is_own(self, number: int) -> bool:
        """Whether this process made the change of that number."""
        return self._storage.is_own(number)

    def history(self) -> Iterator[KeptChange]:
        """Every change ever kept, the newest first."""
        return map(self._journal.change, range(self.plan.number, 0, -1))

    def as_of(self, day: date) -> Plan:
        """The plan after the last change that was made on a day or before it."""
        plan = self._journal.start_before(day)
        changes: list[KeptChange] = []
        until = 0
        for number in range(plan.number + 1, self.plan.number + 1):
            change = self._journal.change(number)
            if (change.at.date() - day).days > 1:
                break
            changes.append(change)
            if change.day <= day:
                until = len(changes)
        return applied(plan, changes[:until])

    def refresh(self) -> bool:
        """Take in what other processes kept; True when there was something."""
        return self._storage.refresh()

    def close(self) -> None:
        """Leave the plan in good order; a second time does nothing."""
        self._storage.close()

    def _require_newest(self, number: int | None, newest: KeptChange, doing: str) -> None:
        if number is None or number == newest.number:
            return
        at = newest.at.astimezone(self._now().tzinfo)
        raise Refusal(
            f"the newest change to {doing} is now “{newest.label}” of {at:%Y-%m-%d %H:%M}",
            f"look at it, and {doing} that one first",
        )


def _labelled(prefix: str, change: KeptChange) -> str:
    """The label of what takes a change back, however often it went to and fro."""
    label = change.label
    if change.undoes or change.redoes:
        label = label.removeprefix(_UNDO).removeprefix(_REDO)
    label = prefix + label
    return label if len(label) <= TITLE_LIMIT else label[: TITLE_LIMIT - 1] + "…"
