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


def reaches(level: ReviewLevel, other: ReviewLevel) -> bool:
    """Whether a review of a level settles due days of another one."""
    return LEVELS.index(level) >= LEVELS.index(other)


class Standing(NamedTuple):
    """The newest review of each level, against the rhythm as it is now."""

    rhythm: Rhythm
    newest: Mapping[ReviewLevel, date]

    @classmethod
    def of(cls, plan: Plan) -> "Standing":
        """Where a plan's reviews stand."""
        newest: dict[ReviewLevel, date] = {}
        for each in plan.reviews.values():
            newest[each.level] = max(each.on, newest.get(each.level, date.min))
        return cls(Rhythm.of(plan.profile), newest)

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
        """The first due day after a day that no early review has settled."""
        number = max((self.rhythm.last_due(level, day), *self.occasions(level)))
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
