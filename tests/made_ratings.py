"""Made-up answers to the anchors exercise, from the points or the order that a test wants."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hypothesis import strategies as st

from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, leaders, pairs
from planner.values.anchors.ratings import Ratings
from planner.values.anchors.statements import PER_ANCHOR, STATEMENTS


def rated(points: Mapping[Anchor, int], rest: int = 15) -> dict[int, int]:
    """Ratings that add up to these points, as evenly as can be; the other anchors have the rest."""
    ratings = {}
    for anchor in Anchor:
        even, more = divmod(points.get(anchor, rest), PER_ANCHOR)
        for place, number in enumerate(numbers_of(anchor)):
            ratings[number] = even + (place < more)
    return ratings


def numbers_of(anchor: Anchor) -> tuple[int, ...]:
    """The numbers of the five statements of an anchor."""
    return tuple(each.number for each in STATEMENTS if each.anchor is anchor)


def kept_in(order: Sequence[Anchor], among: Sequence[Anchor]) -> list[Choice]:
    """The choices of somebody who keeps whichever of two comes first in an order."""
    ranked = sorted(among, key=order.index)
    return [Choice(winner, loser) for winner, loser in pairs(ranked)]


class Exercise(NamedTuple):
    """All answers of one person."""

    ratings: Ratings
    truest: tuple[int, ...]
    choices: tuple[Choice, ...]


RATINGS = st.lists(st.integers(1, 6), min_size=len(STATEMENTS), max_size=len(STATEMENTS)).map(
    lambda values: dict(enumerate(values, 1))
)
TRUEST = st.lists(st.integers(1, len(STATEMENTS)), min_size=3, max_size=3, unique=True)


@st.composite
def steep_ratings(draw: st.DrawFn) -> dict[int, int]:
    """Ratings whose anchors differ, as those of random answers seldom do."""
    points = {anchor: draw(st.integers(5, 30)) for anchor in Anchor}
    return rated(points)


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    """Whole answers of any kind, circles among the choices included."""
    ratings = draw(st.one_of(RATINGS, steep_ratings()))
    truest = tuple(draw(TRUEST))
    choices = [
        Choice(one, other) if draw(st.booleans()) else Choice(other, one)
        for one, other in pairs(leaders(ratings, truest))
    ]
    return Exercise(ratings, truest, tuple(choices))
