"""Actions that lend the terminal to a walkthrough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.profile import ReviewLevel
from tui.actions.action import Action, Topic
from tui.messages import Walk
from tui.places import Place

if TYPE_CHECKING:
    from tui.screens.place import PlaceScreen


_LOOKS_BACK = {
    ReviewLevel.WEEKLY: "Weekly: what moved, in 15 minutes at most",
    ReviewLevel.MONTHLY: "Monthly: measures, habits, and what presses, half an hour",
    ReviewLevel.QUARTERLY: "Quarterly: a decision on every goal, about an hour",
    ReviewLevel.SEMIANNUAL: "Semiannual: both tracks and your values, an hour and a half",
    ReviewLevel.ANNUAL: "Annual: the whole year, in parts",
}


class WalkthroughAction(Action):
    """An action that begins the walkthrough of its own name."""

    topic = Topic.WRITE

    async def perform(self, screen: PlaceScreen) -> None:
        """Start the walkthrough."""
        screen.post_message(Walk(self.id))


class Onboard(WalkthroughAction):
    """Set up your plan: profile, vision and two linked goals, in about 15 minutes."""

    id = "onboard"
    title = "Set up my plan"
    key = "O"
    verb = "dualtrack onboard"


class DraftGoal(Action):
    """Draft a SMART goal letter by letter: from a wish, from a value, or an open goal anew."""

    id = "draft"
    title = "Draft a goal"
    main_places = frozenset({Place.VALUES, Place.REVIEWS})
    key = "A"
    verb = "dualtrack draft [WISH]"
    topic = Topic.WRITE

    async def perform(self, screen: PlaceScreen) -> None:
        """Start the walkthrough, with what the place knows of the goal."""
        screen.post_message(screen.drafted())


class HoldReview(Action):
    """Hold the review that is due, or choose one to hold early."""

    id = "review"
    title = "Review"
    key = "r"
    verb = "dualtrack review"
    topic = Topic.WRITE
    main_places = frozenset({Place.TODAY, Place.REVIEWS})

    async def perform(self, screen: PlaceScreen) -> None:
        """Start the review that is due; where none is, ask which one."""
        from planner.reviews.schedule import open_review

        due = open_review(screen.plan, screen.today)
        level = due.level if due else await _chosen_level(screen)
        if level:
            screen.post_message(Walk(level))


async def _chosen_level(screen: PlaceScreen) -> str | None:
    from tui.dialogs.pick import Choice, Pick

    rows = [Choice(level.value, words) for level, words in _LOOKS_BACK.items()]
    return await screen.ask(Pick("No review is due. Hold one early?", rows))


class DrawPurposeMap(WalkthroughAction):
    """Draw your purpose map: four lists, where they meet, and what to try out in two weeks."""

    id = "ikigai"
    title = "Purpose map"
    key = "I"
    verb = "dualtrack ikigai"


class TakeAnchors(WalkthroughAction):
    """Find your career anchors: what you would give up last, in about 12 minutes."""

    id = "anchors"
    title = "Career anchors"
    key = "C"
    verb = "dualtrack anchors"


class RankStrengths(WalkthroughAction):
    """Choose and rank what you do well, each with an episode that shows it."""

    id = "strengths"
    title = "Strengths"
    key = "S"
    verb = "dualtrack strengths"


class WriteVision(WalkthroughAction):
    """Reflect, and write where you see yourself in five years."""

    id = "vision"
    title = "Vision"
    key = "V"
    verb = "dualtrack vision"


class ResumeWalkthrough(WalkthroughAction):
    """Go on with a walkthrough where you left it."""

    id = "resume"
    title = "Resume a walkthrough"
    key = "R"
    verb = "dualtrack resume"


ACTIONS: tuple[Action, ...] = (
    HoldReview(),
    DraftGoal(),
    DrawPurposeMap(),
    TakeAnchors(),
    RankStrengths(),
    WriteVision(),
    ResumeWalkthrough(),
    Onboard(),
)
"""In the order in which they are shown."""
