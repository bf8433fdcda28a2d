"""Several processes at once, and processes that are killed: what was said to be kept is there."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest

from store.disk_keeper import DiskKeeper

WRITER = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from planner.change import Change, added, changed
from planner.goal import Goal
from dataclasses import replace
from store.disk_keeper import DiskKeeper

place, name, count, is_lasting = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4] == "app"
now = lambda: datetime(2026, 11, 21, tzinfo=UTC)
shared = Goal("shared0000", "0", date(2026, 1, 1))

def count_up(plan):
    old = plan.goals.get(shared.id)
    new = replace(shared, title=str(int(old.title) + 1 if old else 1))
    return Change("Count", changed(old, new) if old else (added(new),))

with DiskKeeper.open(Path(place), now, is_lasting=is_lasting, roll_at=20_000) as keeper:
    for number in range(count):
        goal = Goal(f"{name}{number:09}", "Learn", date(2026, 1, 1))
        keeper.act(lambda plan: Change("Add", (added(goal),)))
        keeper.act(count_up)
        print(number, flush=True)
"""


def start(place: Path, name: str, count: int, face: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITER, str(place), name, str(count), face]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_two_writers_lose_nothing_of_each_other(
    place: Path, open_disk: Callable[..., DiskKeeper]
) -> None:
    reader = open_disk()
    writers = [start(place, name, 150, face) for name, face in (("a", "app"), ("b", "verb"))]
    while any(writer.poll() is None for writer in writers):
        reader.refresh()
        sleep(0.002)
    assert [writer.wait() for writer in writers] == [0, 0]
    for writer in writers:
        writer.communicate()
    reader.refresh()
    for keeper in (reader, open_disk()):
        assert keeper.notes == ()
        assert keeper.plan.number == 600
        assert keeper.plan.goals["shared0000"].title == "300"
        assert len(keeper.plan.goals) == 301
        assert [kept.number for kept in keeper.history()] == list(range(600, 0, -1))


@pytest.mark.parametrize("face", ["app", "verb"])
def test_a_killed_process_loses_nothing_that_it_said(
    face: str, place: Path, open_disk: Callable[..., DiskKeeper]
) -> None:
    for round_ in range(8):
        writer = start(place, str(round_), 10_000, face)
        assert writer.stdout is not None
        writer.stdout.readline()
        sleep(0.003 * round_)
        writer.kill()
        said = 1 + len(writer.communicate()[0].splitlines())
        with open_disk() as keeper:
            mine = [id_ for id_ in keeper.plan.goals if id_.startswith(str(round_))]
            assert said <= len(mine) <= said + 1
            list(keeper.history())
