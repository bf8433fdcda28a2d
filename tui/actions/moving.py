"""Moving cards between the columns of the board: what a column stands for decides what moves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.goals import edit_goal, set_status
from planner.board import NO_VALUE, BoardColumn, Grouping
from planner.goal import Category, Goal, Status
from planner.values.value import Value

if TYPE_CHECKING:
    from tui.screens.board import BoardScreen


async def move_aside(screen: BoardScreen, goal: Goal, step: int) -> None:
    """Move a card to the column beside its own."""
    columns = screen.shown.lanes[0].columns
    index = screen.view.spot.column + step
    if not 0 <= index < len(columns):
        screen.say("There is no column on that side.", is_warning=True)
        return
    await _move_to(screen, goal, columns[index])


async def move_by_list(screen: BoardScreen, goal: Goal) -> None:
    """Move a card to a column that the person picks."""
    from tui.dialogs.pick import Choice, Pick

    columns = screen.shown.lanes[0].columns
    here = columns[screen.view.spot.column]
    rows = [Choice(column.key, column.title) for column in columns]
    picked = await screen.ask(Pick("Move to", rows, here.key))
    if picked is not None and picked != here.key:
        await _move_to(screen, goal, next(each for each in columns if each.key == picked))


async def _move_to(screen: BoardScreen, goal: Goal, column: BoardColumn) -> None:
    """Do what brings the card into a column: set what it stands for, or ask for a date."""
    desk = screen.desk
    match screen.grouping:
        case Grouping.CATEGORY:
            await screen.act(
                partial(
                    edit_goal,
                    goal_id=goal.id,
                    fields={"category": Category(column.key)},
                    today=desk.today,
                    new_id=desk.new_id,
                )
            )
        case Grouping.STATUS:
            await _move_to_status(screen, goal, Status(column.key))
        case Grouping.VALUE:
            await _move_to_value(screen, goal, column.key)
        case _:
            from tui.actions.edit_forms import date_form

            screen.say(
                f"This column follows from the due date: when is it due, for {column.title}?"
            )
            await screen.fill(date_form(desk, goal, screen.settle))


async def _move_to_value(screen: BoardScreen, goal: Goal, key: str) -> None:
    """Put the value first; no card is moved out of all of its values, which asks for a reason."""
    if key == NO_VALUE:
        screen.say(
            "A move can't take every value away: open the goal, empty Values, and say why none.",
            is_warning=True,
        )
        return
    desk, first = screen.desk, Value(key)
    values = (first, *(each for each in goal.values if each is not first))
    await screen.act(
        partial(
            edit_goal,
            goal_id=goal.id,
            fields={"values": values},
            today=desk.today,
            new_id=desk.new_id,
        )
    )


async def _move_to_status(screen: BoardScreen, goal: Goal, status: Status) -> None:
    """The act that leads to a status; one that needs words asks for them."""
    from tui.actions.card_forms import drop_form, finish_form, pause_form

    desk = screen.desk
    forms = {Status.PAUSED: pause_form, Status.DONE: finish_form, Status.DROPPED: drop_form}
    if status in forms:
        await screen.fill(forms[status](desk, goal))
        return
    await screen.act(
        partial(set_status, goal_id=goal.id, status=status, today=desk.today, new_id=desk.new_id)
    )
