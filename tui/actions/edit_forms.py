"""The forms that change a goal: its fields, and its due date with the reason for the move."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from planner.acts.goals import edit_goal
from planner.fields import GOAL_FIELDS
from planner.human_date import write_date, write_distance
from planner.letters import preview_letters
from planner.refusal import Conflict
from planner.text import read_note
from planner.values.value import Value
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planner.change import KeptChange
    from planner.goal import Goal
    from tui.desk import Desk
    from tui.forms import Settle

EDITED = ("title", "due", "category", "tags", "why", "first_step")
"""The fields of the short edit form; the goal's own page has every field."""

VALUES = ("values", "no_value_because")
"""The fields that say what a goal serves."""

REASON = "reason"


def edit_form(desk: Desk, goal: Goal, settle: Settle) -> Form[KeptChange | None]:
    """The fields of a goal that change most; None when theirs was kept in a conflict."""
    context = desk.context
    given = {name: GOAL_FIELDS[name].write(getattr(goal, name), context) for name in EDITED}
    edit = _Edit(desk, goal, settle, given)
    fields = [
        FormField(name, field.label, field.hint, given[name], field.choices, field.is_long)
        for name, field in ((name, GOAL_FIELDS[name]) for name in EDITED)
    ]
    reason = FormField(REASON, "Date moves", "why, if it does; may stay empty")
    return Form("edit", "Edit", (*fields, reason), edit.submit, edit.preview, subject=goal.id)


def date_form(desk: Desk, goal: Goal, settle: Settle) -> Form[KeptChange | None]:
    """Another due date, with the reason for the slip ledger."""
    due = GOAL_FIELDS["due"]
    given = {"due": due.write(goal.due, desk.context)}
    edit = _Edit(desk, goal, settle, given)
    fields = (
        FormField("due", due.label, due.hint, given["due"]),
        FormField(REASON, "Why does it move?", "may stay empty"),
    )
    return Form(
        "move",
        "Move to another date",
        fields,
        edit.submit,
        edit.preview,
        subject=goal.id,
        about=goal.title,
        button="Move",
    )


def values_form(desk: Desk, goal: Goal, settle: Settle) -> Form[KeptChange | None]:
    """The values that a goal serves, or why it serves none."""
    context = desk.context
    given = {name: GOAL_FIELDS[name].write(getattr(goal, name), context) for name in VALUES}
    edit = _Edit(desk, goal, settle, given)
    fields = tuple(
        FormField(name, label, GOAL_FIELDS[name].hint, given[name])
        for name, label in (("values", " ".join(Value)), ("no_value_because", "or why none"))
    )
    return Form(
        "link-values",
        "Values, the most important first",
        fields,
        edit.submit,
        edit.preview,
        subject=goal.id,
        about=goal.title,
        button="Link",
    )


class _Edit(NamedTuple):
    """What becomes of the answers: only what differs from what was given is changed."""

    desk: Desk
    goal: Goal
    settle: Settle
    given: Mapping[str, str]

    def changed(self, answers: Answers) -> dict[str, object]:
        """The new values of the fields in which something else was typed."""
        return {
            name: GOAL_FIELDS[name].read(answers[name], self.desk.context)
            for name, text in self.given.items()
            if answers[name] != text
        }

    def preview(self, answers: Answers) -> str:
        """The changes in words."""
        changed = self.changed(answers)
        words = "; ".join(self._in_words(name, value) for name, value in changed.items())
        if "title" not in changed:
            return words or "nothing changed yet"
        goal = replace(self.goal, title=str(changed["title"]))
        return "\n".join((words, *preview_letters(self.desk.plan, goal, self.desk.today)))

    def _in_words(self, name: str, value: object) -> str:
        field = GOAL_FIELDS[name]
        if name == "due":
            return f"due {_moved_words(self.goal.due, value, self.desk.today)}"
        return f"{field.label.lower()} {field.write(value, self.desk.context) or 'empty'}"

    async def submit(self, answers: Answers, _ids: tuple[str, ...]) -> KeptChange | None:
        """Change the goal; where someone else changed the same fields, the person settles it."""
        fields = self.changed(answers)
        seen = {name: getattr(self.goal, name) for name in fields}
        act = partial(
            edit_goal,
            goal_id=self.goal.id,
            today=self.desk.today,
            new_id=self.desk.new_id,
            reason=read_note(answers.get(REASON, ""), "reason"),
        )
        try:
            return await self.desk.act(partial(act, fields=fields, seen=seen))
        except Conflict as conflict:
            settled = await self.settle(conflict)
            if settled is None:
                raise
            wanted = without_theirs(conflict, {**fields, **settled})
            return await self.desk.act(partial(act, fields=wanted)) if wanted else None


def without_theirs(conflict: Conflict, fields: Mapping[str, object]) -> dict[str, object]:
    """The fields that still have to be changed once a conflict is settled."""
    theirs = {name: field.theirs for name, field in conflict.fields.items()}
    return {
        name: value for name, value in fields.items() if name not in theirs or theirs[name] != value
    }


def _moved_words(before: date | None, after: object, today: date) -> str:
    if not isinstance(after, date):
        return "at no date: the goal waits in the someday lane"
    words = written_day(after, today)
    return words if before is None else f"{words}, moved by {(after - before).days:+d} days"


def written_day(day: date, today: date) -> str:
    """A day as it can be typed back, and how far away it is."""
    return f"{write_date(day, today)} ({write_distance(day, today)})"
