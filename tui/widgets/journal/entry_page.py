"""One journal entry in full, beside the list or in a dialog."""

from datetime import date

from textual.geometry import Size
from textual.strip import Strip

from planner.journal import JournalEntry
from planner.plan import Plan
from tui.widgets.ink import Line
from tui.widgets.inked import InkedView
from tui.widgets.journal.entry_lines import full_lines


class EntryPage(InkedView, can_focus=False):
    """Draws an entry, wrapped for the room there is; without one it is empty."""

    DEFAULT_CSS = """
    EntryPage { height: auto; max-height: 100%; }
    """

    def __init__(self, plan: Plan, entry: JournalEntry | None, today: date) -> None:
        super().__init__()
        self._plan = plan
        self._entry = entry
        self._today = today
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The drawn lines, of which as many are seen as fit."""
        return self._lines

    def show(self, plan: Plan, entry: JournalEntry | None, today: date) -> None:
        """Show another entry, from its beginning."""
        self._plan, self._entry, self._today = plan, entry, today
        self.scroll_to(y=0, animate=False, force=True)
        self._wrap()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as its lines."""
        del container, viewport
        return len(self._wrapped(width))

    def on_resize(self) -> None:
        """Wrap the lines for the new width."""
        self._wrap()

    def _wrap(self) -> None:
        width = self.scrollable_content_region.width
        self._lines = self._wrapped(width)
        self.virtual_size = Size(width, len(self._lines))
        self.refresh()

    def _wrapped(self, width: int) -> tuple[Line, ...]:
        if self._entry is None:
            return ()
        return full_lines(self._plan, self._entry, self._today, max(width, 1))

    def render_line(self, y: int) -> Strip:
        """One line of the page."""
        at = y + self.scroll_offset.y
        line = self._lines[at] if at < len(self._lines) else ()
        return self.strip(self.segments(line), self.scrollable_content_region.width)
