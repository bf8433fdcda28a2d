"""Drafting: what it is good for, and by when."""

from collections.abc import Collection
from datetime import date

from planner.goal import Reason
from planner.horizon import Track
from planner.human_date import Lean, write_date, write_distance
from planner.ids import handles
from planner.keeper import Json
from planner.values.standing import values_in_order, wanted_values
from planner.values.value import Value
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.goal_answers import (
    MILESTONES,
    days_for_steps,
    read_milestone,
    require_milestones,
    runs_long,
    write_milestone,
)
from wizard.flows.shared import (
    due_step,
    is_at_work,
    options_of,
    why_step,
)
from wizard.flows.wish_steps import wished
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Choice, Day, ListOf, Option, Text

_RELEVANT, _TIME_BOUND = "Relevant", "Time-bound"

_REASONS = {
    Reason.ENJOY: "I enjoy it",
    Reason.VALUE: "It is important to me",
    Reason.SHOULD: "I feel that I should",
    Reason.TOLD: "Somebody told me to",
}


def _parents(scene: Scene) -> tuple[Option, ...]:
    """The open long-term goals, and the one that is linked already."""
    plan, linked = scene.plan, scene.known.get("parent")
    shown = handles(plan.goals)
    return tuple(
        Option(goal.id, f"{goal.title} ({shown[goal.id]})")
        for goal in plan.goals.values()
        if goal.id == linked
        or (goal.status.is_open and plan.track_of(goal) is Track.LONG and goal.id != scene.subject)
    )


def _values(scene: Scene) -> tuple[Option, ...]:
    """Every value: those linked already in their order, then those that the exercises found."""
    linked = [Value(code) for code in Answers(scene.known).lines("values")]
    wanted = wanted_values(scene.plan)
    rest = [value for value in values_in_order(scene.plan) if value not in linked]
    rest.sort(key=lambda value: value not in wanted)
    return tuple(Option(value, _value_words(value, wanted)) for value in (*linked, *rest))


def _value_words(value: Value, wanted: Collection[Value]) -> str:
    found = "leads among your anchors" if value.anchor else "on your purpose map"
    return f"{value.full_name} ({value}){f': {found}' if value in wanted else ''}"


def _why_values(scene: Scene) -> str:
    if wanted_values(scene.plan):
        return "The first of those that you mark counts as the one that it serves most."
    return "None leads yet: dualtrack anchors and dualtrack ikigai find which do."


def _start(scene: Scene) -> date:
    return scene.values.day("start") or scene.today


def _milestone_example(scene: Scene) -> str:
    due = scene.values.day("due")
    days = days_for_steps(_start(scene), due) if due else ()
    words = (f"{day.day} {day:%b}" for day in days[:4])
    return f"register by {days[0].day} {days[0]:%b}; days that would suit: {', '.join(words)}"


def _require_milestones(answer: Json, scene: Scene) -> None:
    rows = [str(row) for row in answer] if isinstance(answer, list) else []
    require_milestones(rows, due=scene.values.day("due"), context=scene.context)


def _milestone_echo(row: str, scene: Scene) -> str:
    title, day = read_milestone(row, scene.context)
    if day is None:
        return f"{title}, without a day"
    return f"{title}: {write_date(day, scene.today)}, {write_distance(day, scene.today)}"


RELEVANT: tuple[Step, ...] = (
    why_step(
        "why",
        name="Why",
        heading=_RELEVANT,
        question="Why does it matter to you?",
        default=wished("why"),
    ),
    Choice(
        id="reason",
        heading=_RELEVANT,
        question="Which is nearest to why you want it, honestly?",
        why="What one enjoys or finds important carries further; the others are good to know.",
        options=options_of(_REASONS),
    ),
    Checkbox(
        id="values",
        heading=_RELEVANT,
        question="Which of your values does it serve?",
        why=_why_values,
        options=_values,
    ),
    Text(
        id="no_value_because",
        name="No value because",
        heading=_RELEVANT,
        question="Why does it serve none of them?",
        why="There may be a good reason. Once it is said, the goal is no gap among your values.",
        example="my licence ends without it",
        what="reason for no value",
        when=lambda scene: not scene.values.lines("values"),
    ),
    Choice(
        id="parent",
        name="Serves",
        heading=_RELEVANT,
        question="Which long-term goal is it a stepping stone to?",
        why="None of them is an honest answer too: then skip.",
        options=_parents,
        when=lambda scene: bool(_parents(scene)),
    ),
    Text(
        id="company_priority",
        name="Serves at work",
        heading=_RELEVANT,
        question="Which aim of your company or team does it serve, if any?",
        why="Worth knowing when you ask for time or money.",
        example="fewer unplanned stops in the region",
        what="company priority",
        when=is_at_work,
    ),
)

TIME_BOUND: tuple[Step, ...] = (
    Day(
        id="start",
        heading=_TIME_BOUND,
        question="When do you start?",
        why="From start to due it is a short-term or a long-term goal.",
        example="today, mon, 4 January",
        lean=Lean.FUTURE,
        default=lambda scene: scene.today.isoformat(),
    ),
    due_step(
        "due",
        name="Due",
        heading=_TIME_BOUND,
        question="By when will it be done?",
        example="end of Q2, in 6 months, 30 June",
        start="start",
        default=wished("due"),
    ),
    ListOf(
        id="milestones",
        heading=_TIME_BOUND,
        question=lambda scene: (
            "Which further steps lie on the way?"
            if scene.plan.milestones.of(scene.subject)
            else "Which steps lie on the way?"
        ),
        why="It runs for more than three months; a step every four to six weeks keeps it moving.",
        example=_milestone_example,
        what="milestone",
        most=MILESTONES,
        row=lambda row, scene: write_milestone(row, scene.context),
        echo=_milestone_echo,
        check=_require_milestones,
        when=lambda scene: runs_long(_start(scene), scene.values.day("due")),
    ),
)
