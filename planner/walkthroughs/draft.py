"""From a wish to a SMART goal: what the answers of the draft walkthrough do to the plan."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from planner.acts.goals import add_goal
from planner.change import Change
from planner.fields import Context
from planner.goal import Goal
from planner.keeper import Json
from planner.plan import Plan
from planner.quick_add import QuickGoal, read_quick_add
from planner.refusal import Refusal
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.goal_answers import (
    MILESTONES,
    answered_goal,
    answered_measure,
    answered_milestones,
)

GOAL, MEASURE, STEPS, MOVES = 0, 1, 2, 2 + MILESTONES
"""Where the ids of a draft's records stand in the row of ids that is fixed with the draft."""

IDS = MOVES + 2
"""Ids that a draft fixes: a goal, a measure, milestones, and a move of each of its two dates."""


def read_wish(text: str, context: Context) -> QuickGoal | None:
    """A wish, with the day, the tags and the category that it names; None when it has no words."""
    try:
        return read_quick_add(text, context)
    except Refusal:
        return None


def draft_goal(
    plan: Plan, *, values: Mapping[str, Json], ids: tuple[str, ...], today: date
) -> Change:
    """Put the drafted goal into the plan, with its measure and its steps."""
    goal_id = ids[GOAL]
    if not Answers(values).text("title"):
        raise Refusal("the goal has no words yet", "say what exactly you will have reached")
    goal = answered_goal(values, goal_id=goal_id, today=today)
    context = Context(plan, today)
    measure = answered_measure(values, id_=ids[MEASURE], goal_id=goal_id, today=today)
    return add_goal(
        plan,
        goal=replace(goal, sphere=plan.profile.sphere, tags=_tags(values, context)),
        measures=[measure] if measure else [],
        milestones=answered_milestones(
            values, ids=ids[STEPS:MOVES], goal_id=goal_id, context=context
        ),
    )


def _tags(values: Mapping[str, Json], context: Context) -> tuple[str, ...]:
    wish = read_wish(Answers(values).text("wish"), context)
    return wish.tags if wish else ()


def goal_to_redraft(plan: Plan, goal_id: str) -> Goal:
    """The goal that is drafted anew; refuses one that is gone or has ended."""
    goal = plan.goals.get(goal_id)
    if goal is None:
        raise Refusal(
            "the goal that you draft anew is gone", "begin a draft of its own with dualtrack draft"
        )
    if not goal.status.is_open:
        raise Refusal(f"the goal is {goal.status}", f"reopen it first: dualtrack start {goal_id}")
    return goal
