"""The page of the day on the screen."""

from tui.widgets.page import Page
from tui.widgets.sheet import Sheet
from tui.widgets.today.arrangement import today_page
from tui.widgets.today.spots import HOME
from tui.widgets.today.view import TodayView


class TodaySheet(Sheet):
    """Shows the day and lets the cursor visit goals, commitments, habits and wins."""

    def __init__(self, view: TodayView) -> None:
        super().__init__(HOME)
        self._view = view

    @property
    def view(self) -> TodayView:
        """What the sheet shows."""
        return self._view

    def arranged(self, width: int) -> Page:
        """The page of the day."""
        return today_page(self._view, width)

    def show(self, view: TodayView) -> None:
        """Show a newer state."""
        self._view = view
        self.lay_anew_nearby()
