"""The four circles, and the names and words of the sixteen regions."""

import pytest
from made_entries import GOOD, LOVE, NEEDED, PAID

from planner.values.purpose.circles import (
    CENTRE,
    CIRCLE_NAMES,
    MASKS,
    NOWHERE,
    REGIONS,
    Circle,
    Mask,
    name_circles,
)

NAMES = [
    (NOWHERE, 0, "open ground"),
    (LOVE, 1, "pastime"),
    (GOOD, 2, "knack"),
    (LOVE | GOOD, 3, "passion"),
    (NEEDED, 4, "concern"),
    (LOVE | NEEDED, 5, "mission"),
    (GOOD | NEEDED, 6, "duty"),
    (LOVE | GOOD | NEEDED, 7, "unpaid calling"),
    (PAID, 8, "livelihood"),
    (LOVE | PAID, 9, "lucky income"),
    (GOOD | PAID, 10, "profession"),
    (LOVE | GOOD | PAID, 11, "pleasant island"),
    (NEEDED | PAID, 12, "vocation"),
    (LOVE | NEEDED | PAID, 13, "bold venture"),
    (GOOD | NEEDED | PAID, 14, "golden cage"),
    (CENTRE, 15, "centre"),
]


@pytest.mark.parametrize(("circles", "value", "name"), NAMES)
def test_every_set_of_circles_has_its_number_and_its_name(
    circles: Mask, value: int, name: str
) -> None:
    assert circles.value == value
    assert REGIONS[circles].name == name
    assert REGIONS[circles].circles == circles


def test_there_are_sixteen_regions_with_words_of_their_own() -> None:
    assert len(MASKS) == len(NAMES) == len(REGIONS) == 16
    assert set(MASKS) == set(REGIONS)
    for part in ("name", "feeling", "next_step"):
        assert len({getattr(region, part) for region in REGIONS.values()}) == 16


@pytest.mark.parametrize("circles", MASKS)
def test_feelings_and_next_steps_are_sentences(circles: Mask) -> None:
    for sentence in (REGIONS[circles].feeling, REGIONS[circles].next_step):
        assert sentence[0].isupper()
        assert sentence.endswith(".")


@pytest.mark.parametrize("circles", MASKS)
def test_a_region_lacks_just_the_circles_that_it_is_not_in(circles: Mask) -> None:
    lacking = REGIONS[circles].lacks
    assert lacking | circles == CENTRE
    assert not lacking & circles


def test_the_regions_go_from_none_of_the_circles_to_all_of_them() -> None:
    sizes = [len(circles) for circles in REGIONS]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize(
    ("circles", "words"),
    [
        (NOWHERE, "none of the four"),
        (LOVE, "what you love"),
        (GOOD | PAID, "what you are good at and what you can be paid for"),
        (LOVE | GOOD | NEEDED, "what you love, what you are good at and what is needed"),
    ],
)
def test_a_set_of_circles_is_named_as_a_sentence_takes_it(circles: Mask, words: str) -> None:
    assert name_circles(circles) == words


def test_every_circle_has_a_name() -> None:
    assert list(CIRCLE_NAMES) == list(Circle)
