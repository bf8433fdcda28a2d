"""Actions on the board: what it shows, and where cards lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tui.actions.action import Action, GoalAction, Topic
from tui.places import Place

if TYPE_CHECKING:
    from planner.goal import Goal
    from tui.screens.board import BoardScreen
    from tui.screens.place import PlaceScreen

BOARD_ONLY = frozenset({Place.BOARD})


def _board(screen: PlaceScreen) -> BoardScreen:
    """The screen of an action that works on the board only."""
    return cast("BoardScreen", screen)


class MoveCard(GoalAction):
    """Move the card to another column, picked from a list."""

    id = "move"
    title = "Move"
    key = "m"
    verb = "dualtrack edit ID category=leadership"
    places = BOARD_ONLY

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask for the column."""
        from tui.actions.moving import move_by_list

        await move_by_list(_board(screen), goal)


class _MoveAside(GoalAction):
    places = BOARD_ONLY
    step = 1

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Take the next column."""
        from tui.actions.moving import move_aside

        await move_aside(_board(screen), goal, self.step)


class MoveRight(_MoveAside):
    """Move the card one column to the right."""

    id = "move-right"
    title = "Move right"
    key = "greater_than_sign"
    verb = "dualtrack edit ID --status paused"


class MoveLeft(_MoveAside):
    """Move the card one column to the left."""

    id = "move-left"
    title = "Move left"
    key = "less_than_sign"
    verb = "dualtrack edit ID --status active"
    step = -1


class Filter(Action):
    """Show only the cards that match as you type: words, cat:skill, #tag, due<4w."""

    id = "filter"
    title = "Filter"
    key = "slash"
    verb = "dualtrack board FILTER"
    topic = Topic.LOOK
    places = BOARD_ONLY
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Open the line of the filter."""
        _board(screen).open_filter()


class ClearFilter(Action):
    """Show every card again."""

    id = "clear-filter"
    title = "Clear the filter"
    key = "escape"
    verb = "dualtrack board"
    topic = Topic.LOOK
    places = BOARD_ONLY

    def why_not(self, screen: PlaceScreen) -> str:
        """Nothing to clear without a filter."""
        return "" if _board(screen).filter_text else "No filter is set."

    async def perform(self, screen: PlaceScreen) -> None:
        """Empty the filter."""
        await _board(screen).clear_filter()


class SwitchLane(Action):
    """Short-term, long-term, both, someday: show the next lane."""

    id = "lane"
    title = "Lane"
    key = "t"
    verb = "dualtrack board --lane long-term"
    topic = Topic.LOOK
    places = BOARD_ONLY
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Take the next lane."""
        _board(screen).next_lane()


class GroupBy(Action):
    """Columns by category, band, status, quarter or value: take the next grouping."""

    id = "group"
    title = "Group"
    key = "g"
    verb = "dualtrack board --by status"
    topic = Topic.LOOK
    places = BOARD_ONLY
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Take the next grouping."""
        _board(screen).next_grouping()


ACTIONS: tuple[Action, ...] = (
    MoveCard(),
    MoveRight(),
    MoveLeft(),
    Filter(),
    ClearFilter(),
    SwitchLane(),
    GroupBy(),
)
"""In the order in which they are shown."""
