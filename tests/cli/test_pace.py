"""The pace that a person says, in the shell."""

from collections.abc import Callable
from typing import Any

Verb = Callable[..., Any]


def test_the_pace_that_was_said_is_shown_as_the_persons_word(verb: Verb, goal_id: str) -> None:
    ran = verb("in", goal_id, "pace=at-risk", "the data came late")
    assert ran.out == ("Pass the CPA exam: at risk, by your own word, note “the data came late”\n")
    shown = verb("show", goal_id).out
    assert "at risk, as you said" in shown
    assert "said at risk the data came late" in shown
    assert "said at risk" in verb("list").out
    assert verb("show", goal_id, "--json").json["pace"] == "at risk"


def test_the_next_check_in_takes_the_pace_back(verb: Verb, goal_id: str) -> None:
    verb("in", goal_id, "pace=at-risk")
    verb("in", goal_id, "@80%")
    assert "as you said" not in verb("show", goal_id).out
    assert "said at risk" not in verb("list").out


def test_what_is_nearly_a_pace_is_refused(verb: Verb, goal_id: str) -> None:
    ran = verb("in", goal_id, "pace=late")
    assert ran.code == 1
    assert "write one of pace=on-track, pace=behind, pace=at-risk" in ran.err
