"""Replaying a history to its end: what is read, what is a fault, and what lies stranded behind."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fakes import GoalChanges

from planner.change import Change, Edit, KeptChange
from planner.plan import Plan
from store.checkpoint import tables_to_json
from store.directory import PlanDirectory
from store.history_check import Fault, replay
from store.lines import write_change, write_start
from store.upgrades import UPGRADES, NewerVersionTrouble

DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def line(number: int, change: Change | None = None, schema: int = 1) -> bytes:
    """The line of a change, which adds the goal of its number unless another one is given."""
    change = change or GoalChanges().add(number)(Plan())
    at = NOON + timedelta(minutes=number)
    return write_change(KeptChange(number, at, DAY, change.label, change.edits), schema)


def plan_of(*numbers: int, number: int = 0) -> Plan:
    plan = Plan()
    for each in numbers:
        plan = plan.after(GoalChanges().add(each)(plan).edits, each)
    return Plan(number or plan.number, plan.tables)


def start(plan: Plan) -> bytes:
    return write_start(tables_to_json(plan), plan.number, DAY, 1)


UNFIT = Change("Edit", (Edit("goals", "missing", {"title": "a"}, {"title": "b"}),))


@pytest.fixture
def directory(place: Path) -> PlanDirectory:
    place.mkdir()
    return PlanDirectory(place)


def write(directory: PlanDirectory, *files: bytes) -> None:
    for number, content in enumerate(files, 1):
        directory.history(number).write_bytes(content)


def test_no_history_is_an_empty_plan(directory: PlanDirectory) -> None:
    found = replay(directory, UPGRADES)
    assert (found.plan.number, found.faults, found.is_broken, found.newest) == (0, [], False, None)


def test_whole_files_lead_to_the_plan(directory: PlanDirectory) -> None:
    last = start(plan_of(1, 2)) + line(3)
    write(directory, line(1) + line(2), last)
    found = replay(directory, UPGRADES)
    assert found.plan == plan_of(1, 2, 3)
    assert (found.file, found.offset) == (2, len(last))
    assert found.newest == NOON + timedelta(minutes=3)
    assert (found.faults, found.is_broken, found.is_torn) == ([], False, False)


def test_lines_behind_a_bad_one_are_stranded(directory: PlanDirectory) -> None:
    write(directory, line(1) + b"{}\n" + line(3) + line(4))
    found = replay(directory, UPGRADES)
    assert found.plan == plan_of(1)
    assert found.offset == len(line(1))
    assert [change.number for change in found.stranded] == [3, 4]
    assert found.faults == [Fault(1, 2, "its checksum doesn't fit its content")]
    assert found.is_broken


@pytest.mark.parametrize(
    ("lines", "words", "stranded"),
    [
        (line(1) + line(1), "it holds change 1 once more", []),
        (line(1) + line(3), "change 3 doesn't follow the one before", [3]),
        (line(1) + line(2, UNFIT), "it doesn't fit the plan", [2]),
    ],
)
def test_a_line_must_follow_the_one_before(
    directory: PlanDirectory, lines: bytes, words: str, stranded: list[int]
) -> None:
    write(directory, lines)
    found = replay(directory, UPGRADES)
    assert found.faults == [Fault(1, 2, words)]
    assert [change.number for change in found.stranded] == stranded
    assert found.plan == plan_of(1)


def test_a_good_beginning_of_the_next_file_ends_a_gap(directory: PlanDirectory) -> None:
    write(directory, line(1) + b"{}\n" + line(3), start(plan_of(1, 2, 3)) + line(4))
    found = replay(directory, UPGRADES)
    assert found.plan == plan_of(1, 2, 3, 4)
    assert (found.stranded, found.is_broken) == ([], False)
    assert [(fault.file, fault.line) for fault in found.faults] == [(1, 2)]


def test_a_bad_beginning_strands_the_whole_file(directory: PlanDirectory) -> None:
    write(directory, line(1) + line(2), b"{}\n" + line(3))
    found = replay(directory, UPGRADES)
    assert (found.plan, found.file, found.offset) == (plan_of(1, 2), 1, len(line(1) + line(2)))
    assert [change.number for change in found.stranded] == [3]


@pytest.mark.parametrize("beginning", [plan_of(1, number=2), plan_of(1, 2, number=5)])
def test_a_beginning_with_another_plan_is_a_fault_and_holds(
    directory: PlanDirectory, beginning: Plan
) -> None:
    write(directory, line(1) + line(2), start(beginning))
    found = replay(directory, UPGRADES)
    words = "it holds another plan than the changes before it make"
    assert found.faults == [Fault(2, 1, words)]
    assert (found.plan, found.plan.number, found.is_broken) == (beginning, beginning.number, False)


@pytest.mark.parametrize("torn", [b"{", line(2)[:-1], line(2)[:40], b"\0" * 60])
def test_an_unfinished_last_line_is_no_fault(directory: PlanDirectory, torn: bytes) -> None:
    write(directory, line(1) + torn)
    found = replay(directory, UPGRADES)
    assert (found.is_torn, found.is_broken, found.faults) == (True, False, [])
    assert found.plan == plan_of(1)


def test_an_unfinished_line_in_an_older_file_is_a_fault(directory: PlanDirectory) -> None:
    write(directory, line(1) + line(2)[:-1], start(plan_of(1)))
    found = replay(directory, UPGRADES)
    assert [(fault.file, fault.line) for fault in found.faults] == [(1, 2)]
    assert not found.is_torn


def test_an_unfinished_line_behind_a_gap_is_a_fault(directory: PlanDirectory) -> None:
    write(directory, line(1) + b"{}\n" + line(3)[:-1])
    found = replay(directory, UPGRADES)
    assert len(found.faults) == 2
    assert not found.is_torn


def test_the_first_line_is_unfinished_only_if_it_begins_like_one(directory: PlanDirectory) -> None:
    write(directory, line(1)[:30])
    assert replay(directory, UPGRADES).is_torn
    write(directory, b"Dear diary")
    assert not replay(directory, UPGRADES).is_torn


def test_a_missing_file_is_a_fault(directory: PlanDirectory) -> None:
    write(directory, line(1) + line(2), start(plan_of(1, 2)) + line(3), start(plan_of(1, 2, 3)))
    directory.history(2).unlink()
    found = replay(directory, UPGRADES)
    assert found.faults == [Fault(2, 0, "it is missing")]
    assert found.plan == plan_of(1, 2, 3)


def test_a_newer_version_is_trouble(directory: PlanDirectory) -> None:
    write(directory, line(1) + line(2, schema=2))
    with pytest.raises(NewerVersionTrouble, match="change 2 was written by a newer Dualtrack"):
        replay(directory, UPGRADES)
