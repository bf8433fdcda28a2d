"""The README's tour works as it is printed."""

import json
import shlex
import subprocess
import sys

from checkout import ROOT

EXAMPLE = "k7f"
"""The id in the tour; each plan has ids of its own."""


def run(*arguments: str) -> str:
    call = [sys.executable, "-m", "cli", *arguments]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{shlex.join(arguments)}: {done.stderr}"
    return done.stdout


def tour() -> list[list[str]]:
    call = ["sh", str(ROOT / ".ci" / "readme-command"), "tour"]
    text = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    return [shlex.split(line)[1:] for line in text.splitlines()]


def test_the_tour_of_the_readme_works_as_it_is_printed() -> None:
    first, *others = tour()
    assert first[0] == "add"
    run(*first)
    (goal,) = json.loads(run("list", "--json"))
    for arguments in others:
        assert run(*(goal["handle"] if word == EXAMPLE else word for word in arguments))
