"""Several decisions as one change: what a walkthrough ends with."""

from collections.abc import Iterable

from planner.change import Change, Edit
from planner.keeper import Decide
from planner.plan import Plan


def combined(plan: Plan, *, label: str, decisions: Iterable[Decide]) -> Change:
    """One change from several decisions, each taken on the plan that the earlier ones left."""
    edits: list[Edit] = []
    for decide in decisions:
        made = decide(plan).edits
        plan = plan.after(made, plan.number)
        edits.extend(made)
    return Change(label, tuple(edits))
