"""Goals that pull against a top anchor: each a question to the person, never a verdict."""

from collections.abc import Iterator
from typing import NamedTuple

from planner.goal import GoalOutline
from planner.plan import Plan
from planner.values.anchors.anchors import Anchor, tension_between
from planner.values.standing import top_anchors


class Pull(NamedTuple):
    """A goal that serves one anchor and may pull against another, which is a top one."""

    goal: GoalOutline
    value: Anchor
    against: Anchor
    question: str


def pulls(plan: Plan) -> tuple[Pull, ...]:
    """What the open goals may pull against, in the order of the goals.

    A goal that serves the top anchor as well needs no question, and two top anchors that pull apart
    are asked about where the result is read.
    """
    top = top_anchors(plan)
    if not top:
        return ()
    return tuple(
        pull
        for goal in plan.goal_outlines()
        if goal.values and goal.status.is_open
        for pull in _pulls_of(goal, top)
    )


def _pulls_of(goal: GoalOutline, top: tuple[Anchor, ...]) -> Iterator[Pull]:
    served = [anchor for value in goal.values if (anchor := value.anchor)]
    for anchor in served:
        if anchor in top:
            continue
        for against in top:
            tension = tension_between(anchor, against)
            if tension is not None and against not in served:
                is_disputed = len(tension.rings) == 1
                yield Pull(
                    goal, anchor, against, _question(anchor, against, is_disputed=is_disputed)
                )


def _question(value: Anchor, against: Anchor, *, is_disputed: bool) -> str:
    doubt = " Studies disagree on these two." if is_disputed else ""
    return (
        f"It serves {value.full_name}, and {against.full_name} is one of your top anchors. If the "
        f"two collide here, which of them gives way?{doubt}"
    )
