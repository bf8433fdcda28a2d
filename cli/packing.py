"""Packs as files: the page of a review, and writing a page in a form."""

from pathlib import Path
from typing import TYPE_CHECKING

from cli.session import Session
from planner.refusal import Refusal

if TYPE_CHECKING:
    from planner.goal import Goal
    from planner.packs.page import Page
    from planner.packs.reader import Order

HTML, MARKDOWN = "html", "markdown"
_HTML_ENDINGS = (".html", ".htm")


def review_page(session: Session, what: str, order: "Order") -> "Page":
    """The page of a review, named by its id or its level; without a word the newest one."""
    from planner.packs.finding import find_review
    from planner.packs.review_pack import review_pack
    from planner.reviews.reading import keeping_of

    review = find_review(session.plan, what)
    kept = None if order.reader.is_other else keeping_of(review, session.keeper.history())
    edits = kept.edits if kept else ()
    return review_pack(session.plan, review, session.today, order, edits)


def form_of(output: Path | None) -> str:
    """The form that the ending of a file asks for: Markdown, where it asks for none."""
    return HTML if output and output.suffix.lower() in _HTML_ENDINGS else MARKDOWN


def write_page(page: "Page", form: str) -> str:
    """The page as text in a form."""
    if form == HTML:
        from store.formats.pack_html import write_html as write
    else:
        from store.formats.pack_markdown import write_markdown as write
    return write(page)


def save_page(page: "Page", output: Path, form: str, *, replaces: bool = False) -> None:
    """Write the page to a file that only its owner can read."""
    from store.formats.export_file import save_export

    save_export(output, write_page(page, form).encode(), replaces=replaces)


def named_goals(session: Session, page: "Page") -> "tuple[Goal, ...]":
    """The goals whose titles a reader of the page sees."""
    texts = set(page.texts)
    return tuple(goal for goal in session.plan.goals.values() if goal.title in texts)


def save_review(session: Session, review_id: str, reader: str, typed: str) -> str:
    """Write the page of a review for somebody to a file, and say where it is."""
    from planner.packs.reader import Order, Reader

    output = Path(typed).expanduser().absolute()
    if output.exists():
        raise Refusal(f"the file {output} is there already", "choose another name")
    order = Order(Reader(reader))
    page = review_page(session, review_id, order)
    save_page(page, output, form_of(output))
    if not order.reader.is_other:
        return f"Written to {output}"
    count = len(named_goals(session, page))
    return f"Written to {output}; it names {count} goals, and says what it leaves out"
