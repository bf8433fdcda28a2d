"""Records and edits as JSON documents, and back.

Documents leave out fields at their default, and each way goes by the types that the planner's
dataclasses declare; what they refuse to be is refused here with its place.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import cache, cached_property
from typing import Any, cast, get_type_hints

import msgspec

from planner.change import COLLECTIONS, Edit, Fields, fields_of, written
from planner.goal import GoalOutline
from planner.keeper import Trouble
from planner.records import Record, Table, owned_by
from planner.refusal import Refusal
from store.remedies import DOCTOR
from store.upgrades import UPGRADES, Upgrades

UNREADABLE = (ValueError, TypeError, RecursionError, Refusal)
"""What reading bytes that are no record can raise: bad JSON, bad types, bad values."""


class RawEdit(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """An edit as a line of history has it, its values not read yet."""

    collection: str
    id: str
    before: dict[str, msgspec.Raw] | None = None
    after: dict[str, msgspec.Raw] | None = None


def _plain(value: object) -> object:
    """A date as ISO text: a test's clock hands out classes of its own, which msgspec refuses."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} can't be written as JSON")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)


def to_json(value: object) -> bytes:
    """Write records, documents or plain values as JSON on one line."""
    return _ENCODER.encode(value)


def to_document(record: Record) -> dict[str, object]:
    """Give a record as the plain values of a JSON document."""
    return cast("dict[str, object]", msgspec.json.decode(to_json(written(record))))


def table_to_json(records: Mapping[str, Record]) -> bytes:
    """Write a whole collection as one JSON object of documents by id."""
    return to_json({id_: written(record) for id_, record in records.items()})


def table_from_json(collection: str, table: bytes | msgspec.Raw) -> dict[str, Record]:
    """Read what `table_to_json` wrote; for bytes whose checksum was right.

    Raises one of UNREADABLE otherwise.
    """
    return _table_decoder(collection).decode(table)


class UnreadTable(Table[Record]):
    """A collection as its file has it; each document is read when somebody asks for its record.

    Ten years hold thousands of check-ins, and a shell verb looks at those of one goal.
    """

    def __init__(self, collection: str, table: bytes | msgspec.Raw) -> None:
        self._collection = collection
        self._table = table
        self._documents = msgspec.json.decode(table, type=dict[str, msgspec.Raw])
        self._decode = _record_decoder(collection).decode
        self._read: dict[str, Record] = {}

    def __getitem__(self, id_: str) -> Record:
        record = self._read.get(id_)
        if record is None:
            record = self._read[id_] = self._decode(self._documents[id_])
        return record

    def __contains__(self, id_: object) -> bool:
        return id_ in self._documents

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents)

    def __len__(self) -> int:
        return len(self._documents)

    def owned(self) -> Mapping[str, Sequence[str]]:
        """The ids of the records that belong to each goal, in their order."""
        return owned_by(
            (id_, (known.goal,) if known.goal else known.goals or known.parents)
            for id_, known in self._index.items()
        )

    def days(self) -> Mapping[str, date]:
        """Every id with the day of its record, for records that have one."""
        return {id_: known.on for id_, known in self._index.items()}

    def outlines(self) -> Mapping[str, object]:
        """Every id with the part of its record that is asked of all, or with the record."""
        outline = _outline_of(self._collection)
        return self if outline is None else outline.decode(self._table)

    @cached_property
    def _index(self) -> Mapping[str, "_Indexed"]:
        return msgspec.json.decode(self._table, type=dict[str, _Indexed])


@cache
def _outline_of(collection: str) -> msgspec.json.Decoder[Mapping[str, object]] | None:
    """What reads the outlines of a collection, each kind imported only when it is asked for."""
    if collection == "goals":
        return msgspec.json.Decoder(dict[str, GoalOutline])
    if collection == "reviews":
        from planner.reviews.review import ReviewOutline

        return msgspec.json.Decoder(dict[str, ReviewOutline])
    return None


class _Indexed(msgspec.Struct, gc=False):
    """The fields of any document that say which goals it belongs to, and its day."""

    goal: str = ""
    goals: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    on: date = date.min


def to_record(collection: str, id_: str, document: object) -> Record:
    """Read one document from any hand, strictly.

    Raises Trouble that names collection, id and field: for unknown fields, wrong types, values that
    the record refuses, and a document under another id than its own.
    """
    place = f"{collection}, {id_[:20]}"
    if collection not in COLLECTIONS:
        raise Trouble(f"a plan has no collection called {collection[:40]}", DOCTOR)
    if not isinstance(document, Mapping):
        raise Trouble(f"{place}: the record is no object", DOCTOR)
    unknown = sorted(str(name) for name in document if name not in _types(collection))
    if unknown:
        raise Trouble(f"{place}: a record has no field called {unknown[0][:40]}", DOCTOR)
    try:
        record = msgspec.convert(document, COLLECTIONS[collection])
    except UNREADABLE as error:
        raise Trouble(f"{place}: {_in_words(error)}", DOCTOR) from error
    if record.id != id_:
        raise Trouble(f"{place}: the record says that its id is {record.id[:20]}", DOCTOR)
    for name, value in document.items():
        _require_known_parts(place, name, value, getattr(record, name))
    return record


def _require_known_parts(place: str, name: str, value: object, made: object) -> None:
    """Refuse fields of a part, such as an obstacle, that reading it would leave out silently."""
    if isinstance(value, Mapping):
        value, made = [value], (made,)
    if not (isinstance(value, list) and isinstance(made, tuple)):
        return
    for part, record in zip(value, made, strict=True):
        if isinstance(part, Mapping):
            unknown = sorted(map(str, part.keys() - {field.name for field in fields(record)}))
            if unknown:
                raise Trouble(f"{place}: {name} have no field called {unknown[0][:40]}", DOCTOR)


def to_raw(edit: Edit) -> dict[str, object]:
    """Give an edit as a line of history has it; a missing side is left out."""
    raw: dict[str, object] = {"collection": edit.collection, "id": edit.id}
    if edit.before is not None:
        raw["before"] = edit.before
    if edit.after is not None:
        raw["after"] = edit.after
    return raw


def to_edit(raw: RawEdit, schema: int, upgrades: Upgrades = UPGRADES) -> Edit:
    """Read an edit that was written in some version; raises one of UNREADABLE."""
    if raw.collection not in COLLECTIONS:
        raise ValueError(f"a plan has no collection called {raw.collection[:40]}")
    before = _to_fields(raw.collection, raw.before, schema, upgrades)
    return Edit(
        raw.collection, raw.id, before, _to_fields(raw.collection, raw.after, schema, upgrades)
    )


def _to_fields(
    collection: str, raw: Mapping[str, msgspec.Raw] | None, schema: int, upgrades: Upgrades
) -> Fields | None:
    if raw is None:
        return None
    if schema < upgrades.schema:
        old = {name: msgspec.json.decode(value) for name, value in raw.items()}
        new = upgrades.run(collection, old, schema)
        raw = {name: msgspec.Raw(to_json(value)) for name, value in new.items()}
    decoders = _field_decoders(collection)
    unknown = raw.keys() - decoders.keys()
    if unknown:
        raise ValueError(f"{collection} have no field called {min(unknown)[:40]}")
    return {name: decoders[name].decode(value) for name, value in raw.items()}


def _in_words(error: Exception) -> str:
    if isinstance(error, Refusal):
        return error.reason
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return str(error).replace("`", "")[:200]


@cache
def _types(collection: str) -> Mapping[str, Any]:
    kind = COLLECTIONS[collection]
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields_of(kind)}


@cache
def _field_decoders(collection: str) -> Mapping[str, msgspec.json.Decoder[object]]:
    types = _types(collection)
    return {name: msgspec.json.Decoder(type_) for name, type_ in types.items()}


@cache
def _record_decoder(collection: str) -> msgspec.json.Decoder[Record]:
    return msgspec.json.Decoder(COLLECTIONS[collection])


@cache
def _table_decoder(collection: str) -> msgspec.json.Decoder[dict[str, Record]]:
    kind = COLLECTIONS[collection]
    return msgspec.json.Decoder(dict[str, kind])  # type: ignore[valid-type]  # known at run time
