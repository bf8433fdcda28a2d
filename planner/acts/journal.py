"""Writing the journal."""

from collections.abc import Iterable

from planner.change import Change, added, changed, removed
from planner.journal import JournalEntry
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted


def write_entry(plan: Plan, *, entry: JournalEntry) -> Change:
    """Keep one journal entry."""
    return write_entries(plan, entries=(entry,))


def write_entries(plan: Plan, *, entries: Iterable[JournalEntry]) -> Change:
    """Keep journal entries that belong together."""
    kept = tuple(entries)
    for entry in kept:
        _require_goals(plan, entry.goals)
    label = (
        f"Note the {kept[0].kind} {quoted(kept[0].text.partition(chr(10))[0])}"
        if len(kept) == 1
        else f"Write {len(kept)} journal entries"
    )
    return Change(label, tuple(added(entry) for entry in kept))


def edit_entry(plan: Plan, *, entry: JournalEntry, seen: JournalEntry | None = None) -> Change:
    """Put a new version of an entry in the place of the old one.

    With the version that a face showed, it is refused when somebody changed that meanwhile.
    """
    old = _entry(plan, entry.id)
    if seen is not None and old != seen:
        raise Refusal(
            f"the {old.kind} of {old.on} was changed elsewhere meanwhile", "look at it, then edit"
        )
    _require_goals(plan, set(entry.goals) - set(old.goals))
    return Change(f"Edit the {old.kind} of {old.on}", changed(old, entry))


def remove_entry(plan: Plan, *, entry_id: str) -> Change:
    """Take an entry out of the journal."""
    old = _entry(plan, entry_id)
    return Change(f"Remove the {old.kind} of {old.on}", (removed(old),))


def _entry(plan: Plan, entry_id: str) -> JournalEntry:
    entry = plan.journal.get(entry_id)
    if entry is None:
        raise Refusal("this entry is no longer in the journal", "see the others with journal")
    return entry


def _require_goals(plan: Plan, ids: Iterable[str]) -> None:
    for goal_id in ids:
        if goal_id not in plan.goals:
            raise Refusal(f"no goal has the id {goal_id}", "see the ids with list")
