"""Backups: how they are made, read, kept and restored."""

import os
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import strategies
from fakes import Clock
from hypothesis import given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from planner.change import Change, added
from planner.goal import Goal
from planner.keeper import Decide, Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.backup import (
    DAYS_KEPT,
    MONTHS_KEPT,
    OCCASIONS_KEPT,
    Backup,
    Backups,
    DailyBackup,
    Reason,
    past_their_time,
    restore,
)
from store.disk_keeper import DiskKeeper
from store.journal_keeper import JournalKeeper
from store.upgrades import Upgrades

OpenDisk = Callable[..., DiskKeeper]

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(1)


def plan_of(count: int) -> Plan:
    goals = (Goal(f"{number:010}", f"Goal {number}", date(2026, 1, 1)) for number in range(count))
    return Plan().after([added(goal) for goal in goals], count)


def add(number: int) -> Decide:
    goal = Goal(f"{number:010}", f"Goal {number}", date(2026, 1, 1))
    return lambda plan: Change(f"Add goal {number}", (added(goal),))


@pytest.fixture
def backups(place: Path) -> Backups:
    return Backups(place)


def test_there_are_no_backups_at_first_and_looking_makes_nothing(
    backups: Backups, place: Path
) -> None:
    assert backups.all() == ()
    assert backups.newest_good() is None
    assert not place.exists()


def test_a_backup_holds_the_plan(backups: Backups) -> None:
    backup = backups.make(plan_of(3), NOON, Reason.BY_HAND)
    assert backups.read(backup) == plan_of(3)
    assert backups.all() == (backup,)
    assert backup.path.name == "plan-2026-11-21T120000+0000-by-hand.json"
    assert backup.at == NOON


def test_a_backup_is_read_by_plain_tinydb(backups: Backups) -> None:
    backup = backups.make(plan_of(2), NOON, Reason.BY_HAND)
    with TinyDB(backup.path, access_mode="r") as database:
        titles = [goal["title"] for goal in database.table("goals")]
    assert titles == ["Goal 0", "Goal 1"]


@settings(max_examples=25)
@given(plan=strategies.plans())
def test_any_plan_comes_back_from_its_backup(
    plan: Plan, tmp_path_factory: pytest.TempPathFactory
) -> None:
    backups = Backups(tmp_path_factory.mktemp("plan"))
    assert backups.read(backups.make(plan, NOON, Reason.DAILY)) == plan


def test_backups_are_private_whatever_the_umask(backups: Backups, place: Path) -> None:
    old = os.umask(0)
    try:
        backup = backups.make(plan_of(1), NOON, Reason.DAILY)
    finally:
        os.umask(old)
    modes = [path.stat().st_mode & 0o777 for path in (place, place / "backups", backup.path)]
    assert modes == [0o700, 0o700, 0o600]


def test_backups_of_one_second_stand_side_by_side(backups: Backups) -> None:
    made = [backups.make(plan_of(count), NOON, Reason.BY_HAND) for count in (1, 2, 3)]
    assert backups.all() == tuple(reversed(made))
    assert [backups.read(backup).number for backup in made] == [1, 2, 3]
    assert made[2].path.name == "plan-2026-11-21T120000+0000-by-hand-3.json"


def test_backups_made_on_a_journey_stand_in_the_order_of_their_instants(backups: Backups) -> None:
    tokyo, boston = (timezone(timedelta(hours=hours)) for hours in (9, -5))
    first = backups.make(plan_of(1), NOON.astimezone(tokyo), Reason.BY_HAND)
    later = backups.make(plan_of(2), (NOON + DAY / 8).astimezone(boston), Reason.BY_HAND)
    assert (first.at.hour, later.at.hour) == (21, 10)
    assert Backups(later.path.parents[1]).all() == (later, first)


def test_other_files_are_no_backups(backups: Backups, place: Path) -> None:
    backup = backups.make(plan_of(1), NOON, Reason.DAILY)
    for name in (
        "notes.txt",
        "plan-2026-13-41T120000+0000-daily.json",
        "plan-2026-11-21T120000+0000-other.json",
        "plan-2026-11-21T120000+0000-daily.json.damaged-2026-11-22",
        ".plan-2026-11-21T120000+0000-daily.json.1.new",
    ):
        (place / "backups" / name).touch()
    assert backups.all() == (backup,)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2026-11-21", "plan-2026-11-21T130000+0000-daily.json"),
        ("2026-11-21T12", "plan-2026-11-21T120000+0000-by-hand.json"),
        ("plan-2026-11-20", "plan-2026-11-20T120000+0000-daily.json"),
        ("plan-2026-11-21T120000+0000-by-hand.json", "plan-2026-11-21T120000+0000-by-hand.json"),
    ],
)
def test_a_backup_is_found_by_the_beginning_of_its_time(
    backups: Backups, typed: str, found: str
) -> None:
    backups.make(plan_of(1), NOON - DAY, Reason.DAILY)
    backups.make(plan_of(1), NOON, Reason.BY_HAND)
    backups.make(plan_of(1), NOON + timedelta(hours=1), Reason.DAILY)
    assert backups.find(typed).path.name == found


def test_an_unknown_backup_is_refused(backups: Backups) -> None:
    with pytest.raises(Refusal, match="no backup begins with 2020"):
        backups.find("2020")


def test_a_changed_backup_is_not_read(backups: Backups) -> None:
    backup = backups.make(plan_of(3), NOON, Reason.DAILY)
    content = backup.path.read_bytes()
    backup.path.write_bytes(content.replace(b"Goal 1", b"Goal 7"))
    with pytest.raises(Trouble, match="was changed since it was made"):
        backups.read(backup)


@pytest.mark.parametrize("content", [b"", b"\0" * 99, b"{", b"[]", b'{"meta": 1}', b"\xff"])
def test_a_damaged_backup_is_not_read(backups: Backups, content: bytes) -> None:
    backup = backups.make(plan_of(3), NOON, Reason.DAILY)
    backup.path.write_bytes(content)
    with pytest.raises(Trouble, match="is damaged"):
        backups.read(backup)


def test_a_backup_of_a_newer_version_names_the_version(backups: Backups, place: Path) -> None:
    newer = Backups(place, Upgrades((lambda collection, fields: fields,)))
    backup = newer.make(plan_of(3), NOON, Reason.DAILY)
    with pytest.raises(Trouble, match="store version 2"):
        backups.read(backup)
    assert newer.read(backup) == plan_of(3)


def test_a_backup_of_an_older_version_is_brought_up_to_date(backups: Backups, place: Path) -> None:
    backup = backups.make(plan_of(3), NOON, Reason.DAILY)
    newer = Backups(place, Upgrades((lambda collection, fields: {**fields, "tags": ["old"]},)))
    assert newer.read(backup).goals["0000000001"].tags == ("old",)


def test_a_hundred_random_corruptions_end_at_the_newest_good_backup(backups: Backups) -> None:
    chance = random.Random(11)
    made = [backups.make(plan_of(count), NOON + count * DAY, Reason.DAILY) for count in range(1, 6)]
    whole = {backup: backup.path.read_bytes() for backup in made}
    for _ in range(100):
        spoiled = chance.sample(made, chance.randint(1, 4))
        for backup in made:
            content = bytearray(whole[backup])
            if backup in spoiled:
                place = chance.randrange(1, len(content) - 1)
                if chance.random() < 0.5:
                    content[place] ^= chance.randint(1, 255)
                else:
                    del content[place:]
            backup.path.write_bytes(content)
        best = max(backup for backup in made if backup not in spoiled)
        found = backups.newest_good()
        assert found is not None
        assert found[0] >= best
        assert found[1] == plan_of(made.index(found[0]) + 1)


def backup_at(at: datetime, reason: Reason = Reason.DAILY) -> Backup:
    return Backup(at, 1, reason, Path(f"{at}-{reason}"))


def test_a_year_of_days_leaves_seven_days_and_twelve_months() -> None:
    made = [backup_at(NOON - days * DAY) for days in range(500)]
    late = past_their_time(made)
    kept = [backup.at.date() for backup in made if backup not in late]
    assert kept[:DAYS_KEPT] == [(NOON - days * DAY).date() for days in range(DAYS_KEPT)]
    months = [(day.year, day.month) for day in kept]
    assert len(kept) == DAYS_KEPT + MONTHS_KEPT - 1
    assert len(set(months)) == MONTHS_KEPT


def test_the_newest_backup_of_a_day_stands_for_it() -> None:
    morning, evening = backup_at(NOON), backup_at(NOON + timedelta(hours=6))
    assert past_their_time([morning, evening]) == (morning,)


def test_of_imports_and_restores_the_newest_stay() -> None:
    reasons = (Reason.IMPORT, Reason.RESTORE, Reason.REPAIR)
    made = [backup_at(NOON - days * DAY, reasons[days % 3]) for days in range(20)]
    assert past_their_time(made) == tuple(made[OCCASIONS_KEPT:])


@pytest.mark.parametrize("reason", [Reason.BY_HAND, Reason.UPGRADE])
def test_backups_by_hand_and_for_upgrades_stay_for_ever(reason: Reason) -> None:
    assert past_their_time([backup_at(NOON - days * DAY, reason) for days in range(900)]) == ()


@given(st.lists(st.tuples(st.integers(0, 900), st.sampled_from(Reason)), max_size=80))
def test_rotation_keeps_the_newest_of_every_kind(made: list[tuple[int, Reason]]) -> None:
    all_ = [backup_at(NOON - days * DAY, reason) for days, reason in made]
    late = past_their_time(all_)
    for reason in Reason:
        of_reason = [backup for backup in all_ if backup.reason is reason]
        assert not of_reason or max(of_reason) not in late


def test_what_is_past_its_time_is_removed(backups: Backups) -> None:
    for days in range(10):
        backups.make(plan_of(days + 1), NOON + days * DAY, Reason.DAILY)
    assert len(backups.all()) == DAYS_KEPT


def test_the_newest_backup_that_can_be_read_is_never_removed(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = datetime(2026, 11, 1, 12, tzinfo=UTC)
    backups.make(plan_of(1), first, Reason.DAILY)
    good = backups.make(plan_of(2), first + DAY, Reason.DAILY)
    with monkeypatch.context() as patched:
        patched.setattr("store.backup.write_new", lambda path, content: path.write_bytes(b"{"))
        for days in range(2, 12):
            backups.make(plan_of(3), first + days * DAY, Reason.DAILY)
    assert backups.newest_good() == (good, plan_of(2))
    assert len(backups.all()) == DAYS_KEPT + 1
    backups.make(plan_of(4), first + 12 * DAY, Reason.DAILY)
    assert good not in backups.all()
    assert len(backups.all()) == DAYS_KEPT


def test_the_first_change_of_a_day_is_preceded_by_one_backup(backups: Backups, place: Path) -> None:
    daily = DailyBackup(place)
    for hours in (0, 1, 5):
        daily.before(plan_of(hours + 1), NOON + timedelta(hours=hours))
    DailyBackup(place).before(plan_of(9), NOON + timedelta(hours=6))
    daily.before(plan_of(10), NOON + DAY)
    assert [backups.read(backup).number for backup in backups.all()] == [10, 1]


def test_an_empty_plan_is_not_backed_up(backups: Backups, place: Path) -> None:
    DailyBackup(place).before(Plan(), NOON)
    assert not place.exists()


def test_a_backup_by_hand_does_not_stand_for_the_daily_one(backups: Backups, place: Path) -> None:
    backups.make(plan_of(1), NOON, Reason.BY_HAND)
    DailyBackup(place).before(plan_of(2), NOON)
    assert len(backups.all()) == 2


def test_a_daily_backup_that_fails_is_said_once_and_stops_nobody(place: Path) -> None:
    place.mkdir()
    (place / "backups").write_text("in the way")
    daily = DailyBackup(place)
    for _ in range(2):
        daily.before(plan_of(1), NOON)
    (note,) = daily.notes
    assert note.startswith("there is no backup of today: ")


def test_a_keeper_on_disk_backs_up_before_the_first_change_of_each_day(
    open_disk: OpenDisk, now: Clock, place: Path, backups: Backups
) -> None:
    keeper = open_disk(before_change=DailyBackup(place).before)
    for number in range(6):
        now.set_day(date(2026, 11, 21 + number // 2))
        keeper.act(add(number))
        keeper.undo()
    assert [(each.at.day, backups.read(each).number) for each in backups.all()] == [
        (23, 8),
        (22, 4),
        (21, 1),
    ]


def test_the_files_of_an_older_version_are_backed_up_before_they_are_replaced(
    open_disk: OpenDisk, place: Path, backups: Backups
) -> None:
    older = open_disk(is_lasting=True)
    older.act(add(1))
    older.close()
    content = (place / "plan.json").read_bytes()
    upgrades = Upgrades((lambda collection, fields: fields,))
    for number in (2, 3):
        newer = open_disk(is_lasting=True, upgrades=upgrades)
        newer.act(add(number))
        newer.close()
    (backup,) = backups.all()
    assert (backup.reason, backup.path.read_bytes()) == (Reason.UPGRADE, content)
    assert len(backups.read(backup).goals) == 1


def test_restoring_turns_the_plan_into_the_backups_and_can_be_undone(
    keeper: JournalKeeper, backups: Backups
) -> None:
    keeper.act(add(1))
    then = keeper.plan
    backup = backups.make(then, NOON, Reason.BY_HAND)
    keeper.act(add(2))
    before = keeper.plan
    kept = restore(keeper, backups, backup, NOON + DAY)
    assert kept.label == "Restore the backup of 2026-11-21 12:00"
    assert keeper.plan == then
    keeper.undo()
    assert keeper.plan == before


def test_the_plan_is_backed_up_before_a_restore(keeper: JournalKeeper, backups: Backups) -> None:
    backup = backups.make(plan_of(1), NOON, Reason.BY_HAND)
    keeper.act(add(7))
    before = keeper.plan
    restore(keeper, backups, backup, NOON + DAY)
    newest = backups.all()[0]
    assert (newest.reason, backups.read(newest)) == (Reason.RESTORE, before)


def test_restoring_what_is_there_already_is_refused_without_another_backup(
    keeper: JournalKeeper, backups: Backups
) -> None:
    keeper.act(add(1))
    backup = backups.make(keeper.plan, NOON, Reason.BY_HAND)
    with pytest.raises(Refusal, match="the very same records"):
        restore(keeper, backups, backup, NOON)
    assert backups.all() == (backup,)


def test_a_damaged_backup_is_not_restored(keeper: JournalKeeper, backups: Backups) -> None:
    keeper.act(add(1))
    backup = backups.make(plan_of(3), NOON, Reason.BY_HAND)
    backup.path.write_bytes(b"{")
    before = keeper.plan
    with pytest.raises(Trouble, match="is damaged"):
        restore(keeper, backups, backup, NOON)
    with pytest.raises(Trouble, match="is gone"):
        restore(keeper, backups, replace(backup, path=backup.path.with_name("gone")), NOON)
    assert keeper.plan == before
