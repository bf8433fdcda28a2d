"""Rates: how many times something was done in each period, and which periods were kept.

A period is kept when its occurrences reach the target. A period with a skip in it counts neither as
kept nor as missed, and the one that still runs counts only once it is kept: nobody is behind on a
Monday morning.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from math import fsum
from typing import NamedTuple

from planner.calendar import Period, period_end, period_start, periods_between
from planner.check_in import CheckIn
from planner.measure import Measure
from planner.plan import Plan

Tally = tuple[int, int]
"""Periods kept and periods elapsed."""


class Outcome(StrEnum):
    """What became of one period of a rate; one that still runs may yet be kept."""

    KEPT = "kept"
    MISSED = "missed"
    SKIPPED = "skipped"
    RUNNING = "running"


def period_of(measure: Measure) -> Period:
    """How often a rate counts; asking it of any other measure is a mistake in the program."""
    if measure.period is None:
        raise TypeError(f"{measure.name} is no rate")
    return measure.period


def occurrences(measure: Measure, check_ins: Iterable[CheckIn]) -> float:
    """How many times something was done, by check-ins that each say how many they add."""
    return fsum(each.value_of(measure.id) or 0.0 for each in check_ins)


def period_count(plan: Plan, measure: Measure, on: date) -> float:
    """The occurrences of a rate in the whole period that a day lies in."""
    period, fiscal = period_of(measure), plan.fiscal_year
    first, last = period_start(period, on, fiscal), period_end(period, on, fiscal)
    check_ins = plan.check_ins.of(measure.goal)
    return occurrences(measure, (each for each in check_ins if first <= each.on <= last))


def periods_kept(plan: Plan, measure: Measure, on: date) -> Tally:
    """How many periods of a rate were kept, and how many elapsed, since the goal's start.

    Nothing counts after the due date, whose own period is over on the day after it.
    """
    (tally,) = periods_kept_on(plan, measure, (on,))
    return tally


def periods_kept_on(plan: Plan, measure: Measure, days: Sequence[date]) -> Sequence[Tally]:
    """The same on each of some days, which follow each other, in one pass."""
    start = plan.goals[measure.goal].start
    waiting = [day for day in reversed(days) if day >= start]
    tallies = [(0, 0)] * (len(days) - len(waiting))
    kept = elapsed = 0
    for span in _spans(plan, measure, days[-1]) if days else ():
        while waiting and waiting[-1] <= span.last:
            running = span.is_kept(waiting.pop())
            tallies.append((kept + running, elapsed + running))
        if span.counts(span.last):
            kept += span.is_kept(span.last)
            elapsed += 1
    return [*tallies, *((kept, elapsed) for _ in waiting)]


def newest_outcomes(plan: Plan, measure: Measure, on: date, count: int) -> tuple[Outcome, ...]:
    """What became of the last periods of a rate up to a day, `count` at most, the oldest first."""
    spans = deque(_spans(plan, measure, on), maxlen=count)
    return tuple(span.outcome(on) for span in spans)


class _Span(NamedTuple):
    """One period of a rate as far as the goal reaches into it, with its check-ins."""

    measure: Measure
    last: date
    check_ins: Sequence[CheckIn]

    def counts(self, on: date) -> bool:
        """Whether the period was not skipped by a day."""
        return not any(each.is_skip and each.on <= on for each in self.check_ins)

    def is_kept(self, on: date) -> bool:
        """Whether the target of a day was reached by that day."""
        count = occurrences(self.measure, (each for each in self.check_ins if each.on <= on))
        return self.counts(on) and count >= self.measure.target_on(on)

    def outcome(self, on: date) -> Outcome:
        """What had become of the period by a day."""
        if not self.counts(on):
            return Outcome.SKIPPED
        if self.is_kept(min(on, self.last)):
            return Outcome.KEPT
        return Outcome.RUNNING if on <= self.last else Outcome.MISSED


def _spans(plan: Plan, measure: Measure, until: date) -> Iterator[_Span]:
    """The periods of a rate from the goal's start to a day, but not beyond its due date."""
    goal, fiscal = plan.goals[measure.goal], plan.fiscal_year
    period = period_of(measure)
    due = goal.due or date.max
    noted: dict[date, list[CheckIn]] = {}
    for check_in in plan.check_ins.of(goal.id):
        if check_in.on <= due:
            noted.setdefault(period_start(period, check_in.on, fiscal), []).append(check_in)
    for start in periods_between(period, goal.start, min(until, due), fiscal):
        last = min(period_end(period, start, fiscal), due)
        yield _Span(measure, last, noted.get(start, ()))
