"""Without a terminal: plain output or a clear line, never a hang, never a control sequence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from checkout import ROOT
from warm_process import PROGRAM, Ran, run_warm

FRESH = [sys.executable, "-c", "from cli.__main__ import main; main()"]
PATIENCE_S = 60

READING: tuple[list[str], ...] = (
    ["list"],
    ["board"],
    ["today"],
    ["status"],
    ["history"],
    ["info"],
    ["journal"],
    [],
)


def run(words: list[str], *, output: int | None = None, **extra: str) -> Ran:
    return run_warm([PROGRAM, *words], {**os.environ, **extra}, output=output)


def run_fresh(
    words: list[str], *, given: str = "", output: int = subprocess.PIPE, **extra: str
) -> Ran:
    """Run it in a process that has yet to find out how its streams are encoded and kept."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **extra}
    return subprocess.run(
        [*FRESH, *words], input=given, stdout=output, stderr=subprocess.PIPE, encoding="utf-8",
        env=environment, timeout=PATIENCE_S, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_piped_output_has_no_decoration(words: list[str]) -> None:
    assert run(["add", "Learn [bold]Danish by +6m"]).returncode == 0
    ran = run(words)
    assert "\x1b" not in ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr
    assert ran.returncode in (0, 1, 10)


@pytest.mark.parametrize("words", [["onboard"], ["draft"], ["resume"]], ids=" ".join)
@pytest.mark.parametrize("term", ["xterm", "dumb", ""])
def test_a_walkthrough_without_a_terminal_names_the_flag_to_use(
    words: list[str], term: str
) -> None:
    ran = run(words, TERM=term)
    assert ran.returncode == 2
    assert "--answers" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_closed_pipe_ends_quietly() -> None:
    for number in range(3):
        run(["add", f"Goal {number} by +6m"])
    reading, writing = os.pipe()
    os.close(reading)
    ran = run(["history"], output=writing)
    os.close(writing)
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_output_is_said_and_not_swallowed() -> None:
    run(["add", "Learn Danish by +6m"])
    with Path("/dev/full").open("wb") as full:
        ran = run_fresh(["list"], output=full.fileno())
    assert ran.returncode == 3
    assert ran.stderr.count("\n") == 1
    assert "Traceback" not in ran.stderr


def test_a_plain_locale_still_prints() -> None:
    run(["add", "日本語を学ぶ by +6m"])
    ran = run_fresh(["list"], LC_ALL="C", PYTHONIOENCODING="")
    assert ran.returncode == 0
    assert "Traceback" not in ran.stderr


def test_answers_come_from_a_file_where_there_is_no_terminal(tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    answers = {"wish": "get certified", "title": "pass the analyst exam", "due": "+5m"}
    file.write_text(json.dumps(answers))
    ran = run(["draft", "--answers", str(file)])
    assert ran.returncode == 0, ran.stderr
    assert "analyst exam" in run(["list"]).stdout


def test_an_export_goes_into_another_plan_through_a_pipe(tmp_path: Path) -> None:
    run(["add", "Pass the exam by +6m"])
    exported = run(["export", "--json"]).stdout
    other = ["--plan", str(tmp_path / "other")]
    ran = run_fresh([*other, "import", "-"], given=exported)
    assert ran.returncode == 0, ran.stderr
    assert "Pass the exam" in run([*other, "list"]).stdout
