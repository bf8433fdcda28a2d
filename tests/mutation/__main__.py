"""Mutation tests of the rules: `PYTHONPATH=tests python -m mutation [group or module ...]`.

Each group runs in a copy of the checkout, which is gone afterwards. One mutant is tried at a time:
beside others, slow tests would look like endless ones.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from checkout import BUILT, PACKAGES, ROOT
from mutation.groups import Group, chosen

FATES = {"killed": "killed", "timeout": "killed", "survived": "survived", "no tests": "survived"}
"""What becomes of a mutant by mutmut's word; any other word says that its tests never ended."""

COLUMNS = ("killed", "survived", "not run")


def main(names: list[str]) -> int:
    """Try every mutant of the chosen groups, and print the figures and each survivor."""
    fates: dict[str, Counter[str]] = defaultdict(Counter)
    survivors: list[str] = []
    for group in chosen(names):
        print(f"{group.name}: {' '.join(group.modules)}", file=sys.stderr, flush=True)
        with TemporaryDirectory(prefix="mutants-") as directory:
            place = Path(directory)
            copy_checkout(place / "checkout", group)
            _mutmut(place, "run", "--max-children", "1")
            for mutant, fate in results(place):
                fates[mutant.rpartition(".")[0]][fate] += 1
                if fate == "survived":
                    survivors.append(_mutmut(place, "show", mutant))
    print(*table(fates), "", *survivors, sep="\n")
    return 0


def copy_checkout(place: Path, group: Group) -> None:
    """Copy code and tests, and tell mutmut which of them make up a group."""
    for name in (*PACKAGES, "tests"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns(*BUILT))
    settings = {
        "source_paths": sorted({file.partition("/")[0] for file in group.modules}),
        "only_mutate": group.modules,
        "also_copy": PACKAGES,
        "pytest_add_cli_args": ["-p", "no:cacheprovider", "-x"],
        "pytest_add_cli_args_test_selection": group.tests,
    }
    lines = (f"{name} = {json.dumps(value)}" for name, value in settings.items())
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (place / "pyproject.toml").write_text("\n".join([project, "[tool.mutmut]", *lines, ""]))


def results(place: Path) -> Iterator[tuple[str, str]]:
    """Each mutant, and its column of the table; one that ran into the time limit is killed."""
    for line in _mutmut(place, "results", "--all", "true").splitlines():
        mutant, _, status = line.strip().partition(": ")
        yield mutant, FATES.get(status, "not run")


def table(fates: dict[str, Counter[str]]) -> Iterator[str]:
    """The figures of each module, as they stand in docs/mutants.md."""
    yield f"| module | {' | '.join(COLUMNS)} | total |"
    yield f"|{'---|' * (len(COLUMNS) + 2)}"
    for module, fate in sorted(fates.items()):
        figures = [fate[column] for column in COLUMNS]
        yield f"| {module} | {' | '.join(map(str, figures))} | {sum(figures)} |"


def _mutmut(place: Path, *arguments: str) -> str:
    """What mutmut says in the copy, with a home and temporary files beside it."""
    environment = os.environ | {"HOME": str(place), "TMPDIR": str(place)}
    command = [sys.executable, "-m", "mutmut", *arguments]
    done = subprocess.run(
        command,
        cwd=place / "checkout",
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"mutmut {arguments[0]} failed:\n{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
