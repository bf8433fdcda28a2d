"""Journal entries by day, and which line of a long list each stands on.

Nothing is drawn here and no entry is read: ten thousand of them take as long as counting them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from planner.journal import EntryKind
from planner.journal_search import EVERY_ENTRY, JournalSearch
from planner.plan import Plan

Found = tuple[str, date]
"""The id of an entry, and its day."""


class DayGroup(NamedTuple):
    """The entries of one day: the index of the first, how many, and the line of their heading."""

    day: date
    first: int
    size: int
    line: int


class Place(NamedTuple):
    """What stands on a line: a heading, or one of the lines of an entry, counted from 0."""

    group: DayGroup
    entry: int | None = None
    part: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """Entries from the newest to the oldest; each takes `height` lines, a day's heading one.

    An empty line stands between days.
    """

    ids: tuple[str, ...]
    groups: tuple[DayGroup, ...]
    height: int

    @property
    def line_count(self) -> int:
        """How many lines the list has."""
        if not self.groups:
            return 0
        last = self.groups[-1]
        return last.line + 1 + last.size * self.height

    @property
    def counts(self) -> Mapping[date, int]:
        """How many entries each day has."""
        return {group.day: group.size for group in self.groups}

    def place_at(self, line: int) -> Place | None:
        """What stands on a line; None for an empty one."""
        at = bisect_right(self.groups, line, key=lambda group: group.line) - 1
        if at < 0:
            return None
        group = self.groups[at]
        if line == group.line:
            return Place(group)
        index, part = divmod(line - group.line - 1, self.height)
        return Place(group, group.first + index, part) if index < group.size else None

    def line_of(self, index: int) -> int:
        """The first line of an entry."""
        group = self.groups[bisect_right(self.groups, index, key=lambda group: group.first) - 1]
        return group.line + 1 + (index - group.first) * self.height

    def nearest(self, line: int) -> int:
        """The entry on a line, or the next one from there; the last one beyond the end."""
        for at in range(line, min(line + 3, self.line_count)):
            place = self.place_at(at)
            if place is not None and place.entry is not None:
                return place.entry
        return len(self.ids) - 1 if line > 0 else 0


def listing(found: Iterable[Found], height: int) -> Listing:
    """The list of entries, which come from the newest to the oldest."""
    kept = tuple(found)
    groups: list[DayGroup] = []
    first = line = 0
    for day, of_day in groupby(kept, key=itemgetter(1)):
        count = sum(1 for _ in of_day)
        groups.append(DayGroup(day, first, count, line))
        first += count
        line += 2 + count * height
    return Listing(tuple(id_ for id_, _ in kept), tuple(groups), height)


def found_entries(
    plan: Plan, search: JournalSearch, kind: EntryKind | None, today: date
) -> Sequence[Found]:
    """What a search finds, of one kind or of all, from the newest to the oldest.

    As long as nothing is asked for, no entry is read.
    """
    everything = plan.journal.by_day()
    if kind is None and search == EVERY_ENTRY:
        return everything
    return [
        (id_, day)
        for id_, day in everything
        if (kind is None or plan.journal[id_].kind is kind)
        and search.matches(plan, plan.journal[id_], today)
    ]
