"""Records: at any moment what a plain dict would be, in its order, however they came about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
import strategies
from costly import costly
from hypothesis import given
from hypothesis import strategies as st

from planner.check_in import CheckIn
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.records import FOLD_AT, Changing, Record, Records, Table

TODAY = date(2026, 11, 21)
IDS = st.sampled_from([f"{number:010}" for number in range(6)])
OWNERS = ("goal000001", "goal000002")
MILESTONES = st.builds(Milestone, IDS, st.sampled_from(OWNERS), strategies.lines)
ENTRIES = st.builds(
    JournalEntry,
    IDS,
    st.just(TODAY),
    st.just(EntryKind.NOTE),
    strategies.lines,
    st.lists(st.sampled_from(OWNERS), max_size=3).map(tuple),
)
"""About no goal, about one or two, and even about one twice."""

STEPS: st.SearchStrategy[list[Record | str]] = st.lists(MILESTONES | ENTRIES | IDS, max_size=30)
"""A record is put, and an id dropped if it is there."""


@pytest.fixture(autouse=True)
def _fold_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.records.FOLD_AT", 3)


def milestone(number: int, goal: str = "goal000001") -> Milestone:
    return Milestone(f"{number:010}", goal, "Step")


def after(step: Record | str, records: Records[Record]) -> Records[Record]:
    if not isinstance(step, str):
        return records.with_record(step)
    return records.without(step) if step in records else records


def assert_alike(records: Records[Record], model: Mapping[str, Record]) -> None:
    assert list(records.items()) == list(model.items())
    assert list(records.values()) == list(model.values())
    assert len(records) == len(records.values()) == len(model)
    assert records == model
    for id_ in ("0000000000", "0000000005"):
        assert (id_ in records) == (id_ in model)
    for owner in (*OWNERS, "goal000003"):
        owned = tuple(record for record in model.values() if owner in record.owners)
        assert records.of(owner) == owned


@given(STEPS)
def test_records_are_those_of_a_plain_dict_after_any_row_of_changes(
    steps: list[Record | str],
) -> None:
    records: Records[Record] = Records()
    model: dict[str, Record] = {}
    before: list[tuple[Records[Record], dict[str, Record]]] = []
    for step in steps:
        before.append((records, dict(model)))
        records = after(step, records)
        if isinstance(step, str):
            model.pop(step, None)
        else:
            model[step.id] = step
        assert_alike(records, model)
    for older, content in before:
        assert_alike(older, content)
    assert dict(records) == model


@given(STEPS, STEPS)
def test_many_changes_at_once_are_those_changes_one_by_one(
    first: list[Record | str], then: list[Record | str]
) -> None:
    began: Records[Record] = Records()
    for step in first:
        began = after(step, began)
    content = dict(began)
    changing = Changing(began)
    model = dict(content)
    for step in then:
        if not isinstance(step, str):
            changing.put(step)
            model[step.id] = step
            assert changing[step.id] is step
        elif step in model:
            changing.drop(step)
            del model[step]
    assert_alike(changing.done(), model)
    assert_alike(began, content)


@pytest.mark.parametrize("there", [0, 2])
def test_dropping_what_is_not_there_is_an_error(there: int) -> None:
    records = Records({record.id: record for record in map(milestone, range(there))})
    with pytest.raises(KeyError):
        records.without("0000000007")
    with pytest.raises(KeyError):
        Changing(records).drop("0000000007")
    with pytest.raises(KeyError):
        records["0000000007"]


def test_a_record_that_was_dropped_is_gone_until_it_is_put_again() -> None:
    records = Records({record.id: record for record in map(milestone, range(2))})
    gone = records.without("0000000000")
    with pytest.raises(KeyError):
        gone["0000000000"]
    with pytest.raises(KeyError):
        gone.without("0000000000")
    assert list(gone.with_record(milestone(0))) == ["0000000001", "0000000000"]


def test_records_are_read_once_and_only_when_somebody_looks() -> None:
    reads: list[str] = []

    def read() -> Mapping[str, Milestone]:
        reads.append("read")
        return {record.id: record for record in map(milestone, range(2))}

    records = Records.read_by(read)
    more = records.with_record(milestone(5))
    assert reads == []
    assert len(more) == 3
    assert len(records) == 2
    assert reads == ["read"]


def test_a_record_that_moves_to_another_goal_is_found_there() -> None:
    records = Records({record.id: record for record in map(milestone, range(2))})
    moved = records.with_record(milestone(0, "goal000002"))
    assert [record.id for record in moved.of("goal000001")] == ["0000000001"]
    assert [record.id for record in moved.of("goal000002")] == ["0000000000"]


def test_records_of_a_goal_keep_their_order_when_one_comes_to_it() -> None:
    records = Records({each.id: each for each in (milestone(0, "goal000002"), milestone(1))})
    moved = records.with_record(milestone(0))
    assert [each.id for each in moved.of("goal000001")] == ["0000000000", "0000000001"]


def test_changes_are_folded_in_once_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.records.FOLD_AT", FOLD_AT)
    records: Records[Milestone] = Records()
    for number in range(3 * FOLD_AT):
        records = records.with_record(milestone(number))
        assert len(records._recent) <= FOLD_AT
    assert len(records) == len(records.of("goal000001")) == 3 * FOLD_AT


class CountedTable(Table[CheckIn]):
    """Check-ins that count how often one was read, and know owners and days without it."""

    def __init__(self, count: int) -> None:
        self._ids = [f"{number:010}" for number in range(count)]
        self.reads = 0

    def __getitem__(self, id_: str) -> CheckIn:
        self.reads += 1
        return CheckIn(id_, f"goal{int(id_) % 2:06}", self.days()[id_], confidence=50)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def owned(self) -> Mapping[str, Sequence[str]]:
        return {"goal000000": self._ids[::2], "goal000001": self._ids[1::2]}

    def outlines(self) -> Mapping[str, object]:
        return self

    def days(self) -> Mapping[str, date]:
        return {id_: date(2026, 1, 1 + int(id_) // 10) for id_ in self._ids}


def test_of_a_table_only_the_records_of_the_goal_are_read() -> None:
    table = CountedTable(100)
    records = Records.read_by(lambda: table)
    assert len(records.of("goal000001")) == 50
    assert table.reads == 50
    changed = records.with_record(CheckIn("0000000003", "goal000000", TODAY, confidence=50))
    assert [each.id for each in changed.of("goal000000")[:3]] == [
        "0000000000",
        "0000000002",
        "0000000003",
    ]


def test_of_a_table_only_the_newest_record_is_read_when_no_more_is_asked() -> None:
    table = CountedTable(100)
    records = Records.read_by(lambda: table)
    assert next(records.newest_first("goal000001")).id == "0000000099"
    assert table.reads == 1


CHECK_INS = st.builds(
    CheckIn,
    IDS,
    st.sampled_from(OWNERS),
    st.dates(TODAY, TODAY + timedelta(2)),
    confidence=st.just(50),
)


@given(st.lists(CHECK_INS, max_size=30))
def test_the_newest_first_are_those_of_a_goal_sorted_by_day(check_ins: list[CheckIn]) -> None:
    records: Records[CheckIn] = Records()
    for check_in in check_ins:
        records = records.with_record(check_in)
    for owner in OWNERS:
        oldest_first = sorted(records.of(owner), key=lambda each: each.on)
        assert list(records.newest_first(owner)) == oldest_first[::-1]


def test_records_show_how_many_they_are() -> None:
    assert repr(Records({"0000000000": milestone(0)})) == "Records(1)"


@costly
@given(st.lists(ENTRIES, max_size=12), st.lists(st.dates(TODAY - timedelta(3), TODAY), min_size=12))
def test_ids_by_day_are_those_of_the_records_sorted_back(
    entries: list[JournalEntry], days: list[date]
) -> None:
    records: Records[JournalEntry] = Records()
    for entry, day in zip(entries, days, strict=False):
        records = records.with_record(replace(entry, on=day))
    oldest_first = sorted(records.values(), key=lambda entry: entry.on)
    assert list(records.by_day()) == [(entry.id, entry.on) for entry in oldest_first[::-1]]


def test_no_record_is_read_to_sort_ids_by_day() -> None:
    table = CountedTable(100)
    ids = [id_ for id_, _ in Records.read_by(lambda: table).by_day()]
    assert (ids[0], len(ids), table.reads) == ("0000000099", 100, 0)
