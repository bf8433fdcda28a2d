"""Which entries are worth a try, how strong each is, and the two-week experiment for one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from planner.goal import Category
from planner.refusal import Refusal
from planner.text import require_line
from planner.values.purpose.circles import CENTRE, NOWHERE, Circle, Mask
from planner.values.purpose.purpose_map import PurposeEntry

MOST_CANDIDATES = 3
FEWEST_CIRCLES = 2
"""Circles that an entry must join to be a candidate."""

EXPERIMENT = timedelta(weeks=2)


def candidate_score(entry: PurposeEntry) -> int | None:
    """The smallest of the four strengths, 0 to 3, since a chain holds as its weakest link does.

    A missing circle makes it 0; None while an entry in all four is not rated.
    """
    if entry.strengths is None:
        return None if entry.mask == CENTRE else 0
    return min(entry.strengths)


def weakest(entry: PurposeEntry) -> Mask:
    """The circles with the smallest strength; none where all four are equal or not rated.

    Of an entry that is not rated, those that it is not in.
    """
    if entry.strengths is None:
        return NOWHERE if entry.mask == NOWHERE else ~entry.mask
    found = NOWHERE
    for circle, strength in zip(Circle, entry.strengths, strict=True):
        if strength == min(entry.strengths):
            found |= circle
    return NOWHERE if found == CENTRE else found


def candidates(entries: Iterable[PurposeEntry]) -> tuple[PurposeEntry, ...]:
    """At most three entries worth a try, best first: the most circles, then the strongest link.

    Of those whose weakest strengths are equal the next weakest decides, then who came first.
    """
    able = (entry for entry in entries if len(entry.mask) >= FEWEST_CIRCLES)
    return tuple(sorted(able, key=_rank, reverse=True)[:MOST_CANDIDATES])


def _rank(entry: PurposeEntry) -> tuple[int, list[int]]:
    return len(entry.mask), sorted(entry.strengths or ())


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that was chosen, by its id, and the experiment of two weeks that tries it out.

    `known_by` is what will tell whether it was worth it, as a measure is typed: `3 replies`.
    """

    id: str
    entry: str
    what: str
    known_by: str
    start: date

    def __post_init__(self) -> None:
        require_line(self.what, "experiment")
        require_line(self.known_by, "sign that it was worth it")
        if self.start > date.max - EXPERIMENT:
            raise Refusal(f"{self.start} leaves no two weeks", "choose an earlier start")

    @property
    def due(self) -> date:
        """The day on which the two weeks are over."""
        return self.start + EXPERIMENT

    @property
    def owners(self) -> tuple[str, ...]:
        """A candidate belongs to no goal."""
        return ()


class Idea(NamedTuple):
    """An experiment to start from, and what a goal that is made of it is about."""

    what: str
    known_by: str
    category: Category


IDEAS = {
    Circle.NEEDED: Idea(
        "Ask three people it is meant for how they manage today",
        "3 people asked",
        Category.NETWORKING,
    ),
    Circle.PAID: Idea(
        "Offer a small piece of it at a price to people who could buy it",
        "2 offers made",
        Category.FINANCIAL,
    ),
    Circle.GOOD: Idea(
        "Finish one small piece of it and have somebody skilled look at it",
        "1 piece looked at",
        Category.SKILL,
    ),
    Circle.LOVE: Idea(
        "Do it for an hour on six days and note each time what it gave and took",
        "6 notes",
        Category.BALANCE,
    ),
}
"""What tests each circle; the outside comes first, because a map knows least about it."""

WHOLE = Idea(
    "Give it four hours a week and keep a note of what comes of it", "8 hours", Category.SKILL
)
"""For an entry that lacks nothing."""


def idea_for(entry: PurposeEntry) -> Idea:
    """An experiment that tests the weakest circle of an entry."""
    weak = weakest(entry)
    return next((idea for circle, idea in IDEAS.items() if circle in weak), WHOLE)


class ExperimentGoal(NamedTuple):
    """An experiment as the fields of a goal; `measure` is one typed line."""

    title: str
    start: date
    due: date
    category: Category
    measure: str
    why: str


def as_goal(candidate: Candidate, entry: PurposeEntry) -> ExperimentGoal:
    """The experiment of a candidate as a goal due in two weeks; `entry` is the one it names."""
    return ExperimentGoal(
        title=candidate.what,
        start=candidate.start,
        due=candidate.due,
        category=idea_for(entry).category,
        measure=candidate.known_by,
        why=f"It tries out “{entry.text}”, a candidate of my purpose map.",
    )
