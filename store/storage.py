"""TinyDB's storage over a journal: it holds the plan, and each write is one line at the end.

TinyDB reads and writes whole databases. Here `append` is the short way, which costs the same
however large the plan is; what comes by TinyDB's own calls is compared with what TinyDB had read,
and the difference is appended as one change.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from threading import Lock

from tinydb.storages import Storage

from planner.change import COLLECTIONS, Change, KeptChange
from planner.difference import difference
from planner.keeper import Trouble
from planner.plan import Plan
from planner.records import Record, Records
from store.journal import Journal
from store.records import to_document, to_record

Now = Callable[[], datetime]
"""Gives this moment on the person's own clock, with its offset from UTC."""

BeforeChange = Callable[[Plan, datetime], None]
"""Is told of the plan and the local time before a change is kept; it must raise nothing."""

Tables = Mapping[str, Mapping[str, Mapping[str, object]]]
"""Documents by collection and id, as TinyDB passes them."""


class HistoryStorage(Storage):
    """Keeps the plan, and adds to its journal."""

    def __init__(
        self, journal: Journal, now: Now, before_change: BeforeChange | None = None
    ) -> None:
        self._journal = journal
        self._now = now
        self._before_change = before_change
        self._turn = Lock()
        self._own: set[int] = set()
        self._is_closed = False
        self._plan = self._shown = journal.open()

    @property
    def plan(self) -> Plan:
        """The plan as it was at the last look at the journal."""
        return self._plan

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep everybody else out, with the newest plan in hand."""
        with self._turn, self._journal.locked():
            self._plan = self._journal.read_on(self._plan, alone=True)
            yield
            if not self._journal.is_settled(is_closing=False):
                self._journal.settle(self._plan)

    def append(
        self, change: Change, *, undoes: int | None = None, redoes: int | None = None
    ) -> KeptChange:
        """Keep a change durably and only then take it into the plan; within a transaction.

        Raises Trouble, and then nothing changed.
        """
        now, number = self._now(), self._plan.number + 1
        day = now.date()
        at = now.astimezone(UTC)
        kept = KeptChange(number, at, day, change.label, change.edits, undoes, redoes)
        plan = self._plan.after(change.edits, number)
        if self._before_change is not None:
            self._before_change(self._plan, now)
        self._journal.append(kept)
        self._plan = plan
        self._own.add(number)
        return kept

    def is_own(self, number: int) -> bool:
        """Whether the change of that number was appended here."""
        return number in self._own

    def refresh(self) -> bool:
        """Take in what others appended; True when there was something."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            before = self._plan
            self._plan = self._journal.read_on(before, alone=False)
            return self._plan is not before
        finally:
            self._turn.release()

    def read(self) -> dict[str, dict[str, dict[str, object]]]:
        """Give every document afresh, for TinyDB changes them in place."""
        self._shown = self._plan
        return {
            name: {id_: to_document(record) for id_, record in self._plan.table(name).items()}
            for name in COLLECTIONS
        }

    def write(self, data: Tables) -> None:
        """Keep what TinyDB changed in the documents that it read, as one change.

        Raises Trouble for documents that no plan can hold, and for a record that somebody else
        changed since.
        """
        shown = self._shown
        wanted = Plan(0, {name: _records(name, table) for name, table in data.items()})
        edits = difference(shown, wanted)
        with self.transaction():
            for edit in edits:
                now = self._plan.table(edit.collection).get(edit.id)
                if now != shown.table(edit.collection).get(edit.id):
                    raise Trouble(f"{edit.id} was changed by another program", "read it again")
            if edits:
                self.append(Change("Edit the documents through TinyDB", edits))

    def close(self) -> None:
        """Leave the journal in good order and let go of it; a second time does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        if not self._journal.is_settled(is_closing=True):
            with suppress(Trouble), self.transaction():
                self._journal.settle(self._plan)
        self._journal.close()


def _records(name: str, table: Mapping[str, Mapping[str, object]]) -> Records[Record]:
    return Records({id_: to_record(name, id_, document) for id_, document in table.items()})
