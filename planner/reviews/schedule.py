"""The one review that is open, the next one, what they look back at, and how many were kept."""

from datetime import date, timedelta
from typing import NamedTuple

from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.rhythm import LEVELS, PERIODS, Span, due_days
from planner.reviews.settling import Standing, reaches
from planner.reviews.snooze import Snooze

MOST_SNOOZES = 2
"""How often one open review may be put off."""

ATTENDED = 13
"""Due days that attendance looks back at: a quarter of weeks."""


class OpenReview(NamedTuple):
    """The review that waits to be held.

    It is `due` since the newest of its due days, looks back from `since` to `until`, and takes the
    place of `missed` earlier due days and of the `absorbed` lower levels, the highest first.
    """

    level: ReviewLevel
    due: date
    since: date
    until: date
    missed: int
    absorbed: tuple[ReviewLevel, ...]
    snoozes: int

    @property
    def words(self) -> str:
        """What it is in a few words: `weekly review`, or `weekly review, covers 11 weeks`."""
        covered = self.missed + 1
        covers = f", covers {covered} {PERIODS[self.level]}s" if self.missed else ""
        return f"{self.level} review{covers}"


class NextReview(NamedTuple):
    """The review that comes next, and its day."""

    level: ReviewLevel
    due: date


class Attendance(NamedTuple):
    """How many of the last due days of a level were kept."""

    level: ReviewLevel
    kept: int
    of: int

    def __str__(self) -> str:
        """In words: `11 of 13 weeks`."""
        return f"{self.kept} of {self.of} {PERIODS[self.level]}s"


def open_review(plan: Plan, today: date) -> OpenReview | None:
    """The review to hold now; never more than one, and none while it is snoozed.

    It is the highest level with a due day that no review has settled. A snoozed one rests with all
    lower ones that were due when it was put off; what falls due after that opens as ever.
    """
    waiting = _waiting(Standing.of(plan), today)
    rests_until = date.min
    for at, (level, newest, missed) in enumerate(waiting):
        if newest <= rests_until:
            continue
        snoozes = snoozes_of(plan, level, newest)
        if snoozes and snoozes[-1].until > today:
            rests_until = max(rests_until, snoozes[-1].on)
            continue
        lower = tuple(each.level for each in waiting[at + 1 :])
        return OpenReview(level, newest, *span_of(plan, level, today), missed, lower, len(snoozes))
    return None


def next_review(plan: Plan, today: date) -> NextReview | None:
    """The first review that opens on a later day than today, due or put off until then.

    Of several on one day it is the highest, which takes the place of the others.
    """
    standing = Standing.of(plan)
    coming = [NextReview(level, standing.due_after(level, today)) for level in standing.begun]
    for level, newest, _ in _waiting(standing, today):
        coming += [NextReview(level, each.until) for each in snoozes_of(plan, level, newest)[-1:]]
    later = (each for each in coming if each.due > today)
    return min(later, key=lambda each: (each.due, -LEVELS.index(each.level)), default=None)


def next_due(plan: Plan, level: ReviewLevel, today: date) -> date | None:
    """The first due day of a level after today that no early review has settled.

    It is None for a level that is switched off, and in a plan that holds nothing to review.
    """
    standing = Standing.of(plan)
    return standing.due_after(level, today) if level in standing.begun else None


def coming_reviews(plan: Plan, today: date, until: date) -> tuple[NextReview, ...]:
    """The reviews that fall due from today to another day, in order: the highest of each day."""
    standing = Standing.of(plan)
    found: dict[date, ReviewLevel] = {}
    for level in reversed(tuple(standing.begun)):
        first = standing.due_after(level, today - timedelta(1))
        found |= dict.fromkeys(due_days(level, plan.profile, first, until), level)
    return tuple(NextReview(found[day], day) for day in sorted(found))


def span_of(plan: Plan, level: ReviewLevel, today: date) -> Span:
    """The days that a review of a level looks back at when it is begun today, due or not.

    They follow on those of the last review of that level or a higher one. The first review looks
    back over what is due, or over one period where nothing is.
    """
    ends = [each.until for each in plan.review_outlines() if reaches(each.level, level)]
    if ends:
        return Span(min(max(ends) + timedelta(1), today), today)
    standing = Standing.of(plan)
    rhythm = standing.rhythm
    for waiting in _waiting(standing, today):
        if waiting.level is level:
            before = rhythm.last_due(level, today) - waiting.missed - 1
            return Span(rhythm.due(level, before) + timedelta(1), today)
    return Span(rhythm.one_period_back(level, today), today)


def attendance(plan: Plan, level: ReviewLevel, today: date, count: int = ATTENDED) -> Attendance:
    """How many of the last due days of a level were kept, by a review of it or of a higher one.

    A review keeps one due day: the one that it is early for, or else the newest one by then. So a
    late catch-up settles those before it and keeps only the last. A due day whose review may still
    come before the next one is not counted yet.
    """
    standing = Standing.of(plan)
    if level not in standing.begun:
        return Attendance(level, 0, 0)
    kept = {
        standing.occasion(each.level, each.on, level)
        for each in plan.review_outlines()
        if reaches(each.level, level)
    }
    last = standing.rhythm.last_due(level, today)
    if last not in kept:
        last -= 1
    of = min(count, max(0, last - standing.rhythm.last_due(level, standing.begun[level])))
    return Attendance(level, sum(last - back in kept for back in range(of)), of)


def snoozes_of(plan: Plan, level: ReviewLevel, due: date) -> tuple[Snooze, ...]:
    """How often the review of a level that is due since a day was put off, in order."""
    found = [each for each in plan.snoozes.values() if each.level is level and each.on >= due]
    return tuple(sorted(found, key=lambda each: each.on))


class _Waiting(NamedTuple):
    """A level with due days that nothing has settled: the newest, and how many before it."""

    level: ReviewLevel
    newest: date
    missed: int


def _waiting(standing: Standing, today: date) -> tuple[_Waiting, ...]:
    """Every level that waits, the highest first."""
    found: list[_Waiting] = []
    for level, begun in standing.begun.items():
        rhythm = standing.rhythm
        last = rhythm.last_due(level, today)
        settled = max((rhythm.last_due(level, begun), *standing.occasions(level)))
        if last > settled:
            found.append(_Waiting(level, rhythm.due(level, last), last - settled - 1))
    return tuple(found)
