"""Files of a plan damaged at random, with a backup beside them: mending finds the last good state.

Goals are only added, so the plan after change n holds the first n of them.
"""

import random
import shutil
from datetime import date
from pathlib import Path

import pytest
from fakes import Clock, GoalChanges

from planner.keeper import Trouble
from planner.refusal import Refusal
from store.backup import Backups, Reason, restore
from store.checkpoint import DamagedError, read_checkpoint
from store.disk_keeper import DiskKeeper
from store.mending import mend
from store.upgrades import UPGRADES

COUNT = {False: 15, True: 100}
GOALS = 24
ROLL_AT = 1_200
"""Bytes, so that the history is of several files."""

TAKEN_IN = "Take in the edit"
"""Damage that leaves a whole document can't be told from an edit, which undo takes back."""

DAYS = (date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20))


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A plan of several files of history, a checkpoint that lacks the end, and three backups."""
    place, now, goals = tmp_path / "whole", Clock(), GoalChanges()
    for turn, day in enumerate(DAYS):
        now.set_day(day)
        with DiskKeeper.open(place, now, is_lasting=turn < 2, roll_at=ROLL_AT) as keeper:
            for number in range(turn * GOALS // 3, (turn + 1) * GOALS // 3):
                keeper.act(goals.add(number + 1))
            if turn < 2:
                Backups(place).make(keeper.plan, now(), Reason.DAILY)
        assert keeper.plan.number == (turn + 1) * GOALS // 3
    assert len(list(place.glob("history-*.jsonl"))) > 1
    return place


def content_of(place: Path) -> dict[Path, bytes]:
    files = (path for path in place.rglob("*") if path.is_file())
    return {path.relative_to(place): path.read_bytes() for path in files if path.stat().st_size}


def spoil(path: Path, chance: random.Random) -> None:
    """Delete a file, cut it, turn a bit over in it, or lose a block of it."""
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content))
    match chance.choice(["delete", "cut", "flip", "zero", "hole"]):
        case "delete":
            path.unlink()
            return
        case "cut":
            del content[at:]
        case "flip":
            content[at] ^= 1 << chance.randrange(8)
        case "zero":
            content[at : at + 512] = bytes(len(content[at : at + 512]))
        case "hole":
            del content[at : at + chance.randint(1, 300)]
    path.write_bytes(content)


def damage(place: Path, chance: random.Random) -> set[Path]:
    """Spoil some files, but at least one backup is left whole; give those that were spoilt."""
    files = sorted(content_of(place))
    spared = chance.choice([path for path in files if path.parts[0] == "backups"])
    spoilt = set(chance.sample(files, chance.randint(1, len(files) - 1))) - {spared}
    for path in sorted(spoilt):
        spoil(place / path, chance)
    return spoilt


def newest_good(place: Path) -> int:
    """The number of the newest state that one whole file holds."""
    good = 0
    for path in (place / "plan.json", *place.glob("backups/*.json")):
        try:
            read = read_checkpoint(path.read_bytes(), UPGRADES)
        except (FileNotFoundError, DamagedError, Trouble):
            continue
        good = max(good, read.plan.number if read.meta else 0)
    return good


def is_kept(content: bytes, left: list[bytes]) -> bool:
    """Whether content is there, or went on, or was parted from a line that was never finished."""
    if any(each.startswith(content) for each in left):
        return True
    ends = [each for each in left if content.endswith(each)]
    return any(
        each.startswith(content.removesuffix(end)) for end in ends for each in left if each != end
    )


def whats_wrong(place: Path, chance: random.Random, now: Clock) -> list[str]:
    """Damage a plan, mend it, and tell what is not as it was promised."""
    spoilt = damage(place, chance)
    good = GOALS if not any("history" in path.name for path in spoilt) else newest_good(place)
    before = content_of(place)
    wrong: list[str] = []
    try:
        mend(place, now)
    except Trouble as trouble:
        return [f"not mended: {trouble}"]
    left = list(content_of(place).values())
    for path, content in before.items():
        if path in spoilt and not is_kept(content, left):
            wrong.append(f"{path} was replaced and is not kept")
    try:
        with DiskKeeper.open(place, now) as keeper:
            if next(keeper.history()).label.startswith(TAKEN_IN):
                keeper.undo()
            held = {int(id_) for id_ in keeper.plan.goals}
            if lost := sorted(set(range(1, good + 1)) - held):
                wrong.append(f"{lost} of {good} goals are lost")
            wrong += restored_wrongly(keeper, Backups(place), now)
    except Trouble as trouble:
        wrong.append(f"unreadable: {trouble}")
    return wrong


def restored_wrongly(keeper: DiskKeeper, backups: Backups, now: Clock) -> list[str]:
    """Restore each backup that can be read, and take it back."""
    wrong: list[str] = []
    for backup in backups.all():
        before = keeper.plan.tables
        try:
            wanted = backups.read(backup)
            restore(keeper, backups, backup, now())
        except (Refusal, Trouble):
            continue
        if keeper.plan.tables != wanted.tables:
            wrong.append(f"{backup.path.name} was restored as something else")
        keeper.undo()
        if keeper.plan.tables != before:
            wrong.append(f"the restore of {backup.path.name} could not be taken back")
    return wrong


def run_all(whole: Path, count: int) -> list[tuple[int, list[str]]]:
    found: list[tuple[int, list[str]]] = []
    now = Clock()
    for seed in range(count):
        place = whole.with_name("damaged")
        shutil.copytree(whole, place)
        if wrong := whats_wrong(place, random.Random(seed), now):
            found.append((seed, wrong))
        shutil.rmtree(place)
    return found


def test_mending_ends_at_the_last_good_state_or_better(whole: Path, is_full: bool) -> None:
    wrong = run_all(whole, COUNT[is_full])
    print(f"{COUNT[is_full]} damaged plans: {COUNT[is_full] - len(wrong)} recovered")
    assert wrong == []


def test_the_harness_finds_mending_that_overlooks_the_backups(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Backups, "newest_good", lambda _self: None)
    assert run_all(whole, COUNT[True])
