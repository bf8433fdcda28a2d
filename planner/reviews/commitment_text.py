"""A commitment typed in one line: `Call Ines, fri, @ office` is what, when and where."""

import re
from datetime import date
from typing import NamedTuple

from planner.fields import Context
from planner.human_date import Lean, find_date, read_date, write_date, write_distance
from planner.refusal import Refusal
from planner.text import read_line

_PLACE = re.compile(r"(?:^|[\s,;])@\s*(?P<where>[^,;@]+)")
_BETWEEN = " ,;"


class CommitmentText(NamedTuple):
    """What a line says: what to do, by which day, and where."""

    text: str
    due: date | None = None
    where: str = ""

    def written(self, today: date) -> str:
        """The line as it is kept; reading it gives the same again on any day."""
        when = write_date(self.due, today) if self.due else ""
        where = f"@ {self.where}" if self.where else ""
        return ", ".join(part for part in (self.text, when, where) if part)

    def explained(self, today: date) -> str:
        """How the line was understood, and what it doesn't say yet."""
        when = "no day yet: which one?"
        if self.due:
            when = f"{write_date(self.due, today)}, {write_distance(self.due, today)}"
        where = f"at {self.where}" if self.where else "no place yet: add @ and where"
        return f"{self.text} · {when} · {where}"


def read_commitment(line: str, context: Context) -> CommitmentText:
    """What, when and where; refuses a line without a what, and a day that is over.

    The place follows an @. The day is the last part between commas that is a date, or else a date
    in the words themselves.
    """
    typed = read_line(line, "commitment")
    place = _PLACE.search(typed)
    where = read_line(place["where"], "place") if place else ""
    rest = _joined(typed[: place.start()], typed[place.end() :]) if place else typed
    text, due = _part_that_is_a_day(rest, context) or _day_in_the_words(rest, context)
    if not text:
        raise Refusal("a commitment says what you will do", "write such as Call Ines, fri, @ desk")
    if due is not None and due < context.today:
        raise Refusal(f"{write_date(due, context.today)} is over", "give a day to come")
    return CommitmentText(text, due, where)


def _part_that_is_a_day(line: str, context: Context) -> tuple[str, date] | None:
    """The line without the last of its parts that is a day, and that day."""
    parts = [part.strip(_BETWEEN) for part in re.split("[,;]", line)]
    for number in range(len(parts) - 1, 0, -1):
        try:
            due = read_date(parts[number], context.today, lean=Lean.FUTURE, fiscal=context.fiscal)
        except Refusal:
            continue
        return ", ".join(each for at, each in enumerate(parts) if at != number and each), due
    return None


def _day_in_the_words(line: str, context: Context) -> tuple[str, date | None]:
    found = find_date(line, context.today, lean=Lean.FUTURE, fiscal=context.fiscal)
    if found is None:
        return line.strip(_BETWEEN), None
    return _joined(line[: found.start], line[found.end :]), found.day


def _joined(before: str, after: str) -> str:
    """Two pieces of a line without what stood between them."""
    pieces = (" ".join(each.strip(_BETWEEN).split()) for each in (before, after))
    between = ", " if after.lstrip().startswith((",", ";")) else " "
    return between.join(each for each in pieces if each)
