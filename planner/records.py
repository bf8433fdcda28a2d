"""Records by id, as an immutable value that a small change leaves mostly shared.

A plan of 50,000 records must not be copied for each check-in. So a collection is a large mapping
that nobody touches again, and a small one with what changed since; both are folded into a new large
one when the small one has grown. Iteration order is that of a plain dict: as inserted.
"""

from collections.abc import Iterator, Mapping
from typing import Generic, Protocol, TypeVar


class Record(Protocol):
    """What every record of a plan has."""

    @property
    def id(self) -> str:
        """Ten characters that name the record for ever."""
        ...

    @property
    def owners(self) -> tuple[str, ...]:
        """The ids of the goals that the record belongs to."""
        ...


R = TypeVar("R", bound=Record)

FOLD_AT = 256
"""Changed records kept beside the large mapping; copying them costs a few microseconds."""


class _Base(Generic[R]):
    """The large mapping and, once somebody asks, which records belong to which goal."""

    def __init__(self, records: Mapping[str, R]) -> None:
        self.records = records
        self._owned: dict[str, list[str]] | None = None

    def owned_by(self, owner: str) -> list[str]:
        if self._owned is None:
            self._owned = {}
            for id_, record in self.records.items():
                for each in record.owners:
                    self._owned.setdefault(each, []).append(id_)
        return self._owned.get(owner, [])


class Records(Mapping[str, R]):
    """One collection of a plan: a mapping of ids to records that never changes."""

    __slots__ = ("_base", "_gone", "_recent", "_size")

    def __init__(self, records: Mapping[str, R] | None = None) -> None:
        self._base: _Base[R] = _Base({} if records is None else records)
        self._recent: dict[str, R] = {}
        self._gone: frozenset[str] = frozenset()
        self._size = len(self._base.records)

    def __getitem__(self, id_: str) -> R:
        if id_ in self._recent:
            return self._recent[id_]
        if id_ in self._gone:
            raise KeyError(id_)
        return self._base.records[id_]

    def __iter__(self) -> Iterator[str]:
        base = self._base.records
        for id_ in base:
            if id_ not in self._gone:
                yield id_
        for id_ in self._recent:
            if id_ not in base or id_ in self._gone:
                yield id_

    def __len__(self) -> int:
        return self._size

    def __repr__(self) -> str:
        return f"Records({len(self)})"

    def with_record(self, record: R) -> "Records[R]":
        """The collection with one record added, or put in the place of the one with its id."""
        changed = self._copied()
        changed._recent[record.id] = record
        changed._size = self._size + (record.id not in self)
        return changed._folded()

    def without(self, id_: str) -> "Records[R]":
        """The collection without one record, which must be there."""
        if id_ not in self:
            raise KeyError(id_)
        changed = self._copied()
        changed._recent.pop(id_, None)
        if id_ in self._base.records:
            changed._gone = self._gone | {id_}
        changed._size = self._size - 1
        return changed._folded()

    def of(self, owner: str) -> tuple[R, ...]:
        """The records that belong to a goal, in the order in which they were added."""
        found: list[R] = []
        base = self._base.records
        for id_ in self._base.owned_by(owner):
            if id_ in self._gone:
                continue
            record = self._recent.get(id_, base[id_])
            if owner in record.owners:
                found.append(record)
        for id_, record in self._recent.items():
            was_owned = id_ in base and id_ not in self._gone and owner in base[id_].owners
            if owner in record.owners and not was_owned:
                found.append(record)
        return tuple(found)

    def _copied(self) -> "Records[R]":
        copy: Records[R] = Records.__new__(Records)
        copy._base, copy._recent, copy._gone = self._base, dict(self._recent), self._gone
        copy._size = self._size
        return copy

    def _folded(self) -> "Records[R]":
        if len(self._recent) + len(self._gone) <= FOLD_AT:
            return self
        return Records(dict(self.items()))
