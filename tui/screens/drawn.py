"""A place that is one drawn page with a cursor on it."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from textual import on

from tui.screens.place import PlaceScreen
from tui.widgets.press_line import PressLine
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from textual.app import ComposeResult


class DrawnPlace(PlaceScreen):
    """Shows a sheet between the line of places and the line of keys.

    A subclass makes the sheet in `drawn`, shows it a newer state in `draw_anew`, and names in
    `OPENS` the action of Enter, which a second click performs too.
    """

    OPENS: ClassVar[str]
    LEGEND: ClassVar[str] = ""

    @abstractmethod
    def drawn(self) -> Sheet:
        """The page as it is first shown."""

    @abstractmethod
    def draw_anew(self) -> None:
        """Show the page the newest state."""

    def compose(self) -> ComposeResult:
        """Tabs, the page, and the keys."""
        yield PressLine("top")
        yield self.drawn()
        yield PressLine("keys")

    def on_mount(self) -> None:
        """Begin with the cursor on the page; what is drawn without colour follows the theme."""
        self.sheet.focus()
        self.call_after_refresh(self.show_lines)
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self.show_plan())

    @property
    @abstractmethod
    def sheet(self) -> Sheet:
        """The drawn page."""

    @property
    def no_goal(self) -> str:
        """What to do where there is no goal to act on."""
        return "Put the cursor on a goal first."

    @property
    def legend(self) -> str:
        """The signs of the page."""
        return self.LEGEND

    def show_plan(self) -> None:
        """Draw the newest state."""
        self.draw_anew()
        self.call_after_refresh(self.show_lines)

    def show_lines(self) -> None:
        """Draw the lines above and below the page."""
        self.show_top()
        self.show_keys()

    def follow_cursor(self) -> None:
        """Which keys are possible depends on what is under the cursor."""
        self.show_keys()

    @on(Sheet.Moved)
    def hear_moved(self) -> None:
        """Follow the cursor, in the way of the place."""
        self.follow_cursor()

    @on(Sheet.Opened)
    def open_clicked(self) -> None:
        """The second click opens, as Enter does."""
        self.begin(self.OPENS)
