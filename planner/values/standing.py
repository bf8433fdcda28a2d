"""Where the values stand now: what the newest exercises say, which the rest of the plan asks."""

from planner.plan import Plan
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.result import AnchorResult
from planner.values.anchors.statements import ITEM_SET
from planner.values.purpose.circles import NOWHERE, Circle, Mask
from planner.values.purpose.purpose_map import filled_circles
from planner.values.value import Value, value_of
from planner.values.versions import newest


def newest_result(plan: Plan) -> AnchorResult | None:
    """The newest result of the career anchors.

    None before the first sitting, and while the newest one was asked with other statements.
    """
    sitting = newest(plan.anchor_sittings.values())
    if sitting is None or sitting.item_set != ITEM_SET:
        return None
    return sitting.result


def top_anchors(plan: Plan) -> tuple[Anchor, ...]:
    """The anchors that the newest result says to plan by."""
    result = newest_result(plan)
    return () if result is None else result.top


def newest_circles(plan: Plan) -> Mask:
    """The circles that hold something on the newest purpose map."""
    sitting = newest(plan.purpose_sittings.values())
    return NOWHERE if sitting is None else filled_circles(sitting.entries)


def values_in_order(plan: Plan) -> tuple[Value, ...]:
    """All twelve values: the anchors as the newest result ranks them, then the circles."""
    result = newest_result(plan)
    ranked = result.order if result is not None and result.order else tuple(Anchor)
    return (*map(value_of, ranked), *map(value_of, Circle))


def wanted_values(plan: Plan) -> frozenset[Value]:
    """The values that the person asks something of: top anchors, and circles that are filled."""
    return frozenset(map(value_of, (*top_anchors(plan), *newest_circles(plan))))
