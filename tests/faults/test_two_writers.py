"""Two processes that write into one plan at once, while a third one reads."""

from dataclasses import dataclass
from pathlib import Path
from time import sleep

import pytest
from faults.plants import SOUND
from faults.write_goals import SHARED, now
from faults.writers import Writer

from planner.keeper import Trouble
from store.disk_keeper import DiskKeeper

COUNT = {False: 100, True: 5_000}
"""Goals of each writer; after each one it counts the shared goal up."""

LONGEST = 2.0
"""Seconds that a writer may have to wait for one change, at most."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What two writers left behind."""

    complaints: list[str]
    longest: float


def write_at_once(place: Path, count: int, planted: str = SOUND) -> Outcome:
    writers = [
        Writer.start(place, name, count, face, planted)
        for name, face in (("a", "app"), ("b", "verb"))
    ]
    for writer in writers:
        writer.let_go()
    rests = [writer.rest() for writer in writers]
    waits = [float(said[-1]) for said, complaint in rests if not complaint]
    return Outcome([complaint for _, complaint in rests if complaint], max(waits, default=0.0))


def whats_wrong(place: Path, count: int) -> list[str]:
    """Everything that a plan lacks which two writers have written into."""
    try:
        with DiskKeeper.open(place, now) as keeper:
            plan, numbers = keeper.plan, [kept.number for kept in keeper.history()]
    except Trouble as trouble:
        return [f"unreadable: {trouble}"]
    shared = plan.goals.get(SHARED.id)
    found = {
        "changes lost": plan.number == 4 * count,
        "counts lost": shared is not None and shared.title == str(2 * count),
        "goals lost": len(plan.goals) == 2 * count + 1,
        "a number twice or missing": numbers == list(range(4 * count, 0, -1)),
    }
    return [words for words, is_right in found.items() if not is_right]


@pytest.mark.timeout(3600)
def test_two_writers_lose_nothing_of_each_other(tmp_path: Path, is_full: bool) -> None:
    count = COUNT[is_full]
    outcome = write_at_once(tmp_path / "plan", count)
    print(f"2 x {count} goals and counts: longest wait {outcome.longest:.3f} s")
    assert outcome.complaints == []
    assert whats_wrong(tmp_path / "plan", count) == []
    assert outcome.longest < LONGEST


def test_a_reader_beside_two_writers_ends_with_their_plan(tmp_path: Path) -> None:
    place = tmp_path / "plan"
    with DiskKeeper.open(place, now) as reader:
        writers = [Writer.start(place, name, 50) for name in "ab"]
        for writer in writers:
            writer.let_go()
        while any(writer.is_running for writer in writers):
            reader.refresh()
            sleep(0.002)
        assert [writer.rest()[1] for writer in writers] == ["", ""]
        reader.refresh()
        assert reader.notes == ()
        assert (reader.plan.number, len(reader.plan.goals)) == (200, 101)


def test_the_harness_finds_a_lock_that_is_never_taken(tmp_path: Path) -> None:
    outcome = write_at_once(tmp_path / "plan", 100, "never lock")
    assert outcome.complaints or whats_wrong(tmp_path / "plan", 100)
