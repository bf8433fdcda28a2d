"""A process that is killed, or refused by the system, at every call on its files."""

import os
import shutil
import signal
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import pytest
from faults.conftest import needs_strace
from faults.plants import SOUND
from faults.system_calls import Point, disturbed, points
from faults.verbs_under_test import (
    VERBS,
    command,
    environment,
    expected,
    has_said,
    prepare,
    verdict,
)

KILL = "signal=SIGKILL"
ERRORS = ("error=ENOSPC", "error=EIO", "error=EDQUOT", "error=EACCES", "error=EROFS")
SHORT_POINTS = 3
"""Calls of each verb that the short form picks, spread over the run."""


class Stage:
    """A prepared plan, and what a verb does to it when nothing disturbs."""

    def __init__(self, place: Path, verb: str, planted: str = SOUND) -> None:
        self.verb, self.planted = verb, planted
        self.directory = place / "run"
        self.saved = place / "saved"
        self.directory.mkdir(parents=True)
        prepare(self.directory)
        shutil.copytree(self.directory, self.saved)
        self.before, self.after = expected(self.directory, verb, place / "clean")
        self.points = points(
            command(verb, planted),
            self.directory,
            environment(self.directory),
            self.directory / "plan",
        )
        assert len(self.points) > SHORT_POINTS

    def picked(self, is_full: bool) -> Sequence[Point]:
        step = 1 if is_full else max(1, len(self.points) // SHORT_POINTS)
        return self.points[::step]

    def run(self, point: Point, how: str) -> "tuple[str, int, str]":
        """The verdict on the files, the exit code and the words after one disturbed run."""
        shutil.rmtree(self.directory)
        shutil.copytree(self.saved, self.directory)
        ran = disturbed(
            command(self.verb, self.planted),
            self.directory,
            environment(self.directory),
            point,
            how,
        )
        is_said = has_said(self.verb, ran.stdout)
        return verdict(self.directory, is_said, self.before, self.after), ran.returncode, ran.stderr


@pytest.fixture(scope="module")
def stage_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Stage]:
    """The stage of a verb, prepared once: every disturbed run begins with a copy of its files."""
    return cache(lambda verb: Stage(tmp_path_factory.mktemp("stage"), verb))


@needs_strace
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_killed_at_any_call_has_happened_or_not(
    verb: str, stage_of: Callable[[str], Stage], is_full: bool
) -> None:
    stage = stage_of(verb)
    broken: list[object] = []
    for point in stage.picked(is_full):
        words, code, _ = stage.run(point, KILL)
        if words or code != -signal.SIGKILL:
            broken.append((point, words, code))
    assert broken == []


@needs_strace
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_refused_at_any_call_says_so_in_a_line(
    verb: str, stage_of: Callable[[str], Stage], is_full: bool
) -> None:
    stage = stage_of(verb)
    broken: list[object] = []
    for number, point in enumerate(stage.picked(is_full)):
        for how in ERRORS if is_full else (ERRORS[number % len(ERRORS)],):
            words, code, said = stage.run(point, how)
            if code == 0 and not words:
                continue
            is_clear = code == 3 and said.count("\n") >= 1 and "Traceback" not in said
            if words or not is_clear:
                broken.append((point, how, words, code, said))
    assert broken == []
    assert not list((stage.directory / "plan").glob("*.new")) or os.geteuid() != 0


@needs_strace
def test_the_harness_finds_a_verb_that_speaks_before_it_has_kept(tmp_path: Path) -> None:
    stage = Stage(tmp_path, "add", planted="say it first")
    writes = [point for point in stage.points if point.call == "write"]
    found = [stage.run(point, KILL)[0] for point in writes]
    assert "lost what was said to be kept" in found


@needs_strace
def test_the_harness_finds_a_verb_that_swallows_errors(tmp_path: Path) -> None:
    stage = Stage(tmp_path, "add", planted="swallow errors")
    writes = [point for point in stage.points if point.call == "write"]
    found = [stage.run(point, "error=ENOSPC")[0] for point in writes]
    assert "lost what was said to be kept" in found
