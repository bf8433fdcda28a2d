"""Editing one field in place: the text, how it is understood, and what is wrong with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static, TextArea

from planner.fields import Context, GoalField
from planner.refusal import Refusal
from tui.widgets.goal.details import EMPTY
from tui.widgets.goal.preview import may_be_empty, preview

FRAME_ROWS = 2
"""The border above and below."""
WORDS_ROWS = 2
NOTE_ROWS = 6
CHOICE_ROWS = 8


class EntryForm(StrEnum):
    """How a field is entered."""

    LINE = "line"
    NOTE = "note"
    CHOICE = "choice"


def form_of(field: GoalField) -> EntryForm:
    """A pick list for a field with choices, several lines for a long one, else one line."""
    if field.choices:
        return EntryForm.CHOICE
    return EntryForm.NOTE if field.is_long else EntryForm.LINE


def choices_of(field: GoalField, context: Context) -> tuple[str, ...]:
    """The choices, and nothing where nothing is an answer."""
    return (*field.choices, "") if may_be_empty(field, context) else field.choices


def rows_of(field: GoalField, context: Context) -> int:
    """How many rows an editor of the field takes."""
    form = form_of(field)
    if form is EntryForm.CHOICE:
        return min(CHOICE_ROWS, len(choices_of(field, context))) + FRAME_ROWS
    return (NOTE_ROWS if form is EntryForm.NOTE else 1) + WORDS_ROWS + FRAME_ROWS


class FieldEditor(Vertical):
    """A frame with an entry in it; what is typed stays until it is saved or left."""

    DEFAULT_CSS = """
    FieldEditor {
        border: round $primary;
        background: $surface;
        padding: 0 1;
        border-title-color: $primary;
        border-title-style: bold;
        border-subtitle-color: $text-muted;
        & Input, & TextArea, & OptionList {
            background: $surface;
            border: none;
            padding: 0;
            scrollbar-size-vertical: 1;
        }
        & Input { height: 1; }
        & TextArea, & OptionList { height: 1fr; }
        & .field-words { height: 2; color: $text-muted; }
        &.-refused .field-words { color: $text-error; text-style: bold; }
        &.-unreadable .field-words { color: $text-warning; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("ctrl+s", "save", "Save", show=False),
    ]

    @dataclass
    class Saved(Message):
        """The person wants to keep what they typed."""

        field: GoalField
        text: str

    @dataclass
    class Left(Message):
        """The person left the editor; `text` is what they had typed."""

        field: GoalField
        text: str

    def __init__(self, field: GoalField, text: str, context: Context) -> None:
        super().__init__()
        self.field = field
        self._begun_with = text
        self._known = context
        self.border_title = field.label
        is_note = form_of(field) is EntryForm.NOTE
        self.border_subtitle = f"{'ctrl+s' if is_note else 'enter'} saves, esc leaves"

    def compose(self) -> ComposeResult:
        """The entry, and the words below it."""
        yield self._entry()
        if form_of(self.field) is not EntryForm.CHOICE:
            yield Static("", classes="field-words", markup=False)

    def on_mount(self) -> None:
        """Begin where the person wants to type."""
        self._show_words()
        self.query_one("Input, TextArea, OptionList", Widget).focus()

    @property
    def text(self) -> str:
        """What is typed now."""
        entry = self.query_one("Input, TextArea, OptionList", Widget)
        if isinstance(entry, Input):
            return entry.value
        if isinstance(entry, TextArea):
            return entry.text
        if isinstance(entry, OptionList) and entry.highlighted is not None:
            return choices_of(self.field, self._known)[entry.highlighted]
        return self._begun_with

    @property
    def is_changed(self) -> bool:
        """Whether something else stands there than at the beginning."""
        return self.text != self._begun_with

    def refuse(self, refusal: Refusal) -> None:
        """Say beside the text why it can't be saved; the text stays."""
        self.add_class("-refused")
        for words in self.query(Static):
            words.update(str(refusal))

    def action_save(self) -> None:
        """Hand the text to the screen, unless it can't be read."""
        understood = preview(self.field, self.text, self._known)
        if understood.refusal is not None:
            self.refuse(understood.refusal)
        else:
            self.post_message(self.Saved(self.field, self.text))

    def action_leave(self) -> None:
        """Leave without saving."""
        self.post_message(self.Left(self.field, self.text))

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def _save_typed(self, event: Message) -> None:
        event.stop()
        self.action_save()

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _show_words(self) -> None:
        self.remove_class("-refused")
        understood = preview(self.field, self.text, self._known)
        is_hint = not self.text.strip() and bool(self.field.hint)
        self.set_class(understood.refusal is not None and not is_hint, "-unreadable")
        for words in self.query(Static):
            words.update(self.field.hint if is_hint else understood.words)

    def _entry(self) -> Widget:
        form = form_of(self.field)
        if form is EntryForm.LINE:
            return Input(self._begun_with, placeholder=self.field.hint, select_on_focus=False)
        if form is EntryForm.NOTE:
            return TextArea(self._begun_with, highlight_cursor_line=False, compact=True)
        choices = choices_of(self.field, self._known)
        options = OptionList(*_shown(choices), markup=False, compact=True)
        if self._begun_with in choices:
            options.highlighted = choices.index(self._begun_with)
        return options


def _shown(choices: Iterable[str]) -> Iterable[str]:
    return (choice or EMPTY for choice in choices)
