"""What speaks for staying, growing, shifting or leaving: facts of the plan, and no verdict."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from statistics import fmean
from typing import NamedTuple

from planner.market.gaps import market_gaps
from planner.plan import Plan
from planner.reviews.grades import are_too_easy, grade
from planner.reviews.review import Aspect, Direction
from planner.reviews.year import YearFigures, year_figures
from planner.values.coverage import coverage
from planner.values.tensions import pulls

HIGH, LOW = 8, 4
"""Ratings from which a side of the role speaks for it, and up to which it speaks against it."""

FALL = 2
"""By so many points a rating must have fallen since the last audit to be named."""

RESTED, TIRED = 3.5, 2.5
"""Mean energies, of 1 to 5, from which there is plenty, and up to which there is little."""

HALF = 50
"""Percent of the time below which most of it goes into what drains."""


class Ground(NamedTuple):
    """What the evidence is taken from.

    `ratings` are those of this audit, 1 to 10, `before` those of the last one, and `share` the
    percent of the time that goes into what gives energy, None while nobody said it.
    """

    plan: Plan
    since: date
    today: date
    ratings: Mapping[Aspect, int]
    before: Mapping[Aspect, int]
    share: int | None

    @property
    def figures(self) -> YearFigures:
        """The figures of the year."""
        return year_figures(self.plan, self.since, self.today)


def direction_evidence(ground: Ground) -> Mapping[Direction, tuple[str, ...]]:
    """The facts that speak for each direction; none for one that nothing speaks for."""
    return {each: tuple(find(ground)) for each, find in _FINDERS.items()}


def _for_staying(ground: Ground) -> Iterator[str]:
    if high := _rated(ground, lambda rating: rating >= HIGH):
        yield f"you rate {high}"
    energy = [level for _, level in ground.figures.energy]
    if energy and fmean(energy) >= RESTED:
        yield f"your energy was {fmean(energy):.1f} of 5"
    if ground.share is not None and ground.share > HALF:
        yield f"{ground.share}% of your time gives energy"
    grades = ground.figures.grades
    if grades and not are_too_easy(grades):
        yield f"your goals came to {grade(fmean(grades))}"


def _for_growing(ground: Ground) -> Iterator[str]:
    growth = ground.ratings.get(Aspect.GROWTH)
    if growth is not None and growth <= LOW:
        yield f"you rate growth {growth}"
    if are_too_easy(ground.figures.grades):
        yield "every goal was reached in full: larger ones would fit"
    if gaps := market_gaps(ground.plan, ground.today):
        names = ", ".join(gap.name for gap in gaps[:3])
        yield f"postings ask for what you could learn: {names}"


def _for_shifting(ground: Ground) -> Iterator[str]:
    inside = {Aspect.TASKS, Aspect.MEANING}
    if low := _rated(ground, lambda rating: rating <= LOW, inside):
        yield f"you rate {low}"
    if ground.share is not None and ground.share < HALF:
        yield f"only {ground.share}% of your time gives energy"
    if count := len({pull.goal.id for pull in pulls(ground.plan)}):
        yield f"{_goals(count)} may pull against a top anchor"
    if starving := coverage(ground.plan).starving:
        names = ", ".join(value.full_name for value in starving[:3])
        yield f"no open goal serves {names}"


def _for_leaving(ground: Ground) -> Iterator[str]:
    around = {Aspect.PEOPLE, Aspect.PAY, Aspect.PLACE}
    if low := _rated(ground, lambda rating: rating <= LOW, around):
        yield f"you rate {low}"
    fallen = [
        f"{aspect} from {ground.before[aspect]} to {rating}"
        for aspect, rating in ground.ratings.items()
        if aspect in ground.before and ground.before[aspect] - rating >= FALL
    ]
    if fallen:
        yield f"fallen since the last audit: {', '.join(fallen)}"
    energy = [level for _, level in ground.figures.energy]
    if energy and fmean(energy) <= TIRED:
        yield f"your energy was {fmean(energy):.1f} of 5"


_FINDERS: Mapping[Direction, Callable[[Ground], Iterator[str]]] = {
    Direction.STAY: _for_staying,
    Direction.GROW: _for_growing,
    Direction.SHIFT: _for_shifting,
    Direction.LEAVE: _for_leaving,
}


def _rated(ground: Ground, fits: Callable[[int], bool], aspects: set[Aspect] | None = None) -> str:
    """The sides of the role whose rating fits, such as `people 9, place 8`."""
    return ", ".join(
        f"{aspect} {rating}"
        for aspect, rating in ground.ratings.items()
        if fits(rating) and (aspects is None or aspect in aspects)
    )


def _goals(count: int) -> str:
    return f"{count} {'goal' if count == 1 else 'goals'}"
