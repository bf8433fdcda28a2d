"""The lock that lets one process at a time append to the history, first come, first served."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from planner.keeper import Trouble
from store.files import NO_FOLLOWING, PRIVATE_FILE, trouble_with

PATIENCE = 10.0
"""Seconds to wait for a lock; a change holds it for milliseconds."""

_PAUSE = 0.002
"""Seconds between two attempts."""


class Lock:
    """A lock of two files: whoever waits holds the gate, so that the last holder can't come first.

    With one file a busy process takes its own lock again before the others have looked, and they
    starve. The files stay open between uses.
    """

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self._main = _LockFile(path)
        self._gate = _LockFile(path.with_name(f"{path.name}.gate"))
        self._patience = patience

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; raises Trouble when others keep it for too long, or it can't be made."""
        deadline = monotonic() + self._patience
        self._gate.take(deadline)
        try:
            self._main.take(deadline)
        finally:
            self._gate.release()
        try:
            yield
        finally:
            self._main.release()

    def close(self) -> None:
        """Close the files."""
        self._main.close()
        self._gate.close()


class _LockFile:
    """One file that one process at a time has locked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self, deadline: float) -> None:
        while not self._is_taken():
            if monotonic() > deadline:
                raise Trouble(
                    f"{self._path.parent} is in use by another program",
                    "wait until it has finished, or end it, and try again",
                )
            sleep(_PAUSE)

    def _is_taken(self) -> bool:
        try:
            descriptor = self._opened()
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_in_place = os.fstat(descriptor).st_nlink > 0
        except BlockingIOError:
            return False
        except OSError as error:
            self.close()
            raise trouble_with(self._path, error, "locked") from error
        if not is_in_place:
            self.close()  # somebody removed the file, and the next process locks another
        return is_in_place

    def _opened(self) -> int:
        if self._descriptor is None:
            flags = os.O_RDWR | os.O_CREAT | os.O_NONBLOCK | NO_FOLLOWING
            self._descriptor = os.open(self._path, flags, PRIVATE_FILE)
            with suppress(OSError):
                os.fchmod(self._descriptor, PRIVATE_FILE)
        return self._descriptor

    def release(self) -> None:
        if self._descriptor is not None:
            try:
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)
            except OSError:
                self.close()  # which lets go as well

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
