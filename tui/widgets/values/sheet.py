"""The Values page on the screen."""

from collections.abc import Mapping

from tui.widgets.page import Page, Spot
from tui.widgets.sheet import Sheet
from tui.widgets.values.arrangement import HOME, first_spots, values_page
from tui.widgets.values.spots import Part, part_of
from tui.widgets.values.view import ValuesView


class ValuesSheet(Sheet):
    """Shows the values and lets the cursor visit anchors, entries and goals."""

    def __init__(self, view: ValuesView) -> None:
        super().__init__(HOME)
        self._view = view

    @property
    def view(self) -> ValuesView:
        """What the sheet shows."""
        return self._view

    @property
    def parts(self) -> Mapping[Part, Spot]:
        """The parts that have something to show, and the first spot of each."""
        return first_spots(self.page)

    def arranged(self, width: int) -> Page:
        """The page of the values."""
        return values_page(self._view, width)

    def show(self, view: ValuesView) -> None:
        """Show a newer state, with the cursor where it was, or on what took the place there."""
        self._view = view
        self.lay_anew_nearby()

    def top_of(self, spot: Spot) -> int:
        """What leads to the spot, such as a heading or a picture, as far as both fit."""
        place = self.page.places[spot]
        fits = place.y + place.height - self.scrollable_content_region.height
        return max(self.page.lead_of(spot), fits, 0)

    def show_part(self, part: Part) -> None:
        """Put the cursor on the first spot of a part, with its heading at the top of the screen."""
        spot = self.parts.get(part)
        if spot is not None:
            self.move_to(spot)
            self.scroll_to(y=self.top_of(spot), animate=False, force=True)

    def action_beside(self, step: int) -> None:
        """Move to the next column, or where there is only one, to the next part."""
        spot = self.page.beside(self.cursor, step)
        if spot != self.cursor:
            self.move_to(spot)
            return
        parts = list(self.parts)
        here = -1 if self.cursor == HOME else parts.index(part_of(self.cursor))
        if 0 <= here + step < len(parts):
            self.show_part(parts[here + step])
