"""The answers of the career anchors become a sitting, and are never scored as something else."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_anchors import MOVE_ANSWERS, ORDER, PAIRS, choices_answered, exercise, ratings_answered
from made_ratings import RATINGS, kept_in, numbers_of, rated, steep_ratings

from planner.change import Change, added
from planner.goal import Goal
from planner.keeper import Json
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, leaders
from planner.values.anchors.interview import MOVES, Move
from planner.values.anchors.result import Verdict
from planner.values.anchors.statements import BY_NUMBER
from planner.values.value import Value
from planner.walkthroughs.anchors import (
    FEWEST_OFFERED,
    MOST_OFFERED,
    asked_pairs,
    is_to_be_redone,
    keep_sitting,
    made_choices,
    offered_statements,
    pair_id,
    picked_numbers,
    result_of,
    told_moves,
)
from planner.walkthroughs.answers import Answers

TODAY = date(2026, 11, 21)
ALL = exercise()
TWO = (Anchor.AUTONOMY, Anchor.TECHNICAL)


def change(answers: dict[str, Json], plan: Plan | None = None, id_: str = "s1") -> Change:
    return keep_sitting(plan or Plan(), values=answers, ids=(id_,), today=TODAY)


def after(plan: Plan, made: Change) -> Plan:
    return plan.after(made.edits, plan.number + 1)


def test_everything_that_was_answered_is_in_the_sitting() -> None:
    moves: dict[str, Json] = {"look_back": True, "move_left": "Too loud", "speaks_left": ["LS"]}
    plan = after(Plan(), change({**ALL, **moves, "summary": "So it is"}))
    (sitting,) = plan.anchor_sittings.values()
    assert (sitting.id, sitting.on, sitting.summary) == ("s1", TODAY, "So it is")
    assert sitting.ratings == {n: ALL[f"rate_{n}"] for n in BY_NUMBER}
    assert sitting.truest == (1, 3, 7)
    assert set(sitting.choices) == {
        Choice(Anchor.AUTONOMY, Anchor.TECHNICAL),
        Choice(Anchor.AUTONOMY, Anchor.CHALLENGE),
        Choice(Anchor.CHALLENGE, Anchor.TECHNICAL),
    }
    assert sitting.moves == (Move("left", "Too loud", (Anchor.LIFESTYLE,)),)
    assert sitting.result.verdict is Verdict.LEANING
    assert sitting.result.primary is Anchor.AUTONOMY


def test_the_first_sitting_marks_no_goal_and_a_second_one_those_whose_anchor_moved() -> None:
    served = {
        "g1": Value.AUTONOMY,
        "g2": Value.TECHNICAL,
        "g3": Value.SERVICE,
    }
    goals = [Goal(id_, "Learn to weld", TODAY, values=(each,)) for id_, each in served.items()]
    plan = Plan().after([added(goal) for goal in goals], 1)
    plan = after(plan, change(ALL, plan))
    assert not any(goal.reconfirm for goal in plan.goals.values())
    again = exercise({Anchor.TECHNICAL: 28, Anchor.AUTONOMY: 26, Anchor.CHALLENGE: 24})
    swapped = {**again, **choices_answered(PAIRS, (Anchor.TECHNICAL, *ORDER[:2]))}
    plan = after(plan, change(swapped, plan, "s2"))
    assert [id_ for id_, goal in plan.goals.items() if goal.reconfirm] == ["g1", "g2"]
    assert len(plan.anchor_sittings) == 2


@pytest.mark.parametrize(
    ("left_out", "reason"),
    [
        ("rate_40", "39 of the 40 statements are rated"),
        ("truest", "the truest are three different statements"),
        ("pair_TF_AU", "2 of 3 choices are made"),
    ],
)
def test_a_sitting_with_a_gap_is_refused(left_out: str, reason: str) -> None:
    answers = {id_: each for id_, each in ALL.items() if id_ != left_out}
    with pytest.raises(Refusal, match=reason):
        change(answers)
    assert result_of(Answers(answers)) is None


def test_ratings_that_are_all_the_same_are_refused_rather_than_scored() -> None:
    answers = {**ALL, **ratings_answered(dict.fromkeys(BY_NUMBER, 4))}
    assert is_to_be_redone(Answers(answers))
    assert result_of(Answers(answers)) is None
    with pytest.raises(Refusal, match="nearly all ratings are the same"):
        change(answers)


def test_ratings_are_called_the_same_only_when_all_are_given() -> None:
    answers = ratings_answered(dict.fromkeys(list(BY_NUMBER)[:-1], 4))
    assert not is_to_be_redone(Answers(answers))


def test_the_statements_to_pick_from_are_the_ten_highest() -> None:
    ratings = dict.fromkeys(BY_NUMBER, 2) | dict.fromkeys(range(21, 31), 5) | {25: 6}
    offered = offered_statements(Answers(ratings_answered(ratings)))
    assert offered[0].number == 25
    assert {each.number for each in offered} == set(range(21, 31))


@pytest.mark.parametrize(
    ("high", "count"), [(9, 12), (10, 10), (11, 11), (12, 12), (13, 12), (40, 12)]
)
def test_equals_of_the_tenth_are_offered_too_as_far_as_a_page_holds(high: int, count: int) -> None:
    ratings = {number: 5 if number <= high else 3 for number in BY_NUMBER}
    assert len(offered_statements(Answers(ratings_answered(ratings)))) == count


def test_of_too_many_equals_each_anchor_has_its_turn_and_the_higher_ones_one_more() -> None:
    high = (Anchor.LIFESTYLE, Anchor.CHALLENGE, Anchor.SERVICE, Anchor.SECURITY, Anchor.AUTONOMY)
    ratings = rated(dict.fromkeys(high, 25), rest=15) | {8: 6, 7: 6}
    offered = offered_statements(Answers(ratings_answered(ratings)))
    assert [each.number for each in offered[:2]] == [7, 8]
    assert Counter(each.anchor for each in offered) == {
        Anchor.LIFESTYLE: 3,
        Anchor.CHALLENGE: 3,
        Anchor.SERVICE: 2,
        Anchor.SECURITY: 2,
        Anchor.AUTONOMY: 2,
    }
    assert len(offered) == MOST_OFFERED


def test_nothing_is_offered_before_every_statement_is_rated() -> None:
    assert offered_statements(Answers({"rate_1": 6})) == ()


@pytest.mark.parametrize("marked", [[], ["1"], ["1", "3"], ["1", "3", "4"], ["1", "3", "7", "9"]])
def test_picks_count_only_as_three_of_the_statements_offered(marked: list[Json]) -> None:
    answers = Answers({**ALL, "truest": marked})
    assert picked_numbers(answers) == ()
    assert asked_pairs(answers) == ()
    assert result_of(answers) is None


def test_a_pair_has_one_id_and_one_order_whoever_leads() -> None:
    assert pair_id(*TWO) == pair_id(*reversed(TWO)) == "pair_TF_AU"
    assert asked_pairs(Answers(ALL)) == PAIRS


def test_a_choice_of_a_pair_that_is_no_longer_asked_does_not_count() -> None:
    others = rated({Anchor.SECURITY: 30, Anchor.AUTONOMY: 28, Anchor.SERVICE: 20})
    picks: list[Json] = [str(number) for number in numbers_of(Anchor.SECURITY)[:3]]
    answers = {**ALL, **ratings_answered(others), "truest": picks}
    assert asked_pairs(Answers(answers)) == ((Anchor.AUTONOMY, Anchor.SECURITY),)
    assert made_choices(Answers(answers)) == ()
    assert result_of(Answers(answers)) is None
    assert result_of(Answers({**answers, "pair_AU_SE": "SE"})) is not None


def test_moves_come_in_the_order_of_the_questions_and_only_with_words() -> None:
    answers = {id_: each for id_, each in MOVE_ANSWERS.items() if id_ != "move_best_time"}
    moves = told_moves(Answers(dict(reversed(answers.items()))))
    assert [move.question for move in moves] == [name for name in MOVES if name != "best_time"]
    assert moves[0].anchors == (Anchor.AUTONOMY, Anchor.CHALLENGE)


@given(
    ratings=st.one_of(RATINGS, steep_ratings()),
    places=st.lists(st.integers(0, FEWEST_OFFERED - 1), min_size=3, max_size=3, unique=True),
    order=st.permutations(list(Anchor)),
)
def test_any_answers_are_scored_as_they_are_or_refused_where_all_are_the_same(
    ratings: dict[int, int], places: list[int], order: list[Anchor]
) -> None:
    answers = ratings_answered(ratings)
    offered = offered_statements(Answers(answers))
    assert FEWEST_OFFERED <= len(offered) <= MOST_OFFERED
    truest = sorted(offered[place].number for place in places)
    answers["truest"] = [str(number) for number in truest]
    answers.update(choices_answered(asked_pairs(Answers(answers)), order))
    if is_to_be_redone(Answers(answers)):
        with pytest.raises(Refusal):
            change(answers)
        return
    (sitting,) = after(Plan(), change(answers)).anchor_sittings.values()
    assert sitting.result == result_of(Answers(answers))
    assert sitting.ratings == ratings
    assert list(sitting.truest) == truest
    assert set(sitting.choices) == set(kept_in(order, leaders(ratings, truest)))
