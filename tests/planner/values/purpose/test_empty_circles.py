"""What an empty circle, a missing centre and an empty map mean."""

import re

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from made_entries import GOOD, LOVE, NEEDED, PAID, entries, made_entry

from planner.values.purpose.circles import CENTRE, MASKS, NOWHERE, Circle, Mask
from planner.values.purpose.empty_circles import ALL_EMPTY, EMPTY, NO_CENTRE, empty_messages
from planner.values.purpose.purpose_map import PurposeEntry


@pytest.mark.parametrize("mask", MASKS[1:])
def test_each_circle_that_no_entry_is_in_has_its_message(mask: Mask) -> None:
    said = " ".join(empty_messages([made_entry("weld", mask)]))
    assert {circle for circle in Circle if EMPTY[circle] in said} == set(~mask)
    assert (NO_CENTRE in said) == (mask != CENTRE)


def test_an_empty_circle_is_named_before_its_advice() -> None:
    first, *_ = empty_messages([made_entry("weld", GOOD | NEEDED | PAID)])
    assert first == f"The circle of what you love is empty. {EMPTY[LOVE]}"


def test_a_map_with_a_centre_and_no_empty_circle_has_no_message() -> None:
    assert empty_messages([made_entry("weld", CENTRE)]) == ()


def test_full_circles_without_a_centre_have_one_message() -> None:
    made = [made_entry("weld", LOVE | GOOD), made_entry("sell", NEEDED | PAID)]
    assert empty_messages(made) == (NO_CENTRE,)


def test_the_best_entry_of_three_circles_is_named_where_there_is_no_centre() -> None:
    made = [
        made_entry("sell", LOVE | PAID),
        made_entry("weld", LOVE | GOOD | NEEDED, (1, 3, 3, 0)),
        made_entry("teach", GOOD | NEEDED | PAID, (0, 2, 2, 2)),
    ]
    (message,) = empty_messages(made)
    assert message == (
        f"{NO_CENTRE} “teach” comes closest: add a goal that looks for what you love in it."
    )


@pytest.mark.parametrize("made", [[], [made_entry("weld", NOWHERE)]])
def test_an_empty_map_has_one_message(made: list[PurposeEntry]) -> None:
    assert empty_messages(made) == (ALL_EMPTY,)


@costly
@given(st.lists(entries().filter(lambda entry: entry.text.isalpha()), max_size=5))
def test_no_message_is_a_number(made: list[PurposeEntry]) -> None:
    assert not re.search(r"\d|%", " ".join(empty_messages(made)))
