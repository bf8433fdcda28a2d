"""The page of a review on the screen."""

from tui.widgets.page import Page
from tui.widgets.review.arrangement import HEAD, review_page
from tui.widgets.review.view import ReviewView
from tui.widgets.sheet import Sheet


class ReviewSheet(Sheet):
    """Shows a review and lets the cursor visit its goals and words."""

    def __init__(self, view: ReviewView) -> None:
        super().__init__(HEAD)
        self._view = view

    @property
    def view(self) -> ReviewView:
        """What the sheet shows."""
        return self._view

    def arranged(self, width: int) -> Page:
        """The page of the review."""
        return review_page(self._view, width)

    def show(self, view: ReviewView) -> None:
        """Show a newer state, with the cursor where it was."""
        self._view = view
        self.lay_anew()
