"""A letter that a person wrote to themselves shows nowhere until it opens, but is never lost."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Verb = Callable[..., Any]

LETTER = "Dear me, did you ask for the smaller team?"
CLOSED = "A letter to yourself, opens 21 Nov 2027"
A_YEAR_LATER = "2027-11-21 12:00"


@pytest.fixture
def audited(verb: Verb, tmp_path: Path) -> Verb:
    """A plan whose annual review closed a letter on 21 November 2026."""
    answers = {"wins": ["a rest"], "committing": ["Sleep"], "letter": LETTER}
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    ran = verb("review", "annual", "--answers", str(file))
    assert ran.code == 0, ran.err
    assert LETTER not in ran.out
    return verb


@pytest.mark.parametrize(
    "arguments",
    [
        ["journal"],
        ["journal", "--kind", "letter"],
        ["journal", "--json"],
        ["journal", "--as-of", "2030-01-01"],
        ["history"],
        ["history", "--json"],
        ["undo", "--dry-run"],
        ["export", "--markdown"],
        ["today"],
    ],
)
def test_its_text_is_in_nothing_that_is_shown(audited: Verb, arguments: list[str]) -> None:
    ran = audited(*arguments)
    assert ran.code == 0, ran.err
    assert "smaller team" not in ran.out + ran.err


def test_the_journal_says_when_it_opens_and_shows_it_from_that_day_on(audited: Verb) -> None:
    assert CLOSED in audited("journal", "--kind", "letter").out
    opened = audited("journal", "--kind", "letter", at=A_YEAR_LATER)
    assert LETTER in opened.out
    assert CLOSED not in opened.out


def test_the_json_export_holds_all_of_it(audited: Verb) -> None:
    assert LETTER in audited("export", "--json").out
