"""Past reviews: the list of them, and one in full."""

from collections.abc import Iterator

import click

from cli.exits import REFUSED, Ended
from cli.output import complain, say, say_json
from cli.session import Session, current
from cli.verbs import Verb
from planner.human_date import write_date
from planner.ids import handles
from planner.packs.finding import find_review
from planner.reviews.reading import decided, keeping_of, past_reviews
from planner.reviews.review import Review


@click.command(cls=Verb, reads=True)
@click.argument("handle", metavar="[ID]", default="")
def reviews(handle: str) -> None:
    """List the reviews, the newest first, or read one in full.

    \b
    dualtrack reviews
    dualtrack reviews k7f
    """
    session = current()
    if handle:
        _show(session, find_review(session.plan, handle))
    else:
        _list(session)


def _list(session: Session) -> None:
    found = past_reviews(session.plan)
    if session.wants_json:
        from cli.shapes import record_shape

        say_json([record_shape(review) for review in found])
    if not found:
        complain("there is no review yet; begin one with dualtrack review.")
        raise Ended(REFUSED)
    for line in () if session.wants_json else _lines(session, found):
        say(line)


def _lines(session: Session, found: tuple[Review, ...]) -> Iterator[str]:
    from planner.reviews.rhythm import period_label

    names = handles(review.id for review in found)
    fiscal = session.plan.fiscal_year
    for review in found:
        label = period_label(review.since, review.until, review.level, fiscal)
        day = write_date(review.on, session.today)
        words = f"{names[review.id]:<5} {day:<16} {review.level:<11} {label:<20} {decided(review)}"
        yield words.rstrip()


def _show(session: Session, review: Review) -> None:
    """Print a review with its goals, words and commitments, and what it changed."""
    if session.wants_json:
        from cli.shapes import review_shape

        say_json(review_shape(session.plan, review))
        return
    from planner.packs.reader import Order
    from planner.packs.review_pack import review_pack
    from store.formats.pack_markdown import write_markdown

    kept = keeping_of(review, session.keeper.history())
    edits = kept.edits if kept else ()
    page = review_pack(session.plan, review, session.today, Order(), edits)
    say(write_markdown(page).rstrip("\n"))
