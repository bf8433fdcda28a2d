"""What asks for attention: due, overdue, to review, in focus, gone stale, and what went well."""

from datetime import date, timedelta
from typing import NamedTuple

from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.pace import is_overdue, is_stale
from planner.plan import Plan
from planner.reviews.commitment import Commitment
from planner.reviews.schedule import NextReview, OpenReview, next_review, open_review

SOON_DAYS = 7
"""A date within a week from now is due soon."""

WINS_SHOWN = 3


class Due(NamedTuple):
    """What is due on a day or within a week of it; every list is in the order of its dates.

    `pauses_over` are paused goals whose day to go on has come, `tripped` those that fell short of
    their tripwire, `commitments` the open ones whose day is over, and `review` the one to hold now.
    """

    overdue: tuple[Goal, ...]
    soon: tuple[Goal, ...]
    milestones: tuple[Milestone, ...]
    pauses_over: tuple[Goal, ...]
    tripped: tuple[Goal, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    review: OpenReview | None = None

    def __bool__(self) -> bool:
        return any(self)

    def __str__(self) -> str:
        """What is due, in one short line; empty when nothing is."""
        counts = (
            (len(self.overdue), "overdue"),
            (len(self.soon), "due this week"),
            (len(self.milestones), _plural(len(self.milestones), "milestone")),
            (len(self.pauses_over), _plural(len(self.pauses_over), "pause") + " over"),
            (len(self.tripped), _plural(len(self.tripped), "tripwire")),
            (len(self.commitments), _plural(len(self.commitments), "commitment") + " over its day"),
        )
        words = [f"{count} {what}" for count, what in counts if count]
        return ", ".join([*words, self.review.words] if self.review else words)


class Agenda(NamedTuple):
    """The day's picture of a plan."""

    due: Due
    focus: tuple[Goal, ...]
    stale: tuple[Goal, ...]
    wins: tuple[JournalEntry, ...]
    next_review: NextReview | None = None


def agenda(plan: Plan, today: date) -> Agenda:
    """What asks for attention on a day."""
    active = _active_by_due(plan)
    return Agenda(
        due=due_on(plan, today),
        focus=tuple(goal for goal in active if goal.focus),
        stale=tuple(goal for goal in active if is_stale(plan, goal, today)),
        wins=plan.entries(EntryKind.WIN)[:WINS_SHOWN],
        next_review=next_review(plan, today),
    )


def due_on(plan: Plan, today: date) -> Due:
    """What is due; it reads no check-in and no journal, so that a shell prompt can ask."""
    last = today + timedelta(SOON_DAYS)
    active = _active_by_due(plan)
    return Due(
        overdue=tuple(goal for goal in active if is_overdue(goal, today)),
        soon=tuple(goal for goal in active if today <= _due(goal) <= last),
        milestones=_open_steps(plan, last),
        pauses_over=_pauses_over(plan, today),
        tripped=_tripped(plan, active, today),
        commitments=_commitments_over(plan, today),
        review=open_review(plan, today),
    )


def _tripped(plan: Plan, active: list[Goal], today: date) -> tuple[Goal, ...]:
    """Goals whose tripwire waits for an answer; few have one, and only those are measured."""
    wired = [goal for goal in active if goal.tripwire is not None and goal.tripwire.by <= today]
    if not wired:
        return ()
    from planner.reviews.tripwires import is_tripped

    return tuple(goal for goal in wired if is_tripped(plan, goal, today))


def _commitments_over(plan: Plan, today: date) -> tuple[Commitment, ...]:
    found = [
        each
        for each in plan.commitments.values()
        if each.is_open and each.due is not None and each.due < today
    ]
    return tuple(sorted(found, key=lambda each: each.due or date.max))


def _pauses_over(plan: Plan, today: date) -> tuple[Goal, ...]:
    paused = (each for each in plan.goals.values() if each.status is Status.PAUSED)
    over = [each for each in paused if each.paused_until and each.paused_until <= today]
    return tuple(sorted(over, key=lambda goal: goal.paused_until or date.max))


def _open_steps(plan: Plan, last: date) -> tuple[Milestone, ...]:
    """Steps of active goals that are due up to a day and not done."""
    steps = [
        step
        for step in plan.milestones.values()
        if step.done_on is None
        and step.due is not None
        and step.due <= last
        and step.goal in plan.goals
        and plan.goals[step.goal].status is Status.ACTIVE
    ]
    return tuple(sorted(steps, key=lambda step: step.due or date.max))


def _active_by_due(plan: Plan) -> list[Goal]:
    return sorted((each for each in plan.goals.values() if each.status is Status.ACTIVE), key=_due)


def _due(goal: Goal) -> date:
    return goal.due or date.max


def _plural(count: int, noun: str) -> str:
    return noun if count == 1 else f"{noun}s"
