"""The dialog for fields that two sides changed: yours or theirs, for each of them."""

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import RadioButton, RadioSet

from planner.fields import GOAL_FIELDS, Context
from planner.refusal import Conflict
from tui.dialogs.dialog import Dialog
from tui.widgets.plain_text import plain

SHOWN = 60
"""Cells of a value that are shown; it is only to be recognised."""


class ConflictDialog(Dialog[dict[str, object]]):
    """Answers with the value to keep of each field."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s", "keep", "Save", show=False)]

    DEFAULT_CSS = """
    ConflictDialog {
        .label { color: $text-muted; margin-top: 1; }
        RadioSet { width: 1fr; border: none; background: $surface; }
    }
    """

    def __init__(self, conflict: Conflict, context: Context) -> None:
        super().__init__("Changed meanwhile", "Space choose · Ctrl+S save · Esc back to the form")
        self._conflict = conflict
        self._fields_context = context

    def body(self) -> Iterable[Widget]:
        """Both values of every field."""
        yield plain("Someone else changed this while you were writing. Keep which?")
        for name, field in self._conflict.fields.items():
            yield plain(_label(name), classes="label")
            yield RadioSet(
                RadioButton(Content(self._row("Yours", name, field.mine)), value=True),
                RadioButton(Content(self._row("Theirs", name, field.theirs))),
                id=name,
            )

    def action_keep(self) -> None:
        """Close with the chosen values."""
        chosen: dict[str, object] = {}
        for name, field in self._conflict.fields.items():
            is_mine = self.query_one(f"#{name}", RadioSet).pressed_index == 0
            chosen[name] = field.mine if is_mine else field.theirs
        self.dismiss(chosen)

    def _row(self, whose: str, name: str, value: object) -> str:
        field = GOAL_FIELDS.get(name)
        text = field.write(value, self._fields_context) if field else str(value)
        return f"{whose}: {text or 'empty'}"


def _label(name: str) -> str:
    field = GOAL_FIELDS.get(name)
    return field.label if field else name.replace("_", " ")
