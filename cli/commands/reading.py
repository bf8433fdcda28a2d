"""Reading the plan: lists, the board, one goal, the day."""

import click

from cli.board_text import board_lines, goal_line, progress_words, signs
from cli.exits import DUE, REFUSED, Ended
from cli.goal_argument import goal_argument
from cli.goal_page import goal_lines
from cli.output import complain, say, say_json, say_table, styled
from cli.session import Session, current
from cli.shapes import agenda_shape, board_shape, goal_page_shape, goal_shape
from cli.verbs import Verb
from planner.agenda import Agenda, agenda
from planner.board import Grouping, Lane, board, card
from planner.calendar import FiscalYear
from planner.filters import GoalFilter, read_filter
from planner.goal import Goal
from planner.human_date import write_date


def _filter(session: Session, words: tuple[str, ...]) -> GoalFilter:
    fiscal = FiscalYear(session.plan.profile.fiscal_start)
    return read_filter(" ".join(words), session.today, fiscal)


@click.command(cls=Verb, reads=True)
@click.argument("words", metavar="[FILTER]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Also goals that are done or dropped.")
def list_goals(words: tuple[str, ...], everything: bool) -> None:
    """List goals, all or those that a filter finds.

    \b
    dualtrack list due<4w
    dualtrack list cat:skill '#python' track:long
    dualtrack list status:dropped
    """
    session = current()
    chosen = _filter(session, words)
    plan, today = session.plan, session.today
    found = [goal for goal in _in_order(session) if chosen.matches(plan, goal, today)]
    if not (everything or "status:" in " ".join(words)):
        found = [goal for goal in found if goal.status.is_open]
    if session.wants_json:
        say_json([goal_shape(plan, goal, today) for goal in found])
    else:
        say_table((_row(session, goal) for goal in found), flexible=1)
    if not found:
        complain(
            "no goal matches; see all with dualtrack list --all, or add one with dualtrack add."
        )
        raise Ended(REFUSED)


def _in_order(session: Session) -> list[Goal]:
    goals = session.plan.goals.values()
    return sorted(goals, key=lambda goal: (goal.due is None, goal.due or session.today, goal.title))


def _row(session: Session, goal: Goal) -> tuple[str, ...]:
    shown = card(session.plan, goal, session.today)
    status = "" if goal.status == "active" else goal.status.value
    more = " ".join(each for each in (status, *signs(shown)) if each)
    return (
        shown.handle,
        goal.title,
        goal.category.value,
        progress_words(shown),
        shown.due_words,
        more,
    )


@click.command(cls=Verb, reads=True)
@click.argument("words", metavar="[FILTER]...", nargs=-1)
@click.option("--lane", type=click.Choice([each.value for each in Lane]), default=Lane.BOTH.value)
@click.option(
    "--by", type=click.Choice([each.value for each in Grouping]), default=Grouping.CATEGORY.value
)
def board_verb(words: tuple[str, ...], lane: str, by: str) -> None:
    """Print the board as text: the lanes of both tracks, and in each the seven categories."""
    session = current()
    show_board(session, words, Lane(lane), Grouping(by))


def show_board(
    session: Session,
    words: tuple[str, ...] = (),
    lane: Lane = Lane.BOTH,
    grouping: Grouping = Grouping.CATEGORY,
) -> None:
    """Print a board of the session's plan, as text or as JSON."""
    plan, today = session.plan, session.today
    shown = board(plan, lane, grouping, today, _filter(session, words))
    if session.wants_json:
        say_json(board_shape(plan, shown, today))
        return
    for line in board_lines(plan, shown, today):
        say(line)


@click.command(cls=Verb, reads=True, params=[goal_argument()])
def show(handle: str) -> None:
    """Show one goal with everything around it: measures, steps, check-ins, links, moved dates."""
    session = current()
    plan = session.plan
    goal = plan.goal(handle)
    if session.wants_json:
        say_json(goal_page_shape(plan, goal, session.today))
        return
    for line in goal_lines(plan, goal, session.today):
        say(line)


@click.command(cls=Verb, reads=True)
def today() -> None:
    """Show what is due, in focus, and gone stale, and the last wins."""
    session = current()
    plan, day = session.plan, agenda(session.plan, session.today)
    if session.wants_json:
        say_json(agenda_shape(plan, day, session.today))
        return
    say(styled(write_date(session.today, session.today), bold=True))
    for line in _agenda_lines(session, day):
        say(line)


def _agenda_lines(session: Session, day: Agenda) -> list[str]:
    plan, on = session.plan, session.today
    lines: list[str] = []
    for title, goals in (
        ("Overdue", day.overdue),
        ("Due within a week", day.due_soon),
        ("Pause is over", day.pauses_over),
        ("In focus", day.focus),
        ("Gone stale", day.stale),
    ):
        if goals:
            lines += [
                "",
                styled(title, bold=True),
                *(f"  {goal_line(plan, goal, on)}" for goal in goals),
            ]
    if day.milestones:
        lines += ["", styled("Milestones", bold=True)]
        lines += [
            f"  {write_date(step.due, on) if step.due else ''}  {step.title}"
            f" ({plan.goals[step.goal].title})"
            for step in day.milestones
        ]
    if day.wins:
        lines += [
            "",
            styled("Last wins", bold=True),
            *(f"  {win.on}  {win.text}" for win in day.wins),
        ]
    return lines or ["Nothing is due. A good moment for dualtrack win, or for a walk."]


@click.command(cls=Verb, reads=True)
@click.option(
    "--short", is_flag=True, help="One line without a heading, and nothing when nothing is due."
)
def status(short: bool) -> None:
    """Say in one line what is due; the exit code is 10 when something is, so a prompt can ask.

    \b
    PS1='$(dualtrack status --short) \\$ '
    """
    session = current()
    day = agenda(session.plan, session.today)
    if session.wants_json:
        say_json({"day": session.today.isoformat(), "is_due": day.is_due, "words": day.words()})
    elif day.is_due or not short:
        say(day.words() or "nothing is due")
    raise Ended(DUE if day.is_due else 0)
