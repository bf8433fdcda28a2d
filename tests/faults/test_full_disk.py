"""A disk that is really full: a line says so, nothing kept is lost, and room makes it go on."""

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from faults.plants import SOUND
from faults.verbs_under_test import run
from faults.write_goals import now
from faults.writers import Writer

from planner.keeper import Trouble
from store.disk_keeper import DiskKeeper

needs_mount = pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("mount") is None,
    reason="only root can mount a disk so small that it fills up",
)
SIZES = {False: (64,), True: range(64, 257, 16)}
"""KiB of the disks."""

WRITING = (
    ["add", f"Learn {'to write ' * 16}by +6m"],
    ["win", "Held the talk " * 50],
    ["journal", "A long day " * 90],
    ["edit", "b000000000", f"title={'Learn to wait ' * 10}"],
    ["backup"],
)
NOTE = "dualtrack: note: "
"""How a line begins that is beside the refusal: the day's backup had no room either."""

READING = (["list"], ["today"], ["history"], ["doctor"], ["export", "--json"])


@contextmanager
def small_disk(place: Path, kib: int) -> Iterator[Path]:
    """A disk of so many KiB; half of it is ballast, which is removed to make room again."""
    place.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={kib}k,mode=0700", "tmpfs", str(place)]
    if subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")
    try:
        (place / "ballast").write_bytes(random.Random(kib).randbytes(kib * 512))
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk: Path, planted: str = SOUND) -> tuple[set[str], str]:
    """Write goals until there is no room; the ids that were said to be kept, and the complaint."""
    writer = Writer.start(disk / "plan", "b", 2_000, planted=planted)
    writer.let_go()
    said, complaint = writer.rest()
    return {line for line in said if len(line) == len("b000000000")}, complaint


def kept(disk: Path) -> set[str]:
    try:
        with DiskKeeper.open(disk / "plan", now) as keeper:
            list(keeper.history())
            return set(keeper.plan.goals)
    except Trouble:
        return set()


@needs_mount
@pytest.mark.timeout(600)
def test_a_full_disk_is_said_in_a_line_and_loses_nothing(tmp_path: Path, is_full: bool) -> None:
    said_in_all = 0
    for kib in SIZES[is_full]:
        with small_disk(tmp_path / str(kib), kib) as disk:
            said, complaint = fill(disk)
            assert said
            assert complaint.count("\n") == 1
            assert "the disk is full" in complaint
            assert said <= kept(disk)
            said_in_all += len(said)
            require_refusals_while_full(disk)
            for words in READING:
                ran = run(disk, words)
                assert (ran.returncode, ran.stderr) == (0, ""), (kib, words, ran.stderr)
            assert said <= kept(disk)
            (disk / "ballast").unlink()
            for words in WRITING:
                ran = run(disk, words)
                assert ran.returncode == 0, (kib, words, ran.stderr)
            assert said < kept(disk)
    print(f"{len(SIZES[is_full])} full disks: {said_in_all} goals kept, none lost")


def require_refusals_while_full(disk: Path) -> None:
    """Whatever still needs room is refused in one line, and leaves nothing half done."""
    for words in WRITING:
        before = kept(disk)
        ran = run(disk, words)
        assert ran.returncode == 3, (words, ran.stdout)
        refusals = [line for line in ran.stderr.splitlines() if not line.startswith(NOTE)]
        assert len(refusals) == 1, ran.stderr
        assert "the disk is full" in refusals[0]
        assert ran.stdout == ""
        assert kept(disk) == before
        assert not list((disk / "plan").rglob(".*.new"))


@needs_mount
def test_the_harness_finds_a_program_that_swallows_errors(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        said, _ = fill(disk, "swallow errors")
        assert said - kept(disk)
