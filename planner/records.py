"""Records by id, as an immutable value that a small change leaves mostly shared.

A plan of 50,000 records must not be copied for each check-in. So a collection is a large mapping
that nobody touches again, and a small one with what changed since; both are folded into a new large
one when the small one has grown. Iteration order is that of a plain dict: as inserted.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, ValuesView
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import Generic, Protocol, TypeVar, cast


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


class Dated(Record, Protocol):
    """A record of a day, such as a check-in."""

    @property
    def on(self) -> date:
        """The day that it is about."""
        ...


R = TypeVar("R", bound=Record)
D = TypeVar("D", bound=Dated)
T = TypeVar("T")

FOLD_AT = 256
"""Changed records kept beside the large mapping; copying them costs a few microseconds."""


class Table(Mapping[str, R], ABC):
    """A large mapping that knows owners and days of its records without reading all of them."""

    @abstractmethod
    def owned(self) -> Mapping[str, Sequence[str]]:
        """The ids of the records that belong to each goal, in their order."""

    @abstractmethod
    def days(self) -> Mapping[str, date]:
        """Every id with the day of its record, for records that have one."""

    @abstractmethod
    def outlines(self) -> Mapping[str, object]:
        """Every id with what a board needs of its record: the record, or a part that is like it."""


def owned_by(owners: Iterable[tuple[str, tuple[str, ...]]]) -> Mapping[str, Sequence[str]]:
    """The ids that belong to each goal, of ids with the goals that own them."""
    owned: dict[str, list[str]] = {}
    for id_, goals in owners:
        for goal in goals if len(goals) < 2 else dict.fromkeys(goals):
            owned.setdefault(goal, []).append(id_)
    return owned


Load = Callable[[], Mapping[str, R]]
"""Gives a whole collection, when somebody first asks for one of its records."""


class _Base(Generic[R]):
    """The large mapping and, once somebody asks, which records belong to which goal."""

    def __init__(self, load: Load[R]) -> None:
        self._load = load
        self._newest: dict[str, Sequence[str]] = {}

    @cached_property
    def records(self) -> Mapping[str, R]:
        return self._load()

    @cached_property
    def owned(self) -> Mapping[str, Sequence[str]]:
        """The records of each goal."""
        if isinstance(self.records, Table):
            return self.records.owned()
        return owned_by((id_, record.owners) for id_, record in self.records.items())

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where in the order of the collection each record stands."""
        return {id_: place for place, id_ in enumerate(self.records)}

    @cached_property
    def outlines(self) -> Mapping[str, object]:
        return self.records.outlines() if isinstance(self.records, Table) else self.records

    @cached_property
    def days(self) -> Mapping[str, date]:
        """The day of each record, if they are dated ones."""
        if isinstance(self.records, Table):
            return self.records.days()
        dated = cast("Mapping[str, Dated]", self.records)
        return {id_: record.on for id_, record in dated.items()}

    def newest_first(self, owner: str) -> Sequence[str]:
        if owner not in self._newest:
            self._newest[owner] = _sorted_back(self.owned.get(owner, ()), self.days.__getitem__)
        return self._newest[owner]


class Records(Mapping[str, R]):
    """One collection of a plan: a mapping of ids to records that never changes."""

    __slots__ = ("_base", "_gone", "_recent", "_recent_owned")

    def __init__(self, records: Mapping[str, R] | None = None) -> None:
        kept: Mapping[str, R] = {} if records is None else records
        self._base: _Base[R] = _Base(lambda: kept)
        self._recent: dict[str, R] = {}
        self._gone: set[str] = set()
        self._recent_owned: Mapping[str, Sequence[str]] | None = None

    @classmethod
    def read_by(cls, load: Load[R]) -> "Records[R]":
        """The collection that `load` reads, once, when it is first looked into."""
        records = cls()
        records._base = _Base(load)
        return records

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
            if not self._has_place(id_):
                yield id_

    def __len__(self) -> int:
        base = self._base.records
        new = sum(id_ not in base for id_ in self._recent)
        gone = sum(id_ not in self._recent for id_ in self._gone)
        return len(base) + new - gone

    def __repr__(self) -> str:
        return f"Records({len(self)})"

    def with_record(self, record: R) -> "Records[R]":
        """The collection with one record added, or put in the place of the one with its id."""
        changing = Changing(self)
        changing.put(record)
        return changing.done()

    def without(self, id_: str) -> "Records[R]":
        """The collection without one record, which must be there."""
        changing = Changing(self)
        changing.drop(id_)
        return changing.done()

    def values(self) -> ValuesView[R]:
        """The records in their order, which boards and filters walk through at every key."""
        return _Values(self)

    def of(self, owner: str) -> tuple[R, ...]:
        """The records that belong to a goal, in the order in which they were added."""
        return tuple(record for id_ in self._ids(owner) if owner in (record := self[id_]).owners)

    def newest_first(self: "Records[D]", owner: str) -> Iterator[D]:
        """The records of a goal from the newest day on, each read when its turn comes.

        Of those of one day the last that was added comes first.
        """
        if self._gone or self._recent_of(owner):
            ids = _sorted_back(self._ids(owner), self._day)
        else:
            ids = self._base.newest_first(owner)
        for id_ in ids:
            record = self[id_]
            if owner in record.owners:
                yield record

    def by_day(self: "Records[D]") -> Sequence[tuple[str, date]]:
        """Every id with its day, from the newest day on; no record is read for it.

        Of those of one day the last that was added comes first.
        """
        days = [(id_, self._day(id_)) for id_ in self]
        return sorted(days, key=itemgetter(1))[::-1]

    def _day(self: "Records[D]", id_: str) -> date:
        recent = self._recent.get(id_)
        return self._base.days[id_] if recent is None else recent.on

    def _ids(self, owner: str) -> list[str]:
        """The records that belong to a goal, or did before they changed."""
        ids = [id_ for id_ in self._base.owned.get(owner, ()) if id_ not in self._gone]
        newer = self._recent_of(owner)
        if moved := [id_ for id_ in newer if self._has_place(id_) and id_ not in ids]:
            ids = sorted((*ids, *moved), key=self._base.places.__getitem__)
        return ids + [id_ for id_ in newer if not self._has_place(id_)]

    def _has_place(self, id_: str) -> bool:
        """Whether a changed record stands where it stood in the large mapping."""
        return id_ in self._base.records and id_ not in self._gone

    def _recent_of(self, owner: str) -> Sequence[str]:
        if self._recent_owned is None:
            self._recent_owned = owned_by(
                (id_, record.owners) for id_, record in self._recent.items()
            )
        return self._recent_owned.get(owner, ())

    def outlines(self) -> Iterator[object]:
        """What a board needs of each record, in their order."""
        return self._each_of(self._base.outlines)

    def _each(self) -> Iterator[R]:
        return self._each_of(self._base.records)

    def _each_of(self, base: Mapping[str, T]) -> Iterator[T | R]:
        """What the large mapping has of each record that is still as it was, and what changed."""
        if not self._recent and not self._gone:
            yield from base.values()
            return
        for id_, there in base.items():
            if id_ not in self._gone:
                yield self._recent.get(id_, there)
        for id_, record in self._recent.items():
            if not self._has_place(id_):
                yield record

    def _copied(self) -> "Records[R]":
        copy: Records[R] = Records.__new__(Records)
        copy._base, copy._recent, copy._gone = self._base, dict(self._recent), set(self._gone)
        copy._recent_owned = None
        return copy

    def _folded(self) -> "Records[R]":
        if len(self._recent) + len(self._gone) <= FOLD_AT:
            return self
        folded = dict(self._base.records)
        for id_ in self._gone:
            del folded[id_]
        return Records(folded | self._recent)


def _sorted_back(ids: Sequence[str], day: Callable[[str], date]) -> Sequence[str]:
    """From the newest day to the oldest, and within a day from the last to the first."""
    return sorted(ids, key=day)[::-1]


class _Values(ValuesView[R]):
    """The records of a collection without a look-up for each."""

    __slots__ = ("_records",)

    def __init__(self, records: Records[R]) -> None:
        super().__init__(records)
        self._records = records

    def __iter__(self) -> Iterator[R]:
        return self._records._each()


class Changing(Generic[R]):
    """A collection in the middle of a change of any size; the one that it began as stays whole."""

    __slots__ = ("_records",)

    def __init__(self, records: Records[R]) -> None:
        self._records = records._copied()

    def __getitem__(self, id_: str) -> R:
        return self._records[id_]

    def put(self, record: R) -> None:
        """Add a record, or put it in the place of the one with its id."""
        self._records._recent[record.id] = record

    def drop(self, id_: str) -> None:
        """Take away a record, which must be there."""
        records = self._records
        if id_ not in records:
            raise KeyError(id_)
        records._recent.pop(id_, None)
        if id_ in records._base.records:
            records._gone.add(id_)

    def done(self) -> Records[R]:
        """The changed collection; this is the end of the change."""
        return self._records._folded()
