"""The critic from the shell: letters with their evidence, findings, and one question each."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Verb = Callable[..., Any]

GOOD = (
    "By 30 June 2027, I will cut scrap on line 4 from 5% to 3% by checking every mould, "
    "so that the night shift stops rework"
)


def test_a_vague_wish_is_an_idea_with_a_question_for_each_letter(verb: Verb) -> None:
    ran = verb("lint", "Get better at presenting")
    assert ran.code == 0
    assert ran.out.startswith("Get better at presenting\n")
    assert ran.out.count("missing: ") == 5
    assert " of 10: idea" in ran.out
    assert "no-deadline" in ran.out


def test_the_words_that_gave_the_evidence_are_quoted(verb: Verb) -> None:
    lines = verb("lint", GOOD).out.splitlines()
    assert any(line.startswith("● Specific") and "“" in line for line in lines)
    assert any(line.startswith("● Measurable") and "“from 5% to 3%”" in line for line in lines)
    assert any("Time-bound" in line and "“By 30 June 2027”" in line for line in lines)


def test_a_sentence_may_come_without_quotes_of_the_shell(verb: Verb) -> None:
    assert verb("lint", *GOOD.split()).out == verb("lint", GOOD).out


def test_a_goal_is_judged_with_its_fields(verb: Verb, goal_id: str) -> None:
    before = verb("lint", goal_id, "--json").json
    assert (before["goal"], before["sentence"]) == (goal_id, "Pass the CPA exam")
    verb("edit", goal_id, "why=I can sign my own reports", "first_step=order the guide")
    verb("in", goal_id, "@80%", "a good week")
    after = verb("lint", goal_id[:3], "--json").json
    assert after["total"] > before["total"]
    assert {each["letter"]: each["grade"] for each in after["letters"]}["A"] >= 1


def test_a_single_word_that_names_no_goal_is_a_sentence(verb: Verb) -> None:
    assert verb("lint", "Grow", "--json").json["sentence"] == "Grow"


def test_the_json_places_the_evidence_in_the_sentence(verb: Verb) -> None:
    shape = verb("lint", GOOD, "--json").json
    assert [each["letter"] for each in shape["letters"]] == list("SMART")
    for each in (*shape["letters"], *shape["findings"]):
        for piece in each["evidence"]:
            assert shape["sentence"][piece["start"] : piece["end"]] == piece["words"]
    assert shape["due"] == "2027-06-30"
    assert shape["suggestion"]["category"] == "performance"
    assert shape["suggestion"]["track"] == "short-term"
    assert shape["total"] == sum(each["grade"] for each in shape["letters"])


@pytest.mark.parametrize("typed", ["", "   ", "\n"])
def test_an_empty_sentence_is_refused(verb: Verb, typed: str) -> None:
    ran = verb("lint", typed)
    assert (ran.code, ran.out) == (1, "")
    assert "the sentence is empty; write what you want to reach." in ran.err


def test_control_characters_of_a_sentence_never_reach_the_terminal(verb: Verb) -> None:
    ran = verb("lint", "Cut scrap \x1b]52;c;eA==\x07 by 3%")
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "\x07" not in json.dumps(verb("lint", "Cut \x07 scrap", "--json").json)


def test_the_plan_is_left_as_it_was(verb: Verb, goal_id: str) -> None:
    before = verb("history").out
    verb("lint", goal_id)
    assert verb("history").out == before


def test_a_finding_is_dismissed_for_a_goal_and_recalled(verb: Verb, goal_id: str) -> None:
    verb("edit", goal_id, "title=Improve my communication")
    assert "vague-verb" in verb("lint", goal_id).out
    dismissed = verb("lint", goal_id, "--dismiss", "vague-verb")
    assert dismissed.out == "Dismiss vague-verb on “Improve my communication”\n"
    assert "vague-verb" not in verb("lint", goal_id).out
    assert verb("show", goal_id, "--json").json["dismissed"] == ["vague-verb"]
    verb("lint", goal_id, "--recall", "vague-verb")
    assert "vague-verb" in verb("lint", goal_id).out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["Grow a lot", "--dismiss", "vague-verb"], "a finding is dismissed for a goal of yours"),
        (["ID", "--dismiss", "x", "--recall", "y"], "--dismiss and --recall are opposites"),
        (["ID", "--dismiss", "past-date"], "past-date is not found on"),
        (["ID", "--recall", "past-date"], "past-date is not dismissed on"),
        (["ID", "--dismiss", "no-measure", "--as-of", "today"], "the past can't be changed"),
    ],
)
def test_a_finding_that_cannot_be_dismissed_is_refused(
    verb: Verb, goal_id: str, words: list[str], why: str
) -> None:
    ran = verb("lint", *(goal_id if word == "ID" else word for word in words))
    assert ran.code != 0
    assert why in ran.err
