"""Which due days a review settles.

None of it is stored. A review settles every due day of its own level and of all lower ones up to
the day on which it was finished, whatever the fiscal year was called by then; so changing the
fiscal year, the weekday or a level never brings a settled one back.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.rhythm import LEVELS, Rhythm

_EARLY_DAYS = {
    ReviewLevel.MONTHLY: 7,
    ReviewLevel.QUARTERLY: 14,
    ReviewLevel.SEMIANNUAL: 14,
    ReviewLevel.ANNUAL: 28,
}
"""How early a review may be to settle the due day that follows; a weekly one in the same week."""

_EARLIEST = date(1900, 1, 1)
"""No rhythm goes back further, however old a goal claims to be."""


def reaches(level: ReviewLevel, other: ReviewLevel) -> bool:
    """Whether a review of a level settles due days of another one."""
    return LEVELS.index(level) >= LEVELS.index(other)


class Standing(NamedTuple):
    """What is held against the rhythm as it is now.

    `newest` is the day of the newest review of each level. `begun` has every level that can be due,
    the highest first, with the day after which it can.
    """

    rhythm: Rhythm
    newest: Mapping[ReviewLevel, date]
    begun: Mapping[ReviewLevel, date]

    @classmethod
    def of(cls, plan: Plan) -> "Standing":
        """Where a plan's reviews stand."""
        newest: dict[ReviewLevel, date] = {}
        for each in plan.review_outlines():
            newest[each.level] = max(each.on, newest.get(each.level, date.min))
        return cls(Rhythm.of(plan.profile), newest, _beginnings(plan))

    def occasions(self, level: ReviewLevel) -> Iterable[int]:
        """The numbers of the due days up to which each level's newest review settles."""
        for held, on in self.newest.items():
            if reaches(held, level):
                yield self.occasion(held, on, level)

    def occasion(self, held: ReviewLevel, on: date, level: ReviewLevel) -> int:
        """The number of the newest due day of a level that a review settles."""
        number = self.rhythm.last_due(level, on)
        return number + self._is_early(held, on, level, number + 1)

    def due_after(self, level: ReviewLevel, day: date) -> date:
        """The first due day after a day, and after its beginning, that no review has settled."""
        last = self.rhythm.last_due(level, max(day, self.begun[level]))
        number = max((last, *self.occasions(level)))
        return self.rhythm.due(level, number + 1)

    def _is_early(self, held: ReviewLevel, on: date, level: ReviewLevel, number: int) -> bool:
        """Whether a review on a day was held a little before a due day, and settles it.

        Where it is early for a higher level that is due on the same day, it is for this one too.
        """
        if level is ReviewLevel.WEEKLY:
            return self.rhythm.number(level, on) == number
        due = self.rhythm.due(level, number)
        return any(
            (due - on).days <= _EARLY_DAYS[each]
            and self.rhythm.due(each, self.rhythm.last_due(each, due)) == due
            for each in LEVELS[LEVELS.index(level) : LEVELS.index(held) + 1]
        )


def _beginnings(plan: Plan) -> Mapping[ReviewLevel, date]:
    """The day after which each level that is switched on can be due.

    It is the day on which the rhythm was chosen, or the level was switched on. Where the rhythm was
    never chosen it is the earliest day that the plan knows of; a plan that knows none asks nothing.
    """
    profile = plan.profile
    since = profile.reviews_since or _earliest_day(plan)
    if since is None:
        return {}
    later = {each.level: each.on for each in profile.switched_on}
    return {
        level: max(since, later.get(level, _EARLIEST), _EARLIEST)
        for level in reversed(LEVELS)
        if level in profile.reviews
    }


def _earliest_day(plan: Plan) -> date | None:
    """The first day on which a goal began or a review was held."""
    starts = [each.start for each in plan.goals.values()]
    return min([*starts, *(each.on for each in plan.review_outlines())], default=None)
