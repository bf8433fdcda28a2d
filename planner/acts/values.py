"""Keeping what the exercises on values found, and saying which goals depend on it."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from planner.change import Change, Edit, added, changed
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted
from planner.values.anchors.sitting import AnchorSitting, reranked
from planner.values.purpose.sitting import PurposeSitting, refilled
from planner.values.strengths import StrengthRanking
from planner.values.value import Value, value_of
from planner.values.versions import newest


def keep_anchors(plan: Plan, *, sitting: AnchorSitting) -> Change:
    """Keep a sitting of the career anchors.

    Open goals linked to an anchor that has changed its place since the sitting before are marked,
    so that the person says again whether they serve it.
    """
    before = newest(plan.anchor_sittings.values())
    moved = {value_of(anchor) for anchor in reranked(before, sitting)} if before else set[Value]()
    label = "Take the career anchors" if before is None else "Take the career anchors again"
    return Change(label, (added(sitting), *_marked(plan, moved)))


def keep_purpose_map(plan: Plan, *, sitting: PurposeSitting) -> Change:
    """Keep a purpose map.

    Open goals linked to a circle that was empty or is empty now are marked to be confirmed.
    """
    before = newest(plan.purpose_sittings.values())
    moved = {value_of(circle) for circle in refilled(before, sitting)} if before else set[Value]()
    label = "Draw the purpose map" if before is None else "Draw the purpose map again"
    return Change(label, (added(sitting), *_marked(plan, moved)))


def keep_strengths(plan: Plan, *, ranking: StrengthRanking) -> Change:
    """Keep a ranking of strengths."""
    again = " again" if plan.strength_rankings else ""
    return Change(f"Rank the strengths{again}", (added(ranking),))


def confirm_values(plan: Plan, *, goal_id: str) -> Change:
    """Say that a marked goal still serves the values that it is linked to."""
    old = plan.goals[goal_id]
    if not old.reconfirm:
        raise Refusal(f"{quoted(old.title)} needs no confirming", "link it to other values instead")
    return Change(
        f"Confirm the values of {quoted(old.title)}", changed(old, replace(old, reconfirm=False))
    )


def _marked(plan: Plan, moved: Collection[Value]) -> Iterator[Edit]:
    for goal in plan.goals.values():
        if (
            goal.status.is_open
            and not goal.reconfirm
            and any(each in moved for each in goal.values)
        ):
            yield from changed(goal, replace(goal, reconfirm=True))
