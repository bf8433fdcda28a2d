"""The lines of a history file: one change each, and in front of a file the plan it goes on from.

A line is one JSON object that ends in a CRC-32 of the bytes before. It is there to notice a torn
write, a rotten block and a slip of the hand, which a CRC does at a fifth of a hash's cost; nobody
is kept from writing a line of their own.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple
from zlib import crc32

import msgspec

from planner.change import KeptChange
from planner.plan import Plan
from planner.records import Record, Records
from store.records import UNREADABLE, RawEdit, table_from_json, to_edit, to_json, to_raw, to_record
from store.upgrades import Upgrades

_CHECKSUM = b',"checksum":"%s"}\n'
_ENDING = len(_CHECKSUM % b"01234567")

_CHECKPOINT_BEGINS = b'{"checkpoint":'
HEAD_LENGTH = 64
"""Bytes of the line in front of a file that hold its head."""

_HEAD = re.compile(rb'\{"checkpoint":([0-9]{1,15}),"day":"([0-9]{4}-[01][0-9]-[0-3][0-9])"')

FIRST_CHANGE = b'{"number":1,'
"""How the first line of a plan begins."""


class LineError(ValueError):
    """A line that can't be what was written; its words say what is wrong with it."""


class TornLineError(LineError):
    """A line whose bytes are not those that were written."""


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    number: int
    at: datetime
    day: date
    schema: int
    label: str
    edits: list[RawEdit]
    undoes: int | None = None
    redoes: int | None = None
    checksum: str = ""


class _Checkpoint(msgspec.Struct, forbid_unknown_fields=True):
    checkpoint: int
    day: date
    schema: int
    tables: dict[str, msgspec.Raw]
    checksum: str = ""


_LINE = msgspec.json.Decoder(_Line)
_CHECKPOINT = msgspec.json.Decoder(_Checkpoint)


class Head(NamedTuple):
    """Where a file goes on from: the number of the last change before it, and its day."""

    number: int
    day: date


def write_change(change: KeptChange, schema: int) -> bytes:
    """Write a change as a line."""
    line: dict[str, object] = {
        "number": change.number,
        "at": change.at,
        "day": change.day,
        "schema": schema,
        "label": change.label,
        "edits": [to_raw(edit) for edit in change.edits],
    }
    if change.undoes is not None:
        line["undoes"] = change.undoes
    if change.redoes is not None:
        line["redoes"] = change.redoes
    return _checked(to_json(line))


def read_change(line: bytes, upgrades: Upgrades) -> KeptChange:
    """Read a line that holds a change.

    Raises LineError, or Trouble when a newer program wrote it.
    """
    _require_intact(line)
    try:
        raw = _LINE.decode(line)
        upgrades.require_known(raw.schema, f"change {raw.number}")
        edits = tuple(to_edit(edit, raw.schema, upgrades) for edit in raw.edits)
    except UNREADABLE as error:
        raise LineError(str(error)) from error
    return KeptChange(raw.number, raw.at, raw.day, raw.label, edits, raw.undoes, raw.redoes)


def write_start(tables: Mapping[str, bytes], number: int, day: date, schema: int) -> bytes:
    """Write a plan's tables, each in JSON already, as the line in front of a file."""
    head = b'%s%d,"day":"%s","schema":%d,"tables":' % (
        _CHECKPOINT_BEGINS,
        number,
        day.isoformat().encode(),
        schema,
    )
    inner = b",".join(b'"%s":%s' % (name.encode(), table) for name, table in tables.items())
    return _checked(b"%s{%s}}" % (head, inner))


def read_head(line: bytes) -> Head:
    """Read the beginning of the line in front of a file; raises LineError for any other line."""
    match = _HEAD.match(line)
    if match is None:
        raise LineError("it doesn't begin with a whole plan")
    return Head(int(match[1]), date.fromisoformat(match[2].decode()))


def read_start(line: bytes, upgrades: Upgrades) -> Plan:
    """Read the plan in front of a file.

    Raises LineError, or Trouble when a newer program wrote it.
    """
    _require_intact(line)
    try:
        raw = _CHECKPOINT.decode(line)
        upgrades.require_known(raw.schema, f"the plan at change {raw.checkpoint}")
        tables = read_tables(raw.tables, raw.schema, upgrades)
    except UNREADABLE as error:
        raise LineError(str(error)) from error
    return Plan(raw.checkpoint, tables)


def read_tables(
    tables: Mapping[str, msgspec.Raw | bytes], schema: int, upgrades: Upgrades
) -> dict[str, Records[Record]]:
    """Read tables whose checksum was right; raises one of UNREADABLE."""
    if schema == upgrades.schema:
        return {name: Records(table_from_json(name, table)) for name, table in tables.items()}
    return {name: _upgraded(name, table, schema, upgrades) for name, table in tables.items()}


def _upgraded(
    name: str, table: msgspec.Raw | bytes, schema: int, upgrades: Upgrades
) -> Records[Record]:
    documents = msgspec.json.decode(table, type=dict[str, dict[str, object]])
    new = {id_: upgrades.run(name, document, schema) for id_, document in documents.items()}
    return Records({id_: to_record(name, id_, document) for id_, document in new.items()})


def checksum_of(line: bytes) -> str:
    """Give the checksum of an intact line, by which it is known again."""
    return line[-11:-3].decode()


def ending_with(checksum: str) -> bytes:
    """Give the last bytes of the line that has a checksum."""
    return _CHECKSUM % checksum.encode()


def lines_of(content: bytes) -> Iterator[bytes]:
    """Split what a file holds into lines with their ends; the last one may lack it."""
    start = 0
    while (end := content.find(b"\n", start) + 1) > 0:
        yield content[start:end]
        start = end
    if start < len(content):
        yield content[start:]


def _checked(content: bytes) -> bytes:
    content = content[:-1]
    return content + ending_with(f"{crc32(content):08x}")


def _require_intact(line: bytes) -> None:
    if line[-_ENDING:] != ending_with(f"{crc32(memoryview(line)[:-_ENDING]):08x}"):
        raise TornLineError("its checksum doesn't fit its content")
