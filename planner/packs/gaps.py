"""The gaps of a brag document: wins that nothing shows, and months about which nobody wrote."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from planner.calendar import add_months, month_end
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.packs.claims import entries_between, is_shown
from planner.plan import Plan

FEWEST_IN_RUN = 3
"""Months in a row from which only the first and the last are named."""


class Gaps(NamedTuple):
    """What a performance review would ask about; months are given by their first day.

    `silent` have no win at all, in `unshown` no win has evidence, `untold` are goals that were
    reached and that no win tells of.
    """

    claims: tuple[JournalEntry, ...]
    silent: tuple[date, ...]
    unshown: tuple[date, ...]
    untold: tuple[Goal, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The gaps in sentences, one each; none when there is no gap."""
        return tuple(_lines(self))


def gaps(plan: Plan, since: date, until: date, today: date) -> Gaps:
    """The gaps of these days; a month that still runs is no gap yet."""
    wins = entries_between(plan, EntryKind.WIN, since, until, today)
    over = [month for month in months_of(since, until) if month_end(month) < today]
    told = {_month(each.on) for each in wins}
    shown = {_month(each.on) for each in wins if is_shown(each)}
    about = {goal for each in wins for goal in each.goals}
    return Gaps(
        tuple(each for each in wins if not is_shown(each)),
        tuple(month for month in over if month not in told),
        tuple(month for month in over if month in told and month not in shown),
        tuple(goal for goal in reached_goals(plan, since, until) if goal.id not in about),
    )


def reached_goals(plan: Plan, since: date, until: date) -> tuple[Goal, ...]:
    """The goals that were done in these days, in the order in which they were."""
    found = [
        (goal.ended_on, goal)
        for goal in plan.goals.values()
        if goal.status is Status.DONE and goal.ended_on and since <= goal.ended_on <= until
    ]
    return tuple(goal for _, goal in sorted(found, key=lambda pair: pair[0]))


def months_of(since: date, until: date) -> tuple[date, ...]:
    """The first day of each month that these days touch."""
    months: list[date] = []
    day = _month(since)
    while day <= until:
        months.append(day)
        day = month_end(day) + timedelta(1)
    return tuple(months)


def month_names(months: Sequence[date]) -> str:
    """Months by name, a run of them as its first and last: `January to March, May 2026`.

    The year stands behind the last month of each year.
    """
    names = [name for year in _by_year(months) for name in _named(year)]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _by_year(months: Sequence[date]) -> list[list[date]]:
    years: dict[int, list[date]] = {}
    for month in months:
        years.setdefault(month.year, []).append(month)
    return list(years.values())


def _named(months: Iterable[date]) -> Iterator[str]:
    """The runs of months of one year by name, the last with the year."""
    runs: list[list[date]] = []
    for month in months:
        if runs and add_months(runs[-1][-1], 1) == month:
            runs[-1].append(month)
        else:
            runs.append([month])
    names: list[str] = []
    for run in runs:
        if len(run) >= FEWEST_IN_RUN:
            names.append(f"{run[0]:%B} to {run[-1]:%B}")
        else:
            names += [f"{month:%B}" for month in run]
    names[-1] += f" {runs[-1][-1].year}"
    yield from names


def _lines(found: Gaps) -> Iterator[str]:
    if found.silent:
        have = "has" if len(found.silent) == 1 else "have"
        yield f"{month_names(found.silent)} {have} no win."
    if found.unshown:
        have = "has" if len(found.unshown) == 1 else "have"
        yield f"{month_names(found.unshown)} {have} wins, and none that anything shows."
    if len(found.claims) == 1:
        yield "1 win has no evidence, no link and nobody who saw it."
    elif found.claims:
        yield f"{len(found.claims)} wins have no evidence, no link and nobody who saw them."
    if len(found.untold) == 1:
        yield "1 goal was reached, and no win tells of it."
    elif found.untold:
        yield f"{len(found.untold)} goals were reached, and no win tells of them."


def _month(day: date) -> date:
    return day.replace(day=1)
