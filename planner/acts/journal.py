"""Writing the journal."""

from collections.abc import Iterable
from dataclasses import replace

from planner.change import Change, added, changed, removed
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted


def write_entry(plan: Plan, *, entry: JournalEntry) -> Change:
    """Keep one journal entry."""
    return write_entries(plan, entries=(entry,))


def write_entries(plan: Plan, *, entries: Iterable[JournalEntry]) -> Change:
    """Keep journal entries that belong together."""
    kept = tuple(_closed(plan, each) for each in entries)
    for entry in kept:
        _require_goals(plan, entry.goals)
    return Change(_label(kept), tuple(added(entry) for entry in kept))


def _label(entries: tuple[JournalEntry, ...]) -> str:
    """What was written; the words of a closed letter stay out of the history that one reads."""
    if len(entries) != 1:
        return f"Write {len(entries)} journal entries"
    (entry,) = entries
    if entry.opens is not None:
        return "Write a letter to yourself"
    what = "Write down" if entry.kind is EntryKind.NOTE else f"Note the {entry.kind}"
    return f"{what} {quoted(entry.text.partition(chr(10))[0])}"


def _closed(plan: Plan, entry: JournalEntry) -> JournalEntry:
    """A letter to oneself with the day on which it opens; any other entry as it is."""
    if entry.kind is not EntryKind.LETTER or entry.opens is not None:
        return entry
    from planner.reviews.letters import opening_day

    return replace(entry, opens=opening_day(plan.profile, entry.on))


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
