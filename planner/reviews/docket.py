"""Which goals a review decides on, and in which order."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.goal import Goal, Status
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.pressing import Pressing, PressingKind, pressing

Place = tuple[bool, bool, bool, date, str]
"""Where a goal stands in the row of a review; the lowest comes first."""


def goals_to_decide(plan: Plan, level: ReviewLevel, today: date) -> tuple[Goal, ...]:
    """The goals that a review of a level decides on.

    A quarterly one or a higher one decides on every goal that has a date, a monthly one on those
    that press, a weekly one on none. Wishes without a date wait in the someday lane.
    """
    if level is ReviewLevel.WEEKLY:
        return ()
    found = [(goal, pressing(plan, goal, today)) for goal in _with_a_date(plan)]
    if level is ReviewLevel.MONTHLY:
        found = [(goal, presses) for goal, presses in found if presses]
    found.sort(key=lambda each: (_LAST.get(each[0].status, 0), review_place(*each)))
    return tuple(goal for goal, _ in found)


def review_place(goal: Goal, presses: Sequence[Pressing]) -> Place:
    """Tripped goals first, then those that ask for a decision, those in focus, and by due date."""
    is_tripped = any(each.kind is PressingKind.TRIPWIRE for each in presses)
    due = goal.due or date.max
    return not is_tripped, not presses, not goal.focus, due, goal.title.casefold()


_LAST = {Status.DRAFT: 1, Status.PAUSED: 2}
"""What is not worked on comes after what is."""


def _with_a_date(plan: Plan) -> Iterator[Goal]:
    for outline in plan.goal_outlines():
        if outline.status.is_open and outline.due is not None:
            yield plan.goals[outline.id]
