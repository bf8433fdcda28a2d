"""What a family of dates is: a pattern of words, and how they are understood."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Generic, TypeVar

from planner.human_date.periods import Span
from planner.human_date.standpoint import Standpoint

Match = re.Match[str]
Named = TypeVar("Named")
Recurring = Callable[[int], Span]
"""The periods that words without a year name: today's at 0, the next at 1, the last one at -1."""


class Standing(IntEnum):
    """How words count as a date inside of a sentence; naming the year lifts them by one."""

    NEVER = 0
    """Never: `10 days` is often an amount."""

    NUMBER = 1
    """Behind a preposition, and with no noun behind them: `2027`, `the 3rd`."""

    WEAK = 2
    """Behind `by` and its like, or behind another preposition and with no noun after them."""

    CLEAR = 3
    """Without a preposition too, but with no noun behind them: `end of Q2`, not `Q2 report`."""

    EXACT = 4
    """Anywhere: `2027-06-30`."""


@dataclass(frozen=True, slots=True)
class Family(Generic[Named]):
    """Words of one shape, and what they name: a day, or a whole period."""

    pattern: str
    read: Callable[[Match, Standpoint], Named]
    standing: Standing


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern made ready when it is first tried: most texts need only the first few."""
    return re.compile(pattern, re.ASCII)
