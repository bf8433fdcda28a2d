"""The eight anchors, their facets, and what pulls apart or goes together."""

from itertools import combinations

import pytest

from planner.values.anchors.anchors import (
    FACETS,
    SUPPORTS,
    TENSIONS,
    Anchor,
    Facet,
    Ring,
    opposites,
    support_between,
    tension_between,
)


def codes_of(ring: Ring) -> set[str]:
    return {f"{pair.one}-{pair.other}" for pair in TENSIONS if ring in pair.rings}


def test_the_eight_anchors_keep_the_codes_of_the_literature() -> None:
    assert list(Anchor) == ["TF", "GM", "AU", "SE", "EC", "SV", "CH", "LS"]
    assert len({anchor.full_name for anchor in Anchor}) == 8


def test_only_security_and_entrepreneurship_have_facets() -> None:
    assert set(FACETS) == {Anchor.SECURITY, Anchor.ENTREPRENEURIAL}
    assert sorted(facet for facets in FACETS.values() for facet in facets) == sorted(Facet)


def test_each_circle_names_its_own_tensions() -> None:
    shared = {"CH-SE", "EC-SE", "GM-SV"}
    assert codes_of(Ring.FIRST) == shared | {"GM-TF", "CH-LS", "EC-LS"}
    assert codes_of(Ring.SECOND) == shared | {"AU-SE", "GM-LS"}


@pytest.mark.parametrize(
    ("one", "other"), [("EC", "AU"), ("EC", "CH"), ("TF", "CH"), ("TF", "AU"), ("SV", "LS")]
)
def test_anchors_that_go_together_are_found_in_either_order(one: str, other: str) -> None:
    pair = support_between(Anchor(one), Anchor(other))
    assert pair is not None
    assert support_between(Anchor(other), Anchor(one)) is pair


def test_a_tension_is_found_in_either_order() -> None:
    pair = tension_between(Anchor.SECURITY, Anchor.CHALLENGE)
    assert pair is not None
    assert tension_between(Anchor.CHALLENGE, Anchor.SECURITY) is pair
    assert tension_between(Anchor.TECHNICAL, Anchor.SERVICE) is None


def test_no_pair_both_pulls_apart_and_goes_together() -> None:
    found = [
        pair for pair in combinations(Anchor, 2) if tension_between(*pair) or support_between(*pair)
    ]
    assert len(found) == len(TENSIONS) + len(SUPPORTS)


@pytest.mark.parametrize(
    ("anchor", "against"),
    [("SE", ["CH", "EC", "AU"]), ("GM", ["SV", "LS", "TF"]), ("LS", ["GM", "CH", "EC"])],
)
def test_opposites_are_the_other_ends_of_the_tensions(anchor: str, against: list[str]) -> None:
    assert list(opposites(Anchor(anchor))) == against
