"""The import contracts hold, and each of them notices a break."""

import os
import tomllib
from pathlib import Path

import pytest
from checkout import PACKAGES, ROOT
from warm_process import Ran, run_warm

CONFIG = ROOT / "pyproject.toml"
DECLARED = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
CONTRACTS = [contract["name"] for contract in DECLARED]
STEPS = [
    f"{container.replace('.', '/')}/{step}"
    for contract in DECLARED
    for container in contract.get("containers", ())
    for step in contract["layers"]
]
"""The packages through which a sentence goes, as folders."""

BREAKS = [
    ("planner/rule.py", "import tinydb", "The planner stands on the standard library alone"),
    ("planner/rule.py", "import random", "The planner has no clock, no disk, no dice and no voice"),
    ("planner/rule.py", "import store.record", CONTRACTS[0]),
    ("store/record.py", "import cli.verb", CONTRACTS[0]),
    (
        "planner/smart/language/words.py",
        "import planner.smart.letters.specific",
        "The sentence of a goal is read from its words up",
    ),
    ("tui/screen.py", "import store.record", "The faces never meet, and neither knows the store"),
    ("tui/screen.py", "import wizard.runner", "The faces never meet, and neither knows the store"),
    ("wizard/runner.py", "import tui.screen", "The faces never meet, and neither knows the store"),
    ("wizard/flows/draft.py", "import questionary", "Only the terminal asker speaks questionary"),
    ("tui/screen.py", "import questionary", "Only the terminal asker speaks questionary"),
    ("store/record.py", "import icalendar", "Only the calendar export speaks iCalendar"),
    ("wizard/runner.py", "import tinydb", "TinyDB stays behind the store"),
    ("cli/verb.py", "import tinydb", "TinyDB stays behind the store"),
    ("store/record.py", "import rich", "Textual and Rich stay in the app"),
    ("wizard/runner.py", "import textual", "Textual and Rich stay in the app"),
]
ALLOWED = [
    ("tui/screen.py", "import textual"),
    ("wizard/terminal_asker/prompts.py", "import questionary"),
    ("store/formats/calendar_export.py", "import icalendar"),
    ("cli/verb.py", "import store.record, tui.screen, wizard.runner, planner.rule"),
]


@pytest.fixture
def small_house(tmp_path: Path) -> Path:
    """The five packages with one empty module each, and those that contracts tell apart."""
    names = {"planner.rule", "store.record", "tui.screen", "cli.verb", "wizard.flows.draft"}
    names |= {"planner.smart.language.words", "planner.smart.letters.specific"}
    names |= {"wizard.runner", "wizard.terminal_asker.prompts", "store.formats.calendar_export"}
    for name in names:
        file = tmp_path.joinpath(*name.split(".")).with_suffix(".py")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    folders = [*PACKAGES, "wizard/flows", "wizard/terminal_asker", "store/formats"]
    for folder in (*folders, "planner/smart", *STEPS):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / "__init__.py").touch()
    return tmp_path


def lint(folder: Path) -> Ran:
    command = ["architecture.lint_imports", "--config", str(CONFIG), "--no-cache"]
    return run_warm(command, os.environ, folder, imported=("importlinter.cli",))


def broken(report: str) -> set[str]:
    """The names of the contracts that a report calls broken; long names run over two lines."""
    words = " ".join(report.split())
    return {name for name in CONTRACTS if f"{name} BROKEN" in words}


def test_every_import_contract_is_kept() -> None:
    report = lint(ROOT)
    assert report.returncode == 0, report.stdout + report.stderr


@pytest.mark.parametrize(("file", "line", "contract"), BREAKS)
def test_a_planted_import_breaks_the_contract_that_forbids_it(
    small_house: Path, file: str, line: str, contract: str
) -> None:
    (small_house / file).write_text(f"{line}\n", encoding="utf-8")
    report = lint(small_house)
    assert report.returncode != 0
    assert contract in broken(report.stdout)


@pytest.mark.parametrize(("file", "line"), ALLOWED)
def test_an_import_that_the_layers_allow_breaks_no_contract(
    small_house: Path, file: str, line: str
) -> None:
    (small_house / file).write_text(f"{line}\n", encoding="utf-8")
    report = lint(small_house)
    assert report.returncode == 0, report.stdout + report.stderr


def test_every_contract_has_a_planted_break() -> None:
    assert {contract for _, _, contract in BREAKS} == set(CONTRACTS)
