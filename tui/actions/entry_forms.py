"""The form that edits a journal entry."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.journal import edit_entry
from planner.change import with_fields
from planner.fields import choice_of
from planner.human_date import Lean, read_date, write_date
from planner.journal import Blocker, EntryKind, JournalEntry, require_roadblock
from planner.text import clean, read_line, read_note
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from planner.change import KeptChange
    from tui.desk import Desk

_CLAIM = {
    "impact": "Changed",
    "evidence": "Shown by",
    "number": "Number",
    "link": "Link",
    "skill": "Skill",
    "seen_by": "Seen by",
}
"""What a win says beside its text, by the name of the field."""

_NOTES = ("impact", "evidence")


def edit_entry_form(desk: Desk, entry: JournalEntry) -> Form[KeptChange]:
    """The words of an entry, its kind and day, and what an entry of its kind says besides."""

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        edited = _edited(desk, entry, answers)
        return await desk.act(partial(edit_entry, entry=edited, seen=entry))

    day = write_date(entry.on, desk.today)
    fields = (
        FormField("text", "Words", text=entry.text, is_long=True),
        FormField("kind", "It is a", ", ".join(EntryKind), entry.kind, tuple(EntryKind)),
        FormField("on", "Day", "yesterday, 3 may", day),
        *_further(entry),
    )
    return Form("edit-entry", f"Edit the {entry.kind}", fields, submit, subject=entry.id)


def _further(entry: JournalEntry) -> tuple[FormField, ...]:
    if entry.kind is EntryKind.WIN:
        return tuple(
            FormField(name, label, "may stay empty", getattr(entry, name))
            for name, label in _CLAIM.items()
        )
    if entry.kind is EntryKind.ROADBLOCK:
        causes = tuple(Blocker)
        return (FormField("blocker", "Comes from", ", ".join(causes), entry.blocker or "", causes),)
    return ()


def _edited(desk: Desk, entry: JournalEntry, answers: Answers) -> JournalEntry:
    kind = choice_of(EntryKind, answers["kind"], "kind of entry")
    typed = clean(answers.get("blocker", ""))
    cause = choice_of(Blocker, typed, "blocker") if typed else None
    if kind is not entry.kind and not typed:
        cause = None
    require_roadblock(kind, cause)
    day = read_date(answers["on"], desk.today, lean=Lean.PAST, fiscal=desk.context.fiscal)
    claim = {name: _read(name, answers[name]) for name in _CLAIM if name in answers}
    text = read_note(answers["text"], kind)
    return with_fields(entry, {"kind": kind, "on": day, "text": text, "blocker": cause, **claim})


def _read(name: str, text: str) -> str:
    if name in _NOTES:
        return read_note(text, name)
    return read_line(text, _CLAIM[name].casefold()) if clean(text) else ""
