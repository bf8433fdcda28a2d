"""Entries in the person's own editor: nothing that was written gets lost, whatever it does."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Verb = Callable[..., Any]

SHOUT = 'sh -c \'tr a-z A-Z <"$0" >"$0.new" && mv "$0.new" "$0"\''
"""An editor that writes capitals, into a new file as many editors do."""


def writing(words: str, then: str = "true") -> str:
    """An editor that writes words and ends with a command."""
    return f'sh -c \'printf "%b" "{words}" >"$0"; {then}\''


@pytest.fixture(autouse=True)
def no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's own editor has no part in this."""
    monkeypatch.delenv("VISUAL", raising=False)


@pytest.fixture
def entry_id(verb: Verb) -> str:
    """An entry that the test can work on."""
    return str(verb("journal", "Rain all week", "--kind", "lesson", "--json").json["id"])


@pytest.fixture
def drafts(plan_directory: Path) -> Path:
    return plan_directory / "drafts"


def test_an_entry_is_written_in_the_editor(
    verb: Verb, drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", writing("Two lines\\nof mine"))
    ran = verb("journal", "--editor", "--kind", "reflection")
    assert (ran.code, ran.err) == (0, "")
    (entry,) = verb("journal", "--json").json
    assert (entry["kind"], entry["text"]) == ("reflection", "Two lines\nof mine")
    assert not list(drafts.glob("entry-*"))


def test_the_words_of_an_entry_are_changed_in_the_editor(
    verb: Verb, entry_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", SHOUT)
    monkeypatch.setenv("EDITOR", "never-started")
    assert verb("journal", "--edit", entry_id, "--editor").out == "Edit the lesson of 2026-11-21\n"
    (entry,) = verb("journal", "--json").json
    assert entry["text"] == "RAIN ALL WEEK"


def test_the_file_in_the_editor_is_private(
    verb: Verb, drafts: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    monkeypatch.setenv("EDITOR", f'sh -c \'stat -c %a "$0" >{told}; printf x >"$0"\'')
    verb("journal", "--editor")
    assert told.read_text().strip() == "600"
    assert stat.S_IMODE(drafts.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("editor", "said"),
    [
        ("", "neither VISUAL nor EDITOR names an editor"),
        ("no-such-editor --wait", "the editor no-such-editor can't be started"),
        ("nano 'unclosed", "the editor nano 'unclosed can't be understood"),
        ("false", "false ended with code 1; nothing was changed."),
    ],
)
def test_an_editor_that_does_not_work_is_said_in_a_sentence_and_changes_nothing(
    verb: Verb,
    entry_id: str,
    drafts: Path,
    editor: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("EDITOR", editor)
    before = verb("journal", "--json").out
    ran = verb("journal", "--edit", entry_id, "--editor")
    assert ran.code == 1
    assert ran.err.startswith(f"dualtrack: {said}")
    assert verb("journal", "--json").out == before
    assert not list(drafts.glob("entry-*"))


@pytest.mark.parametrize(
    ("words", "then", "said"),
    [
        ("Half a thought", "exit 3", "sh ended with code 3; nothing was changed"),
        ("x" * 20_001, "true", "the lesson has 20,001 characters and 20,000 fit; shorten it by 1"),
    ],
)
def test_words_that_can_not_be_kept_stay_in_a_file_that_is_named(
    verb: Verb,
    entry_id: str,
    drafts: Path,
    words: str,
    then: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("EDITOR", writing(words, then))
    ran = verb("journal", "--edit", entry_id, "--editor")
    (kept,) = drafts.glob("entry-*")
    assert (ran.code, ran.err) == (1, f"dualtrack: {said}; what you wrote is kept in {kept}.\n")
    assert kept.read_text() == words


def test_control_characters_of_the_file_never_reach_the_plan(
    verb: Verb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", 'sh -c \'printf "a\\033[2Jb\\377" >"$0"\'')
    verb("journal", "--editor")
    (entry,) = verb("journal", "--json").json
    assert entry["text"] == "a\N{REPLACEMENT CHARACTER}[2Jb\N{REPLACEMENT CHARACTER}"


def test_an_entry_is_changed_found_and_removed_by_its_id(
    verb: Verb, entry_id: str, goal_id: str
) -> None:
    verb("journal", "Sun at last", "--on", "3 may")
    edited = ("--edit", entry_id[:4], "Rain", "--kind", "note", "--on", "2 may", "--goal", goal_id)
    assert verb("journal", *edited).out == "Edit the lesson of 2026-11-21\n"
    (entry,) = verb("journal", "--find", "goal:cpa on:may", "--json").json
    assert (entry["text"], entry["kind"], entry["on"]) == ("Rain", "note", "2026-05-02")
    assert verb("journal", "--find", "mood:good").code == 1
    assert verb("journal", "--remove", entry_id).out == "Remove the note of 2026-05-02\n"
    assert [each["text"] for each in verb("journal", "--json").json] == ["Sun at last"]
    assert verb("undo").code == 0


@pytest.mark.parametrize(
    "flags", [("--edit", "ID"), ("--remove", "ID", "words"), ("--edit", "ID", "--remove", "ID")]
)
def test_what_to_do_with_an_entry_must_be_clear(
    verb: Verb, entry_id: str, flags: tuple[str, ...]
) -> None:
    ran = verb("journal", *(entry_id if flag == "ID" else flag for flag in flags))
    assert ran.code == 2


def test_an_entry_that_is_not_there_is_refused(verb: Verb, entry_id: str) -> None:
    unknown = "00000" if not entry_id.startswith("0") else "zzzzz"
    ran = verb("journal", "--remove", unknown)
    assert (ran.code, ran.err.partition(";")[0]) == (
        1,
        f"dualtrack: no journal entry has the id {unknown}",
    )
