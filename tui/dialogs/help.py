"""The help screen: every key of a place, with the shell verb that does the same."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from tui.actions.action import Action, Topic
from tui.actions.registry import actions_of
from tui.dialogs.dialog import Dialog
from tui.places import Place
from tui.widgets.ink import Line, Span, Tone, padded, toned, wrapped
from tui.widgets.inked import InkedView
from tui.widgets.press_line import key_name

KEY_CELLS = 6
TITLE_CELLS = 23

BOARD_LETTERS, LETTERS = "or h j k l", "or j k"
"""The letters that move the cursor too; on a goal's page l links."""

MOVES = (
    ("Home", "End PgUp PgDn", "to the first or last, a screen up or down"),
    ("click", "click again", "pick, then open"),
)


class HelpPage(InkedView):
    """The lines of the help screen, wrapped for the room there is."""

    DEFAULT_CSS = """
    HelpPage { height: auto; max-height: 100%; background: $surface; }
    """

    def __init__(self, place: Place, keys: Mapping[str, str], legend: str) -> None:
        super().__init__()
        self._place = place
        self._key_of = keys
        self._legend = legend
        self._lines: tuple[Line, ...] = ()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as its lines."""
        del container, viewport
        return len(self._wrapped(width))

    def on_resize(self) -> None:
        """Wrap the lines for the new width."""
        width = self.scrollable_content_region.width
        self._lines = self._wrapped(width)
        self.virtual_size = Size(width, len(self._lines))
        self.refresh()

    def _wrapped(self, width: int) -> tuple[Line, ...]:
        return tuple(help_lines(self._place, self._key_of, self._legend, width))

    def render_line(self, y: int) -> Strip:
        """One line of the page."""
        at = y + self.scroll_offset.y
        line = self._lines[at] if at < len(self._lines) else ()
        return self.strip(self.segments(line), self.scrollable_content_region.width)


def help_lines(place: Place, keys: Mapping[str, str], legend: str, width: int) -> Iterator[Line]:
    """The actions by topic, then the moves, then what the signs mean."""
    actions = sorted(actions_of(place), key=lambda each: list(Topic).index(each.topic))
    for topic, group in groupby(actions, key=lambda each: each.topic):
        yield (Span(topic, Tone.HEADING),)
        for action in group:
            yield from _action_lines(action, keys[action.id], width)
        yield ()
    yield (Span("Move", Tone.HEADING),)
    letters = BOARD_LETTERS if place is Place.BOARD else LETTERS
    yield from _row("↑↓←→", letters, "move the cursor", width)
    for key, more, what in MOVES:
        yield from _row(key, more, what, width)
    if legend:
        yield ()
        yield (Span("Signs", Tone.HEADING),)
        yield from toned(wrapped(legend, width), Tone.PLAIN)


def _action_lines(action: Action, key: str, width: int) -> Iterator[Line]:
    yield from _row(key_name(key), action.title, action.tooltip, width)
    hanging = Span(" " * (KEY_CELLS + TITLE_CELLS))
    for row in wrapped(action.verb, width - KEY_CELLS - TITLE_CELLS):
        yield (hanging, Span(row, Tone.FAINT))


def _row(key: str, title: str, words: str, width: int) -> Iterator[Line]:
    """A key, a title, and words that hang beside them."""
    begin: Line = padded((Span(key, Tone.ACCENT),), KEY_CELLS)
    begin = padded((*begin, Span(title, Tone.STRONG)), KEY_CELLS + TITLE_CELLS)
    hanging = (Span(" " * (KEY_CELLS + TITLE_CELLS)),)
    for index, row in enumerate(wrapped(words, width - KEY_CELLS - TITLE_CELLS)):
        yield (*(hanging if index else begin), Span(row))


class Help(Dialog[None]):
    """Lists what the keys of a place do."""

    DEFAULT_CSS = """
    Help > #frame { width: 100%; max-width: 104; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,q,enter", "leave", "Close", show=False)
    ]

    def __init__(self, place: Place, keys: Mapping[str, str], legend: str = "") -> None:
        super().__init__("Keys", "↑↓ scroll · Esc close")
        self._page = HelpPage(place, keys, legend)

    def body(self) -> Iterable[Widget]:
        """The page."""
        yield self._page
