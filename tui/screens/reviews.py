"""The Reviews place: what is due, how the rhythm was kept, and every review so far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType

from tui.actions.registry import bindings
from tui.messages import ReadReview, Walk
from tui.places import Place
from tui.screens.place import PlaceScreen
from tui.themes import PLAIN
from tui.widgets.press_line import PressLine, key_name
from tui.widgets.reviews.sheet import ReviewsSheet
from tui.widgets.reviews.spots import HOME, ReviewsSpot
from tui.widgets.reviews.view import SHOWN, STEP, ReviewsView, reviews_view

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from planner.reviews.review import Review

LEGEND = (
    "Rhythm: ● held   ◐ settled by a later one   ○ skipped   ◆ due now   · to come.\n"
    "A review settles every smaller one that was due by its day."
)


_OTHER_ROWS = 28
"""Rows of the page beside those of past reviews."""


class ReviewsScreen(PlaceScreen):
    """Shows the rhythm of reviews, and leads to each of them."""

    PLACE = Place.REVIEWS
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.REVIEWS)]
    CSS_PATH = "reviews.tcss"

    def compose(self) -> ComposeResult:
        """Tabs, the page, and the keys."""
        yield PressLine("top")
        yield ReviewsSheet(self._view(), as_tables=self.app.theme == PLAIN.name)
        yield PressLine("keys")

    def on_mount(self) -> None:
        """Begin with the cursor on what is due."""
        self.sheet.focus()
        self.call_after_refresh(self._show_lines)

    @property
    def sheet(self) -> ReviewsSheet:
        """The drawn page."""
        return self.query_one(ReviewsSheet)

    @property
    def review(self) -> Review | None:
        """The past review under the cursor."""
        spot = self.sheet.cursor
        return self.plan.reviews.get(spot.id) if spot.kind is ReviewsSpot.REVIEW else None

    @property
    def legend(self) -> str:
        """The signs of the page."""
        return LEGEND

    def show_plan(self) -> None:
        """Draw the newest state."""
        self.sheet.show(self._view())
        self.call_after_refresh(self._show_lines)

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

    @on(ReviewsSheet.Moved)
    def follow_cursor(self) -> None:
        """Which keys are possible depends on what is under the cursor."""
        self.show_keys()

    @on(ReviewsSheet.Opened)
    def open_clicked(self) -> None:
        """The second click opens, as Enter does."""
        self.begin("open-review")

    def _view(self) -> ReviewsView:
        shown = self.sheet.view.shown if self.query(ReviewsSheet) else self._room_for_past
        keys = {name: key_name(key) for name, key in self.keys.items()}
        return reviews_view(self.plan, self.today, keys, shown)

    @property
    def _room_for_past(self) -> int:
        """How many past reviews stand beside the other parts where those have a column."""
        return max(SHOWN, self.app.size.height - _OTHER_ROWS)

    def _show_lines(self) -> None:
        self.show_top()
        self.show_keys()
