"""A commitment: what one says at a review that one will do before the next."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.refusal import Refusal
from planner.text import require_line, require_note

MOST_CARRIED = 2
"""How often a commitment may be carried over; then it is done, delegated or dropped."""


class CommitmentEnd(StrEnum):
    """What became of a commitment."""

    DONE = "done"
    DELEGATED = "delegated"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Commitment:
    """One thing to do, with when and where, made on a day.

    `review` is the review that it was made in; `carried` counts the reviews that carried it over.
    `ended_on` and `end` tell what became of it; both are None while it is open.
    """

    id: str
    on: date
    text: str
    goals: tuple[str, ...] = ()
    due: date | None = None
    where: str = ""
    review: str = ""
    carried: int = 0
    ended_on: date | None = None
    end: CommitmentEnd | None = None
    note: str = ""

    def __post_init__(self) -> None:
        require_line(self.text, "commitment")
        require_line(self.where, "place", may_be_empty=True)
        require_line(self.review, "review", may_be_empty=True)
        require_note(self.note, "note")
        if self.carried < 0:
            raise Refusal("a commitment can't be carried less than never", "give 0 or more")
        if (self.end is None) != (self.ended_on is None):
            raise Refusal("a commitment ends on a day, in some way", "give both or neither")

    @property
    def owners(self) -> tuple[str, ...]:
        """The goals that it moves along."""
        return self.goals

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.end is None

    @property
    def must_end(self) -> bool:
        """Whether it was carried over so often that it may not be carried again."""
        return self.is_open and self.carried >= MOST_CARRIED
