"""Reading the plan: lists, the board, one goal, the day."""

import click

from cli.board_text import GoalLines
from cli.exits import REFUSED, Ended
from cli.goal_argument import goal_argument
from cli.output import complain, say, say_json, say_table
from cli.session import Session, current
from cli.verbs import Verb
from planner.board import Grouping, Lane, board
from planner.filters import GoalFilter, read_filter
from planner.goal import Goal, Status

EVERY_LANE = (Lane.BOTH, Lane.SOMEDAY)


def _filter(session: Session, words: tuple[str, ...]) -> GoalFilter:
    fiscal = session.plan.fiscal_year
    return read_filter(" ".join(words), session.today, fiscal)


@click.command(cls=Verb, reads=True)
@click.argument("words", metavar="[FILTER]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Also goals that are done or dropped.")
def list_goals(words: tuple[str, ...], everything: bool) -> None:
    """List goals, all or those that a filter finds.

    \b
    dualtrack list 'due<4w'
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
        from cli.shapes import goal_shape

        say_json([goal_shape(plan, goal, today) for goal in found])
    else:
        lines = GoalLines(plan, today)
        say_table((_row(lines, goal) for goal in found), flexible=1)
    if not found:
        complain(
            "no goal matches; see all with dualtrack list --all, or add one with dualtrack add."
        )
        raise Ended(REFUSED)


def _in_order(session: Session) -> list[Goal]:
    goals = session.plan.goals.values()
    return sorted(goals, key=lambda goal: (goal.due is None, goal.due or session.today, goal.title))


def _row(lines: GoalLines, goal: Goal) -> tuple[str, ...]:
    status = "" if goal.status is Status.ACTIVE else goal.status.value
    more = " ".join(each for each in (status, *lines.signs(goal)) if each)
    return (
        lines.handle(goal),
        goal.title,
        goal.category.value,
        lines.progress(goal),
        lines.due(goal),
        more,
    )


@click.command(cls=Verb, reads=True)
@click.argument("words", metavar="[FILTER]...", nargs=-1)
@click.option(
    "--lane", type=click.Choice([each.value for each in Lane]), help="Only this one, else all."
)
@click.option(
    "--by", type=click.Choice([each.value for each in Grouping]), default=Grouping.CATEGORY.value
)
def board_verb(words: tuple[str, ...], lane: str | None, by: str) -> None:
    """Print the board as text: both tracks and someday, and in each the seven categories."""
    session = current()
    lanes = (Lane(lane),) if lane else EVERY_LANE
    show_board(session, words, lanes, Grouping(by))


def show_board(
    session: Session,
    words: tuple[str, ...] = (),
    lanes: tuple[Lane, ...] = EVERY_LANE,
    grouping: Grouping = Grouping.CATEGORY,
) -> None:
    """Print a board of the session's plan, as text or as JSON."""
    plan, today = session.plan, session.today
    chosen = _filter(session, words)
    boards = [board(plan, lane, grouping, today, chosen) for lane in lanes]
    if session.wants_json:
        from cli.shapes import board_shape

        say_json([lane for shown in boards for lane in board_shape(plan, shown, today)])
        return
    lines = GoalLines(plan, today)
    for shown in boards:
        for line in lines.board(shown):
            say(line)


@click.command(cls=Verb, reads=True, params=[goal_argument()])
def show(handle: str) -> None:
    """Show one goal with everything around it: measures, steps, check-ins, links, moved dates."""
    session = current()
    plan = session.plan
    goal = plan.goal(handle)
    if session.wants_json:
        from cli.shapes import goal_page_shape

        say_json(goal_page_shape(plan, goal, session.today))
        return
    from cli.goal_page import goal_lines

    for line in goal_lines(plan, goal, session.today):
        say(line)
