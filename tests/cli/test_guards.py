"""What the verbs say when more is planned than there is room for."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from planner.acts.profile import set_profile
from planner.profile import Profile
from store.disk_keeper import DiskKeeper

Verb = Callable[..., Any]

OVERLOAD = (
    "dualtrack: note: 12 of 10 h a week are planned: what gives? Most of it goes to"
    " “Pass the CPA exam” (9 h) and “Write a column” (3 h).\n"
)


@pytest.fixture
def column(verb: Verb, goal_id: str, plan_directory: Path) -> str:
    """A second goal, beside one that takes nine of the ten hours that a week has."""
    noon = datetime(2026, 11, 21, 12, tzinfo=UTC)
    keeper = DiskKeeper.open(plan_directory, lambda: noon)
    keeper.act(partial(set_profile, profile=Profile(hours_per_week=10)))
    keeper.close()
    assert verb("edit", goal_id, "hours_per_week=9").err == ""
    return str(verb("add", "Write a column by 2027-03-01", "--json").json["id"])


def test_hours_beyond_the_budget_are_warned_about_and_kept(verb: Verb, column: str) -> None:
    ran = verb("edit", column, "hours_per_week=3")
    assert (ran.code, ran.err) == (0, OVERLOAD)
    assert verb("show", column, "--json").json["hours_per_week"] == 3


def test_every_verb_that_takes_more_on_asks_what_gives(verb: Verb, column: str) -> None:
    verb("edit", column, "hours_per_week=3")
    assert verb("focus", column).err == OVERLOAD
    assert verb("pause", column).err == ""
    assert verb("start", column).err == OVERLOAD
    ran = verb("add", "Mentor a junior by 2027-06-01", "--json")
    assert (ran.json["title"], ran.err) == ("Mentor a junior", OVERLOAD)


def test_what_takes_no_more_hours_is_not_warned_about(verb: Verb, column: str) -> None:
    verb("edit", column, "hours_per_week=3")
    assert verb("edit", column, "title=Write a monthly column").err == ""
    assert verb("edit", column, "hours_per_week=2").err == ""
    assert verb("focus", column).err != ""
    assert verb("focus", column, "--off").err == ""


def test_a_fourth_goal_in_focus_is_refused_by_name(verb: Verb, goal_id: str) -> None:
    more = [verb("add", f"Goal {n} by 2027-03-01", "--json").json["id"] for n in range(3)]
    assert [verb("focus", each).code for each in (goal_id, *more[:2])] == [0, 0, 0]
    ran = verb("focus", more[2])
    assert ran.code == 1
    assert "“Goal 0”, “Goal 1” and “Pass the CPA exam”" in ran.err
