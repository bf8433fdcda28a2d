"""Actions that show a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.actions.action import Action, Topic
from tui.messages import OpenPlace
from tui.places import Place

if TYPE_CHECKING:
    from tui.screens.place import PlaceScreen


class GoTo(Action):
    """An action that shows the place that it names."""

    topic = Topic.LOOK
    place: ClassVar[Place]

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask the app for the place."""
        screen.post_message(OpenPlace(self.place))


class GoToBoard(GoTo):
    """Show the board."""

    id = "place-board"
    title = "Board"
    key = "1"
    verb = "dualtrack board"
    place = Place.BOARD


class GoToToday(GoTo):
    """Show what asks for attention: due, in focus, gone stale, the next review, habits and wins."""

    id = "place-today"
    title = "Today"
    key = "2"
    verb = "dualtrack today"
    place = Place.TODAY


class GoToValues(GoTo):
    """Show purpose, anchors, strengths and vision, and which goals serve them."""

    id = "place-values"
    title = "Values"
    key = "4"
    verb = "dualtrack values"
    place = Place.VALUES


class GoToJournal(GoTo):
    """Show what you wrote: wins, roadblocks, lessons and reflections by day, and search them."""

    id = "place-journal"
    title = "Journal"
    key = "5"
    verb = "dualtrack journal"
    place = Place.JOURNAL


class GoToReviews(GoTo):
    """Show which review is due, how the rhythm was kept, and every review so far."""

    id = "place-reviews"
    title = "Reviews"
    key = "6"
    verb = "dualtrack reviews"
    place = Place.REVIEWS


ACTIONS: tuple[Action, ...] = (
    GoToBoard(),
    GoToToday(),
    GoToValues(),
    GoToJournal(),
    GoToReviews(),
)
"""In the order in which they are shown."""
