"""The exercise as it was done on one day, and what moved between two of them."""

from dataclasses import replace
from datetime import date

import pytest
from made_ratings import kept_in, numbers_of, rated

from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import leaders
from planner.values.anchors.interview import MOVES, Move
from planner.values.anchors.result import Verdict
from planner.values.anchors.sitting import AnchorSitting, reranked
from planner.values.anchors.statements import ITEM_SET

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
DAY = date(2026, 3, 2)
ORDERED = {TF: 29, GM: 27, AU: 24, SE: 20, EC: 18, SV: 16, CH: 13, LS: 10}


def sitting(points: dict[Anchor, int], *, moves: tuple[Move, ...] = ()) -> AnchorSitting:
    """A sitting of somebody who keeps the anchors in the order of their points."""
    ratings, truest = rated(points), numbers_of(next(iter(points)))[:3]
    order = sorted(Anchor, key=lambda anchor: -points.get(anchor, 0))
    choices = tuple(kept_in(order, leaders(ratings, truest)))
    numbers = sorted(ratings)
    return AnchorSitting(
        "a", DAY, tuple(ratings[number] for number in numbers), tuple(truest), choices, moves
    )


def swapped(one: Anchor, other: Anchor) -> dict[Anchor, int]:
    """The same points with those of two anchors the other way round."""
    return {**ORDERED, one: ORDERED[other], other: ORDERED[one]}


def test_a_sitting_has_the_result_of_its_answers() -> None:
    result = sitting(ORDERED).result
    assert result.order == (TF, GM, AU, SE, EC, SV, CH, LS)
    assert result.verdict is Verdict.LEANING


def test_a_sitting_that_is_not_whole_is_refused() -> None:
    whole = sitting(ORDERED)
    with pytest.raises(Refusal, match="39 of the 40 statements are rated"):
        replace(whole, rated=whole.rated[:-1])
    with pytest.raises(Refusal, match="choices are made"):
        replace(whole, choices=())


def test_a_sitting_with_other_statements_is_kept_and_has_no_result() -> None:
    other = replace(sitting(ORDERED), item_set=ITEM_SET + 1)
    with pytest.raises(Refusal, match="take the exercise again"):
        _ = other.result
    with pytest.raises(Refusal, match="no set of statements 0"):
        replace(other, item_set=0)


@pytest.mark.parametrize(("one", "other"), [(TF, GM), (AU, SE), (SV, LS)], ids=str)
def test_exactly_the_two_anchors_that_swapped_are_reranked(one: Anchor, other: Anchor) -> None:
    assert reranked(sitting(ORDERED), sitting(swapped(one, other))) == {one, other}


def test_the_same_order_reranks_nothing() -> None:
    assert reranked(sitting(ORDERED), sitting(ORDERED)) == frozenset()


def test_everything_is_reranked_where_two_sittings_do_not_compare() -> None:
    before = sitting(ORDERED)
    assert reranked(before, replace(before, item_set=ITEM_SET + 1)) == frozenset(Anchor)


def test_past_moves_are_evidence_for_the_anchors_they_are_tagged_with() -> None:
    left = Move("left", "The quarterly targets of others", (AU, LS))
    best = Move("best_time", "The year alone on the island project", (AU,))
    evidence = sitting(ORDERED, moves=(left, best)).evidence
    assert evidence[AU] == (left, best)
    assert evidence[LS] == (left,)
    assert evidence[TF] == ()


@pytest.mark.parametrize(
    ("question", "answer", "anchors", "why"),
    [
        ("weather", "Sunny", (), "no question called weather"),
        ("left", "", (), "is empty"),
        ("left", "The office", (AU, AU), "different anchors"),
        ("left", "The office", (AU, LS, TF), "up to 2 different anchors"),
    ],
)
def test_an_answer_about_a_past_move_is_refused_when(
    question: str, answer: str, anchors: tuple[Anchor, ...], why: str
) -> None:
    with pytest.raises(Refusal, match=why):
        Move(question, answer, anchors)


def test_each_question_of_the_interview_is_one_or_two_short_sentences() -> None:
    assert len(MOVES) == 6
    assert all(text.endswith("?") and len(text.split()) <= 20 for text in MOVES.values())
