"""Files that leave the plan's directory: where they may go, and what they are called."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.change import Change, added
from planner.goal import Goal
from planner.keeper import Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.disk_keeper import DiskKeeper
from store.formats.export_file import copy_raw, export_name, save_export

OpenDisk = Callable[..., DiskKeeper]


def test_an_export_is_private_whatever_the_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        save_export(tmp_path / "plan.json", b"{}")
        save_export(tmp_path / "plan.json", b"[]", replaces=True)
    finally:
        os.umask(old)
    assert (tmp_path / "plan.json").read_bytes() == b"[]"
    assert (tmp_path / "plan.json").stat().st_mode & 0o777 == 0o600


def test_an_export_does_not_replace_a_file_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    path.write_text("mine")
    with pytest.raises(Refusal, match="add --force"):
        save_export(path, b"theirs")
    assert path.read_text() == "mine"
    save_export(path, b"theirs", replaces=True)
    assert path.read_text() == "theirs"


@pytest.mark.parametrize("replaces", [True, False])
@pytest.mark.parametrize("leads_somewhere", [True, False])
def test_an_export_follows_no_link(
    tmp_path: Path, *, replaces: bool, leads_somewhere: bool
) -> None:
    elsewhere = tmp_path / "elsewhere"
    if leads_somewhere:
        elsewhere.write_text("mine")
    (tmp_path / "link").symlink_to(elsewhere)
    with pytest.raises(Trouble, match="not a regular file"):
        save_export(tmp_path / "link", b"theirs", replaces=replaces)
    assert not leads_somewhere or elsewhere.read_text() == "mine"
    assert leads_somewhere or not elsewhere.exists()


@pytest.mark.parametrize("replaces", [True, False])
def test_an_export_needs_a_directory_to_go_to(tmp_path: Path, *, replaces: bool) -> None:
    with pytest.raises(Trouble, match="there is no directory"):
        save_export(tmp_path / "missing" / "plan.json", b"", replaces=replaces)
    with pytest.raises(Trouble, match="not a regular file"):
        save_export(tmp_path, b"", replaces=replaces)


def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.md"
    path.write_text("mine")
    monkeypatch.setattr(Path, "exists", lambda path: False)
    with pytest.raises(Trouble, match="is there already"):
        save_export(path, b"theirs")
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pass the exam", "pass-the-exam-k7f.md"),
        ("Übung über Ärger", "ubung-uber-arger-k7f.md"),
        ("../../etc/passwd", "etc-passwd-k7f.md"),
        ("/absolute", "absolute-k7f.md"),
        ("..", "k7f.md"),
        (".hidden", "hidden-k7f.md"),
        ("-rf *", "rf-k7f.md"),
        ("CON", "con-k7f.md"),
        ("日本語", "k7f.md"),
        ("nul\x00and\nline", "nul-and-line-k7f.md"),
        ("a" * 500, "a" * 60 + "-k7f.md"),
        ("$(touch x) `y` ; z | w", "touch-x-y-z-w-k7f.md"),
        ("", "k7f.md"),
    ],
)
def test_a_name_from_a_title_is_safe_everywhere(title: str, name: str, tmp_path: Path) -> None:
    assert export_name(title, "k7f", ".md") == name
    save_export(tmp_path / name, b"")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def _add(plan: Plan) -> Change:
    goal = Goal(f"{plan.number:010}", "Learn to weld", date(2026, 1, 1))
    return Change("Add a goal", (added(goal),))


def test_raw_files_are_copied_and_open_as_the_same_plan(
    open_disk: OpenDisk, place: Path, tmp_path: Path
) -> None:
    keeper = open_disk(is_lasting=True)
    for _ in range(3):
        keeper.act(_add)
    keeper.close()
    (place / "drafts").mkdir()
    (place / "drafts" / "d.json").write_text("{}")
    copied = copy_raw(place, tmp_path / "copy")
    assert {str(path.relative_to(tmp_path / "copy")) for path in copied} == {
        "plan.json",
        "history-0001.jsonl",
        "drafts/d.json",
    }
    assert {path.stat().st_mode & 0o777 for path in copied} == {0o600}
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o700
    with DiskKeeper.open(tmp_path / "copy", lambda: pytest.fail("no change is made")) as copy:
        assert copy.plan == keeper.plan


def test_raw_files_of_a_newer_version_are_copied(place: Path, tmp_path: Path) -> None:
    place.mkdir()
    (place / "plan.json").write_text('{"meta": {"1": {"schema": 99}}}')
    (path,) = copy_raw(place, tmp_path / "copy")
    assert path.read_text() == '{"meta": {"1": {"schema": 99}}}'


def test_raw_files_are_not_copied_over_others(place: Path, tmp_path: Path) -> None:
    place.mkdir()
    (place / "plan.json").write_text("{}")
    (tmp_path / "copy").mkdir()
    with pytest.raises(Refusal, match="is there already"):
        copy_raw(place, tmp_path / "copy")
    with pytest.raises(Trouble, match="there is no directory"):
        copy_raw(place, tmp_path / "missing" / "copy")


def test_there_is_nothing_to_copy_without_a_plan(place: Path, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="there is no plan in"):
        copy_raw(place, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
