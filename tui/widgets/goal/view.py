"""What the page of a goal shows: values only, so that a test can draw it without an app."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.change import KeptChange
from planner.fields import Context
from planner.goal import Goal
from planner.plan import Plan


@dataclass(frozen=True, slots=True)
class GoalView:
    """One goal of a plan on a day.

    `handles` are the short forms of ids. `history` is None until somebody asked for it. `opened`
    names the lists that are shown in full. `screen_rows` is how much of the page is seen at once.
    """

    plan: Plan
    goal: Goal
    today: date
    handles: Mapping[str, str] = field(default_factory=dict)
    has_colour: bool = True
    history: tuple[KeptChange, ...] | None = None
    opened: frozenset[str] = frozenset()
    screen_rows: int = 24

    @property
    def context(self) -> Context:
        """What reading and writing a field needs to know."""
        return Context(self.plan, self.today)

    def handle(self, goal_id: str) -> str:
        """The short form of a goal's id, or the id itself when no short form is known."""
        return self.handles.get(goal_id, goal_id)
