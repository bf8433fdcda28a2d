"""When the made-up professional held a review: most weeks, some late, and once not for months."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from planner.change import added
from planner.demo.moments import demo_id, draw
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.reviews.review import Review
from planner.reviews.rhythm import due_days
from planner.reviews.schedule import open_review

AWAY = range(-548, -484)
"""Nine weeks without a review: too much of everything, from the first storm to the last exam."""

_MISSED, _LATE, _SHORT = 0.22, 0.2, 0.18
"""Shares of the weekly reviews; a higher one is never short, and only missed while away."""


class Sitting(NamedTuple):
    """One review that was held: the day, and the days that it looks back at.

    `number` counts the reviews from the first one on, `of_level` those of its own level.
    """

    number: int
    of_level: int
    on: date
    level: ReviewLevel
    since: date
    until: date
    is_short: bool

    @property
    def id(self) -> str:
        """The id of the review that is kept of it."""
        return demo_id("review", self.number)

    def draw(self, *place: object) -> float:
        """A number in [0, 1) of this review."""
        return draw("review", self.number, *place)


def sittings(profile: Profile, first: date, today: date) -> Iterator[Sitting]:
    """The reviews that were held from a day on, the oldest first.

    What was open on each day says the schedule itself. The last due day is left for whoever looks
    around, so one review is open today.
    """
    plan = Plan().after([added(profile)], 0)
    weeks = due_days(ReviewLevel.WEEKLY, profile, first + timedelta(1), today)[:-1]
    for week, due in enumerate(weeks):
        on = due + timedelta(draw("late", week) < _LATE)
        found = open_review(plan, on)
        if found is None or _is_missed(found.level, week, (on - today).days, len(weeks)):
            continue
        sitting = Sitting(
            len(plan.reviews),
            sum(each.level is found.level for each in plan.reviews.values()),
            on,
            found.level,
            found.since,
            found.until,
            found.level is ReviewLevel.WEEKLY and draw("short", week) < _SHORT,
        )
        review = Review(sitting.id, on, found.level, found.since, found.until)
        plan = plan.after([added(review)], plan.number + 1)
        yield sitting


def _is_missed(level: ReviewLevel, week: int, offset: int, weeks: int) -> bool:
    if offset in AWAY:
        return True
    is_lately = week >= weeks - 3
    return level is ReviewLevel.WEEKLY and not is_lately and draw("missed", week) < _MISSED
