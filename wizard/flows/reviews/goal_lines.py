"""How one goal stands, in the lines beside the question of what becomes of it."""

from collections.abc import Iterator
from datetime import date

from planner.goal import Goal
from planner.human_date import write_date, write_distance
from planner.plan import Plan
from planner.reviews.deciding import decisions_closed
from planner.reviews.facts import goal_facts
from planner.reviews.reading import past_reviews


def goal_lines(plan: Plan, goal: Goal, since: date, today: date) -> Iterator[str]:
    """What presses, when it is due, the facts, what was decided before, and what is not open."""
    facts = goal_facts(plan, goal, since, today)
    yield from (f"! {each.words}" for each in facts.pressing)
    if goal.due is not None and goal.due >= today:
        focus = ", in focus" if goal.focus else ""
        yield f"due {write_date(goal.due, today)}, {write_distance(goal.due, today)}{focus}"
    yield from facts.lines()
    yield from _last_verdict(plan, goal, today)
    for decision, reason in decisions_closed(plan, goal, today).items():
        yield f"“{decision}” is not open: {reason}"


def _last_verdict(plan: Plan, goal: Goal, today: date) -> Iterator[str]:
    """The newest decision of a review with its reason, such as the event that a pause waits for."""
    for review in past_reviews(plan):
        verdict = review.verdict_on(goal.id)
        if verdict and verdict.decision:
            why = " ".join(verdict.why.split())
            yield f"{write_date(review.on, today)}: {verdict.decision}" + (
                f", {why}" if why else ""
            )
            return
