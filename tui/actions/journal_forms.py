"""The forms that write in the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.journal import write_entry
from planner.fields import choice_of
from planner.journal import EntryKind, JournalEntry
from planner.refusal import Refusal
from planner.text import clean, quoted, read_note
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from planner.change import KeptChange
    from planner.goal import Goal
    from tui.desk import Desk


def win_form(desk: Desk, goal: Goal | None) -> Form[KeptChange]:
    """What was achieved, what it changed, and who saw it."""

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        win = JournalEntry(
            id=ids[0],
            on=desk.today,
            kind=EntryKind.WIN,
            text=read_note(answers["text"], "win"),
            goals=_linked(goal, answers),
            impact=read_note(answers["impact"], "impact"),
            evidence=read_note(answers["evidence"], "evidence"),
        )
        return await desk.act(partial(write_entry, entry=win))

    fields = (
        FormField("text", "What did you achieve?", "Ran the planning round with four sites"),
        FormField("impact", "What did it change, and for whom?", "may stay empty"),
        FormField("evidence", "What shows it?", "a number, a link, who saw it; may stay empty"),
        *_link_field(goal),
    )
    return Form("win", "Note a win", fields, submit, subject=goal.id if goal else "")


def entry_form(desk: Desk, goal: Goal | None, kind: EntryKind) -> Form[KeptChange]:
    """A text for the journal, and what it is."""

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        chosen = choice_of(EntryKind, answers["kind"], "kind of entry")
        text = read_note(answers["text"], chosen)
        entry = JournalEntry(ids[0], desk.today, chosen, text, goals=_linked(goal, answers))
        return await desk.act(partial(write_entry, entry=entry))

    fields = (
        FormField("text", "What is on your mind?", is_long=True),
        FormField("kind", "It is a", ", ".join(EntryKind), kind, tuple(EntryKind)),
        *_link_field(goal),
    )
    return Form("journal", "Write in the journal", fields, submit, subject=goal.id if goal else "")


def _link_field(goal: Goal | None) -> tuple[FormField, ...]:
    if goal is None:
        return ()
    return (FormField("linked", f"About {quoted(goal.title)}?", "yes or no", "yes", ("yes", "no")),)


def _linked(goal: Goal | None, answers: Answers) -> tuple[str, ...]:
    if goal is None:
        return ()
    answer = clean(answers["linked"]).casefold()
    if answer not in ("yes", "y", "no", "n", ""):
        raise Refusal(f"{answer} is neither yes nor no", "answer yes or no")
    return (goal.id,) if answer in ("yes", "y") else ()
