"""Actions of the Today place: opening what the cursor stands on, and keeping one's word."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from tui.actions.action import Action
from tui.messages import OpenGoal
from tui.places import Place

if TYPE_CHECKING:
    from tui.screens.place import PlaceScreen
    from tui.screens.today import TodayScreen

TODAY_ONLY = frozenset({Place.TODAY})


def _today(screen: PlaceScreen) -> TodayScreen:
    """The screen of an action that works in the Today place only."""
    return cast("TodayScreen", screen)


class OpenDay(Action):
    """Open what is under the cursor: a goal, a win, a letter, or the review."""

    id = "open-day"
    title = "Open"
    key = "enter"
    verb = "dualtrack show ID"
    places = TODAY_ONLY
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Do what Enter means on this spot."""
        here = _today(screen)
        goal_id = here.goal.id if here.goal else None
        if here.is_on_review:
            here.begin("review")
            return
        if here.entry is not None:
            from tui.dialogs.entry import EntryDialog

            goal_id = await here.ask(EntryDialog(here.plan, here.entry, here.today))
        elif goal_id is None:
            here.say("There is nothing to open here. The arrows lead to goals and wins.")
        if goal_id:
            screen.post_message(OpenGoal(goal_id))


class CommitmentAction(Action):
    """An action on the commitment under the cursor."""

    places = TODAY_ONLY

    def why_not(self, screen: PlaceScreen) -> str:
        """Impossible without one."""
        return "" if _today(screen).commitment else "Put the cursor on a commitment first."


class KeepCommitment(CommitmentAction):
    """Say that the commitment under the cursor is done."""

    id = "keep-commitment"
    title = "Done"
    key = "space"
    verb = "dualtrack commit --done ID"

    async def perform(self, screen: PlaceScreen) -> None:
        """End it as done."""
        from planner.acts.commitments import end_commitment
        from planner.reviews.commitment import CommitmentEnd

        commitment = _today(screen).commitment
        if commitment is not None:
            await screen.act(
                partial(
                    end_commitment,
                    commitment_id=commitment.id,
                    end=CommitmentEnd.DONE,
                    today=screen.today,
                )
            )


class CarryCommitment(CommitmentAction):
    """Carry the commitment under the cursor over to the next review; twice at most."""

    id = "carry-commitment"
    title = "Carry over"
    key = "greater_than_sign"
    verb = "dualtrack commit --carry ID"

    async def perform(self, screen: PlaceScreen) -> None:
        """Take it over."""
        from planner.acts.commitments import carry_commitment

        commitment = _today(screen).commitment
        if commitment is not None:
            await screen.act(partial(carry_commitment, commitment_id=commitment.id))


ACTIONS: tuple[Action, ...] = (OpenDay(), KeepCommitment(), CarryCommitment())
"""In the order in which they are shown."""
