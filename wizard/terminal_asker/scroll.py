"""What of a text fits between the question and the top: whole entries, a screenful at a time."""

from collections.abc import Sequence
from itertools import accumulate


class Scroll:
    """Entries of one or more rows each, of which as many as fit are shown, none of them cut.

    Only an entry that is taller than the room is cut, since it could not be shown otherwise.
    """

    def __init__(self) -> None:
        self._top = 0
        self._starts: tuple[int, ...] = ()
        self._rows = 0
        self._room = 1

    def shown(self, entries: Sequence[Sequence[str]], room: int) -> list[str]:
        """The rows to draw in a room of at least two; the last of them says what is hidden."""
        rows = [row for entry in entries for row in entry]
        self._starts = tuple(accumulate(map(len, entries), initial=0))
        self._rows, self._room = len(rows), room - 1
        if len(rows) <= room:
            self._top = 0
            return rows
        self._top = min(self._top, len(rows) - 1)
        end = self._end
        below = self._count(entries, end, len(rows))
        above = self._count(entries, 0, self._top)
        more = [f"Page Down: {below} more"] if below else []
        more += [f"Page Up: {above} above"] if above else []
        return [*rows[self._top : end], f"… {' · '.join(more)}"]

    def turn_down(self) -> None:
        """Show what follows, if anything does."""
        if self._rows > self._room + 1 and self._end < self._rows:
            self._top = self._end

    def turn_up(self) -> None:
        """Show what comes before."""
        first = max(0, self._top - self._room)
        whole = (start for start in self._starts if first <= start < self._top)
        self._top = next(whole, first)

    @property
    def _end(self) -> int:
        """The row behind the last one shown: the end of an entry where one ends in the room."""
        last = min(self._rows, self._top + self._room)
        return max((start for start in self._starts if self._top < start <= last), default=last)

    def _count(self, entries: Sequence[Sequence[str]], first: int, last: int) -> int:
        """How many entries that say something have rows between two."""
        ends = self._starts[1:]
        return sum(
            any(entry) and start < last and end > first
            for entry, start, end in zip(entries, self._starts, ends, strict=False)
        )
