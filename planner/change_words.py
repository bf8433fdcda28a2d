"""A change in words: what a preview shows before it is kept, and what history says of it."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.change import Edit
from planner.plan import Plan

NAMES = {
    "profile": "profile",
    "visions": "vision",
    "goals": "goal",
    "measures": "measure",
    "milestones": "milestone",
    "check_ins": "check-in",
    "date_moves": "moved date",
    "journal": "journal entry",
}
"""What one record of each collection is called."""

_TITLES = ("title", "name", "text", "note", "role")
_LONGEST = 60


def change_words(plan: Plan, edits: Iterable[Edit]) -> Iterator[str]:
    """One line for each edit, on the plan as it was before the change.

    `+` is a new record, `-` one that goes, `~` one that changes, with the values before and after.
    """
    for edit in edits:
        name = NAMES[edit.collection]
        if edit.before is None:
            yield f"+ {name} {_title(edit.after or {})}".rstrip()
        elif edit.after is None:
            yield f"- {name} {_title(edit.before)}".rstrip()
        else:
            yield f"~ {name} {_title_of(plan, edit)}: {_fields(edit)}"


def _title(fields: object) -> str:
    values = fields if isinstance(fields, dict) else {}
    for each in _TITLES:
        if values.get(each):
            return f"“{_short(str(values[each]))}”"
    return ""


def _title_of(plan: Plan, edit: Edit) -> str:
    record = plan.table(edit.collection).get(edit.id)
    for each in _TITLES:
        if value := getattr(record, each, ""):
            return f"“{_short(value)}”"
    return ""


def _fields(edit: Edit) -> str:
    before, after = edit.before or {}, edit.after or {}
    return ", ".join(
        f"{name.replace('_', ' ')} {_value(before[name])} → {_value(after[name])}" for name in after
    )


def _value(value: object) -> str:
    if value is None or value in ("", ()):
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return _short(", ".join(str(getattr(each, "what", each)) for each in value))
    return str(value) if isinstance(value, int | float | date) else f"“{_short(str(value))}”"


def _short(text: str) -> str:
    line = text.partition("\n")[0]
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
