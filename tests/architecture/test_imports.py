"""What modules may import and call, where a contract can't say it."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from checkout import called, module_files

WORLDLY = frozenset(
    {"asyncio", "ctypes", "fcntl", "glob", "http", "io", "locale", "logging", "multiprocessing"}
    | {"os", "pathlib", "platform", "random", "readline", "secrets", "select", "shutil", "signal"}
    | {"socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "tty"}
    | {"urllib", "uuid", "webbrowser"}
)
"""Modules of the standard library that read or change the world."""

QUIET = sys.stdlib_module_names - WORLDLY

SPEAKING = frozenset({"print", "input", "open", "breakpoint", "exec", "eval", "__import__"})
"""Built-in functions that read or change the world."""

TELLING = (ast.Import, ast.ImportFrom, ast.Call, ast.Attribute)

SURROUNDINGS = frozenset({"os.environ", "os.environb", "os.getenv", "sys.argv", "sys.stdin"})
"""What only the command line reads, and passes on as values."""


def imported(file: Path) -> Iterator[str]:
    """The top-level names that a file imports, wherever in it."""
    for node in nodes(file):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def built_ins_called(file: Path) -> Iterator[str]:
    for node in nodes(file):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def attributes_read(file: Path) -> Iterator[str]:
    for node in nodes(file):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"


@cache
def nodes(file: Path) -> list[ast.AST]:
    """The parts of a file that import, call or read, in any order."""
    walked = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return [node for node in walked if isinstance(node, TELLING)]


def test_the_planner_imports_only_itself_and_the_quiet_part_of_the_standard_library() -> None:
    strangers = {
        called(file): set(imported(file)) - QUIET - {"planner"} for file in module_files("planner")
    }
    assert {file: names for file, names in strangers.items() if names} == {}


def test_the_planner_calls_no_built_in_function_that_touches_the_world() -> None:
    calls = {
        called(file): SPEAKING & set(built_ins_called(file)) for file in module_files("planner")
    }
    assert {file: names for file, names in calls.items() if names} == {}


def test_only_the_command_line_reads_the_environment_and_the_arguments() -> None:
    files = module_files("planner", "store", "wizard", "tui")
    reads = {called(file): SURROUNDINGS & set(attributes_read(file)) for file in files}
    assert {file: names for file, names in reads.items() if names} == {}


def test_questionary_is_imported_by_the_terminal_asker_alone() -> None:
    speakers = {called(file) for file in module_files() if "questionary" in imported(file)}
    assert speakers
    assert all(name.startswith("wizard/terminal_asker/") for name in speakers)


def test_tinydb_is_imported_in_the_store_alone() -> None:
    users = {called(file) for file in module_files() if "tinydb" in imported(file)}
    assert users
    assert all(name.startswith("store/") for name in users)
