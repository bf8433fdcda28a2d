"""What the reviews of the demo said of goals: always what the plan shows that became of them."""

from collections.abc import Iterator

from planner.demo.audit_words import REPLACED, SMALLER
from planner.demo.moments import demo_id
from planner.demo.sittings import Sitting
from planner.goal import Goal, Status
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.progress import confidence_of, goal_progress
from planner.reviews.review import Decision, Verdict
from planner.reviews.settling import reaches

_REPLACED = {demo_id(key): words for key, words in REPLACED.items()}
_ENDS = {Status.DONE: Decision.DONE, Status.DROPPED: Decision.DROP, Status.PAUSED: Decision.PAUSE}


def verdicts(plan: Plan, sitting: Sitting) -> tuple[Verdict, ...]:
    """A decision on every goal from the quarterly review on, else the confidence in the focus."""
    if reaches(sitting.level, ReviewLevel.QUARTERLY):
        return tuple(_decisions(plan, sitting))
    focus = (each for each in plan.goals.values() if each.focus and each.status is Status.ACTIVE)
    return tuple(
        Verdict(goal.id, confidence=confidence_of(plan, goal, sitting.on)) for goal in focus
    )


def _decisions(plan: Plan, sitting: Sitting) -> Iterator[Verdict]:
    for goal in plan.goals.values():
        if goal.status.is_open or (goal.ended_on is not None and goal.ended_on >= sitting.since):
            decision, why = _decision(plan, goal, sitting)
            yield Verdict(
                goal.id,
                decision,
                goal_progress(plan, goal, sitting.on),
                confidence_of(plan, goal, sitting.on),
                why,
                _REPLACED.get(goal.id, "") if decision is Decision.DROP else "",
            )


def _decision(plan: Plan, goal: Goal, sitting: Sitting) -> tuple[Decision, str]:
    if goal.status in _ENDS:
        return _ENDS[goal.status], goal.ended_because
    moves = [move for move in plan.date_moves.of(goal.id) if move.on >= sitting.since]
    if moves:
        return Decision.ADJUST, moves[-1].reason
    if goal.due is not None and goal.due < sitting.on:
        return Decision.ADJUST, SMALLER
    return Decision.CONTINUE, ""
