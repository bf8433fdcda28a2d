"""A change: one action of the person, as the edits it makes to records.

An edit holds the changed fields before and after, so that every change can be reversed exactly and
the history can be read for ever.
"""

from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, fields, replace
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import NamedTuple, TypeVar, cast

from planner.records import Record
from planner.refusal import Refusal
from planner.text import require_line


class _Collections(Mapping[str, type[Record]]):
    """Kinds of record by collection, each imported when somebody looks into its collection.

    A check-in needs no statement of the career anchors, and every shell verb starts anew.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places
        self._names = {place.rpartition(".")[2]: name for name, place in places.items()}
        self._kinds: dict[str, type[Record]] = {}

    def __getitem__(self, name: str) -> type[Record]:
        if name not in self._kinds:
            module, _, kind = self._places[name].rpartition(".")
            self._kinds[name] = cast("type[Record]", getattr(import_module(module), kind))
        return self._kinds[name]

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def name_of(self, kind: type[Record]) -> str:
        """The collection that holds records of a kind."""
        return self._names[kind.__name__]


COLLECTIONS = _Collections(
    {
        "profile": "planner.profile.Profile",
        "visions": "planner.vision.Vision",
        "anchor_sittings": "planner.values.anchors.sitting.AnchorSitting",
        "purpose_sittings": "planner.values.purpose.sitting.PurposeSitting",
        "strength_rankings": "planner.values.strengths.StrengthRanking",
        "goals": "planner.goal.Goal",
        "measures": "planner.measure.Measure",
        "milestones": "planner.milestone.Milestone",
        "check_ins": "planner.check_in.CheckIn",
        "date_moves": "planner.date_move.DateMove",
        "journal": "planner.journal.JournalEntry",
        "reviews": "planner.reviews.review.Review",
        "snoozes": "planner.reviews.snooze.Snooze",
        "commitments": "planner.reviews.commitment.Commitment",
        "skills": "planner.market.skill.Skill",
        "postings": "planner.market.posting.Posting",
    }
)
"""Every collection of a plan and what it holds; a new kind of record is one more line here."""

R = TypeVar("R", bound=Record)

Fields = Mapping[str, object]
"""Values of a record's fields by name."""


class Edit(NamedTuple):
    """What happens to one record: `before` is None when it is new, `after` when it goes."""

    collection: str
    id: str
    before: Fields | None
    after: Fields | None

    def reversed(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.collection, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """One action: a label that an undo can name, and its edits, all or none of which happen."""

    label: str
    edits: tuple[Edit, ...]

    def __post_init__(self) -> None:
        require_line(self.label, "label")
        if not self.edits:
            raise Refusal("this changes nothing", "give a value that differs from the one there")


class KeptChange(NamedTuple):
    """A change as history holds it.

    `at` is the instant in UTC and `day` the person's own calendar day. An undo names the number of
    the change that it takes back in `undoes`, a redo the number of the undo in `redoes`.
    """

    number: int
    at: datetime
    day: date
    label: str
    edits: tuple[Edit, ...]
    undoes: int | None = None
    redoes: int | None = None


def reversed_edits(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The edits that take a whole change back, the last one first."""
    return tuple(edit.reversed() for edit in reversed(edits))


def added(record: Record) -> Edit:
    """The edit that puts a new record into the plan."""
    return Edit(collection_of(record), record.id, None, written(record))


def removed(record: Record) -> Edit:
    """The edit that takes a record out of the plan."""
    return Edit(collection_of(record), record.id, written(record), None)


def changed(old: Record, new: Record) -> tuple[Edit, ...]:
    """The edit from one version of a record to another: none when nothing differs."""
    names = [name for name, _ in _defaults_of(type(old))]
    different = [name for name in names if getattr(old, name) != getattr(new, name)]
    if not different:
        return ()
    before = {name: getattr(old, name) for name in different}
    after = {name: getattr(new, name) for name in different}
    return (Edit(collection_of(old), old.id, before, after),)


def with_fields(record: R, values: Fields) -> R:
    """The record with some of its fields at other values; its rules hold for the new one too."""
    return replace(record, **values)  # type: ignore[type-var]  # every record is a dataclass


def collection_of(record: Record) -> str:
    """The name of the collection that holds records of this kind."""
    return COLLECTIONS.name_of(type(record))


def fields_of(kind: type[Record]) -> tuple[Field[object], ...]:
    """The fields of a kind of record, in the order of its definition."""
    return fields(cast("type", kind))


def written(record: Record) -> Fields:
    """The fields that say something: a field at its default is left out, and reads as it again.

    So a default may never change once a version that knew it was released.
    """
    said: dict[str, object] = {}
    for name, default in _defaults_of(type(record)):
        value = getattr(record, name)
        if value is not default and value != default:
            said[name] = value
    return said


@cache
def _defaults_of(kind: type[Record]) -> tuple[tuple[str, object], ...]:
    """The names of a record's fields, each with its default: MISSING, for none, equals nothing."""
    return tuple((field.name, field.default) for field in fields_of(kind))
