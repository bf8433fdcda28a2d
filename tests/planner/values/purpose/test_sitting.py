"""The purpose map as it was drawn on one day, and which circles were filled since another."""

from dataclasses import replace
from datetime import date

import pytest

from planner.refusal import Refusal
from planner.values.purpose.candidates import Candidate
from planner.values.purpose.circles import Circle, Mask
from planner.values.purpose.purpose_map import PurposeEntry
from planner.values.purpose.sitting import PurposeSitting, refilled

DAY = date(2026, 3, 2)
LOVE, GOOD, NEEDED, PAID = Circle


def drawn(*masks: Mask) -> PurposeSitting:
    """A map with one entry for each set of circles."""
    entries = tuple(PurposeEntry(f"e{at}", f"entry {at}", each) for at, each in enumerate(masks))
    return PurposeSitting("m", DAY, entries)


def tried(entry: str, at: int = 0) -> Candidate:
    return Candidate(f"c{at}", entry, "Ask three people", "3 people", DAY)


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        ((LOVE,), (LOVE,), set()),
        ((LOVE,), (LOVE | GOOD,), {GOOD}),
        ((LOVE | PAID,), (LOVE,), {PAID}),
        ((LOVE,), (PAID,), {LOVE, PAID}),
        ((), (NEEDED,), {NEEDED}),
        ((LOVE, GOOD), (LOVE | GOOD,), set()),
    ],
)
def test_a_circle_is_refilled_when_it_was_empty_or_is_now(
    before: tuple[Mask, ...], after: tuple[Mask, ...], moved: set[Circle]
) -> None:
    assert refilled(drawn(*before), drawn(*after)) == moved


def test_an_entry_is_found_by_its_id() -> None:
    sitting = drawn(LOVE, GOOD)
    assert sitting.entry("e1").mask is GOOD


def test_two_entries_with_one_id_are_refused() -> None:
    entry = PurposeEntry("e", "explain faults", LOVE)
    with pytest.raises(Refusal, match="same id"):
        PurposeSitting("m", DAY, (entry, entry))


def test_a_candidate_that_is_not_on_the_map_is_refused() -> None:
    with pytest.raises(Refusal, match="not on the map"):
        replace(drawn(LOVE), candidates=(tried("e7"),))


def test_more_candidates_than_can_be_tried_out_are_refused() -> None:
    with pytest.raises(Refusal, match="4 candidates are more"):
        replace(drawn(LOVE), candidates=tuple(tried("e0", at) for at in range(4)))
