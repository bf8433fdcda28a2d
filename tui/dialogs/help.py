"""The help screen: every key of a place, with the shell verb that does the same."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.actions.action import Action, Topic
from tui.actions.registry import actions_of
from tui.dialogs.dialog import Dialog, plain
from tui.places import Place
from tui.widgets.press_line import key_name

KEY_CELLS = 6
TITLE_CELLS = 22

MOVES = (
    ("↑↓←→", "or h j k l", "move the cursor"),
    ("Home", "End PgUp PgDn", "first, last, a screen up or down"),
)


class Help(Dialog[None]):
    """Lists what the keys of a place do; any of its keys closes it."""

    DEFAULT_CSS = """
    Help {
        & > #frame { width: 92; }
        .topic { color: $primary; text-style: bold; margin-top: 1; }
        .legend { color: $text-muted; margin-top: 1; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,q,enter", "leave", "Close", show=False)
    ]

    def __init__(self, place: Place, keys: Mapping[str, str], legend: str = "") -> None:
        super().__init__("Keys", "Esc close · ↑↓ scroll")
        self._place = place
        self._key_of = keys
        self._legend = legend

    def body(self) -> Iterable[Widget]:
        """The actions by topic, then the moves, then what the signs mean."""
        actions = sorted(actions_of(self._place), key=lambda each: list(Topic).index(each.topic))
        for topic, group in groupby(actions, key=lambda each: each.topic):
            yield plain(topic, classes="topic")
            yield from (Static(self._row(action), markup=False) for action in group)
        yield plain("Move", classes="topic")
        for key, more, what in MOVES:
            yield plain(f"{key:<{KEY_CELLS}}{more:<{TITLE_CELLS}}{what}")
        if self._legend:
            yield plain(self._legend, classes="legend")

    def _row(self, action: Action) -> Content:
        key = key_name(self._key_of[action.id])
        return Content.assemble(
            (f"{key:<{KEY_CELLS}}", "bold $text-accent"),
            f"{action.title:<{TITLE_CELLS}}",
            f"{action.tooltip}\n",
            (f"{'':<{KEY_CELLS}}{'':<{TITLE_CELLS}}{action.verb}", "$text-muted"),
        )
