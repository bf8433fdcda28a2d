"""What the Reviews page shows: everything that is worked out once for a plan and a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.human_date import write_date
from planner.market.gaps import Gap, market_gaps
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.reading import past_reviews
from planner.reviews.review import Review
from planner.reviews.schedule import NextReview, OpenReview, next_review, open_review

SHOWN = 12
"""Least number of reviews shown at first."""

STEP = 50
"""Reviews that are shown in addition each time that the rest is asked for."""


@dataclass(frozen=True, slots=True)
class ReviewsView:
    """The reviews of a plan on a day.

    `keys` are the keys of actions as the person knows them; `shown` is how many past reviews the
    list shows, `stopped` the level of one that was begun and not finished.
    """

    plan: Plan
    today: date
    keys: Mapping[str, str]
    open: OpenReview | None
    next: NextReview | None
    past: tuple[Review, ...]
    gaps: tuple[Gap, ...]
    shown: int
    has_colour: bool
    stopped: ReviewLevel | None

    def day(self, day: date) -> str:
        """A day in words."""
        return write_date(day, self.today)


def reviews_view(
    plan: Plan,
    today: date,
    keys: Mapping[str, str],
    shown: int,
    *,
    has_colour: bool,
    stopped: ReviewLevel | None,
) -> ReviewsView:
    """Work out what the page shows."""
    return ReviewsView(
        plan=plan,
        today=today,
        keys=keys,
        open=open_review(plan, today),
        next=next_review(plan, today),
        past=past_reviews(plan),
        gaps=market_gaps(plan, today),
        shown=shown,
        has_colour=has_colour,
        stopped=stopped,
    )
