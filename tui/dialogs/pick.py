"""The dialog that offers a list to pick one of."""

from collections.abc import Iterable
from typing import NamedTuple

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.dialogs.dialog import Dialog


class Choice(NamedTuple):
    """One row: the answer it stands for, and what is shown of it."""

    value: str
    title: str
    note: str = ""


class Pick(Dialog[str]):
    """Answers with the value of the row that the person picked."""

    DEFAULT_CSS = """
    Pick {
        & > #frame { width: 48; }
        OptionList { height: auto; max-height: 20; }
    }
    """

    def __init__(self, title: str, choices: Iterable[Choice], chosen: str = "") -> None:
        super().__init__(title, "Enter pick · Esc leave")
        self._choices = tuple(choices)
        self._chosen = chosen

    def body(self) -> Iterable[Widget]:
        """The rows."""
        yield OptionList(*(Option(_row(choice), id=choice.value) for choice in self._choices))

    def on_mount(self) -> None:
        """Begin at the row that is in force."""
        values = [choice.value for choice in self._choices]
        if self._chosen in values:
            self.query_one(OptionList).highlighted = values.index(self._chosen)

    @on(OptionList.OptionSelected)
    def answer(self, event: OptionList.OptionSelected) -> None:
        """Close with the picked row."""
        self.dismiss(event.option_id)


def _row(choice: Choice) -> Content:
    note = Content.styled(f"  {choice.note}", "dim") if choice.note else Content("")
    return Content(choice.title) + note
