"""Backups: whole plans in files of their own, which plain TinyDB reads, beside the history.

A backup outlives whatever happens to the other files. They are few: one for each of the last seven
days with changes, one for each of the last twelve months, and those made for a reason.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from itertools import count
from pathlib import Path

from planner.change import COLLECTIONS, KeptChange
from planner.difference import turn_into
from planner.keeper import PlanKeeper, Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.checkpoint import DamagedError, read_checkpoint, tables_to_json, write_checkpoint
from store.directory import PlanDirectory
from store.files import make_private, read_regular, trouble_with, write_new
from store.history import Position
from store.upgrades import UPGRADES, Upgrades

DAYS_KEPT = 7
MONTHS_KEPT = 12
OCCASIONS_KEPT = 12
"""Backups kept of those made before an import or a restore, or while repairing."""

DIRECTORY = "backups"

_ANOTHER = "choose another backup"
_STAMP = "%Y-%m-%dT%H%M%S%z"
_NAME = re.compile(
    r"plan-(?P<at>\d{4}-\d\d-\d\dT\d{6}[+-]\d{4})-(?P<reason>[a-z-]+?)(?:-(?P<turn>\d+))?\.json"
)


class Reason(StrEnum):
    """Why a backup was made; those made by hand or for an upgrade are never removed."""

    DAILY = "daily"
    IMPORT = "before-import"
    RESTORE = "before-restore"
    UPGRADE = "before-upgrade"
    REPAIR = "repair"
    BY_HAND = "by-hand"


_OCCASIONS = (Reason.IMPORT, Reason.RESTORE, Reason.REPAIR)


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One file; `at` is the person's local time, `turn` counts the backups of one second."""

    at: datetime
    turn: int
    reason: Reason
    path: Path


class Backups:
    """The backups of one plan; nothing is made on disk before the first of them."""

    def __init__(self, directory: Path, upgrades: Upgrades = UPGRADES) -> None:
        self._plan_directory = PlanDirectory(directory)
        self._directory = directory / DIRECTORY
        self._upgrades = upgrades

    def make(self, plan: Plan, moment: datetime, reason: Reason) -> Backup:
        """Back a plan up durably, then remove what is kept for too long.

        `moment` is local time. Raises Trouble when the file can't be written.
        """
        tables = tables_to_json(plan)
        content = write_checkpoint(tables, plan.number, Position(), self._upgrades.schema)
        return self._keep(content, moment, reason)

    def make_of_older(self, moment: datetime) -> Backup | None:
        """Back up the checkpoint as an older version wrote it, before this one replaces it."""
        content = read_regular(self._plan_directory.checkpoint)
        return None if content is None else self._keep(content, moment, Reason.UPGRADE)

    def _keep(self, content: bytes, moment: datetime, reason: Reason) -> Backup:
        make_private(self._directory)
        backup = self._free(moment.replace(microsecond=0), reason)
        write_new(backup.path, content)
        self._rotate()
        return backup

    def all(self) -> tuple[Backup, ...]:
        """Give every backup, the newest first; other files in the directory are left alone."""
        try:
            names = [path.name for path in self._directory.iterdir()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise trouble_with(self._directory, error, "read") from error
        return tuple(sorted(self._named(names), reverse=True))

    def find(self, typed: str) -> Backup:
        """Find the newest backup whose name or time begins as typed, such as `2026-11-21`.

        A path is as good as the name at its end. A backup that a restore made of what it replaced
        is found by a name that no other one begins with, for else it would undo that restore.
        """
        wanted = Path(typed).name.removeprefix("plan-")
        found = [
            each for each in self.all() if each.path.name.removeprefix("plan-").startswith(wanted)
        ]
        if not wanted or not found:
            raise Refusal(
                f"no backup begins with {Path(typed).name[:60]}",
                "see them all with dualtrack backup --list",
            )
        return next((each for each in found if each.reason is not Reason.RESTORE), found[0])

    def read(self, backup: Backup) -> Plan:
        """Read the plan in a backup; raises Trouble unless it is as it was written."""
        content = read_regular(backup.path)
        if content is None:
            raise Trouble(f"{backup.path} is gone", _ANOTHER)
        try:
            read = read_checkpoint(content, self._upgrades)
            whole = {name: len(read.plan.table(name)) for name in COLLECTIONS}
        except DamagedError as error:
            raise Trouble(f"{backup.path} is damaged: {error}", _ANOTHER) from error
        if read.meta is None or not whole:
            raise Trouble(f"{backup.path} was changed since it was made", _ANOTHER)
        return read.plan

    def newest_good(self, *, spare_restores: bool = False) -> tuple[Backup, Plan] | None:
        """Find the newest backup that can be read, and the plan in it.

        Those that a restore made of what it replaced may be passed over, where there are others.
        """
        found = self.all()
        others = [each for each in found if each.reason is not Reason.RESTORE]
        return next(self._good(others if spare_restores and others else found), None)

    def _good(self, backups: Iterable[Backup]) -> Iterator[tuple[Backup, Plan]]:
        for backup in backups:
            try:
                yield backup, self.read(backup)
            except Trouble:
                continue

    def _free(self, at: datetime, reason: Reason) -> Backup:
        """Find a name that no backup has yet."""
        taken = {(backup.at, backup.turn) for backup in self.all()}
        turn = next(turn for turn in count(1) if (at, turn) not in taken)
        end = "" if turn == 1 else f"-{turn}"
        path = self._directory / f"plan-{at.strftime(_STAMP)}-{reason}{end}.json"
        return Backup(at, turn, reason, path)

    def _named(self, names: Iterable[str]) -> Iterator[Backup]:
        for name in names:
            match = _NAME.fullmatch(name)
            if match and match["reason"] in set(Reason):
                try:
                    at = datetime.fromisoformat(match["at"])
                except ValueError:
                    continue
                turn = int(match["turn"] or 1)
                yield Backup(at, turn, Reason(match["reason"]), self._directory / name)

    def _rotate(self) -> None:
        """Remove what is past its time, but never the newest backup that can be read."""
        backups = self.all()
        late = past_their_time(backups)
        in_time = (backup for backup in backups if backup not in late)
        if next(self._good(in_time), None) is None:
            spared = next(self._good(late), None)
            late = tuple(backup for backup in late if spared and backup != spared[0])
        for backup in late:
            try:
                backup.path.unlink()
            except OSError as error:
                raise trouble_with(backup.path, error, "removed") from error


def past_their_time(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Tell which backups are kept no longer: the newest of a day and of a month stand for it."""
    newest_first = sorted(backups, reverse=True)
    daily = [backup for backup in newest_first if backup.reason is Reason.DAILY]
    days: dict[date, Backup] = {}
    months: dict[tuple[int, int], Backup] = {}
    for backup in daily:
        days.setdefault(backup.at.date(), backup)
        months.setdefault((backup.at.year, backup.at.month), backup)
    kept = {*list(days.values())[:DAYS_KEPT], *list(months.values())[:MONTHS_KEPT]}
    occasions = [each for each in newest_first if each.reason in _OCCASIONS]
    return (*(each for each in daily if each not in kept), *occasions[OCCASIONS_KEPT:])


class DailyBackup:
    """Makes the backup of a day on which something changes, before the first change.

    One that can't be made is said in `notes` and keeps nobody from working.
    """

    def __init__(self, directory: Path) -> None:
        self.notes: tuple[str, ...] = ()
        self._backups = Backups(directory)
        self._looked_on: date | None = None

    def before(self, plan: Plan, moment: datetime) -> None:
        """Back the plan up unless this was done today; `moment` is local time."""
        today = moment.date()
        if self._looked_on == today or plan.number == 0:
            return
        self._looked_on = today
        try:
            made = (each.at.date() for each in self._backups.all() if each.reason is Reason.DAILY)
            if today not in made:
                self._backups.make(plan, moment, Reason.DAILY)
        except Trouble as trouble:
            self.notes = (*self.notes, f"there is no backup of today: {trouble}")


def restore(keeper: PlanKeeper, backups: Backups, backup: Backup, moment: datetime) -> KeptChange:
    """Turn the plan into a backup's by one change, after backing up the plan as it is.

    Raises Trouble for a backup that can't be read, and a Refusal when the plan is the same.
    """
    wanted = backups.read(backup)
    label = f"Restore the backup of {backup.at:%Y-%m-%d %H:%M}"
    keeper.refresh()
    turn_into(keeper.plan, wanted=wanted, label=label)
    backups.make(keeper.plan, moment, Reason.RESTORE)
    return keeper.act(partial(turn_into, wanted=wanted, label=label))
