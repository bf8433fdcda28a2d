"""One review: what it decided on each goal, what was written, and what it changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from planner.change_words import change_words
from planner.keeper import Trouble
from planner.packs.review_pack import TOLD_ELSEWHERE
from planner.reviews.reading import keeping_of
from tui.actions.registry import bindings
from tui.messages import OpenGoal
from tui.places import Place
from tui.screens.drawn import DrawnPlace
from tui.widgets.ink import Span, Tone
from tui.widgets.press_line import Word
from tui.widgets.review.sheet import ReviewSheet
from tui.widgets.review.spots import ReviewSpot
from tui.widgets.review.view import ReviewView

if TYPE_CHECKING:
    from planner.change import Edit
    from planner.goal import Goal
    from planner.reviews.review import Review
    from tui.desk import Desk


class ReviewScreen(DrawnPlace):
    """Shows one review in full."""

    PLACE = Place.REVIEW
    OPENS = "open-review"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.REVIEW)]
    CSS_PATH = "review.tcss"

    def __init__(self, desk: Desk, review: Review) -> None:
        super().__init__(desk)
        self.review = review

    def drawn(self) -> ReviewSheet:
        """The page of the review."""
        return ReviewSheet(ReviewView(self.plan, self.review, self.today))

    def draw_anew(self) -> None:
        """Show what became of it since."""
        self.sheet.show(replace(self.sheet.view, plan=self.plan, today=self.today))

    def on_mount(self) -> None:
        """Begin with the cursor on the page, and read what the review changed."""
        super().on_mount()
        self.run_worker(self._read_changes(), group="history", exclusive=True)

    @property
    def sheet(self) -> ReviewSheet:
        """The drawn page."""
        return self.query_one(ReviewSheet)

    @property
    def goal(self) -> Goal | None:
        """The goal under the cursor."""
        spot = self.sheet.cursor
        return self.plan.goals.get(spot.id) if spot.kind is ReviewSpot.VERDICT else None

    def show_plan(self) -> None:
        """Draw the newest state; a review that was undone leaves the screen too."""
        if self.review.id not in self.plan.reviews:
            self.go_back()
        else:
            super().show_plan()

    def open_spot(self) -> None:
        """Open the goal under the cursor."""
        if self.goal is not None:
            self.post_message(OpenGoal(self.goal.id))
        else:
            self.say("This is a record of what was said; it is not edited here.")

    async def _read_changes(self) -> None:
        try:
            kept = keeping_of(self.review, await self.desk.history())
        except Trouble as trouble:
            self.say_no(trouble)
            return
        edits = [edit for edit in kept.edits if not _is_told(edit)] if kept else []
        words = tuple(change_words(self.plan, edits))
        self.sheet.show(replace(self.sheet.view, changes=words))

    def show_lines(self) -> None:
        """Say that this is a review, which has no tab of its own."""
        self.show_top(Word((Span("▸Review", Tone.STRONG),)))
        self.show_keys()


def _is_told(edit: Edit) -> bool:
    return edit.collection in TOLD_ELSEWHERE and edit.before is None
