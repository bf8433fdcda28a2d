"""What only a keeper on disk owes: durability, and living beside other processes."""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from fakes import Clock, GoalChanges
from tinydb import TinyDB
from tinydb.table import Table

from planner.change import Change
from planner.keeper import Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.disk_keeper import DiskKeeper
from store.records import to_document

Open = Callable[..., DiskKeeper]


def names(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()}


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_opening_a_plan_that_is_not_there_touches_nothing(open_disk: Open, place: Path) -> None:
    keeper = open_disk()
    assert keeper.plan == Plan()
    keeper.refresh()
    keeper.close()
    assert not place.exists()


def test_a_kept_change_is_there_for_the_next_process(open_disk: Open, goals: GoalChanges) -> None:
    kept = open_disk().act(goals.add(1))
    again = open_disk()
    assert again.plan.goals["0000000001"] == goals.called(1)
    assert list(again.history()) == [kept]
    assert not again.is_own(1)


def test_undo_and_redo_go_on_in_the_next_process(open_disk: Open, goals: GoalChanges) -> None:
    first = open_disk()
    first.act(goals.add(1))
    first.act(goals.rename(1, "Weld"))
    first.undo()
    first.close()
    second = open_disk()
    assert second.undo().undoes == 1
    assert second.redo().redoes == 4
    assert open_disk().redo().redoes == 3


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
def test_only_the_owner_may_read_the_plan_whatever_the_umask(
    umask: int, open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    before = os.umask(umask)
    try:
        keeper = open_disk(is_lasting=True)
        keeper.act(goals.add(1))
        keeper.close()
    finally:
        os.umask(before)
    assert mode(place) == 0o700
    assert {mode(path) for path in place.iterdir()} == {0o600}


def test_rights_of_others_are_taken_away_and_said(
    open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    open_disk().act(goals.add(1))
    place.chmod(0o755)
    (place / "history-0001.jsonl").chmod(0o644)
    keeper = open_disk()
    assert keeper.notes == ("others could read plan, history-0001.jsonl; now only you can",)
    assert (mode(place), mode(place / "history-0001.jsonl")) == (0o700, 0o600)


def test_who_asks_is_told_the_plan_and_the_moment_before_each_change(
    open_disk: Open, goals: GoalChanges, now: Clock
) -> None:
    told: list[tuple[int, datetime]] = []
    keeper = open_disk(before_change=lambda plan, at: told.append((plan.number, at)))
    first, second = keeper.act(goals.add(1)), keeper.undo()
    assert told == [(0, first.at), (1, second.at)]


def test_the_app_leaves_a_checkpoint_behind_and_a_verb_leaves_the_tail(
    open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    verb = open_disk()
    verb.act(goals.add(1))
    verb.close()
    assert "plan.json" not in names(place)
    app = open_disk(is_lasting=True)
    app.close()
    assert "plan.json" in names(place)
    written = (place / "plan.json").stat().st_mtime_ns
    open_disk(is_lasting=True).close()
    assert (place / "plan.json").stat().st_mtime_ns == written


def test_the_checkpoint_is_a_plain_tinydb_file(
    open_disk: Open, place: Path, goals: GoalChanges, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_disk(is_lasting=True)
    app.act(goals.add(1))
    app.act(goals.add(2, "Paint"))
    app.close()
    monkeypatch.setattr(Table, "document_id_class", str)
    with TinyDB(place / "plan.json") as plain:
        assert {goal["title"] for goal in plain.table("goals")} == {"Learn to weld", "Paint"}
        paint = plain.table("goals").get(lambda goal: goal["title"] == "Paint")
        assert dict(paint or {}) == to_document(goals.called(2, "Paint"))
        meta = plain.table("meta").all()[0]
    assert (meta["schema"], meta["number"], meta["file"]) == (1, 2, 1)


def test_changes_behind_the_checkpoint_are_read_from_the_history(
    open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    app = open_disk(is_lasting=True)
    app.act(goals.add(1))
    app.close()
    open_disk().act(goals.add(2))
    keeper = open_disk()
    assert len(keeper.plan.goals) == keeper.plan.number == 2
    assert [kept.number for kept in keeper.history()] == [2, 1]


def test_a_missing_checkpoint_is_made_again_from_the_history(
    open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    app = open_disk(is_lasting=True)
    app.act(goals.add(1))
    app.close()
    before = (place / "plan.json").read_bytes()
    (place / "plan.json").unlink()
    again = open_disk(is_lasting=True)
    assert again.plan == app.plan
    assert again.notes == ()
    again.close()
    assert (place / "plan.json").read_bytes() == before


def test_a_long_tail_makes_a_verb_write_a_checkpoint(
    open_disk: Open, place: Path, goals: GoalChanges, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.disk_journal.BRIEF_TAIL", 1000)
    keeper = open_disk()
    for number in range(20):
        keeper.act(goals.add(number))
    assert "plan.json" in names(place)
    assert len(open_disk().plan.goals) == 20


def test_another_process_is_taken_in_by_refresh_and_by_act(
    open_disk: Open, goals: GoalChanges
) -> None:
    one, other = open_disk(), open_disk()
    other.act(goals.add(1))
    assert one.refresh()
    assert one.plan == other.plan
    assert not one.refresh()
    other.act(goals.add(2))
    assert one.act(goals.add(3)).number == 3
    assert len(one.plan.goals) == 3
    assert not one.is_own(2)
    assert one.is_own(3)


def test_undo_takes_back_what_another_process_did(open_disk: Open, goals: GoalChanges) -> None:
    one, other = open_disk(), open_disk()
    one.act(goals.add(1))
    shown = one.next_undo()
    assert shown is not None
    other.act(goals.add(2, "Paint"))
    with pytest.raises(Refusal, match="Add Paint"):
        one.undo(shown.number)
    assert one.undo().undoes == 2
    assert set(one.plan.goals) == {"0000000001"}


def test_a_long_history_rolls_to_a_new_file_that_begins_with_the_plan(
    open_disk: Open, place: Path, goals: GoalChanges, now: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.disk_journal.BRIEF_TAIL", 300)
    keeper, watching = open_disk(roll_at=2000), open_disk(roll_at=2000)
    seen: dict[date, Plan] = {}
    for number in range(40):
        day = date(2026, 12, 1 + number // 2)
        now.set_day(day)
        keeper.act(goals.add(number))
        watching.refresh()
        assert watching.plan == keeper.plan
        seen[day] = keeper.plan
    assert {"history-0001.jsonl", "history-0002.jsonl", "history-0003.jsonl"} <= names(place)
    again = open_disk(roll_at=2000)
    for reader in (keeper, watching, again):
        assert [kept.number for kept in reader.history()] == list(range(40, 0, -1))
        assert {day: reader.as_of(day) for day in seen} == seen
    (place / "plan.json").unlink()
    assert open_disk().plan == keeper.plan
    for _ in range(40):
        again.undo()
    assert again.plan == Plan()


def test_a_missing_old_file_hurts_only_who_looks_into_it(
    open_disk: Open, place: Path, goals: GoalChanges, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.disk_journal.BRIEF_TAIL", 300)
    keeper = open_disk(roll_at=1000)
    for number in range(12):
        keeper.act(goals.add(number))
    keeper.close()
    (place / "history-0001.jsonl").unlink()
    again = open_disk(roll_at=1000)
    assert again.plan == keeper.plan
    assert again.next_undo() is not None
    with pytest.raises(Trouble, match=r"history-0001\.jsonl is missing"):
        list(again.history())
    with pytest.raises(Trouble, match=r"history-0001\.jsonl is missing"):
        again.as_of(date(2026, 1, 1))


def test_a_history_with_an_unknown_successor_is_followed(
    open_disk: Open, place: Path, goals: GoalChanges, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a crash between the new file and its checkpoint, plan.json is at the end of the old."""
    keeper = open_disk(roll_at=500, is_lasting=True)
    keeper.act(goals.add(1))
    keeper.close()
    old = (place / "plan.json").read_bytes()
    monkeypatch.setattr("store.disk_journal.BRIEF_TAIL", 300)
    rolling = open_disk(roll_at=300)
    for number in range(2, 6):
        rolling.act(goals.add(number))
    assert "history-0002.jsonl" in names(place)
    (place / "plan.json").write_bytes(old)
    assert open_disk().plan == rolling.plan


@pytest.mark.parametrize("read_only", ["plan", "history-0001.jsonl"])
def test_a_read_only_plan_can_be_read_and_says_that_it_can_not_be_changed(
    read_only: str, open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    open_disk().act(goals.add(1))
    path = place if read_only == "plan" else place / read_only
    path.chmod(mode(path) & ~0o200)
    history = (place / "history-0001.jsonl").read_bytes()
    keeper = open_disk(is_lasting=True)
    assert len(keeper.plan.goals) == 1
    with pytest.raises(Trouble, match=f"{path} is read-only; make it writable: chmod u"):
        keeper.act(goals.add(2))
    keeper.close()
    assert len(keeper.plan.goals) == 1
    assert (place / "history-0001.jsonl").read_bytes() == history
    path.chmod(0o700)


def test_a_read_only_checkpoint_stops_no_change(
    open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    app = open_disk(is_lasting=True)
    app.act(goals.add(1))
    app.close()
    (place / "plan.json").chmod(0o400)
    before = (place / "plan.json").read_bytes()
    again = open_disk(is_lasting=True)
    again.act(goals.add(2))
    again.close()
    assert (place / "plan.json").read_bytes() == before
    assert again.notes == (f"every change is kept, but {place / 'plan.json'} is read-only",)
    assert len(open_disk().plan.goals) == 2


def test_a_directory_that_goes_away_is_not_made_anew(
    open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    keeper = open_disk()
    keeper.act(goals.add(1))
    place.rename(place.with_name("elsewhere"))
    for step in (lambda: keeper.act(goals.add(2)), keeper.refresh):
        with pytest.raises(Trouble, match=r"history-0001\.jsonl was replaced"):
            step()
    assert not place.exists()
    place.with_name("elsewhere").rename(place)
    assert keeper.act(goals.add(2)).number == 2


def test_something_else_in_place_of_the_directory_is_said(place: Path, now: Clock) -> None:
    place.write_text("not a plan")
    with pytest.raises(Trouble, match="is not a directory"):
        DiskKeeper.open(place, now)


def test_a_directory_is_made_with_those_that_lead_to_it(
    tmp_path: Path, now: Clock, goals: GoalChanges
) -> None:
    with DiskKeeper.open(tmp_path / "a" / "b" / "plan", now) as keeper:
        keeper.act(goals.add(1))
    assert mode(tmp_path / "a" / "b" / "plan") == 0o700


def test_a_change_is_decided_under_the_lock(open_disk: Open, goals: GoalChanges) -> None:
    one, other = open_disk(), open_disk()
    other._journal._lock._patience = 0.02  # type: ignore[attr-defined]  # of a disk journal

    def decide(plan: Plan) -> Change:
        with pytest.raises(Trouble, match="is in use by another program"):
            other.act(goals.add(2))
        return goals.add(1)(plan)

    one.act(decide)
    assert other.act(goals.add(2)).number == 2


def test_a_history_put_back_by_another_program_is_gone_on_with(
    open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    """A sync tool replaces the file by one that holds what was read, and more."""
    one, other = open_disk(), open_disk()
    one.act(goals.add(1))
    other.act(goals.add(2))
    history = place / "history-0001.jsonl"
    copy = history.read_bytes()
    history.unlink()
    history.write_bytes(copy)
    assert one.act(goals.add(3)).number == 3
    assert other.refresh()
    assert len(other.plan.goals) == len(open_disk().plan.goals) == 3
    assert [kept.number for kept in other.history()] == [3, 2, 1]


@pytest.mark.parametrize("how", ["older", "other", "empty", "gone"])
def test_a_history_without_our_last_change_is_never_appended_to(
    how: str, open_disk: Open, place: Path, goals: GoalChanges, now: Clock
) -> None:
    keeper = open_disk()
    keeper.act(goals.add(1))
    history = place / "history-0001.jsonl"
    older = history.read_bytes()
    keeper.act(goals.add(2))
    with DiskKeeper.open(place.with_name("elsewhere"), now) as elsewhere:
        for number in range(5):
            elsewhere.act(goals.add(number, "Paint the house"))
    other = (place.with_name("elsewhere") / "history-0001.jsonl").read_bytes()
    history.unlink()
    replaced = {"older": older, "other": other, "empty": b"", "gone": None}[how]
    if replaced is not None:
        history.write_bytes(replaced)
    with pytest.raises(Trouble) as refused:
        keeper.act(goals.add(3))
    assert str(refused.value) == (
        f"{history} was replaced by another program; run dualtrack doctor."
    )
    assert (history.read_bytes() if history.exists() else None) == replaced
    assert keeper.plan.number == 2


@pytest.mark.parametrize("left", ["nothing", "an empty file", "a part", "the same length"])
def test_a_checkpoint_without_its_history_is_not_taken_for_the_plan(
    left: str, open_disk: Open, place: Path, goals: GoalChanges
) -> None:
    app = open_disk(is_lasting=True)
    app.act(goals.add(1))
    app.close()
    history = place / "history-0001.jsonl"
    whole = history.read_bytes()
    history.unlink()
    if left != "nothing":
        history.write_bytes(
            {"an empty file": b"", "a part": whole[:-30], "the same length": b"x" * len(whole)}[
                left
            ]
        )
    with pytest.raises(Trouble, match=r"lacks changes that plan\.json holds; run dualtrack doctor"):
        open_disk()
