"""The forms that write in the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.journal import write_entry
from planner.fields import choice_of
from planner.journal import Blocker, EntryKind, JournalEntry, require_roadblock
from planner.refusal import Refusal
from planner.text import clean, quoted, read_line, read_note
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from planner.change import KeptChange
    from planner.goal import Goal
    from tui.desk import Desk


def win_form(desk: Desk, goal: Goal | None) -> Form[KeptChange]:
    """What was achieved, what it changed, and what makes it a claim that holds."""

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        win = JournalEntry(
            id=ids[0],
            on=desk.today,
            kind=EntryKind.WIN,
            text=read_note(answers["text"], "win"),
            goals=_linked(goal, answers),
            impact=read_note(answers["impact"], "impact"),
            evidence=read_note(answers["evidence"], "evidence"),
            number=_line(answers["number"], "number"),
            link=_line(answers["link"], "link"),
            skill=_line(answers["skill"], "skill"),
            seen_by=_line(answers["seen_by"], "witness"),
        )
        return await desk.act(partial(write_entry, entry=win))

    return Form(
        "win",
        "Note a win",
        (*_CLAIM, *_link_field(goal, "About it?")),
        submit,
        subject=goal.id if goal else "",
        about=goal.title if goal else "",
    )


_CLAIM = (
    FormField("text", "Achieved", "Ran the planning round with four sites"),
    FormField("impact", "Changed", "what, and for whom; all below may stay empty"),
    FormField("evidence", "Shown by", "minutes of 3 May"),
    FormField("number", "Number", "120 to 90 hours"),
    FormField("link", "Link", "where it can be seen"),
    FormField("skill", "Skill", "the one that it shows"),
    FormField("seen_by", "Seen by", "who saw it"),
)


def _line(text: str, what: str) -> str:
    return read_line(text, what) if clean(text) else ""


def entry_form(desk: Desk, goal: Goal | None, kind: EntryKind) -> Form[KeptChange]:
    """A text for the journal, what it is, and for a roadblock what it comes from."""

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        chosen = choice_of(EntryKind, answers["kind"], "kind of entry")
        cause = _blocker(answers["blocker"])
        require_roadblock(chosen, cause)
        entry = JournalEntry(
            ids[0],
            desk.today,
            chosen,
            read_note(answers["text"], chosen),
            goals=_linked(goal, answers),
            blocker=cause,
        )
        return await desk.act(partial(write_entry, entry=entry))

    about = f"About {quoted(goal.title)}?" if goal else ""
    fields = (
        FormField("text", "What is on your mind?", is_long=True),
        FormField("kind", "It is a", ", ".join(EntryKind), kind, tuple(EntryKind)),
        FormField("blocker", "A roadblock comes from", ", ".join(Blocker), choices=tuple(Blocker)),
        *_link_field(goal, about),
    )
    return Form("journal", "Write in the journal", fields, submit, subject=goal.id if goal else "")


def _blocker(text: str) -> Blocker | None:
    return choice_of(Blocker, text, "blocker") if clean(text) else None


def _link_field(goal: Goal | None, label: str) -> tuple[FormField, ...]:
    if goal is None:
        return ()
    return (FormField("linked", label, "yes or no", "yes", ("yes", "no")),)


def _linked(goal: Goal | None, answers: Answers) -> tuple[str, ...]:
    if goal is None:
        return ()
    answer = clean(answers["linked"]).casefold()
    if answer not in ("yes", "y", "no", "n", ""):
        raise Refusal(f"{answer} is neither yes nor no", "answer yes or no")
    return (goal.id,) if answer in ("yes", "y") else ()
