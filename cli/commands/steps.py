"""Measures and milestones of a goal."""

from functools import partial

import click

from cli.goal_argument import goal_argument
from cli.kept import keep_and_say
from cli.output import say
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.measures import add_measure, aim_measure, remove_measure
from planner.acts.milestones import (
    add_milestones,
    reach_milestone,
    remove_milestone,
    reopen_milestone,
)
from planner.calendar import Period
from planner.goal import Goal
from planner.human_date import Lean, read_date
from planner.ids import find_id
from planner.keeper import Decide
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.refusal import Refusal
from planner.text import read_line


@click.command(cls=Verb, params=[goal_argument()])
@click.argument("name")
@click.option(
    "--from", "baseline", type=float, default=0.0, help="Where you are now.", show_default=True
)
@click.option("--to", "target", type=float, help="Where you want to be.")
@click.option("--unit", default="", help="What is counted: pages, EUR, %.")
@click.option(
    "--per", type=click.Choice([each.value for each in Period]), help="A rate: so many per ..."
)
@click.option("--yes-no", is_flag=True, help="Reached or not, nothing between.")
@click.option("--remove", is_flag=True, help="Take the measure away; its check-ins stay.")
def measure(
    handle: str,
    name: str,
    baseline: float,
    target: float | None,
    unit: str,
    per: str | None,
    yes_no: bool,
    remove: bool,
) -> None:
    """Give a goal a measure, or a new target to one it has.

    \b
    dualtrack measure k7f chapters --to 18
    dualtrack measure k7f downtime --from 120 --to 90 --unit h
    dualtrack measure k7f talks --to 2 --per week
    dualtrack measure k7f chapters --to 20        a new target from today on

    What was measured before a new target still reads against the old one.
    """
    session = current()
    goal = session.plan.goal(handle)
    named = read_line(name, "measure's name")
    known = _known(session, goal, named)
    if remove:
        if known is None:
            raise Refusal(f"this goal has no measure named {named}", "see its measures with show")
        say(session.act(partial(remove_measure, measure_id=known.id)).label)
        return
    if not yes_no and target is None:
        raise Refusal("a measure needs a target", "add --to with the value to reach, or --yes-no")
    decide: Decide
    if known is not None and target is not None:
        decide = partial(aim_measure, measure_id=known.id, target=target, today=session.today)
    else:
        kind = _kind(baseline, target, per, yes_no)
        made = Measure(
            id=session.new_id(),
            goal=goal.id,
            name=named,
            kind=kind,
            targets=(Target(session.today, 1.0 if yes_no or target is None else target),),
            baseline=baseline,
            unit=read_line(unit, "unit") if unit else "",
            period=Period(per) if per else None,
        )
        decide = partial(add_measure, measure=made)
    keep_and_say(decide)


def _known(session: Session, goal: Goal, name: str) -> Measure | None:
    """The goal's measure of that name, read without regard to case."""
    measures = session.plan.measures.of(goal.id)
    return next((each for each in measures if each.name.casefold() == name.casefold()), None)


def _kind(baseline: float, target: float | None, per: str | None, yes_no: bool) -> MeasureKind:
    if yes_no:
        return MeasureKind.YES_NO
    if per:
        return MeasureKind.RATE
    return MeasureKind.DOWN if target is not None and target < baseline else MeasureKind.UP


@click.command(cls=Verb, params=[goal_argument()])
@click.argument("title", required=False)
@click.option("--due", metavar="DATE", default="", help="The day it should be reached.")
@click.option("--reach", metavar="STEP", default="", help="Mark this step as reached today.")
@click.option(
    "--reopen", metavar="STEP", default="", help="Mark this step as not reached after all."
)
@click.option("--remove", metavar="STEP", default="", help="Take this step away.")
def milestone(
    handle: str, title: str | None, due: str, reach: str, reopen: str, remove: str
) -> None:
    """Add a step to a goal, or mark one as reached.

    \b
    dualtrack milestone k7f "Register for the exam" --due +2w
    dualtrack milestone k7f --reach m3x
    """
    session = current()
    goal = session.plan.goal(handle)
    decide: Decide
    if reach:
        decide = partial(
            reach_milestone, milestone_id=_step(session, goal, reach), today=session.today
        )
    elif reopen:
        decide = partial(reopen_milestone, milestone_id=_step(session, goal, reopen))
    elif remove:
        decide = partial(remove_milestone, milestone_id=_step(session, goal, remove))
    elif title:
        day = None
        if due:
            day = read_date(due, session.today, lean=Lean.FUTURE, fiscal=session.context.fiscal)
        step = Milestone(session.new_id(), goal.id, read_line(title, "milestone"), day)
        decide = partial(add_milestones, milestones=(step,))
    else:
        raise Refusal(
            "no milestone was named", 'give its words, or --reach with its id from "show"'
        )
    keep_and_say(decide)


def _step(session: Session, goal: Goal, typed: str) -> str:
    return find_id(
        typed, {step.id for step in session.plan.milestones.of(goal.id)}, "milestone of this goal"
    )
