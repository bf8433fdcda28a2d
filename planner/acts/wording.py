"""Putting advice of the critic aside for one goal, and taking it up again."""

from dataclasses import replace
from datetime import date

from planner.change import Change, changed
from planner.letters import judge
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import clean, quoted


def dismiss_finding(plan: Plan, *, goal_id: str, finding: str, today: date) -> Change:
    """Say that a finding doesn't matter for this goal; refuses one that isn't found on it."""
    old = plan.goals[goal_id]
    id_ = clean(finding).casefold()
    shown = [each.id for each in judge(plan, old, today).findings]
    if id_ not in shown:
        raise Refusal(
            f"{id_ or 'nothing'} is not found on {quoted(old.title)}",
            f"choose from {', '.join(shown)}" if shown else "nothing is left to dismiss",
        )
    new = replace(old, dismissed=(*old.dismissed, id_))
    return Change(f"Dismiss {id_} on {quoted(old.title)}", changed(old, new))


def recall_finding(plan: Plan, *, goal_id: str, finding: str) -> Change:
    """Let a finding speak again that was dismissed for this goal."""
    old = plan.goals[goal_id]
    id_ = clean(finding).casefold()
    if id_ not in old.dismissed:
        raise Refusal(
            f"{id_ or 'nothing'} is not dismissed on {quoted(old.title)}",
            f"choose from {', '.join(old.dismissed)}" if old.dismissed else "nothing is dismissed",
        )
    new = replace(old, dismissed=tuple(each for each in old.dismissed if each != id_))
    return Change(f"Recall {id_} on {quoted(old.title)}", changed(old, new))
