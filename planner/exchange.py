"""Taking in records of another plan: new ones are added, equal ones skipped, none deleted."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from planner.acts.goals import require_parents
from planner.change import COLLECTIONS, Change, Edit, added, changed, collection_of
from planner.goal import Goal
from planner.plan import Plan
from planner.records import Record
from planner.refusal import Refusal


class Differing(NamedTuple):
    """One record that both plans have, and the fields in which they differ."""

    ours: Record
    theirs: Record
    fields: tuple[str, ...]


class ImportPreview(NamedTuple):
    """What an import would do; `change` is None when it would do nothing.

    Of the `differing` ones ours stay, unless theirs were asked for.
    """

    new: tuple[Record, ...]
    same: int
    differing: tuple[Differing, ...]
    change: Change | None


def plan_import(plan: Plan, imported: Plan, *, theirs: bool = False) -> ImportPreview:
    """Compare two plans record by record; refuses what would leave a link without its goal."""
    new = tuple(record for ours, record in _pairs(plan, imported) if ours is None)
    differing = tuple(_differing(plan, imported))
    replacing = differing if theirs else ()
    edits = (
        *(added(record) for record in new),
        *(edit for each in replacing for edit in changed(each.ours, each.theirs)),
    )
    _require_whole(plan.after(edits, plan.number), [*new, *(each.theirs for each in replacing)])
    return ImportPreview(
        new=new,
        same=sum(len(imported.table(name)) for name in COLLECTIONS) - len(new) - len(differing),
        differing=differing,
        change=Change(f"Import {_counted(edits)}", edits) if edits else None,
    )


def import_plan(plan: Plan, *, imported: Plan, theirs: bool = False) -> Change:
    """Add what another plan has and this one lacks, all of it or nothing."""
    preview = plan_import(plan, imported, theirs=theirs)
    if preview.change is None:
        remedy = "choose another file"
        if preview.differing:
            remedy = "add --theirs to take the values of the file where they differ"
        raise Refusal("the file has nothing that the plan lacks", remedy)
    return preview.change


def _pairs(plan: Plan, imported: Plan) -> Iterator[tuple[Record | None, Record]]:
    for name in COLLECTIONS:
        ours = plan.table(name)
        for id_, theirs in imported.table(name).items():
            yield ours.get(id_), theirs


def _differing(plan: Plan, imported: Plan) -> Iterator[Differing]:
    for ours, theirs in _pairs(plan, imported):
        if ours is not None and ours != theirs:
            (edit,) = changed(ours, theirs)
            yield Differing(ours, theirs, tuple(edit.after or ()))


_NAMED = 20
"""Characters of a strange id that a sentence names; any text may stand where an id should."""


def _require_whole(after: Plan, taken: Iterable[Record]) -> None:
    """Refuse links to goals that are nowhere, and goals that would serve each other in a circle."""
    for record in taken:
        for owner in record.owners:
            if owner not in after.goals:
                raise Refusal(
                    f"{collection_of(record)}, {record.id}: neither the plan nor the file has the"
                    f" goal {owner[:_NAMED]}",
                    "export the other plan again, as a whole",
                )
        if isinstance(record, Goal):
            require_parents(after, record)


def _counted(edits: Iterable[Edit]) -> str:
    collections = [edit.collection for edit in edits]
    goals = collections.count("goals")
    others = len(collections) - goals
    words = (_plural(goals, "goal"), _plural(others, "other record" if goals else "record"))
    return " and ".join(word for word in words if word)


def _plural(count: int, noun: str) -> str:
    return "" if count == 0 else f"{count} {noun}" if count == 1 else f"{count} {noun}s"
