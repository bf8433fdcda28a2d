from collections.abc import Mapping

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st

from planner.milestone import Milestone
from planner.records import Changing, Records

IDS = st.sampled_from([f"{number:010}" for number in range(6)])
OWNERS = st.sampled_from(["goal000001", "goal000002"])
MILESTONES = st.builds(Milestone, IDS, OWNERS, strategies.lines)
STEPS = st.lists(MILESTONES | IDS, max_size=30)
"""A milestone is put, and an id dropped if it is there."""


@pytest.fixture(autouse=True)
def _fold_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.records.FOLD_AT", 3)


def milestone(number: int, goal: str = "goal000001") -> Milestone:
    return Milestone(f"{number:010}", goal, "Step")


def after(step: Milestone | str, records: Records[Milestone]) -> Records[Milestone]:
    if isinstance(step, Milestone):
        return records.with_record(step)
    return records.without(step) if step in records else records


def check(records: Records[Milestone], model: Mapping[str, Milestone]) -> None:
    assert dict(records) == model
    assert len(records) == len(model)
    assert list(records) == list(records.keys())
    for owner in ("goal000001", "goal000002", "goal000003"):
        owned = {record.id for record in model.values() if record.goal == owner}
        assert {record.id for record in records.of(owner)} == owned
        assert len(records.of(owner)) == len(owned)


@given(STEPS)
def test_records_are_those_of_a_plain_dict_after_any_row_of_changes(
    steps: list[Milestone | str],
) -> None:
    records: Records[Milestone] = Records()
    model: dict[str, Milestone] = {}
    before: list[tuple[Records[Milestone], dict[str, Milestone]]] = []
    for step in steps:
        before.append((records, dict(model)))
        records = after(step, records)
        if isinstance(step, Milestone):
            model[step.id] = step
        else:
            model.pop(step, None)
        check(records, model)
    for older, content in before:
        check(older, content)


@given(STEPS, STEPS)
def test_many_changes_at_once_are_those_changes_one_by_one(
    first: list[Milestone | str], then: list[Milestone | str]
) -> None:
    began: Records[Milestone] = Records()
    for step in first:
        began = after(step, began)
    content = dict(began)
    changing = Changing(began)
    model = dict(content)
    for step in then:
        if isinstance(step, Milestone):
            changing.put(step)
            model[step.id] = step
        elif step in model:
            changing.drop(step)
            del model[step]
    check(changing.done(), model)
    check(began, content)


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


def test_records_show_how_many_they_are() -> None:
    assert repr(Records({"0000000000": milestone(0)})) == "Records(1)"
