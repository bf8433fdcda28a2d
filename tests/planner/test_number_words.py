"""Numbers at the beginning of a text, in digits and in words."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.number_words import leading_number


@pytest.mark.parametrize(
    ("text", "value", "rest"),
    [
        ("three talks", 3, " talks"),
        ("Twenty-five pages", 25, " pages"),
        ("twenty one lectures", 21, " lectures"),
        ("seventy eighty", 70, " eighty"),
        ("a dozen clients", 12, " clients"),
        ("two dozen papers", 24, " papers"),
        ("half a dozen firms", 6, " firms"),
        ("half an hour", 0.5, " hour"),
        ("a couple of users", 2, " users"),
        ("one and a half hours", 1.5, " hours"),
        ("a hundred calls", 100, " calls"),
        ("one hundred and twenty hours", 120, " hours"),
        ("two thousand five hundred and six cups", 2506, " cups"),
        ("five to ten", 5, " to ten"),
        ("one and two", 1, " and two"),
        ("12,000 euros", 12_000, " euros"),
        ("1.200.000 euros", 1_200_000, " euros"),
        ("1,5 hours", 1.5, " hours"),
        ("0.125 mm", 0.125, " mm"),
        ("1.5k", 1_500, ""),
        ("2m users", 2_000_000, " users"),
        ("400m of cable", 400, "m of cable"),
        ("1.2 million units", 1_200_000, " units"),
    ],
)
def test_a_number_is_read_as_far_as_it_goes(text: str, value: float, rest: str) -> None:
    found = leading_number(text)
    assert found is not None
    assert found.value == value
    assert text[found.end :] == rest


@pytest.mark.parametrize(
    "text",
    ["", "a talk", "an hour", "half the team", "oneself", "and five", "10.000", "1.2.3", "12,34,5"],
)
def test_what_is_no_number_or_could_be_two_is_not_told(text: str) -> None:
    assert leading_number(text) is None


@given(st.text(alphabet="adefhilnortuvwy 0123456789.,-k") | st.text())
def test_any_text_has_a_finite_number_or_none(text: str) -> None:
    found = leading_number(text)
    assert found is None or (math.isfinite(found.value) and 0 < found.end <= len(text))
