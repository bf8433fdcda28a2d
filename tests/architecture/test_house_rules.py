"""The shape of the code: what every module, function and name owes to its reader."""

import ast
import re
from pathlib import Path

from checkout import ROOT, called, module_files

EMPTY_NAMES = frozenset({"common", "data", "helper", "helpers", "manager", "misc", "util", "utils"})
"""Names that say nothing about what is inside."""

MOST_LINES = 60
"""Lines of the longest function; half a screen is better."""

SILENCE = "# type: " + "ignore"

CODE = module_files()
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def says_what_it_is(file: Path) -> bool:
    first = (ast.get_docstring(parsed(file)) or "").partition("\n\n")[0]
    return re.fullmatch(r"\S.{15,}[.:?]", first, re.DOTALL) is not None


def long_functions(file: Path) -> list[str]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    functions = (node for node in ast.walk(parsed(file)) if isinstance(node, kinds))
    return [
        f"{called(file)}: {node.name}"
        for node in functions
        if (node.end_lineno or 0) - node.lineno >= MOST_LINES
    ]


def test_every_module_says_in_a_sentence_what_it_is() -> None:
    assert [called(file) for file in CODE if not says_what_it_is(file)] == []


def test_no_function_is_longer_than_a_screen() -> None:
    assert [name for file in CODE + TESTS for name in long_functions(file)] == []


def test_no_name_of_a_file_or_folder_is_empty_of_meaning() -> None:
    names = {file: file.relative_to(ROOT).with_suffix("").parts for file in CODE + TESTS}
    assert [called(file) for file in names if not EMPTY_NAMES.isdisjoint(names[file])] == []


def test_every_silenced_type_error_says_why() -> None:
    reasoned = re.compile(SILENCE + r"\[[\w, -]+\]  # \w")
    lines = (line for file in CODE + TESTS for line in file.read_text("utf-8").splitlines())
    assert [line for line in lines if SILENCE in line and not reasoned.search(line)] == []


def test_no_folder_of_tests_is_a_package() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []
