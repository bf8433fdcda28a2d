"""How far a goal has come: figures for any day, which nothing later rewrites.

On a day count only the check-ins up to it and the targets in force on it, so that an old chart
stays as it was when a target changes.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from planner.calendar import FiscalYear, Period, period_end, period_start, periods_between
from planner.check_in import CheckIn
from planner.goal import Goal, Status
from planner.measure import Measure, MeasureKind
from planner.plan import Plan

ProgressPoint = tuple[date, float]
"""A day and the share of the way, 0 to 1."""


def current_value(measure: Measure, check_ins: Sequence[CheckIn], on: date) -> float:
    """What a measure reads on a day: its newest check-in, else its baseline.

    For a rate it is the number of occurrences in all.
    """
    values = [
        value
        for check_in in check_ins
        if check_in.on <= on and (value := check_in.value_of(measure.id)) is not None
    ]
    if measure.kind is MeasureKind.RATE:
        return sum(values)
    return values[-1] if values else measure.baseline


def measure_progress(plan: Plan, measure: Measure, on: date) -> float:
    """The share of the way on a day, 0 to 1; for a rate, periods kept over periods elapsed."""
    check_ins = plan.check_ins_of(measure.goal)
    if measure.kind is MeasureKind.RATE:
        kept, elapsed = periods_kept(plan, measure, on)
        return kept / elapsed if elapsed else 0.0
    return measure.progress(current_value(measure, check_ins, on), on)


def periods_kept(plan: Plan, measure: Measure, on: date) -> tuple[int, int]:
    """How many periods of a rate were kept, and how many elapsed, since the goal's start.

    A skipped period counts for neither. The period that still runs counts once it is kept.
    """
    goal = plan.goals[measure.goal]
    if measure.period is None or on < goal.start:
        return 0, 0
    fiscal = FiscalYear(plan.profile.fiscal_start)
    last = on if goal.due is None else min(on, goal.due)
    done, skipped = _occurrences(plan, measure, last, fiscal)
    kept = elapsed = 0
    for start in periods_between(measure.period, goal.start, last, fiscal):
        end = period_end(measure.period, start, fiscal)
        is_kept = done.get(start, 0.0) >= measure.target_on(min(end, last))
        is_over = end <= on or last == goal.due
        if start in skipped or not (is_kept or is_over):
            continue
        kept += is_kept
        elapsed += 1
    return kept, elapsed


def period_count(plan: Plan, measure: Measure, on: date) -> float:
    """The occurrences of a rate in the period that a day lies in, up to that day."""
    if measure.period is None:
        return 0.0
    fiscal = FiscalYear(plan.profile.fiscal_start)
    done, _ = _occurrences(plan, measure, on, fiscal)
    return done.get(period_start(measure.period, on, fiscal), 0.0)


def _occurrences(
    plan: Plan, measure: Measure, until: date, fiscal: FiscalYear
) -> tuple[dict[date, float], set[date]]:
    """Occurrences by the first day of their period, and the periods that were skipped."""
    done: dict[date, float] = {}
    skipped: set[date] = set()
    period = measure.period or Period.WEEK
    for check_in in plan.check_ins.of(measure.goal):
        if check_in.on > until:
            continue
        start = period_start(period, check_in.on, fiscal)
        done[start] = done.get(start, 0.0) + (check_in.value_of(measure.id) or 0.0)
        if check_in.is_skip:
            skipped.add(start)
    return done, skipped


def goal_progress(plan: Plan, goal: Goal, on: date) -> float | None:
    """The share of the way on a day, 0 to 1, or None when nothing shows it.

    It is the mean of the measures; without measures, milestones reached over milestones; without
    either, a goal that is done is all done.
    """
    if measures := plan.measures.of(goal.id):
        return sum(measure_progress(plan, each, on) for each in measures) / len(measures)
    if steps := plan.milestones.of(goal.id):
        reached = sum(step.done_on is not None and step.done_on <= on for step in steps)
        return reached / len(steps)
    is_done = goal.status is Status.DONE and goal.ended_on is not None and goal.ended_on <= on
    return 1.0 if is_done else None


def progress_points(plan: Plan, goal: Goal, until: date) -> tuple[ProgressPoint, ...]:
    """The goal's progress on each day on which something was recorded, from its start on."""
    days = {goal.start}
    days.update(each.on for each in plan.check_ins.of(goal.id))
    days.update(step.done_on for step in plan.milestones.of(goal.id) if step.done_on)
    points = ((day, goal_progress(plan, goal, day)) for day in sorted(days) if day <= until)
    return tuple((day, share) for day, share in points if share is not None)


def plan_line(goal: Goal, day: date) -> float | None:
    """The share of the way that the calendar expects on a day, or None without a due date."""
    if goal.due is None:
        return None
    whole = (goal.due - goal.start) / timedelta(1)
    if whole == 0:
        return 1.0 if day >= goal.due else 0.0
    return min(1.0, max(0.0, (day - goal.start) / timedelta(1) / whole))
