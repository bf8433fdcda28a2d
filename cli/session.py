"""What one call of the program works with: the plan's directory, the clock, the keepers."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from cli import clock
from cli.output import warn
from planner.change import KeptChange
from planner.ids import NewId
from planner.keeper import Decide
from planner.plan import Plan

if TYPE_CHECKING:
    from planner.fields import Context
    from store.backup import DailyBackup
    from store.disk_keeper import DiskKeeper
    from store.drafts import DiskDrafts
    from store.preferences import DiskPreferences

HOME_VARIABLE = "DUALTRACK_HOME"
"""Environment variable that names the plan's directory."""

CONFIG_VARIABLE = "DUALTRACK_CONFIG"
"""Environment variable that names the directory of the theme and the key map."""

APP_NAME = "dualtrack"


@dataclass
class Session:
    """One call of the program; whatever it opens is closed with `close`.

    `is_lasting` is set by the app, which keeps the plan open for long.
    """

    now: Callable[[], datetime] = clock.now
    new_id: NewId = clock.new_id
    chosen: Path | None = None
    as_of_words: str = ""
    wants_json: bool = False
    is_lasting: bool = False
    _open: ExitStack = field(default_factory=ExitStack)

    @cached_property
    def directory(self) -> Path:
        """The plan's directory: `--plan`, else DUALTRACK_HOME, else the place for user data."""
        named = os.environ.get(HOME_VARIABLE)
        if self.chosen is not None:
            return self.chosen
        if named:
            return Path(named).expanduser()
        from platformdirs import user_data_path

        return user_data_path(APP_NAME, appauthor=False)

    @cached_property
    def config_directory(self) -> Path:
        """The directory of what shapes the screen: DUALTRACK_CONFIG, else the user's own place."""
        named = os.environ.get(CONFIG_VARIABLE)
        if named:
            return Path(named).expanduser()
        from platformdirs import user_config_path

        return user_config_path(APP_NAME, appauthor=False)

    @cached_property
    def moment(self) -> datetime:
        """When this call began; one command sees one moment."""
        return self.now()

    @cached_property
    def today(self) -> date:
        """The person's calendar day, or the day that `--as-of` names."""
        actual = self.moment.date()
        if not self.as_of_words:
            return actual
        from planner.human_date import Lean, read_date

        fiscal = self.keeper.plan.fiscal_year
        return read_date(self.as_of_words, actual, lean=Lean.PAST, fiscal=fiscal)

    @cached_property
    def keeper(self) -> "DiskKeeper":
        """The keeper of the plan on disk; a plan that isn't there yet reads as an empty one."""
        from store.disk_keeper import DiskKeeper

        keeper = DiskKeeper.open(
            self.directory,
            self.now,
            is_lasting=self.is_lasting,
            before_change=self._back_up,
        )
        self._open.callback(self._say_notes)
        self._open.callback(keeper.close)
        return keeper

    def _back_up(self, plan: Plan, moment: datetime) -> None:
        self._daily_backup.before(plan, moment)

    @cached_property
    def _daily_backup(self) -> "DailyBackup":
        from store.backup import DailyBackup

        return DailyBackup(self.directory)

    def _say_notes(self) -> None:
        """Tell what was repaired, left out or set aside on the way."""
        opened = self.__dict__
        for name in ("keeper", "_daily_backup", "drafts", "preferences"):
            for note in opened[name].notes if name in opened else ():
                warn(note)

    @cached_property
    def drafts(self) -> "DiskDrafts":
        """The keeper of unfinished walkthroughs and forms."""
        from store.drafts import DiskDrafts

        return DiskDrafts(self.directory / "drafts")

    @cached_property
    def preferences(self) -> "DiskPreferences":
        """The theme and the key map."""
        from store.preferences import DiskPreferences

        return DiskPreferences(self.config_directory)

    @property
    def is_new(self) -> bool:
        """Whether there is no plan yet."""
        return self.keeper.plan.number == 0

    @property
    def plan(self) -> Plan:
        """The plan now, or as it stood on the day that `--as-of` names."""
        if self.as_of_words:
            return self.keeper.as_of(self.today)
        return self.keeper.plan

    @property
    def context(self) -> "Context":
        """What reading a typed field needs."""
        from planner.fields import Context

        return Context(self.plan, self.today)

    def act(self, decide: Decide) -> KeptChange:
        """Keep one change."""
        return self.keeper.act(decide)

    def close(self) -> None:
        """Close what was opened."""
        self._open.close()


def current() -> Session:
    """The session of the command that is running."""
    return cast("Session", click.get_current_context().find_object(Session))
