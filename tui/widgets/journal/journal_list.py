"""The list of the journal: it draws the lines that are seen, however many there are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from planner.human_date import write_date
from planner.journal import JournalEntry
from planner.plan import Plan
from tui.widgets.ink import Line, Span, Tone, padded
from tui.widgets.inked import InkedView
from tui.widgets.journal.entry_lines import listed_lines
from tui.widgets.journal.listing import Found, Listing, Place, listing
from tui.widgets.journal.year import year_lines
from tui.widgets.page import GUTTER, MARGIN
from tui.widgets.sheet import CURSOR

INDENT = MARGIN + GUTTER


class JournalList(InkedView, can_focus=True):
    """Shows entries by day under the map of a year, with a cursor on one of them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("down,j", "step(1)", "Down", show=False),
        Binding("home", "edge(0)", "First", show=False),
        Binding("end", "edge(-1)", "Last", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
    ]

    @dataclass
    class Moved(Message):
        """The cursor came to another entry."""

    @dataclass
    class Opened(Message):
        """The person clicked the entry that the cursor is on already."""

    def __init__(self, plan: Plan, today: date) -> None:
        super().__init__()
        self._plan = plan
        self._today = today
        self._height = 1
        self._listing = listing((), self._height)
        self._cursor = 0
        self._empty = ""
        self._head: tuple[int, tuple[Line, ...]] | None = None

    @property
    def entry(self) -> JournalEntry | None:
        """The entry under the cursor."""
        ids = self._listing.ids
        return self._plan.journal[ids[self._cursor]] if ids else None

    @property
    def listing(self) -> Listing:
        """The entries as they are listed."""
        return self._listing

    def show(
        self,
        plan: Plan,
        found: Iterable[Found],
        today: date,
        height: int = 1,
        empty: str = "",
    ) -> None:
        """Show other entries, each on `height` lines, with the cursor where it was or near it.

        `empty` is said where there is none.
        """
        before = self.entry
        self._plan, self._today, self._height, self._empty = plan, today, height, empty
        self._listing = listing(found, height)
        ids = self._listing.ids
        if before is not None and before.id in ids:
            self._cursor = ids.index(before.id)
        self._cursor = max(0, min(self._cursor, len(ids) - 1))
        self._head = None
        self._measure()
        self._reveal()
        self.post_message(self.Moved())

    def point_at(self, entry_id: str) -> None:
        """Put the cursor on an entry."""
        if entry_id in self._listing.ids:
            self._move_to(self._listing.ids.index(entry_id))

    def action_step(self, step: int) -> None:
        """Move the cursor up or down; up from the first entry shows the map again."""
        self._move_to(self._cursor + step)

    def action_edge(self, index: int) -> None:
        """Move the cursor to the first or the last entry."""
        self._move_to(index if index == 0 else len(self._listing.ids) - 1)

    def action_page(self, step: int) -> None:
        """Move the cursor by a screen."""
        if self._listing.ids:
            rows = max(1, self.size.height - 1)
            line = self._listing.line_of(self._cursor) + step * rows
            self._move_to(self._listing.nearest(max(line, 0)))

    def _move_to(self, index: int) -> None:
        if not self._listing.ids:
            return
        index = max(0, min(index, len(self._listing.ids) - 1))
        before, self._cursor = self._cursor, index
        for each in {before, index}:
            self.refresh_lines(self._line_of(each), self._height)
        self._reveal()
        if before != index:
            self.post_message(self.Moved())

    def _reveal(self) -> None:
        """Scroll so far that the whole entry is seen, with its day, or the map above the first."""
        if not self._listing.ids:
            return
        line, rows = self._line_of(self._cursor), self.size.height
        if self._cursor == 0:
            self.scroll_to(y=max(0, line + self._height - rows), animate=False, force=True)
        elif line - 1 < self.scroll_offset.y:
            self.scroll_to(y=line - 1, animate=False, force=True)
        elif line + self._height > self.scroll_offset.y + rows:
            self.scroll_to(y=line + self._height - rows, animate=False, force=True)

    def _line_of(self, index: int) -> int:
        return len(self._header()) + self._listing.line_of(index)

    def on_resize(self) -> None:
        """Draw the map for the new width."""
        self._measure()
        self._reveal()

    def _measure(self) -> None:
        lines = len(self._header()) + self._listing.line_count
        self.virtual_size = Size(self.scrollable_content_region.width, lines)
        self.refresh()

    def _header(self) -> tuple[Line, ...]:
        width = self.scrollable_content_region.width
        if self._head is None or self._head[0] != width:
            room = max(width - INDENT, 1)
            self._head = width, year_lines(self._listing.counts, self._today, room, self._empty)
        return self._head[1]

    def on_click(self, event: events.Click) -> None:
        """The first click picks an entry, the second one opens it."""
        offset = event.get_content_offset(self)
        place = self._place(offset.y + self.scroll_offset.y) if offset is not None else None
        if place is None or place.entry is None:
            return
        if place.entry == self._cursor:
            self.post_message(self.Opened())
        else:
            self._move_to(place.entry)

    def _place(self, line: int) -> Place | None:
        """What of the list stands on a line."""
        header = len(self._header())
        return self._listing.place_at(line - header) if line >= header else None

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        header = self._header()
        indent = Span(" " * INDENT)
        if line < len(header):
            return self.strip(self.segments((indent, *header[line])), width)
        place = self._place(line)
        if place is None:
            return self.strip([self.blank(width)], width)
        if place.entry is None:
            return self.strip(self.segments(self._heading(place, width)), width)
        return self._entry_strip(place, width)

    def _heading(self, place: Place, width: int) -> Line:
        day = f"{write_date(place.group.day, self._today)} "
        rule = "─" * max(0, width - MARGIN - len(day))
        return (Span(" " * MARGIN), Span(day, Tone.HEADING), Span(rule, Tone.RULE))

    def _entry_strip(self, place: Place, width: int) -> Strip:
        index = place.entry or 0
        is_here = index == self._cursor
        entry = self._plan.journal[self._listing.ids[index]]
        room = max(width - INDENT, 1)
        line = listed_lines(self._plan, entry, self._today, room, self._height)[place.part]
        sign = CURSOR if is_here and place.part == 0 else " " * GUTTER
        begin = [self.blank(MARGIN), *self.segments((Span(sign, Tone.ACCENT),))]
        words = self.segments(padded(line, room), is_under_cursor=is_here)
        return self.strip([*begin, *words], width)
