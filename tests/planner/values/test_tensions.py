"""Goals that pull against a top anchor."""

import pytest
from costly import costly
from hypothesis import given
from made_exercises import anchors_taken, serving
from plans import plan_of
from strategies import plans

from planner.goal import Status
from planner.plan import Plan
from planner.values.anchors.anchors import TENSIONS, Anchor, tension_between
from planner.values.standing import top_anchors
from planner.values.tensions import pulls
from planner.values.value import Value

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
AUTONOMOUS = (AU, TF, EC, CH, LS, SV, GM, SE)
"""Autonomy first, then technical; security pulls against the one, managerial against the other."""


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (Value.SECURITY, [(SE, AU)]),
        (Value.MANAGERIAL, [(GM, TF)]),
        (Value.AUTONOMY, []),
        (Value.SERVICE, []),
        (Value.LOVE, []),
    ],
)
def test_a_goal_pulls_against_a_top_anchor_that_its_own_is_in_tension_with(
    value: Value, found: list[tuple[Anchor, Anchor]]
) -> None:
    goal = serving(1, value)
    pulling = pulls(plan_of(anchors_taken(AUTONOMOUS), goal))
    assert [(pull.value, pull.against) for pull in pulling] == found
    assert all(pull.goal == goal for pull in pulling)


@pytest.mark.parametrize("pair", TENSIONS, ids=lambda pair: f"{pair.one}-{pair.other}")
def test_each_tension_is_asked_about_in_both_directions(
    pair: tuple[Anchor, Anchor, object],
) -> None:
    for top, other in (pair[:2], pair[1::-1]):
        calm = next(
            anchor for anchor in Anchor if anchor not in pair and not tension_between(anchor, other)
        )
        order = (top, calm, *(each for each in Anchor if each not in (top, calm)))
        goal = serving(1, Value(other.value))
        (pull,) = pulls(plan_of(anchors_taken(order), goal))
        assert (pull.value, pull.against) == (other, top)
        assert top.full_name in pull.question
        assert other.full_name in pull.question
        assert "?" in pull.question


@pytest.mark.parametrize(
    ("order", "value", "is_disputed"),
    [
        ((CH, TF, AU, EC, LS, SV, GM, SE), Value.SECURITY, False),
        (AUTONOMOUS, Value.SECURITY, True),
    ],
)
def test_a_question_says_when_studies_disagree(
    order: tuple[Anchor, ...], value: Value, is_disputed: bool
) -> None:
    (pull,) = pulls(plan_of(anchors_taken(order), serving(1, value)))
    assert ("disagree" in pull.question) is is_disputed


def test_a_goal_that_serves_the_top_anchor_as_well_is_not_asked_about() -> None:
    goal = serving(1, Value.SECURITY, Value.AUTONOMY)
    assert pulls(plan_of(anchors_taken(AUTONOMOUS), goal)) == ()


def test_a_goal_of_one_top_anchor_is_not_asked_about_the_other() -> None:
    torn = (AU, SE, TF, EC, CH, LS, SV, GM)
    assert pulls(plan_of(anchors_taken(torn), serving(1, Value.SECURITY))) == ()


@pytest.mark.parametrize("status", [Status.DONE, Status.DROPPED])
def test_a_goal_that_is_over_pulls_no_more(status: Status) -> None:
    goal = serving(1, Value.SECURITY, status=status)
    assert pulls(plan_of(anchors_taken(AUTONOMOUS), goal)) == ()


def test_nothing_pulls_before_the_anchors_are_taken() -> None:
    assert pulls(plan_of(serving(1, Value.SECURITY))) == ()


@costly
@given(plans())
def test_every_pull_is_a_known_tension_of_an_open_goal_with_a_top_anchor(plan: Plan) -> None:
    for pull in pulls(plan):
        assert pull.goal.status.is_open
        assert Value(pull.value.value) in pull.goal.values
        assert pull.against in top_anchors(plan)
        assert tension_between(pull.value, pull.against)
