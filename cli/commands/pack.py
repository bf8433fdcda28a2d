"""Packs: a review, the brag document or the annual letter as a page."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.exits import USAGE, Ended
from cli.goal_argument import GoalHandle
from cli.output import complain, say, warn
from cli.packing import HTML, MARKDOWN, form_of, named_goals, review_page, save_page, write_page
from cli.session import Session, current
from cli.verbs import Verb
from planner.refusal import Refusal

if TYPE_CHECKING:
    from planner.packs.page import Page
    from planner.packs.reader import Order
    from planner.reviews.rhythm import Span

BRAG, LETTER = "brag", "letter"


@click.command(cls=Verb)
@click.argument("what", metavar="[REVIEW-ID|LEVEL|brag|letter]", default="")
@click.option(
    "--for",
    "reader",
    type=click.Choice(["me", "mentor", "manager"]),
    default="me",
    help="Who reads it; without it you, and only you see what is private.",
)
@click.option("--period", metavar="PERIOD", default="", help="Such as 2026 Q3, or last month.")
@click.option("--since", metavar="DATE", default="", help="The first day, else a year ago.")
@click.option("--until", metavar="DATE", default="", help="The last day, else today.")
@click.option("--ask", "asks", multiple=True, help="What you would like from the reader.")
@click.option("--with-personal", is_flag=True, help="Share goals of your personal life too.")
@click.option(
    "--without", metavar="GOAL-ID", type=GoalHandle(), multiple=True, help="Leave a goal out."
)
@click.option("--html", "form", flag_value=HTML, help="One page of HTML that stands alone.")
@click.option("--markdown", "form", flag_value=MARKDOWN, help="Markdown; it is what you get.")
@click.option(
    "--output", metavar="FILE", type=click.Path(path_type=Path), help="Write there, privately."
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--as-of", "as_of", metavar="DATE", default="", help="The plan as it stood on a day.")
def pack(
    what: str,
    reader: str,
    period: str,
    since: str,
    until: str,
    asks: tuple[str, ...],
    with_personal: bool,
    without: tuple[str, ...],
    form: str | None,
    output: Path | None,
    force: bool,
    as_of: str,
) -> None:
    """Take a page out of the plan: a review, the brag document or the annual letter.

    For a mentor or a manager it shows progress, decisions and wins, leaves out what is private, and
    says how much that is. Without a word it is your newest review.

    \b
    dualtrack pack quarterly --for manager --html --output q3.html
    dualtrack pack brag --period "2026 Q3" --for manager --ask "Time for the exam on Fridays"
    dualtrack pack letter
    """
    session = current()
    session.as_of_words = as_of
    if period and (since or until):
        complain("--period names all of the days: leave out --since and --until.")
        raise Ended(USAGE)
    order = _order(session, reader, asks, with_personal, without)
    page = _page(session, what, order, (period, since, until))
    _write(page, form or form_of(output), output, force)
    if order.reader.is_other:
        _say_what_is_named(session, page)


def _order(
    session: Session,
    reader: str,
    asks: tuple[str, ...],
    with_personal: bool,
    without: tuple[str, ...],
) -> "Order":
    from planner.packs.reader import Order, Reader
    from planner.packs.redaction import Choice
    from planner.text import read_line

    left_out = frozenset(session.plan.goal(typed).id for typed in without)
    said = tuple(read_line(ask, "request") for ask in asks)
    return Order(Reader(reader), Choice(with_personal, left_out), said)


def _page(session: Session, what: str, order: "Order", days: tuple[str, str, str]) -> "Page":
    plan, today = session.plan, session.today
    if what == BRAG:
        from planner.packs.brag import brag_pack
        from planner.packs.gaps import gaps

        span = _span(session, days)
        if order.reader.is_other:
            for line in gaps(plan, *span, today).lines:
                warn(line)
        return brag_pack(plan, *span, today, order)
    if what == LETTER:
        from planner.packs.letter import letter_pack, letter_span

        if order.reader.is_other:
            raise Refusal(
                "the annual letter is to yourself", "share a review or the brag document instead"
            )
        span = _span(session, days) if any(days) else letter_span(plan, today)
        return letter_pack(plan, *span, today)
    if any(days):
        raise Refusal(
            "a review has its own days", "give days with brag or letter, or name another review"
        )
    return review_page(session, what, order)


def _span(session: Session, days: tuple[str, str, str]) -> "Span":
    from planner.packs.period import read_period, read_span

    period, since, until = days
    fiscal = session.plan.fiscal_year
    if period:
        return read_period(period, session.today, fiscal)
    return read_span(since, until, session.today, fiscal)


def _write(page: "Page", form: str, output: Path | None, force: bool) -> None:
    if output is None:
        say(write_page(page, form).rstrip("\n"))
        return
    save_page(page, output, form, replaces=force)
    say(f"Written to {output}")


def _say_what_is_named(session: Session, page: "Page") -> None:
    """Say beside the page which goals it names: whoever gets it reads their titles."""
    from planner.ids import handles

    shown = handles(session.plan.goals)
    named = named_goals(session, page)
    if named:
        warn("it names these goals; --without ID leaves one out:")
    for goal in named:
        warn(f"  {shown[goal.id]}  {goal.title}")
