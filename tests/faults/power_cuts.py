"""Every picture of a disk that a power cut may leave behind, from the calls of one run.

The model: the content of a file is certain only after an fsync of that file, a name only after one
of its directory. What was not synced survives in any combination, a lost piece of a new file as
nothing or as zeros. Names change in order (`ordered`: ext4, xfs, btrfs) or in any order (`any`:
all that POSIX promises).
"""

import itertools
import os
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from faults.system_calls import Done

PIECE = 64
"""Bytes that survive or are lost together; smaller than a sector, so that lines are torn too."""
Image = dict[str, bytes]


@dataclass
class Recording:
    """The operations of a run on a directory, and what was there before."""

    root: str
    operations: list[tuple[object, ...]] = field(default_factory=list)
    content: dict[int, bytes] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    _current: dict[str, int] = field(default_factory=dict)
    _open: dict[int, tuple[str, int | None, int]] = field(default_factory=dict)
    _sizes: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Path, calls: Sequence[Done]) -> "Recording":
        """Read a recording from the calls of a run whose directory is as it was before it."""
        recording = cls(os.path.realpath(root))
        for path in sorted(root.rglob("*")):
            if path.is_file():
                recording._enter(str(path.resolve()), path.read_bytes())
        recording.names = dict(recording._current)
        for call in calls:
            recording._feed(call)
        return recording

    def _enter(self, path: str, content: bytes | None = None) -> int:
        inode = len(self._sizes) + 1
        self._current[path] = inode
        self._sizes[inode] = len(content or b"")
        if content is not None:
            self.content[inode] = content
        return inode

    def _feed(self, call: Done) -> None:
        feed = getattr(self, f"_feed_{call.call}", None)
        if feed is not None:
            feed(call)

    def _is_ours(self, path: str) -> bool:
        return path.startswith(f"{self.root}/") or path == self.root

    def _feed_openat(self, call: Done) -> None:
        path = os.path.normpath(
            os.fsdecode(call.texts[-2] if len(call.texts) > 2 else call.texts[-1])
        )
        paths = [os.fsdecode(each) for each in call.texts if self._is_ours(os.fsdecode(each))]
        if not paths:
            self._open.pop(call.result, None)
            return
        path = paths[-1]
        if Path(path).is_dir() or "O_DIRECTORY" in call.arguments:
            self._open[call.result] = (path, None, 0)
            return
        inode = self._current.get(path)
        if inode is None:
            inode = self._enter(path)
            self.operations.append(("name", path, inode))
        if "O_TRUNC" in call.arguments:
            self._size(inode, 0)
        start = self._sizes[inode] if "O_APPEND" in call.arguments else 0
        self._open[call.result] = (path, inode, start)

    def _feed_close(self, call: Done) -> None:
        self._open.pop(_descriptor(call), None)

    def _feed_write(self, call: Done) -> None:
        descriptor = _descriptor(call)
        data = call.texts[-1][: call.result]
        if descriptor == 1 and descriptor not in self._open:
            self.operations.append(("said", data.decode(errors="replace")))
        if descriptor not in self._open:
            return
        path, inode, at = self._open[descriptor]
        if inode is None:
            return
        for start in range(0, len(data), PIECE):
            self.operations.append(("data", inode, at + start, data[start : start + PIECE]))
        self._sizes[inode] = max(self._sizes[inode], at + len(data))
        self._open[descriptor] = (path, inode, at + len(data))

    def _feed_lseek(self, call: Done) -> None:
        descriptor = _descriptor(call)
        if descriptor in self._open:
            path, inode, _ = self._open[descriptor]
            self._open[descriptor] = (path, inode, call.result)

    def _feed_ftruncate(self, call: Done) -> None:
        descriptor = _descriptor(call)
        if descriptor in self._open and (inode := self._open[descriptor][1]) is not None:
            self._size(inode, int(call.arguments.rsplit(",", 1)[1]))

    def _size(self, inode: int, size: int) -> None:
        self.operations.append(("size", inode, size))
        self._sizes[inode] = size

    def _feed_fsync(self, call: Done) -> None:
        descriptor = _descriptor(call)
        if descriptor in self._open:
            path, inode, _ = self._open[descriptor]
            self.operations.append(("sync", inode) if inode else ("sync names", path))

    _feed_fdatasync = _feed_fsync

    def _feed_rename(self, call: Done) -> None:
        old, new = (os.fsdecode(each) for each in call.texts if self._is_ours(os.fsdecode(each)))
        inode = self._current.pop(old)
        self._current[new] = inode
        self.operations.append(("rename", old, new, inode))

    def _feed_unlink(self, call: Done) -> None:
        path = os.fsdecode(call.texts[-1])
        if self._current.pop(path, None):
            self.operations.append(("unname", path))

    _feed_renameat = _feed_renameat2 = _feed_rename
    _feed_unlinkat = _feed_unlink


def images(
    recording: Recording, order: str, limit: int, chance: random.Random
) -> Iterator[tuple[str, Image]]:
    """Pictures of the disk after a cut at every point, and what had been said by then.

    At most `limit` combinations are drawn at each point.
    """
    for cut in range(len(recording.operations) + 1):
        done = recording.operations[:cut]
        said = "".join(str(op[1]) for op in done if op[0] == "said")
        sure, names, pieces = _settled(done)
        kept_names: list[Sequence[int]] = (
            [names[:n] for n in range(len(names) + 1)]
            if order == "ordered"
            else _subsets(names, limit, chance)
        )
        per = max(4, limit // max(1, len(kept_names)))
        for kept in kept_names:
            for survived in _subsets(pieces, per, chance):
                alive = sure | set(kept) | set(survived)
                for hole in (None, b"\0") if len(survived) < len(pieces) else (None,):
                    yield said, _picture(recording, done, alive, hole)


def final(recording: Recording) -> Image:
    """The picture when everything survived: what the run really left."""
    everything = set(range(len(recording.operations)))
    return _picture(recording, recording.operations, everything, None)


def _settled(done: Sequence[tuple[object, ...]]) -> tuple[set[int], list[int], list[int]]:
    """Which operations are certain, which changes of names are not, and which pieces are not."""
    synced_files = {op[1]: at for at, op in enumerate(done) if op[0] == "sync"}
    synced_names = {op[1]: at for at, op in enumerate(done) if op[0] == "sync names"}
    sure: set[int] = set()
    names: list[int] = []
    pieces: list[int] = []
    for at, op in enumerate(done):
        if op[0] in ("data", "size"):
            (sure.add if synced_files.get(op[1], -1) > at else pieces.append)(at)
        elif op[0] in ("name", "rename", "unname"):
            parent = str(Path(str(op[2] if op[0] == "rename" else op[1])).parent)
            (sure.add if synced_names.get(parent, -1) > at else names.append)(at)
    return sure, names, pieces


def _subsets(items: Sequence[int], limit: int, chance: random.Random) -> list[Sequence[int]]:
    if 1 << len(items) <= limit:
        every = range(len(items) + 1)
        return [each for n in every for each in itertools.combinations(items, n)]
    drawn = [[each for each in items if chance.random() < 0.5] for _ in range(limit - 2)]
    return [[], list(items), *drawn]


def _picture(
    recording: Recording, done: Sequence[tuple[object, ...]], alive: set[int], hole: bytes | None
) -> Image:
    """Files by path; a lost piece of a new file reads as zeros where `hole` says so."""
    files = {inode: bytearray(content) for inode, content in recording.content.items()}
    names = dict(recording.names)
    for at, op in enumerate(done):
        match op:
            case ("data", int(inode), int(start), bytes(data)):
                if at not in alive and (hole is None or inode in recording.content):
                    continue
                file = files.setdefault(inode, bytearray())
                if len(file) < start:
                    file.extend(b"\0" * (start - len(file)))
                file[start : start + len(data)] = data if at in alive else b"\0" * len(data)
            case ("size", int(inode), int(size)) if at in alive:
                file = files.setdefault(inode, bytearray())
                del file[size:]
            case ("name", str(path), int(inode)) if at in alive:
                names[path] = inode
            case ("rename", str(old), str(new), int(inode)) if at in alive:
                names.pop(old, None)
                names[new] = inode
            case ("unname", str(path)) if at in alive:
                names.pop(path, None)
    root = recording.root
    return {
        os.path.relpath(path, root): bytes(files.get(inode, b"")) for path, inode in names.items()
    }


def _descriptor(call: Done) -> int:
    return int(call.arguments.split("<")[0].split(",")[0])
