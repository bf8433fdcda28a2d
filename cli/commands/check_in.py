"""Checking in from the shell, in seconds."""

from functools import partial

import click

from cli.goal_argument import GoalHandle
from cli.output import say, say_json
from cli.past_day import dated, past_day
from cli.session import current
from cli.verbs import Verb
from planner.acts.check_ins import log_check_in
from planner.check_in_grammar import read_check_in


@click.command(
    cls=Verb, reads=True, travels=False, context_settings={"ignore_unknown_options": True}
)
@click.argument("handle", type=GoalHandle(), metavar="ID")
@click.argument("words", metavar="VALUE...", nargs=-1, required=True)
@click.option("--on", metavar="DATE", default="", help="The day it was, else today.")
def check_in(handle: str, words: tuple[str, ...], on: str) -> None:
    """Check in on a goal: values, confidence, a note.

    \b
    dualtrack in k7f +2 @80% "two chapters before breakfast"
    dualtrack in k7f =14
    dualtrack in k7f pages=14 hours+1
    dualtrack in k7f yes
    dualtrack in k7f pace=behind "the data came late"

    +2 and -1 move a value, =14 or 14 sets it, @8 or @80% is the confidence, everything else is the
    note. A goal with several measures wants their names. A rate takes skip for a period that
    doesn't count. pace=on-track, pace=behind or pace=at-risk overrules the figures until the next
    check-in.
    """
    session = current()
    goal = session.plan.goal(handle)
    day = past_day(session, on)
    parsed = read_check_in(session.plan, goal, words, day)
    entry = parsed.check_in(id_=session.new_id(), goal_id=goal.id, on=day)
    preview = parsed.preview(session.plan, day, session.today)
    session.act(partial(log_check_in, check_in=entry, today=session.today))
    if session.wants_json:
        from cli.shapes import record_shape

        say_json(record_shape(entry))
    else:
        say(f"{dated(session, goal.title, day)}: {preview}")
