"""The Reviews page on the screen."""

from tui.widgets.page import Page
from tui.widgets.reviews.arrangement import reviews_page
from tui.widgets.reviews.spots import HOME
from tui.widgets.reviews.view import ReviewsView
from tui.widgets.sheet import Sheet


class ReviewsSheet(Sheet):
    """Shows the rhythm and every review, and lets the cursor visit them."""

    def __init__(self, view: ReviewsView) -> None:
        super().__init__(HOME)
        self._view = view

    @property
    def view(self) -> ReviewsView:
        """What the sheet shows."""
        return self._view

    def arranged(self, width: int) -> Page:
        """The page of the reviews."""
        return reviews_page(self._view, width)

    def show(self, view: ReviewsView) -> None:
        """Show a newer state, with the cursor where it was."""
        self._view = view
        self.lay_anew()
