"""The form that puts a review off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.reviews import snooze_review
from planner.human_date import Lean, read_date, write_date, write_distance
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from datetime import date

    from planner.change import KeptChange
    from planner.reviews.schedule import OpenReview
    from tui.desk import Desk


def snooze_form(desk: Desk, due: OpenReview) -> Form[KeptChange]:
    """Until when the review that is due rests."""

    def until(answers: Answers) -> date:
        return read_date(answers["until"], desk.today, lean=Lean.FUTURE, fiscal=desk.context.fiscal)

    def preview(answers: Answers) -> str:
        day = until(answers)
        return f"{write_date(day, desk.today)}, {write_distance(day, desk.today)}"

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        return await desk.act(
            partial(
                snooze_review,
                level=due.level,
                until=until(answers),
                today=desk.today,
                id_=ids[0],
            )
        )

    field = FormField("until", "Until when?", "tomorrow, mon, +3d", "tomorrow")
    return Form("snooze", "Put the review off", (field,), submit, preview, about=due.words)
