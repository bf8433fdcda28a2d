"""Actions on past reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tui.actions.action import Action, Topic
from tui.places import Place

if TYPE_CHECKING:
    from tui.screens.place import PlaceScreen
    from tui.screens.review import ReviewScreen
    from tui.screens.reviews import ReviewsScreen

REVIEWING = frozenset({Place.REVIEWS, Place.REVIEW})


class OpenReview(Action):
    """Read the review under the cursor, open the goal it is about, or begin the one that is due."""

    id = "open-review"
    title = "Open"
    key = "enter"
    verb = "dualtrack reviews ID"
    topic = Topic.LOOK
    places = REVIEWING
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Do what Enter means on this spot."""
        cast("ReviewsScreen | ReviewScreen", screen).open_spot()


ACTIONS: tuple[Action, ...] = (OpenReview(),)
"""In the order in which they are shown."""
