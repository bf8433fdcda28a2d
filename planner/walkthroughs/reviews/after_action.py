"""A look back at the goal that went best and at the one that went worst, in four questions."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from planner.acts.journal import write_entry
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.progress import goal_progress
from planner.reviews import prompts
from planner.reviews.review import Decision
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reviews.decision_answers import Asked, GoalAnswers, decided_states
from planner.walkthroughs.reviews.reflections import written_reflection
from planner.walkthroughs.reviews.telling import Telling, Told

BEST, WORST = "best", "worst"
"""The steps that ask which goal went best, and which one worst."""

QUESTIONS: Mapping[str, str] = {
    "expected": prompts.EXPECTED,
    "happened": prompts.HAPPENED,
    "reason": prompts.WHY_DIFFERENT,
    "keep": prompts.KEEP_OR_CHANGE,
}
"""What is asked about each of the two, and the prompts of the answers."""

LESSON = "lesson"


class Graded(NamedTuple):
    """A goal and the share of it that was reached, 0 to 1."""

    goal: Goal
    share: float


def after_action_step(which: str, question: str) -> str:
    """The id of the step that puts a question about the best or the worst goal."""
    return f"{which}_{question}"


def best_first(graded: Iterable[Graded]) -> tuple[Graded, ...]:
    """Grades in the order in which the best is asked for."""
    return tuple(sorted(graded, key=lambda each: (-each.share, each.goal.title.casefold())))


def graded_goals(plan: Plan, since: date, today: date) -> Iterator[Graded]:
    """The goals that have a grade: active ones, and those that ended since a day."""
    goals = (
        plan.goals[each.id]
        for each in plan.goal_outlines()
        if each.status is Status.ACTIVE or (each.ended_on and since <= each.ended_on <= today)
    )
    for goal in goals:
        share = goal_progress(plan, goal, today)
        if share is not None:
            yield Graded(goal, share)


def with_given_grades(graded: Iterable[Graded], values: Mapping[str, Json]) -> Iterator[Graded]:
    """Grades by the figures, but for goals that the person called done and graded themselves."""
    states = dict(decided_states(values))
    for each in graded:
        said = GoalAnswers(values, states.get(each.goal.id, ""))
        given = said.number(Asked.GRADE, each.goal.id)
        is_done = said.decision(each.goal) is Decision.DONE
        yield each if given is None or not is_done else each._replace(share=given)


def chosen_goal(plan: Plan, values: Mapping[str, Json], which: str) -> Goal | None:
    """The goal that was called the best or the worst."""
    return plan.goals.get(Answers(values).text(which))


def tell_after_action(plan: Plan, telling: Telling) -> Told:
    """Keep the answers beside the goal that they are about, and what they come to as a lesson."""
    return Told(tuple(each for which in (BEST, WORST) for each in _told(plan, telling, which)))


def _told(plan: Plan, telling: Telling, which: str) -> Iterator[Decide]:
    goal = chosen_goal(plan, telling.answers, which)
    if goal is None:
        return
    for question, prompt in QUESTIONS.items():
        step = after_action_step(which, question)
        if text := telling.values.text(step):
            yield written_reflection(telling, step, prompt, text, goals=(goal.id,))
    if lesson := telling.values.text(after_action_step(which, LESSON)):
        entry = JournalEntry(
            telling.record_id(which, LESSON),
            telling.today,
            EntryKind.LESSON,
            lesson,
            goals=(goal.id,),
            review=telling.id,
        )
        yield partial(write_entry, entry=entry)
