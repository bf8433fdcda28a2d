"""What presses: facts about a goal after which it can't go on without a decision."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice

from planner.board import percent
from planner.date_move import write_slip
from planner.goal import Goal, Status
from planner.human_date import write_date, write_distance
from planner.measure import MeasureKind, write_number
from planner.pace import is_blocked, is_overdue
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.progress import goal_progress
from planner.reviews.deciding import MOST_PAUSES, pauses_of
from planner.reviews.review import Review
from planner.reviews.tripwires import is_tripped, tripped_words
from planner.text import quoted

LOW_CONFIDENCE = 30
"""Percent up to which a confidence is low; said twice in a row, it asks for a decision."""

IN_A_ROW = 2
POSTPONED_OFTEN = 2
"""Postponements from which a goal is too large, or not wanted enough."""

_TEN = 10


class PressingKind(StrEnum):
    """Which fact presses; in the order in which they are told."""

    TRIPWIRE = "tripwire"
    OVERDUE = "overdue"
    CONFIDENCE = "confidence"
    NO_PROGRESS = "no progress"
    BLOCKED = "blocked"
    PARENT = "parent"
    VALUE = "value"
    POSTPONED = "postponed"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Pressing:
    """One fact that asks for a decision, and the words that say it."""

    kind: PressingKind
    words: str


def pressing(plan: Plan, goal: Goal, today: date) -> tuple[Pressing, ...]:
    """What asks for a decision on a goal that is worked on or set aside, as it is on a day.

    Only records up to that day count. A goal that is set aside rests from everything but the limit
    on its pauses.
    """
    if goal.status is Status.PAUSED:
        return tuple(_paused(plan, goal, today))
    if goal.status is not Status.ACTIVE:
        return ()
    return tuple(each for reason in _REASONS for each in reason(plan, goal, today))


def postponements(plan: Plan, goal: Goal, today: date) -> int:
    """How often the due date was moved to a later day."""
    moves = plan.date_moves.of(goal.id)
    return sum(move.is_postponement and move.on <= today for move in moves)


def _tripped(plan: Plan, goal: Goal, today: date) -> Iterator[Pressing]:
    if goal.tripwire is not None and is_tripped(plan, goal, today):
        yield Pressing(PressingKind.TRIPWIRE, tripped_words(plan, goal, goal.tripwire, today))


def _overdue(_plan: Plan, goal: Goal, today: date) -> Iterator[Pressing]:
    if goal.due is not None and is_overdue(goal, today):
        day, over = write_date(goal.due, today), write_distance(goal.due, today)
        yield Pressing(PressingKind.OVERDUE, f"it was due on {day}, {over}")


def _unsure(plan: Plan, goal: Goal, today: date) -> Iterator[Pressing]:
    said = tuple(islice(_confidences(plan, goal, today), IN_A_ROW))
    if len(said) == IN_A_ROW and max(said) <= LOW_CONFIDENCE:
        newest, before = (write_number(each / _TEN) for each in said)
        yield Pressing(
            PressingKind.CONFIDENCE,
            f"your confidence was {before} and then {newest} of 10: what would raise it?",
        )


def _confidences(plan: Plan, goal: Goal, today: date) -> Iterator[int]:
    """How sure one was, the newest first and one a day: a correction is no second low."""
    days: set[date] = set()
    for check_in in plan.newest_check_ins(goal.id):
        if check_in.on <= today and check_in.on not in days and check_in.confidence is not None:
            days.add(check_in.on)
            yield check_in.confidence
    if goal.confidence is not None:
        yield goal.confidence


def _standing_still(plan: Plan, goal: Goal, today: date) -> Iterator[Pressing]:
    share = goal_progress(plan, goal, today)
    days = _days_looked_at(plan, goal, today)
    if share is None or share >= 1 or len(days) < IN_A_ROW:
        return
    shares = [goal_progress(plan, goal, day) for day in days]
    if all(each == share for each in shares) and not _was_kept_up(plan, goal, days[-1], today):
        yield Pressing(
            PressingKind.NO_PROGRESS,
            f"it stands at {percent(share)}%, as it did at the last two reviews",
        )


def _days_looked_at(plan: Plan, goal: Goal, today: date) -> Sequence[date]:
    """The days of the last two reviews before today that looked at a goal, the newer one first.

    A weekly review looks only at the goals of which it says something.
    """
    days = {
        review.on
        for review in plan.reviews.values()
        if goal.start <= review.on < today and _looked_at(review, goal)
    }
    return sorted(days, reverse=True)[:IN_A_ROW]


def _looked_at(review: Review, goal: Goal) -> bool:
    return review.level is not ReviewLevel.WEEKLY or review.verdict_on(goal.id) is not None


def _was_kept_up(plan: Plan, goal: Goal, since: date, today: date) -> bool:
    """Whether a rate went on: its share stays the same while one keeps doing what one did."""
    rates = [each.id for each in plan.measures.of(goal.id) if each.kind is MeasureKind.RATE]
    return any(
        check_in.value_of(rate)
        for check_in in plan.check_ins.of(goal.id)
        if since < check_in.on <= today
        for rate in rates
    )


def _blocked(plan: Plan, goal: Goal, today: date) -> Iterator[Pressing]:
    if is_blocked(plan, goal, today):
        yield Pressing(
            PressingKind.BLOCKED, "something is in its way, and no check-in has come since"
        )


def _left_alone(plan: Plan, goal: Goal, _today: date) -> Iterator[Pressing]:
    for id_ in goal.parents:
        parent = plan.goals.get(id_)
        if parent is not None and parent.status in (Status.PAUSED, Status.DROPPED):
            yield Pressing(
                PressingKind.PARENT, f"it serves {quoted(parent.title)}, which is {parent.status}"
            )


def _unconfirmed(_plan: Plan, goal: Goal, _today: date) -> Iterator[Pressing]:
    if goal.reconfirm:
        yield Pressing(
            PressingKind.VALUE, "a value that it serves has moved: does it still belong here?"
        )


def _postponed(plan: Plan, goal: Goal, today: date) -> Iterator[Pressing]:
    if postponements(plan, goal, today) >= POSTPONED_OFTEN:
        slip = write_slip(*plan.slip_of(goal.id, today))
        yield Pressing(PressingKind.POSTPONED, f"it {slip}: shrink it, split it or drop it?")


def _paused(plan: Plan, goal: Goal, today: date) -> Iterator[Pressing]:
    if (pauses := pauses_of(plan, goal, today)) >= MOST_PAUSES:
        yield Pressing(
            PressingKind.PAUSED, f"it was paused {pauses} times: take it up, change it or let it go"
        )


_REASONS: Sequence[Callable[[Plan, Goal, date], Iterator[Pressing]]] = (
    _tripped,
    _overdue,
    _unsure,
    _standing_still,
    _blocked,
    _left_alone,
    _unconfirmed,
    _postponed,
    _paused,
)
