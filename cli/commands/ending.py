"""Taking goals up, setting them aside, and ending them."""

from datetime import date
from functools import partial

import click

from cli.goal_argument import goal_argument
from cli.guards import warn_of_overload
from cli.kept import keep_and_say
from cli.output import say
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.goals import activate_goal, drop_goal, finish_goal, pause_goal
from planner.human_date import Lean, read_date
from planner.text import read_note


def _told(words: tuple[str, ...], what: str) -> str:
    return read_note(" ".join(words), what)


def _day(session: Session, typed: str) -> date | None:
    if not typed:
        return None
    return read_date(typed, session.today, lean=Lean.FUTURE, fiscal=session.context.fiscal)


@click.command(cls=Verb, params=[goal_argument()])
@click.argument("words", metavar="[WORDS]...", nargs=-1)
def done(handle: str, words: tuple[str, ...]) -> None:
    """Mark a goal as reached, with a word on how it went."""
    session = current()
    goal = session.plan.goal(handle)
    change = session.act(
        partial(finish_goal, goal_id=goal.id, today=session.today, words=_told(words, "words"))
    )
    say(f"{change.label}. Worth a line: dualtrack win")


@click.command(cls=Verb, params=[goal_argument()])
@click.argument("reason", nargs=-1)
@click.option("--lesson", default="", help="What it taught you; kept in the journal.")
def drop(handle: str, reason: tuple[str, ...], lesson: str) -> None:
    """Let a goal go, with the reason.

    \b
    dualtrack drop k7f "the role no longer exists" --lesson "ask who decides first"
    """
    session = current()
    goal = session.plan.goal(handle)
    change = session.act(
        partial(
            drop_goal,
            goal_id=goal.id,
            today=session.today,
            reason=_told(reason, "reason"),
            new_id=session.new_id,
            lesson=read_note(lesson, "lesson"),
        )
    )
    say(change.label)


@click.command(cls=Verb, params=[goal_argument()])
@click.option("--until", metavar="DATE", default="", help="The day to take it up again.")
def pause(handle: str, until: str) -> None:
    """Set a goal aside for a while."""
    session = current()
    goal = session.plan.goal(handle)
    day = _day(session, until)
    keep_and_say(partial(pause_goal, goal_id=goal.id, today=session.today, until=day))


@click.command(cls=Verb, params=[goal_argument()])
def start(handle: str) -> None:
    """Take up a draft, a paused or an ended goal."""
    session = current()
    goal = session.plan.goal(handle)
    say(session.act(partial(activate_goal, goal_id=goal.id)).label)
    warn_of_overload(session.plan)
