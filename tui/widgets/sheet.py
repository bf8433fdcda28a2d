"""A drawn page on the screen: one widget that draws lines, scrolls, and has a cursor."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from tui.widgets.ink import Span, Tone, width_of
from tui.widgets.inked import InkedView
from tui.widgets.page import GUTTER, HEAD_COLUMN, Page, Row, Spot

CURSOR = "▸ "
"""Stands before what the cursor is on, so that it is seen without colour."""


class Sheet(InkedView, can_focus=True):
    """Shows a page and lets the cursor visit its spots; a subclass arranges the page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("down,j", "step(1)", "Down", show=False),
        Binding("left", "beside(-1)", "Left", show=False),
        Binding("right", "beside(1)", "Right", show=False),
        Binding("home", "edge(0)", "First", show=False),
        Binding("end", "edge(-1)", "Last", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
    ]

    @dataclass
    class Opened(Message):
        """The person clicked the spot that the cursor is on already."""

        spot: Spot

    @dataclass
    class Moved(Message):
        """The cursor came to another spot."""

        spot: Spot

    def __init__(self, home: Spot) -> None:
        super().__init__()
        self._page: Page | None = None
        self._home = home
        self._cursor = home

    @abstractmethod
    def arranged(self, width: int) -> Page:
        """The page, as wide as asked for and as high as it needs."""

    @property
    def is_held(self) -> bool:
        """Whether the page stands still, with no cursor, while something lies over it."""
        return False

    @property
    def allow_vertical_scroll(self) -> bool:
        """A page that is held doesn't scroll."""
        return not self.is_held and super().allow_vertical_scroll

    @property
    def page(self) -> Page:
        """The arranged page for the width of now."""
        width = max(self.scrollable_content_region.width, 1)
        if self._page is None or self._page.width != width:
            self._page = self.arranged(width)
        return self._page

    @property
    def cursor(self) -> Spot:
        """The spot that keys act on; one that went away gives its place to the first one."""
        if self.size and self._cursor not in self.page.places:
            self._cursor = self._home
        return self._cursor

    def lay_anew(self) -> None:
        """Arrange the page anew, with the cursor where it was."""
        self._page = None
        if self.size:
            self.virtual_size = Size(self.page.width, self.page.height)
            self.refresh()

    def lay_anew_nearby(self) -> None:
        """Arrange the page anew, with the cursor where it was, or on what took the place there."""
        order, before = self.page.order, self.cursor
        self.lay_anew()
        if before not in self.page.places:
            index = min(order.index(before), len(self.page.order) - 1)
            self.move_to(self.page.order[index])

    def region_of(self, spot: Spot) -> Region:
        """Where a spot is drawn, in cells of the screen."""
        place = self.page.places[spot]
        content = self.scrollable_content_region
        x, y = (
            place.x + content.x - self.scroll_offset.x,
            place.y + content.y - self.scroll_offset.y,
        )
        return Region(x, y, place.width, place.height)

    def move_to(self, spot: Spot) -> None:
        """Put the cursor on a spot and bring it into sight."""
        before = self.cursor
        self._cursor = spot
        for each in {before, spot}:
            place = self.page.places[each]
            self.refresh_lines(place.y, place.height)
        self.reveal(spot)
        if before != spot:
            self.post_message(self.Moved(spot))

    def top_of(self, spot: Spot) -> int:
        """The line that comes to the top of the screen when the page is scrolled up to a spot."""
        return max(self.page.places[spot].y - 1, 0)

    def reveal(self, spot: Spot) -> None:
        """Scroll so far that the whole spot is seen, with the page's head above its first spot."""
        place = self.page.places[spot]
        height = self.scrollable_content_region.height
        top, end = place.y, place.y + place.height
        if spot == self._home:
            self.scroll_to(y=0, animate=False, force=True)
        elif top < self.scroll_offset.y or place.height >= height:
            self.scroll_to(y=self.top_of(spot), animate=False, force=True)
        elif end > self.scroll_offset.y + height:
            self.scroll_to(y=end - height, animate=False, force=True)

    def action_step(self, step: int) -> None:
        """Move the cursor up or down its column."""
        page = self.page
        self.move_to(page.above(self.cursor) if step < 0 else page.below(self.cursor))

    def action_beside(self, step: int) -> None:
        """Move the cursor to the next column."""
        self.move_to(self.page.beside(self.cursor, step))

    def action_edge(self, index: int) -> None:
        """Move the cursor to the first or the last spot."""
        self.move_to(self.page.order[index])

    def action_page(self, step: int) -> None:
        """Scroll a screen and take the cursor along."""
        height = self.scrollable_content_region.height
        places, here = self.page.places, self.page.places[self.cursor]
        wanted = here.y + step * max(1, height - 1)
        columns = {HEAD_COLUMN, here.column if here.column != HEAD_COLUMN else 0}
        column = [each for each, place in places.items() if place.column in columns]
        self.move_to(min(column, key=lambda each: abs(places[each].y - wanted)))

    def on_click(self, event: events.Click) -> None:
        """The first click picks a spot, the second one opens it."""
        place = event.get_content_offset(self)
        if place is None or self.is_held:
            return
        at = place + self.scroll_offset
        spot = self.page.spot_at(at.x, at.y)
        if spot is None:
            return
        if spot == self.cursor:
            self.post_message(self.Opened(spot))
        else:
            self.move_to(spot)

    def on_resize(self) -> None:
        """Arrange the page for the new width."""
        self.virtual_size = Size(self.page.width, self.page.height)

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width = self.scrollable_content_region.width
        segments: list[Segment] = []
        x = 0
        for block, row, begins in self.page.rows_at(y + self.scroll_offset.y):
            segments.append(self.blank(block.x - x))
            segments += self._drawn(row, block.width, begins=begins)
            x = block.x + block.width
        return self.strip(segments, width)

    def _drawn(self, row: Row, width: int, *, begins: bool) -> list[Segment]:
        is_here = row.spot is not None and row.spot == self.cursor and not self.is_held
        line = row.line
        if not row.is_heading:
            sign = CURSOR if is_here and begins else " " * GUTTER
            line = (Span(sign, Tone.ACCENT), *line)
        used = width_of(row.figure) + width_of(line)
        segments = [*self.segments(row.figure), *self.segments(line, is_under_cursor=is_here)]
        return [*segments, self.blank(max(0, width - used), is_under_cursor=is_here)]
