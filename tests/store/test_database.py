"""The plan through TinyDB's own calls."""

from collections.abc import Callable, Mapping

import pytest
from fakes import GoalChanges
from tinydb import where
from tinydb.table import Document

from planner.change import COLLECTIONS
from planner.keeper import Trouble
from planner.plan import Plan
from store.disk_keeper import DiskKeeper
from store.journal_keeper import JournalKeeper
from store.records import to_document

ID = "0000000001"


def document(fields: Mapping[str, object]) -> Document:
    return Document(fields, doc_id=ID)  # type: ignore[arg-type]  # the plan's ids are text


def test_a_query_sees_the_plan_as_it_is(keeper: JournalKeeper, goals: GoalChanges) -> None:
    table = keeper.database.table("goals")
    query = where("title") == "Weld"
    assert table.search(query) == []
    keeper.act(goals.add(1, "Weld"))
    assert [found["id"] for found in table.search(query)] == [ID]
    assert [str(found.doc_id) for found in table] == [ID]
    keeper.undo()
    assert table.search(query) == []
    assert keeper.database.tables() == set(COLLECTIONS)


def test_an_insert_is_a_change_that_can_be_undone(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    goal = goals.called(1)
    keeper.database.table("goals").insert(document(to_document(goal)))
    assert keeper.plan.goals[ID] == goal
    newest = keeper.next_undo()
    assert newest is not None
    assert newest.label == "Edit the documents through TinyDB"
    keeper.undo()
    assert keeper.plan == Plan()


def test_an_update_keeps_only_what_differs(keeper: JournalKeeper, goals: GoalChanges) -> None:
    keeper.act(goals.add(1))
    keeper.act(goals.add(2))
    keeper.database.table("goals").update({"title": "Weld"}, where("id") == ID)
    edits = next(keeper.history()).edits
    assert [(edit.id, edit.before, edit.after) for edit in edits] == [
        (ID, {"title": "Learn to weld"}, {"title": "Weld"})
    ]


def test_removing_and_dropping_take_records_away(keeper: JournalKeeper, goals: GoalChanges) -> None:
    for number in range(1, 4):
        keeper.act(goals.add(number))
    keeper.database.table("goals").remove(where("id") == ID)
    assert len(keeper.plan.goals) == 2
    keeper.database.drop_table("goals")
    assert keeper.plan == Plan()
    assert keeper.undo().undoes == 5
    keeper.database.drop_tables()
    assert keeper.plan == Plan()


def test_a_write_that_changes_nothing_is_no_change(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    keeper.act(goals.add(1))
    keeper.database.table("goals").update({"title": "Learn to weld"})
    assert keeper.plan.number == 1


@pytest.mark.parametrize(
    ("table", "fields", "words"),
    [
        ("goals", {"title": "Weld"}, "missing required field"),
        ("goals", {"id": ID, "title": "", "start": "2026-01-01"}, "the title is empty"),
        ("recipes", {"id": ID}, "no collection called recipes"),
    ],
)
def test_a_document_that_no_plan_can_hold_is_refused(
    keeper: JournalKeeper, table: str, fields: dict[str, object], words: str
) -> None:
    with pytest.raises(Trouble, match=words):
        keeper.database.table(table).insert(document(fields))
    assert keeper.plan == Plan()


def test_a_document_without_an_id_is_refused(keeper: JournalKeeper) -> None:
    with pytest.raises(Trouble, match="needs its record's id"):
        keeper.database.table("goals").insert({"title": "Weld"})


def test_what_another_process_did_meanwhile_stays(
    open_disk: Callable[..., DiskKeeper], goals: GoalChanges
) -> None:
    one, other = open_disk(), open_disk()
    one.act(goals.add(1))
    tables = one.database.storage.read()
    assert tables is not None
    other.act(goals.add(2))
    tables["goals"][ID]["title"] = "Weld"
    one.database.storage.write(tables)
    assert sorted(goal.title for goal in one.plan.goals.values()) == ["Learn to weld", "Weld"]


def test_a_record_that_another_process_changed_is_not_overwritten(
    open_disk: Callable[..., DiskKeeper], goals: GoalChanges
) -> None:
    one, other = open_disk(), open_disk()
    one.act(goals.add(1))
    tables = one.database.storage.read()
    assert tables is not None
    other.act(goals.rename(1, "Paint"))
    tables["goals"][ID]["title"] = "Weld"
    with pytest.raises(Trouble, match="0000000001 was changed by another program; read it again"):
        one.database.storage.write(tables)
    assert one.plan.goals[ID].title == "Paint"


def test_closing_the_database_closes_the_keeper(
    open_disk: Callable[..., DiskKeeper], goals: GoalChanges
) -> None:
    with open_disk(is_lasting=True).database as database:
        database.table("goals").insert(document(to_document(goals.called(1))))
    assert open_disk().notes == ()
    assert len(open_disk().plan.goals) == 1
