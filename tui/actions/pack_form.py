"""The form that makes a page of a review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.fields import choice_of
from planner.packs.reader import Reader
from planner.text import read_line
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from planner.reviews.review import Review
    from tui.desk import Desk


def pack_form(desk: Desk, review: Review) -> Form[str]:
    """Who reads the page, and the file that it goes to."""

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> str:
        reader = choice_of(Reader, answers["reader"], "reader")
        return await desk.pack(review.id, reader, read_line(answers["file"], "file"))

    fields = (
        FormField("reader", f"Who reads it: {', '.join(Reader)}?", "", Reader.ME, tuple(Reader)),
        FormField(
            "file",
            "The file, with .html or .md at its end",
            "~/reviews/quarter.html",
            f"{review.level}-review-{review.on}.html",
        ),
    )
    return Form("pack", "Make a page of the review", fields, submit, preview=_preview)


def _preview(answers: Answers) -> str:
    if choice_of(Reader, answers["reader"], "reader").is_other:
        return "Progress, decisions and wins; the page says what it leaves out."
    return "All of it, with every word: for your eyes."
