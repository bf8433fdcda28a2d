"""Adding a goal in one line."""

from functools import partial

import click

from cli.guards import warn_of_overload
from cli.output import say, say_json, warn
from cli.session import Session, current
from cli.verbs import Verb
from planner.ids import handles
from planner.quick_add import add_quick_goal, read_quick_add


@click.command(cls=Verb, reads=True, travels=False)
@click.argument("words", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only show how the line is understood.")
def add(words: tuple[str, ...], dry_run: bool) -> None:
    """Add a goal in one line.

    \b
    dualtrack add "Pass the CPA exam by end of Q2 #education"
    dualtrack add "Mentor a junior by +9m #leadership #team @70% ^k7f"

    A hash sign before skill, performance, leadership, education, networking, balance or financial
    chooses the column, else the words suggest it; before any other word it is a tag. @70% or @7 is
    the confidence; ^ID names the goal it serves. Without a date the goal waits in the someday lane.
    """
    session = current()
    quick = read_quick_add(" ".join(words), session.context)
    preview = quick.preview(session.today)
    if dry_run:
        say(preview)
        _remind(session, quick.title)
        return
    goal_id = session.new_id()
    session.act(partial(add_quick_goal, quick=quick, goal_id=goal_id, today=session.today))
    plan = session.plan
    if session.wants_json:
        from cli.shapes import goal_shape

        say_json(goal_shape(plan, plan.goals[goal_id], session.today))
    else:
        say(f"{handles(plan.goals)[goal_id]}  {preview}")
    warn_of_overload(plan)
    _remind(session, quick.title)


def _remind(session: Session, title: str) -> None:
    """Say the newest lesson that comes back beside the output, where no script reads it."""
    from planner.lessons import reminder, returning_lessons

    for lesson in returning_lessons(session.plan, title)[:1]:
        warn(reminder(lesson))
