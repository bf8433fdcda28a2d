"""Putting toned lines on the screen: the one place where a tone gets the colours of the theme."""

from collections.abc import Mapping, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.filter import ANSIToTruecolor, LineFilter
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style as Look

from tui.widgets.ink import Line, Tone

LOOKS: Mapping[Tone, str] = {
    Tone.PLAIN: "$foreground",
    Tone.FAINT: "$foreground 62%",
    Tone.STRONG: "bold $foreground",
    Tone.HEADING: "bold $primary",
    Tone.RULE: "$foreground 20%",
    Tone.ACCENT: "$text-accent",
    Tone.GOOD: "$text-success",
    Tone.WARN: "$text-warning",
    Tone.BAD: "bold $text-error",
    Tone.DONE: "$success",
    Tone.PLAN: "$primary",
    Tone.FORECAST: "$secondary",
    Tone.GRID: "$foreground 30%",
}
"""What each tone looks like, in the variables of the theme.

They are not component classes: Textual makes a node of each class for each widget, and a fifth of
the time to the first frame went into nodes.
"""

CURSOR_GROUND = "$primary 20%"
"""The background of what the cursor stands on."""


class InkedView(ScrollView):
    """A scrolling widget that draws its own lines; text in them is never read as markup."""

    DEFAULT_CSS = """
    InkedView {
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        overflow-x: hidden;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's word
        super().__init__(id=id)
        self._styles: dict[tuple[Tone, str], Style] = {}

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Leave out what turns a terminal's own colours into true ones: a theme has no others."""
        filters = super().get_line_filters()
        return [each for each in filters if not isinstance(each, ANSIToTruecolor)]

    def style_of(self, tone: Tone, ground: str = "") -> Style:
        """The colours that the theme gives a tone, on a ground or on the widget's own one."""
        key = (tone, ground)
        if key not in self._styles:
            look = self.visual_style
            if ground:
                look += Look.parse(f"on {ground}")
            self._styles[key] = (look + Look.parse(LOOKS[tone])).rich_style
        return self._styles[key]

    def notify_style_update(self) -> None:
        """Look every colour up again: the theme is another one."""
        super().notify_style_update()
        self._styles.clear()

    def segments(self, line: Line, *, is_under_cursor: bool = False) -> list[Segment]:
        """The pieces of a line in the colours of the theme."""
        ground = CURSOR_GROUND if is_under_cursor else ""
        return [Segment(span.text, self.style_of(span.tone, ground)) for span in line if span.text]

    def blank(self, width: int, *, is_under_cursor: bool = False) -> Segment:
        """Empty cells."""
        ground = CURSOR_GROUND if is_under_cursor else ""
        return Segment(" " * width, self.style_of(Tone.PLAIN, ground))

    def strip(self, segments: list[Segment], width: int) -> Strip:
        """Pieces as a full line of the screen."""
        return Strip(segments).adjust_cell_length(width, self.style_of(Tone.PLAIN))
