"""Every verb does its work, says it in a line, and ends with the right code."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Verb = Callable[..., Any]


def test_quick_add_shows_the_day_that_it_read(verb: Verb) -> None:
    ran = verb("add", "Pass the CPA exam by end of Q2 #education #cpa @70%")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out[5:] == (
        "Pass the CPA exam · education #cpa · due Wed 30 Jun 2027 (in 7 months), confidence 70%\n"
    )


def test_a_dry_run_of_quick_add_keeps_nothing(verb: Verb, plan_directory: Path) -> None:
    ran = verb("add", "--dry-run", "Learn Danish")
    assert ran.out == "Learn Danish · skill (suggested) · someday (no date found)\n"
    assert not plan_directory.exists()


def test_reading_an_empty_machine_makes_no_directory(verb: Verb, plan_directory: Path) -> None:
    for arguments in (["list"], ["today"], ["status"], ["history"], ["board"], ["info"]):
        verb(*arguments)
    assert not plan_directory.exists()


def test_list_without_a_match_is_empty_json_and_code_1(verb: Verb, goal_id: str) -> None:
    ran = verb("list", "nothing-like-it", "--json")
    assert (ran.code, ran.out.strip()) == (1, "[]")
    assert "no goal matches" in ran.err


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["cat:education"], True),
        (["cat:skill"], False),
        (["due<1y"], True),
        (["due<4w"], False),
        (["track:short"], True),
        (["exam"], True),
        (["-exam"], False),
        (["status:done"], False),
    ],
)
def test_list_takes_a_filter(verb: Verb, goal_id: str, words: list[str], found: bool) -> None:
    ran = (
        verb("list", "--json", "--", *words)
        if words[0][0] == "-"
        else verb("list", *words, "--json")
    )
    assert [goal["id"] for goal in ran.json] == ([goal_id] if found else [])


def test_a_check_in_is_previewed_and_kept(verb: Verb, goal_id: str) -> None:
    verb("measure", goal_id, "chapters", "--to", "18", "--unit", "ch")
    ran = verb("in", goal_id[:4], "+2", "@80%", "two before breakfast")
    assert ran.out == (
        "Pass the CPA exam: chapters 0 → 2 of 18 ch, confidence 80%, note “two before breakfast”\n"
    )
    shown = verb("show", goal_id, "--json").json
    assert shown["measures"][0]["current"] == 2
    assert shown["check_ins"][0]["note"] == "two before breakfast"
    assert verb("in", goal_id, "-1").out.endswith("chapters 2 → 1 of 18 ch\n")


def test_a_new_target_for_a_known_measure_is_a_revision(verb: Verb, goal_id: str) -> None:
    verb("measure", goal_id, "chapters", "--to", "18")
    assert verb("measure", goal_id, "Chapters", "--to", "20").out == (
        "Aim “chapters” at 20\n  ~ measure “chapters”: targets 18 → 20\n"
    )
    (measure,) = verb("show", goal_id, "--json").json["measures"]
    assert [target["value"] for target in measure["targets"]] == [20.0]


def test_edit_moves_a_date_with_its_reason(verb: Verb, goal_id: str) -> None:
    ran = verb("edit", goal_id, "due=end of Q3", "--reason", "ill in spring")
    assert ran.out.splitlines() == [
        "Edit due of “Pass the CPA exam”",
        "  ~ goal “Pass the CPA exam”: due Wed 30 Jun 2027 → Thu 30 Sep 2027",
        "  + moved due date, Wed 30 Jun 2027 → Thu 30 Sep 2027",
    ]
    shown = verb("show", goal_id)
    assert "2027-06-30 → 2027-09-30 (+92 days): ill in spring" in shown.out


def test_edit_names_the_fields_when_it_gets_none(verb: Verb, goal_id: str) -> None:
    ran = verb("edit", goal_id)
    assert ran.code == 1
    assert "FIELD=VALUE" in ran.err
    assert "employer-support" in ran.err


@pytest.mark.parametrize(
    ("arguments", "status", "label"),
    [
        (["done", "ID", "passed", "first", "time"], "done", "Finish “Pass the CPA exam”"),
        (
            ["drop", "ID", "not mine", "--lesson", "ask first"],
            "dropped",
            "Drop “Pass the CPA exam”",
        ),
        (["pause", "ID", "--until", "+4w"], "paused", "Pause “Pass the CPA exam”"),
        (["edit", "ID", "--status", "draft"], "draft", "Return “Pass the CPA exam” to draft"),
    ],
)
def test_a_goal_changes_its_status_and_starts_again(
    verb: Verb, goal_id: str, arguments: list[str], status: str, label: str
) -> None:
    ran = verb(*(goal_id if each == "ID" else each for each in arguments))
    assert ran.out.startswith(label)
    assert verb("show", goal_id, "--json").json["status"] == status
    assert verb("start", goal_id).code == 0
    assert verb("show", goal_id, "--json").json["status"] == "active"


def test_a_drop_without_a_reason_is_refused(verb: Verb, goal_id: str) -> None:
    ran = verb("drop", goal_id)
    assert (ran.code, ran.out) == (1, "")
    assert "dropped with a reason" in ran.err


def test_focus_and_links_go_on_and_off(verb: Verb, goal_id: str) -> None:
    far = verb("add", "Lead finance in 3 years", "--json").json["id"]
    assert verb("focus", goal_id).out == "Focus on “Pass the CPA exam”\n"
    assert verb("focus", goal_id, "--off").out == "Unfocus “Pass the CPA exam”\n"
    assert verb("link", goal_id, far).out == "Link “Pass the CPA exam” to “Lead finance”\n"
    assert verb("show", far, "--json").json["stepping_stones"] == [goal_id]
    assert verb("link", goal_id, far, "--off").code == 0


def test_milestones_are_added_reached_and_reopened(verb: Verb, goal_id: str) -> None:
    verb("milestone", goal_id, "Register", "--due", "+2w")
    (step,) = verb("show", goal_id, "--json").json["milestones"]
    assert step["due"] == "2026-12-05"
    verb("milestone", goal_id, "--reach", step["id"][:3])
    assert verb("show", goal_id, "--json").json["milestones"][0]["done_on"] == "2026-11-21"
    assert verb("milestone", goal_id, "--reopen", step["id"]).out.startswith("Reopen “Register”\n")
    removed = verb("milestone", goal_id, "--remove", step["id"]).out
    assert removed.startswith("Remove the milestone “Register”\n")
    assert verb("show", goal_id, "--json").json["milestones"] == []


def test_a_measure_is_taken_away_by_its_name(verb: Verb, goal_id: str) -> None:
    verb("measure", goal_id, "chapters", "--to", "18")
    removed = verb("measure", goal_id, "Chapters", "--remove").out
    assert removed == "Remove the measure “chapters”\n"
    assert verb("show", goal_id, "--json").json["measures"] == []
    assert verb("measure", goal_id, "chapters", "--remove").code == 1


def test_wins_and_journal_entries_are_written_and_read(verb: Verb, goal_id: str) -> None:
    verb("win", "Mock exam above 80 %", "--goal", goal_id, "--evidence", "score sheet")
    verb("journal", "No quiet hour this week", "--kind", "roadblock", "--on", "yesterday")
    (won,) = verb("journal", "--kind", "win", "--json").json
    assert verb("journal", "--kind", "win").out == (
        f"2026-11-21  win  {won['id'][:3]}\n  Mock exam above 80 %\n  score sheet\n"
    )
    kinds = [entry["kind"] for entry in verb("journal", "--json").json]
    assert kinds == ["win", "roadblock"]
    assert verb("journal", "--kind", "lesson").code == 1


def test_a_win_tells_its_number_link_skill_and_witness(verb: Verb) -> None:
    ran = verb(
        "win", "Cut the downtime", "--number", "120 to 90 hours", "--link", "wiki/osterhav",
        "--skill", "diagnosis", "--seen-by", "Ingrid",
    )  # fmt: skip
    assert ran.code == 0
    (won,) = verb("journal", "--json").json
    assert verb("journal", "--kind", "win").out == (
        f"2026-11-21  win  {won['id'][:3]}\n"
        "  Cut the downtime\n  120 to 90 hours\n  wiki/osterhav\n"
        "  skill: diagnosis\n  seen by Ingrid\n"
    )


def test_a_blocker_makes_a_roadblock_that_is_found_by_it(verb: Verb) -> None:
    verb("journal", "Two of us ill", "--blocker", "people")
    verb("journal", "Rain", "--kind", "roadblock")
    (ill,) = verb("journal", "--blocker", "people", "--json").json
    assert verb("journal", "--blocker", "people").out == (
        f"2026-11-21  roadblock (people)  {ill['id'][:3]}\n  Two of us ill\n"
    )


def test_a_blocker_on_anything_but_a_roadblock_is_refused(verb: Verb) -> None:
    ran = verb("journal", "Rain", "--kind", "lesson", "--blocker", "time")
    assert (ran.code, ran.err) == (
        1,
        "dualtrack: a lesson has no blocker; leave it out, or make it a roadblock.\n",
    )


def test_status_ends_with_10_when_something_is_due(verb: Verb, goal_id: str) -> None:
    assert verb("status", "--short").code == 0
    assert verb("status", "--short").out == ""
    verb("rhythm", "--levels", "none")
    ran = verb("status", "--short", at="2027-06-25 08:00")
    assert (ran.code, ran.out) == (10, "1 due this week\n")
    late = verb("status", "--json", at="2027-07-01 08:00")
    assert (late.code, late.json["words"]) == (10, "1 overdue")


def test_today_shows_what_asks_for_attention(verb: Verb, goal_id: str) -> None:
    verb("focus", goal_id)
    ran = verb("today", at="2027-07-09 08:00")
    assert ran.out.splitlines()[0] == "Fri 9 Jul 2027"
    assert "Overdue" in ran.out
    assert "9 days over" in ran.out
    assert verb("today", "--json").json["is_due"] is False


def test_undo_and_redo_name_what_they_take_back(verb: Verb, goal_id: str) -> None:
    verb("focus", goal_id)
    assert verb("undo", "--dry-run").out == "would undo: Focus on “Pass the CPA exam”\n"
    assert verb("undo").out == "Undo: Focus on “Pass the CPA exam”\n"
    assert verb("redo").out == "Redo: Focus on “Pass the CPA exam”\n"
    assert verb("undo").code == 0
    assert verb("undo").out == "Undo: Add “Pass the CPA exam”\n"
    nothing = verb("undo")
    assert (nothing.code, nothing.out) == (1, "")
    assert "nothing to undo" in nothing.err


def test_undo_by_number_is_refused_when_something_newer_came(verb: Verb, goal_id: str) -> None:
    verb("win", "A newer thing")
    ran = verb("undo", "--number", "1")
    assert ran.code == 1
    assert "A newer thing" in ran.err


def test_history_says_when_there_is_more_of_it(verb: Verb, goal_id: str) -> None:
    verb("focus", goal_id)
    older = "There are older ones: dualtrack history --limit 2\n"
    assert verb("history", "--limit", "1").out.endswith(older)
    assert "older ones" not in verb("history").out


def test_history_lists_the_newest_change_first(verb: Verb, goal_id: str) -> None:
    verb("focus", goal_id)
    rows = verb("history", "--json").json
    assert [row["number"] for row in rows] == [2, 1]
    assert rows[0]["label"] == "Focus on “Pass the CPA exam”"
    assert "Add “Pass the CPA exam”" in verb("history").out


def test_the_plan_as_it_stood_on_a_day(verb: Verb, goal_id: str) -> None:
    verb("edit", goal_id, "title=Pass it", at="2026-12-01 09:00")
    then = verb("list", "--as-of", "2026-11-30", at="2026-12-02 09:00")
    assert "Pass the CPA exam" in then.out
    assert "Pass it" in verb("list", at="2026-12-02 09:00").out
    assert verb("list", "--as-of", "2026-11-20").code == 1


def test_the_board_prints_lanes_and_names_empty_columns(verb: Verb, goal_id: str) -> None:
    ran = verb("board")
    assert "short-term (1)" in ran.out
    assert "Pass the CPA exam" in ran.out
    assert "nothing in Skill, Performance" in ran.out
    lanes = verb("board", "--by", "quarter", "--json").json
    assert lanes[0]["columns"][-1]["column"] == "2027 Q2"


def test_without_a_terminal_the_bare_command_prints_the_board(verb: Verb, goal_id: str) -> None:
    ran = verb()
    assert (ran.code, ran.err) == (0, "")
    assert "Pass the CPA exam" in ran.out


def test_the_demo_without_a_terminal_prints_its_board(verb: Verb, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    ran = verb("demo", "--keep", str(kept))
    assert ran.code == 0
    assert "Lead the reliability team" in ran.out
    assert (kept / "plan.json").exists()
    again = verb("demo", "--keep", str(kept))
    assert again.code == 1
    assert "not empty" in again.err


def test_plan_option_chooses_another_plan(verb: Verb, goal_id: str, tmp_path: Path) -> None:
    other = str(tmp_path / "other")
    assert verb("add", "Elsewhere", "--plan", other).code == 0
    assert [goal["title"] for goal in verb("list", "--plan", other, "--json").json] == ["Elsewhere"]
    assert [goal["id"] for goal in verb("--plan", other, "list", "--json").json] != [goal_id]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_completion_prints_a_script(verb: Verb, shell: str) -> None:
    ran = verb("completion", shell)
    assert ran.code == 0
    assert "_DUALTRACK_COMPLETE" in ran.out


def test_values_are_set_filtered_by_and_shown_in_words(verb: Verb, goal_id: str) -> None:
    verb("edit", goal_id, "values=au love")
    assert [goal["id"] for goal in verb("list", "value:AU", "--json").json] == [goal_id]
    assert verb("list", "value:none", "--json").code == 1
    assert "AU love" in verb("board").out
    assert (
        "Values\n  autonomy/independence (AU)\n  what you love (love)" in verb("show", goal_id).out
    )


def test_the_board_by_value_names_every_value_and_no_value_last(verb: Verb, goal_id: str) -> None:
    ran = verb("board", "--by", "value", "--lane", "short-term", "--json")
    (lane,) = ran.json
    assert [column["column"] for column in lane["columns"]][-3:] == ["needed", "paid", "none"]
    assert [goal["id"] for goal in lane["columns"][-1]["goals"]] == [goal_id]
