"""From a wish to a SMART goal: what the answers of the draft walkthrough make."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from planner.acts.combined import combined
from planner.acts.goals import add_goal, edit_goal, quoted
from planner.acts.measures import add_measure
from planner.acts.milestones import add_milestones
from planner.change import Change, Fields, added, fields_of
from planner.goal import Category, Goal, Kind, Obstacle, Purpose, Reason, Status
from planner.human_date import Lean, read_date
from planner.ids import NewId
from planner.keeper import Decide, Json
from planner.letters import LetterState, letters
from planner.likeness import is_alike
from planner.measure import Measure
from planner.measure_words import read_measure
from planner.milestone import Milestone
from planner.plan import Plan
from planner.refusal import Refusal
from planner.sentence import compose
from planner.text import read_line
from planner.walkthroughs.answers import Answers

MILESTONES = 12
"""Most milestones that a draft can carry; each has its id fixed with the draft."""

IDS = 2 + MILESTONES
"""Ids that a draft fixes: the goal's, its measure's, and those of its milestones."""


def drafted_goal(plan: Plan, *, values: Mapping[str, Json], goal_id: str, today: date) -> Goal:
    """The goal as the answers so far describe it; a goal that is redrafted keeps the rest."""
    answers = Answers(values)
    old = plan.goals.get(goal_id)
    obstacle = answers.text("obstacle")
    confidence = answers.whole("confidence")
    due = answers.day("due")
    return Goal(
        id=goal_id,
        title=answers.text("title") or "…",
        start=answers.day("start") or (old.start if old else today),
        due=due,
        category=Category(answers.text("category") or Category.SKILL),
        status=Status.ACTIVE if due else Status.DRAFT,
        why=answers.text("why"),
        kind=Kind(answers.text("kind") or Kind.NEITHER),
        purpose=Purpose(answers.text("purpose") or Purpose.DEVELOPMENT),
        parents=(answers.text("parent"),) if answers.text("parent") else (),
        first_step=answers.text("first_step"),
        resources=answers.text("resources"),
        reason=Reason(answers.text("reason")) if answers.text("reason") else None,
        in_my_control=answers.yes("in_my_control"),
        employer_support=answers.text("employer_support"),
        company_priority=answers.text("company_priority"),
        hours_per_week=answers.number("hours"),
        obstacles=(Obstacle(obstacle, answers.text("then")),) if obstacle else (),
        confidence=None if confidence is None else confidence * 10,
    )


def drafted_measure(
    values: Mapping[str, Json], *, id_: str, goal_id: str, start: date
) -> Measure | None:
    """The measure that the answers name, if they do."""
    words = Answers(values).text("measure")
    return read_measure(words).measure(id_=id_, goal_id=goal_id, on=start) if words else None


def drafted_milestones(
    values: Mapping[str, Json], *, ids: tuple[str, ...], goal_id: str, today: date
) -> tuple[Milestone, ...]:
    """The steps that the answers list, each with a day behind a comma when it has one."""
    rows = Answers(values).lines("milestones")
    return tuple(
        Milestone(id_, goal_id, *_step(row, today)) for id_, row in zip(ids, rows, strict=False)
    )


def read_milestone(row: str, today: date) -> str:
    """A milestone's words and day as they are kept; refuses a day that can't be read."""
    title, due = _step(row, today)
    return f"{title}, {due}" if due else title


def _step(row: str, today: date) -> tuple[str, date | None]:
    title, comma, day = row.rpartition(",")
    if not comma:
        return read_line(row, "milestone"), None
    return read_line(title, "milestone"), read_date(day, today, lean=Lean.FUTURE)


def pictured(plan: Plan, *, goal: Goal, records: tuple[Measure | Milestone | None, ...]) -> Plan:
    """The plan as it would be with the goal in it: what its letters are read from."""
    table = [added(record) for record in (goal, *records) if record is not None]
    if goal.id in plan.goals:
        plan = Plan(
            plan.number, {name: each for name, each in plan.tables.items() if name != "goals"}
        )
    return plan.after(table, plan.number)


def drafted_letters(
    plan: Plan, *, values: Mapping[str, Json], ids: tuple[str, ...], goal_id: str, today: date
) -> tuple[LetterState, ...]:
    """The SMART letters of the goal as it stands after the answers so far."""
    goal = drafted_goal(plan, values=values, goal_id=goal_id, today=today)
    measure = drafted_measure(values, id_=ids[1], goal_id=goal_id, start=goal.start)
    steps = drafted_milestones(values, ids=ids[2:], goal_id=goal_id, today=today)
    return letters(pictured(plan, goal=goal, records=(measure, *steps)), goal)


def drafted_sentence(values: Mapping[str, Json], *, today: date) -> str:
    """The goal as one sentence from the answers so far."""
    answers = Answers(values)
    words = answers.text("measure")
    return compose(
        answers.text("title"),
        due=answers.day("due"),
        today=today,
        measure=str(read_measure(words)) if words else "",
        means=answers.text("first_step"),
        why=answers.text("why"),
    )


def similar_goals(plan: Plan, title: str, but: str = "") -> tuple[Goal, ...]:
    """Goals of the plan that say much the same as a title."""
    return tuple(
        goal for goal in plan.goals.values() if goal.id != but and is_alike(goal.title, title)
    )


def keep_draft(
    plan: Plan, *, values: Mapping[str, Json], ids: tuple[str, ...], subject: str, today: date
) -> Change:
    """The one change that the draft ends in: a new goal, or a goal redrafted."""
    goal_id = subject or ids[0]
    if goal_id not in plan.goals and subject:
        raise Refusal("the goal that you redraft is gone", "begin a new draft with its words")
    goal = drafted_goal(plan, values=values, goal_id=goal_id, today=today)
    measure = drafted_measure(values, id_=ids[1], goal_id=goal_id, start=today)
    steps = drafted_milestones(values, ids=ids[2:], goal_id=goal_id, today=today)
    if not subject:
        return add_goal(plan, goal=goal, measures=[measure] if measure else [], milestones=steps)
    spare = iter(ids[2 + len(steps) :])
    return _redraft(
        plan, goal=goal, measure=measure, steps=steps, today=today, new_id=lambda: next(spare)
    )


def _redraft(
    plan: Plan,
    *,
    goal: Goal,
    measure: Measure | None,
    steps: tuple[Milestone, ...],
    today: date,
    new_id: NewId,
) -> Change:
    old = plan.goals[goal.id]
    fields = {**_answered(old, goal), "status": old.status if old.due else goal.status}
    decisions: list[Decide] = []
    if any(getattr(old, name) != value for name, value in fields.items()):
        decisions.append(
            partial(edit_goal, goal_id=goal.id, fields=fields, today=today, new_id=new_id)
        )
    known = {each.name.casefold() for each in plan.measures.of(goal.id)}
    if measure is not None and measure.name.casefold() not in known:
        decisions.append(partial(add_measure, measure=measure))
    if steps:
        decisions.append(partial(add_milestones, milestones=steps))
    return combined(plan, label=f"Redraft {quoted(goal.title)}", decisions=decisions)


_NOT_ASKED = (
    "id",
    "status",
    "sphere",
    "tags",
    "focus",
    "paused_until",
    "ended_on",
    "ended_because",
)


def _answered(old: Goal, new: Goal) -> Fields:
    """The fields that the walkthrough asks for; links and obstacles are added to those there."""
    fields = {
        field.name: getattr(new, field.name)
        for field in fields_of(Goal)
        if field.name not in _NOT_ASKED
    }
    fields["parents"] = tuple(dict.fromkeys((*old.parents, *new.parents)))
    fields["obstacles"] = tuple(dict.fromkeys((*old.obstacles, *new.obstacles)))
    return fields
