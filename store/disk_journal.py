"""The journal on disk: a history, the checkpoint that shortens reading it, and the lock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from planner.change import KeptChange
from planner.keeper import Trouble
from planner.plan import Plan
from store.checkpoint import NAME, DamagedError, read_checkpoint, tables_to_json, write_checkpoint
from store.directory import PlanDirectory
from store.files import read_regular, require_writable, set_aside, write_atomically
from store.history import ROLL_AT, History
from store.lock import Lock
from store.remedies import DOCTOR
from store.upgrades import UPGRADES, Upgrades

BRIEF_TAIL = 1 << 20
"""Bytes of changes behind the checkpoint after which a shell verb writes a new one."""

LASTING_TAIL = 4 << 20
"""The same for the app, which also writes one when it is closed."""


class DiskJournal:
    """Keeps changes in a directory, which is made when the first one comes."""

    def __init__(
        self,
        directory: PlanDirectory,
        now: Callable[[], datetime],
        *,
        is_lasting: bool = False,
        upgrades: Upgrades = UPGRADES,
        roll_at: int = ROLL_AT,
    ) -> None:
        self._directory = directory
        self._now = now
        self._is_lasting = is_lasting
        self._tail_limit = LASTING_TAIL if is_lasting else BRIEF_TAIL
        self._upgrades = upgrades
        self._history = History(directory, upgrades, roll_at)
        self._lock = Lock(directory.lock)
        self._notes: list[str] = []
        self._is_older = False

    @property
    def notes(self) -> tuple[str, ...]:
        """What was repaired, dropped or set aside."""
        return tuple(self._notes)

    def open(self) -> Plan:
        """Read the plan; raises Trouble when the files can't be trusted, and leaves them alone."""
        if not self._directory.exists():
            return Plan()
        self._notes += self._directory.make_private()
        content = read_regular(self._directory.checkpoint)
        if content is None:
            return self._caught_up(self._history.begin())
        try:
            checkpoint = read_checkpoint(content, self._upgrades)
        except DamagedError as error:
            return self._rebuilt(str(error))
        if checkpoint.meta is None:
            return self._accepted(checkpoint.plan)
        self._is_older = checkpoint.meta.schema < self._upgrades.schema
        self._history.resume(checkpoint.meta.position)
        return self._caught_up(checkpoint.plan)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other process from appending."""
        if self._history.position.offset == 0:
            self._directory.create()
        require_writable(self._directory.path)
        with self._lock.held():
            yield

    def read_on(self, plan: Plan, *, alone: bool) -> Plan:
        """Take in what others appended since."""
        return self._history.read_on(plan, alone=alone)

    def append(self, change: KeptChange) -> None:
        """Keep the next change durably."""
        self._history.append(change)

    def change(self, number: int) -> KeptChange:
        """Look up a change."""
        return self._history.change(number)

    def start_before(self, day: date) -> Plan:
        """Give the newest plan in front of a file that is not after a day."""
        return self._history.start_before(day)

    def is_settled(self, *, is_closing: bool) -> bool:
        """Whether the tail is short; the app, which lasts, leaves none behind."""
        return self._history.tail <= (0 if is_closing and self._is_lasting else self._tail_limit)

    def settle(self, plan: Plan) -> None:
        """Write a checkpoint; the changes are safe without it, so that a failure is only noted."""
        try:
            self._write_checkpoint(plan)
        except Trouble as trouble:
            self._notes.append(f"every change is kept, but {trouble.reason}")
        self._history.tail = 0

    def close(self) -> None:
        """Let go of every file."""
        self._history.close()
        self._lock.close()

    def _write_checkpoint(self, plan: Plan) -> None:
        path = self._directory.checkpoint
        require_writable(path)
        self._spare_others_words(plan)
        with suppress(OSError):
            for left_over in path.parent.glob(f".{path.name}.*.new"):
                left_over.unlink()
        if self._is_older:
            from store.backup import Backups

            Backups(self._directory.path).make_of_older(self._now())
            self._is_older = False
        tables = tables_to_json(plan)
        if self._history.is_long():
            self._history.roll(tables, plan.number)
        schema, position = self._upgrades.schema, self._history.position
        write_atomically(path, write_checkpoint(tables, plan.number, position, schema))

    def _spare_others_words(self, plan: Plan) -> None:
        """Raise Trouble for what another program wrote into the checkpoint since it was read."""
        path = self._directory.checkpoint
        content = read_regular(path)
        try:
            found = None if content is None else read_checkpoint(content, self._upgrades)
        except DamagedError as error:
            name = set_aside(path, "damaged", self._now().date()).name
            self._notes.append(f"{NAME} was damaged ({error}); it is called {name} now")
            return
        if found is not None and found.meta is None and not self._says(found.plan, plan):
            raise Trouble(f"{path} was changed by another program", DOCTOR)

    def _says(self, foreign: Plan, plan: Plan) -> bool:
        """Whether what another program wrote is the plan as it is, or as it was at its number."""
        return foreign in (plan, self._history.as_it_was(plan, foreign.number))

    def _caught_up(self, plan: Plan) -> Plan:
        plan = self._history.read_on(plan, alone=False)
        if self._history.torn:
            with suppress(Trouble), self._lock.held():
                plan = self._history.read_on(plan, alone=True)
        if self._history.torn:
            name = self._directory.history(self._history.position.file).name
            self._notes.append(f"the last line of {name} was never finished and is left out")
        return plan

    def _rebuilt(self, why: str) -> Plan:
        """Read the history instead of a damaged checkpoint, and put that one out of the way."""
        plan = self._caught_up(self._history.begin())
        path = self._directory.checkpoint
        if plan.number == 0:
            raise Trouble(f"{path} is damaged ({why}), and there is no history beside it", DOCTOR)
        note = f"{NAME} is damaged ({why}), so the plan was read from the history"
        with suppress(Trouble), self._lock.held():
            if self._is_damaged(path):
                note += f"; it is called {set_aside(path, 'damaged', self._now().date()).name} now"
        self._notes.append(note)
        return plan

    def _is_damaged(self, path: Path) -> bool:
        content = read_regular(path)
        try:
            return content is not None and not read_checkpoint(content, self._upgrades)
        except DamagedError:
            return True

    def _accepted(self, foreign: Plan) -> Plan:
        """Take a checkpoint that another program wrote only if it says what the history says."""
        plan = self._caught_up(self._history.begin())
        if not self._says(foreign, plan):
            raise Trouble(f"{self._directory.checkpoint} was changed by another program", DOCTOR)
        return plan
