"""Goals that a review ends, which its later questions leave alone."""

from collections.abc import Mapping

from planner.keeper import Json
from planner.plan import Plan
from planner.reviews.review import Decision
from planner.walkthroughs.reviews.decision_answers import GoalAnswers, decided_states


def goals_ended(plan: Plan, values: Mapping[str, Json]) -> frozenset[str]:
    """The ids of the goals that the answers so far drop or call done."""
    return frozenset(
        goal_id
        for goal_id, state in dict(decided_states(values)).items()
        if (goal := plan.goals.get(goal_id)) is not None
        and GoalAnswers(values, state).decision(goal) in (Decision.DROP, Decision.DONE)
    )
