"""Running verbs inside the test process, over a plan of the test's own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from freezegun import freeze_time

import store.disk_keeper  # noqa: F401  # types must be declared before a clock is frozen
from cli.__main__ import run
from planner.change import COLLECTIONS

KINDS = list(COLLECTIONS.values())
"""Every kind of record, read here because a kind that is first read on a frozen day keeps it."""

NOON = "2026-11-21 12:00"


@dataclass(frozen=True)
class Ran:
    """What a verb printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        return json.loads(self.out)


Verb = Callable[..., Ran]


@pytest.fixture
def verb(capsys: pytest.CaptureFixture[str]) -> Verb:
    """Runs one verb at noon of 21 November 2026, a Saturday."""

    def call(*arguments: str, at: str = NOON) -> Ran:
        with freeze_time(at):
            code = run(list(arguments))
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return call


@pytest.fixture
def goal_id(verb: Verb) -> str:
    """A goal that the test can work on."""
    ran = verb("add", "Pass the CPA exam by end of Q2 #education", "--json")
    assert isinstance(ran.json, dict)
    return str(ran.json["id"])


@pytest.fixture
def plan_directory() -> Path:
    """Where the tests' plan is kept."""
    import os

    return Path(os.environ["DUALTRACK_HOME"])
