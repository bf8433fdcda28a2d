"""One file of the history: appended to, cut back after a failure, and looked up line by line."""

import os
from contextlib import suppress
from errno import ENOSPC
from pathlib import Path
from typing import NamedTuple

from planner.keeper import Trouble
from store.files import (
    NO_FOLLOWING,
    PRIVATE_FILE,
    open_regular,
    read_from,
    require_writable,
    sync,
    trouble_with,
)

_CHUNK = 1 << 20


class Seen(NamedTuple):
    """What tells a file from a changed or replaced one, at the price of one look."""

    inode: int
    size: int
    changed: int


def look_at(path: Path) -> Seen | None:
    """See what a path leads to now, or None when there is nothing."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise trouble_with(path, error, "read") from error
    return Seen(status.st_ino, status.st_size, status.st_mtime_ns)


class HistoryFile:
    """An open file of lines; it stays open, and stays the same file, until it is closed."""

    def __init__(self, path: Path) -> None:
        """Open a file that is there; raises Trouble when it can't be read."""
        self.path = path
        self._appender: int | None = None
        self._starts: list[int] = [0]
        try:
            self._reader, self._status = open_regular(path, os.O_RDONLY, "read")
        except FileNotFoundError as error:
            raise trouble_with(path, error, "read") from error

    @staticmethod
    def create(path: Path) -> None:
        """Put an empty file in place, unless there is one."""
        try:
            flags = os.O_WRONLY | os.O_CREAT | NO_FOLLOWING
            descriptor = os.open(path, flags, PRIVATE_FILE)
            os.fchmod(descriptor, PRIVATE_FILE)
            os.close(descriptor)
        except OSError as error:
            raise trouble_with(path, error, "written") from error

    @property
    def inode(self) -> int:
        """The number that the disk knows the file by."""
        return self._status.st_ino

    def read(self, start: int, length: int = 1 << 40) -> bytes:
        """The bytes from an offset on, to the end at most."""
        try:
            return read_from(self._reader, start, length)
        except OSError as error:
            raise trouble_with(self.path, error, "read") from error

    def ends_with(self, mark: bytes, end: int) -> bool:
        """Whether the line that ended at an offset is still there."""
        return self.read(end - len(mark), len(mark)) == mark

    def line(self, index: int, end: int | None = None) -> bytes:
        """The line of an index, 0 for the first; empty when there are fewer before `end`."""
        while index + 1 >= len(self._starts):
            if not self._find_more(end):
                return b""
        start, after = self._starts[index : index + 2]
        return self.read(start, after - start)

    def _find_more(self, end: int | None) -> bool:
        start = offset = self._starts[-1]
        while chunk := self.read(offset, _CHUNK):
            found = chunk.find(b"\n")
            while found >= 0 and (end is None or offset + found < end):
                self._starts.append(offset + found + 1)
                found = chunk.find(b"\n", found + 1)
            if self._starts[-1] > start:
                return True
            offset += len(chunk)
        return False

    def append(self, line: bytes, end: int) -> Seen:
        """Write a line at the end, durably; raises Trouble, and then the file ends where it did."""
        descriptor = self._opened_for_appending()
        try:
            if os.write(descriptor, line) < len(line):
                raise OSError(ENOSPC, os.strerror(ENOSPC))
            sync(descriptor)
            status = os.fstat(descriptor)
        except BaseException as error:
            with suppress(OSError):
                os.ftruncate(descriptor, end)
            if isinstance(error, OSError):
                raise trouble_with(self.path, error, "written") from error
            raise
        return Seen(status.st_ino, status.st_size, status.st_mtime_ns)

    def cut(self, end: int) -> None:
        """Drop everything behind an offset."""
        descriptor = self._opened_for_appending()
        try:
            os.ftruncate(descriptor, end)
            sync(descriptor)
        except OSError as error:
            raise trouble_with(self.path, error, "written") from error

    def _opened_for_appending(self) -> int:
        if self._appender is not None:
            return self._appender
        require_writable(self.path)
        try:
            descriptor, status = open_regular(self.path, os.O_WRONLY | os.O_APPEND, "written")
        except FileNotFoundError as error:
            raise trouble_with(self.path, error, "written") from error
        if status.st_ino != self.inode:
            os.close(descriptor)
            raise Trouble(f"{self.path} was replaced by another program", "try again")
        self._appender = descriptor
        return descriptor

    def close(self) -> None:
        """Close the file."""
        os.close(self._reader)
        if self._appender is not None:
            os.close(self._appender)
            self._appender = None
