"""Steps between versions: made up here, for the first real one has yet to come."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fakes import GoalChanges

from planner.keeper import Trouble
from store.disk_keeper import DiskKeeper
from store.upgrades import UPGRADES, Fields, Upgrades


def with_capital(collection: str, fields: Fields) -> Fields:
    """Version 2 writes titles of goals with a capital."""
    if collection == "goals" and "title" in fields:
        return {**fields, "title": str(fields["title"]).capitalize()}
    return fields


def with_mark(collection: str, fields: Fields) -> Fields:
    """Version 3 ends them with a mark."""
    if collection == "goals" and "title" in fields:
        return {**fields, "title": f"{fields['title']}!"}
    return fields


TWO = Upgrades((with_capital,))
THREE = Upgrades((with_capital, with_mark))


def test_this_program_writes_version_1() -> None:
    assert UPGRADES.schema == 1


@pytest.mark.parametrize(("schema", "title"), [(1, "Weld!"), (2, "weld!"), (3, "weld")])
def test_only_the_steps_since_its_version_are_run(schema: int, title: str) -> None:
    assert THREE.run("goals", {"title": "weld"}, schema) == {"title": title}


@pytest.mark.parametrize("schema", [1, 2])
def test_a_known_version_is_let_through(schema: int) -> None:
    TWO.require_known(schema, "plan.json")


def test_a_newer_version_is_named() -> None:
    with pytest.raises(Trouble, match=r"install a Dualtrack that knows store version 3"):
        TWO.require_known(3, "plan.json")


@pytest.mark.parametrize("schema", [0, -1])
def test_a_version_that_never_was_is_trouble(schema: int) -> None:
    with pytest.raises(Trouble, match=r"plan\.json names no store version; run dualtrack doctor"):
        TWO.require_known(schema, "plan.json")


def test_a_plan_of_several_versions_reads_as_one_and_its_history_stays(
    open_disk: Callable[..., DiskKeeper], goals: GoalChanges, place: Path
) -> None:
    first = open_disk(is_lasting=True)
    first.act(goals.add(1, "weld"))
    first.close()
    open_disk().act(goals.add(2, "paint"))
    second = open_disk(upgrades=TWO)
    second.act(goals.add(3, "draw"))
    third = open_disk(upgrades=THREE, is_lasting=True)
    assert [goal.title for goal in third.plan.goals.values()] == ["Weld!", "Paint!", "draw!"]
    assert third.as_of(date(2026, 11, 21)) == third.plan
    history = (place / "history-0001.jsonl").read_bytes()
    third.act(goals.rename(1, "Cook"))
    third.undo()
    assert third.plan.goals["0000000001"].title == "Weld!"
    third.close()
    assert (place / "history-0001.jsonl").read_bytes().startswith(history)
    assert open_disk(upgrades=THREE).plan == third.plan
    with pytest.raises(Trouble, match="newer Dualtrack, in store version 3"):
        open_disk(upgrades=TWO)


def test_a_plan_in_front_of_an_old_file_is_upgraded_too(
    open_disk: Callable[..., DiskKeeper], goals: GoalChanges, place: Path
) -> None:
    for _ in range(2):
        app = open_disk(is_lasting=True, roll_at=10)
        app.act(goals.add(app.plan.number, "weld"))
        app.close()
    (place / "plan.json").unlink()
    assert (place / "history-0002.jsonl").exists()
    titles = [goal.title for goal in open_disk(upgrades=TWO).plan.goals.values()]
    assert titles == ["Weld", "Weld"]
