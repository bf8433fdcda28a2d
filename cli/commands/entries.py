"""Changing and removing entries of the journal."""

from dataclasses import replace
from functools import partial

from cli.exits import USAGE, Ended
from cli.output import complain, say, say_json
from cli.session import Session
from planner.acts.journal import edit_entry, remove_entry
from planner.human_date import Lean, read_date
from planner.ids import find_id
from planner.journal import Blocker, EntryKind, JournalEntry, require_roadblock
from planner.keeper import Decide
from planner.refusal import Refusal
from planner.reviews.letters import is_closed
from planner.text import read_note


def change_entry(
    session: Session,
    edit: str,
    remove: str,
    words: tuple[str, ...],
    kind: str | None,
    blocker: str | None,
    handles: tuple[str, ...],
    on: str,
    *,
    in_editor: bool,
) -> None:
    """Give an entry other words, another kind, day or goals, or take it out of the journal."""
    fields = (words, kind, blocker, handles, on, in_editor)
    if bool(edit) == bool(remove) or any(fields) == bool(remove):
        complain("give --edit an entry and what to change, or --remove an entry and nothing else")
        raise Ended(USAGE)
    if remove:
        id_ = find_id(remove, session.plan.journal, "journal entry")
        _keep(session, partial(remove_entry, entry_id=id_), id_)
        return
    entry = session.plan.journal[find_id(edit, session.plan.journal, "journal entry")]
    changed = _changed(session, entry, kind, blocker, handles, on)
    if in_editor:
        _edit_in_editor(session, entry, changed, words)
        return
    if words:
        changed = replace(changed, text=read_note(" ".join(words), changed.kind))
    _keep(session, partial(edit_entry, entry=changed, seen=entry), entry.id)


def _edit_in_editor(
    session: Session, entry: JournalEntry, changed: JournalEntry, words: tuple[str, ...]
) -> None:
    """Show the words of the entry in the editor, or others that were given to begin with."""
    from cli.editor import edited
    from store.drafts import DIRECTORY

    if is_closed(entry, session.today):
        raise Refusal("this letter is closed until its day", "wait, or remove it")
    begun = " ".join(words) or entry.text
    with edited(session.directory / DIRECTORY, begun, session.new_id) as text:
        new = replace(changed, text=read_note(text, changed.kind))
        _keep(session, partial(edit_entry, entry=new, seen=entry), entry.id)


def _changed(
    session: Session,
    entry: JournalEntry,
    kind: str | None,
    blocker: str | None,
    handles: tuple[str, ...],
    on: str,
) -> JournalEntry:
    """The entry with what was given instead of what was there; other kinds have no blocker."""
    chosen = EntryKind(kind) if kind else entry.kind
    cause = Blocker(blocker) if blocker else entry.blocker if chosen is entry.kind else None
    require_roadblock(chosen, cause)
    day = entry.on
    if on:
        day = read_date(on, session.today, lean=Lean.PAST, fiscal=session.context.fiscal)
    goals = tuple(dict.fromkeys(session.plan.goal(handle).id for handle in handles))
    return replace(entry, kind=chosen, blocker=cause, on=day, goals=goals or entry.goals)


def _keep(session: Session, decide: Decide, entry_id: str) -> None:
    change = session.act(decide)
    if session.wants_json:
        from cli.shapes import record_shape

        kept = session.plan.journal.get(entry_id)
        say_json(record_shape(kept) if kept else {"id": entry_id})
    else:
        say(change.label)
