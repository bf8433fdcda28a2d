"""Drafting a goal anew: only what the person changed becomes an edit of the goal."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from planner.acts.combined import combined
from planner.acts.goals import edit_goal
from planner.acts.measures import add_measure, aim_measure, remove_measure, rename_measure
from planner.acts.milestones import add_milestones
from planner.change import Change
from planner.fields import PERCENT_OF_TEN, Context
from planner.goal import Goal, Obstacle
from planner.keeper import Decide, Json
from planner.measure import Measure
from planner.measure_text import write_measure
from planner.plan import Plan
from planner.text import quoted
from planner.walkthroughs.draft import MEASURE, MOVES, STEPS, goal_to_redraft
from planner.walkthroughs.goal_answers import (
    answered_goal,
    answered_measure,
    answered_milestones,
    answered_obstacles,
)

_FIELDS = (
    "title",
    "category",
    "kind",
    "purpose",
    "why",
    "reason",
    "start",
    "due",
    "first_step",
    "resources",
    "hours_per_week",
    "in_my_control",
    "employer_support",
    "company_priority",
    "confidence",
    "values",
    "no_value_because",
)
"""Fields whose answer takes the place of the value there; links and obstacles are merged."""

_ROUNDED = ("confidence",)
"""Fields whose answer is coarser than the value there, which can't be compared with it."""


def known_answers(plan: Plan, goal_id: str) -> Mapping[str, Json]:
    """What the plan says of a goal, as answers to the questions of the draft walkthrough."""
    goal = goal_to_redraft(plan, goal_id)
    measure = sole_measure(plan, goal_id)
    return {
        "title": goal.title,
        "category": goal.category.value,
        "kind": goal.kind.value,
        "purpose": goal.purpose.value,
        "measure": write_measure(measure) if measure else None,
        "first_step": goal.first_step,
        "resources": goal.resources,
        "hours": goal.hours_per_week,
        "in_my_control": goal.in_my_control,
        "employer_support": goal.employer_support,
        "why": goal.why,
        "reason": goal.reason.value if goal.reason else None,
        "values": [value.value for value in goal.values],
        "no_value_because": goal.no_value_because,
        "parent": goal.parents[0] if goal.parents else None,
        "company_priority": goal.company_priority,
        "start": goal.start.isoformat(),
        "due": goal.due.isoformat() if goal.due else None,
        "obstacle": goal.obstacles[0].what if goal.obstacles else None,
        "then": goal.obstacles[0].then if goal.obstacles else None,
        "confidence": max(1, goal.confidence // PERCENT_OF_TEN) if goal.confidence else None,
    }


def sole_measure(plan: Plan, goal_id: str) -> Measure | None:
    """The goal's measure where it has exactly one; several are changed on the goal's page."""
    measures = plan.measures.of(goal_id)
    return measures[0] if len(measures) == 1 else None


def redraft_goal(
    plan: Plan,
    *,
    goal_id: str,
    values: Mapping[str, Json],
    known: Mapping[str, Json],
    ids: tuple[str, ...],
    today: date,
) -> Change:
    """Change the goal where the answers differ from what was `known` when the draft was begun.

    A field that someone else changed since, to something else, raises a Conflict.
    """
    goal = goal_to_redraft(plan, goal_id)
    new = answered_goal(values, goal_id=goal_id, today=today)
    seen = answered_goal(known, goal_id=goal_id, today=today)
    fields = {
        name: getattr(new, name) for name in _FIELDS if getattr(new, name) != getattr(seen, name)
    }
    before = {name: getattr(seen, name) for name in fields if name not in _ROUNDED}
    if new.parents != seen.parents:
        fields["parents"] = _with_parent(goal, seen.parents, new.parents)
    if new.obstacles != seen.obstacles:
        fields["obstacles"] = _with_obstacle(goal, seen.obstacles, answered_obstacles(values))
    decisions: list[Decide] = []
    if fields:
        moves = iter(ids[MOVES:])
        decisions.append(
            partial(
                edit_goal,
                goal_id=goal_id,
                fields=fields,
                today=today,
                new_id=lambda: next(moves),
                seen=before,
            )
        )
    if values.get("measure") != known.get("measure"):
        decisions.extend(_measured(plan, values, goal_id, ids[MEASURE], today))
    steps = answered_milestones(
        values, ids=ids[STEPS:MOVES], goal_id=goal_id, context=Context(plan, today)
    )
    if steps:
        decisions.append(partial(add_milestones, milestones=steps))
    return combined(plan, label=f"Redraft {quoted(new.title)}", decisions=decisions)


def _with_parent(goal: Goal, seen: tuple[str, ...], chosen: tuple[str, ...]) -> tuple[str, ...]:
    """The goal's links, with the one that was shown put aside for the one that was chosen."""
    kept = (parent for parent in goal.parents if parent not in seen)
    return tuple(dict.fromkeys((*chosen, *kept)))


def _with_obstacle(
    goal: Goal, seen: tuple[Obstacle, ...], answered: tuple[Obstacle, ...]
) -> tuple[Obstacle, ...]:
    kept = (obstacle for obstacle in goal.obstacles if obstacle not in seen)
    return tuple(dict.fromkeys((*answered, *kept)))


def _measured(
    plan: Plan, values: Mapping[str, Json], goal_id: str, new_id: str, today: date
) -> Iterator[Decide]:
    """What other words for the measure mean: a new target where it counts the same, else a new one.

    Old readings mean nothing to a measure that begins elsewhere or counts otherwise.
    """
    old = sole_measure(plan, goal_id)
    new = answered_measure(values, id_=new_id, goal_id=goal_id, today=today)
    counts_the_same = (
        old is not None
        and new is not None
        and (old.kind, old.period, old.baseline) == (new.kind, new.period, new.baseline)
    )
    if old is not None and not counts_the_same:
        yield partial(remove_measure, measure_id=old.id)
    if new is not None and not counts_the_same:
        yield partial(add_measure, measure=new)
    if old is None or new is None or not counts_the_same:
        return
    if (old.name, old.unit) != (new.name, new.unit):
        yield partial(rename_measure, measure_id=old.id, name=new.name, unit=new.unit)
    if old.target != new.target:
        yield partial(aim_measure, measure_id=old.id, target=new.target, today=today)
