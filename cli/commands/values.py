"""The values of the plan: the exercises, what the goals make of them, drift, and confirming."""

from functools import partial

import click

from cli.exits import USAGE, Ended
from cli.goal_argument import goal_argument
from cli.output import complain, say, say_json, styled
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.values import confirm_values


@click.command(cls=Verb, reads=True)
@click.option("--since", metavar="DATE", default="", help="Only what changed since a day.")
@click.option("--markdown", is_flag=True, help="All exercises as one Markdown page.")
def values(since: str, markdown: bool) -> None:
    """Show your values: anchors, purpose map, strengths, vision, and which goals serve them.

    \b
    dualtrack values --since "1 Jan"
    dualtrack values --since 2025-06-30 --as-of 2026-06-30
    dualtrack values --markdown > values.md
    """
    session = current()
    if markdown and (since or session.wants_json):
        complain("--markdown prints the whole page: leave out --since and --json.")
        raise Ended(USAGE)
    if markdown:
        from store.formats.values_markdown import write_values

        say(write_values(session.plan, session.today).rstrip("\n"))
    elif since:
        _show_drift(session, since)
    else:
        _show_page(session)


def _show_page(session: Session) -> None:
    if session.wants_json:
        from cli.values_shapes import values_shape

        say_json(values_shape(session.plan, session.today))
        return
    from planner.values.overview.page import values_page

    for number, section in enumerate(values_page(session.plan, session.today)):
        if number:
            say()
        say(styled(section.title, bold=True))
        for line in section.lines:
            say(f"  {line}")
        if not section.lines:
            say(f"  Not done yet: dualtrack {section.verb}")


def _show_drift(session: Session, words: str) -> None:
    from planner.human_date import Lean, read_date
    from planner.values.drift import drift

    plan, today = session.plan, session.today
    since = read_date(words, today, lean=Lean.PAST, fiscal=plan.fiscal_year)
    changes = drift(plan, since, today)
    if session.wants_json:
        from cli.values_shapes import drift_shape

        say_json(drift_shape(changes))
        return
    from planner.values.overview.drift import drift_lines

    for line in drift_lines(changes, today):
        say(line)


@click.command(cls=Verb, params=[goal_argument()])
def confirm(handle: str) -> None:
    """Say that a goal still serves its values, after one of them has changed its place."""
    session = current()
    goal = session.plan.goal(handle)
    say(session.act(partial(confirm_values, goal_id=goal.id)).label)
