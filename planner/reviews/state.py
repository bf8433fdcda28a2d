"""The state of a goal as a short word, to see whether it changed since somebody decided on it."""

from collections.abc import Iterator
from hashlib import blake2b

from planner.change import written
from planner.goal import Goal
from planner.plan import Plan
from planner.records import Record

_BYTES = 4


def state_of(plan: Plan, goal: Goal) -> str:
    """Eight hexadecimal digits that differ when the goal does, or anything that shows its progress.

    That is its fields, its measures, its milestones and its check-ins. A field at its default has
    no say, so that a version with more fields finds the states of an older one.
    """
    digest = blake2b(digest_size=_BYTES)
    for record in _records(plan, goal):
        fields = sorted(written(record).items())
        digest.update(repr((type(record).__name__, fields)).encode())
    return digest.hexdigest()


def _records(plan: Plan, goal: Goal) -> Iterator[Record]:
    yield goal
    shown: tuple[Record, ...] = (
        *plan.measures.of(goal.id),
        *plan.milestones.of(goal.id),
        *plan.check_ins.of(goal.id),
    )
    yield from sorted(shown, key=lambda record: record.id)
