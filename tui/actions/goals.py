"""Actions on goals: adding, checking in, editing and ending them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.goals import activate_goal, set_focus
from planner.goal import Goal, Status
from tui.actions.action import Action, GoalAction
from tui.messages import OpenGoal
from tui.places import Place

if TYPE_CHECKING:
    from tui.screens.place import PlaceScreen


class AddGoal(Action):
    """Add a goal in one line: title, date as you write it, #category, #tags."""

    id = "add"
    title = "Add"
    key = "a"
    verb = 'dualtrack add "Pass the CPA exam by end of Q2 #education"'
    places = frozenset({Place.BOARD})
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask for the line, and put the cursor on the new goal."""
        from tui.actions.card_forms import add_form

        kept = await screen.fill(add_form(screen.desk))
        if kept is not None:
            screen.point_at(kept.edits[0].id)


class ShowGoal(GoalAction):
    """Open the goal: statement, measures, steps, check-ins, links, history."""

    id = "open"
    title = "Open"
    key = "enter"
    verb = "dualtrack show ID"
    places = frozenset({Place.BOARD})
    is_main = True

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask the app for the goal's place."""
        screen.post_message(OpenGoal(goal.id))


class LogCheckIn(GoalAction):
    """Say how it stands: +2, =14, @80% for your confidence, and a note."""

    id = "check-in"
    title = "Check in"
    key = "c"
    verb = 'dualtrack in ID +2 @80% "note"'
    is_main = True

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask for the line of the check-in."""
        from tui.actions.card_forms import check_in_form

        await screen.fill(check_in_form(screen.desk, goal))


class EditGoal(GoalAction):
    """Change the title, the due date, the category and more."""

    id = "edit"
    title = "Edit"
    key = "e"
    verb = "dualtrack edit ID due=+6m"
    places = frozenset({Place.BOARD})
    is_main = True

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask for the fields, and settle what someone else changed meanwhile."""
        from tui.actions.edit_forms import edit_form

        await screen.fill(edit_form(screen.desk, goal, screen.settle))


class FocusGoal(GoalAction):
    """Put the goal into focus, or out of it."""

    id = "focus"
    title = "Focus"
    key = "f"
    verb = "dualtrack focus ID [--off]"
    is_main = True

    def refuse(self, goal: Goal) -> str:
        """An ended goal is not worked on."""
        return "" if goal.status.is_open else f"This goal is {goal.status}. Press s to reopen it."

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Turn the focus on or off."""
        await screen.act(partial(set_focus, goal_id=goal.id, focus=not goal.focus))


class ConfirmValues(GoalAction):
    """Say that the goal still serves its values, after one of them has changed its place."""

    id = "confirm-values"
    title = "Confirm the values"
    key = "y"
    verb = "dualtrack confirm ID"

    def refuse(self, goal: Goal) -> str:
        """Only a goal that is marked asks for it."""
        return "" if goal.reconfirm else "The values of this goal need no confirming."

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Take the mark away."""
        from planner.acts.values import confirm_values

        await screen.act(partial(confirm_values, goal_id=goal.id))


class StartGoal(GoalAction):
    """Take up a draft, a paused or an ended goal."""

    id = "start"
    title = "Start or resume"
    key = "s"
    verb = "dualtrack start ID"

    def refuse(self, goal: Goal) -> str:
        """A goal that is active needs no start, and one without a date can't have one."""
        if goal.status is Status.ACTIVE:
            return "This goal is active already."
        return "Give it a due date first: press e." if goal.due is None else ""

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Make the goal active."""
        await screen.act(partial(activate_goal, goal_id=goal.id))


class _EndingAction(GoalAction):
    """An action that an ended goal has behind it."""

    def refuse(self, goal: Goal) -> str:
        """Only an open goal can be paused or ended."""
        return "" if goal.status.is_open else f"This goal is {goal.status} already."


class PauseGoal(_EndingAction):
    """Set the goal aside, until a day if you like."""

    id = "pause"
    title = "Pause"
    key = "p"
    verb = "dualtrack pause ID --until +4w"

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask until when."""
        from tui.actions.card_forms import pause_form

        await screen.fill(pause_form(screen.desk, goal))


class FinishGoal(_EndingAction):
    """Mark the goal as reached, with a word on how it went."""

    id = "finish"
    title = "Finish"
    key = "x"
    verb = "dualtrack done ID"

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask for the word."""
        from tui.actions.card_forms import finish_form

        await screen.fill(finish_form(screen.desk, goal))


class DropGoal(_EndingAction):
    """Let the goal go, with the reason and what it taught you."""

    id = "drop"
    title = "Drop"
    key = "d"
    verb = 'dualtrack drop ID "reason"'

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask why."""
        from tui.actions.card_forms import drop_form

        await screen.fill(drop_form(screen.desk, goal))


ACTIONS: tuple[Action, ...] = (
    AddGoal(),
    ShowGoal(),
    LogCheckIn(),
    EditGoal(),
    FocusGoal(),
    ConfirmValues(),
    StartGoal(),
    PauseGoal(),
    FinishGoal(),
    DropGoal(),
)
"""In the order in which they are shown."""
