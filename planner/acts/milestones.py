"""Adding, reaching and moving the steps of a goal."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from planner.change import Change, added, changed, removed
from planner.milestone import Milestone
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted


def add_milestones(plan: Plan, *, milestones: Iterable[Milestone]) -> Change:
    """Give goals further steps."""
    steps = tuple(milestones)
    for step in steps:
        if step.goal not in plan.goals:
            raise Refusal(f"no goal has the id {step.goal}", "see the ids with list")
    label = (
        f"Add the milestone {quoted(steps[0].title)}"
        if len(steps) == 1
        else f"Add {len(steps)} milestones"
    )
    return Change(label, tuple(added(step) for step in steps))


def reach_milestone(plan: Plan, *, milestone_id: str, today: date) -> Change:
    """Mark a step as done today."""
    old = plan.milestones[milestone_id]
    if old.done_on is not None:
        raise Refusal(f"{quoted(old.title)} was reached on {old.done_on}", "reopen it first")
    return Change(f"Reach {quoted(old.title)}", changed(old, replace(old, done_on=today)))


def reopen_milestone(plan: Plan, *, milestone_id: str) -> Change:
    """Mark a step as not done after all."""
    old = plan.milestones[milestone_id]
    return Change(f"Reopen {quoted(old.title)}", changed(old, replace(old, done_on=None)))


def edit_milestone(plan: Plan, *, milestone_id: str, title: str, due: date | None) -> Change:
    """Change a step's words or its day."""
    old = plan.milestones[milestone_id]
    new = replace(old, title=title, due=due)
    return Change(f"Edit the milestone {quoted(old.title)}", changed(old, new))


def remove_milestone(plan: Plan, *, milestone_id: str) -> Change:
    """Take a step away."""
    old = plan.milestones[milestone_id]
    return Change(f"Remove the milestone {quoted(old.title)}", (removed(old),))
