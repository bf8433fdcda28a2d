"""The day: what is due, in focus and gone stale."""

from collections.abc import Iterator

import click

from cli.exits import DONE, DUE, Ended
from cli.output import say, say_json, styled
from cli.session import Session, current
from cli.verbs import Verb
from planner.agenda import Agenda, agenda, due_on
from planner.human_date import write_date, write_distance
from planner.reviews.stopped import stopped_review

QUIET = "Nothing is due. A good moment for dualtrack win, or for a walk."


@click.command(cls=Verb, reads=True)
def today() -> None:
    """Show what is due and to review, in focus, and gone stale, and the last wins."""
    session = current()
    plan, day = session.plan, agenda(session.plan, session.today)
    if session.wants_json:
        from cli.shapes import agenda_shape

        say_json(agenda_shape(plan, day, session.today))
        return
    say(styled(write_date(session.today, session.today), bold=True))
    for line in _lines(session, day):
        say(line)


def _lines(session: Session, day: Agenda) -> Iterator[str]:
    from cli.board_text import GoalLines

    plan, on = session.plan, session.today
    words = GoalLines(plan, on)
    goals = (
        ("Tripwires", day.due.tripped),
        ("Overdue", day.due.overdue),
        ("Due within a week", day.due.soon),
        ("Pause is over", day.due.pauses_over),
        ("In focus", day.focus),
        ("Gone stale", day.stale),
    )
    if not day.due:
        yield QUIET
    for title, found in goals:
        yield from _section(title, map(words.line, found))
    steps = (
        f"{write_date(step.due, on) if step.due else ''}  {step.title}"
        f" ({plan.goals[step.goal].title})"
        for step in day.due.milestones
    )
    yield from _section("Milestones", steps)
    over = (
        f"{write_date(each.due, on) if each.due else ''}  {each.text}"
        for each in day.due.commitments
    )
    yield from _section("Commitments whose day is over", over)
    yield from _section("Review", _review_lines(session, day))
    yield from _section("Last wins", (f"{win.on}  {win.text}" for win in day.wins))


def _review_lines(session: Session, day: Agenda) -> Iterator[str]:
    """The review that was begun, the one to hold now, and the one that comes next."""
    on, begun = session.today, stopped_review(session.drafts.unfinished())
    if begun is not None:
        yield f"the {begun} review is begun and not finished: dualtrack resume goes on"
    if day.due.review is not None:
        level = day.due.review.level
        yield f"{day.due.review.words}: dualtrack review {level}, or dualtrack snooze"
    if day.next_review is not None:
        level, due = day.next_review
        yield f"next: {level}, {write_date(due, on)} ({write_distance(due, on)})"


def _section(title: str, rows: Iterator[str]) -> Iterator[str]:
    first = next(rows, None)
    if first is not None:
        yield from ("", styled(title, bold=True), f"  {first}", *(f"  {row}" for row in rows))


@click.command(cls=Verb, reads=True)
@click.option("--short", is_flag=True, help="Nothing at all when nothing is due.")
def status(short: bool) -> None:
    """Say in one line what is due; the exit code is 10 when something is, so a prompt can ask.

    \b
    PS1='$(dualtrack status --short) \\$ '
    """
    session = current()
    due = due_on(session.plan, session.today)
    if session.wants_json:
        day = session.today.isoformat()
        say_json({"day": day, "is_due": bool(due), "words": str(due)})
    elif due or not short:
        say(str(due) or "nothing is due")
    raise Ended(DUE if due else DONE)
