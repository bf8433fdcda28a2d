"""What the answers about one goal make: the goal, its measure, its steps, its sentence and letters.

Answers are JSON values by step id; each function takes them as far as they go, so that a face can
show what is there after every answer.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from planner.calendar import DAYS_IN_WEEK, add_months
from planner.change import added, changed
from planner.fields import PERCENT_OF_TEN, Context
from planner.goal import Category, Goal, Kind, Obstacle, Purpose, Reason, Status
from planner.human_date import Lean, find_date, write_date
from planner.keeper import Json
from planner.letters import judge
from planner.likeness import is_alike
from planner.measure import Measure
from planner.measure_text import read_measure_line, write_measure
from planner.milestone import Milestone
from planner.plan import Plan
from planner.refusal import Refusal
from planner.sentence import compose
from planner.smart.letters.thresholds import MONTHS_WITHOUT_STEPS
from planner.text import read_line
from planner.values.value import Value
from planner.walkthroughs.answers import Answers

if TYPE_CHECKING:
    from planner.smart.verdict import Critique

MILESTONES = 12
"""Most milestones that a draft can carry; each has its id fixed with the draft."""

WEEKS_BETWEEN_STEPS = 5
"""Near steps keep a goal moving: one every four to six weeks."""

PREVIEW = "preview"
"""Stands in for the id of a record that is only looked at."""

UNNAMED = "…"
"""The title of a goal that has none yet."""


def answered_goal(values: Mapping[str, Json], *, goal_id: str, today: date) -> Goal:
    """The goal that the answers describe so far; its own rules may refuse it."""
    answers = Answers(values)
    due = answers.day("due")
    served = tuple(Value(code) for code in answers.lines("values"))
    return Goal(
        id=goal_id,
        title=answers.text("title") or UNNAMED,
        start=answers.day("start") or today,
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
        obstacles=answered_obstacles(values),
        confidence=answered_confidence(values),
        values=served,
        no_value_because="" if served else answers.text("no_value_because"),
    )


def answered_obstacles(values: Mapping[str, Json]) -> tuple[Obstacle, ...]:
    """The obstacle that the answers name, with its plan."""
    answers = Answers(values)
    what = answers.text("obstacle")
    return (Obstacle(what, answers.text("then")),) if what else ()


def answered_confidence(values: Mapping[str, Json]) -> int | None:
    """The confidence in percent; it is asked as 1 to 10."""
    of_ten = Answers(values).whole("confidence")
    return None if of_ten is None else of_ten * PERCENT_OF_TEN


def answered_measure(
    values: Mapping[str, Json], *, id_: str, goal_id: str, today: date
) -> Measure | None:
    """The measure that the answers name, if they do."""
    line = Answers(values).text("measure")
    return read_measure_line(line, id_=id_, goal_id=goal_id, today=today) if line else None


def answered_milestones(
    values: Mapping[str, Json], *, ids: Iterable[str], goal_id: str, context: Context
) -> tuple[Milestone, ...]:
    """The steps that the answers list."""
    rows = Answers(values).lines("milestones")
    return tuple(
        Milestone(id_, goal_id, *read_milestone(row, context))
        for id_, row in zip(ids, rows, strict=False)
    )


def read_milestone(row: str, context: Context) -> tuple[str, date | None]:
    """The words and the day of a step typed as `register for the exam by 12 Jan`."""
    line = read_line(row, "milestone")
    found = find_date(line, context.today, lean=Lean.FUTURE, fiscal=context.fiscal)
    if found is None:
        return line, None
    words = f"{line[: found.start]} {line[found.end :]}"
    return read_line(" ".join(words.split()).strip(" ,;:"), "milestone"), found.day


def write_milestone(row: str, context: Context) -> str:
    """A typed step as it is kept: its words, and its day written out."""
    title, due = read_milestone(row, context)
    return f"{title} by {write_date(due, context.today)}" if due else title


def require_milestones(rows: Iterable[str], *, due: date | None, context: Context) -> None:
    """Refuse more steps than a draft can carry, and steps after the goal itself is due."""
    steps = [read_milestone(row, context) for row in rows]
    if len(steps) > MILESTONES:
        raise Refusal(f"{len(steps)} milestones are many", f"keep the {MILESTONES} that matter")
    for title, day in steps:
        if due is not None and day is not None and day > due:
            raise Refusal(
                f"{title} comes after the goal is due", f"give a day up to {write_date(due, day)}"
            )


def runs_long(start: date, due: date | None) -> bool:
    """Whether a goal runs so long that it needs steps on the way."""
    return due is not None and due > add_months(start, MONTHS_WITHOUT_STEPS)


def days_for_steps(start: date, due: date) -> tuple[date, ...]:
    """Days about five weeks apart, on which steps of a goal could be due."""
    between = timedelta(WEEKS_BETWEEN_STEPS * DAYS_IN_WEEK)
    count = min(MILESTONES, (due - start) // between)
    return tuple(start + between * n for n in range(1, count + 1))


def answered_critique(
    plan: Plan, *, values: Mapping[str, Json], goal_id: str, today: date
) -> "Critique":
    """The verdict on the goal as it stands after the answers so far."""
    goal = answered_goal(values, goal_id=goal_id, today=today)
    measure = answered_measure(values, id_=PREVIEW, goal_id=goal_id, today=today)
    context = Context(plan, today)
    names = (f"{PREVIEW} {n}" for n in range(MILESTONES))
    steps = answered_milestones(values, ids=names, goal_id=goal_id, context=context)
    old = plan.goals.get(goal_id)
    edits = list(changed(old, goal)) if old else [added(goal)]
    edits += [added(each) for each in (measure, *steps) if each is not None]
    return judge(plan.after(edits, plan.number), goal, today)


def answered_sentence(values: Mapping[str, Json], *, today: date) -> str:
    """The goal as one sentence from the answers so far."""
    answers = Answers(values)
    measure = answered_measure(values, id_=PREVIEW, goal_id=PREVIEW, today=today)
    return compose(
        answers.text("title"),
        due=answers.day("due"),
        measure=write_measure(measure) if measure else "",
        why=answers.text("why"),
    )


def similar_goals(plan: Plan, title: str, *, but: str = "") -> tuple[Goal, ...]:
    """Goals of the plan, other than one, that say much the same as a title."""
    return tuple(
        goal for goal in plan.goals.values() if goal.id != but and is_alike(goal.title, title)
    )
