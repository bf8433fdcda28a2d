"""The forms on goals: what each asks, how it is understood, and the act it becomes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.check_ins import log_check_in
from planner.acts.goals import drop_goal, edit_goal, finish_goal, pause_goal
from planner.check_in_grammar import ParsedCheckIn, read_check_in, split_words
from planner.fields import GOAL_FIELDS
from planner.human_date import Lean, read_date, write_date, write_distance
from planner.quick_add import add_quick_goal, read_quick_add
from planner.refusal import Conflict
from planner.text import clean, read_note
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from datetime import date

    from planner.change import KeptChange
    from planner.goal import Goal
    from tui.desk import Desk
    from tui.forms import Settle

EDITED = ("title", "due", "category", "tags", "why", "first_step")
"""The fields of the short edit form; the goal's own page has every field."""


def add_form(desk: Desk) -> Form[KeptChange]:
    """One line that becomes a goal."""

    def preview(answers: Answers) -> str:
        return read_quick_add(answers["line"], desk.context).preview(desk.today)

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        quick = read_quick_add(answers["line"], desk.context)
        return await desk.act(
            partial(add_quick_goal, quick=quick, goal_id=ids[0], today=desk.today)
        )

    hint = "Pass the CPA exam by end of Q2 #education"
    return Form("add", "Add a goal", (FormField("line", "", hint),), submit, preview, button="Add")


def check_in_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """One line that says how a goal stands."""

    def read(answers: Answers) -> ParsedCheckIn:
        return read_check_in(desk.plan, goal, split_words(answers["line"]), desk.today)

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        entry = read(answers).check_in(id_=ids[0], goal_id=goal.id, on=desk.today)
        return await desk.act(partial(log_check_in, check_in=entry, today=desk.today))

    return Form(
        "check-in",
        "Check in",
        (FormField("line", "", _check_in_hint(desk, goal)),),
        submit,
        lambda answers: read(answers).preview(desk.plan, desk.today),
        subject=goal.id,
        about=goal.title,
    )


def _check_in_hint(desk: Desk, goal: Goal) -> str:
    measures = desk.plan.measures.of(goal.id)
    if len(measures) > 1:
        return f"{measures[0].name.replace(' ', '-')}=14 @80% a note"
    return "+2 @80% a note" if measures else "@80% a note"


def pause_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """Until when a goal rests."""

    def until(answers: Answers) -> date | None:
        typed = clean(answers["until"])
        if not typed:
            return None
        return read_date(typed, desk.today, lean=Lean.FUTURE, fiscal=desk.context.fiscal)

    def preview(answers: Answers) -> str:
        day = until(answers)
        return f"paused until {written_day(day, desk.today)}" if day else "paused, with no end yet"

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        return await desk.act(
            partial(pause_goal, goal_id=goal.id, today=desk.today, until=until(answers))
        )

    field = FormField("until", "Until when?", "+4w, next quarter; empty for no end")
    return Form(
        "pause",
        "Pause",
        (field,),
        submit,
        preview,
        subject=goal.id,
        about=goal.title,
        button="Pause",
    )


def finish_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """A word on how a goal was reached."""

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        words = read_note(answers["words"], "words")
        return await desk.act(partial(finish_goal, goal_id=goal.id, today=desk.today, words=words))

    field = FormField("words", "How did it go?", "may stay empty")
    return Form(
        "finish",
        "Finish",
        (field,),
        submit,
        subject=goal.id,
        about=goal.title,
        button="Finish",
    )


def drop_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """Why a goal is let go, and what it taught."""

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        return await desk.act(
            partial(
                drop_goal,
                goal_id=goal.id,
                today=desk.today,
                reason=read_note(answers["reason"], "reason"),
                lesson=read_note(answers["lesson"], "lesson"),
                new_id=desk.new_id,
            )
        )

    fields = (
        FormField("reason", "Why do you let it go?", "the role no longer exists"),
        FormField("lesson", "What did it teach you?", "may stay empty; kept in the journal"),
    )
    return Form(
        "drop",
        "Drop",
        fields,
        submit,
        subject=goal.id,
        about=goal.title,
        button="Drop",
    )


def date_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """Another due date, with the reason for the slip ledger."""

    def fields_of(answers: Answers) -> dict[str, object]:
        return {"due": GOAL_FIELDS["due"].read(answers["due"], desk.context)}

    def preview(answers: Answers) -> str:
        day = GOAL_FIELDS["due"].read(answers["due"], desk.context)
        return _moved_words(goal.due, day, desk.today)

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        return await desk.act(
            partial(
                edit_goal,
                goal_id=goal.id,
                fields=fields_of(answers),
                today=desk.today,
                new_id=desk.new_id,
                reason=read_note(answers["reason"], "reason"),
            )
        )

    due = GOAL_FIELDS["due"].write(goal.due, desk.context)
    fields = (
        FormField("due", "Due", GOAL_FIELDS["due"].hint, due),
        FormField("reason", "Why does it move?", "may stay empty"),
    )
    return Form(
        "move",
        "Move to another date",
        fields,
        submit,
        preview,
        subject=goal.id,
        about=goal.title,
        button="Move",
    )


def edit_form(desk: Desk, goal: Goal, settle: Settle) -> Form[KeptChange | None]:
    """The fields of a goal that change most; None when theirs was kept in a conflict."""
    context = desk.context
    given = {name: GOAL_FIELDS[name].write(getattr(goal, name), context) for name in EDITED}

    def changed(answers: Answers) -> dict[str, object]:
        return {
            name: GOAL_FIELDS[name].read(answers[name], desk.context)
            for name in EDITED
            if answers[name] != given[name]
        }

    def preview(answers: Answers) -> str:
        fields = changed(answers)
        words = [_field_words(name, value, desk) for name, value in fields.items()]
        return "; ".join(words) or "nothing changed yet"

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange | None:
        fields = changed(answers)
        seen = {name: getattr(goal, name) for name in fields}
        act = partial(
            edit_goal,
            goal_id=goal.id,
            today=desk.today,
            new_id=desk.new_id,
            reason=read_note(answers["reason"], "reason"),
        )
        try:
            return await desk.act(partial(act, fields=fields, seen=seen))
        except Conflict as conflict:
            settled = await settle(conflict)
            if settled is None:
                raise
            theirs = {name: field.theirs for name, field in conflict.fields.items()}
            fields = {**fields, **settled}
            fields = {
                name: value
                for name, value in fields.items()
                if name not in theirs or theirs[name] != value
            }
            return await desk.act(partial(act, fields=fields)) if fields else None

    fields = [
        FormField(name, field.label, field.hint, given[name], field.choices, field.is_long)
        for name, field in ((name, GOAL_FIELDS[name]) for name in EDITED)
    ]
    reason = FormField("reason", "Date moves", "why, if it does; may stay empty")
    return Form(
        "edit",
        "Edit",
        (*fields, reason),
        submit,
        preview,
        subject=goal.id,
    )


def _field_words(name: str, value: object, desk: Desk) -> str:
    field = GOAL_FIELDS[name]
    return f"{field.label.lower()} {field.write(value, desk.context) or 'empty'}"


def _moved_words(before: object, after: object, today: date) -> str:
    from datetime import date as day

    if not isinstance(after, day):
        return "no due date: the goal waits in the someday lane"
    words = written_day(after, today)
    if isinstance(before, day) and before != after:
        return f"{words}, moved by {(after - before).days:+d} days"
    return words


def written_day(day: date, today: date) -> str:
    """A day as it can be typed back, and how far away it is."""
    return f"{write_date(day, today)} ({write_distance(day, today)})"
