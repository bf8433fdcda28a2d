"""Actions on the words of a goal: advice that is put aside, and templates to begin from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from tui.actions.action import Action, GoalAction, Topic
from tui.messages import Walk
from tui.places import Place

if TYPE_CHECKING:
    from planner.goal import Goal
    from tui.screens.goal import GoalScreen
    from tui.screens.place import PlaceScreen


def _page(screen: PlaceScreen) -> GoalScreen:
    """The screen of an action that works on a goal's page only."""
    return cast("GoalScreen", screen)


class DismissFinding(GoalAction):
    """Put the advice under the cursor aside: it doesn't matter for the words of this goal."""

    id = "dismiss"
    title = "Dismiss"
    key = "D"
    verb = "dualtrack lint ID --dismiss FINDING"
    places = frozenset({Place.GOAL})

    def why_not(self, screen: PlaceScreen) -> str:
        """Only a finding can be dismissed."""
        if not _page(screen).finding:
            return "Put the cursor on a finding below “Wording” to dismiss it."
        return super().why_not(screen)

    async def perform_on(self, screen: PlaceScreen, goal: Goal) -> None:
        """Keep that it doesn't matter here."""
        from planner.acts.wording import dismiss_finding

        finding = _page(screen).finding
        await screen.act(
            partial(dismiss_finding, goal_id=goal.id, finding=finding, today=screen.today)
        )


class PickTemplate(Action):
    """Begin a draft from a template of your line of work: its answers can all be changed."""

    id = "templates"
    title = "Draft from a template"
    key = "B"
    verb = "dualtrack templates"
    topic = Topic.WRITE

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask for the template, and start the walkthrough with what it says."""
        from planner.letters import calendar_of
        from planner.smart.templates.catalogue import TEMPLATES, template_named
        from planner.smart.templates.made_goal import templated_answers
        from tui.dialogs.template_picker import TemplatePicker

        chosen = await screen.ask(TemplatePicker(TEMPLATES))
        if chosen:
            calendar = calendar_of(screen.plan, screen.today)
            known = templated_answers(template_named(chosen), calendar)
            screen.post_message(Walk("draft", known=known))


ACTIONS: tuple[Action, ...] = (DismissFinding(), PickTemplate())
"""In the order in which they are shown."""
