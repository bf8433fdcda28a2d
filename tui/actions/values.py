"""Actions on values: linking goals to them, and what the cursor of the Values place stands on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from planner.acts.goals import edit_goal
from tui.actions.action import Action
from tui.messages import OpenGoal
from tui.places import Place

if TYPE_CHECKING:
    from planner.values.value import Value
    from tui.dialogs.pick import Choice
    from tui.screens.place import PlaceScreen
    from tui.screens.values import ValuesScreen

VALUES_ONLY = frozenset({Place.VALUES})


def _values(screen: PlaceScreen) -> ValuesScreen:
    """The screen of an action that works in the Values place only."""
    return cast("ValuesScreen", screen)


def _value_here(screen: PlaceScreen) -> Value | None:
    """The value under the cursor, in the one place where it can stand on one."""
    return _values(screen).value if screen.PLACE is Place.VALUES else None


class OpenValue(Action):
    """Open the goal under the cursor, or one of those that serve the value there."""

    id = "open-value"
    title = "Open"
    key = "enter"
    verb = "dualtrack show ID"
    places = VALUES_ONLY
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Do what Enter means on this spot."""
        value = _value_here(screen)
        if value is None:
            _values(screen).open_spot()
        else:
            await self._open_served(screen, value)

    async def _open_served(self, screen: PlaceScreen, value: Value) -> None:
        from tui.dialogs.pick import Choice, Pick

        goals = _values(screen).sheet.view.row(value).goals
        if not goals:
            keys = _values(screen).sheet.view.key
            screen.say(
                f"No open goal serves {value.full_name}. {keys('draft')} drafts one, "
                f"{keys('link-values')} links one."
            )
            return
        chosen: str | None = goals[0].id
        if len(goals) > 1:
            rows = [Choice(goal.id, goal.title) for goal in goals]
            chosen = await screen.ask(Pick(value.full_name, rows))
        if chosen:
            screen.post_message(OpenGoal(chosen))


class LinkValues(Action):
    """Say which values the goal serves; on a value, say which goal serves it too."""

    id = "link-values"
    title = "Link values"
    key = "v"
    main_places = VALUES_ONLY
    verb = "dualtrack edit ID values=AU,love"

    def why_not(self, screen: PlaceScreen) -> str:
        """Impossible without a goal, unless a value is under the cursor."""
        return "" if _value_here(screen) or screen.goal else screen.no_goal

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask for the values of the goal, or for the goal of the value."""
        value, goal = _value_here(screen), screen.goal
        if value is not None:
            await self._link_goal(screen, value)
        elif goal is not None:
            from tui.actions.edit_forms import values_form

            await screen.fill(values_form(screen.desk, goal, screen.settle))

    async def _link_goal(self, screen: PlaceScreen, value: Value) -> None:
        from tui.dialogs.goal_picker import GoalPicker

        about = f"This goal serves {value.full_name}:"
        goal_id = await screen.ask(GoalPicker("Link values", about, _unserving(screen, value)))
        goal = screen.plan.goals.get(goal_id) if goal_id else None
        if goal is not None:
            fields = {"values": (*goal.values, value)}
            await screen.act(
                partial(
                    edit_goal,
                    goal_id=goal.id,
                    fields=fields,
                    today=screen.today,
                    new_id=screen.desk.new_id,
                    seen={"values": goal.values},
                )
            )


def _unserving(screen: PlaceScreen, value: Value) -> tuple[Choice, ...]:
    """The open goals that are not linked to a value."""
    from tui.dialogs.goal_picker import choices_of

    goals = screen.plan.goal_outlines()
    return choices_of(
        screen.plan, (each for each in goals if each.status.is_open and value not in each.values)
    )


ACTIONS: tuple[Action, ...] = (OpenValue(), LinkValues())
"""In the order in which they are shown."""
