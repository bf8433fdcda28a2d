"""Bad input gets one clear line on standard error and the right code, and changes nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from store.lines import lines_of, read_change, write_change
from store.upgrades import UPGRADES

Verb = Callable[..., Any]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["edit", "ID", "due=sometime"], 1, "can't be read as a date"),
        (["edit", "ID", "due=2026-01-01"], 1, "before the start"),
        (["edit", "ID", "colour=red"], 1, "no field named colour"),
        (["edit", "ID", "category=garden"], 1, "is not a category"),
        (["show", "zzzzz"], 1, "no goal has the id zzzzz"),
        (["in", "ID", "14"], 1, "no measure"),
        (["in", "ID", "80%"], 1, "no measure"),
        (["add", "by end of Q2"], 1, "the title is empty"),
        (["add", "x" * 10_000], 1, "10,000 characters and 200 fit"),
        (["pause", "ID", "--until", "2026-01-01"], 1, "is over already"),
        (["measure", "ID", "pages"], 1, "needs a target"),
        (["measure", "ID", "pages", "--to", "0"], 1, "equals its baseline"),
        (["list", "wrong:key"], 1, "wrong: is no key"),
        (["journal", "x", "--on", "someday"], 1, "can't be read as a date"),
        (["list", "--as-of", "yesteryear"], 1, "can't be read as a date"),
        (["frobnicate"], 2, "there is no verb frobnicate; see dualtrack --help"),
        (["lsit"], 2, "there is no verb lsit, but there is list"),
        (["in"], 2, "see dualtrack in --help"),
        (["add"], 2, "Missing argument"),
        (["status", "--long"], 2, "No such option"),
        (["onboard"], 2, "--answers"),
        (["draft"], 2, "--answers"),
        (["resume"], 2, "--answers"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else None,
)
def test_bad_input_is_one_line_and_changes_nothing(
    verb: Verb, goal_id: str, arguments: list[str], code: int, words: str
) -> None:
    before = verb("export", "--json").json
    ran = verb(*(goal_id if each == "ID" else each for each in arguments))
    assert ran.code == code
    assert words in ran.err
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert verb("export", "--json").json == before


def test_an_ambiguous_prefix_names_the_ids_that_fit(verb: Verb, plan_directory: Path) -> None:
    from planner.ids import handles

    ids = [verb("add", f"Goal {n}", "--json").json["id"] for n in range(40)]
    first = sorted(ids)[0][:1]
    same = [each for each in ids if each.startswith(first)]
    if len(same) > 1:
        ran = verb("show", first)
        assert ran.code == 1
        assert handles(ids)[sorted(same)[0]] in ran.err


@pytest.mark.parametrize(
    "title",
    [
        "fix [bold]urgent[/] bug",
        "[@click=app.quit]press[/]",
        "日本語の目標を達成する",
        "اتقن العربية",
        "ship it 🚀👩‍🚀",
        "quote \" and ' and \\ and `",
    ],
)
def test_text_is_shown_as_it_was_typed(verb: Verb, title: str) -> None:
    verb("add", title)
    assert title in verb("list").out
    assert title in verb("board").out


@pytest.mark.parametrize(
    "hostile",
    [
        "\x1b]52;c;cHduZWQ=\x07",
        "\x1b[2J",
        "\x9b31m",
        "\x1bc",
        "a\x00b",
        "\x1b]0;title\x07",
        "\udcff",
    ],
)
def test_no_control_sequence_gets_in_or_out(verb: Verb, hostile: str) -> None:
    verb("add", f"Learn {hostile} well")
    refused = verb("show", hostile)
    unknown = verb(f"x{hostile}")
    for text in (verb("list").out, verb("history").out, refused.err, unknown.err):
        assert not any(ord(each) < 32 and each != "\n" for each in text)
        assert not any(0x7F <= ord(each) <= 0x9F for each in text)
    assert "Learn" in verb("list").out


def test_a_foreign_plan_file_is_refused_and_left_alone(
    verb: Verb, goal_id: str, plan_directory: Path
) -> None:
    checkpoint = plan_directory / "plan.json"
    checkpoint.write_text('{"goals": {"x": {"title": "from elsewhere"}}}')
    ran = verb("add", "Another")
    assert ran.code == 3
    assert "doctor" in ran.err
    assert "elsewhere" in checkpoint.read_text()


def test_a_truncated_plan_file_is_rebuilt_from_the_history(
    verb: Verb, goal_id: str, plan_directory: Path
) -> None:
    (plan_directory / "plan.json").write_text('{"meta": {"1": {"sch')
    ran = verb("list")
    assert ran.code == 0
    assert "Pass the CPA exam" in ran.out
    assert "plan.json" in ran.err


def test_a_newer_plan_names_the_version_and_stays_as_it_is(
    verb: Verb, goal_id: str, plan_directory: Path
) -> None:
    history = next(plan_directory.glob("history-*.jsonl"))
    (change,) = (read_change(line, UPGRADES) for line in lines_of(history.read_bytes()))
    newer = write_change(change._replace(number=2), schema=99)
    history.write_bytes(content := history.read_bytes() + newer)
    for arguments in (["list"], ["add", "Another"], ["undo"]):
        ran = verb(*arguments)
        assert ran.code == 3
        assert "knows store version 99" in ran.err
    assert history.read_bytes() == content


def test_a_crash_says_type_and_place_and_no_private_text(
    verb: Verb, goal_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import cli.commands.day

    def broken(*_: object) -> object:
        secret = "the private title"  # what a report must not show
        raise ValueError(f"about {secret}")

    monkeypatch.setattr(cli.commands.day, "due_on", broken)
    ran = verb("status")
    assert ran.code == 70
    assert "ValueError" in ran.err
    assert "private" not in ran.err
