"""What leads from one plan to another: for a restore, an import and an edit made outside."""

from collections.abc import Iterator

from planner.change import COLLECTIONS, Edit, added, changed, removed
from planner.plan import Plan


def difference(old: Plan, new: Plan) -> tuple[Edit, ...]:
    """Give the edits that turn the old plan into the new one; none when they hold equal records."""
    return tuple(edit for name in COLLECTIONS for edit in _of_collection(name, old, new))


def _of_collection(name: str, old: Plan, new: Plan) -> Iterator[Edit]:
    before, after = old.table(name), new.table(name)
    for id_, record in before.items():
        if id_ not in after:
            yield removed(record)
    for id_, record in after.items():
        if id_ not in before:
            yield added(record)
        elif record is not before[id_]:
            yield from changed(before[id_], record)
