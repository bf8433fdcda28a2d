"""The history on disk: files of lines that are only ever appended to, one after the other.

A new file begins with the whole plan, so that reading may begin there. It appears under its name at
once and complete, and from then on the one before is not appended to.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from planner.change import KeptChange, reversed_edits
from planner.keeper import Trouble
from planner.plan import Plan
from store.directory import PlanDirectory
from store.files import free_name, sync_directory, trouble_with, write_atomically
from store.history_file import HistoryFile, Seen, look_at
from store.journal import applied
from store.lines import (
    FIRST_CHANGE,
    LineError,
    TornLineError,
    checksum_of,
    ending_with,
    lines_of,
    read_change,
    read_head,
    write_change,
    write_start,
)
from store.past import Past
from store.remedies import DOCTOR
from store.upgrades import UPGRADES, Upgrades

ROLL_AT = 8 << 20
"""Bytes of changes after which a new file begins."""

_TORN_START = 1 << 16
"""Most bytes of nothing that a power cut is believed to leave of the very first line."""


class Position(NamedTuple):
    """A place between two lines: the file, the offset in bytes, and the line before's checksum."""

    file: int = 1
    offset: int = 0
    checksum: str = ""


class History:
    """Reads lines on from a position, and appends to the last file."""

    def __init__(
        self,
        directory: PlanDirectory,
        upgrades: Upgrades = UPGRADES,
        roll_at: int = ROLL_AT,
    ) -> None:
        self.past = Past(directory, upgrades)
        self.tail = 0
        """Bytes of changes read or written since the position was set."""
        self.torn = 0
        """Bytes behind the last whole line: one that was never finished."""
        self._directory = directory
        self._upgrades = upgrades
        self._roll_at = roll_at
        self._file: HistoryFile | None = None
        self._seen: Seen | None = None
        self._go_to(Position())

    def begin(self) -> Plan:
        """Go to the plan in front of the newest file: the nearest one without a checkpoint."""
        newest = max(self._directory.history_numbers(), default=1)
        if newest > 1:
            self._enter(newest)
        return self.past.start_of(newest)

    def resume(self, position: Position) -> None:
        """Go to the place of a checkpoint; raises Trouble unless its last change is there."""
        self._go_to(position)
        if not self._is_unbroken(look_at(self._path)):
            raise Trouble(f"{self._path} lacks changes that plan.json holds", DOCTOR)

    def read_on(self, plan: Plan, *, alone: bool) -> Plan:
        """Take in every whole line that follows; the same plan when there is none.

        `alone` says that nobody else appends now. Raises Trouble for a bad line that is not the
        last one, and when the history that was read before is not there any more.
        """
        if self._is_as_seen() and not (alone and self.torn):
            return plan
        plan = self._read_rest(plan)
        while look_at(self._following):
            self._enter(self.position.file + 1, plan)
            plan = self._read_rest(plan)
        return plan

    def append(self, change: KeptChange) -> None:
        """Keep a change durably; raises Trouble, and then it isn't kept.

        Only for who holds the lock and has read on.
        """
        line = write_change(change, self._upgrades.schema)
        file = self._file or self._created()
        if self.torn:
            self._set_torn_aside(file, change.day)
        self._seen = file.append(line, self.position.offset)
        self._advance(len(line), checksum_of(line))

    def is_long(self) -> bool:
        """Whether the file holds enough changes for a new one to begin."""
        file, offset = self.position.file, self.position.offset
        if offset <= self._roll_at:
            return False
        start = 0 if file == 1 else len(self.past.first_line(file))
        return offset - start > max(self._roll_at, start)

    def roll(self, tables: Mapping[str, bytes], number: int) -> None:
        """Begin a new file with the plan as it is after the change of that number."""
        day = self.change(number).day
        line = write_start(tables, number, day, self._upgrades.schema)
        write_atomically(self._following, line)
        self._enter(self.position.file + 1)

    def change(self, number: int) -> KeptChange:
        """Look a change up; raises Trouble when it can't be read any more."""
        return self.past.change(number, self.position.file)

    def as_it_was(self, plan: Plan, number: int) -> Plan:
        """Give the newest plan as it was after the change of a number; 0 stands for now."""
        while plan.number > number > 0:
            edits = reversed_edits(self.change(plan.number).edits)
            plan = plan.after(edits, plan.number - 1)
        return plan

    def start_before(self, day: date) -> Plan:
        """Give the newest plan in front of a file that is not after a day."""
        return self.past.start_before(day, self.position.file)

    def close(self) -> None:
        """Close every file."""
        self.past.close()
        self._leave_file()

    def _go_to(self, position: Position) -> None:
        self.position = position
        self._path: Path = self._directory.history(position.file)
        self._following: Path = self._directory.history(position.file + 1)

    def _is_as_seen(self) -> bool:
        return look_at(self._path) == self._seen and look_at(self._following) is None

    def _is_unbroken(self, seen: Seen | None) -> bool:
        """Open what the path leads to now; whether the line before the position is in it."""
        if seen is None:
            return self.position.offset == 0
        if self._file is None or self._file.inode != seen.inode:
            self._leave_file()
            self._file = HistoryFile(self._path)
        if self.position.offset == 0:
            return True
        return self._file.ends_with(ending_with(self.position.checksum), self.position.offset)

    def _read_rest(self, plan: Plan) -> Plan:
        seen = look_at(self._path)
        if not self._is_unbroken(seen):
            raise Trouble(f"{self._path} was replaced by another program", DOCTOR)
        content = b"" if self._file is None else self._file.read(self.position.offset)
        changes, read = self._read_changes(content, plan.number + 1)
        plan = applied(plan, changes)
        if read:
            self._advance(read, checksum_of(content[:read]))
        self.torn, self._seen = len(content) - read, seen
        return plan

    def _read_changes(self, content: bytes, number: int) -> tuple[list[KeptChange], int]:
        """Read the changes from a number on, and say how many bytes they are."""
        changes: list[KeptChange] = []
        read = 0
        for line in lines_of(content):
            try:
                change = read_change(line, self._upgrades)
                if change.number != number + len(changes):
                    raise LineError(f"change {change.number} doesn't follow the one before")
            except LineError as error:
                if self._may_be_torn(content, read, line, error):
                    break
                raise self._bad_line(read, error) from error
            changes.append(change)
            read += len(line)
        return changes, read

    def _may_be_torn(self, content: bytes, read: int, line: bytes, error: LineError) -> bool:
        """Whether a bad line may be what a crash left of one that nobody was promised.

        Such a line is the last of all. In an empty plan it must also look like the beginning of a
        first line: anything else was once a history.
        """
        is_last = read + len(line) == len(content)
        if not (is_last and isinstance(error, TornLineError)) or look_at(self._following):
            return False
        if self.position.offset + read > 0:
            return True
        is_nothing = line[0] == 0 and len(line) <= _TORN_START
        return is_nothing or line[: len(FIRST_CHANGE)] == FIRST_CHANGE[: len(line)]

    def _bad_line(self, offset: int, error: LineError) -> Trouble:
        content = b"" if self._file is None else self._file.read(0, self.position.offset + offset)
        return self.past.bad_line(self.position.file, content.count(b"\n") + 1, error)

    def _enter(self, file: int, plan: Plan | None = None) -> None:
        """Go behind the plan in front of a file, which must go on from the one given."""
        line = self.past.first_line(file)
        try:
            head = read_head(line)
            if plan is not None and head.number != plan.number:
                raise LineError(f"it goes on from change {head.number}, not {plan.number}")
        except LineError as error:
            raise self.past.bad_line(file, 1, error) from error
        self._leave_file()
        self._go_to(Position(file, len(line), checksum_of(line)))

    def _advance(self, length: int, checksum: str) -> None:
        self.position = Position(self.position.file, self.position.offset + length, checksum)
        self.tail += length

    def _created(self) -> HistoryFile:
        HistoryFile.create(self._path)
        try:
            sync_directory(self._path.parent)
        except OSError as error:
            raise trouble_with(self._path, error, "written") from error
        self._file = HistoryFile(self._path)
        return self._file

    def _set_torn_aside(self, file: HistoryFile, day: date) -> None:
        """Keep what is there of an unfinished line, and cut it off."""
        torn = file.read(self.position.offset)
        write_atomically(free_name(self._path, "torn", day), torn)
        file.cut(self.position.offset)
        self.torn = 0

    def _leave_file(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = self._seen = None
