"""The Today place: what asks for attention, and what went well."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tui.actions.registry import bindings
from tui.places import Place
from tui.screens.drawn import DrawnPlace
from tui.themes import PLAIN
from tui.widgets.press_line import key_name
from tui.widgets.today.sheet import TodaySheet
from tui.widgets.today.spots import ABOUT_ENTRY, DaySpot, goal_of
from tui.widgets.today.view import TodayView, today_view

if TYPE_CHECKING:
    from planner.goal import Goal
    from planner.journal import JournalEntry
    from planner.reviews.commitment import Commitment


class TodayScreen(DrawnPlace):
    """Shows the day of the plan."""

    PLACE = Place.TODAY
    OPENS = "open-day"
    LEGEND = (
        "Due: ‼ tripwire tripped   ! over   · soon   ○ step   ‖ pause is over.\n"
        "Habits: ● kept   ○ missed   – skipped   ◌ still running.  "
        "In a bar, ╎ is where the plan expects you."
    )
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.TODAY)]
    CSS_PATH = "today.tcss"

    def drawn(self) -> TodaySheet:
        """The page of the day."""
        return TodaySheet(self._view())

    def draw_anew(self) -> None:
        """Show the day as it is now."""
        self.sheet.show(self._view())

    @property
    def sheet(self) -> TodaySheet:
        """The drawn page."""
        return self.query_one(TodaySheet)

    @property
    def goal(self) -> Goal | None:
        """The goal that the spot under the cursor is about."""
        return self.plan.goals.get(goal_of(self.sheet.cursor, self.plan))

    @property
    def commitment(self) -> Commitment | None:
        """The commitment under the cursor."""
        spot = self.sheet.cursor
        return self.plan.commitments.get(spot.id) if spot.kind is DaySpot.COMMITMENT else None

    @property
    def entry(self) -> JournalEntry | None:
        """The win or the letter under the cursor."""
        spot = self.sheet.cursor
        return self.plan.journal.get(spot.id) if spot.kind in ABOUT_ENTRY else None

    @property
    def is_on_review(self) -> bool:
        """Whether the cursor stands on the review."""
        return self.sheet.cursor.kind is DaySpot.REVIEW

    def _view(self) -> TodayView:
        keys = {name: key_name(key) for name, key in self.keys.items()}
        has_colour = self.app.theme != PLAIN.name
        return today_view(
            self.plan,
            self.today,
            keys,
            has_colour=has_colour,
            stopped=self.desk.stopped_review,
        )
