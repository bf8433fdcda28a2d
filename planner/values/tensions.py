"""Goals that pull against a top anchor: each a question to the person, never a verdict."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
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


class _Collision(NamedTuple):
    """A top anchor that another anchor may pull against, and the question about it."""

    against: Anchor
    question: str


def pulls(plan: Plan) -> tuple[Pull, ...]:
    """What the open goals may pull against, in the order of the goals.

    A goal that serves the top anchor as well needs no question, and two top anchors that pull apart
    are asked about where the result is read.
    """
    collisions = _collisions(top_anchors(plan))
    if not collisions:
        return ()
    return tuple(
        pull
        for goal in plan.goal_outlines()
        if goal.values and goal.status.is_open
        for pull in _pulls_of(goal, collisions)
    )


def _collisions(top: tuple[Anchor, ...]) -> dict[Anchor, list[_Collision]]:
    """Each anchor outside the top that is in tension with one of it."""
    found: dict[Anchor, list[_Collision]] = {}
    for value, against in product(Anchor, top):
        tension = tension_between(value, against)
        if tension is not None and value not in top:
            question = _question(value, against, is_disputed=len(tension.rings) == 1)
            found.setdefault(value, []).append(_Collision(against, question))
    return found


def _question(value: Anchor, against: Anchor, *, is_disputed: bool) -> str:
    doubt = " Studies disagree on these two." if is_disputed else ""
    return (
        f"It serves {value.full_name}, and {against.full_name} is one of your top anchors. If the "
        f"two collide here, which of them gives way?{doubt}"
    )


def _pulls_of(
    goal: GoalOutline, collisions: Mapping[Anchor, Sequence[_Collision]]
) -> Iterator[Pull]:
    served = [anchor for value in goal.values if (anchor := value.anchor)]
    for anchor in served:
        for collision in collisions.get(anchor, ()):
            if collision.against not in served:
                yield Pull(goal, anchor, collision.against, collision.question)
