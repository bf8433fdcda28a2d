"""The doctor: looks at every file of a plan, touches none, and says what is wrong with them."""

import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from planner.keeper import Trouble
from store.backup import DIRECTORY as BACKUPS
from store.backup import Backup, Backups
from store.diagnosis import diagnose
from store.directory import PlanDirectory
from store.drafts import DIRECTORY as DRAFTS
from store.drafts import DiskDrafts
from store.finding import Finding, Mark, Severity
from store.upgrades import UPGRADES, NewerVersionTrouble, Upgrades

_OTHERS = 0o077
_CONFLICT_COPY = re.compile("conflict", re.IGNORECASE)
_LEFT_OVER = re.compile(r"\..+\.\d+\.new")


def examine(directory: Path, upgrades: Upgrades = UPGRADES) -> tuple[Finding, ...]:
    """Look at a plan's files; an empty answer means that all of them are in good order.

    Raises Trouble when there is something else in the place of the directory.
    """
    if not PlanDirectory(directory).exists():
        return ()
    return (
        *_rights(directory),
        *diagnose(PlanDirectory(directory), upgrades).findings,
        *_drafts(directory),
        *_backups(directory, upgrades),
        *_strays(directory),
    )


def files_of(directory: Path) -> Iterator[Path]:
    """Give every file and directory that belongs to a plan; links are not followed."""
    yield directory
    for parent in (directory, directory / DRAFTS, directory / BACKUPS):
        if parent.is_dir() and not parent.is_symlink():
            with suppress(OSError):
                yield from sorted(path for path in parent.iterdir() if not path.is_symlink())


def open_to_others(directory: Path) -> Iterator[Path]:
    """Find what somebody else than the owner could read or write."""
    for path in files_of(directory):
        with suppress(OSError):
            if stat.S_IMODE(path.lstat().st_mode) & _OTHERS:
                yield path


def damaged_backups(directory: Path, upgrades: Upgrades = UPGRADES) -> Iterator[tuple[Backup, str]]:
    """Find backups that can't be read, and say why; those of a newer version can."""
    backups = Backups(directory, upgrades)
    for backup in backups.all():
        try:
            backups.read(backup)
        except NewerVersionTrouble:
            continue
        except Trouble as trouble:
            yield backup, trouble.reason


def left_overs(directory: Path) -> Iterator[Path]:
    """Find files that a killed program was still writing, beside those that it would replace."""
    return (path for path in files_of(directory) if _LEFT_OVER.fullmatch(path.name))


def _rights(directory: Path) -> Iterator[Finding]:
    names = [path.name for path in open_to_others(directory)]
    if names:
        words = f"others can read {', '.join(names)}"
        remedy = "mending takes their rights away"
        yield Finding(Mark.OPEN_TO_OTHERS, Severity.WARNING, words, remedy)


def _drafts(directory: Path) -> Iterator[Finding]:
    for path in DiskDrafts(directory / DRAFTS).damaged():
        words = f"the draft {path.name} can't be read"
        yield Finding(Mark.DRAFT_DAMAGED, Severity.WARNING, words, "mending sets it aside")


def _backups(directory: Path, upgrades: Upgrades) -> Iterator[Finding]:
    for _, reason in damaged_backups(directory, upgrades):
        yield Finding(Mark.BACKUP_DAMAGED, Severity.WARNING, reason, "mending sets it aside")


def _strays(directory: Path) -> Iterator[Finding]:
    for path in files_of(directory):
        if _CONFLICT_COPY.search(path.name):
            words = f"a sync program left {path.name}"
            remedy = "look whether it has something that the plan lacks, then move it away"
            yield Finding(Mark.CONFLICT_COPY, Severity.WARNING, words, remedy, is_mendable=False)
    for path in left_overs(directory):
        words = f"{path.name} was never finished"
        yield Finding(Mark.LEFT_OVER, Severity.NOTE, words, "mending removes it")
