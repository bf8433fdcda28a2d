"""Actions on past reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tui.actions.action import Action, Topic
from tui.places import Place

if TYPE_CHECKING:
    from planner.reviews import schedule
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
        _reviewing(screen).open_spot()


class PackReview(Action):
    """Write the review as a page: all of it for you, what may be shared for somebody else."""

    id = "pack"
    title = "Make a page"
    key = "P"
    verb = "dualtrack pack ID --for manager --output review.html"
    topic = Topic.WRITE
    places = REVIEWING
    main_places = REVIEWING

    def why_not(self, screen: PlaceScreen) -> str:
        """Impossible without a review."""
        return "" if _reviewing(screen).review else "Put the cursor on a past review first."

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask who reads it and where it goes, write it, and say so."""
        from tui.actions.pack_form import pack_form
        from tui.dialogs.form import FormDialog

        review = _reviewing(screen).review
        if review is None:
            return
        form = pack_form(screen.desk, review)
        with screen.desk.filling(form) as open_form:
            words = await screen.ask(FormDialog(form, open_form))
        if words:
            screen.say(words)


class SnoozeReview(Action):
    """Put the review that is due off until another day; at most twice."""

    id = "snooze"
    title = "Put off"
    key = "z"
    verb = "dualtrack snooze DAY"
    places = frozenset({Place.TODAY, Place.REVIEWS})

    def why_not(self, screen: PlaceScreen) -> str:
        """Impossible while none is due."""
        return "" if _due(screen) else "No review is due, so there is none to put off."

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask until when."""
        from tui.actions.snooze_form import snooze_form

        due = _due(screen)
        if due is not None:
            await screen.fill(snooze_form(screen.desk, due))


def _due(screen: PlaceScreen) -> schedule.OpenReview | None:
    """The review that is due; its rules are loaded when somebody asks."""
    from planner.reviews.schedule import open_review

    return open_review(screen.plan, screen.today)


def _reviewing(screen: PlaceScreen) -> ReviewsScreen | ReviewScreen:
    """The screen of an action that works on reviews only."""
    return cast("ReviewsScreen | ReviewScreen", screen)


ACTIONS: tuple[Action, ...] = (OpenReview(), PackReview(), SnoozeReview())
"""In the order in which they are shown."""
