"""Forty ratings: what is refused, what they add up to, and when they say nothing."""

import pytest
from hypothesis import given
from made_ratings import RATINGS, TRUEST, numbers_of, rated

from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor, Facet
from planner.values.anchors.ratings import (
    Ratings,
    boosted_points,
    facet_average,
    is_extreme,
    is_flat,
    is_straight_lined,
    raw_points,
    require_ratings,
    require_truest,
)


def alike(count: int, value: int = 3, *, others: int = 4) -> dict[int, int]:
    """Ratings of which the first ones are the same."""
    return {number: value if number <= count else others for number in range(1, 41)}


WHOLE = alike(40)


@pytest.mark.parametrize(
    ("ratings", "sentence"),
    [
        ({}, "0 of the 40 statements are rated; go on with statement 1."),
        (
            {number: 3 for number in WHOLE if number != 7},
            "39 of the 40 statements are rated; go on with statement 7.",
        ),
        (
            WHOLE | {2: 0},
            "statement 2 can't be rated 0; give 1 (not at all me) to 6 (completely me).",
        ),
        (
            WHOLE | {40: 7},
            "statement 40 can't be rated 7; give 1 (not at all me) to 6 (completely me).",
        ),
        (WHOLE | {41: 3}, "there is no statement 41; choose from 1 to 40."),
    ],
)
def test_ratings_that_are_not_whole_are_refused(ratings: Ratings, sentence: str) -> None:
    with pytest.raises(Refusal) as no:
        require_ratings(ratings)
    assert str(no.value) == sentence


@pytest.mark.parametrize(
    ("truest", "sentence"),
    [
        ((), "the truest are three different statements; pick three numbers, each once."),
        ((1, 2), "the truest are three different statements; pick three numbers, each once."),
        ((1, 2, 2), "the truest are three different statements; pick three numbers, each once."),
        ((1, 2, 3, 4), "the truest are three different statements; pick three numbers, each once."),
        ((1, 2, 48), "there is no statement 48; choose from 1 to 40."),
        ((0, 2, 3), "there is no statement 0; choose from 1 to 40."),
    ],
)
def test_picks_that_are_not_three_different_statements_are_refused(
    truest: tuple[int, ...], sentence: str
) -> None:
    with pytest.raises(Refusal) as no:
        require_truest(truest)
    assert str(no.value) == sentence


@given(RATINGS, TRUEST)
def test_whole_ratings_and_picks_are_taken(ratings: Ratings, truest: list[int]) -> None:
    require_ratings(ratings)
    require_truest(truest)
    assert sum(raw_points(ratings).values()) == sum(ratings.values())


@given(RATINGS, TRUEST)
def test_the_bonus_adds_four_points_for_each_pick_and_leaves_the_raw_points_alone(
    ratings: Ratings, truest: list[int]
) -> None:
    before = raw_points(ratings)
    boosted = boosted_points(ratings, truest)
    assert raw_points(ratings) == before
    for anchor in Anchor:
        picked = len(set(truest).intersection(numbers_of(anchor)))
        assert boosted[anchor] - before[anchor] == 4 * picked


def test_a_facet_is_the_average_of_its_own_statements() -> None:
    ratings = WHOLE | {4: 6, 20: 5, 28: 4, 12: 1, 36: 2}
    assert facet_average(ratings, Facet.JOB) == 5
    assert facet_average(ratings, Facet.PLACE) == 1.5
    assert facet_average(ratings, Facet.VENTURE) == 3


@pytest.mark.parametrize(("identical", "expected"), [(40, True), (37, True), (36, False)])
def test_more_than_36_identical_ratings_are_a_straight_line(
    identical: int, *, expected: bool
) -> None:
    assert is_straight_lined(alike(identical)) is expected


@pytest.mark.parametrize(("points", "expected"), [(20, True), (21, False), (10, True), (9, False)])
def test_scores_within_less_than_six_points_are_flat(points: int, *, expected: bool) -> None:
    assert is_flat(rated({Anchor.SERVICE: points})) is expected


@given(RATINGS)
def test_ratings_within_one_point_of_each_other_are_flat(ratings: Ratings) -> None:
    assert is_flat({number: 3 + value % 2 for number, value in ratings.items()})


@pytest.mark.parametrize(
    ("ones", "sixes", "expected"), [(21, 0, True), (0, 21, True), (11, 10, True), (10, 10, False)]
)
def test_more_than_half_ones_and_sixes_are_extreme(
    ones: int, sixes: int, *, expected: bool
) -> None:
    values = [1] * ones + [6] * sixes + [3] * (40 - ones - sixes)
    assert is_extreme(dict(enumerate(values, 1))) is expected
