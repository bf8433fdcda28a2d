"""A review: one look back, with what it said of each goal.

The words of a review are journal entries that name it; what it changed is the change that kept it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isfinite

from planner.goal import require_confidence
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.text import require_line, require_note

LOWEST_ENERGY, HIGHEST_ENERGY = 1, 5
LOWEST_RATING, HIGHEST_RATING = 1, 10


class Decision(StrEnum):
    """What becomes of a goal; every goal of a review that decides gets exactly one."""

    CONTINUE = "continue"
    ADJUST = "adjust"
    PAUSE = "pause"
    DROP = "drop"
    DONE = "done"

    @property
    def ends_goal(self) -> bool:
        """Whether the goal is over with it, and its grade is the last one."""
        return self in (Decision.DROP, Decision.DONE)


class Direction(StrEnum):
    """Where a year's audit leads."""

    STAY = "stay"
    GROW = "grow"
    SHIFT = "shift"
    LEAVE = "leave"


class Aspect(StrEnum):
    """What a role is rated by, once a year."""

    TASKS = "tasks"
    PEOPLE = "people"
    PAY = "pay"
    GROWTH = "growth"
    MEANING = "meaning"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a review said of one goal.

    `decision` is None where the review only looked at it, as a weekly one does. `grade` is the raw
    share reached, 0 to 1, and `confidence` in percent, both as they stood that day. `why` is the
    reason, `replaced_by` what takes the place of a goal that was dropped.
    """

    goal: str
    decision: Decision | None = None
    grade: float | None = None
    confidence: int | None = None
    why: str = ""
    replaced_by: str = ""

    def __post_init__(self) -> None:
        require_confidence(self.confidence)
        require_note(self.why, "reason")
        require_note(self.replaced_by, "replacement")
        if self.grade is not None and not (isfinite(self.grade) and 0 <= self.grade <= 1):
            raise Refusal(f"a grade of {self.grade:g} doesn't exist", "give 0 to 1")


@dataclass(frozen=True, slots=True)
class AspectRating:
    """How content one is with one side of the role, 1 to 10."""

    aspect: Aspect
    rating: int

    def __post_init__(self) -> None:
        if not LOWEST_RATING <= self.rating <= HIGHEST_RATING:
            raise Refusal(
                f"{self.rating} is not on the scale",
                f"give {LOWEST_RATING} to {HIGHEST_RATING}",
            )


@dataclass(frozen=True, slots=True)
class ReviewOutline:
    """The part of a review that says when it was held, read much sooner than its verdicts.

    It was finished on a day, and covers the days from `since` to `until`.
    """

    id: str
    on: date
    level: ReviewLevel
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Review(ReviewOutline):
    """One look back.

    `energy` is 1 to 5, `is_short` marks the three-minute form. `ratings`, `direction` and `themes`
    are those of an annual audit.
    """

    verdicts: tuple[Verdict, ...] = ()
    energy: int | None = None
    is_short: bool = False
    ratings: tuple[AspectRating, ...] = ()
    direction: Direction | None = None
    themes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.until < self.since:
            raise Refusal(
                f"a review can't look back from {self.until} to {self.since}",
                "let it begin on or before its last day",
            )
        if self.energy is not None and not LOWEST_ENERGY <= self.energy <= HIGHEST_ENERGY:
            raise Refusal(
                f"an energy of {self.energy} doesn't exist",
                f"give {LOWEST_ENERGY} to {HIGHEST_ENERGY}",
            )
        if len({each.goal for each in self.verdicts}) < len(self.verdicts):
            raise Refusal("a review decides once on each goal", "leave one decision")
        if len({each.aspect for each in self.ratings}) < len(self.ratings):
            raise Refusal("a review rates each side of the role once", "leave one rating")
        for theme in self.themes:
            require_line(theme, "theme")

    @property
    def owners(self) -> tuple[str, ...]:
        """A review is about all goals, and belongs to none."""
        return ()

    def verdict_on(self, goal_id: str) -> Verdict | None:
        """What it said of a goal, or None."""
        for each in self.verdicts:
            if each.goal == goal_id:
                return each
        return None
