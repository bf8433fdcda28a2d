from collections.abc import Callable
from typing import Any

import pytest

Verb = Callable[..., Any]


@pytest.fixture
def call_id(verb: Verb) -> str:
    ran = verb("commit", "Call Ines", "--due", "fri", "--where", "on the train", "--json")
    assert isinstance(ran.json, dict)
    assert (ran.json["due"], ran.json["where"]) == ("2026-11-27", "on the train")
    return str(ran.json["id"])


def test_commitments_are_listed_with_place_and_distance(verb: Verb, goal_id: str) -> None:
    assert verb("commit", "Read the budget", "--goal", goal_id).out == (
        "Commit to “Read the budget”\n"
    )
    verb("commit", "Call Ines", "--due", "fri", "--where", "on the train")
    lines = verb("commitments").out.splitlines()
    assert [line.split(maxsplit=1)[1] for line in lines] == [
        "Call Ines        on the train  in 6 days",
        "Read the budget",
    ]
    called, read = verb("commitments", "--json").json
    assert (called["text"], read["goals"]) == ("Call Ines", [goal_id])


def test_day_and_place_are_read_from_the_line_unless_an_option_says_others(verb: Verb) -> None:
    made = verb("commit", "Call Ines, fri, @ the train", "--json").json
    assert (made["text"], made["due"], made["where"]) == ("Call Ines", "2026-11-27", "the train")
    made = verb("commit", "Call Ines, fri, @ the train", "--due", "+2w", "--json").json
    assert (made["due"], made["where"]) == ("2026-12-05", "the train")


@pytest.mark.parametrize(
    ("flag", "label", "end"),
    [
        ("--done", "Finish", "done"),
        ("--delegate", "Delegate", "delegated"),
        ("--drop", "Drop", "dropped"),
    ],
)
def test_a_commitment_ends(verb: Verb, call_id: str, flag: str, label: str, end: str) -> None:
    assert verb("commit", flag, call_id[:4], "--note", "see mail").out == (
        f"{label} the commitment “Call Ines”\n"
    )
    assert verb("commitments").code == 1
    (ended,) = verb("commitments", "--all", "--json").json
    assert (ended["end"], ended["ended_on"], ended["note"]) == (end, "2026-11-21", "see mail")
    assert f"{end} 2026-11-21" in verb("commitments", "--all").out


def test_a_commitment_is_carried_twice_and_then_refused(verb: Verb, call_id: str) -> None:
    assert verb("commit", "--carry", call_id).out == "Carry over “Call Ines”\n"
    verb("commit", "--carry", call_id, "--due", "+14d")
    assert "in 2 weeks, carried 2x, do, delegate or drop" in verb("commitments").out
    third = verb("commit", "--carry", call_id)
    assert (third.code, third.err) == (
        1, "dualtrack: “Call Ines” was carried over 2 times; do, delegate or drop it.\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    "words", [(), ("Call Ines", "--done", "abc"), ("--done", "abc", "--carry", "abc")]
)
def test_commit_says_one_thing_at_a_time(verb: Verb, words: tuple[str, ...]) -> None:
    ran = verb("commit", *words)
    assert ran.code == 1
    assert ran.err.startswith("dualtrack: commit says one thing at a time; give the words")


def test_an_unknown_commitment_is_refused(verb: Verb) -> None:
    ran = verb("commit", "--done", "zzz")
    assert (ran.code, ran.err.partition(";")[0]) == (1, "dualtrack: no commitment has the id zzz")
