"""The Today place: what asks for attention, and what went well."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType

from tui.actions.registry import bindings
from tui.places import Place
from tui.screens.place import PlaceScreen
from tui.themes import PLAIN
from tui.widgets.press_line import PressLine, key_name
from tui.widgets.today.sheet import TodaySheet
from tui.widgets.today.spots import ABOUT_ENTRY, DaySpot, goal_of
from tui.widgets.today.view import TodayView, today_view

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from planner.goal import Goal
    from planner.journal import JournalEntry
    from planner.reviews.commitment import Commitment

LEGEND = (
    "Due: ‼ tripwire tripped   ! over   · soon   ○ step   ‖ pause is over.\n"
    "Habits: ● kept   ○ missed   – skipped   ◌ still running.  "
    "In a bar, ╎ is where the plan expects you."
)


class TodayScreen(PlaceScreen):
    """Shows the day of the plan."""

    PLACE = Place.TODAY
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.TODAY)]
    CSS_PATH = "today.tcss"

    def compose(self) -> ComposeResult:
        """Tabs, the page, and the keys."""
        yield PressLine("top")
        yield TodaySheet(self._view())
        yield PressLine("keys")

    def on_mount(self) -> None:
        """Begin with the cursor on the page."""
        self.sheet.focus()
        self.call_after_refresh(self._show_lines)
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self.show_plan())

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

    @property
    def no_goal(self) -> str:
        """What to do where there is no goal to act on."""
        return "Put the cursor on a goal first."

    @property
    def legend(self) -> str:
        """The signs of the page."""
        return LEGEND

    def show_plan(self) -> None:
        """Draw the newest state."""
        self.sheet.show(self._view())
        self.call_after_refresh(self._show_lines)

    @on(TodaySheet.Moved)
    def follow_cursor(self) -> None:
        """Which keys are possible depends on what is under the cursor."""
        self.show_keys()

    @on(TodaySheet.Opened)
    def open_clicked(self) -> None:
        """The second click opens, as Enter does."""
        self.begin("open-day")

    def _view(self) -> TodayView:
        keys = {name: key_name(key) for name, key in self.keys.items()}
        has_colour = self.app.theme != PLAIN.name
        return today_view(self.plan, self.today, keys, has_colour=has_colour)

    def _show_lines(self) -> None:
        self.show_top()
        self.show_keys()
