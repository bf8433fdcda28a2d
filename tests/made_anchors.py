"""Full answers to the walkthrough of the career anchors, made from the points that a test wants."""

from collections.abc import Mapping, Sequence

from made_ratings import rated

from planner.keeper import Json
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import MOVES
from planner.values.anchors.ratings import Ratings
from planner.walkthroughs.anchors import pair_id

POINTS = {
    Anchor.AUTONOMY: 28,
    Anchor.TECHNICAL: 26,
    Anchor.CHALLENGE: 24,
    Anchor.LIFESTYLE: 22,
}
"""Autonomy leads a little; the truest statements below let the first three be chosen among."""

TRUEST = (1, 3, 7)

ORDER = (Anchor.AUTONOMY, Anchor.CHALLENGE, Anchor.TECHNICAL, Anchor.LIFESTYLE)
"""What the person keeps: of two anchors the one that comes first."""

PAIRS = (
    (Anchor.TECHNICAL, Anchor.AUTONOMY),
    (Anchor.AUTONOMY, Anchor.CHALLENGE),
    (Anchor.TECHNICAL, Anchor.CHALLENGE),
)
"""The pairs that are asked, in their order."""

MOVE_ANSWERS: dict[str, Json] = {
    "look_back": True,
    **{f"move_{name}": f"What I did: {name}" for name in MOVES},
    **{f"speaks_{name}": [] for name in MOVES},
    "speaks_taken": ["AU", "CH"],
    "speaks_left": ["AU"],
}


def ratings_answered(ratings: Ratings) -> dict[str, Json]:
    """Ratings as the answers to their questions."""
    return {f"rate_{number}": rating for number, rating in ratings.items()}


def choices_answered(
    pairs: Sequence[tuple[Anchor, Anchor]], order: Sequence[Anchor]
) -> dict[str, Json]:
    """The choices of somebody who keeps whichever of two comes first in an order."""
    return {pair_id(*pair): min(pair, key=order.index).value for pair in pairs}


def exercise(points: Mapping[Anchor, int] = POINTS) -> dict[str, Json]:
    """The answers without the past moves."""
    return {
        **ratings_answered(rated(points)),
        "truest": [str(number) for number in TRUEST],
        **choices_answered(PAIRS, ORDER),
    }


ANCHORS: dict[str, Json] = {**exercise(), **MOVE_ANSWERS, "summary": "My own say, it seems"}
"""All of it."""
