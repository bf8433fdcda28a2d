"""Every field of every record is said to be shared or private, and no new one can be forgotten."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, get_args, get_type_hints

import pytest

from planner.change import COLLECTIONS
from planner.check_in import CheckIn
from planner.date_move import DateMove
from planner.goal import Goal
from planner.journal import JournalEntry
from planner.packs.privacy import PRIVATE_COLLECTIONS, SHARING
from planner.profile import Profile
from planner.reviews.commitment import Commitment
from planner.reviews.review import Review, Verdict

KINDS: list[type] = [COLLECTIONS[name] for name in COLLECTIONS if name not in PRIVATE_COLLECTIONS]


def hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def parts_of(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for each in get_args(hint):
        yield from parts_of(each)


def shared_kinds() -> Iterator[type]:
    """Every kind of record that is shared, and every part of one in a field that is."""
    waiting: list[type] = list(KINDS)
    while waiting:
        kind = waiting.pop()
        yield kind
        found = hints(kind)
        for name in SHARING[kind].shared:
            waiting += parts_of(found[name])


@pytest.mark.parametrize("kind", sorted(set(shared_kinds()), key=str))
def test_every_field_is_either_shared_or_private(kind: type) -> None:
    sharing = SHARING[kind]
    assert sorted([*sharing.shared, *sharing.private]) == sorted(each.name for each in fields(kind))


def test_the_table_holds_no_kind_that_is_nowhere_in_a_plan() -> None:
    assert set(SHARING) == set(shared_kinds())


def test_a_collection_is_private_or_each_of_its_fields_is_spoken_of() -> None:
    assert set(PRIVATE_COLLECTIONS) < set(COLLECTIONS)
    assert all(kind in SHARING for kind in KINDS)


@pytest.mark.parametrize("kind", sorted(SHARING, key=str))
def test_a_private_field_can_be_left_empty(kind: type) -> None:
    defaults = {each.name: each.default for each in fields(kind)}
    assert [name for name in SHARING[kind].private if defaults[name] is MISSING] == []


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (Goal, "why reason values resources obstacles ended_because employer_support confidence"),
        (Goal, "first_step tripwire no_value_because in_my_control tags hours_per_week"),
        (JournalEntry, "prompt blocker opens"),
        (CheckIn, "note confidence"),
        (DateMove, "reason"),
        (Review, "energy ratings direction themes"),
        (Verdict, "why replaced_by confidence"),
        (Commitment, "where note"),
        (Profile, "strengths gaps"),
    ],
)
def test_what_a_person_writes_for_themselves_is_private(kind: type, names: str) -> None:
    assert set(names.split()) <= set(SHARING[kind].private)
