"""Grades: the share of the way reached, as one decimal and a colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from math import isfinite

from planner.refusal import Refusal

GREEN_FROM, YELLOW_FROM = 0.7, 0.4
FULL = 1.0
SEVERAL = 3
"""Grades of 1.0 in a row from which goals look too easy."""

_TENTH = Decimal("0.1")
_NOISE = 9
"""Decimals behind which a share differs only by the rounding of sums."""


class Colour(StrEnum):
    """How a grade is shown."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"


_WORDS = {
    Colour.RED: "little of it came about, which says a lot about the plan behind it",
    Colour.YELLOW: "a good part of the way, with something to learn from the rest",
    Colour.GREEN: "about what a stretch can hope for",
}


@dataclass(frozen=True, slots=True)
class Grade:
    """What was reached of a goal: the raw share, 0 to 1, and what is shown of it."""

    share: float

    def __post_init__(self) -> None:
        if not (isfinite(self.share) and 0 <= self.share <= FULL):
            raise Refusal(f"a grade of {self.share:g} doesn't exist", "give 0 to 1")

    @property
    def value(self) -> float:
        """The share to one decimal; a half is rounded up, so 0.65 is 0.7."""
        exact = Decimal(str(round(self.share, _NOISE)))
        return float(exact.quantize(_TENTH, ROUND_HALF_UP))

    @property
    def colour(self) -> Colour:
        """Red up to 0.3, yellow from 0.4 and green from 0.7, by the rounded value."""
        if self.value >= GREEN_FROM:
            return Colour.GREEN
        return Colour.YELLOW if self.value >= YELLOW_FROM else Colour.RED

    @property
    def words(self) -> str:
        """What the grade says; a low one is something to learn from and no verdict on anybody."""
        return "all of it" if self.value >= FULL else _WORDS[self.colour]

    @property
    def so_far(self) -> str:
        """The grade of a goal that goes on, which is no verdict yet."""
        return f"{self.value:.1f} so far"

    def __str__(self) -> str:
        """The grade in short, such as `0.7 green`."""
        return f"{self.value:.1f} {self.colour}"


def grade(share: float) -> Grade:
    """Grade the share of the way that was reached; refuses what is not 0 to 1."""
    return Grade(share)


def are_too_easy(shares: Sequence[float]) -> bool:
    """Whether goals were reached in full so regularly that larger ones would be worth a try."""
    return len(shares) >= SEVERAL and all(grade(share).value >= FULL for share in shares)
