"""What asks for attention: due, overdue, in focus, gone stale, and what went well lately."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.pace import is_stale
from planner.plan import Plan

SOON_DAYS = 7
"""A date within a week from now is due soon."""

WINS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Agenda:
    """The day's picture of a plan; every list is in the order of its dates.

    `pauses_over` are paused goals whose day to go on has come.
    """

    overdue: tuple[Goal, ...]
    due_soon: tuple[Goal, ...]
    milestones: tuple[Milestone, ...]
    pauses_over: tuple[Goal, ...]
    focus: tuple[Goal, ...]
    stale: tuple[Goal, ...]
    wins: tuple[JournalEntry, ...]

    @property
    def is_due(self) -> bool:
        """Whether something asks for attention today."""
        return bool(self.overdue or self.due_soon or self.milestones or self.pauses_over)

    def words(self) -> str:
        """What is due, in one short line; empty when nothing is."""
        counts = (
            (len(self.overdue), "overdue"),
            (len(self.due_soon), "due this week"),
            (len(self.milestones), _plural(len(self.milestones), "milestone")),
            (len(self.pauses_over), _plural(len(self.pauses_over), "pause") + " over"),
        )
        return ", ".join(f"{count} {what}" for count, what in counts if count)


def agenda(plan: Plan, today: date) -> Agenda:
    """What asks for attention on a day: overdue, or due within a week of it."""
    soon = today + timedelta(SOON_DAYS)
    active = [goal for goal in plan.goals.values() if goal.status is Status.ACTIVE]
    dated = sorted((goal for goal in active if goal.due), key=lambda goal: goal.due or date.max)
    steps = [
        step
        for step in plan.milestones.values()
        if step.due is not None
        and step.done_on is None
        and step.due <= soon
        and step.goal in plan.goals
        and plan.goals[step.goal].status is Status.ACTIVE
    ]
    return Agenda(
        overdue=tuple(goal for goal in dated if goal.due and goal.due < today),
        due_soon=tuple(goal for goal in dated if goal.due and today <= goal.due <= soon),
        milestones=tuple(sorted(steps, key=lambda step: step.due or date.max)),
        pauses_over=tuple(
            goal
            for goal in plan.goals.values()
            if goal.status is Status.PAUSED and goal.paused_until and goal.paused_until <= today
        ),
        focus=tuple(goal for goal in dated if goal.focus),
        stale=tuple(goal for goal in dated if is_stale(plan, goal, today)),
        wins=plan.entries(EntryKind.WIN)[:WINS_SHOWN],
    )


def _plural(count: int, noun: str) -> str:
    return noun if count == 1 else f"{noun}s"
