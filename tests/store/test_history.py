"""The history at the seam between two files, and the words for a line that can't be read."""

from datetime import UTC, date, datetime
from errno import EIO
from pathlib import Path

import pytest
from fakes import GoalChanges

from planner.change import KeptChange
from planner.keeper import Trouble
from planner.plan import Plan
from store.checkpoint import tables_to_json
from store.directory import PlanDirectory
from store.history import History
from store.history_file import HistoryFile
from store.lines import write_change, write_start

DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def kept(number: int) -> KeptChange:
    change = GoalChanges().add(number)(Plan())
    return KeptChange(number, NOON, DAY, change.label, change.edits)


def plan_of(count: int) -> Plan:
    plan = Plan()
    for number in range(1, count + 1):
        plan = plan.after(kept(number).edits, number)
    return plan


def start_behind(count: int) -> bytes:
    return write_start(tables_to_json(plan_of(count)), count, DAY, 1)


def kept_in(length: int, number: int) -> KeptChange:
    """A change whose line has that many bytes."""
    short = kept(number)
    label = short.label + "x" * (length - len(write_change(short, 1)))
    return short._replace(label=label)


@pytest.fixture
def history(place: Path) -> History:
    place.mkdir()
    return History(PlanDirectory(place))


def second_file(place: Path) -> Path:
    return PlanDirectory(place).history(2)


def test_a_rolled_history_goes_on_in_the_next_file(history: History, place: Path) -> None:
    history.append(kept(1))
    history.roll(tables_to_json(plan_of(1)), 1)
    begun = second_file(place).read_bytes()
    assert (history.position.file, history.position.offset) == (2, len(begun))
    history.append(kept(2))
    assert second_file(place).read_bytes() == begun + write_change(kept(2), 1)
    history.close()


def test_a_next_file_that_goes_on_from_another_change_is_refused(
    history: History, place: Path
) -> None:
    history.append(kept(1))
    second_file(place).write_bytes(start_behind(3))
    with pytest.raises(Trouble) as refused:
        history.read_on(plan_of(1), alone=False)
    assert str(refused.value) == (
        "line 1 of history-0002.jsonl can't be read: it goes on from change 3, not 1; "
        "run dualtrack doctor."
    )
    history.close()


def test_a_first_file_that_is_missing_is_noticed_by_the_second(
    history: History, place: Path
) -> None:
    second_file(place).write_bytes(start_behind(1))
    with pytest.raises(Trouble) as refused:
        history.read_on(Plan(), alone=False)
    assert str(refused.value) == (
        "line 1 of history-0002.jsonl can't be read: it goes on from change 1, not 0; "
        "run dualtrack doctor."
    )
    history.close()


def test_a_bad_line_is_named_with_what_is_wrong(history: History, place: Path) -> None:
    """Change 3 stands where change 2 belongs, and change 4 behind it, so it is no torn end."""
    history.append(kept(1))
    first = PlanDirectory(place).history(1)
    first.write_bytes(first.read_bytes() + write_change(kept(3), 1) + write_change(kept(4), 1))
    with pytest.raises(Trouble) as refused:
        history.read_on(plan_of(1), alone=False)
    assert str(refused.value) == (
        "line 2 of history-0001.jsonl can't be read: "
        "change 3 doesn't follow the one before; run dualtrack doctor."
    )
    history.close()


@pytest.mark.parametrize("files", [0, 1, 2, 3])
def test_reading_begins_with_the_plan_in_front_of_the_newest_file(
    files: int, history: History, place: Path
) -> None:
    directory = PlanDirectory(place)
    for number in range(1, files + 1):
        start = b"" if number == 1 else start_behind(number - 1)
        directory.history(number).write_bytes(start + write_change(kept(number), 1))
    begun = history.begin()
    assert (begun, history.position.file) == (plan_of(max(0, files - 1)), max(1, files))
    assert history.read_on(begun, alone=False) == plan_of(files)
    history.close()


def test_an_unfinished_line_is_measured_until_the_next_change_takes_its_place(
    history: History, place: Path
) -> None:
    whole, torn = write_change(kept(1), 1), write_change(kept(2), 1)[:-9]
    PlanDirectory(place).history(1).write_bytes(whole + torn)
    assert history.torn == 0
    assert history.read_on(Plan(), alone=False) == plan_of(1)
    assert (history.position.offset, history.torn) == (len(whole), len(torn))
    history.append(kept(2))
    assert history.torn == 0
    history.close()


@pytest.mark.parametrize(("torn", "alone"), [(b"", False), (b"", True), (b'{"number":2,', False)])
def test_a_file_that_is_as_it_was_seen_is_not_read_again(
    torn: bytes, alone: bool, history: History, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless there is an unfinished line, and nobody left who could finish it."""
    PlanDirectory(place).history(1).write_bytes(write_change(kept(1), 1) + torn)
    plan = history.read_on(Plan(), alone=False)
    monkeypatch.delattr(HistoryFile, "read")
    assert history.read_on(plan, alone=alone) is plan
    history.close()


def test_a_first_file_that_the_disk_may_not_hold_is_named_with_what_is_wrong(
    history: History, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise OSError(EIO, "Input/output error")

    monkeypatch.setattr("store.history.sync_directory", fail)
    with pytest.raises(Trouble) as refused:
        history.append(kept(1))
    path = PlanDirectory(place).history(1)
    assert str(refused.value) == (
        f"{path} can't be written: the disk reports an error; "
        "check the disk, and keep a copy of the plan elsewhere."
    )
    history.close()


@pytest.mark.parametrize("too_many", [0, 1])
def test_the_first_file_is_long_behind_so_many_bytes(
    too_many: int, place: Path, history: History
) -> None:
    short = History(PlanDirectory(place), roll_at=1000)
    short.append(kept_in(1000 + too_many, 1))
    assert short.is_long() == bool(too_many)
    short.close()


@pytest.mark.parametrize("roll_at", [10, 1000])
@pytest.mark.parametrize("too_many", [0, 1])
def test_a_later_file_must_also_outweigh_the_plan_in_front_of_it(
    too_many: int, roll_at: int, place: Path, history: History
) -> None:
    second = History(PlanDirectory(place), roll_at=roll_at)
    second.append(kept(1))
    second.roll(tables_to_json(plan_of(1)), 1)
    start = second.position.offset
    assert 10 < start < 1000
    second.append(kept_in(max(roll_at, start) + too_many, 2))
    assert second.is_long() == bool(too_many)
    second.close()


@pytest.mark.parametrize(("number", "then"), [(0, 3), (1, 1), (2, 2), (3, 3), (4, 3)])
def test_the_plan_as_it_was_is_the_newest_without_the_changes_since(
    number: int, then: int, history: History
) -> None:
    for kept_number in (1, 2, 3):
        history.append(kept(kept_number))
    assert history.as_it_was(plan_of(3), number) == plan_of(then)
    history.close()
