"""Processes killed while they save: what they said is kept is there, and the plan opens."""

import random
import shutil
from collections import Counter
from itertools import islice
from pathlib import Path
from time import sleep

import pytest
from faults.plants import SOUND
from faults.write_goals import DAY, now
from faults.writers import Writer

from planner.change import Change, added
from planner.goal import Goal
from planner.keeper import Trouble
from store.disk_keeper import DiskKeeper

SIZES = (100, 1_000, 10_000)
"""Goals in the plan before the first kill."""

KILLS = {False: 7, True: 334}
"""Kills at each size."""

LONGEST = 0.05
"""Seconds that a process may write, at most, after its first goal."""


def made_plan(place: Path, size: int) -> None:
    goals = (Goal(f"old{number:07}", f"Learn {number}", DAY) for number in range(size))
    change = Change("Begin", tuple(added(goal) for goal in goals))
    with DiskKeeper.open(place, now, is_lasting=True) as keeper:
        keeper.act(lambda _plan: change)


def killed(place: Path, size: int, kills: int, planted: str = SOUND) -> Counter[str]:
    """Kill writers one after the other; how many goals were kept, lost, or could not be read."""
    chance, counts, seen = random.Random(size), Counter[str](), 1
    everything = {f"old{number:07}" for number in range(size)}
    for turn in range(kills):
        writer = Writer.start(
            place, f"n{turn:03}", 100_000, chance.choice(["app", "verb"]), planted
        )
        writer.let_go()
        first = writer.heard()
        sleep(chance.uniform(0, LONGEST) if planted == SOUND else 0)
        said = {first, *writer.kill()} - {"shared0000"}
        try:
            with DiskKeeper.open(place, now) as keeper:
                number, ids = keeper.plan.number, set(keeper.plan.goals)
                list(islice(keeper.history(), number - seen))
        except Trouble as trouble:
            counts[f"unreadable: {trouble}"] += 1
            break
        everything |= said
        counts.update(kills=1, said=len(said), lost=len(everything - ids))
        everything &= ids
        seen = number
    return counts


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("size", SIZES)
def test_a_killed_process_loses_nothing_that_it_said(
    size: int, tmp_path: Path, is_full: bool
) -> None:
    place = tmp_path / "plan"
    made_plan(place, size)
    counts = killed(place, size, KILLS[is_full])
    print(f"{size} goals: {dict(counts)}")
    assert set(counts) == {"kills", "said", "lost"}
    assert counts["kills"] == KILLS[is_full]
    assert counts["said"] >= counts["kills"]
    assert counts["lost"] == 0
    with DiskKeeper.open(place, now) as keeper:
        numbers = [kept.number for kept in keeper.history()]
        assert numbers == list(range(keeper.plan.number, 0, -1))
    shutil.rmtree(place)


def test_the_harness_finds_a_process_that_speaks_before_it_has_kept(tmp_path: Path) -> None:
    made_plan(tmp_path / "plan", 10)
    assert killed(tmp_path / "plan", 10, 5, "say it first")["lost"] > 0
