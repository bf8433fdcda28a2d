"""From four lists to entries: what comes together, what is kept, and where it lies."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

import pytest
from costly import costly
from hypothesis import given, settings
from hypothesis import strategies as st
from made_entries import (
    GOOD,
    LOVE,
    NEEDED,
    PAID,
    entries,
    made_entry,
    numbered,
    typed_lines,
    typed_lists,
)

from planner.likeness import is_alike
from planner.refusal import Refusal
from planner.values.purpose.circles import CENTRE, MASKS, NOWHERE, REGIONS, Circle, Mask
from planner.values.purpose.purpose_map import (
    MOST_LISTED,
    CircleStrengths,
    PurposeEntry,
    SetBy,
    Wording,
    filled_circles,
    gathered,
    marked,
    parted,
    regions,
    unproven,
)

Lists = Mapping[Circle, Sequence[str]]

FULL_LIST = st.lists(typed_lines, min_size=MOST_LISTED, max_size=MOST_LISTED)


def made_from(lists: Lists) -> tuple[PurposeEntry, ...]:
    return gathered(lists, numbered())


def placed(lists: Lists) -> set[tuple[str, Mask, frozenset[Wording]]]:
    """What a map says, whatever the order and the ids."""
    return {(each.text, each.mask, frozenset(each.wordings)) for each in made_from(lists)}


@pytest.mark.parametrize("mask", MASKS[1:])
def test_a_text_belongs_to_all_the_circles_that_it_was_typed_into(mask: Mask) -> None:
    (entry,) = made_from({circle: ["mend clocks"] for circle in mask})
    assert entry == PurposeEntry(
        "0000000001", "mend clocks", mask, SetBy.SUGGESTED, (Wording("mend clocks", mask),)
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("explain figures", "Explaining figures!"),
        ("учить детей", "Учить детей."),
        ("日本語を教える", "日本語を教える。"),
        ("to be", "To Be"),
        ("🚀", "🚀"),
    ],
)
def test_texts_that_are_alike_become_one_entry_in_any_script(one: str, other: str) -> None:
    (entry,) = made_from({LOVE: [one], PAID: [other]})
    assert entry.mask == LOVE | PAID
    assert {wording.text for wording in entry.wordings} == {one, other}


def test_texts_that_differ_stay_apart_in_the_order_in_which_they_were_typed() -> None:
    made = made_from({PAID: ["keep books"], LOVE: ["paint birds", "bake bread"]})
    assert [entry.text for entry in made] == ["paint birds", "bake bread", "keep books"]
    assert [entry.id for entry in made] == ["0000000001", "0000000002", "0000000003"]


def test_a_chain_of_likeness_does_not_join_its_ends() -> None:
    chain = ["alpha bravo", "alpha bravo charlie delta", "charlie delta"]
    assert is_alike(chain[0], chain[1])
    assert is_alike(chain[1], chain[2])
    made = made_from({LOVE: chain})
    assert sorted(len(entry.wordings) for entry in made) == [1, 2]


@pytest.mark.parametrize(
    ("lists", "text"),
    [
        ({LOVE: ["teach maths"], GOOD: ["teaching maths"]}, "teaching maths"),
        ({LOVE: ["teach maths", "teaching maths"], GOOD: ["teach maths"]}, "teach maths"),
        ({LOVE: ["teach maths"], GOOD: ["Teach maths"]}, "Teach maths"),
    ],
)
def test_the_wording_of_most_lists_and_then_the_longest_stands_for_all(
    lists: Lists, text: str
) -> None:
    assert [entry.text for entry in made_from(lists)] == [text]


def test_the_wordings_of_an_entry_stand_in_the_order_in_which_they_were_typed() -> None:
    (entry,) = made_from({GOOD: ["teach maths"], LOVE: ["teaching maths", "Teach Maths"]})
    assert [wording.text for wording in entry.wordings] == [
        "teaching maths",
        "Teach Maths",
        "teach maths",
    ]


@pytest.mark.parametrize("lists", [{}, {LOVE: []}, {circle: [] for circle in Circle}])
def test_empty_lists_make_no_entries(lists: Lists) -> None:
    assert made_from(lists) == ()


@settings(max_examples=10)
@given(st.fixed_dictionaries(dict.fromkeys(Circle, FULL_LIST)))
def test_fifty_entries_in_each_list_make_a_map(lists: Lists) -> None:
    made = made_from(lists)
    found = Counter(wording.text for entry in made for wording in entry.wordings)
    assert found == Counter({text for texts in lists.values() for text in texts})
    assert filled_circles(made) == CENTRE


@pytest.mark.parametrize("excess", [1, 2])
def test_a_list_of_more_than_fifty_is_refused(excess: int) -> None:
    with pytest.raises(Refusal) as refused:
        made_from({GOOD: ["weld"] * (50 + excess)})
    assert str(refused.value) == (
        f"{50 + excess} entries for what you are good at are more than 50; leave out {excess}."
    )


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(Refusal, match="the entry is empty"):
        made_from({GOOD: [""]})


@given(typed_lists)
def test_every_typed_text_is_in_exactly_one_entry_with_its_circles(lists: Lists) -> None:
    made = made_from(lists)
    found = Counter(wording.text for entry in made for wording in entry.wordings)
    assert found == Counter({text for texts in lists.values() for text in texts})
    circles = {wording.text: wording.circles for entry in made for wording in entry.wordings}
    for circle, texts in lists.items():
        assert all(circle in circles[text] for text in texts)


@given(typed_lists)
def test_an_entry_bears_the_circles_of_its_wordings_and_no_others(lists: Lists) -> None:
    for entry in made_from(lists):
        assert {circle for each in entry.wordings for circle in each.circles} == set(entry.mask)
        assert entry.text in [wording.text for wording in entry.wordings]
        assert entry.set_by is SetBy.SUGGESTED


@given(typed_lists)
def test_all_wordings_of_an_entry_are_alike(lists: Lists) -> None:
    for entry in made_from(lists):
        texts = [wording.text for wording in entry.wordings]
        assert all(one == other or is_alike(one, other) for one in texts for other in texts)


@costly
@given(typed_lists)
def test_the_same_lists_make_the_same_map(lists: Lists) -> None:
    assert made_from(lists) == made_from(lists)
    assert made_from(lists) == made_from(dict(reversed(list(lists.items()))))


@costly
@given(typed_lists, st.randoms(use_true_random=False))
def test_the_order_within_the_lists_changes_no_entry(lists: Lists, chance: Random) -> None:
    shuffled = {circle: chance.sample(texts, len(texts)) for circle, texts in lists.items()}
    assert placed(shuffled) == placed(lists)


@given(typed_lists)
def test_a_text_typed_again_changes_no_entry(lists: dict[Circle, list[str]]) -> None:
    assert placed({circle: texts * 2 for circle, texts in lists.items()}) == placed(lists)


@pytest.mark.parametrize("mask", MASKS)
def test_the_person_puts_an_entry_where_it_belongs(mask: Mask) -> None:
    (suggested,) = made_from({LOVE: ["weld"]})
    assert marked(suggested, mask) == replace(suggested, mask=mask, set_by=SetBy.PERSON)


def test_an_entry_that_leaves_a_circle_loses_its_strength_there() -> None:
    rated = made_entry("weld", CENTRE, (3, 2, 1, 3))
    assert marked(rated, LOVE | PAID).strengths == CircleStrengths(3, 0, 0, 3)
    assert marked(rated, CENTRE).strengths == rated.strengths
    assert marked(marked(rated, LOVE), CENTRE).strengths == CircleStrengths(3, 0, 0, 0)


@pytest.mark.parametrize(
    ("strengths", "sentence"),
    [
        ((4, 0, 0, 0), "a strength of 4 doesn't exist; give 0 to 3."),
        ((-1, 0, 0, 0), "a strength of -1 doesn't exist; give 0 to 3."),
        (
            (3, 1, 0, 0),
            "“weld” has a strength in what you are good at and isn't in there; tick that circle "
            "first.",
        ),
    ],
)
def test_a_strength_that_cannot_be_is_refused(
    strengths: tuple[int, int, int, int], sentence: str
) -> None:
    with pytest.raises(Refusal) as refused:
        made_entry("weld", LOVE, strengths)
    assert str(refused.value) == sentence


def test_a_text_that_acts_on_the_terminal_is_refused() -> None:
    entry, hostile = made_entry(), "weld\x1b[2J"
    with pytest.raises(Refusal, match="the entry holds control characters"):
        replace(entry, text=hostile)
    with pytest.raises(Refusal, match="the entry holds control characters"):
        replace(entry, wordings=(Wording(hostile, LOVE),))
    with pytest.raises(Refusal, match="the evidence holds control characters"):
        replace(entry, evidence=hostile)


def test_a_wording_becomes_an_entry_of_its_own() -> None:
    (joined,) = made_from({LOVE: ["teach maths"], GOOD: ["teaching maths"]})
    rest, own = parted(joined, "teaching maths", lambda: "0000000002")
    assert (rest.id, rest.text, rest.mask) == (joined.id, "teach maths", LOVE)
    assert (own.id, own.text, own.mask) == ("0000000002", "teaching maths", GOOD)
    assert rest.wordings + own.wordings == joined.wordings
    assert own.set_by is SetBy.SUGGESTED


def test_parting_keeps_what_the_person_marked_and_named() -> None:
    (joined,) = made_from({LOVE: ["teach maths"], GOOD: ["teaching maths"]})
    named = replace(marked(joined, CENTRE), text="maths lessons")
    rest, _ = parted(named, "teach maths", lambda: "0000000002")
    assert (rest.text, rest.mask, rest.set_by) == ("maths lessons", CENTRE, SetBy.PERSON)


def test_parting_keeps_the_strengths_in_the_circles_that_are_left() -> None:
    (joined,) = made_from({LOVE: ["teach maths"], GOOD: ["teaching maths"]})
    rated = replace(joined, strengths=CircleStrengths(3, 2, 0, 0))
    rest, own = parted(rated, "teaching maths", lambda: "0000000002")
    assert rest.strengths == CircleStrengths(3, 0, 0, 0)
    assert own.strengths is None


@pytest.mark.parametrize("text", ["teach maths", "weld"])
def test_only_one_of_several_wordings_can_be_parted(text: str) -> None:
    (single,) = made_from({LOVE: ["teach maths"]})
    with pytest.raises(Refusal) as refused:
        parted(single, text, lambda: "0000000002")
    assert str(refused.value) == (
        f"“{text}” is not one of several wordings here; choose one of them."
    )


def test_every_entry_is_in_the_region_of_its_circles() -> None:
    made = [made_entry(f"entry {mask.value}", mask) for mask in MASKS]
    assert regions(made) == {entry.mask: (entry,) for entry in made}


@given(st.lists(entries(), max_size=20))
def test_the_regions_hold_every_entry_once_in_its_order(made: list[PurposeEntry]) -> None:
    found = regions(made)
    assert list(found) == list(REGIONS)
    for mask, there in found.items():
        assert list(there) == [entry for entry in made if entry.mask == mask]


@given(st.lists(entries(), max_size=10))
def test_a_circle_is_filled_when_an_entry_is_in_it(made: list[PurposeEntry]) -> None:
    filled = filled_circles(made)
    for circle in Circle:
        assert (circle in filled) == any(circle in entry.mask for entry in made)


@pytest.mark.parametrize("mask", MASKS)
def test_what_is_needed_or_paid_for_wants_evidence(mask: Mask) -> None:
    entry = made_entry("weld", mask)
    is_outside = NEEDED in mask or PAID in mask
    assert unproven([entry]) == ((entry,) if is_outside else ())
    assert unproven([replace(entry, evidence="a posting of May")]) == ()


def test_an_entry_belongs_to_no_goal() -> None:
    assert made_entry("weld", NOWHERE).owners == ()
