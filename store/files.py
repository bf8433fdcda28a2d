"""Whole files: read without a trap, replaced without a moment at which neither version is there."""

import errno
import fcntl
import os
import stat
import sys
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path

from planner.keeper import Trouble

PRIVATE_FILE = 0o600
PRIVATE_DIRECTORY = 0o700

READ_LIMIT = 1 << 29
"""Most bytes read of one file, 512 MiB; no plan comes near it, and a larger file is none."""

NO_FOLLOWING = os.O_NOFOLLOW | os.O_CLOEXEC
"""Every file is opened like this: a link in its place must not lead elsewhere."""

_REMEDIES = {
    errno.ENOENT: ("it is gone", "bring it back and try again"),
    errno.ENOSPC: ("the disk is full", "free some space and try again"),
    errno.EDQUOT: ("your disk quota is used up", "free some space and try again"),
    errno.EROFS: ("the disk is read-only", "make it writable and try again"),
    errno.EACCES: ("you may not do that there", "check who owns the files"),
    errno.EPERM: ("you may not do that there", "check who owns the files"),
    errno.EIO: (
        "the disk reports an error",
        "check the disk, and keep a copy of the plan elsewhere",
    ),
    errno.ELOOP: ("it is a symbolic link", "put the file itself in its place"),
}


def trouble_with(path: Path, error: OSError, doing: str) -> Trouble:
    """Say what an error of the operating system means; `doing` is a verb such as "written"."""
    unknown = (error.strerror or type(error).__name__, "check the disk and the directory")
    reason, remedy = _REMEDIES.get(error.errno or 0, unknown)
    return Trouble(f"{path} can't be {doing}: {reason}", remedy)


def read_regular(path: Path, limit: int = READ_LIMIT) -> bytes | None:
    """The content of a file, or None when there is none.

    Raises Trouble for what is no regular file, without waiting on a pipe, for a symbolic link, and
    for more than `limit` bytes.
    """
    try:
        descriptor, _ = open_regular(path, os.O_RDONLY, "read", limit)
    except FileNotFoundError:
        return None
    try:
        return read_from(descriptor, 0, limit)
    except OSError as error:
        raise trouble_with(path, error, "read") from error
    finally:
        os.close(descriptor)


def open_regular(
    path: Path, flags: int, doing: str, limit: int = READ_LIMIT
) -> tuple[int, os.stat_result]:
    """Open a file that must be a regular one, and give its status as well.

    Raises FileNotFoundError where there is none, and Trouble for everything else.
    """
    descriptor = None
    try:
        descriptor = os.open(path, flags | os.O_NONBLOCK | NO_FOLLOWING)
        status = os.fstat(descriptor)
        require_regular(path, status, limit)
    except (OSError, Trouble) as error:
        if descriptor is not None:
            os.close(descriptor)
        if isinstance(error, OSError) and not isinstance(error, FileNotFoundError):
            raise trouble_with(path, error, doing) from error
        raise
    return descriptor, status


def require_regular(path: Path, status: os.stat_result, limit: int = READ_LIMIT) -> None:
    """Raise Trouble unless this is the status of a regular file of at most `limit` bytes."""
    if not stat.S_ISREG(status.st_mode):
        raise Trouble(f"{path} is not a regular file", "move it away and try again")
    if status.st_size > limit:
        raise Trouble(
            f"{path} has {status.st_size:,} bytes and at most {limit:,} are read",
            "check what was written there",
        )


def require_writable(path: Path) -> None:
    """Raise Trouble for what its owner made read-only: root, and a rename, would not notice."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise trouble_with(path, error, "written") from error
    if not mode & stat.S_IWUSR:
        raise Trouble(f"{path} is read-only", f"make it writable: chmod u+w {path}")


_CHUNK = 1 << 24
"""Most bytes read at once; memory for more than there is would be given back at a cost."""


def read_from(descriptor: int, start: int, length: int) -> bytes:
    """Up to `length` bytes of an open file from an offset on."""
    pieces: list[bytes] = []
    rest = os.fstat(descriptor).st_size - start
    at_once = min(max(rest, 0) + 1, _CHUNK)
    while length > 0 and (piece := os.pread(descriptor, min(length, at_once), start)):
        pieces.append(piece)
        start += len(piece)
        length -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def write_atomically(path: Path, content: bytes, mode: int = PRIVATE_FILE) -> None:
    """Put a file in place, new or instead of another one, durably and all at once.

    Whoever reads the path meanwhile sees the old content or the new; so does everyone after a power
    cut. Raises Trouble, and then the old file is untouched and nothing is left lying about.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with suppress(FileNotFoundError):
            beside.unlink()
        _write_all(beside, content, mode)
        beside.replace(path)
        sync_directory(path.parent)
    except OSError as error:
        raise trouble_with(path, error, "written") from error
    finally:
        with suppress(OSError):
            beside.unlink()


def write_new(path: Path, content: bytes, mode: int = PRIVATE_FILE) -> None:
    """Write a file that must not be there yet, durably.

    Raises Trouble for a file or link in its place, and then nothing of the new one is left.
    """
    try:
        _write_all(path, content, mode)
        sync_directory(path.parent)
    except FileExistsError as error:
        raise Trouble(f"{path} is there already", "choose another name") from error
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise trouble_with(path, error, "written") from error


def make_private(path: Path) -> None:
    """Make a directory for its owner alone, durably, with those that lead to it where they lack."""
    try:
        if not path.parent.exists():
            make_private(path.parent)
        path.mkdir(mode=PRIVATE_DIRECTORY)
        path.chmod(PRIVATE_DIRECTORY)
        sync_directory(path.parent)
    except FileExistsError:
        return
    except OSError as error:
        raise trouble_with(path, error, "made") from error


def _write_all(path: Path, content: bytes, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOWING, mode)
    try:
        os.fchmod(descriptor, mode)
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        sync(descriptor)
    finally:
        os.close(descriptor)


def sync(descriptor: int) -> None:
    """Wait until what was written is on the disk and not only in its cache."""
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_directory(path: Path) -> None:
    """Make sure that the names in a directory survive a power cut."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def set_aside(path: Path, why: str, day: date) -> Path:
    """Rename a file to `name.why-YYYY-MM-DD`, numbered where that is taken already."""
    aside = free_name(path, why, day)
    try:
        path.rename(aside)
        sync_directory(path.parent)
    except OSError as error:
        raise trouble_with(path, error, "renamed") from error
    return aside


def free_name(path: Path, why: str, day: date) -> Path:
    """A name beside a file that says why and when, and that nothing has yet."""
    dated = f"{path.name}.{why}-{day.isoformat()}"
    names = (dated if number == 1 else f"{dated}-{number}" for number in count(1))
    return next(aside for name in names if not os.path.lexists(aside := path.with_name(name)))
