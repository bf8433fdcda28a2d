"""Drafts of unfinished walkthroughs and forms: one file each, locked while it is open.

Answers are replaced durably after each question, so that a killed terminal costs one answer at
most. What can't be read is set aside, never deleted.
"""

import fcntl
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path

from planner.keeper import Draft, Trouble
from planner.refusal import Refusal
from planner.text import clean
from store.draft_file import read_draft, write_draft
from store.files import (
    NO_FOLLOWING,
    PRIVATE_FILE,
    make_private,
    read_regular,
    set_aside,
    sync_directory,
    trouble_with,
    write_atomically,
)
from store.records import UNREADABLE

DRAFT_LIMIT = 1 << 24
"""Most bytes read of one draft, 16 MiB."""

DIRECTORY = "drafts"
"""The name of their directory in that of the plan."""

_SUFFIX = ".json"


class Drafts(ABC):
    """What every keeper of drafts does, wherever it keeps them.

    `notes` says what the person should hear: which drafts could not be read, and where they are.
    """

    def __init__(self) -> None:
        self.notes: tuple[str, ...] = ()
        self._open: set[str] = set()

    @contextmanager
    def open(self, draft: Draft) -> Iterator[Draft]:
        """Lock a draft for this process and give its newest answers; new ones are written.

        Raises a Refusal while it is open elsewhere.
        """
        with self._locked(draft):
            self._open.add(draft.id)
            try:
                newest = self._read(draft.id)
                if newest is None:
                    self._write(draft)
                yield newest or draft
            finally:
                self._open.discard(draft.id)

    def save(self, draft: Draft) -> None:
        """Keep the answers so far, durably; refused while another process has the draft open."""
        with self._mine(draft):
            self._write(draft)

    def discard(self, draft: Draft) -> None:
        """Remove a draft; one that is gone already is no error."""
        with self._mine(draft):
            self._remove(draft.id)

    def unfinished(self) -> tuple[Draft, ...]:
        """Give every draft that can be read, the newest first."""
        drafts = (self._read_if_possible(id_) for id_ in self._ids())
        found = [draft for draft in drafts if draft is not None]
        return tuple(sorted(found, key=lambda draft: draft.begun, reverse=True))

    def _read_if_possible(self, id_: str) -> Draft | None:
        try:
            return self._read(id_)
        except Trouble as trouble:
            self._note(str(trouble))
            return None

    def _note(self, note: str) -> None:
        note = clean(note)
        if note not in self.notes:
            self.notes = (*self.notes, note)

    def _mine(self, draft: Draft) -> AbstractContextManager[None]:
        return nullcontext() if draft.id in self._open else self._locked(draft)

    @abstractmethod
    def _locked(self, draft: Draft) -> AbstractContextManager[None]:
        """Hold the draft's lock, or raise a Refusal."""

    @abstractmethod
    def _ids(self) -> tuple[str, ...]:
        """Give the ids of all drafts."""

    @abstractmethod
    def _read(self, id_: str) -> Draft | None:
        """Give a draft, or None when there is none; raises Trouble for one to leave alone."""

    @abstractmethod
    def _write(self, draft: Draft) -> None:
        """Put a draft in the place of its older version."""

    @abstractmethod
    def _remove(self, id_: str) -> None:
        """Take a draft away when it is there."""


class MemoryDrafts(Drafts):
    """Drafts that last as long as the process; `beside` shares those of another keeper."""

    def __init__(self, beside: "MemoryDrafts | None" = None) -> None:
        super().__init__()
        self._drafts: dict[str, Draft] = beside._drafts if beside else {}
        self._locks: set[str] = beside._locks if beside else set()

    @contextmanager
    def _locked(self, draft: Draft) -> Iterator[None]:
        if draft.id in self._locks:
            raise _is_open(draft)
        self._locks.add(draft.id)
        try:
            yield
        finally:
            self._locks.discard(draft.id)

    def _ids(self) -> tuple[str, ...]:
        return tuple(self._drafts)

    def _read(self, id_: str) -> Draft | None:
        return self._drafts.get(id_)

    def _write(self, draft: Draft) -> None:
        self._drafts[draft.id] = read_draft(write_draft(draft))

    def _remove(self, id_: str) -> None:
        self._drafts.pop(id_, None)


class DiskDrafts(Drafts):
    """Drafts in a private directory, which is made when the first one is kept."""

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self._directory = directory

    @contextmanager
    def _locked(self, draft: Draft) -> Iterator[None]:
        make_private(self._directory)
        path = self._directory / f"{draft.id}.lock"
        descriptor = _take(path, draft)
        try:
            yield
        finally:
            with suppress(OSError):
                path.unlink()
            os.close(descriptor)

    def _ids(self) -> tuple[str, ...]:
        try:
            names = sorted(path.name for path in self._directory.iterdir())
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise trouble_with(self._directory, error, "read") from error
        return tuple(
            name.removesuffix(_SUFFIX)
            for name in names
            if name.endswith(_SUFFIX) and not name.startswith(".")
        )

    def damaged(self) -> tuple[Path, ...]:
        """Give the drafts that can't be read, and leave them where they are."""
        return tuple(path for path in map(self._path, self._ids()) if _is_damaged(path))

    def _path(self, id_: str) -> Path:
        return self._directory / f"{id_}{_SUFFIX}"

    def _read(self, id_: str) -> Draft | None:
        path = self._path(id_)
        content = read_regular(path, DRAFT_LIMIT)
        if content is None:
            return None
        try:
            return read_draft(content)
        except UNREADABLE:
            written_on = datetime.fromtimestamp(path.lstat().st_mtime, UTC).date()
            aside = set_aside(path, "damaged", written_on)
            self._note(f"the draft {path.name} can't be read and is kept as {aside.name}")
            return None

    def _write(self, draft: Draft) -> None:
        write_atomically(self._path(draft.id), write_draft(draft))

    def _remove(self, id_: str) -> None:
        path = self._path(id_)
        try:
            path.unlink(missing_ok=True)
            sync_directory(self._directory)
        except OSError as error:
            raise trouble_with(path, error, "removed") from error


def _is_damaged(path: Path) -> bool:
    try:
        read_draft(read_regular(path, DRAFT_LIMIT) or b"")
    except UNREADABLE:
        return True
    except Trouble:
        return False
    return False


def _take(path: Path, draft: Draft) -> int:
    """Lock a file that its holder removes at the end, and give its descriptor."""
    while True:
        try:
            flags = os.O_RDWR | os.O_CREAT | os.O_NONBLOCK | NO_FOLLOWING
            descriptor = os.open(path, flags, PRIVATE_FILE)
        except OSError as error:
            raise trouble_with(path, error, "locked") from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise _is_open(draft) from None
        if os.fstat(descriptor).st_nlink:
            return descriptor
        os.close(descriptor)  # its holder has just removed it


def _is_open(draft: Draft) -> Refusal:
    name = f"{draft.flow} for {draft.subject}" if draft.subject else draft.flow
    return Refusal(
        f"the draft of {name} is open in another window", "go on there, or close it first"
    )
