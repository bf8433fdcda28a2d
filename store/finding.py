"""Findings: what a look at the files of a plan brings up, as values that every face can show."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding matters."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Mark(StrEnum):
    """What kind of finding it is; these names never change."""

    OPEN_TO_OTHERS = "open-to-others"
    NO_FILE = "no-file"
    NEWER_VERSION = "newer-version"
    PLAN_BEHIND = "plan-behind"
    HISTORY_LINE = "history-line"
    HISTORY_TORN = "history-torn"
    HISTORY_BEHIND = "history-behind"
    CHECKPOINT_MISSING = "checkpoint-missing"
    CHECKPOINT_DAMAGED = "checkpoint-damaged"
    CHECKPOINT_EDITED = "checkpoint-edited"
    CHECKPOINT_DIFFERS = "checkpoint-differs"
    DRAFT_DAMAGED = "draft-damaged"
    BACKUP_DAMAGED = "backup-damaged"
    CONFLICT_COPY = "conflict-copy"
    LEFT_OVER = "left-over"


class Finding(NamedTuple):
    """One thing that is not as it should be.

    `words` say what, and `remedy` what to do, or what mending would do; neither ends in a full
    stop. `details` are further lines, such as the changes that an edit from outside makes. With
    `is_mendable`, mending takes care of it.
    """

    mark: Mark
    severity: Severity
    words: str
    remedy: str
    details: tuple[str, ...] = ()
    is_mendable: bool = True
