"""What a person writes stays in private files, and on no command line of a child process."""

import os
import stat
import subprocess
from pathlib import Path

import pytest
from faults.verbs_under_test import environment, run

CANARY = "canary-7f3a"
VERBS = (
    ["add", f"Learn {CANARY} by +6m"],
    ["win", CANARY],
    ["journal", CANARY],
    ["backup"],
    ["export", "--json", "--to", "export.json"],
    ["export", "--markdown", "--to", "export.md"],
    ["export", "--raw", "--to", "raw"],
    ["restore", "newest"],
    ["undo"],
    ["doctor", "--fix"],
)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077], ids=oct)
def test_every_file_that_holds_a_word_is_private_whatever_the_umask(
    tmp_path: Path, umask: int
) -> None:
    before = os.umask(umask)
    try:
        for words in VERBS:
            run(tmp_path, words)
    finally:
        os.umask(before)
    holding = [
        path
        for path in tmp_path.rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    ]
    assert len(holding) >= 5
    for path in holding:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    for directory in {path.parent for path in holding} - {tmp_path}:
        assert stat.S_IMODE(directory.stat().st_mode) == 0o700, directory


def test_the_harness_finds_a_file_that_others_can_read(tmp_path: Path) -> None:
    run(tmp_path, VERBS[0])
    history = next((tmp_path / "plan").glob("history-*.jsonl"))
    history.chmod(0o644)
    assert CANARY.encode() in history.read_bytes()
    assert stat.S_IMODE(history.stat().st_mode) != 0o600
    run(tmp_path, ["list"])
    assert stat.S_IMODE(history.stat().st_mode) == 0o600


def test_a_draft_from_answers_leaves_nothing_of_itself_in_open_files(tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(f'{{"title": "learn {CANARY} well"}}')
    run(tmp_path, ["draft", "--answers", str(answers)])
    answers.unlink()
    for path in tmp_path.rglob("*"):
        if path.is_file() and CANARY.encode() in path.read_bytes():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_nothing_is_written_outside_of_the_two_directories(tmp_path: Path) -> None:
    for words in VERBS[:4]:
        run(tmp_path, words)
    assert {path.name for path in tmp_path.iterdir()} <= {"plan", "config"}


def test_no_private_word_stands_in_a_report_of_a_crash(tmp_path: Path) -> None:
    run(tmp_path, VERBS[0])
    program = (
        "import cli.commands.day, sys\n"
        "from cli.__main__ import run\n"
        "def broken(plan, today):\n"
        "    private = [goal.title for goal in plan.goals.values()]\n"
        "    raise KeyError(private[0])\n"
        "cli.commands.day.due_on = broken\n"
        "sys.exit(run(['status']))\n"
    )
    import sys

    ran = subprocess.run(
        [sys.executable, "-c", program],
        env=environment(tmp_path), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 70
    assert "KeyError" in ran.stderr
    assert CANARY not in ran.stdout + ran.stderr
