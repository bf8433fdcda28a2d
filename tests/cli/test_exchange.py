"""The plan goes out and comes in without a loss."""

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Verb = Callable[..., Any]


def test_an_export_read_into_an_empty_plan_gives_the_same_export(
    verb: Verb, goal_id: str, tmp_path: Path
) -> None:
    file, other = tmp_path / "plan.json", str(tmp_path / "other")
    verb("win", "Mock exam passed", "--goal", goal_id)
    assert verb("export", "--json", "--to", str(file)).code == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    ran = verb("import", str(file), "--plan", other)
    assert ran.out.splitlines()[0] == "2 new, 0 the same, 0 that differ"
    assert verb("export", "--json", "--plan", other).json == json.loads(file.read_text())


def test_a_dry_run_of_an_import_keeps_nothing(verb: Verb, goal_id: str, tmp_path: Path) -> None:
    file, other = tmp_path / "plan.json", str(tmp_path / "other")
    verb("export", "--json", "--to", str(file))
    assert "1 new" in verb("import", str(file), "--dry-run", "--plan", other).out
    assert verb("list", "--plan", other).code == 1


def test_ours_stays_where_a_record_differs_unless_theirs_is_asked_for(
    verb: Verb, goal_id: str, tmp_path: Path
) -> None:
    file = tmp_path / "plan.json"
    verb("export", "--json", "--to", str(file))
    verb("edit", goal_id, "title=Ours")
    ran = verb("import", str(file))
    assert ran.code == 1
    assert "--theirs" in ran.err
    assert "ours Ours, theirs Pass the CPA exam" in ran.out
    assert verb("import", str(file), "--theirs").code == 0
    assert verb("show", goal_id, "--json").json["title"] == "Pass the CPA exam"
    assert verb("undo").code == 0
    assert verb("show", goal_id, "--json").json["title"] == "Ours"


def test_an_export_never_writes_over_a_file_unasked(
    verb: Verb, goal_id: str, tmp_path: Path
) -> None:
    file = tmp_path / "plan.md"
    file.write_text("mine")
    ran = verb("export", "--markdown", "--to", str(file))
    assert (ran.code, file.read_text()) == (1, "mine")
    assert verb("export", "--markdown", "--to", str(file), "--force").code == 0
    assert "Pass the CPA exam" in file.read_text()


def test_the_markdown_page_has_the_three_parts_of_a_dual_track_plan(
    verb: Verb, goal_id: str
) -> None:
    far = verb("add", "Lead finance in 3 years", "--json").json["id"]
    verb("link", goal_id, far)
    page = verb("export", "--markdown").out
    for part in ("Steps now", "Stepping stones", "Roadmap", "2027 Q2"):
        assert part in page


def test_an_export_says_what_it_can_write(verb: Verb, goal_id: str) -> None:
    ran = verb("export")
    assert ran.code == 2
    assert "--markdown" in ran.err


def test_raw_files_are_copied_even_when_the_plan_can_not_be_read(
    verb: Verb, goal_id: str, plan_directory: Path, tmp_path: Path
) -> None:
    history = next(plan_directory.glob("history-*.jsonl"))
    history.write_bytes(b"x" * 100 + b"\n" + history.read_bytes())
    (plan_directory / "plan.json").unlink(missing_ok=True)
    assert verb("list").code == 3
    assert verb("export", "--raw", "--to", str(tmp_path / "copy")).code == 0
    assert (tmp_path / "copy" / history.name).read_bytes() == history.read_bytes()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"format": "other"}', "[" * 100_000, '{"a": 1, "a": 2}'], ids=len
)
def test_a_file_that_is_no_export_is_refused_in_one_line(
    verb: Verb, goal_id: str, tmp_path: Path, content: str
) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content)
    ran = verb("import", str(file))
    assert ran.code in (1, 3)
    assert ran.err.count("\n") == 1
    assert len(verb("list", "--json").json) == 1


def test_a_calendar_holds_reviews_and_due_days(verb: Verb, goal_id: str, tmp_path: Path) -> None:
    file = tmp_path / "career.ics"
    assert verb("export", "--ics", "--to", str(file)).code == 0
    content = file.read_bytes()
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert f"UID:goal-{goal_id}@dualtrack.invalid\r\n".encode() in content
    assert content.count(b"BEGIN:VEVENT") == 53
    assert verb("export", "--ics").out.encode() == content
