"""The operating system says no, once, at every call in turn; and then everything works again."""

import errno
import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import Clock, GoalChanges

from planner.keeper import Trouble
from planner.plan import Plan
from store.disk_keeper import DiskKeeper

CALLS = [
    (os, "open"),
    (os, "write"),
    (os, "fsync"),
    (os, "fstat"),
    (os, "stat"),
    (os, "lstat"),
    (os, "pread"),
    (os, "mkdir"),
    (os, "chmod"),
    (os, "fchmod"),
    (os, "replace"),
    (os, "scandir"),
    (os, "listdir"),
    (fcntl, "flock"),
]


class Disk:
    """Counts calls of the operating system, and fails one of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        self.failing: int | None = None
        self.error = errno.EIO
        self.failed = ""
        monkeypatch.setattr(os, "fsync", lambda file: None)  # nobody cuts the power, and it is slow
        for module, name in CALLS:
            monkeypatch.setattr(module, name, self.failing_once(name, getattr(module, name)))

    def failing_once(self, name: str, call: Callable[..., object]) -> Callable[..., object]:
        def called(*arguments: object, **options: object) -> object:
            self.calls += 1
            if self.calls == self.failing:
                self.failed = name
                raise OSError(self.error, os.strerror(self.error))
            return call(*arguments, **options)

        return called


class Scenario:
    """A few changes in a small plan, in which a checkpoint is written and a new file begins."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.kept = [Plan()]
        self.troubles: list[Trouble] = []

    def open(self) -> DiskKeeper:
        return DiskKeeper.open(self.place, Clock(), is_lasting=True, roll_at=600)

    def run(self) -> None:
        goals = GoalChanges()
        for number in range(3):
            try:
                with self.open() as keeper:
                    keeper.refresh()
                    for step in (goals.add(number * 2), goals.add(number * 2 + 1)):
                        keeper.act(step)
                        self.kept.append(keeper.plan)
                    keeper.undo()
                    self.kept.append(keeper.plan)
            except Trouble as trouble:
                self.troubles.append(trouble)


def calls_of_a_scenario(tmp_path: Path) -> int:
    with pytest.MonkeyPatch.context() as monkeypatch:
        disk = Disk(monkeypatch)
        Scenario(tmp_path / "counted").run()
        return disk.calls


@pytest.mark.parametrize("error", ["ENOSPC", "EACCES"])
def test_an_error_at_any_call_loses_nothing_and_is_said(error: str, tmp_path: Path) -> None:
    calls = calls_of_a_scenario(tmp_path)
    for failing in range(1, calls + 1):
        scenario = Scenario(tmp_path / f"{failing}")
        with pytest.MonkeyPatch.context() as monkeypatch:
            disk = Disk(monkeypatch)
            disk.failing, disk.error = failing, getattr(errno, error)
            scenario.run()
        place = f"call {failing} of {calls}: {disk.failed}"
        assert disk.failed, place
        with scenario.open() as keeper:
            assert keeper.plan == scenario.kept[-1], place
            assert keeper.plan.number == scenario.kept[-1].number == len(scenario.kept) - 1, place
            assert len(list(keeper.history())) == keeper.plan.number, place
        assert not list(scenario.place.glob("*.new")), place
        assert len(scenario.troubles) <= 1, place


def test_the_scenario_writes_checkpoints_and_rolls(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path / "plan")
    scenario.run()
    assert not scenario.troubles
    assert {path.name for path in scenario.place.iterdir()} >= {"plan.json", "history-0002.jsonl"}


@pytest.mark.parametrize("written", [0, 1, 60])
def test_a_line_that_is_only_written_in_part_is_taken_back(
    written: int, open_disk: Callable[..., DiskKeeper], place: Path, goals: GoalChanges
) -> None:
    keeper = open_disk()
    keeper.act(goals.add(1))
    before = (place / "history-0001.jsonl").read_bytes()
    with pytest.MonkeyPatch.context() as monkeypatch:
        write = os.write
        monkeypatch.setattr(os, "write", lambda file, line: write(file, line[:written]))
        with pytest.raises(Trouble, match="the disk is full; free some space and try again"):
            keeper.act(goals.add(2))
    assert (place / "history-0001.jsonl").read_bytes() == before
    assert keeper.plan.number == 1
    assert keeper.act(goals.add(2)).number == 2


def test_a_line_that_can_not_even_be_taken_back_is_left_out_later(
    open_disk: Callable[..., DiskKeeper], goals: GoalChanges
) -> None:
    def fail(*arguments: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    keeper = open_disk()
    keeper.act(goals.add(1))
    with pytest.MonkeyPatch.context() as monkeypatch:
        write = os.write
        monkeypatch.setattr(os, "write", lambda file, line: write(file, line[:60]))
        monkeypatch.setattr(os, "ftruncate", fail)
        with pytest.raises(Trouble):
            keeper.act(goals.add(2))
    assert "was never finished and is left out" in open_disk().notes[0]
    assert keeper.act(goals.add(3)).number == 2
    assert open_disk().plan == keeper.plan
    assert open_disk().notes == ()


def test_an_interruption_takes_the_line_back(
    open_disk: Callable[..., DiskKeeper], goals: GoalChanges, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(file: int) -> None:
        raise KeyboardInterrupt

    keeper = open_disk()
    keeper.act(goals.add(1))
    with pytest.MonkeyPatch.context() as context:
        context.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            keeper.act(goals.add(2))
    assert open_disk().plan.number == keeper.plan.number == 1
    assert keeper.act(goals.add(2)).number == 2
