"""Looking changes up: any one by its number, and the plan from which a day is soon reached."""

from datetime import date

from planner.change import KeptChange
from planner.keeper import Trouble
from planner.plan import Plan
from store.directory import PlanDirectory
from store.history_file import HistoryFile, look_at
from store.lines import HEAD_LENGTH, Head, LineError, read_change, read_head, read_start
from store.remedies import DOCTOR
from store.upgrades import Upgrades


class Past:
    """What the files of history hold before a position; it opens a file when it is asked about."""

    def __init__(self, directory: PlanDirectory, upgrades: Upgrades) -> None:
        self._directory = directory
        self._upgrades = upgrades
        self._files: dict[int, HistoryFile] = {}

    def change(self, number: int, newest: int) -> KeptChange:
        """Read the change of a number, looking from the newest file backwards."""
        file = newest
        while file > 1 and number <= self._head(file).number:
            file -= 1
        index = number - 1 if file == 1 else number - self._head(file).number
        line = self._file(file).line(index)
        try:
            change = read_change(line, self._upgrades)
            if change.number != number:
                raise LineError(f"it holds change {change.number}, and {number} belongs there")
        except LineError as error:
            raise self.bad_line(file, index + 1, error) from error
        return change

    def start_before(self, day: date, newest: int) -> Plan:
        """Read the newest plan in front of a file that is not after a day."""
        file = newest
        while file > 1 and self._head(file).day > day:
            file -= 1
        return self.start_of(file)

    def start_of(self, file: int) -> Plan:
        """Read the plan in front of a file; the first one begins with nothing."""
        if file == 1:
            return Plan()
        try:
            return read_start(self.first_line(file), self._upgrades)
        except LineError as error:
            raise self.bad_line(file, 1, error) from error

    def first_line(self, file: int) -> bytes:
        """Read the line in front of a file."""
        return self._file(file).line(0)

    def bad_line(self, file: int, line: int, error: LineError) -> Trouble:
        """Say which line can't be read, and why."""
        name = self._directory.history(file).name
        return Trouble(f"line {line} of {name} can't be read: {error}", DOCTOR)

    def _head(self, file: int) -> Head:
        try:
            return read_head(self._file(file).read(0, HEAD_LENGTH))
        except LineError as error:
            raise self.bad_line(file, 1, error) from error

    def _file(self, file: int) -> HistoryFile:
        """The open file, or a newly opened one when another took its place."""
        path = self._directory.history(file)
        seen, opened = look_at(path), self._files.get(file)
        if seen is None:
            raise Trouble(f"{path.name} is missing, so older changes can't be looked up", DOCTOR)
        if opened is None or opened.inode != seen.inode:
            if opened is not None:
                opened.close()
            opened = self._files[file] = HistoryFile(path)
        return opened

    def close(self) -> None:
        """Close what was opened."""
        for file in self._files.values():
            file.close()
        self._files.clear()
