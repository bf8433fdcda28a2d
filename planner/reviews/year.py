"""A year in figures: what was reached, what was let go, and how the year went."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from statistics import fmean
from typing import NamedTuple

from planner.calendar import add_months
from planner.goal import Goal, Status
from planner.human_date.vocabulary import MONTHS
from planner.journal import EntryKind
from planner.plan import Plan
from planner.reviews.grades import Colour, grade

TITLES = 6
"""Most titles that a line names."""


class YearFigures(NamedTuple):
    """The figures of the days looked back at.

    `grades` are the newest of each goal that a review graded, as shares from 0 to 1; `wins` counts
    those of each month by its first day, months without any included; `energy` are the days and the
    levels, 1 to 5, from the oldest on.
    """

    done: tuple[Goal, ...]
    dropped: tuple[Goal, ...]
    grades: tuple[float, ...]
    wins: tuple[tuple[date, int], ...]
    energy: tuple[tuple[date, int], ...]


def year_figures(plan: Plan, since: date, until: date) -> YearFigures:
    """Count the days from `since` to `until`."""
    return YearFigures(
        _ended(plan, Status.DONE, since, until),
        _ended(plan, Status.DROPPED, since, until),
        tuple(_grades(plan, since, until).values()),
        tuple(_wins(plan, since, until)),
        tuple(sorted(_energy(plan, since, until))),
    )


def year_lines(plan: Plan, since: date, until: date) -> Iterator[str]:
    """The figures in words; what there is nothing of is left out."""
    figures = year_figures(plan, since, until)
    yield f"{_goals(len(figures.done))} done{_titles(figures.done)}"
    yield f"{_goals(len(figures.dropped))} let go{_titles(figures.dropped)}"
    if figures.grades:
        yield _grades_in_words(figures.grades)
    counts = [f"{MONTHS[month.month - 1].title()} {count}" for month, count in figures.wins]
    yield f"{sum(count for _, count in figures.wins)} wins: {', '.join(counts)}"
    if figures.energy:
        yield _energy_in_words(figures.energy)


def _ended(plan: Plan, status: Status, since: date, until: date) -> tuple[Goal, ...]:
    found = (goal for goal in plan.goals.values() if goal.status is status)
    ended = [(goal.ended_on, goal) for goal in found if goal.ended_on is not None]
    within = [(day, goal) for day, goal in ended if since <= day <= until]
    return tuple(goal for _, goal in sorted(within, key=lambda each: (each[0], each[1].id)))


def _grades(plan: Plan, since: date, until: date) -> dict[str, float]:
    """The last grade of each goal that a review ended; of one that goes on it is no verdict."""
    reviews = sorted(plan.reviews.values(), key=lambda review: review.on)
    return {
        verdict.goal: verdict.grade
        for review in reviews
        if since <= review.on <= until
        for verdict in review.verdicts
        if verdict.grade is not None and verdict.decision and verdict.decision.ends_goal
    }


def _wins(plan: Plan, since: date, until: date) -> Iterator[tuple[date, int]]:
    days = [win.on for win in plan.entries(EntryKind.WIN) if since <= win.on <= until]
    counts = Counter(day.replace(day=1) for day in days)
    month = since.replace(day=1)
    while month <= until:
        yield month, counts[month]
        month = add_months(month, 1)


def _energy(plan: Plan, since: date, until: date) -> Iterator[tuple[date, int]]:
    for review in plan.reviews.values():
        if review.energy is not None and since <= review.on <= until:
            yield review.on, review.energy


def _goals(count: int) -> str:
    return f"{count} {'goal' if count == 1 else 'goals'}"


def _titles(goals: tuple[Goal, ...]) -> str:
    if not goals:
        return ""
    names = [goal.title for goal in goals[:TITLES]]
    more = f" and {len(goals) - TITLES} more" if len(goals) > TITLES else ""
    return f": {'; '.join(names)}{more}"


def _grades_in_words(shares: tuple[float, ...]) -> str:
    colours = Counter(grade(share).colour for share in shares)
    counts = ", ".join(f"{colours[each]} {each}" for each in reversed(Colour) if colours[each])
    return f"Grades: {grade(fmean(shares))} on average ({counts})"


def _energy_in_words(levels: tuple[tuple[date, int], ...]) -> str:
    said = [level for _, level in levels]
    words = f"Energy: {fmean(said):.1f} of 5 on average of {len(said)}"
    half = len(said) // 2
    if not half:
        return words
    return f"{words}; first {fmean(said[:half]):.1f}, later {fmean(said[half:]):.1f}"
