"""A plan with everything private taken out of it, and the count of what was taken out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import Field, dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any, NamedTuple, TypeVar, cast

from planner.change import COLLECTIONS, collection_of
from planner.goal import Category, Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.packs.privacy import PRIVATE_COLLECTIONS, SHARING
from planner.plan import Plan
from planner.profile import Sphere
from planner.records import Record, Records
from planner.refusal import Refusal
from planner.reviews.review import Review

OTHER_RECORDS = "other private records"

T = TypeVar("T")


PERSONAL = frozenset({Category.BALANCE, Category.FINANCIAL})
"""Categories that are about one's own life and money, also where a goal says nothing of it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which goals one is willing to share; those `without` are left out by their ids."""

    with_personal: bool = False
    without: frozenset[str] = frozenset()


EVERYTHING_PROFESSIONAL = Choice()
"""Every goal of working life that is no draft."""


class LeftOut(NamedTuple):
    """Something that a shared page doesn't have, in a word or two, and how many there are."""

    what: str
    number: int


def is_shared(goal: Goal, choice: Choice) -> bool:
    """Whether a goal may be shared: a draft never is, a personal one only when it is asked for."""
    if goal.status is Status.DRAFT or goal.id in choice.without:
        return False
    is_personal = goal.sphere is Sphere.PERSONAL or goal.category in PERSONAL
    return choice.with_personal or not is_personal


def redacted(plan: Plan, choice: Choice) -> Plan:
    """The plan with its shared goals and what belongs to them, and no private field set.

    A record that is about a goal which isn't shared is left out, and so is one that says nothing
    without its private fields.
    """
    goals = frozenset(goal.id for goal in plan.goals.values() if is_shared(goal, choice))
    tables: dict[str, Records[Record]] = {}
    for name in COLLECTIONS:
        found = (_redacted(record, goals) for record in plan.table(name).values())
        tables[name] = Records({record.id: record for record in found if record is not None})
    return Plan(plan.number, tables)


def _redacted(record: Record, goals: frozenset[str]) -> Record | None:
    if not _is_shareable(record, goals):
        return None
    if isinstance(record, Goal):
        kept = tuple(parent for parent in record.parents if parent in goals)
        return _bared(replace(record, parents=kept))
    if isinstance(record, Review):
        judged = tuple(each for each in record.verdicts if each.goal in goals)
        return _bared(replace(record, verdicts=judged))
    try:
        return _bared(record)
    except Refusal:  # a check-in that was nothing but a note
        return None


def _is_shareable(record: Record, goals: frozenset[str]) -> bool:
    """Whether anything of a record may be shared; of the journal only wins are, if not closed."""
    if isinstance(record, Goal):
        return record.id in goals
    if isinstance(record, JournalEntry) and (record.kind is not EntryKind.WIN or record.opens):
        return False
    return collection_of(record) not in PRIVATE_COLLECTIONS and goals.issuperset(record.owners)


def _bared(record: T) -> T:
    """A record, or a part of one, with its private fields as if nobody had filled them in."""
    sharing = SHARING[type(record)]
    values = {
        field.name: _bared_value(getattr(record, field.name))
        if field.name in sharing.shared
        else field.default
        for field in _fields_of(record)
    }
    return cast("T", replace(cast("Any", record), **values))


def _bared_value(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_bared_value, value))
    return _bared(value) if is_dataclass(value) else value


def left_out(plan: Plan, shared: Plan, since: date, until: date) -> tuple[LeftOut, ...]:
    """What of these days a redacted plan lacks, the most first."""
    counts: Counter[str] = Counter()
    for name in COLLECTIONS:
        there = shared.table(name)
        for record in plan.table(name).values():
            if not _is_of(record, since, until):
                continue
            if record.id in there:
                counts.update(_private_fields(record))
            else:
                counts[_called(record)] += 1
    return tuple(LeftOut(what, number) for what, number in counts.most_common())


def _is_of(record: Record, since: date, until: date) -> bool:
    """Whether a record tells of these days; one without a day of its own does not."""
    if isinstance(record, Goal):
        return record.start <= until and not (record.ended_on and record.ended_on < since)
    on = getattr(record, "on", None)
    return isinstance(on, date) and since <= on <= until


_PLURALS: Mapping[str, str] = {
    "goals": "goals",
    "check_ins": "check-ins",
    "date_moves": "moved dates",
    "commitments": "commitments",
    "reviews": "reviews",
}

_ENTRIES: Mapping[EntryKind, str] = {
    EntryKind.REFLECTION: "reflections",
    EntryKind.WIN: "wins",
    EntryKind.ROADBLOCK: "roadblocks",
    EntryKind.LESSON: "lessons",
    EntryKind.NOTE: "notes",
}


def _called(record: Record) -> str:
    if isinstance(record, JournalEntry):
        return _ENTRIES.get(record.kind, OTHER_RECORDS)
    return _PLURALS.get(collection_of(record), OTHER_RECORDS)


def _private_fields(record: object) -> Counter[str]:
    """What a record that is shared keeps to itself, by the words for it."""
    sharing = SHARING[type(record)]
    counts: Counter[str] = Counter()
    for field in _fields_of(record):
        value = getattr(record, field.name)
        if field.name in sharing.private:
            counts[sharing.private[field.name]] += value not in (field.default, "", ())
        elif isinstance(value, tuple):
            for part in value:
                if is_dataclass(part):
                    counts.update(_private_fields(part))
    return +counts


def _fields_of(record: object) -> tuple[Field[object], ...]:
    return fields(cast("Any", record))
