"""Reading a history to its last line whatever is wrong with it, as only a doctor needs to.

A file begins with a whole plan, so it can be read however bad the one before is. The replay goes on
from there, and ends with the newest plan to which lines lead without a gap.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from planner.change import KeptChange
from planner.keeper import Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.directory import PlanDirectory
from store.files import read_regular
from store.lines import (
    FIRST_CHANGE,
    LineError,
    TornLineError,
    lines_of,
    read_change,
    read_start,
)
from store.upgrades import Upgrades


class Fault(NamedTuple):
    """A line of a file, both counted from 1, and what is wrong; line 0 is the whole file."""

    file: int
    line: int
    words: str


@dataclass(slots=True)
class Replay:
    """What a history holds.

    `plan` is the newest one that the lines lead to, which ends in `file` at `offset`; `newest` is
    the instant of the last change in it, if its line is there. With `is_broken`, something follows
    that can't be read, and then perhaps changes that can: those are `stranded`. With `is_torn` all
    that follows is the beginning of a line, which is no fault.
    """

    plan: Plan = field(default_factory=Plan)
    file: int = 1
    offset: int = 0
    newest: datetime | None = None
    is_torn: bool = False
    is_broken: bool = False
    faults: list[Fault] = field(default_factory=list)
    stranded: list[KeptChange] = field(default_factory=list)


def replay(directory: PlanDirectory, upgrades: Upgrades) -> Replay:
    """Read all files of history; raises Trouble only for what a newer program wrote."""
    numbers = directory.history_numbers()
    newest = max(numbers, default=0)
    reader = _Reader(upgrades, newest)
    for number in range(1, newest + 1):
        try:
            content = read_regular(directory.history(number))
        except Trouble as trouble:
            reader.miss(number, trouble.reason)
            continue
        if content is None:
            reader.miss(number, "it is missing")
        else:
            reader.read(number, content)
    return reader.found


class _Reader:
    """Takes in one file after the other."""

    def __init__(self, upgrades: Upgrades, newest: int) -> None:
        self.found = Replay()
        self._upgrades = upgrades
        self._newest = newest

    def miss(self, file: int, words: str) -> None:
        """Go on without a file."""
        self._add_fault(file, 0, words)

    def read(self, file: int, content: bytes) -> None:
        """Take in the lines of a file."""
        left = len(content)
        for number, line in enumerate(lines_of(content), 1):
            left -= len(line)
            try:
                if number == 1 and file > 1:
                    self._start(file, line)
                else:
                    self._follow(line)
            except LineError as error:
                if file == self._newest and left == 0 and self._is_torn(line, error):
                    self.found.is_torn = True
                else:
                    self._add_fault(file, number, str(error))

    def _start(self, file: int, line: bytes) -> None:
        """Go on from the plan in front of a file, whatever was before it."""
        plan, before = read_start(line, self._upgrades), self.found.plan
        if not self.found.is_broken and (plan.number != before.number or plan != before):
            self._add_fault(file, 1, "it holds another plan than the changes before it make")
        self.found.plan, self.found.file, self.found.offset = plan, file, len(line)
        self.found.is_broken = False
        self.found.stranded = []

    def _follow(self, line: bytes) -> None:
        """Take in a change, or lay it aside when the one before it is lost."""
        change = read_change(line, self._upgrades)
        plan = self.found.plan
        if self.found.is_broken:
            self.found.stranded.append(change)
            return
        if change.number <= plan.number:
            raise LineError(f"it holds change {change.number} once more")
        try:
            if change.number > plan.number + 1:
                raise LineError(f"change {change.number} doesn't follow the one before")
            self.found.plan = plan.after(change.edits, change.number)
        except (LineError, KeyError, TypeError, Refusal) as error:
            self.found.stranded.append(change)
            words = str(error) if isinstance(error, LineError) else "it doesn't fit the plan"
            raise LineError(words) from error
        self.found.offset += len(line)
        self.found.newest = change.at

    def _is_torn(self, line: bytes, error: LineError) -> bool:
        if self.found.is_broken or not isinstance(error, TornLineError):
            return False
        return self.found.offset > 0 or line[: len(FIRST_CHANGE)] == FIRST_CHANGE[: len(line)]

    def _add_fault(self, file: int, line: int, words: str) -> None:
        self.found.faults.append(Fault(file, line, words))
        self.found.is_broken = True
