"""The line in which one types a filter."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

GOAL_HINT = "words  cat:skill  #tag  due<4w  focus"


class FilterBar(Horizontal):
    """An input that tells what is in it at every key."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "clear", "Clear", show=False)]

    DEFAULT_CSS = """
    FilterBar {
        height: 1; background: $panel;
        & > .slash { width: 3; padding: 0 1; color: $text-accent; text-style: bold; }
        & > Input { width: 1fr; height: 1; border: none; padding: 0; background: $panel; }
        & > Input:focus { border: none; }
        & > .note { width: auto; max-width: 60%; padding: 0 1; color: $text-muted; }
        & > .note.-refused { color: $text-warning; }
    }
    """

    @dataclass
    class Changed(Message):
        """Another key was typed."""

        text: str

    @dataclass
    class Submitted(Message):
        """The person pressed Enter."""

        text: str

    class Cleared(Message):
        """The person pressed Esc: no filter, please."""

    def __init__(self, text: str, hint: str = GOAL_HINT) -> None:
        super().__init__()
        self._text = text
        self._hint = hint

    def compose(self) -> ComposeResult:
        """The sign, the line, and room for a word on it."""
        yield Static("/", classes="slash", markup=False)
        yield Input(self._text, placeholder=self._hint, select_on_focus=False)
        yield Static("", classes="note", markup=False)

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one(Input).focus()

    def note(self, words: str, *, is_refused: bool = False) -> None:
        """Show a word on the filter beside it."""
        note = self.query_one(".note", Static)
        note.update(Content(words))
        note.set_class(is_refused, "-refused")

    @on(Input.Changed)
    def tell_change(self, event: Input.Changed) -> None:
        """Hand the text on."""
        event.stop()
        self.post_message(self.Changed(event.value))

    @on(Input.Submitted)
    def tell_submission(self, event: Input.Submitted) -> None:
        """Hand the finished text on."""
        event.stop()
        self.post_message(self.Submitted(event.value))

    def action_clear(self) -> None:
        """Ask for no filter."""
        self.post_message(self.Cleared())
