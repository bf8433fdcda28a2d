"""Which goals serve which value, and which values starve."""

from dataclasses import replace

import pytest
from costly import costly
from hypothesis import given
from made_exercises import TODAY, all_the_same, anchors_taken, map_drawn, serving
from plans import plan_of
from strategies import plans

from planner.goal import Goal, Status
from planner.plan import Plan
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import ITEM_SET
from planner.values.coverage import coverage
from planner.values.purpose.circles import CENTRE, NOWHERE, Circle, Mask
from planner.values.value import Value

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
ORDER = (AU, CH, EC, TF, LS, SV, GM, SE)
CIRCLES = (Value.LOVE, Value.GOOD, Value.NEEDED, Value.PAID)


def titles(goals: tuple[Goal, ...]) -> list[str]:
    return [goal.title for goal in goals]


def test_rows_follow_the_newest_ranking_and_end_with_the_circles() -> None:
    older = anchors_taken(tuple(Anchor), TODAY.replace(year=2020), id_="anchors000")
    rows = coverage(plan_of(older, anchors_taken(ORDER))).rows
    assert [row.value for row in rows] == [*(Value(anchor.value) for anchor in ORDER), *CIRCLES]


def other_statements() -> AnchorSitting:
    return replace(anchors_taken(ORDER), item_set=ITEM_SET + 1)


@pytest.mark.parametrize(
    "records",
    [(), (all_the_same(),), (other_statements(),)],
    ids=["nothing taken", "nothing to score", "other statements"],
)
def test_without_a_ranking_the_anchors_stand_in_their_own_order_and_none_is_wanted(
    records: tuple[AnchorSitting, ...],
) -> None:
    rows = coverage(plan_of(*records)).rows
    assert [row.value for row in rows] == list(Value)
    assert not any(row.is_wanted for row in rows)


@pytest.mark.parametrize(
    ("entries", "wanted"),
    [
        ({}, ()),
        ({"garden": NOWHERE}, ()),
        ({"garden": Circle.LOVE}, (Value.LOVE,)),
        ({"garden": Circle.LOVE | Circle.PAID, "audits": Circle.GOOD}, CIRCLES[:2] + CIRCLES[3:]),
        ({"garden": CENTRE}, CIRCLES),
    ],
)
def test_wanted_are_the_top_anchors_and_the_circles_that_hold_something(
    entries: dict[str, Mask], wanted: tuple[Value, ...]
) -> None:
    found = coverage(plan_of(anchors_taken(ORDER), map_drawn(entries)))
    assert tuple(row.value for row in found.rows if row.is_wanted) == (
        Value.AUTONOMY,
        Value.CHALLENGE,
        *wanted,
    )


@pytest.mark.parametrize("status", Status)
def test_only_an_open_goal_feeds_a_value(status: Status) -> None:
    goal = serving(1, Value.AUTONOMY, status=status)
    found = coverage(plan_of(anchors_taken(ORDER), goal))
    row = found.rows[0]
    assert row.goals == ((goal,) if status.is_open else ())
    assert (Value.AUTONOMY in found.starving) is not status.is_open


def test_a_value_that_nobody_asked_for_does_not_starve() -> None:
    assert coverage(plan_of()).starving == ()
    assert coverage(plan_of(anchors_taken(ORDER))).starving == (Value.AUTONOMY, Value.CHALLENGE)


def test_a_goal_stands_under_each_value_that_it_serves() -> None:
    goal = serving(1, Value.AUTONOMY, Value.LOVE)
    found = {row.value: row.goals for row in coverage(plan_of(goal)).rows}
    assert [value for value, goals in found.items() if goals] == [Value.AUTONOMY, Value.LOVE]


def test_goals_without_a_value_are_parted_from_those_that_say_why() -> None:
    bare, linked = serving(1), serving(2, Value.PAID)
    excused = replace(serving(3), no_value_because="My manager asks for it.")
    over = serving(4, status=Status.DROPPED)
    found = coverage(plan_of(bare, linked, excused, over))
    assert found.unvalued == (bare,)
    assert found.excused == (excused,)


def test_marked_goals_are_to_be_confirmed_while_they_are_open() -> None:
    marked = replace(serving(1, Value.AUTONOMY), reconfirm=True)
    over = replace(serving(2, Value.AUTONOMY, status=Status.DONE), reconfirm=True)
    assert coverage(plan_of(marked, over, serving(3))).to_confirm == (marked,)


@costly
@given(plans())
def test_every_open_goal_is_in_a_row_or_unvalued_or_excused(plan: Plan) -> None:
    found = coverage(plan)
    linked = {goal.id for row in found.rows for goal in row.goals}
    bare, excused = ({goal.id for goal in goals} for goals in (found.unvalued, found.excused))
    assert linked | bare | excused == {
        goal.id for goal in plan.goals.values() if goal.status.is_open
    }
    assert len(linked) + len(bare) + len(excused) == len(linked | bare | excused)


@costly
@given(plans())
def test_there_are_always_twelve_rows_and_the_starving_are_those_wanted_and_empty(
    plan: Plan,
) -> None:
    found = coverage(plan)
    assert sorted(row.value for row in found.rows) == sorted(Value)
    for row in found.rows:
        assert (row.value in found.starving) == (row.is_wanted and not row.goals)
        assert all(row.value in goal.values and goal.status.is_open for goal in row.goals)
