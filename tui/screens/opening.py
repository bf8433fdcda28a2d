"""The screen of each place, imported when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.places import Place

if TYPE_CHECKING:
    from tui.desk import Desk
    from tui.screens.place import PlaceScreen


def opened_place(place: Place, desk: Desk) -> PlaceScreen:
    """The screen of a place that is opened once and kept; the board and a goal are none of them."""
    match place:
        case Place.TODAY:
            from tui.screens.today import TodayScreen

            return TodayScreen(desk)
        case Place.VALUES:
            from tui.screens.values import ValuesScreen

            return ValuesScreen(desk)
        case Place.JOURNAL:
            from tui.screens.journal import JournalScreen

            return JournalScreen(desk)
        case Place.REVIEWS:
            from tui.screens.reviews import ReviewsScreen

            return ReviewsScreen(desk)
        case _:
            raise LookupError(place)
