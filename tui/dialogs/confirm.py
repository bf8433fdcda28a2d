"""The dialog that asks before something that is hard to take back."""

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from tui.dialogs.dialog import Dialog
from tui.widgets.plain_text import plain


class Confirm(Dialog[bool]):
    """Answers True when the person says so."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,enter", "agree", "Yes", show=False),
        Binding("n", "leave", "No", show=False),
    ]

    def __init__(self, title: str, question: str, verb: str) -> None:
        super().__init__(title, f"y {verb.lower()} · n leave it")
        self._question = question

    def body(self) -> Iterable[Widget]:
        """The question."""
        yield plain(self._question)

    def action_agree(self) -> None:
        """Close with a yes."""
        self.dismiss(True)
