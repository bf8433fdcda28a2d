"""The focus of the time ahead: a few goals of each track, among those that go on."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from planner.acts.goals import set_focus
from planner.goal import Goal, Status
from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.reviews.deciding import is_resting
from planner.reviews.review import Decision
from planner.reviews.state import state_of
from planner.walkthroughs.reviews.decision_answers import (
    DUE,
    RESUME,
    Asked,
    GoalAnswers,
    decided_states,
)
from planner.walkthroughs.reviews.telling import Telling, Told

FOCUS = "focus"
"""The step that asks for the goals of the time ahead."""


def goals_going_on(plan: Plan, values: Mapping[str, Json], today: date) -> tuple[Goal, ...]:
    """The goals that are worked on once the review is kept, with their dates as they are then."""
    return tuple(_going_on(plan, values, today))


def _going_on(plan: Plan, values: Mapping[str, Json], today: date) -> Iterator[Goal]:
    for goal_id, state in decided_states(values):
        goal, answers = plan.goals.get(goal_id), GoalAnswers(values, state)
        if goal is None or not goal.status.is_open or _is_at_rest(goal, answers, today):
            continue
        if state_of(plan, goal) == state:
            due = answers.day(Asked.DUE, goal_id) if DUE in answers.changes(goal) else None
            yield replace(goal, due=due or goal.due)


def _is_at_rest(goal: Goal, answers: GoalAnswers, today: date) -> bool:
    """Whether nobody works on it after the decision."""
    match answers.decision(goal):
        case Decision.CONTINUE:
            return is_resting(goal, today)
        case Decision.ADJUST:
            return goal.status is Status.PAUSED and RESUME not in answers.changes(goal)
    return True


def tell_focus(plan: Plan, telling: Telling) -> Told:
    """Put the chosen goals into focus and take the others out of it, those first."""
    if not telling.values.has(FOCUS):
        return Told()
    return Told((*_setting(plan, telling, focus=False), *_setting(plan, telling, focus=True)))


def _setting(plan: Plan, telling: Telling, *, focus: bool) -> Iterator[Decide]:
    chosen = telling.values.lines(FOCUS)
    for goal in goals_going_on(plan, telling.answers, telling.today):
        if (goal.id in chosen) is focus and goal.focus is not focus:
            yield partial(set_focus, goal_id=goal.id, focus=focus)
