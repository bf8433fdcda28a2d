"""The eight career anchors of Edgar Schein, which of them pull apart and which go together.

An anchor is what a person would give up last when work forces a choice. The eight are Schein's
(Career Dynamics, 1978, and later work); every text about them here is this project's own.
"""

from enum import StrEnum
from typing import NamedTuple


class Anchor(StrEnum):
    """What somebody would give up last; the value is the two-letter code of the literature."""

    TECHNICAL = "TF"
    MANAGERIAL = "GM"
    AUTONOMY = "AU"
    SECURITY = "SE"
    ENTREPRENEURIAL = "EC"
    SERVICE = "SV"
    CHALLENGE = "CH"
    LIFESTYLE = "LS"

    @property
    def full_name(self) -> str:
        """The name to show."""
        return _NAMES[self]


_NAMES = {
    Anchor.TECHNICAL: "technical/functional",
    Anchor.MANAGERIAL: "general managerial",
    Anchor.AUTONOMY: "autonomy/independence",
    Anchor.SECURITY: "security/stability",
    Anchor.ENTREPRENEURIAL: "entrepreneurial creativity",
    Anchor.SERVICE: "service/dedication to a cause",
    Anchor.CHALLENGE: "pure challenge",
    Anchor.LIFESTYLE: "lifestyle",
}


class Facet(StrEnum):
    """The halves of the two anchors that factor studies keep splitting.

    Danziger and others (2008) found founding apart from creating, Igbaria and Baroudi (1993) a safe
    job apart from a place to stay.
    """

    VENTURE = "own venture"
    CREATION = "create something new"
    JOB = "a safe job"
    PLACE = "a place to stay"


FACETS = {
    Anchor.SECURITY: (Facet.JOB, Facet.PLACE),
    Anchor.ENTREPRENEURIAL: (Facet.VENTURE, Facet.CREATION),
}
"""The anchors that have facets."""


class Ring(StrEnum):
    """The two tested orders of the anchors in a circle; they agree on three of the tensions.

    The first was found among engineers in Quebec (2010) and sets openness against conservation and
    self-enhancement against self-transcendence. The second (Canadian Journal of Career Development)
    sets protean careers against bureaucratic ones and careerist against social ones.
    """

    FIRST = "first"
    SECOND = "second"


class AnchorPair(NamedTuple):
    """Two anchors that pull apart or go together, and the circles that place them so."""

    one: Anchor
    other: Anchor
    rings: tuple[Ring, ...]


_BOTH = (Ring.FIRST, Ring.SECOND)

TENSIONS = (
    AnchorPair(Anchor.CHALLENGE, Anchor.SECURITY, _BOTH),
    AnchorPair(Anchor.ENTREPRENEURIAL, Anchor.SECURITY, _BOTH),
    AnchorPair(Anchor.MANAGERIAL, Anchor.SERVICE, _BOTH),
    AnchorPair(Anchor.AUTONOMY, Anchor.SECURITY, (Ring.SECOND,)),
    AnchorPair(Anchor.MANAGERIAL, Anchor.LIFESTYLE, (Ring.SECOND,)),
    AnchorPair(Anchor.MANAGERIAL, Anchor.TECHNICAL, (Ring.FIRST,)),
    AnchorPair(Anchor.CHALLENGE, Anchor.LIFESTYLE, (Ring.FIRST,)),
    AnchorPair(Anchor.ENTREPRENEURIAL, Anchor.LIFESTYLE, (Ring.FIRST,)),
)
"""Pairs that may pull apart: a reason to ask, never a verdict."""

SUPPORTS = (
    AnchorPair(Anchor.ENTREPRENEURIAL, Anchor.CHALLENGE, _BOTH),
    AnchorPair(Anchor.ENTREPRENEURIAL, Anchor.AUTONOMY, (Ring.SECOND,)),
    AnchorPair(Anchor.TECHNICAL, Anchor.CHALLENGE, (Ring.SECOND,)),
    AnchorPair(Anchor.TECHNICAL, Anchor.AUTONOMY, (Ring.SECOND,)),
    AnchorPair(Anchor.SERVICE, Anchor.LIFESTYLE, (Ring.SECOND,)),
    AnchorPair(Anchor.SECURITY, Anchor.LIFESTYLE, (Ring.FIRST,)),
)
"""Pairs that often go together."""


def tension_between(one: Anchor, other: Anchor) -> AnchorPair | None:
    """The tension between two anchors in either order, or None."""
    return _pair_of(TENSIONS, one, other)


def support_between(one: Anchor, other: Anchor) -> AnchorPair | None:
    """How two anchors in either order go together, or None."""
    return _pair_of(SUPPORTS, one, other)


def opposites(anchor: Anchor) -> tuple[Anchor, ...]:
    """The anchors that may pull against one, those that both circles name first."""
    sides = ((pair.one, pair.other) for pair in TENSIONS)
    return tuple(two if one is anchor else one for one, two in sides if anchor in (one, two))


def _pair_of(pairs: tuple[AnchorPair, ...], one: Anchor, other: Anchor) -> AnchorPair | None:
    return next((pair for pair in pairs if {pair.one, pair.other} == {one, other}), None)
