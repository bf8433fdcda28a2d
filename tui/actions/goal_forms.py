"""The forms of a goal's own page: one field, a step, a measure, a new target."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.acts.combined import combined
from planner.acts.goals import edit_goal
from planner.acts.measures import add_measure, aim_measure, rename_measure
from planner.acts.milestones import add_milestones, edit_milestone
from planner.fields import GOAL_FIELDS
from planner.human_date import Lean, read_date, write_date, write_distance
from planner.measure import MeasureKind, write_number
from planner.measure_text import explain_measure, read_aim, read_measure, write_aim
from planner.milestone import Milestone
from planner.refusal import Conflict, Refusal
from planner.text import clean, quoted, read_line, read_note
from tui.forms import Answers, Form, FormField

if TYPE_CHECKING:
    from datetime import date

    from planner.change import KeptChange
    from planner.goal import Goal
    from planner.keeper import Decide
    from planner.measure import Measure
    from tui.desk import Desk
    from tui.forms import Settle

REASON = "reason_of_move"
"""The entry of why a date moves; it goes into the slip ledger."""

DATES = ("start", "due")

EDIT_FIELD, EDIT_MILESTONE, AIM = "edit-field", "edit-milestone", "aim"
"""What a cut-off form is called that belongs to one thing on a goal's page."""


def asks_reason(goal: Goal, name: str) -> bool:
    """Whether another value of a field is a moved date, which has a reason."""
    return name in DATES and getattr(goal, name) is not None


def field_form(desk: Desk, goal: Goal, name: str, settle: Settle) -> Form[KeptChange | None]:
    """One field of a goal, as it can be typed back; None when theirs was kept in a conflict."""
    field = GOAL_FIELDS[name]
    seen = {name: getattr(goal, name)}

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange | None:
        act = partial(
            edit_goal,
            goal_id=goal.id,
            today=desk.today,
            new_id=desk.new_id,
            reason=read_note(answers.get(REASON, ""), "reason"),
        )
        fields = {name: field.read(answers[name], desk.context)}
        try:
            return await desk.act(partial(act, fields=fields, seen=seen))
        except Conflict as conflict:
            settled = await settle(conflict)
            if settled is None:
                raise
            if settled[name] == conflict.fields[name].theirs:
                return None
            return await desk.act(partial(act, fields=settled))

    text = field.write(getattr(goal, name), desk.context)
    fields = [FormField(name, field.label, field.hint, text, field.choices, field.is_long)]
    if asks_reason(goal, name):
        fields.append(FormField(REASON, "", "why it moves; may stay empty"))
    return Form(EDIT_FIELD, field.label, tuple(fields), submit, subject=goal.id)


def milestone_form(desk: Desk, goal: Goal, step: Milestone | None = None) -> Form[KeptChange]:
    """The words of a step and its day; with a step given, other words or another day for it."""

    def due(answers: Answers) -> date | None:
        typed = clean(answers["due"])
        if not typed:
            return None
        return read_date(typed, desk.today, lean=Lean.FUTURE, fiscal=desk.context.fiscal)

    def preview(answers: Answers) -> str:
        day = due(answers)
        if day is None:
            return "a step without a day"
        words = f"{write_date(day, desk.today)} ({write_distance(day, desk.today)})"
        is_late = goal.due is not None and day > goal.due
        return f"{words}, after the goal itself is due" if is_late else words

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        title, day = read_line(answers["title"], "milestone"), due(answers)
        decide: Decide
        if step is None:
            made = Milestone(ids[0], goal.id, title, day)
            decide = partial(add_milestones, milestones=(made,))
        else:
            decide = partial(edit_milestone, milestone_id=step.id, title=title, due=day)
        return await desk.act(decide)

    fields = (
        FormField("title", "Step", "Register for the exam", step.title if step else ""),
        FormField("due", "By when?", "in 4 weeks, mid jan; may stay empty", _day(desk, step)),
    )
    return Form(
        EDIT_MILESTONE if step else "milestone",
        "Change the milestone" if step else "Add a milestone",
        fields,
        submit,
        preview,
        subject=step.id if step else goal.id,
        about=goal.title,
        button="Save" if step else "Add",
    )


def _day(desk: Desk, step: Milestone | None) -> str:
    return write_date(step.due, desk.today) if step and step.due else ""


def measure_form(desk: Desk, goal: Goal) -> Form[KeptChange]:
    """What shows progress: its name, where one is now, what to reach."""

    def read(answers: Answers, id_: str = "") -> Measure:
        return read_measure(
            id_=id_,
            goal_id=goal.id,
            name=answers["name"],
            baseline=answers["baseline"],
            target=answers["target"],
            today=desk.today,
        )

    async def submit(answers: Answers, ids: tuple[str, ...]) -> KeptChange:
        return await desk.act(partial(add_measure, measure=read(answers, ids[0])))

    fields = (
        FormField("name", "What shows that it moves?", "chapters"),
        FormField(
            "target", "What is to be reached?", "18 chapters, 3 per week; empty is yes or no"
        ),
        FormField("baseline", "Where are you now?", "0"),
    )
    return Form(
        "measure",
        "Add a measure",
        fields,
        submit,
        lambda answers: explain_measure(read(answers)),
        subject=goal.id,
        about=goal.title,
        button="Add",
    )


def aim_form(desk: Desk, measure: Measure) -> Form[KeptChange]:
    """Another target from today on, and another name; older days keep the older target."""

    def decisions(answers: Answers) -> list[Decide]:
        made: list[Decide] = []
        name = read_line(answers["name"], "measure's name")
        value, unit = _new_aim(measure, answers["target"])
        if (name, unit) != (measure.name, measure.unit):
            made.append(partial(rename_measure, measure_id=measure.id, name=name, unit=unit))
        if value != measure.target:
            made.append(partial(aim_measure, measure_id=measure.id, target=value, today=desk.today))
        return made

    def preview(answers: Answers) -> str:
        value, unit = _new_aim(measure, answers["target"])
        if value == measure.target:
            return f"the target stays {write_number(measure.target)} {unit}".strip()
        words = (
            f"{write_number(measure.target)} until yesterday, {write_number(value)} {unit}".strip()
        )
        return f"{words} from today on"

    async def submit(answers: Answers, _ids: tuple[str, ...]) -> KeptChange:
        made = decisions(answers)
        if not made:
            raise Refusal("this changes nothing", "give another target, name or unit")
        if len(made) == 1:
            return await desk.act(made[0])
        label = f"Change the measure {quoted(measure.name)}"
        return await desk.act(partial(combined, label=label, decisions=made))

    fields = (
        FormField("target", "What is to be reached from today on?", "", write_aim(measure)),
        FormField("name", "Name", "", measure.name),
    )
    return Form(
        AIM,
        "Change the measure",
        fields,
        submit,
        preview,
        subject=measure.id,
        about="Progress until yesterday keeps reading against the old target.",
    )


def _new_aim(measure: Measure, text: str) -> tuple[float, str]:
    """The value and unit of a typed target, which must count as the measure does."""
    aim = read_aim(text)
    is_rate, is_yes_no = aim.kind is MeasureKind.RATE, aim.kind is MeasureKind.YES_NO
    was_rate = measure.kind is MeasureKind.RATE
    if is_rate != was_rate or aim.period is not measure.period:
        way = f"per {measure.period}" if was_rate else "as a value"
        raise Refusal(f"this measure counts {way}", "add another measure for another way to count")
    if is_yes_no != (measure.kind is MeasureKind.YES_NO):
        raise Refusal(
            "a yes or no and a number don't mix", "add another measure for another way to count"
        )
    return aim.value, aim.unit
