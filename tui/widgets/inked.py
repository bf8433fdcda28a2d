"""Putting toned lines on the screen: the one place where a tone gets the colours of the theme."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.widgets.ink import Line, Tone


def _component(tone: Tone) -> str:
    return f"ink--{tone}"


class InkedView(ScrollView):
    """A scrolling widget that draws its own lines; text in them is never read as markup."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {_component(tone) for tone in Tone} | {"ink--cursor"}
    """One class per tone, and the background of what the cursor stands on."""

    DEFAULT_CSS = """
    InkedView {
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        overflow-x: hidden;
        & > .ink--plain { color: $foreground; }
        & > .ink--faint { color: $text-muted; }
        & > .ink--strong { color: $foreground; text-style: bold; }
        & > .ink--heading { color: $primary; text-style: bold; }
        & > .ink--rule { color: $foreground 20%; }
        & > .ink--accent { color: $text-accent; }
        & > .ink--good { color: $text-success; }
        & > .ink--warn { color: $text-warning; }
        & > .ink--bad { color: $text-error; text-style: bold; }
        & > .ink--done { color: $success; }
        & > .ink--plan { color: $primary; }
        & > .ink--forecast { color: $secondary; }
        & > .ink--grid { color: $foreground 30%; }
        & > .ink--cursor { background: $primary 20%; }
    }
    """

    def segments(self, line: Line, *, is_under_cursor: bool = False) -> list[Segment]:
        """The pieces of a line in the colours of the theme."""
        if not is_under_cursor:
            return [Segment(span.text, self.style_of(span.tone)) for span in line if span.text]
        under = self._cursor_style()
        return [Segment(span.text, self.style_of(span.tone) + under) for span in line if span.text]

    def style_of(self, tone: Tone) -> Style:
        """The colours that the theme gives a tone."""
        return self.get_component_rich_style(_component(tone))

    def blank(self, width: int, *, is_under_cursor: bool = False) -> Segment:
        """Empty cells."""
        under = self._cursor_style() if is_under_cursor else Style.null()
        return Segment(" " * width, self.style_of(Tone.PLAIN) + under)

    def strip(self, segments: list[Segment], width: int) -> Strip:
        """Pieces as a full line of the screen."""
        return Strip(segments).adjust_cell_length(width, self.style_of(Tone.PLAIN))

    def _cursor_style(self) -> Style:
        return Style(bgcolor=self.get_component_rich_style("ink--cursor").bgcolor)
