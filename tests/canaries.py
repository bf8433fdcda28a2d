"""Canary words: one in each text field of a record, found by reflection, to see where it ends up.

Links from record to record and words that only one list allows are no texts of a person.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from hashlib import blake2b
from typing import Any, cast, get_type_hints

from planner.records import Record

LINKS = frozenset({"id", "goal", "goals", "parents", "review", "entry", "measure", "question"})
LETTERS = "bcdfghjklmnpqrstvwxz"
FRAGMENT = 6
"""Letters of the shortest part of a canary that gives it away."""


def canary(place: str) -> str:
    """The word of a place: capitals, signs that formats escape, and letters of no language."""
    number = int.from_bytes(blake2b(place.encode(), digest_size=16).digest())
    letters = ""
    for _ in range(16):
        number, index = divmod(number, len(LETTERS))
        letters += LETTERS[index]
    return f"{letters[:8].upper()}<&*_|{letters[8:]}"


def fragments(word: str) -> set[str]:
    """Every part of a canary that is long enough, without its signs and its capitals."""
    rows = "".join(each if each.isalpha() else " " for each in word.casefold()).split()
    return {
        row[start : start + FRAGMENT] for row in rows for start in range(len(row) - FRAGMENT + 1)
    }


def planted(record: Record, place: str) -> Record:
    """The record with a canary in each of its texts, and in those of its parts."""
    return cast("Record", _planted(record, place))


def canaries_of(record: object, place: str) -> Iterator[tuple[str, str]]:
    """Each text field of a planted record as `Kind.field`, with the canary in it."""
    for name, value in _parts(record):
        where = f"{place}.{name}"
        if name not in LINKS:
            yield from _found(value, type(record).__name__, name, where)


def _found(value: object, kind: str, name: str, where: str) -> Iterator[tuple[str, str]]:
    if type(value) is str:
        yield f"{kind}.{name}", value
    elif isinstance(value, tuple) and not hasattr(value, "_fields"):
        for at, each in enumerate(value):
            yield from _found(each, kind, name, f"{where}[{at}]")
    else:
        yield from canaries_of(value, where)


def _planted(value: object, place: str) -> object:
    changes = {
        name: _replaced(part, type(value), name, f"{place}.{name}")
        for name, part in _parts(value)
        if name not in LINKS
    }
    if is_dataclass(value):
        return replace(cast("Any", value), **changes)
    return cast("Any", value)._replace(**changes)


def _replaced(value: object, kind: type, name: str, where: str) -> object:
    """A part of a record with canaries; an empty text or row of texts gets one as well."""
    hint = str(get_type_hints(kind)[name])
    if type(value) is str and hint == "<class 'str'>":
        return canary(where)
    if value == () and hint.startswith("tuple[str"):
        return (canary(where),)
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(
            canary(f"{where}[{at}]") if type(each) is str else _deeper(each, f"{where}[{at}]")
            for at, each in enumerate(value)
        )
    return _deeper(value, where)


def _deeper(value: object, where: str) -> object:
    return _planted(value, where) if any(True for _ in _parts(value)) else value


def _parts(value: object) -> Iterator[tuple[str, object]]:
    """The fields of a record or of a part of one; nothing of what has none."""
    names: tuple[str, ...] = getattr(value, "_fields", ())
    if is_dataclass(value) and not isinstance(value, type):
        names = tuple(each.name for each in fields(value))
    return ((name, getattr(value, name)) for name in names)


def texts_by_field(records: Mapping[str, Record]) -> dict[str, list[str]]:
    """The canaries of many records, by the field that they stand in."""
    found: dict[str, list[str]] = {}
    for place, record in records.items():
        for field, word in canaries_of(record, place):
            found.setdefault(field, []).append(word)
    return found
