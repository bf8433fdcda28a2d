"""The dialog in which one reads a journal entry in full."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from planner.journal import JournalEntry
from planner.plan import Plan
from tui.dialogs.dialog import Dialog
from tui.widgets.journal.entry_page import EntryPage


class EntryDialog(Dialog[str]):
    """Shows an entry; Enter answers with the id of its first goal, where it is about one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open_goal", "Open", show=False),
        Binding("up,k", "scroll(-1)", "Up", show=False),
        Binding("down,j", "scroll(1)", "Down", show=False),
        Binding("pageup", "scroll(-10)", "Page up", show=False),
        Binding("pagedown,space", "scroll(10)", "Page down", show=False),
    ]

    DEFAULT_CSS = """
    EntryDialog EntryPage { background: $surface; }
    """

    def __init__(self, plan: Plan, entry: JournalEntry, today: date) -> None:
        self._goals = tuple(each for each in entry.goals if each in plan.goals)
        super().__init__(
            "Journal", "Enter opens the goal · Esc back" if self._goals else "Esc back"
        )
        self._page = EntryPage(plan, entry, today)

    def body(self) -> Iterable[Widget]:
        """The entry."""
        yield self._page

    def action_scroll(self, lines: int) -> None:
        """Scroll a text that is longer than the screen."""
        self._page.scroll_relative(y=lines, animate=False, force=True)

    def action_open_goal(self) -> None:
        """Close with the goal; an entry about none just closes."""
        self.dismiss(self._goals[0] if self._goals else None)
