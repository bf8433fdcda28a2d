"""Reading an export: strictly, all of it or nothing, and with every text cleaned on the way in."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeGuard

from planner.change import COLLECTIONS
from planner.ids import is_id
from planner.keeper import Trouble
from planner.plan import Plan
from planner.profile import PROFILE_ID
from planner.records import Record, Records
from planner.refusal import Refusal
from planner.text import clean
from store.formats.json_export import FORMAT
from store.records import to_record
from store.upgrades import UPGRADES, Upgrades

IMPORT_LIMIT = 1 << 25
"""Most bytes of a file that is imported, 32 MiB."""

VALUES_LIMIT = 2_000_000
"""Most values in it, or commas in its texts; 20,000 goals have a quarter of that."""

NOTES: Mapping[str, frozenset[str]] = {
    "visions": frozenset({"text"}),
    "anchor_sittings": frozenset({"answer", "summary"}),
    "purpose_sittings": frozenset({"moments", "evidence", "summary"}),
    "strength_rankings": frozenset({"episode"}),
    "goals": frozenset(
        {
            "why",
            "resources",
            "employer_support",
            "company_priority",
            "ended_because",
            "no_value_because",
        }
    ),
    "reviews": frozenset({"why", "replaced_by"}),
    "commitments": frozenset({"note"}),
    "skills": frozenset({"evidence"}),
    "postings": frozenset({"note"}),
    "check_ins": frozenset({"note"}),
    "date_moves": frozenset({"reason"}),
    "journal": frozenset({"text", "prompt", "impact", "evidence"}),
}
"""Fields of records and of their parts whose text may have several lines; all others are a line."""

_WRITE_AGAIN = "export the other plan again, or mend the file"
_LONGEST = 200
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file holds; `notes` says which texts had to be cleaned."""

    plan: Plan
    notes: tuple[str, ...] = ()


def read_import(content: bytes, upgrades: Upgrades = UPGRADES) -> Imported:
    """Read the bytes of an export.

    Raises a Refusal that names the place of the first thing that is wrong, or Trouble for an export
    of a newer version.
    """
    _require_size("bytes", len(content), IMPORT_LIMIT)
    _require_size("values", sum(map(content.count, (b",", b"[", b"{"))), VALUES_LIMIT)
    try:
        return _Reader(upgrades).read(_parsed(content))
    except RecursionError:
        raise Refusal("the file is nested too deeply", _WRITE_AGAIN) from None


def _require_size(what: str, size: int, limit: int) -> None:
    if size > limit:
        raise Refusal(
            f"the file has {size:,} {what} and at most {limit:,} are read",
            "export a plan with fewer records",
        )


def _parsed(content: bytes) -> object:
    try:
        return json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_unique, parse_constant=_no_number
        )
    except UnicodeDecodeError:
        raise Refusal("the file is not UTF-8 text", _WRITE_AGAIN) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise Refusal(f"the file is no JSON: {error.msg} at {place}", _WRITE_AGAIN) from None
    except ValueError:
        raise Refusal("the file holds a number that is too long", _WRITE_AGAIN) from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    document = dict(pairs)
    if len(document) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Refusal(f"the file has the name {_shown(twice)} twice in one object", _WRITE_AGAIN)
    return document


def _no_number(name: str) -> object:
    raise Refusal(f"the file holds {name}, which is no number", _WRITE_AGAIN)


@dataclass(slots=True)
class _Reader:
    """Turns a parsed document into records, and remembers whose text it cleaned."""

    upgrades: Upgrades
    cleaned: list[str] = field(default_factory=list)

    def read(self, document: object) -> Imported:
        if not _is_object(document) or document.get("format") != FORMAT:
            raise Refusal(
                f'the file is no export: it doesn\'t say "format": "{FORMAT}"',
                "name a file that dualtrack export --json wrote",
            )
        schema = document.get("schema")
        if type(schema) is not int:
            raise Refusal("the export doesn't say in which version it is", _WRITE_AGAIN)
        self.upgrades.require_known(schema, "the export")
        tables = document.get("plan")
        if not _is_object(tables):
            raise Refusal("the export holds no plan", _WRITE_AGAIN)
        unknown = sorted(tables.keys() - COLLECTIONS.keys())
        if unknown:
            raise Refusal(f"a plan has no collection called {_shown(unknown[0])}", _WRITE_AGAIN)
        plan = Plan(
            0, {name: self._table(name, tables.get(name, []), schema) for name in COLLECTIONS}
        )
        return Imported(plan, tuple(self._notes()))

    def _table(self, name: str, documents: object, schema: int) -> Records[Record]:
        if not isinstance(documents, list):
            raise Refusal(f"{name} is no list of records", _WRITE_AGAIN)
        table: dict[str, Record] = {}
        for index, document in enumerate(documents, 1):
            record = self._record(name, index, document, schema)
            if record.id in table:
                raise Refusal(f"{name} has the id {record.id} twice", _WRITE_AGAIN)
            table[record.id] = record
        return Records(table)

    def _record(self, name: str, index: int, document: object, schema: int) -> Record:
        place = f"record {index} of {name}"
        if not _is_object(document):
            raise Refusal(f"{place} is no object", _WRITE_AGAIN)
        id_ = document.get("id", PROFILE_ID if name == "profile" else None)
        if not isinstance(id_, str) or not (id_ == PROFILE_ID if name == "profile" else is_id(id_)):
            raise Refusal(
                f"{place} has no id of ten letters and digits, without i, l, o and u", _WRITE_AGAIN
            )
        new = self.upgrades.run(name, document, schema)
        clean_ = {
            each: _cleaned(value, each, NOTES.get(name, frozenset())) for each, value in new.items()
        }
        if clean_ != new:
            self.cleaned.append(f"{name}, {id_}")
        try:
            return to_record(name, id_, clean_)
        except Trouble as trouble:
            raise Refusal(clean(trouble.reason)[:_LONGEST], _WRITE_AGAIN) from trouble

    def _notes(self) -> Iterator[str]:
        if self.cleaned:
            more = len(self.cleaned) - _NAMED
            names = "; ".join(self.cleaned[:_NAMED]) + (f"; and {more} more" if more > 0 else "")
            yield f"text was cleaned of what acts on a terminal or can't be kept: {names}"


def _cleaned(value: object, field_: str, notes: frozenset[str]) -> object:
    if isinstance(value, str):
        return clean(value, multiline=field_ in notes)
    if isinstance(value, list):
        return [_cleaned(each, field_, notes) for each in value]
    if isinstance(value, dict):
        return {name: _cleaned(each, name, notes) for name, each in value.items()}
    return value


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _shown(name: str) -> str:
    """A name from the file as a message may hold it."""
    return clean(name)[:40] or "(empty)"
