"""The forms that add a goal, check in on it and end it: what each asks, and the act it becomes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.check_ins import log_check_in
from planner.acts.goals import drop_goal, finish_goal, pause_goal
from planner.check_in_grammar import ParsedCheckIn, read_check_in, split_words
from planner.human_date import Lean, read_date
from planner.lessons import reminder, returning_lessons
from planner.letters import preview_letters
from planner.quick_add import add_quick_goal, quick_goal, read_quick_add
from planner.text import clean, read_note
from tui.actions.edit_forms import written_day
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from datetime import date

    from planner.change import KeptChange
    from planner.goal import Goal
    from tui.desk import Desk


def add_form(desk: Desk) -> Form[KeptChange]:
    """One line that becomes a goal."""

    def preview(answers: Answers) -> str:
        quick = read_quick_add(answers["line"], desk.context)
        lessons = returning_lessons(desk.plan, quick.title)[:1]
        goal = quick_goal(quick, goal_id="", today=desk.today)
        judged = preview_letters(desk.plan, goal, desk.today)
        return "\n".join((quick.preview(desk.today), *judged, *map(reminder, lessons)))

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        quick = read_quick_add(answers["line"], desk.context)
        return await desk.act(
            partial(add_quick_goal, quick=quick, goal_id=ids[0], today=desk.today)
        )

    hint = "Pass the CPA exam by end of Q2 #education"
    return Form("add", "Add a goal", (FormField("line", "", hint),), submit, preview, button="Add")


def check_in_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """One line that says how a goal stands."""

    def read(answers: Answers) -> ParsedCheckIn:
        return read_check_in(desk.plan, goal, split_words(answers["line"]), desk.today)

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        entry = read(answers).check_in(id_=ids[0], goal_id=goal.id, on=desk.today)
        return await desk.act(partial(log_check_in, check_in=entry, today=desk.today))

    return Form(
        "check-in",
        "Check in",
        (FormField("line", "", _check_in_hint(desk, goal)),),
        submit,
        lambda answers: read(answers).preview(desk.plan, desk.today),
        subject=goal.id,
        about=goal.title,
    )


def _check_in_hint(desk: Desk, goal: Goal) -> str:
    measures = desk.plan.measures.of(goal.id)
    if len(measures) > 1:
        return f"{measures[0].name.replace(' ', '-')}=14 @80% a note"
    return "+2 @80% a note" if measures else "@80% a note"


def pause_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """Until when a goal rests."""

    def until(answers: Answers) -> date | None:
        typed = clean(answers["until"])
        if not typed:
            return None
        return read_date(typed, desk.today, lean=Lean.FUTURE, fiscal=desk.context.fiscal)

    def preview(answers: Answers) -> str:
        day = until(answers)
        return f"paused until {written_day(day, desk.today)}" if day else "paused, with no end yet"

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        return await desk.act(
            partial(pause_goal, goal_id=goal.id, today=desk.today, until=until(answers))
        )

    field = FormField("until", "Until when?", "+4w, next quarter; empty for no end")
    return Form(
        "pause",
        "Pause",
        (field,),
        submit,
        preview,
        subject=goal.id,
        about=goal.title,
        button="Pause",
    )


def finish_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """A word on how a goal was reached."""

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        words = read_note(answers["words"], "words")
        return await desk.act(partial(finish_goal, goal_id=goal.id, today=desk.today, words=words))

    field = FormField("words", "How did it go?", "may stay empty")
    return Form(
        "finish",
        "Finish",
        (field,),
        submit,
        subject=goal.id,
        about=goal.title,
        button="Finish",
    )


def drop_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """Why a goal is let go, and what it taught."""

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        return await desk.act(
            partial(
                drop_goal,
                goal_id=goal.id,
                today=desk.today,
                reason=read_note(answers["reason"], "reason"),
                lesson=read_note(answers["lesson"], "lesson"),
                new_id=desk.new_id,
            )
        )

    fields = (
        FormField("reason", "Why do you let it go?", "the role no longer exists"),
        FormField("lesson", "What did it teach you?", "may stay empty; kept in the journal"),
    )
    return Form(
        "drop",
        "Drop",
        fields,
        submit,
        subject=goal.id,
        about=goal.title,
        button="Drop",
    )
