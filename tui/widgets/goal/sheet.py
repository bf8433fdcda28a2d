"""The page of a goal on the screen, with room for an editor where a field stands."""

from tui.widgets.goal.arrangement import goal_page
from tui.widgets.goal.statement import TITLE
from tui.widgets.goal.view import GoalView
from tui.widgets.page import Gap, Page
from tui.widgets.sheet import Sheet


class GoalSheet(Sheet):
    """Shows a goal and lets the cursor visit its fields and records."""

    def __init__(self, view: GoalView) -> None:
        super().__init__(TITLE)
        self._view = view
        self._gap: Gap | None = None

    @property
    def is_held(self) -> bool:
        """An open editor holds the page still."""
        return self._gap is not None

    @property
    def view(self) -> GoalView:
        """What the sheet shows."""
        return self._view

    def arranged(self, width: int) -> Page:
        """The page of the goal."""
        return goal_page(self._view, width, self._gap)

    def show(self, view: GoalView) -> None:
        """Show a newer state of the goal, with the cursor where it was."""
        self._view = view
        self.lay_anew()

    def open_gap(self, gap: Gap | None) -> None:
        """Leave room for an editor in the place of a spot, or close the room again."""
        self._gap = gap
        self.can_focus = gap is None
        self.lay_anew()
