"""Forty ratings and three truest statements: whether they are whole, and what they add up to."""

from collections import Counter
from collections.abc import Mapping, Sequence

from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor, Facet
from planner.values.anchors.statements import BY_NUMBER, PER_ANCHOR, SCALE, STATEMENTS
from planner.values.anchors.thresholds import (
    BONUS_POINTS,
    EXTREME_SHARE,
    FLAT_POINTS,
    MOST_IDENTICAL,
)

TRUEST = 3
"""How many statements are picked as the truest."""

Ratings = Mapping[int, int]
"""The rating of each statement, 1 to 6, by the number of the statement."""


def require_ratings(ratings: Ratings) -> None:
    """Refuse ratings that don't give each of the forty statements one of 1 to 6."""
    for number, rating in ratings.items():
        _require_number(number)
        if rating not in SCALE:
            lowest, highest = min(SCALE), max(SCALE)
            raise Refusal(
                f"statement {number} can't be rated {rating}",
                f"give {lowest} ({SCALE[lowest]}) to {highest} ({SCALE[highest]})",
            )
    missing = [number for number in BY_NUMBER if number not in ratings]
    if missing:
        raise Refusal(
            f"{len(ratings)} of the {len(STATEMENTS)} statements are rated",
            f"go on with statement {missing[0]}",
        )


def require_truest(truest: Sequence[int]) -> None:
    """Refuse picks that aren't three different ones of the forty statements."""
    for number in truest:
        _require_number(number)
    if len(truest) != TRUEST or len(set(truest)) != TRUEST:
        raise Refusal("the truest are three different statements", "pick three numbers, each once")


def _require_number(number: int) -> None:
    if number not in BY_NUMBER:
        raise Refusal(f"there is no statement {number}", f"choose from 1 to {len(STATEMENTS)}")


def raw_points(ratings: Ratings) -> dict[Anchor, int]:
    """The sum of each anchor's five ratings, 5 to 30."""
    points = dict.fromkeys(Anchor, 0)
    for each in STATEMENTS:
        points[each.anchor] += ratings[each.number]
    return points


def boosted_points(ratings: Ratings, truest: Sequence[int]) -> dict[Anchor, int]:
    """The sums with the bonus of the truest statements, 5 to 42; they never judge clarity."""
    points = raw_points(ratings)
    for number in truest:
        points[BY_NUMBER[number].anchor] += BONUS_POINTS
    return points


def average(points: int) -> float:
    """What the points of an anchor are on the scale of the ratings."""
    return points / PER_ANCHOR


def facet_average(ratings: Ratings, facet: Facet) -> float:
    """The average of the two or three ratings that belong to a facet."""
    own = [ratings[each.number] for each in STATEMENTS if each.facet is facet]
    return sum(own) / len(own)


def is_straight_lined(ratings: Ratings) -> bool:
    """Whether nearly all ratings are the same, so that they say nothing of the statements."""
    return max(Counter(ratings.values()).values(), default=0) > MOST_IDENTICAL


def is_flat(ratings: Ratings) -> bool:
    """Whether no anchor stands out; ratings that lie within one point of each other never do."""
    points = raw_points(ratings).values()
    return max(points) - min(points) < FLAT_POINTS


def is_extreme(ratings: Ratings) -> bool:
    """Whether more than half of the ratings are the lowest or the highest there is."""
    ends = sum(rating in (min(SCALE), max(SCALE)) for rating in ratings.values())
    return ends > EXTREME_SHARE * len(STATEMENTS)
