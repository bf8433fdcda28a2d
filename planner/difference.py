"""What leads from one plan to another: for a restore, an import and an edit made outside."""

from collections.abc import Iterable, Iterator
from itertools import chain

from planner.change import COLLECTIONS, Change, Edit, added, changed, removed, with_fields
from planner.plan import Plan
from planner.refusal import Refusal


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


def turn_into(plan: Plan, *, wanted: Plan, label: str) -> Change:
    """Make the plan hold what another one holds: as one change, so that an undo takes it back."""
    edits = difference(plan, wanted)
    if not edits:
        raise Refusal("the plan holds the very same records already", "choose another one")
    return Change(label, edits)


def carry_over(plan: Plan, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Give the edits that do to this plan what was done to an older version of it.

    Only the fields that were changed there are changed here. What is gone here stays gone, and what
    is here already isn't added a second time.
    """
    return tuple(chain.from_iterable(_carried(plan, edit) for edit in edits))


def _carried(plan: Plan, edit: Edit) -> tuple[Edit, ...]:
    here = plan.table(edit.collection).get(edit.id)
    if here is None:
        return (edit,) if edit.before is None else ()
    if edit.after is None:
        return (removed(here),)
    return () if edit.before is None else changed(here, with_fields(here, edit.after))
