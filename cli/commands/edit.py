"""Changing a goal: its fields, its focus, its links."""

from functools import partial

import click

from cli.goal_argument import GoalHandle, goal_argument
from cli.guards import warn_of_overload
from cli.kept import keep_and_say
from cli.output import say
from cli.session import current
from cli.verbs import Verb
from planner.acts.combined import combined
from planner.acts.goals import edit_goal, link_goal, set_focus, set_status, unlink_goal
from planner.fields import GOAL_FIELDS, choice_of, field_named
from planner.goal import Status
from planner.guards import capacity
from planner.keeper import Decide
from planner.refusal import Refusal
from planner.text import read_note

FIELDS = ", ".join(name.replace("_", "-") for name in GOAL_FIELDS)


@click.command(cls=Verb, params=[goal_argument()])
@click.argument("assignments", metavar="FIELD=VALUE...", nargs=-1)
@click.option(
    "--status", metavar="STATUS", default="", help="draft, active, paused, done or dropped."
)
@click.option("--reason", default="", help="Why a date moves, or why the goal ends.")
def edit(handle: str, assignments: tuple[str, ...], status: str, reason: str) -> None:
    """Change fields of a goal; nothing behind the equals sign empties a field.

    \b
    dualtrack edit k7f due="end of Q3" --reason "the course starts late"
    dualtrack edit k7f category=leadership tags="#team #pilot"
    """
    session = current()
    context = session.context
    goal = session.plan.goal(handle)
    fields: dict[str, object] = {}
    for assignment in assignments:
        name, equals, value = assignment.partition("=")
        if not equals:
            raise Refusal(
                f"{assignment} says no value", f"write FIELD=VALUE, with a field of {FIELDS}"
            )
        field = field_named(name)
        fields[field.name] = field.read(value, context)
    because = read_note(reason, "reason")
    decisions: list[Decide] = []
    if fields:
        seen = {name: getattr(goal, name) for name in fields}
        decisions.append(
            partial(
                edit_goal,
                goal_id=goal.id,
                fields=fields,
                seen=seen,
                today=session.today,
                new_id=session.new_id,
                reason=because,
            )
        )
    if status:
        decisions.append(
            partial(
                set_status,
                goal_id=goal.id,
                status=choice_of(Status, status, "status"),
                today=session.today,
                new_id=session.new_id,
                reason=because,
            )
        )
    if not decisions:
        raise Refusal("nothing to change was named", f"write FIELD=VALUE, with a field of {FIELDS}")
    decide = (
        decisions[0]
        if len(decisions) == 1
        else partial(combined, label="Edit a goal", decisions=decisions)
    )
    hours = capacity(session.plan).planned
    keep_and_say(decide)
    if capacity(session.plan).planned > hours:
        warn_of_overload(session.plan)


@click.command(cls=Verb, params=[goal_argument()])
@click.option("--off", is_flag=True, help="Take it out of focus.")
def focus(handle: str, off: bool) -> None:
    """Put a goal into focus, or out of it."""
    session = current()
    goal = session.plan.goal(handle)
    say(session.act(partial(set_focus, goal_id=goal.id, focus=not off)).label)
    if not off:
        warn_of_overload(session.plan)


@click.command(cls=Verb, params=[goal_argument()])
@click.argument("parent", type=GoalHandle(), metavar="LONG_TERM_ID")
@click.option("--off", is_flag=True, help="Take the link away.")
def link(handle: str, parent: str, off: bool) -> None:
    """Make a goal the stepping stone of another one."""
    session = current()
    child, served = session.plan.goal(handle), session.plan.goal(parent)
    act = unlink_goal if off else link_goal
    say(session.act(partial(act, goal_id=child.id, parent_id=served.id)).label)
