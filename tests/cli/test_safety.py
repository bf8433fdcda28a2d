"""Backups come by themselves and by hand; a damaged plan is named, mended, and nothing is lost."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Verb = Callable[..., Any]


def test_the_first_change_of_a_day_is_preceded_by_a_backup(verb: Verb, goal_id: str) -> None:
    assert verb("backup", "--json").json == []
    verb("focus", goal_id, at="2026-11-22 09:00")
    verb("focus", goal_id, "--off", at="2026-11-22 10:00")
    (made,) = verb("backup", "--json").json
    assert (made["reason"], made["at"][:10]) == ("daily", "2026-11-22")


def test_a_restore_is_one_change_that_undo_takes_back(verb: Verb, goal_id: str) -> None:
    verb("backup")
    verb("edit", goal_id, "title=Another")
    verb("add", "Something new")
    assert "Another" in verb("restore", "newest", "--dry-run").out
    assert verb("restore", "newest").out.startswith("Restore the backup of 2026-11-21")
    assert [goal["title"] for goal in verb("list", "--json").json] == ["Pass the CPA exam"]
    verb("undo")
    assert {goal["title"] for goal in verb("list", "--json").json} == {"Another", "Something new"}


def test_a_restore_takes_the_path_that_a_backup_was_said_to_have(verb: Verb, goal_id: str) -> None:
    path = verb("backup").out.removeprefix("Backed up to ").strip()
    verb("edit", goal_id, "title=Another")
    assert verb("restore", path).out.startswith("Restore the backup of 2026-11-21")
    assert [goal["title"] for goal in verb("list", "--json").json] == ["Pass the CPA exam"]


@pytest.mark.parametrize("which", ["newest", "2026-11-21"])
def test_a_second_restore_does_not_take_back_the_first(
    verb: Verb, goal_id: str, which: str
) -> None:
    verb("backup")
    verb("edit", goal_id, "title=Another")
    verb("restore", which)
    assert next(each["reason"] for each in verb("backup", "--json").json) == "before-restore"
    assert verb("restore", which).code == 1
    assert [goal["title"] for goal in verb("list", "--json").json] == ["Pass the CPA exam"]


def test_backups_that_cannot_be_read_are_not_called_missing(
    verb: Verb, goal_id: str, plan_directory: Path
) -> None:
    verb("backup")
    for path in (plan_directory / "backups").iterdir():
        path.write_bytes(b"{")
    ran = verb("restore", "newest")
    assert (ran.code, "no backup can be read" in ran.err) == (3, True)


def test_a_restore_without_a_backup_says_how_to_make_one(verb: Verb, goal_id: str) -> None:
    ran = verb("restore", "newest")
    assert ran.code == 1
    assert "dualtrack backup" in ran.err
    assert verb("restore", "1999").code == 1


def test_doctor_has_nothing_to_say_of_a_sound_plan(verb: Verb, goal_id: str) -> None:
    ran = verb("doctor")
    assert ran.code == 0
    assert ran.out.endswith("Everything is in good order.\n")


def test_doctor_shows_an_edit_from_outside_and_takes_it_in_as_one_change(
    verb: Verb, goal_id: str, plan_directory: Path
) -> None:
    verb("demo", "--keep", str(plan_directory.parent / "kept"))
    kept = ("--plan", str(plan_directory.parent / "kept"))
    checkpoint = plan_directory.parent / "kept" / "plan.json"
    document = json.loads(checkpoint.read_text())
    edited = next(iter(document["goals"].values()))
    edited["title"] = "Edited by hand"
    checkpoint.write_text(json.dumps(document))
    assert verb("list", *kept).code == 3
    ran = verb("doctor", *kept)
    assert ran.code == 1
    assert "Edited by hand" in ran.out
    assert verb("doctor", "--fix", *kept).code == 0
    assert verb("show", edited["id"], "--json", *kept).json["title"] == "Edited by hand"
    assert verb("undo", *kept).code == 0
    assert verb("show", edited["id"], "--json", *kept).json["title"] != "Edited by hand"


def test_a_lost_history_is_recovered_from_the_newest_backup(
    verb: Verb, goal_id: str, plan_directory: Path
) -> None:
    verb("backup")
    for file in plan_directory.glob("history-*.jsonl"):
        file.write_bytes(b"")
    (plan_directory / "plan.json").unlink(missing_ok=True)
    verb("doctor", "--fix")
    assert [goal["title"] for goal in verb("list", "--json").json] == ["Pass the CPA exam"]


def test_info_names_every_path(verb: Verb, plan_directory: Path) -> None:
    facts = verb("info", "--json").json
    assert facts["plan"] == str(plan_directory)
    assert facts["version"]
    assert str(plan_directory / "backups") in verb("info").out
