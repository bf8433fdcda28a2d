"""The person behind the plan, and the settings that shape it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.refusal import Refusal
from planner.text import require_line

PROFILE_ID = "profile"
"""The plan keeps one profile, always under this id."""

BOUNDARIES = (12, 24)
"""Months up to which a goal is short-term: the plan sense, and the aspiration sense."""

MONTHS = 12
WEEK_HOURS = 168


class Stage(StrEnum):
    """How far along a career is; it changes what is suggested."""

    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"


class Sphere(StrEnum):
    """Which part of life something belongs to: a tag, never a barrier."""

    PROFESSIONAL = "professional"
    PERSONAL = "personal"


class ReviewLevel(StrEnum):
    """The five rhythms of looking back; each can be switched off."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    SEMIANNUAL = "semiannual"
    ANNUAL = "annual"


@dataclass(frozen=True, slots=True)
class SwitchedOn:
    """A level of reviews that was switched on, on a day, after others had begun."""

    level: ReviewLevel
    on: date


@dataclass(frozen=True, slots=True)
class Profile:
    """Who the person is at work, and how the plan counts time for them.

    `fiscal_start` is the month (1 to 12) in which the fiscal year begins, `review_weekday` the day
    of the reviews (0 is Monday), `hours_per_week` the hours free for goals in a week. Reviews are
    due after `reviews_since`, the day on which the rhythm was chosen, and those of a level that was
    `switched_on` later after that.
    """

    id: str = PROFILE_ID
    role: str = ""
    stage: Stage | None = None
    sphere: Sphere = Sphere.PROFESSIONAL
    strengths: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    track_boundary_months: int = BOUNDARIES[0]
    fiscal_start: int = 1
    hours_per_week: float | None = None
    reviews: tuple[ReviewLevel, ...] = tuple(ReviewLevel)
    reviews_since: date | None = None
    review_weekday: int = 4
    switched_on: tuple[SwitchedOn, ...] = ()

    def __post_init__(self) -> None:
        require_line(self.role, "role", may_be_empty=True)
        for strength in self.strengths:
            require_line(strength, "strength")
        for gap in self.gaps:
            require_line(gap, "gap")
        if self.track_boundary_months not in BOUNDARIES:
            raise Refusal(
                f"short-term can't reach {self.track_boundary_months} months", "choose 12 or 24"
            )
        if not 1 <= self.fiscal_start <= MONTHS:
            raise Refusal(f"there is no month {self.fiscal_start}", "choose 1 for January to 12")
        if not 0 <= self.review_weekday < 7:
            raise Refusal(
                f"there is no weekday {self.review_weekday}", "choose 0 for Monday to 6 for Sunday"
            )
        if self.hours_per_week is not None and not 0 <= self.hours_per_week <= WEEK_HOURS:
            raise Refusal(
                f"a week doesn't have {self.hours_per_week:g} hours", f"choose 0 to {WEEK_HOURS}"
            )

    @property
    def owners(self) -> tuple[str, ...]:
        """The profile belongs to no goal."""
        return ()
