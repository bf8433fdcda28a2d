"""Editing one field in place: the text, how it is understood, and what is wrong with it."""

import asyncio
from enum import StrEnum
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static, TextArea

from planner.fields import Context, GoalField
from planner.goal import Goal
from planner.keeper import Trouble
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


def rows_of(field: GoalField, context: Context, *, asks_reason: bool = False) -> int:
    """How many rows an editor of the field takes."""
    form = form_of(field)
    if form is EntryForm.CHOICE:
        return min(CHOICE_ROWS, len(choices_of(field, context))) + FRAME_ROWS
    entry = NOTE_ROWS if form is EntryForm.NOTE else 1
    return entry + WORDS_ROWS + asks_reason + FRAME_ROWS


class FieldEditor(Vertical):
    """A frame with an entry in it; what is typed stays until it is saved or left.

    `typed` holds the text by entry and is kept up to date, so that it outlives the widget. With a
    `reason` a second line asks why a date moves. A title is judged as that of the `goal`.
    """

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
            padding: 0;
            scrollbar-size-vertical: 1;
            &:focus { background: $surface; background-tint: $foreground 0%; }
        }
        & TextArea, & OptionList { height: 1fr; }
        & .field-words { height: 2; color: $text-muted; }
        &.-refused .field-words { color: $text-error; text-style: bold; }
        &.-unreadable .field-words { color: $text-warning; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("ctrl+s", "save", "Save", show=False),
        Binding("down", "app.focus_next", "Next entry", show=False),
        Binding("up", "app.focus_previous", "Entry before", show=False),
    ]

    def __init__(
        self,
        field: GoalField,
        context: Context,
        typed: dict[str, str],
        reason: str = "",
        goal: Goal | None = None,
    ) -> None:
        super().__init__()
        self.field = field
        self._known = context
        self._typed = typed
        self._reason = reason
        self._goal = goal
        self._wishes: asyncio.Queue[bool] = asyncio.Queue()
        self.is_saving = False
        """Whether the text was handed over, and is neither kept nor refused yet."""
        self.add_class("editor")
        self.border_title = Content(f"{field.label}: {field.hint}")
        is_note = form_of(field) is EntryForm.NOTE
        why = " · Tab why it moves" if reason else ""
        keys = f"{'Ctrl+S' if is_note else 'Enter'} save{why} · Esc leave"
        self.border_subtitle = Content(keys)

    def compose(self) -> ComposeResult:
        """The entry, the reason where one is asked for, and the words below."""
        yield self._entry()
        if self._reason:
            yield Input(
                self._typed[self._reason],
                placeholder="why it moves; may stay empty",
                id="reason",
                select_on_focus=False,
                compact=True,
            )
        if form_of(self.field) is not EntryForm.CHOICE:
            yield Static("", classes="field-words", markup=False)

    def on_mount(self) -> None:
        """Say how the text that is there is understood."""
        self._show_words()

    @property
    def entry(self) -> Widget:
        """Where the person types."""
        return self.query_one("#entry")

    @property
    def asks_reason(self) -> bool:
        """Whether there is a line for why a date moves."""
        return bool(self._reason)

    async def is_wanted(self) -> bool:
        """Wait for the person: True when the text is to be kept, False when they left it."""
        return await self._wishes.get()

    @property
    def text(self) -> str:
        """What is typed now."""
        return self._typed[self.field.name]

    def refuse(self, refusal: Refusal | Trouble) -> None:
        """Say beside the text why it can't be saved; the text stays."""
        self.is_saving = False
        self.add_class("-refused")
        words = str(refusal)
        for below in self.query(Static):
            below.update(f"! {words[:1].upper()}{words[1:]}")

    def action_save(self) -> None:
        """Hand the text to the screen, unless it can't be read."""
        understood = preview(self.field, self.text, self._known, self._goal)
        if understood.refusal is not None:
            self.refuse(understood.refusal)
        else:
            self._wish(is_to_keep=True)

    def action_leave(self) -> None:
        """Leave without saving."""
        self._wish(is_to_keep=False)

    def _wish(self, *, is_to_keep: bool) -> None:
        self.is_saving = True
        self._wishes.put_nowait(is_to_keep)

    @on(Input.Submitted)
    def _save_line(self, event: Input.Submitted) -> None:
        """Enter saves from any line."""
        event.stop()
        self.action_save()

    @on(OptionList.OptionSelected)
    def _save_choice(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._typed[self.field.name] = choices_of(self.field, self._known)[event.option_index]
        self.action_save()

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _take_down(self, event: Input.Changed | TextArea.Changed) -> None:
        event.stop()
        widget = event.control
        name = self._reason if widget.id == "reason" else self.field.name
        self._typed[name] = widget.value if isinstance(widget, Input) else widget.text
        self._show_words()

    def _show_words(self) -> None:
        self.remove_class("-refused")
        understood = preview(self.field, self.text, self._known, self._goal)
        self.set_class(understood.refusal is not None, "-unreadable")
        for below in self.query(Static):
            below.update(understood.words)

    def _entry(self) -> Widget:
        form = form_of(self.field)
        if form is EntryForm.LINE:
            return Input(
                self.text, placeholder=EMPTY, id="entry", select_on_focus=False, compact=True
            )
        if form is EntryForm.NOTE:
            area = TextArea(self.text, id="entry", highlight_cursor_line=False, compact=True)
            area.move_cursor(area.document.end)
            return area
        choices = choices_of(self.field, self._known)
        shown = [choice or EMPTY for choice in choices]
        options = OptionList(*shown, id="entry", markup=False, compact=True)
        if self.text in choices:
            options.highlighted = choices.index(self.text)
        return options
