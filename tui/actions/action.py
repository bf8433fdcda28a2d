"""The shape of an action."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from tui.places import EVERYWHERE, Place

if TYPE_CHECKING:
    from planner.goal import Goal
    from tui.screens.place import PlaceScreen


class Topic(StrEnum):
    """The headings under which the help screen lists actions."""

    GOALS = "Goals"
    WRITE = "Write"
    LOOK = "Look"
    PLAN = "Plan"
    APP = "App"


class Action:
    """Something that a person can do; the docstring of each subclass is its tooltip.

    `key` names one or more keys as Textual writes them, apart by commas. `verb` is the line of the
    shell that does the same. `places` is where the key works; `is_main` puts it into the line of
    keys at the bottom, `main_places` into that of some places only.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    key: ClassVar[str]
    verb: ClassVar[str]
    topic: ClassVar[Topic] = Topic.GOALS
    places: ClassVar[frozenset[Place]] = EVERYWHERE
    is_main: ClassVar[bool] = False
    main_places: ClassVar[frozenset[Place]] = frozenset()

    @property
    def tooltip(self) -> str:
        """What the action does, in a sentence."""
        return (type(self).__doc__ or "").strip()

    def why_not(self, _screen: PlaceScreen) -> str:
        """Why the action is impossible right now, in a sentence; empty when it is possible."""
        return ""

    async def perform(self, screen: PlaceScreen) -> None:
        """Do it, asking what is missing first."""
        raise NotImplementedError


class GoalAction(Action):
    """An action on the goal in hand: the one under the board's cursor, or the one that is open.

    In the journal the cursor stands on entries, among the reviews on reviews: no goal is in hand.
    """

    places: ClassVar[frozenset[Place]] = EVERYWHERE - {Place.JOURNAL, Place.REVIEWS}

    def why_not(self, screen: PlaceScreen) -> str:
        """Impossible without a goal, or as `refuse` says."""
        goal = screen.goal
        return self.refuse(goal) if goal else screen.no_goal

    def refuse(self, _goal: Goal) -> str:
        """Why this goal is not one to do it to; empty when it is."""
        return ""

    async def perform(self, screen: PlaceScreen) -> None:
        """Do it to the goal in hand."""
        if screen.goal is not None:
            await self.perform_on(screen, screen.goal)

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Do it to one goal, asking what is missing first."""
        raise NotImplementedError
