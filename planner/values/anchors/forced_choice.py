"""The choice among the leaders: which of two anchors would be given up first, each pair once.

A choice is nearer to what an anchor is than any rating, because ratings cost nothing.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.ratings import (
    Ratings,
    boosted_points,
    is_flat,
    is_straight_lined,
    raw_points,
    require_ratings,
    require_truest,
)
from planner.values.anchors.statements import BY_NUMBER
from planner.values.anchors.thresholds import CLEAR_POINTS

FEWEST_LEADERS, MOST_LEADERS = 2, 4


class Choice(NamedTuple):
    """The anchor that was kept, and the one that was given up for it."""

    winner: Anchor
    loser: Anchor


def leaders(ratings: Ratings, truest: Sequence[int]) -> tuple[Anchor, ...]:
    """The two to four anchors to choose among, or none where no anchor stands out.

    The two highest scores are in, then those that a truest statement names or that a clear distance
    does not part from the first, in the order of their scores with the bonus.
    """
    require_ratings(ratings)
    require_truest(truest)
    if is_straight_lined(ratings) or is_flat(ratings):
        return ()
    raw, boosted = raw_points(ratings), boosted_points(ratings, truest)
    ranked = sorted(Anchor, key=lambda anchor: (-raw[anchor], -boosted[anchor], anchor))
    first, rest = ranked[:FEWEST_LEADERS], ranked[FEWEST_LEADERS:]
    named = {BY_NUMBER[number].anchor for number in truest}
    near = [
        anchor
        for anchor in sorted(rest, key=lambda anchor: (-boosted[anchor], -raw[anchor], anchor))
        if anchor in named or raw[first[0]] - raw[anchor] < CLEAR_POINTS
    ]
    return (*first, *near)[:MOST_LEADERS]


def pairs(among: Sequence[Anchor]) -> tuple[tuple[Anchor, Anchor], ...]:
    """Every pair of the leaders, once."""
    return tuple(combinations(among, 2))


def require_choices(choices: Sequence[Choice], among: Sequence[Anchor]) -> None:
    """Refuse choices that don't answer each pair of the leaders once."""
    asked = {frozenset(pair) for pair in pairs(among)}
    answered: set[frozenset[Anchor]] = set()
    for winner, loser in choices:
        pair = frozenset((winner, loser))
        if pair not in asked:
            raise Refusal(
                f"the choice between {winner} and {loser} was not asked",
                "choose within the pairs of the leading anchors",
            )
        if pair in answered:
            raise Refusal(f"{winner} and {loser} are chosen between twice", "keep one of the two")
        answered.add(pair)
    open_pairs = [pair for pair in pairs(among) if frozenset(pair) not in answered]
    if open_pairs:
        one, other = open_pairs[0]
        raise Refusal(
            f"{len(answered)} of {len(asked)} choices are made", f"choose between {one} and {other}"
        )


def wins(choices: Sequence[Choice]) -> Counter[Anchor]:
    """How often each anchor was kept."""
    return Counter(choice.winner for choice in choices)


def circle_members(choices: Sequence[Choice]) -> frozenset[Anchor]:
    """The anchors that were kept and given up in a circle, as in A over B over C over A."""
    made = {(choice.winner, choice.loser) for choice in choices}
    anchors = sorted({anchor for choice in choices for anchor in choice})
    return frozenset(
        one
        for one, two, three in permutations(anchors, 3)
        if {(one, two), (two, three), (three, one)} <= made
    )
