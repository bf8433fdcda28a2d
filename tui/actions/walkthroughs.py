"""Actions that lend the terminal to a walkthrough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.actions.action import Action, Topic
from tui.messages import Walk
from tui.places import Place

if TYPE_CHECKING:
    from tui.screens.place import PlaceScreen


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
    main_places = frozenset({Place.VALUES})
    key = "A"
    verb = "dualtrack draft [WISH]"
    topic = Topic.WRITE

    async def perform(self, screen: PlaceScreen) -> None:
        """Start the walkthrough, with what the place knows of the goal."""
        screen.post_message(screen.drafted())


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
    DraftGoal(),
    DrawPurposeMap(),
    TakeAnchors(),
    RankStrengths(),
    WriteVision(),
    ResumeWalkthrough(),
    Onboard(),
)
"""In the order in which they are shown."""
