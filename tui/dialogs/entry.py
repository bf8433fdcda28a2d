"""The dialog in which one reads a journal entry in full."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from planner.human_date import write_date
from planner.journal import JournalEntry
from planner.plan import Plan
from planner.reviews.letters import shown
from tui.dialogs.dialog import Dialog
from tui.widgets.plain_text import plain


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
    EntryDialog {
        .prompt, .fact { color: $text-muted; }
        .prompt { margin-bottom: 1; }
        .fact { margin-top: 1; }
    }
    """

    def __init__(self, plan: Plan, entry: JournalEntry, today: date) -> None:
        self._goals = tuple(each for each in entry.goals if each in plan.goals)
        keys = "Enter opens the goal · Esc back" if self._goals else "Esc back"
        title = f"{entry.kind.capitalize()} of {write_date(entry.on, today)}"
        super().__init__(title, keys)
        self._entry = shown(entry, today)
        self._titles = tuple(plan.goals[each].title for each in self._goals)

    def body(self) -> Iterable[Widget]:
        """What was asked, what was written, and what is known besides."""
        if self._entry.prompt:
            yield plain(self._entry.prompt, classes="prompt")
        yield plain(self._entry.text)
        for name, words in facts_of(self._entry):
            fact = plain("", classes="fact")
            fact.update(Content.styled(f"{name}  ", "bold") + Content(words))
            yield fact
        for title in self._titles:
            yield plain(f"→ {title}", classes="fact")

    def action_scroll(self, lines: int) -> None:
        """Scroll a text that is longer than the screen."""
        self.query_one("#frame").scroll_relative(y=lines, animate=False)

    def action_open_goal(self) -> None:
        """Close with the goal; an entry about none just closes."""
        self.dismiss(self._goals[0] if self._goals else None)


def facts_of(entry: JournalEntry) -> Iterator[tuple[str, str]]:
    """What an entry says beside its text, each with its name."""
    facts = (
        ("impact", entry.impact),
        ("evidence", entry.evidence),
        ("number", entry.number),
        ("link", entry.link),
        ("skill", entry.skill),
        ("seen by", entry.seen_by),
        ("comes from", entry.blocker or ""),
    )
    return ((name, words) for name, words in facts if words)
