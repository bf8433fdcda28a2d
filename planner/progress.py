"""How far a goal has come: figures for any day, which nothing later rewrites.

On a day count only the check-ins up to it, and the measures and targets in force on it, so that an
old chart stays as it was when a target changes or a measure is added.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from planner.check_in import CheckIn
from planner.date_move import MovedDate
from planner.goal import Goal, Status
from planner.measure import Measure, MeasureKind
from planner.plan import Plan
from planner.rate import occurrences, periods_kept, periods_kept_on

ProgressPoint = tuple[date, float]
"""A day and the share of the way, 0 to 1."""


def current_value(measure: Measure, check_ins: Sequence[CheckIn], on: date) -> float:
    """What a measure reads on a day: its newest check-in, else its baseline.

    `check_ins` run from the oldest to the newest. For a rate it is the number of occurrences in
    all.
    """
    check_ins = [each for each in check_ins if each.on <= on]
    if measure.kind is MeasureKind.RATE:
        return occurrences(measure, check_ins)
    for check_in in reversed(check_ins):
        if (value := check_in.value_of(measure.id)) is not None:
            return value
    return measure.baseline


def measure_progress(plan: Plan, measure: Measure, on: date) -> float:
    """The share of the way on a day, 0 to 1; for a rate, periods kept over periods elapsed."""
    (share,) = _shares(plan, measure, (on,))
    return share


def goal_progress(plan: Plan, goal: Goal, on: date) -> float | None:
    """The share of the way on a day, 0 to 1, or None when nothing shows it.

    It is the mean of the measures; without measures, milestones reached over milestones; without
    either, a goal that is done is all done.
    """
    (share,) = _goal_shares(plan, goal, plan.measures.of(goal.id), (on,))
    return share


def confidence_of(plan: Plan, goal: Goal, on: date = date.max) -> int | None:
    """How sure the person was on a day, in percent: by the newest check-in, else at first."""
    check_ins = plan.newest_check_ins(goal.id)
    said = (each.confidence for each in check_ins if each.on <= on)
    return next((sure for sure in said if sure is not None), goal.confidence)


def progress_points(
    plan: Plan, goal: Goal, until: date, *, leave_out: MeasureKind | None = None
) -> tuple[ProgressPoint, ...]:
    """The goal's progress on its first day and on each later one on which something was recorded.

    Measures of a kind may be left out, as long as others are there.
    """
    measures = plan.measures.of(goal.id)
    others = tuple(each for each in measures if each.kind is not leave_out)
    days = sorted(day for day in _recorded_days(plan, goal) if goal.start <= day <= until)
    shares = _goal_shares(plan, goal, others or measures, days)
    return tuple((day, share) for day, share in zip(days, shares, strict=True) if share is not None)


def plan_line(plan: Plan, goal: Goal, day: date) -> float | None:
    """The share of the way that the calendar expects on a day, or None without a due date.

    It goes by the dates that were in force on that day, so a moved date leaves earlier days alone.
    """
    start, due = _dates_on(plan, goal, day)
    if due is None:
        return None
    if not start < day < due:
        return 1.0 if day >= due else 0.0
    return (day - start) / (due - start)


def _dates_on(plan: Plan, goal: Goal, day: date) -> tuple[date, date | None]:
    """The start and the due date of a goal as they were planned on a day."""
    start, due = goal.start, goal.due
    for move in reversed(plan.date_moves.of(goal.id)):
        if move.on <= day:
            continue
        if move.which is MovedDate.START:
            start = move.before
        else:
            due = move.before
    return start, due


def _measures_on(measures: Sequence[Measure], day: date) -> Sequence[Measure]:
    """The measures that were there on a day; before the first one came, those that came first."""
    since = max(day, min(each.targets[0].on for each in measures))
    return [each for each in measures if each.targets[0].on <= since]


def expected_progress(plan: Plan, goal: Goal, day: date) -> float | None:
    """The progress that a goal on its way shows on a day, or None without a due date.

    It is the plan line; but a rate is asked to keep every period that elapsed, from the first one
    on.
    """
    line = plan_line(plan, goal, day)
    measures = plan.measures.of(goal.id)
    if line is None or not measures:
        return line
    there = _measures_on(measures, day)
    return sum(_expected_of(plan, each, day, line) for each in there) / len(there)


def _expected_of(plan: Plan, measure: Measure, day: date, line: float) -> float:
    if measure.kind is not MeasureKind.RATE:
        return line
    _, elapsed = periods_kept(plan, measure, day)
    return 1.0 if elapsed else 0.0


def _recorded_days(plan: Plan, goal: Goal) -> set[date]:
    days = {goal.start}
    days.update(each.on for each in plan.check_ins.of(goal.id))
    days.update(step.done_on for step in plan.milestones.of(goal.id) if step.done_on)
    return days


def _goal_shares(
    plan: Plan, goal: Goal, measures: Sequence[Measure], days: Sequence[date]
) -> Iterable[float | None]:
    """The goal's progress on each of some days, which follow each other."""
    if not measures:
        return (_step_share(plan, goal, day) for day in days)
    courses = {each.id: _shares(plan, each, days) for each in measures}
    means: list[float | None] = []
    for index, day in enumerate(days):
        there = _measures_on(measures, day)
        means.append(sum(courses[each.id][index] for each in there) / len(there))
    return means


def _step_share(plan: Plan, goal: Goal, on: date) -> float | None:
    """Milestones reached over milestones; without any, whether the goal is done."""
    if steps := plan.milestones.of(goal.id):
        reached = sum(step.done_on is not None and step.done_on <= on for step in steps)
        return reached / len(steps)
    is_done = goal.status is Status.DONE and goal.ended_on is not None and goal.ended_on <= on
    return 1.0 if is_done else None


def _shares(plan: Plan, measure: Measure, days: Sequence[date]) -> list[float]:
    """The measure's progress on each of some days, which follow each other, in one pass."""
    if measure.kind is MeasureKind.RATE:
        tallies = periods_kept_on(plan, measure, days)
        return [kept / elapsed if elapsed else 0.0 for kept, elapsed in tallies]
    values = _values(measure, plan.newest_check_ins(measure.goal), days)
    return [measure.progress(value, day) for value, day in zip(values, days, strict=True)]


def _values(
    measure: Measure, newest_first: Iterator[CheckIn], days: Sequence[date]
) -> Sequence[float]:
    """What a measure reads on each of some days; no check-in is read that has no say."""
    readings = (
        (each.on, value)
        for each in newest_first
        if (value := each.value_of(measure.id)) is not None
    )
    baseline = (date.min, measure.baseline)
    values: list[float] = []
    on, value = next(readings, baseline)
    for day in reversed(days):
        while on > day:
            on, value = next(readings, baseline)
        values.append(value)
    return values[::-1]
