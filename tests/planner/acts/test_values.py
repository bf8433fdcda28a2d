"""Keeping what the exercises found, and the goals that must be confirmed because of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_exercises import (
    all_the_same,
    anchors_taken,
    map_drawn,
    serving,
    strengths_ranked,
    swapped,
)
from plans import plan_of

from planner.acts.values import confirm_values, keep_anchors, keep_purpose_map, keep_strengths
from planner.change import Change, collection_of, reversed_edits
from planner.goal import Goal, Status
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import ITEM_SET
from planner.values.purpose.circles import Circle, Mask
from planner.values.value import Value, value_of

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
ORDER = (AU, CH, EC, TF, LS, SV, GM, SE)
SPRING, AUTUMN = date(2026, 4, 1), date(2026, 10, 1)
OLD = anchors_taken(ORDER, SPRING)
ONE_OF_EACH = tuple(serving(number, value) for number, value in enumerate(Value))
"""A goal for each of the twelve values."""


def kept(plan: Plan, change: Change) -> Plan:
    return plan.after(change.edits, plan.number + 1)


def marked(plan: Plan) -> set[str]:
    return {goal.id for goal in plan.goals.values() if goal.reconfirm}


def of(*values: Value) -> set[str]:
    """The ids of the goals that serve these values, of those for each."""
    return {goal.id for goal in ONE_OF_EACH if set(goal.values) & set(values)}


def retaken(order: tuple[Anchor, ...]) -> AnchorSitting:
    return anchors_taken(order, AUTUMN, id_="anchors002")


@pytest.mark.parametrize(("one", "other"), [(AU, CH), (EC, GM), (SV, SE)], ids=str)
def test_a_ranking_swap_marks_exactly_the_goals_of_the_two_anchors(
    one: Anchor, other: Anchor
) -> None:
    plan = plan_of(OLD, *ONE_OF_EACH)
    after = kept(plan, keep_anchors(plan, sitting=retaken(swapped(ORDER, one, other))))
    assert marked(after) == of(value_of(one), value_of(other))


@given(st.permutations(list(Anchor)))
def test_any_new_order_marks_exactly_the_goals_of_anchors_that_moved(order: list[Anchor]) -> None:
    plan = plan_of(OLD, *ONE_OF_EACH)
    after = kept(plan, keep_anchors(plan, sitting=retaken(tuple(order))))
    moved = [value_of(new) for old, new in zip(ORDER, order, strict=True) if old is not new]
    assert marked(after) == of(*moved)


def test_the_first_sitting_and_the_same_order_again_mark_nothing() -> None:
    bare = plan_of(*ONE_OF_EACH)
    first = kept(bare, keep_anchors(bare, sitting=OLD))
    assert marked(first) == set()
    assert marked(kept(first, keep_anchors(first, sitting=retaken(ORDER)))) == set()


@pytest.mark.parametrize(
    "sitting",
    [replace(retaken(ORDER), item_set=ITEM_SET + 1), all_the_same(AUTUMN)],
    ids=["other statements", "no order"],
)
def test_every_goal_of_an_anchor_is_marked_where_the_order_does_not_compare(
    sitting: AnchorSitting,
) -> None:
    plan = plan_of(OLD, *ONE_OF_EACH)
    assert marked(kept(plan, keep_anchors(plan, sitting=sitting))) == of(*map(value_of, Anchor))


def test_a_retake_is_compared_with_the_newest_sitting_before_it() -> None:
    between = anchors_taken(swapped(ORDER, EC, GM), AUTUMN - timedelta(30), id_="anchors005")
    plan = plan_of(between, OLD, *ONE_OF_EACH)
    again = kept(plan, keep_anchors(plan, sitting=retaken(swapped(ORDER, EC, GM))))
    assert marked(again) == set()


@pytest.mark.parametrize("status", Status)
def test_only_open_goals_are_marked(status: Status) -> None:
    goal = serving(1, Value.AUTONOMY, status=status)
    plan = plan_of(OLD, goal)
    after = kept(plan, keep_anchors(plan, sitting=retaken(swapped(ORDER, AU, SE))))
    assert marked(after) == ({goal.id} if status.is_open else set())


def test_a_retake_overwrites_no_sitting_and_touches_nothing_else() -> None:
    waiting = replace(serving(20, Value.AUTONOMY), reconfirm=True)
    plan = plan_of(OLD, waiting, serving(21))
    change = keep_anchors(plan, sitting=retaken(swapped(ORDER, AU, SE)))
    assert [(edit.collection, edit.before) for edit in change.edits] == [("anchor_sittings", None)]
    assert set(kept(plan, change).anchor_sittings) == {"anchors001", "anchors002"}


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        ({"gardens": Circle.LOVE}, {"gardens": Circle.LOVE}, ()),
        ({"gardens": Circle.LOVE}, {"sailing": Circle.LOVE}, ()),
        (
            {"gardens": Circle.LOVE},
            {"gardens": Circle.LOVE | Circle.PAID},
            (Value.PAID,),
        ),
        ({"gardens": Circle.LOVE}, {"audits": Circle.GOOD}, (Value.LOVE, Value.GOOD)),
        ({"gardens": Circle.LOVE | Circle.NEEDED}, {}, (Value.LOVE, Value.NEEDED)),
    ],
)
def test_a_new_map_marks_the_goals_of_circles_that_were_filled_or_emptied(
    before: dict[str, Mask], after: dict[str, Mask], moved: tuple[Value, ...]
) -> None:
    plan = plan_of(map_drawn(before, SPRING), *ONE_OF_EACH)
    sitting = map_drawn(after, AUTUMN, id_="purpose002")
    assert marked(kept(plan, keep_purpose_map(plan, sitting=sitting))) == of(*moved)


def test_the_first_map_marks_nothing() -> None:
    plan = plan_of(*ONE_OF_EACH)
    first = keep_purpose_map(plan, sitting=map_drawn({"gardens": Circle.LOVE}))
    assert marked(kept(plan, first)) == set()


def test_each_exercise_says_whether_it_was_done_before() -> None:
    bare, done = plan_of(), plan_of(OLD, map_drawn({}), strengths_ranked("making do"))
    map_, ranking = map_drawn({}, id_="purpose002"), strengths_ranked("calm", id_="ranking002")

    def labels(plan: Plan) -> list[str]:
        return [
            keep_anchors(plan, sitting=retaken(ORDER)).label,
            keep_purpose_map(plan, sitting=map_).label,
            keep_strengths(plan, ranking=ranking).label,
        ]

    first = ["Take the career anchors", "Draw the purpose map", "Rank the strengths"]
    assert labels(bare) == first
    assert labels(done) == [f"{label} again" for label in first]


@pytest.fixture
def waiting() -> Goal:
    return replace(serving(1, Value.AUTONOMY), reconfirm=True)


def test_confirming_takes_the_mark_away_and_nothing_else(waiting: Goal) -> None:
    plan = plan_of(waiting)
    change = confirm_values(plan, goal_id=waiting.id)
    assert change.label == "Confirm the values of “Goal number 1”"
    assert kept(plan, change).goals[waiting.id] == replace(waiting, reconfirm=False)


def test_a_goal_that_waits_for_nothing_is_not_confirmed() -> None:
    with pytest.raises(Refusal, match="needs no confirming"):
        confirm_values(plan_of(serving(1, Value.AUTONOMY)), goal_id="gaa0000001")


def test_a_retake_and_a_confirmation_are_taken_back_whole(waiting: Goal) -> None:
    plan = plan_of(OLD, *ONE_OF_EACH, replace(waiting, id="gaa0000099"))
    for change in (
        keep_anchors(plan, sitting=retaken(swapped(ORDER, AU, SE))),
        keep_purpose_map(plan, sitting=map_drawn({"gardens": Circle.LOVE})),
        confirm_values(plan, goal_id="gaa0000099"),
    ):
        after = kept(plan, change)
        assert after != plan
        assert after.after(reversed_edits(change.edits), 9) == plan


def test_what_is_kept_lies_in_a_collection_of_its_own() -> None:
    records = (OLD, map_drawn({}), strengths_ranked("making do"))
    assert [collection_of(record) for record in records] == [
        "anchor_sittings",
        "purpose_sittings",
        "strength_rankings",
    ]
