"""Mending what the doctor found. Whatever is replaced stays beside it under a dated name."""

from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date
from functools import partial
from pathlib import Path

from planner.change import Change, Edit
from planner.difference import carry_over, turn_into
from planner.keeper import Decide
from planner.plan import Plan
from planner.refusal import Refusal
from store.backup import Backups, Reason
from store.checkpoint import NAME, tables_to_json, write_checkpoint
from store.diagnosis import Diagnosis, diagnose
from store.directory import PlanDirectory
from store.disk_keeper import DiskKeeper
from store.doctor import damaged_backups, left_overs, open_to_others
from store.drafts import DIRECTORY as DRAFTS
from store.drafts import DiskDrafts
from store.files import (
    free_name,
    read_regular,
    set_aside,
    trouble_with,
    write_atomically,
    write_new,
)
from store.finding import Mark
from store.history import History
from store.history_check import Replay
from store.history_file import HistoryFile
from store.lock import Lock
from store.storage import Now
from store.upgrades import UPGRADES, Upgrades

_OTHERS = 0o077


def mend(directory: Path, now: Now, upgrades: Upgrades = UPGRADES) -> tuple[str, ...]:
    """Mend what can be mended, and say in words what was done.

    Raises Trouble when something can't be written, and a Refusal when an edit from outside doesn't
    fit the plan; what was mended until then stays so.
    """
    return tuple(_Mender(directory, now, upgrades).work())


class _Mender:
    """Mends the files of one directory, one kind after the other."""

    def __init__(self, directory: Path, now: Now, upgrades: Upgrades) -> None:
        self._path = directory
        self._directory = PlanDirectory(directory)
        self._now = now
        self._upgrades = upgrades

    def work(self) -> Iterator[str]:
        if not self._directory.exists():
            return
        yield from self._close_to_others()
        yield from self._mend_plan()
        yield from self._set_damaged_aside()
        yield from self._remove_left_overs()

    def _close_to_others(self) -> Iterator[str]:
        for path in list(open_to_others(self._path)):
            try:
                path.chmod(path.lstat().st_mode & 0o777 & ~_OTHERS)
            except OSError as error:
                raise trouble_with(path, error, "changed") from error
            yield f"only you can read {path.name} now"

    def _mend_plan(self) -> Iterator[str]:
        lock = Lock(self._directory.lock)
        with closing(lock), lock.held():
            diagnosis = diagnose(self._directory, self._upgrades)
            if diagnosis.has(Mark.NEWER_VERSION, Mark.NO_FILE):
                return
            decide, done = self._mend_files(diagnosis)
            is_due = bool(done) or diagnosis.has(Mark.CHECKPOINT_MISSING)
            if decide is None and is_due and self._lacks_checkpoint():
                self._write_checkpoint()
                done.append(f"{NAME} is written anew")
        yield from done
        if decide is not None:
            with self._keeper() as keeper:
                yield keeper.act(decide).label

    def _mend_files(self, diagnosis: Diagnosis) -> tuple[Decide | None, list[str]]:
        """Make the files agree, and give what is then to be decided, with what was done."""
        if diagnosis.plan is None or diagnosis.has(Mark.PLAN_BEHIND):
            return self._recover(diagnosis)
        if diagnosis.outside:
            decide = partial(_take_in, edits=diagnosis.outside)
            edits = decide(diagnosis.plan).edits
            self._secure(diagnosis.plan.after(edits, diagnosis.plan.number + 1))
            return decide, self._set_checkpoint_aside("edited")
        done = self._cut(diagnosis.history) if diagnosis.history.is_torn else []
        if diagnosis.has(Mark.CHECKPOINT_DAMAGED, Mark.CHECKPOINT_DIFFERS):
            done += self._set_checkpoint_aside("damaged")
        return None, done

    def _recover(self, diagnosis: Diagnosis) -> tuple[Decide | None, list[str]]:
        """Go back to the newest plan that is whole, and on with the changes that can be read."""
        history = diagnosis.history
        plan, source = max(self._whole_plans(diagnosis), key=lambda found: found[0].number)
        wanted = _with_stranded(plan, history)
        if wanted.number == 0:
            return None, ["there is neither a change nor a backup to recover the plan from"]
        self._secure(wanted)
        done = self._cut(history) + self._set_checkpoint_aside("replaced")
        if wanted == history.plan:
            return None, done
        label = f"Recover the plan from {source}"
        return partial(turn_into, wanted=wanted, label=label), done

    def _secure(self, wanted: Plan) -> None:
        """Back up what is to become of the plan, so that mending goes on after an interruption."""
        Backups(self._path, self._upgrades).make(wanted, self._now(), Reason.REPAIR)

    def _whole_plans(self, diagnosis: Diagnosis) -> Iterator[tuple[Plan, str]]:
        """Give the plans that there are, and where from; of the same age the first is the best."""
        yield diagnosis.history.plan, "the history"
        if diagnosis.checkpoint is not None:
            yield diagnosis.checkpoint.plan, NAME
        backup = Backups(self._path, self._upgrades).newest_good()
        if backup is not None:
            yield backup[1], backup[0].path.name

    def _cut(self, history: Replay) -> list[str]:
        """Let the history end where its unbroken part does."""
        done: list[str] = []
        for number in self._directory.history_numbers():
            path = self._directory.history(number)
            if number > history.file or (number == history.file and history.offset == 0):
                done.append(f"{path.name} is called {self._aside(path, 'damaged').name} now")
            elif number == history.file:
                done += self._cut_file(path, history.offset)
        return done

    def _cut_file(self, path: Path, offset: int) -> list[str]:
        content = read_regular(path) or b""
        if len(content) <= offset:
            return []
        copy = free_name(path, "damaged", self._today)
        write_new(copy, content)
        file = HistoryFile(path)
        with closing(file):
            file.cut(offset)
        return [f"{path.name} ends before its first bad line; all of it is in {copy.name}"]

    def _set_checkpoint_aside(self, why: str) -> list[str]:
        path = self._directory.checkpoint
        if not path.exists():
            return []
        return [f"{NAME} is called {self._aside(path, why).name} now"]

    def _write_checkpoint(self) -> None:
        history = History(self._directory, self._upgrades)
        with closing(history):
            plan = history.read_on(history.begin(), alone=True)
            tables, position = tables_to_json(plan), history.position
            content = write_checkpoint(tables, plan.number, position, self._upgrades.schema)
            write_atomically(self._directory.checkpoint, content)

    def _set_damaged_aside(self) -> Iterator[str]:
        drafts = DiskDrafts(self._path / DRAFTS).damaged()
        backups = (backup.path for backup, _ in damaged_backups(self._path, self._upgrades))
        for path in (*drafts, *backups):
            yield f"{path.name} is called {self._aside(path, 'damaged').name} now"

    def _remove_left_overs(self) -> Iterator[str]:
        for path in list(left_overs(self._path)):
            try:
                path.unlink()
            except OSError as error:
                raise trouble_with(path, error, "removed") from error
            yield f"{path.name} is removed"

    def _lacks_checkpoint(self) -> bool:
        has_history = bool(self._directory.history_numbers())
        return has_history and not self._directory.checkpoint.exists()

    def _keeper(self) -> DiskKeeper:
        return DiskKeeper.open(self._path, self._now, is_lasting=True, upgrades=self._upgrades)

    @property
    def _today(self) -> date:
        return self._now().date()

    def _aside(self, path: Path, why: str) -> Path:
        return set_aside(path, why, self._today)


def _take_in(plan: Plan, *, edits: tuple[Edit, ...]) -> Change:
    """Do to the plan what somebody did to an older version of it outside."""
    return Change(f"Take in the edit of {NAME}", carry_over(plan, edits))


def _with_stranded(plan: Plan, history: Replay) -> Plan:
    """Give the plan with every later change from behind a gap that still fits it."""
    for change in history.stranded:
        if change.number > plan.number:
            with suppress(Refusal, KeyError, TypeError):
                plan = plan.after(carry_over(plan, change.edits), change.number)
    return plan
