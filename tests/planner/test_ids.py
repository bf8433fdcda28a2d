"""Ids: read without regard to case and look-alikes, shown as short as they can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import ids

from planner.ids import ALPHABET, LENGTH, SHORTEST, find_id, handles, is_id, read_id
from planner.refusal import Refusal

PLAN = ("k7f0000000", "k7f1000000", "k7g0000000", "m000000000")
several = st.sets(ids, max_size=30)


def test_the_alphabet_has_no_letters_that_look_like_others() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 32
    assert set(ALPHABET).isdisjoint("ilou")
    assert "".join(sorted(ALPHABET.lower())) == ALPHABET


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("k7f0000000", True),
        ("K7F0000000", False),
        ("k7f000000", False),
        ("k7f00000000", False),
        ("k7f000000o", False),
        ("", False),
    ],
)
def test_an_id_has_ten_characters_of_the_alphabet(text: str, is_one: bool) -> None:
    assert is_id(text) is is_one


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("k7f", "k7f"),
        ("K7F", "k7f"),
        (" k7f\n", "k7f"),
        ("OIL", "011"),
        ("k7-f0", "k7f0"),
        ("", ""),
    ],
)
def test_an_id_is_read_as_people_hear_it(typed: str, read: str) -> None:
    assert read_id(typed) == read


def test_a_handle_is_the_shortest_prefix_that_no_other_id_has() -> None:
    assert handles(PLAN) == {
        "k7f0000000": "k7f0",
        "k7f1000000": "k7f1",
        "k7g0000000": "k7g",
        "m000000000": "m00",
    }


def test_no_ids_have_no_handles() -> None:
    assert handles([]) == {}


@given(several)
def test_every_handle_finds_its_id_and_could_not_be_shorter(all_ids: set[str]) -> None:
    shown = handles(all_ids)
    assert set(shown) == all_ids
    for id_, handle in shown.items():
        assert len(handle) >= SHORTEST
        assert find_id(handle, all_ids, "goal") == id_
        if len(handle) > SHORTEST:
            assert sum(each.startswith(handle[:-1]) for each in all_ids) > 1


@given(several)
def test_any_case_of_an_id_finds_it(all_ids: set[str]) -> None:
    for id_ in all_ids:
        assert find_id(id_.upper(), all_ids, "goal") == id_
        assert find_id(id_.replace("0", "O").replace("1", "l"), all_ids, "goal") == id_


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("m", "m000000000"),
        ("k7g", "k7g0000000"),
        ("K7F1", "k7f1000000"),
        ("k7fo", "k7f0000000"),
        ("k7f0000000", "k7f0000000"),
    ],
)
def test_a_prefix_of_one_id_finds_it(typed: str, found: str) -> None:
    assert find_id(typed, PLAN, "goal") == found


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("x", "no goal has the id x; see the ids of every goal with list."),
        ("k7f00000000", "no goal has the id k7f00000000"),
        ("", "no goal has the id (empty)"),
        ("-", "no goal has the id (empty)"),
        ("k7f", "k7f begins 2 ids: k7f0, k7f1; type one more character."),
        ("k", "k begins 3 ids: k7f0, k7f1, k7g; type one more character."),
    ],
)
def test_an_unknown_or_ambiguous_prefix_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        find_id(typed, PLAN, "goal")
    assert str(refused.value).startswith(reason)


def test_of_many_candidates_four_are_shown() -> None:
    many = [f"k{letter}00000000" for letter in ALPHABET[:6]]
    with pytest.raises(Refusal, match="k begins 6 ids: k00, k10, k20, k30 and 2 more"):
        find_id("k", many, "goal")


def test_ids_are_as_long_as_they_say() -> None:
    assert LENGTH == 10
