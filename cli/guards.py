"""Asking what gives, where a change makes a week hold more than it can."""

from cli.output import warn
from planner.guards import overload
from planner.plan import Plan


def warn_of_overload(plan: Plan) -> None:
    """Say beside the output what doesn't fit into the week; the change stays as it is."""
    if words := overload(plan):
        warn(words)
