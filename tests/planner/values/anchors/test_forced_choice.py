"""Who is chosen among, which pairs are asked, and what the choices say."""

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_ratings import RATINGS, TRUEST, kept_in, numbers_of, rated, steep_ratings

from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import (
    Choice,
    circle_members,
    leaders,
    pairs,
    require_choices,
    wins,
)
from planner.values.anchors.ratings import Ratings, raw_points

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
OF_TF = numbers_of(TF)[:3]
"""The truest statements of somebody who picks those of one anchor."""


@pytest.mark.parametrize(
    ("points", "truest", "expected"),
    [
        ({TF: 28, GM: 20}, OF_TF, [TF, GM]),
        ({TF: 28, GM: 24, AU: 24, SE: 23}, OF_TF, [TF, AU, GM]),
        ({TF: 28, GM: 24, AU: 24, SE: 24, EC: 24}, OF_TF, [TF, AU, EC, GM]),
        ({TF: 28, GM: 20}, (1, 8, 7), [TF, GM, CH, LS]),
        ({TF: 28, GM: 20, AU: 19}, (8, 16, 7), [TF, GM, LS, CH]),
        ({TF: 28, GM: 27, AU: 26, SE: 25}, (8, 16, 24), [TF, GM, LS, AU]),
        ({TF: 28, GM: 20, SE: 20}, (4, 1, 9), [TF, SE]),
        ({TF: 28, GM: 26, LS: 24, CH: 20}, (7, 1, 9), [TF, GM, LS, CH]),
    ],
)
def test_leaders_are_the_two_highest_then_those_picked_or_near(
    points: dict[Anchor, int], truest: tuple[int, ...], expected: list[Anchor]
) -> None:
    assert list(leaders(rated(points), truest)) == expected


@pytest.mark.parametrize("ratings", [rated({}), rated({TF: 20}), rated({TF: 16})])
def test_nobody_leads_where_nothing_stands_out(ratings: Ratings) -> None:
    assert leaders(ratings, (1, 2, 3)) == ()


@given(st.one_of(RATINGS, steep_ratings()), TRUEST)
def test_two_to_four_lead_and_the_highest_score_is_among_them(
    ratings: Ratings, truest: list[int]
) -> None:
    among = leaders(ratings, truest)
    assert len(among) in (0, 2, 3, 4)
    assert len(set(among)) == len(among)
    points = raw_points(ratings)
    assert not among or points[among[0]] == max(points.values())


@given(st.one_of(RATINGS, steep_ratings()), TRUEST)
def test_the_order_of_answers_changes_no_leader(ratings: Ratings, truest: list[int]) -> None:
    assert leaders(dict(reversed(list(ratings.items()))), truest[::-1]) == leaders(ratings, truest)


@pytest.mark.parametrize("count", [0, 2, 3, 4])
def test_each_pair_is_asked_once(count: int) -> None:
    asked = pairs(tuple(Anchor)[:count])
    assert len({frozenset(pair) for pair in asked}) == len(asked) == count * (count - 1) // 2


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        ([], "0 of 3 choices are made; choose between TF and GM."),
        ([Choice(GM, TF), Choice(TF, AU)], "2 of 3 choices are made; choose between GM and AU."),
        (
            [Choice(TF, LS)],
            "the choice between TF and LS was not asked; "
            "choose within the pairs of the leading anchors.",
        ),
        (
            [Choice(TF, TF)],
            "the choice between TF and TF was not asked; "
            "choose within the pairs of the leading anchors.",
        ),
        (
            [Choice(TF, GM), Choice(GM, TF)],
            "GM and TF are chosen between twice; keep one of the two.",
        ),
    ],
)
def test_choices_that_do_not_answer_each_pair_once_are_refused(
    choices: list[Choice], sentence: str
) -> None:
    with pytest.raises(Refusal) as no:
        require_choices(choices, (TF, GM, AU))
    assert str(no.value) == sentence


@given(st.permutations(list(Anchor)), st.integers(2, 4))
def test_choices_that_follow_an_order_have_no_circle(order: list[Anchor], count: int) -> None:
    among = order[:count]
    choices = kept_in(order, among)
    require_choices(choices, among)
    assert circle_members(choices) == frozenset()
    assert [wins(choices)[anchor] for anchor in among] == list(range(count))[::-1]


@given(st.lists(st.booleans(), min_size=6, max_size=6))
def test_choices_without_an_order_have_a_circle(kept: list[bool]) -> None:
    asked = combinations((TF, GM, AU, SE), 2)
    choices = [
        Choice(one, other) if first else Choice(other, one)
        for (one, other), first in zip(asked, kept, strict=True)
    ]
    has_order = any(
        all(order.index(each.winner) < order.index(each.loser) for each in choices)
        for order in permutations((TF, GM, AU, SE))
    )
    assert bool(circle_members(choices)) is not has_order


def test_a_circle_leaves_out_who_is_kept_throughout() -> None:
    choices = [Choice(TF, GM), Choice(TF, AU), Choice(TF, SE)]
    choices += [Choice(GM, AU), Choice(AU, SE), Choice(SE, GM)]
    assert circle_members(choices) == {GM, AU, SE}
