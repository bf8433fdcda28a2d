"""Preferences: what is read, what is remembered, and what a broken file does."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.keeper import Preferences, Trouble
from store.preferences import DiskPreferences, MemoryPreferences


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    path = tmp_path / "config"
    path.mkdir()
    return path


@pytest.fixture(params=["disk", "memory"])
def make(request: pytest.FixtureRequest, directory: Path) -> Callable[[], Preferences]:
    return MemoryPreferences if request.param == "memory" else lambda: DiskPreferences(directory)


def test_nothing_is_chosen_at_first(make: Callable[[], Preferences]) -> None:
    preferences = make()
    assert (preferences.theme, dict(preferences.keys)) == ("", {})


def test_a_chosen_theme_is_remembered(make: Callable[[], Preferences]) -> None:
    preferences = make()
    preferences.set_theme("dark")
    preferences.set_theme("light")
    assert preferences.theme == "light"


def test_a_theme_outlives_the_process(directory: Path) -> None:
    DiskPreferences(directory / "new").set_theme("paper")
    assert DiskPreferences(directory / "new").theme == "paper"
    assert (directory / "new").stat().st_mode & 0o777 == 0o700


def test_choosing_a_theme_keeps_comments_and_other_lines(directory: Path) -> None:
    path = directory / "preferences.toml"
    path.write_text('# mine\ntheme = "light"  # for the day\n\nother = 1\n[table]\nx = [1]\n')
    DiskPreferences(directory).set_theme("dark")
    assert path.read_text() == (
        '# mine\ntheme = "dark"  # for the day\n\nother = 1\n[table]\nx = [1]\n'
    )


def test_a_linked_file_stays_a_link(directory: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.toml"
    elsewhere.write_text('theme = "light"\n')
    (directory / "preferences.toml").symlink_to(elsewhere)
    preferences = DiskPreferences(directory)
    assert preferences.theme == "light"
    preferences.set_theme("dark")
    assert (directory / "preferences.toml").is_symlink()
    assert elsewhere.read_text() == 'theme = "dark"\n'


def test_keys_are_read_by_the_id_of_their_action(directory: Path) -> None:
    (directory / "keys.toml").write_text('undo = "ctrl+z"\nplace-board = "b,1"\n')
    preferences = DiskPreferences(directory)
    assert preferences.keys == {"undo": "ctrl+z", "place-board": "b,1"}
    assert preferences.notes == ()


def test_a_key_that_is_no_text_is_said_and_the_others_hold(directory: Path) -> None:
    (directory / "keys.toml").write_text('undo = 7\nredo = "R"\nquit = ""\nwin = "\\u001b"\n')
    preferences = DiskPreferences(directory)
    assert preferences.keys == {"redo": "R"}
    assert [note.split(" is ")[0] for note in preferences.notes] == [
        "keys.toml: the key of undo",
        "keys.toml: the key of quit",
        "keys.toml: the key of win",
    ]


def test_a_theme_that_is_no_name_is_said(directory: Path) -> None:
    (directory / "preferences.toml").write_text("theme = 3\n")
    preferences = DiskPreferences(directory)
    assert preferences.theme == ""
    assert preferences.notes == ("preferences.toml: theme is not the name of a theme",)


BROKEN = [b"theme = ", b"\xff\xfe", b"\0\0\0", b'theme = "a"\ntheme = "b"\n', b"a=" + b"[" * 50_000]


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_file_is_said_and_never_overwritten(directory: Path, content: bytes) -> None:
    for name in ("preferences.toml", "keys.toml"):
        (directory / name).write_bytes(content)
    preferences = DiskPreferences(directory)
    assert (preferences.theme, preferences.keys) == ("", {})
    assert len(preferences.notes) == 2
    assert all(note.endswith("Until then the defaults hold.") for note in preferences.notes)
    with pytest.raises(Trouble, match=r"preferences\.toml"):
        preferences.set_theme("dark")
    assert (directory / "preferences.toml").read_bytes() == content


def test_a_pipe_in_the_place_of_a_file_is_said_at_once(directory: Path) -> None:
    os.mkfifo(directory / "keys.toml")
    preferences = DiskPreferences(directory)
    assert preferences.keys == {}
    assert "is not a regular file" in preferences.notes[0]


def test_a_byte_order_mark_is_no_trouble(directory: Path) -> None:
    (directory / "preferences.toml").write_bytes(b'\xef\xbb\xbftheme = "light"\n')
    assert DiskPreferences(directory).theme == "light"


def test_reading_preferences_loads_no_writer_of_toml(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tomlkit", None)
    preferences = DiskPreferences(directory)
    assert (preferences.theme, preferences.keys) == ("", {})
    with pytest.raises(ImportError):
        preferences.set_theme("dark")
