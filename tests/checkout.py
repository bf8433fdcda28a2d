"""The checkout as its tests see it: where it is, what its modules are, which files it holds."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("planner", "store", "wizard", "tui", "cli")
BUILT = frozenset({"__pycache__", "build", "dist", "htmlcov"})

LEFT_BEHIND = frozenset({".coverage", ".git"})
"""Files that a tool has built; .git is one in a work tree."""


def module_files(*packages: str) -> list[Path]:
    """The source files of some packages, or of all five."""
    return sorted(file for name in packages or PACKAGES for file in (ROOT / name).rglob("*.py"))


def kept_files() -> Iterator[Path]:
    """Every file that belongs to the project, and none that a tool has built."""
    for directory, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name == ".ci" or not _is_built(name)]
        yield from (Path(directory, name) for name in names if name not in LEFT_BEHIND)


def called(file: Path) -> str:
    """A file's name within the checkout, for the name of a test."""
    return file.relative_to(ROOT).as_posix()


def _is_built(folder: str) -> bool:
    return folder.startswith(".") or folder in BUILT or folder.endswith(".egg-info")
