"""The tripwire of a goal, in the shell."""

from collections.abc import Callable
from typing import Any

Verb = Callable[..., Any]

AFTER = "2027-04-01 12:00"


def test_a_tripwire_is_shown_with_the_obstacles(verb: Verb, goal_id: str) -> None:
    verb("edit", goal_id, "obstacles=no time -> mornings", "tripwire=40% by 2027-03-31: halve it")
    shown = verb("show", goal_id).out
    assert (
        "Obstacles\n  no time -> mornings\n  tripwire below 40% on Wed 31 Mar 2027: halve it\n"
    ) in shown
    assert shown.count("halve it") == 1


def test_a_tripwire_that_tripped_says_what_was_decided(verb: Verb, goal_id: str) -> None:
    verb("edit", goal_id, "tripwire=40% by 2027-03-31: halve it")
    shown = verb("show", goal_id, at=AFTER).out
    assert (
        "the tripwire has tripped: 0% on Wed 31 Mar 2027 instead of 40%;"
        " you had decided: halve it\n"
    ) in shown
