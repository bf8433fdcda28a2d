"""What a fresh process has imported when a command is done.

A contract looks at the source, so it can't see whether a late import is really late.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from warm_process import PROGRAM, run_warm

from cli.verbs import VERBS
from planner.ids import ALPHABET

GOAL = "GOAL"
"""Stands for the id of a goal in the commands below."""

HEAVY = frozenset({"textual", "questionary", "prompt_toolkit", "rich"})
"""What only a face needs."""

FACES = frozenset(
    {"demo", "onboard", "draft", "ikigai", "anchors", "strengths", "vision", "review", "resume"}
)
"""The verbs that open a face, and may import it."""

COMMANDS = {
    "add": ("add", "Pass the exam by end of Q2 #education"),
    "list": ("list",),
    "board": ("board",),
    "show": ("show", GOAL),
    "today": ("today",),
    "status": ("status",),
    "rhythm": ("rhythm",),
    "snooze": ("snooze", "--help"),
    "reviews": ("reviews", "--help"),
    "values": ("values",),
    "edit": ("edit", GOAL, "why=It opens doors"),
    "in": ("in", GOAL, "@80%", "A good week"),
    "focus": ("focus", GOAL),
    "link": ("link", "--help"),
    "confirm": ("confirm", "--help"),
    "measure": ("measure", "--help"),
    "milestone": ("milestone", GOAL, "Book a place"),
    "start": ("start", "--help"),
    "pause": ("pause", GOAL),
    "done": ("done", GOAL),
    "drop": ("drop", GOAL, "No longer needed"),
    "win": ("win", "Gave the first talk"),
    "journal": ("journal", "A calm week"),
    "commit": ("commit", "Call Ines", "--due", "+2d"),
    "commitments": ("commitments", "--help"),
    "skill": ("skill", "Python", "--level", "3"),
    "skills": ("skills", "--help"),
    "posting": ("posting", "Lead engineer", "--skills", "Python, budgets"),
    "gaps": ("gaps", "--help"),
    "patterns": ("patterns",),
    "calibration": ("calibration",),
    "templates": ("templates",),
    "lint": ("lint", "Get better at presenting"),
    "undo": ("undo",),
    "redo": ("redo", "--help"),
    "history": ("history",),
    "backup": ("backup",),
    "restore": ("restore", "--help"),
    "doctor": ("doctor",),
    "export": ("export", "--help"),
    "pack": ("pack", "brag"),
    "import": ("import", "--help"),
    "info": ("info",),
    "completion": ("completion", "bash"),
}
"""One call of every verb that opens no face."""


def run(module: str, *words: str) -> str:
    """What a program prints in a process that has imported nothing but the command line."""
    ran = run_warm([module, *words], os.environ, imported=(PROGRAM,))
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def imported_by(*arguments: str) -> set[str]:
    """Run one command in a fresh process, see it succeed, and tell what it imported."""
    seen = json.loads(run("architecture.probe_imports", *arguments).splitlines()[-1])
    assert seen["code"] in {0, 10}
    return set(seen["imported"])


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A directory that holds a plan of one goal, and the goal's id."""
    directory = tmp_path_factory.mktemp("light") / "plan"
    for words in (("add", "Learn to weld by end of next year"), ("list", "--json")):
        printed = run(PROGRAM, words[0], "--plan", str(directory), *words[1:])
    (goal,) = json.loads(printed)
    assert set(goal["id"]) <= set(ALPHABET)
    return directory, goal["id"]


def test_every_verb_is_known_to_open_a_face_or_not() -> None:
    assert COMMANDS.keys() | FACES == VERBS.keys()
    assert COMMANDS.keys().isdisjoint(FACES)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_no_face_and_no_store(option: str) -> None:
    imported = imported_by(option)
    assert imported.isdisjoint(HEAVY | {"tui", "wizard", "store", "tinydb", "msgspec"})


@pytest.mark.parametrize("verb", COMMANDS)
def test_a_verb_of_the_shell_imports_no_face(
    verb: str, plan: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    directory, goal = plan
    copy = shutil.copytree(directory, tmp_path / "plan")
    monkeypatch.setenv("DUALTRACK_HOME", str(copy))
    words = [goal if word == GOAL else word for word in COMMANDS[verb]]
    assert imported_by(*words).isdisjoint(HEAVY | {"tui", "wizard"})


@pytest.mark.parametrize(
    ("module", "strangers"),
    [
        ("tui.app", {"questionary", "tinydb", "msgspec", "wizard", "store", "cli"}),
        ("wizard.terminal_asker", {"textual", "tinydb", "msgspec", "tui", "store", "cli"}),
        ("wizard.scripted_asker", HEAVY | {"tinydb", "msgspec", "tui", "store", "cli"}),
        ("store.disk_keeper", HEAVY | {"tui", "wizard", "cli"}),
        ("planner.plan", HEAVY | {"tinydb", "msgspec", "click", "tui", "wizard", "store", "cli"}),
    ],
)
def test_a_layer_is_imported_without_the_libraries_of_its_neighbours(
    module: str, strangers: set[str]
) -> None:
    probe = f"import sys, {module}; print(*(name.partition('.')[0] for name in sys.modules))"
    call = [sys.executable, "-c", probe]
    ran = subprocess.run(call, capture_output=True, text=True, check=True)
    assert strangers.isdisjoint(ran.stdout.split())
