"""The Reviews place: what is due, how the rhythm was kept, and every review so far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tui.actions.registry import bindings
from tui.messages import ReadReview, Walk
from tui.places import Place
from tui.screens.drawn import DrawnPlace
from tui.themes import PLAIN
from tui.widgets.press_line import key_name
from tui.widgets.reviews.sheet import ReviewsSheet
from tui.widgets.reviews.spots import HOME, ReviewsSpot
from tui.widgets.reviews.view import SHOWN, STEP, ReviewsView, reviews_view

if TYPE_CHECKING:
    from planner.reviews.review import Review

_OTHER_ROWS = 28
"""Rows of the page beside those of past reviews."""


class ReviewsScreen(DrawnPlace):
    """Shows the rhythm of reviews, and leads to each of them."""

    PLACE = Place.REVIEWS
    OPENS = "open-review"
    LEGEND = (
        "Rhythm: ● held   ◐ settled by a later one   ○ skipped   ◆ due now   · to come.\n"
        "A review settles every smaller one that was due by its day."
    )
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.REVIEWS)]
    CSS_PATH = "reviews.tcss"

    def drawn(self) -> ReviewsSheet:
        """The page of the reviews, with as many past ones as there is room for."""
        return ReviewsSheet(self._view(max(SHOWN, self.app.size.height - _OTHER_ROWS)))

    def draw_anew(self) -> None:
        """Show the reviews as they are now."""
        self.sheet.show(self._view(self.sheet.view.shown))

    @property
    def sheet(self) -> ReviewsSheet:
        """The drawn page."""
        return self.query_one(ReviewsSheet)

    @property
    def review(self) -> Review | None:
        """The past review under the cursor."""
        spot = self.sheet.cursor
        return self.plan.reviews.get(spot.id) if spot.kind is ReviewsSpot.REVIEW else None

    def drafted(self) -> Walk:
        """The walkthrough that drafts a goal, for the gap under the cursor where there is one."""
        spot = self.sheet.cursor
        gap = next((each for each in self.sheet.view.gaps if each.name == spot.id), None)
        if gap is None or spot.kind is not ReviewsSpot.GAP:
            return Walk("draft")
        return Walk("draft", known={"wish": gap.wish})

    def open_spot(self) -> None:
        """Do what Enter means where the cursor is."""
        spot, view = self.sheet.cursor, self.sheet.view
        if self.review is not None:
            self.post_message(ReadReview(self.review.id))
        elif spot.kind is ReviewsSpot.MORE:
            self.sheet.show(replace(view, shown=view.shown + STEP))
        elif spot == HOME:
            self.begin("review")
        elif spot.kind is ReviewsSpot.GAP:
            self.post_message(self.drafted())
        else:
            self.say("There is nothing to open here. The arrows lead to past reviews.")

    def _view(self, shown: int) -> ReviewsView:
        keys = {name: key_name(key) for name, key in self.keys.items()}
        has_colour = self.app.theme != PLAIN.name
        return reviews_view(
            self.plan,
            self.today,
            keys,
            shown,
            has_colour=has_colour,
            stopped=self.desk.stopped_review,
        )
