from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
import strategies
from costly import costly
from hypothesis import given
from hypothesis import strategies as st

from planner.change import COLLECTIONS, Edit, collection_of
from planner.goal import Goal, GoalOutline
from planner.keeper import Trouble
from planner.plan import Plan
from planner.records import Record
from planner.reviews.review import ReviewOutline
from store.records import (
    RawEdit,
    UnreadTable,
    table_from_json,
    table_to_json,
    to_document,
    to_edit,
    to_json,
    to_raw,
    to_record,
)

OUTLINES = {"goals": GoalOutline, "reviews": ReviewOutline}
"""What is read of each record where all of a collection are looked at."""

GOAL = {"id": "0123456789", "title": "Learn to weld", "start": "2026-01-01"}


def test_every_collection_has_a_strategy() -> None:
    assert list(strategies.records) == list(COLLECTIONS)


@given(strategies.any_record)
def test_a_record_is_the_same_after_being_written_and_read(record: Record) -> None:
    assert to_record(collection_of(record), record.id, to_document(record)) == record


@costly
@given(strategies.plans())
def test_a_table_is_the_same_after_being_written_and_read(plan: Plan) -> None:
    for name in COLLECTIONS:
        assert table_from_json(name, table_to_json(plan.table(name))) == dict(plan.table(name))


@pytest.mark.parametrize(("collection", "outline"), OUTLINES.items())
@costly
@given(plan=strategies.plans())
def test_an_outline_says_what_its_record_says(plan: Plan, collection: str, outline: Any) -> None:
    records = plan.table(collection)
    found = UnreadTable(collection, table_to_json(records)).outlines()
    assert list(found) == list(records)
    names = [field.name for field in fields(outline)]
    for id_, each in found.items():
        assert type(each) is outline
        for name in names:
            assert getattr(each, name) == getattr(records[id_], name)


@given(strategies.edits())
def test_an_edit_is_the_same_after_being_written_and_read(edit: Edit) -> None:
    raw = msgspec.json.decode(to_json(to_raw(edit)), type=RawEdit)
    assert to_edit(raw, schema=1) == edit


def test_a_document_leaves_out_what_is_at_its_default() -> None:
    goal = Goal("0123456789", "Learn to weld", date(2026, 1, 1), tags=("hands",))
    assert to_document(goal) == {**GOAL, "tags": ["hands"]}


def test_dates_of_a_frozen_clock_are_written_as_dates() -> None:
    class FrozenDate(date):
        pass

    class FrozenDatetime(datetime):
        pass

    written = to_json([FrozenDate(2026, 1, 1), FrozenDatetime(2026, 1, 1, tzinfo=UTC)])
    day, moment = msgspec.json.decode(written, type=tuple[date, datetime])
    assert (day, moment) == (date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC))


def test_a_value_that_json_does_not_know_is_no_record() -> None:
    with pytest.raises(TypeError, match="complex can't be written"):
        to_json(1j)


@pytest.mark.parametrize(
    ("collection", "document", "words"),
    [
        ("goals", {**GOAL, "titel": "x"}, "goals, 0123456789: a record has no field called titel"),
        (
            "goals",
            {**GOAL, "obstacles": [{"what": "no time", "thne": "block Friday"}]},
            "goals, 0123456789: obstacles have no field called thne",
        ),
        ("goals", {**GOAL, "title": 5}, "goals, 0123456789: Expected str, got int - at $.title"),
        ("goals", {**GOAL, "title": ""}, "goals, 0123456789: the title is empty"),
        ("goals", {**GOAL, "title": "a\x1b[2J"}, "the title holds control characters"),
        ("goals", {**GOAL, "focus": 1}, "Expected bool, got int - at $.focus"),
        ("goals", {**GOAL, "start": "2026-02-30"}, "at $.start"),
        ("goals", {**GOAL, "category": "cooking"}, "at $.category"),
        ("goals", {**GOAL, "due": "2025-01-01"}, "the due date 2025-01-01 is before the start"),
        ("goals", {"id": "0123456789"}, "missing required field title"),
        ("goals", {**GOAL, "id": "9876543210"}, "says that its id is 9876543210"),
        ("goals", [], "goals, 0123456789: the record is no object"),
        ("recipes", GOAL, "a plan has no collection called recipes"),
    ],
)
def test_a_document_that_is_no_record_is_refused_with_its_place(
    collection: str, document: object, words: str
) -> None:
    with pytest.raises(Trouble) as refused:
        to_record(collection, "0123456789", document)
    assert words in refused.value.reason


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"collection": "recipes", "id": "1"}, "no collection called recipes"),
        ({"collection": "goals", "id": "1", "after": {"titel": "x"}}, "no field called titel"),
        ({"collection": "goals", "id": "1", "after": {"title": 5}}, "Expected `str`"),
    ],
)
def test_an_edit_that_fits_no_record_is_refused(raw: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        to_edit(msgspec.json.decode(to_json(raw), type=RawEdit), schema=1)


nested = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2)
    ),
    max_leaves=4,
)


@given(
    st.sampled_from([*COLLECTIONS, "recipes"]),
    st.dictionaries(st.text(max_size=9), nested, max_size=3),
)
def test_no_document_raises_anything_but_trouble(
    collection: str, document: dict[str, object]
) -> None:
    with pytest.raises(Trouble):
        to_record(collection, "0123456789", {**document, "unknown": 1})


@given(st.sampled_from(sorted(GOAL)), nested)
def test_a_wrong_value_raises_trouble_or_is_right(field: str, value: object) -> None:
    document = {**GOAL, field: value}
    try:
        record = to_record("goals", "0123456789", document)
    except Trouble:
        return
    assert to_document(record)[field] == value
