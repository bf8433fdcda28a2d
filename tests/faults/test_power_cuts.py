"""A power cut at any moment of a verb: what was said to be kept is there, and the plan opens."""

import random
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from faults.conftest import needs_strace
from faults.plants import SOUND
from faults.power_cuts import Image, Recording, final, images
from faults.system_calls import recorded
from faults.verbs_under_test import (
    VERBS,
    command,
    environment,
    expected,
    has_said,
    prepare,
    read,
    verdict,
)

from planner.keeper import Trouble

LIMIT = {False: 12, True: 400}
"""Combinations drawn at each point, in the short form and in the full one."""

GOALS = {False: 6, True: 120}
"""Goals that an app writes while the power is cut, with its checkpoints and new files."""

MEMORY = "/dev/shm"


class Cut:
    """One recorded run of a verb."""

    def __init__(self, place: Path, verb: str, planted: str = SOUND) -> None:
        self.verb = verb
        directory = place / "run"
        directory.mkdir(parents=True)
        prepare(directory)
        self.before, self.after = expected(directory, verb, place / "clean")
        saved = place / "saved"
        shutil.copytree(directory, saved)
        calls = recorded(command(verb, planted), directory, environment(directory))
        left = {
            str(path.relative_to(directory)): path.read_bytes()
            for path in directory.rglob("*")
            if path.is_file()
        }
        shutil.rmtree(directory)
        shutil.copytree(saved, directory)
        self.recording = Recording.of(directory, calls)
        assert final(self.recording) == left, "the recording does not end in what the run left"

    def broken(self, order: str, limit: int) -> tuple[int, list[str]]:
        """How many different pictures there are, and what is wrong with those that are wrong."""
        seen: set[tuple[bool, tuple[tuple[str, bytes], ...]]] = set()
        wrong: list[str] = []
        root = MEMORY if Path(MEMORY).is_dir() else None
        for said, image in images(self.recording, order, limit, random.Random(1)):
            is_said = has_said(self.verb, said)
            key = is_said, tuple(sorted(image.items()))
            if key in seen:
                continue
            seen.add(key)
            with TemporaryDirectory(prefix="dualtrack-cut-", dir=root) as directory:
                _write(Path(directory), image)
                if words := verdict(Path(directory), is_said, self.before, self.after):
                    wrong.append(words)
        return len(seen), wrong


def _write(directory: Path, image: Image) -> None:
    for name, content in image.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


@pytest.fixture(scope="module")
def cut_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Cut]:
    """The recorded run of a verb, which is the same for each order in which names are kept."""
    return cache(lambda verb: Cut(tmp_path_factory.mktemp("cut"), verb))


@needs_strace
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("order", ["ordered", "any"])
@pytest.mark.parametrize("verb", VERBS)
def test_no_power_cut_loses_what_was_said(
    verb: str,
    order: str,
    cut_of: Callable[[str], Cut],
    is_full: bool,
    record_property: Callable[[str, object], None],
) -> None:
    count, wrong = cut_of(verb).broken(order, LIMIT[is_full])
    record_property("images", count)
    print(f"{verb}, {order}: {count} images, {len(wrong)} broken")
    assert count > 5
    assert wrong == []


@needs_strace
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("order", ["ordered", "any"])
def test_no_power_cut_loses_one_of_many_changes_over_checkpoints_and_new_files(
    order: str, tmp_path: Path, is_full: bool
) -> None:
    count, wrong = _cuts_while_writing(tmp_path, order, GOALS[is_full], LIMIT[is_full], SOUND)
    print(f"{GOALS[is_full]} goals, {order}: {count} images, {len(wrong)} broken")
    assert count > 4 * GOALS[is_full]
    assert wrong == []


@needs_strace
def test_the_harness_finds_a_writer_that_never_syncs(tmp_path: Path) -> None:
    _, wrong = _cuts_while_writing(tmp_path, "ordered", 3, LIMIT[False], "never sync")
    assert wrong


def _cuts_while_writing(
    place: Path, order: str, goals: int, limit: int, planted: str
) -> tuple[int, list[str]]:
    """Pictures of a plan that an app writes goals into: how many, and what is wrong with them."""
    directory = place / "run"
    directory.mkdir()
    program = ["faults.write_goals", str(directory / "plan"), "pw", str(goals), "app", planted]
    calls = recorded(program, directory, environment(directory))
    shutil.rmtree(directory)
    directory.mkdir()
    seen: set[tuple[int, tuple[tuple[str, bytes], ...]]] = set()
    wrong: list[str] = []
    root = MEMORY if Path(MEMORY).is_dir() else None
    recording = Recording.of(directory, calls)
    for output, image in images(recording, order, limit, random.Random(1)):
        said = [line for line in output.splitlines() if line.startswith("pw")]
        key = len(said), tuple(sorted(image.items()))
        if key in seen:
            continue
        seen.add(key)
        with TemporaryDirectory(prefix="dualtrack-cut-", dir=root) as scratch:
            _write(Path(scratch), image)
            try:
                found = read(Path(scratch)).goals
            except Trouble as trouble:
                wrong.append(f"unreadable: {trouble}")
                continue
            if missing := [each for each in said if each not in found]:
                wrong.append(f"lost {missing}")
    return len(seen), wrong


@needs_strace
def test_the_harness_finds_a_store_that_never_syncs(tmp_path: Path) -> None:
    _, wrong = Cut(tmp_path, "add", planted="never sync").broken("ordered", LIMIT[False])
    assert wrong
