"""The keeper of a plan on disk."""

from pathlib import Path
from typing import Self

from store.directory import PlanDirectory
from store.disk_journal import DiskJournal
from store.history import ROLL_AT
from store.journal_keeper import JournalKeeper
from store.storage import BeforeChange, Now
from store.upgrades import UPGRADES, Upgrades


class DiskKeeper(JournalKeeper):
    """Keeps the plan in a directory, beside other processes that do the same."""

    @classmethod
    def open(
        cls,
        directory: Path,
        now: Now,
        *,
        is_lasting: bool = False,
        before_change: BeforeChange | None = None,
        upgrades: Upgrades = UPGRADES,
        roll_at: int = ROLL_AT,
    ) -> Self:
        """Read the plan of a directory, which the first change makes where there is none.

        `is_lasting` is for the app: it leaves a checkpoint behind when it is closed, and lets more
        changes gather before it writes one. `before_change` is called before each change, say to
        make the day's backup. Raises Trouble when the files can't be trusted.
        """
        journal = DiskJournal(
            PlanDirectory(directory),
            now,
            is_lasting=is_lasting,
            upgrades=upgrades,
            roll_at=roll_at,
        )
        return cls(journal, now, before_change)
