"""Whether the checkpoint and the history agree, and which plan they hold; nothing is touched."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

from planner.change import Edit
from planner.change_words import change_words
from planner.difference import difference
from planner.keeper import Trouble
from planner.plan import Plan
from store.backup import Backups
from store.checkpoint import NAME, Checkpoint, DamagedError, read_checkpoint
from store.directory import PlanDirectory
from store.disk_journal import BRIEF_TAIL
from store.files import read_regular
from store.finding import Finding, Mark, Severity
from store.history import History
from store.history_check import Replay, replay
from store.upgrades import NewerVersionTrouble, Upgrades

_RECOVER = "mending recovers the newest plan that can be read, and keeps these files"
_REBUILD = "mending writes it anew from the history, and keeps this one"


@dataclass(slots=True)
class Diagnosis:
    """What was found.

    `plan` is the one that a keeper would open, or None when it would refuse. `outside` are the
    changes that another program made in the checkpoint.
    """

    history: Replay = field(default_factory=Replay)
    checkpoint: Checkpoint | None = None
    plan: Plan | None = None
    outside: tuple[Edit, ...] = ()
    findings: list[Finding] = field(default_factory=list)

    def has(self, *marks: Mark) -> bool:
        """Whether there is a finding of one of these kinds."""
        return any(finding.mark in marks for finding in self.findings)

    def add(self, mark: Mark, severity: Severity, words: str, remedy: str, *details: str) -> None:
        """Add a finding that mending takes care of."""
        self.findings.append(Finding(mark, severity, words, remedy, details))

    def refer(self, mark: Mark, trouble: Trouble) -> None:
        """Add a finding that the person must take care of."""
        self.findings.append(
            Finding(mark, Severity.ERROR, trouble.reason, trouble.remedy, is_mendable=False)
        )


def diagnose(directory: PlanDirectory, upgrades: Upgrades) -> Diagnosis:
    """Read all of a plan's files; what a newer program wrote is only named."""
    diagnosis = Diagnosis()
    try:
        diagnosis.history = replay(directory, upgrades)
        _look_at_checkpoint(diagnosis, directory, upgrades)
        _open(diagnosis, directory, upgrades)
    except NewerVersionTrouble as trouble:
        diagnosis.refer(Mark.NEWER_VERSION, trouble)
        return diagnosis
    _compare(diagnosis, directory, upgrades)
    _compare_with_backup(diagnosis, directory, upgrades)
    diagnosis.findings.extend(_faults(diagnosis, directory))
    return diagnosis


def _look_at_checkpoint(diagnosis: Diagnosis, directory: PlanDirectory, upgrades: Upgrades) -> None:
    try:
        content = read_regular(directory.checkpoint)
    except Trouble as trouble:
        diagnosis.refer(Mark.NO_FILE, trouble)
        return
    if content is None:
        if diagnosis.history.file > 1 or diagnosis.history.offset > BRIEF_TAIL:
            words = f"there is no {NAME}, so every start reads the whole history"
            diagnosis.add(Mark.CHECKPOINT_MISSING, Severity.NOTE, words, "mending writes it")
        return
    try:
        diagnosis.checkpoint = read_checkpoint(content, upgrades)
    except NewerVersionTrouble:
        raise
    except (DamagedError, Trouble) as error:
        reason = error.reason if isinstance(error, Trouble) else str(error)
        words = f"{NAME} is damaged: {reason}"
        diagnosis.add(Mark.CHECKPOINT_DAMAGED, Severity.WARNING, words, _REBUILD)


def _open(diagnosis: Diagnosis, directory: PlanDirectory, upgrades: Upgrades) -> None:
    """Open the plan as a keeper does, only without mending anything on the way."""
    found, history = diagnosis.checkpoint, History(directory, upgrades)
    try:
        if found is not None and found.meta is not None:
            history.resume(found.meta.position)
            diagnosis.plan = history.read_on(found.plan, alone=False)
        else:
            diagnosis.plan = history.read_on(history.begin(), alone=False)
    except NewerVersionTrouble:
        raise
    except Trouble as trouble:
        if not diagnosis.history.faults:
            diagnosis.add(Mark.HISTORY_BEHIND, Severity.ERROR, trouble.reason, _RECOVER)
    finally:
        history.close()
    if diagnosis.plan == Plan() and diagnosis.has(Mark.CHECKPOINT_DAMAGED):
        diagnosis.plan = None


def _compare(diagnosis: Diagnosis, directory: PlanDirectory, upgrades: Upgrades) -> None:
    """Compare the checkpoint with the history, each as a whole."""
    found, plan, history = diagnosis.checkpoint, diagnosis.plan, diagnosis.history
    if found is None or plan is None:
        return
    if found.meta is None:
        _compare_edited(diagnosis, plan, found.plan, History(directory, upgrades))
    elif not history.faults and plan != history.plan:
        words = f"{NAME} holds another plan than the changes in the history make"
        diagnosis.add(Mark.CHECKPOINT_DIFFERS, Severity.ERROR, words, _REBUILD)


def _compare_edited(diagnosis: Diagnosis, plan: Plan, edited: Plan, history: History) -> None:
    """Find what another program changed, since the plan was as the file still says."""
    with closing(history):
        try:
            history.read_on(history.begin(), alone=False)
            base = history.as_it_was(plan, edited.number)
        except Trouble as trouble:
            words = f"{NAME} was changed by another program, and {trouble.reason}"
            diagnosis.add(Mark.CHECKPOINT_DAMAGED, Severity.WARNING, words, _REBUILD)
            return
    if edited not in (plan, base):
        diagnosis.outside = difference(base, edited)
        diagnosis.add(
            Mark.CHECKPOINT_EDITED,
            Severity.ERROR,
            f"{NAME} was changed by another program",
            "mending takes these changes in as one, which undo takes back",
            *change_words(base, diagnosis.outside),
        )


def _compare_with_backup(
    diagnosis: Diagnosis, directory: PlanDirectory, upgrades: Upgrades
) -> None:
    """Notice changes that left no gap: a backup made after the plan's end still has them."""
    plan, history = diagnosis.plan, diagnosis.history
    if plan is None or diagnosis.outside or plan.number != history.plan.number:
        return
    newest = Backups(directory.path, upgrades).newest_good()
    if newest is None:
        return
    backup, held = newest
    is_later = history.newest is None or history.newest < backup.at
    if is_later and held.number > plan.number and held != plan:
        words = (
            f"the backup {backup.path.name} holds change {held.number}, and the plan ends with"
            f" change {plan.number}"
        )
        diagnosis.add(Mark.PLAN_BEHIND, Severity.ERROR, words, "mending recovers that plan")


def _faults(diagnosis: Diagnosis, directory: PlanDirectory) -> Iterator[Finding]:
    history = diagnosis.history
    for fault in history.faults:
        name = directory.history(fault.file).name
        where = f"line {fault.line} of {name}" if fault.line else name
        words = f"{where} can't be read: {fault.words}"
        if diagnosis.plan is None:
            yield Finding(Mark.HISTORY_LINE, Severity.ERROR, words, _RECOVER)
        else:
            remedy = "nothing is lost but the looking back beyond it; restore the file if you can"
            yield Finding(Mark.HISTORY_LINE, Severity.WARNING, words, remedy, is_mendable=False)
    if history.is_torn:
        yield Finding(
            Mark.HISTORY_TORN,
            Severity.NOTE,
            f"the last line of {directory.history(history.file).name} was never finished",
            "mending cuts it off, and keeps a copy",
        )
