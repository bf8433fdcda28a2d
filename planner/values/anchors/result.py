"""The result of the exercise: scores, their order, and how far they can be trusted.

Clarity is judged on the ratings alone and must be borne out by the choices, because the bonus of
the truest statements makes a leader of anybody.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from planner.values.anchors.anchors import FACETS, Anchor, Facet
from planner.values.anchors.forced_choice import (
    Choice,
    circle_members,
    leaders,
    require_choices,
    wins,
)
from planner.values.anchors.ratings import (
    Ratings,
    average,
    boosted_points,
    facet_average,
    is_extreme,
    is_flat,
    is_straight_lined,
    raw_points,
)
from planner.values.anchors.statements import ITEM_SET
from planner.values.anchors.thresholds import (
    CLEAR_POINTS,
    LEANING_POINTS,
    PRESENT_FROM,
    STRONG_FROM,
)

MOST_TIED = 3
"""Anchors that a tie shows together."""

LOWEST = 2
"""Anchors at the other end that are named, since what is not wanted informs a choice too."""


class Verdict(StrEnum):
    """How far a result can be trusted."""

    CLEAR = "clear"
    LEANING = "leaning"
    TIE = "tie"
    FLAT = "flat"
    REDO = "redo"


class Band(StrEnum):
    """How strong an anchor shows; five ratings can't bear a decimal."""

    STRONG = "strong"
    PRESENT = "present"
    FAINT = "faint"


def band_of(score: float) -> Band:
    """The band of an average on the scale of 1 to 6, before any bonus."""
    if score >= STRONG_FROM:
        return Band.STRONG
    return Band.PRESENT if score >= PRESENT_FROM else Band.FAINT


class FacetScore(NamedTuple):
    """The average rating of one half of an anchor, 1 to 6."""

    facet: Facet
    raw: float

    @property
    def band(self) -> Band:
        """How strong the facet shows."""
        return band_of(self.raw)


class AnchorScore(NamedTuple):
    """One anchor: its average (1 to 6), that with the bonus (up to 8.4), and its choices won."""

    anchor: Anchor
    raw: float
    boosted: float
    wins: int
    facets: tuple[FacetScore, ...]

    @property
    def band(self) -> Band:
        """How strong the anchor shows."""
        return band_of(self.raw)


class AnchorResult(NamedTuple):
    """A scored exercise; `scores` run from the highest, and are empty where it must be redone.

    `gap` is the distance of the first two averages, `tied` the two or three anchors of a tie.
    """

    verdict: Verdict
    scores: tuple[AnchorScore, ...]
    gap: float
    tied: tuple[Anchor, ...]
    has_circle: bool
    is_extreme: bool
    item_set: int = ITEM_SET

    @property
    def order(self) -> tuple[Anchor, ...]:
        """The anchors from the highest score to the lowest."""
        return tuple(score.anchor for score in self.scores)

    @property
    def primary(self) -> Anchor | None:
        """The anchor that stands out or leads, or None in any other case."""
        return self.order[0] if self._has_leader else None

    @property
    def secondary(self) -> Anchor | None:
        """The one behind the primary, or None where there is no primary."""
        return self.order[1] if self._has_leader else None

    @property
    def top(self) -> tuple[Anchor, ...]:
        """The anchors to plan by: primary and secondary, those tied, or none."""
        return self.order[:2] if self._has_leader else self.tied

    @property
    def lowest(self) -> tuple[Anchor, ...]:
        """The two lowest anchors outside the top, the lowest one first; none where it is empty.

        Somebody may keep an anchor in every choice that they rated lowest.
        """
        others = tuple(anchor for anchor in reversed(self.order) if anchor not in self.top)
        return others[:LOWEST] if self.top else ()

    @property
    def _has_leader(self) -> bool:
        return self.verdict in (Verdict.CLEAR, Verdict.LEANING)


def score(ratings: Ratings, truest: Sequence[int], choices: Sequence[Choice] = ()) -> AnchorResult:
    """The result of forty ratings, the three truest statements and the choices of the leaders.

    Refuses ratings that aren't whole, picks that aren't three different statements, and choices
    that don't answer each pair of the leaders once.
    """
    among = leaders(ratings, truest)
    require_choices(choices, among)
    extreme = is_extreme(ratings)
    if is_straight_lined(ratings):
        return AnchorResult(Verdict.REDO, (), 0.0, (), has_circle=False, is_extreme=extreme)
    scores = _scores(ratings, truest, choices)
    gap = _gap(ratings, scores[0], scores[1])
    verdict = _verdict(ratings, gap, is_borne_out=_is_borne_out(scores[0].anchor, choices))
    return AnchorResult(
        verdict,
        scores,
        average(gap),
        _tied(ratings, scores, among, choices) if verdict is Verdict.TIE else (),
        has_circle=bool(circle_members(choices)),
        is_extreme=extreme,
    )


def _scores(
    ratings: Ratings, truest: Sequence[int], choices: Sequence[Choice]
) -> tuple[AnchorScore, ...]:
    """Every anchor by its ratings, then by its choices won, then by its code."""
    raw, boosted, won = raw_points(ratings), boosted_points(ratings, truest), wins(choices)
    return tuple(
        AnchorScore(
            anchor,
            average(raw[anchor]),
            average(boosted[anchor]),
            won[anchor],
            _facets(ratings, anchor),
        )
        for anchor in sorted(Anchor, key=lambda anchor: (-raw[anchor], -won[anchor], anchor))
    )


def _facets(ratings: Ratings, anchor: Anchor) -> tuple[FacetScore, ...]:
    return tuple(
        FacetScore(facet, facet_average(ratings, facet)) for facet in FACETS.get(anchor, ())
    )


def _gap(ratings: Ratings, upper: AnchorScore, lower: AnchorScore) -> int:
    """The distance of two anchors in points."""
    points = raw_points(ratings)
    return points[upper.anchor] - points[lower.anchor]


def _is_borne_out(first: Anchor, choices: Sequence[Choice]) -> bool:
    """Whether the choices have an order, and the leader of the scores at its head."""
    was_given_up = any(choice.loser is first for choice in choices)
    return not (was_given_up or circle_members(choices))


def _verdict(ratings: Ratings, gap: int, *, is_borne_out: bool) -> Verdict:
    if is_flat(ratings):
        return Verdict.FLAT
    if gap < LEANING_POINTS or not is_borne_out:
        return Verdict.TIE
    return Verdict.CLEAR if gap >= CLEAR_POINTS else Verdict.LEANING


def _tied(
    ratings: Ratings,
    scores: Sequence[AnchorScore],
    among: Sequence[Anchor],
    choices: Sequence[Choice],
) -> tuple[Anchor, ...]:
    """The anchors that scores and choices don't part, those that lead either of them first."""
    first, most = scores[0], max(each.wins for each in scores)
    circle = circle_members(choices)
    level = [
        each
        for each in scores
        if each.anchor in among
        and (
            each.wins == most
            or each.anchor in circle
            or _gap(ratings, first, each) < LEANING_POINTS
        )
    ]
    level.sort(key=lambda each: each is not first and each.wins < most)
    return tuple(each.anchor for each in level[:MOST_TIED])
