"""Scores, their order, and when a result is clear, leaning, tied, flat or to be redone."""

from itertools import pairwise

import pytest
from hypothesis import given
from made_ratings import Exercise, exercises, kept_in, numbers_of, rated

from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor, Facet
from planner.values.anchors.forced_choice import Choice, leaders
from planner.values.anchors.ratings import Ratings
from planner.values.anchors.result import AnchorResult, Band, Verdict, band_of, score
from planner.values.anchors.statements import ITEM_SET

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
OF_TF, OF_THREE = numbers_of(TF)[:3], (1, 2, 3)
"""The truest statements: those of one anchor, or one each of TF, GM and AU."""

Points = dict[Anchor, int]


def scored(
    points: Points, kept: tuple[Anchor, ...] = (), truest: tuple[int, ...] = OF_TF
) -> AnchorResult:
    """The result of somebody who keeps these anchors first and the others in the usual order."""
    ratings = rated(points)
    order = list(dict.fromkeys((*kept, *Anchor)))
    return score(ratings, truest, kept_in(order, leaders(ratings, truest)))


@pytest.mark.parametrize(
    ("points", "kept", "verdict"),
    [
        ({TF: 29, GM: 19}, (TF,), Verdict.CLEAR),
        ({TF: 24, GM: 19}, (TF,), Verdict.CLEAR),
        ({TF: 24, GM: 19}, (GM,), Verdict.TIE),
        ({TF: 24, GM: 20}, (TF,), Verdict.LEANING),
        ({TF: 24, GM: 22}, (TF,), Verdict.LEANING),
        ({TF: 24, GM: 22}, (GM,), Verdict.TIE),
        ({TF: 24, GM: 23}, (TF,), Verdict.TIE),
        ({TF: 24, GM: 24}, (TF,), Verdict.TIE),
        ({TF: 24, GM: 24}, (GM,), Verdict.TIE),
        ({TF: 20}, (TF,), Verdict.FLAT),
        ({TF: 21}, (TF,), Verdict.CLEAR),
        ({}, (TF,), Verdict.REDO),
    ],
)
def test_a_verdict_takes_a_distance_and_choices_that_agree(
    points: Points, kept: tuple[Anchor, ...], verdict: Verdict
) -> None:
    result = scored(points, kept)
    assert result.verdict is verdict
    has_leader = verdict in (Verdict.CLEAR, Verdict.LEANING)
    assert (result.primary is not None) is (result.secondary is not None) is has_leader


def test_ratings_within_one_point_of_each_other_are_flat_whatever_the_picks() -> None:
    result = scored({TF: 20, GM: 18}, truest=OF_TF)
    assert result.verdict is Verdict.FLAT
    assert (result.top, result.lowest, result.tied) == ((), (), ())
    assert result.order[0] is TF


@pytest.mark.parametrize(("sixes", "verdict"), [(3, Verdict.REDO), (4, Verdict.CLEAR)])
def test_nearly_identical_ratings_are_not_scored(sixes: int, verdict: Verdict) -> None:
    """Four sixes among threes put the anchor far ahead; three can't, since 37 are the same."""
    ratings = rated({}) | dict.fromkeys(numbers_of(TF)[:sixes], 6)
    choices = kept_in(list(Anchor), leaders(ratings, OF_TF))
    result = score(ratings, OF_TF, choices)
    assert result.verdict is verdict
    assert (result.scores == ()) is (verdict is Verdict.REDO)


def test_a_circle_of_the_leaders_is_a_tie_of_them() -> None:
    ratings = rated({TF: 28, GM: 20, AU: 19})
    circle = [Choice(TF, GM), Choice(GM, AU), Choice(AU, TF)]
    result = score(ratings, OF_THREE, circle)
    assert (result.verdict, result.has_circle) == (Verdict.TIE, True)
    assert result.tied == (TF, GM, AU)


def test_a_circle_below_an_anchor_that_is_never_given_up_is_a_tie_too() -> None:
    ratings = rated({TF: 28, GM: 20, AU: 19, SE: 18})
    truest = (2, 3, 4)
    assert leaders(ratings, truest) == (TF, GM, AU, SE)
    first = [Choice(TF, other) for other in (GM, AU, SE)]
    result = score(ratings, truest, [*first, Choice(GM, AU), Choice(AU, SE), Choice(SE, GM)])
    assert (result.verdict, result.tied) == (Verdict.TIE, (TF, GM, AU))


@pytest.mark.parametrize(
    ("points", "kept", "tied"),
    [
        ({TF: 28, GM: 20}, (GM,), (TF, GM)),
        ({TF: 28, GM: 27}, (TF,), (TF, GM)),
        ({TF: 28, GM: 27, AU: 27}, (TF,), (TF, GM, AU)),
        ({TF: 28, GM: 27, AU: 26}, (TF,), (TF, GM)),
        ({TF: 28, GM: 27, AU: 27, SE: 25}, (SE, AU), (TF, SE, AU)),
        ({TF: 28, GM: 28}, (GM, TF), (GM, TF)),
    ],
)
def test_a_tie_shows_who_leads_the_ratings_or_the_choices_first(
    points: Points, kept: tuple[Anchor, ...], tied: tuple[Anchor, ...]
) -> None:
    result = scored(points, kept)
    assert result.tied == result.top == tied
    assert result.primary is result.secondary is None


def test_an_anchor_that_choices_keep_is_not_called_lowest_however_it_is_rated() -> None:
    points = {TF: 28, GM: 20, AU: 10, LS: 5}
    result = scored(points, (LS,), (8, 16, 24))
    assert (result.tied, result.lowest) == ((TF, LS), (AU, SV))


def test_equal_scores_are_ordered_by_choices_and_then_by_code() -> None:
    points = {TF: 28, GM: 20, AU: 20, SE: 10, EC: 10, SV: 10, CH: 10, LS: 10}
    first = scored(points, (TF, GM), OF_THREE)
    assert first.order == (TF, GM, AU, CH, EC, LS, SE, SV)
    assert scored(points, (TF, AU), OF_THREE).order[:3] == (TF, AU, GM)


def test_a_clear_result_names_the_second_and_the_two_lowest() -> None:
    points = {TF: 28, GM: 20, AU: 19, SE: 18, EC: 17, SV: 16, CH: 7, LS: 6}
    result = scored(points)
    assert (result.primary, result.secondary) == (TF, GM)
    assert result.top == (TF, GM)
    assert result.lowest == (LS, CH)
    assert result.gap == pytest.approx(1.6)
    assert result.item_set == ITEM_SET


def test_the_bonus_is_shown_beside_the_raw_score_and_moves_nobody() -> None:
    result = scored({TF: 30, GM: 20, LS: 22}, truest=numbers_of(GM)[:3])
    raised = {each.anchor: (each.raw, each.boosted) for each in result.scores}
    assert raised[TF] == (6, 6)
    assert raised[GM] == (4, 6.4)
    assert result.order[:3] == (TF, LS, GM)
    assert (result.verdict, result.secondary) == (Verdict.CLEAR, LS)


def test_the_highest_boosted_score_is_above_the_scale() -> None:
    assert scored({TF: 30}).scores[0].boosted == 8.4


def test_facets_show_which_half_of_an_anchor_is_meant() -> None:
    ratings = rated({EC: 18}) | {5: 6, 21: 6, 37: 5, 13: 1, 29: 2}
    result = score(ratings, OF_TF, kept_in([EC, *Anchor], leaders(ratings, OF_TF)))
    facets = {each.anchor: each.facets for each in result.scores}
    assert [(each.facet, each.band) for each in facets[EC]] == [
        (Facet.VENTURE, Band.STRONG),
        (Facet.CREATION, Band.FAINT),
    ]
    assert [each.facet for each in facets[SE]] == [Facet.JOB, Facet.PLACE]
    assert facets[TF] == ()


@pytest.mark.parametrize(
    ("average", "band"),
    [
        (6, Band.STRONG),
        (4.5, Band.STRONG),
        (4.4, Band.PRESENT),
        (3.5, Band.PRESENT),
        (3.4, Band.FAINT),
        (1, Band.FAINT),
    ],
)
def test_bands_stand_for_decimals(average: float, band: Band) -> None:
    assert band_of(average) is band
    assert scored({TF: 30}).scores[0].band is Band.STRONG


def test_extreme_ratings_are_flagged_with_any_verdict() -> None:
    mostly = dict(enumerate([6] * 12 + [1] * 12 + [3] * 16, 1))
    choices = kept_in(list(Anchor), leaders(mostly, OF_THREE))
    assert score(mostly, OF_THREE, choices).is_extreme
    straight = score(dict.fromkeys(range(1, 41), 6), OF_THREE)
    assert (straight.verdict, straight.is_extreme) == (Verdict.REDO, True)
    assert not scored({TF: 28}).is_extreme


@pytest.mark.parametrize(
    ("ratings", "truest", "choices"),
    [
        ({}, OF_TF, []),
        (rated({TF: 28}), (1, 1, 2), []),
        (rated({TF: 28}), OF_TF, []),
        (rated({TF: 28}), OF_TF, [Choice(TF, LS)]),
        (rated({TF: 20}), OF_TF, [Choice(TF, AU)]),
    ],
)
def test_answers_that_are_not_whole_are_refused(
    ratings: Ratings, truest: tuple[int, ...], choices: list[Choice]
) -> None:
    with pytest.raises(Refusal):
        score(ratings, truest, choices)


@given(exercises())
def test_any_whole_answers_have_a_result(answers: Exercise) -> None:
    result = score(*answers)
    if result.verdict is Verdict.REDO:
        assert result.order == result.top == result.lowest == ()
        return
    assert sorted(result.order) == sorted(Anchor)
    assert all(upper.raw >= lower.raw for upper, lower in pairwise(result.scores))
    assert result.gap >= 0
    assert set(result.top).isdisjoint(result.lowest)
    assert len(result.tied) in ((2, 3) if result.verdict is Verdict.TIE else (0,))


@given(exercises())
def test_only_the_first_of_the_choices_is_ever_the_primary(answers: Exercise) -> None:
    result = score(*answers)
    if result.primary:
        assert not result.has_circle
        assert result.primary not in {choice.loser for choice in answers.choices}


@given(exercises())
def test_neither_the_order_of_answers_nor_that_of_choices_matters(answers: Exercise) -> None:
    turned = score(
        dict(reversed(list(answers.ratings.items()))), answers.truest[::-1], answers.choices[::-1]
    )
    assert turned == score(*answers)


@given(exercises())
def test_ratings_change_places_within_an_anchor_without_changing_its_raw_score(
    answers: Exercise,
) -> None:
    turned = dict(answers.ratings)
    for anchor in Anchor:
        numbers = numbers_of(anchor)
        turned.update(
            zip(numbers, [answers.ratings[each] for each in reversed(numbers)], strict=True)
        )
    before, after = score(*answers), score(turned, answers.truest, answers.choices)
    assert after.verdict is before.verdict
    assert [each[:4] for each in after.scores] == [each[:4] for each in before.scores]
