"""Actions on a goal's own page: its fields, steps, measures and links."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from planner.acts.goals import link_goal, unlink_goal
from planner.acts.measures import remove_measure
from planner.acts.milestones import reach_milestone, remove_milestone, reopen_milestone
from tui.actions.action import Action, GoalAction, Topic
from tui.places import EVERYWHERE, Place

if TYPE_CHECKING:
    from planner.goal import Goal
    from tui.screens.goal import GoalScreen
    from tui.screens.place import PlaceScreen

PAGE_ONLY = frozenset({Place.GOAL})


def _page(screen: PlaceScreen) -> GoalScreen:
    """The screen of an action that works on a goal's page only."""
    return cast("GoalScreen", screen)


class OpenSpot(GoalAction):
    """Open what is under the cursor: edit a field, follow a link, show the rest of a list."""

    id = "open-spot"
    title = "Open"
    key = "enter"
    verb = "dualtrack show ID"
    places = PAGE_ONLY
    is_main = True

    async def perform_on(self, screen: PlaceScreen, _goal: Goal) -> None:
        """Do what Enter means on this spot."""
        await _page(screen).open_spot()


class EditField(GoalAction):
    """Edit what is under the cursor: a field, a milestone, a measure and its target."""

    id = "edit-field"
    title = "Edit"
    key = "e"
    verb = "dualtrack edit ID due=+6m"
    places = PAGE_ONLY
    is_main = True

    async def perform_on(self, screen: PlaceScreen, _goal: Goal) -> None:
        """Open the editor of the spot."""
        await _page(screen).edit_spot()


class TickMilestone(GoalAction):
    """Mark the milestone under the cursor as reached, or as open again."""

    id = "tick"
    title = "Tick"
    key = "space"
    verb = "dualtrack milestone ID --reach STEP"
    places = PAGE_ONLY
    is_main = True

    def why_not(self, screen: PlaceScreen) -> str:
        """Only a milestone can be ticked."""
        if _page(screen).milestone is None:
            return "Put the cursor on a milestone to tick it; m adds one."
        return super().why_not(screen)

    async def perform_on(self, screen: PlaceScreen, _goal: Goal) -> None:
        """Reach it, or reopen it."""
        step = _page(screen).milestone
        if step is None:
            return
        if step.done_on is None:
            await screen.act(partial(reach_milestone, milestone_id=step.id, today=screen.today))
        else:
            await screen.act(partial(reopen_milestone, milestone_id=step.id))


class AddMilestone(GoalAction):
    """Add a step on the way, with a day if you like."""

    id = "milestone"
    title = "Milestone"
    key = "m"
    verb = 'dualtrack milestone ID "Register for the exam" --due +2w'
    places = PAGE_ONLY
    is_main = True

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask for its words and its day."""
        from tui.actions.goal_forms import milestone_form

        await screen.fill(milestone_form(screen.desk, goal))


class AddMeasure(GoalAction):
    """Add what shows progress: 18 chapters, 3 per week, or a yes or no."""

    id = "measure"
    title = "Measure"
    key = "M"
    verb = "dualtrack measure ID chapters --to 18"
    places = PAGE_ONLY
    is_main = True

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask for its name, where it stands and what to reach."""
        from tui.actions.goal_forms import measure_form

        await screen.fill(measure_form(screen.desk, goal))


class RemoveSpot(GoalAction):
    """Take away the milestone or the measure under the cursor; undo brings it back."""

    id = "remove"
    title = "Remove"
    key = "delete"
    verb = "dualtrack milestone ID --remove STEP"
    places = PAGE_ONLY

    def why_not(self, screen: PlaceScreen) -> str:
        """Only what was added to the goal can be taken away."""
        page = _page(screen)
        if page.milestone is None and page.measure is None:
            return "Put the cursor on a milestone or a measure to take it away."
        return super().why_not(screen)

    async def perform_on(self, screen: PlaceScreen, _goal: Goal) -> None:
        """Remove it."""
        step, measure = _page(screen).milestone, _page(screen).measure
        if step is not None:
            await screen.act(partial(remove_milestone, milestone_id=step.id))
        elif measure is not None:
            await screen.act(partial(remove_measure, measure_id=measure.id))


class LinkGoal(GoalAction):
    """Make it the stepping stone of another goal, found by typing."""

    id = "link"
    title = "Link"
    key = "l"
    verb = "dualtrack link ID LONG_TERM_ID"
    places = PAGE_ONLY
    is_main = True

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask which goal it serves."""
        from tui.dialogs.goal_picker import GoalPicker, goal_choices

        about = f"“{goal.title}” is a stepping stone to:"
        parent_id = await screen.ask(GoalPicker("Link", about, goal_choices(screen.plan, goal)))
        if parent_id:
            await screen.act(partial(link_goal, goal_id=goal.id, parent_id=parent_id))


class UnlinkGoal(GoalAction):
    """Take a link away: the one under the cursor, or one picked from a list."""

    id = "unlink"
    title = "Unlink"
    key = "L"
    verb = "dualtrack link ID LONG_TERM_ID --off"
    places = PAGE_ONLY

    def refuse(self, goal: Goal) -> str:
        """Without a link up there is nothing to take away."""
        return "" if goal.parents else "This goal serves no other one; l links it."

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Ask which link where there are several."""
        from tui.dialogs.pick import Choice, Pick

        parent_id = _page(screen).linked_goal
        if parent_id not in goal.parents:
            parent_id = goal.parents[0]
            if len(goal.parents) > 1:
                goals = screen.plan.goals
                rows = [Choice(each, goals[each].title) for each in goal.parents if each in goals]
                parent_id = await screen.ask(Pick("Unlink which?", rows)) or ""
        if parent_id:
            await screen.act(partial(unlink_goal, goal_id=goal.id, parent_id=parent_id))


class ReadHistory(GoalAction):
    """Read every change that touched this goal."""

    id = "history"
    title = "History"
    key = "H"
    verb = "dualtrack history"
    topic = Topic.LOOK
    places = PAGE_ONLY

    async def perform_on(self, screen: PlaceScreen, _goal: Goal) -> None:
        """Read it, which may take a moment in a plan of many years."""
        await _page(screen).read_history()


class GoBack(Action):
    """Leave the page, back to where it was opened."""

    id = "back"
    title = "Back"
    key = "escape"
    verb = "dualtrack board"
    topic = Topic.LOOK
    places = EVERYWHERE - {Place.BOARD}
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Close the place."""
        screen.go_back()


ACTIONS: tuple[Action, ...] = (
    GoBack(),
    OpenSpot(),
    EditField(),
    TickMilestone(),
    AddMilestone(),
    AddMeasure(),
    RemoveSpot(),
    LinkGoal(),
    UnlinkGoal(),
    ReadHistory(),
)
"""In the order in which they are shown."""
