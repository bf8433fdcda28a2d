"""plan.json: the whole plan at some change, as a TinyDB document file.

The first line holds the table `meta`, and each collection has a line of its own, so that a checksum
runs over the very bytes and a collection is only read when somebody looks into it. TinyDB and every
JSON reader see one plain document.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from zlib import crc32

import msgspec

from planner.change import COLLECTIONS
from planner.keeper import Trouble
from planner.plan import Plan
from planner.records import Record, Records
from store.history import Position
from store.lines import read_tables
from store.records import UNREADABLE, UnreadTable, table_to_json, to_json, to_record
from store.remedies import DOCTOR
from store.upgrades import Upgrades

META = "meta"
NAME = "plan.json"

_BEGINS = b'{"meta":{"1":'
_BOM = b"\xef\xbb\xbf"


class DamagedError(Exception):
    """A file that is no checkpoint any more; its words say what is wrong with it."""


class Meta(msgspec.Struct, frozen=True):
    """What a checkpoint says of itself.

    `file`, `offset` and `last` are its place in the history and the checksum of the line before it;
    `checksum` is the CRC-32 of the bytes of the tables.
    """

    schema: int
    number: int
    file: int
    offset: int
    last: str
    checksum: str

    @property
    def position(self) -> Position:
        """The place in the history behind the last change in the checkpoint."""
        return Position(self.file, self.offset, self.last)


class Checkpoint(NamedTuple):
    """What was read: `meta` is None when other programs wrote it."""

    plan: Plan
    meta: Meta | None


def tables_to_json(plan: Plan) -> dict[str, bytes]:
    """Write every collection of a plan as JSON."""
    return {name: table_to_json(plan.table(name)) for name in COLLECTIONS}


def write_checkpoint(tables: Mapping[str, bytes], number: int, at: Position, schema: int) -> bytes:
    """Write the file that holds the tables after a change, which ends at a position."""
    lines = (b'"%s":%s' % (name.encode(), table) for name, table in tables.items())
    body = b",\n".join(lines) + b"}\n"
    meta = Meta(schema, number, at.file, at.offset, at.checksum, f"{crc32(body):08x}")
    return b"%s%s},\n%s" % (_BEGINS, to_json(meta), body)


def read_checkpoint(content: bytes, upgrades: Upgrades) -> Checkpoint:
    """Read the file.

    Raises DamagedError for what is none, and Trouble when a newer program wrote it or another
    program wrote something into it that no plan can hold.
    """
    begin = content.find(b"\n") + 1
    meta = _meta(content[: begin - 1]) if begin else None
    if meta is not None and f"{crc32(memoryview(content)[begin:]):08x}" == meta.checksum:
        tables = dict(_tables(content, begin))
        return Checkpoint(Plan(meta.number, _intact(tables, meta, upgrades)), meta)
    return _foreign(content, upgrades)


def _meta(head: bytes) -> Meta | None:
    """Read the first line as this program writes it."""
    if not (head.startswith(_BEGINS) and head.endswith(b"}},")):
        return None
    try:
        return msgspec.json.decode(head[len(_BEGINS) : -len(b"},")], type=Meta)
    except UNREADABLE:
        return None


def _tables(content: bytes, begin: int) -> Iterator[tuple[str, msgspec.Raw]]:
    """Each line from a place on: its name and its table, whose megabytes are not copied."""
    view = memoryview(content)
    while begin < len(content):
        colon, end = content.index(b":", begin), content.index(b"\n", begin)
        yield content[begin + 1 : colon - 1].decode(), msgspec.Raw(view[colon + 1 : end - 1])
        begin = end + 1


def _intact(
    tables: Mapping[str, msgspec.Raw], meta: Meta, upgrades: Upgrades
) -> Mapping[str, Records[Record]]:
    upgrades.require_known(meta.schema, NAME)
    if meta.schema < upgrades.schema:
        return read_tables(tables, meta.schema, upgrades)
    return {name: _unread(name, table) for name, table in tables.items() if name in COLLECTIONS}


def _unread(name: str, table: msgspec.Raw) -> Records[Record]:
    def read() -> Mapping[str, Record]:
        try:
            return UnreadTable(name, table)
        except UNREADABLE as error:
            raise Trouble(f"{NAME} holds {name} that can't be read: {error}", DOCTOR) from error

    return Records.read_by(read)


def _foreign(content: bytes, upgrades: Upgrades) -> Checkpoint:
    """Read a file that is not as this program wrote it, strictly."""
    if not content.strip(b"\0 \t\r\n"):
        raise DamagedError("it is empty")
    try:
        document = msgspec.json.decode(content.removeprefix(_BOM), type=dict[str, object])
        tables = msgspec.convert(document, dict[str, dict[str, dict[str, object]]])
    except UNREADABLE as error:
        raise DamagedError(str(error)) from error
    meta = tables.pop(META, {}).get("1", {})
    schema, number = meta.get("schema", upgrades.schema), meta.get("number")
    if not isinstance(schema, int) or not isinstance(number, int | None):
        raise DamagedError("its table meta is not as it was written")
    upgrades.require_known(schema, NAME)
    try:
        read = {name: _strict(name, table, schema, upgrades) for name, table in tables.items()}
    except Trouble as trouble:
        reason = f"{NAME} was changed by another program: {trouble.reason}"
        raise Trouble(reason, DOCTOR) from trouble
    return Checkpoint(Plan(number or 0, read), None)


def _strict(
    name: str, table: Mapping[str, Mapping[str, object]], schema: int, upgrades: Upgrades
) -> Records[Record]:
    new = {id_: upgrades.run(name, document, schema) for id_, document in table.items()}
    return Records({id_: to_record(name, id_, document) for id_, document in new.items()})
