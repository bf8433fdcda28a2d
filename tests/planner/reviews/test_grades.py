"""Grades and their colours."""

from decimal import ROUND_HALF_UP, Decimal
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.refusal import Refusal
from planner.reviews.grades import Colour, are_too_easy, grade


@pytest.mark.parametrize(
    ("share", "value", "colour"),
    [
        (0.0, 0.0, Colour.RED),
        (0.049, 0.0, Colour.RED),
        (0.05, 0.1, Colour.RED),
        (0.3, 0.3, Colour.RED),
        (0.349, 0.3, Colour.RED),
        (0.35, 0.4, Colour.YELLOW),
        (0.4, 0.4, Colour.YELLOW),
        (0.6, 0.6, Colour.YELLOW),
        (0.649, 0.6, Colour.YELLOW),
        (0.65, 0.7, Colour.GREEN),
        (0.7, 0.7, Colour.GREEN),
        (0.95, 1.0, Colour.GREEN),
        (1.0, 1.0, Colour.GREEN),
    ],
)
def test_a_share_is_rounded_half_up_before_it_gets_its_colour(
    share: float, value: float, colour: Colour
) -> None:
    graded = grade(share)
    assert (graded.value, graded.colour) == (value, colour)


@pytest.mark.parametrize("share", [0.05 + 0.1 * 6, 0.13 * 5, 1 - 0.35, 6.5 / 10])
def test_a_half_is_a_half_however_it_was_summed_up(share: float) -> None:
    assert grade(share).value == 0.7


@given(st.integers(0, 1000))
def test_every_thousandth_gets_the_grade_that_one_works_out_by_hand(thousandth: int) -> None:
    tenths = (Decimal(thousandth) / 100).quantize(Decimal(1), ROUND_HALF_UP)
    assert grade(thousandth / 1000).value == float(tenths) / 10


@given(st.floats(0, 1))
def test_the_raw_share_is_kept_and_its_grade_is_within_half_a_tenth(share: float) -> None:
    graded = grade(share)
    assert graded.share == share
    assert abs(graded.value - share) <= 0.05 + 1e-9


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_is_never_graded_lower(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert grade(low).value <= grade(high).value


@pytest.mark.parametrize("share", [-0.01, 1.01, inf, nan])
def test_what_is_no_share_is_refused(share: float) -> None:
    with pytest.raises(Refusal, match="doesn't exist"):
        grade(share)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.8, 1.0])
def test_the_words_of_a_grade_blame_nobody(share: float) -> None:
    words = grade(share).words
    assert words
    assert not any(hard in words for hard in ("fail", "bad", "poor", "wrong"))


def test_a_grade_is_written_with_its_colour() -> None:
    assert str(grade(0.65)) == "0.7 green"


@pytest.mark.parametrize(
    ("shares", "easy"),
    [
        ((1.0, 1.0, 1.0), True),
        ((0.96, 1.0, 1.0), True),
        ((1.0, 1.0), False),
        ((1.0, 0.9, 1.0), False),
        ((), False),
    ],
)
def test_goals_that_are_always_reached_in_full_are_too_easy(
    shares: tuple[float, ...], *, easy: bool
) -> None:
    assert are_too_easy(shares) is easy
