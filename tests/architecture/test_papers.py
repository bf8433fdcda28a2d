"""The papers and the pins: what is promised in them, and what must never stand in them."""

import re
import subprocess
from pathlib import Path

import pytest
from checkout import PACKAGES, ROOT, called, kept_files

PINS = sorted(ROOT.glob("requirements*.txt"))
TEXTS = sorted(
    file
    for file in kept_files()
    if file.suffix in {".md", ".py", ".sh", ".tcss", ".toml", ".txt", ".json", ".svg", ""}
)
HOMES = re.compile(r"(?<![\w.\]])/(?:home|root|Users)/[A-Za-z]")
"""A path into the home directory of somebody who worked on the project."""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("file", PINS, ids=called)
def test_the_pins_are_exact_and_hashed_and_name_no_host(file: Path) -> None:
    version = r"[a-z0-9._-]+==[\w.!+]+(?: ; [^\\\n]+)?"
    pin = rf"{version}(?: \\\n {{4}}--hash=sha256:[0-9a-f]{{64}})+\n"
    text = file.read_text(encoding="utf-8")
    assert re.fullmatch(f"(?:{pin})+", text)
    assert "http" not in text
    assert "://" not in text


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    texts = {file: file.read_text(encoding="utf-8", errors="replace") for file in TEXTS}
    telling = [
        called(file) for file, text in texts.items() if f"{ROOT}/" in text or HOMES.search(text)
    ]
    assert telling == []


def test_the_makefile_lists_each_of_its_targets_in_a_line() -> None:
    makefile = read("Makefile")
    targets = set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))
    listed = set(re.findall(r"^([a-z][a-z-]*):.* ## \S", makefile, re.MULTILINE))
    phony = re.search(r"^\.PHONY:((?:.*\\\n)*.*)$", makefile, re.MULTILINE)
    assert phony is not None
    assert targets == listed == set(phony.group(1).replace("\\\n", " ").split())


@pytest.mark.parametrize("name", ["demo", "tests"])
def test_the_readme_shows_the_command_that_ci_runs(name: str) -> None:
    call = ["sh", str(ROOT / ".ci" / "readme-command"), name]
    shown = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    assert shown.startswith("python3 -m venv .venv &&\n")
    assert shown in read("README.md")
    assert f'.ci/readme-command" {name}' in read(".ci/run" if name == "tests" else ".ci/demo")


@pytest.mark.parametrize("folder", PACKAGES)
def test_the_architecture_says_what_a_folder_owns_and_must_never_do(folder: str) -> None:
    assert re.search(
        rf"^\| `{folder}/` \| \S[^|]+ \| \S[^|]+ \|$", read("ARCHITECTURE.md"), re.MULTILINE
    )


def test_every_file_and_folder_that_the_architecture_names_is_there() -> None:
    named = re.findall(
        r"`((?:planner|store|wizard|tui|cli|tests)/[\w./]*)`", read("ARCHITECTURE.md")
    )
    assert len(named) > len(PACKAGES)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_link_of_the_papers_leads_to_a_file() -> None:
    papers = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    links = [
        (paper, link)
        for paper in papers
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", paper.read_text(encoding="utf-8"))
    ]
    assert links
    assert [link for paper, link in links if not (paper.parent / link).exists()] == []


def test_each_decision_bears_its_number_and_the_parts_of_a_decision() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(file.name[:4]) for file in decisions]
    assert numbers == list(range(1, len(decisions) + 1))
    for file in decisions:
        headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert headings[0].startswith(f"{int(file.name[:4])}. ")
        assert headings[1:] == ["Context", "Decision", "Consequences"]


def test_the_change_log_has_a_place_for_what_is_not_released() -> None:
    assert "## [Unreleased]" in read("CHANGELOG.md")
