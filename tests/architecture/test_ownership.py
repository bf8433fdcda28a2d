"""The five top-level names belong to this project alone.

Another distribution that brings a package `store` would be overwritten by ours without a word, and
its removal would then delete our files.
"""

import tomllib
from importlib import import_module
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
from checkout import PACKAGES, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", PACKAGES)
def test_no_other_distribution_brings_a_package_of_our_names(name: str) -> None:
    assert set(packages_distributions().get(name, ["dualtrack"])) == {"dualtrack"}


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_is_imported_from_this_checkout(name: str) -> None:
    file = import_module(name).__file__
    assert file is not None
    assert Path(file) == ROOT / name / "__init__.py"


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_says_that_it_is_typed(name: str) -> None:
    assert (ROOT / name / "py.typed").is_file()


def test_the_wheel_holds_the_five_packages() -> None:
    assert PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == list(PACKAGES)


def test_the_command_starts_the_command_line() -> None:
    (command,) = distribution("dualtrack").entry_points.select(group="console_scripts")
    assert (command.name, command.value) == ("dualtrack", "cli.__main__:main")


def test_no_index_would_take_an_upload_of_this_project() -> None:
    assert "Private :: Do Not Upload" in PROJECT["project"]["classifiers"]
