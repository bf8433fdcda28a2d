"""One goal as plain lines: everything that the Goal place of the app shows."""

from collections.abc import Iterator
from datetime import date

from cli.output import styled
from planner.board import percent
from planner.fields import ARROW, GOAL_FIELDS, Context
from planner.goal import Goal
from planner.human_date import write_date, write_distance
from planner.ids import handles
from planner.letters import letters
from planner.measure import Measure, MeasureKind, write_number
from planner.pace import forecast, pace_words
from planner.plan import Plan
from planner.progress import current_value, goal_progress, measure_progress
from planner.reviews.letters import shown
from planner.reviews.tripwires import is_tripped, tripped_words, tripwire_words

BAR_CELLS = 20
LABEL_COLUMNS = 18
_ELSEWHERE = ("title", "why", "start", "due", "parents", "obstacles", "tripwire", "values")
"""Fields that have a place of their own on the page."""


def goal_lines(plan: Plan, goal: Goal, today: date) -> Iterator[str]:
    """The page of a goal, section by section; sections with nothing in them are left out."""
    yield styled(goal.title, bold=True)
    yield f"{handles(plan.goals)[goal.id]} · {goal.status} · {goal.category}" + _when(
        plan, goal, today
    )
    if goal.why:
        yield from ("", *goal.why.splitlines())
    yield from _section("SMART", _letters(plan, goal, today))
    yield from _section("Progress", _progress(plan, goal, today))
    yield from _section("Milestones", _milestones(plan, goal, today))
    yield from _section("Links", _links(plan, goal))
    yield from _section("Values", _values(plan, goal))
    yield from _section("Obstacles", _obstacles(plan, goal, today))
    yield from _section("Details", _details(plan, goal, today))
    yield from _section("Moved dates", _moves(plan, goal))
    yield from _section("Check-ins", _check_ins(plan, goal))
    yield from _section(
        "Journal",
        (f"{each.on}  {each.kind}: {shown(each, today).text}" for each in plan.journal.of(goal.id)),
    )


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    first = next(lines, None)
    if first is not None:
        yield from ("", styled(title, bold=True), f"  {first}", *(f"  {line}" for line in lines))


def _when(plan: Plan, goal: Goal, today: date) -> str:
    if goal.due is None:
        return " · someday"
    track = plan.track_of(goal)
    days = f"{write_date(goal.start, today)} to {write_date(goal.due, today)}"
    return f" · {track} · {days} ({write_distance(goal.due, today)})"


def _letters(plan: Plan, goal: Goal, today: date) -> Iterator[str]:
    for each in letters(plan, goal, today):
        mark = "ok" if not each.missing else each.missing
        yield f"{each.letter}  {each.name:<12} {mark}"


def _progress(plan: Plan, goal: Goal, today: date) -> Iterator[str]:
    whole = goal_progress(plan, goal, today)
    if whole is not None:
        yield f"{_bar(whole)} {percent(whole)}%"
    pace, reached = pace_words(plan, goal, today), forecast(plan, goal, today)
    if pace:
        until = f", at this speed done {write_date(reached, today)}" if reached else ""
        yield f"{pace}{until}"
    check_ins = plan.check_ins_of(goal.id)
    for measure in plan.measures.of(goal.id):
        share = percent(measure_progress(plan, measure, today))
        value = current_value(measure, check_ins, today)
        yield f"{measure.name}: {_reading(measure, value)} ({share}%)"


def _reading(measure: Measure, value: float) -> str:
    unit = measure.said_unit
    if measure.kind is MeasureKind.RATE:
        return f"{write_number(measure.target)}{unit} per {measure.period}"
    if measure.kind is MeasureKind.YES_NO:
        return "yes" if value else "not yet"
    way = " → ".join(map(write_number, (measure.baseline, value, measure.target)))
    return f"{way}{unit}"


def _bar(share: float) -> str:
    filled = round(share * BAR_CELLS)
    return "█" * filled + "░" * (BAR_CELLS - filled)


def _milestones(plan: Plan, goal: Goal, today: date) -> Iterator[str]:
    shown = handles(plan.milestones)
    for step in plan.milestones.of(goal.id):
        due = f" · {write_date(step.due, today)}" if step.due else ""
        done = f" · reached {write_date(step.done_on, today)}" if step.done_on else ""
        yield f"{'[x]' if step.done_on else '[ ]'} {shown[step.id]} {step.title}{due}{done}"


def _links(plan: Plan, goal: Goal) -> Iterator[str]:
    shown = handles(plan.goals)
    for parent in goal.parents:
        if parent in plan.goals:
            yield f"serves    {shown[parent]}  {plan.goals[parent].title}"
    for step in plan.goals.of(goal.id):
        yield f"served by {shown[step.id]}  {step.title} ({step.status})"


def _values(plan: Plan, goal: Goal) -> Iterator[str]:
    for value in goal.values:
        yield f"{value.full_name} ({value})"
    if goal.reconfirm:
        handle = handles(plan.goals)[goal.id]
        yield f"one of them has moved: dualtrack confirm {handle}, or edit {handle} values=..."


def _obstacles(plan: Plan, goal: Goal, today: date) -> Iterator[str]:
    for each in goal.obstacles:
        yield f"{each.what} {ARROW} {each.then}" if each.then else each.what
    if goal.tripwire is not None:
        yield f"tripwire {tripwire_words(goal.tripwire, today)}"
        if is_tripped(plan, goal, today):
            yield tripped_words(plan, goal, goal.tripwire, today)


def _details(plan: Plan, goal: Goal, today: date) -> Iterator[str]:
    context = Context(plan, today)
    for name, field in GOAL_FIELDS.items():
        text = field.write(getattr(goal, name), context)
        if text and name not in _ELSEWHERE:
            yield f"{field.label:<{LABEL_COLUMNS}}{text}"
    if goal.ended_on:
        ended = write_date(goal.ended_on, today)
        yield f"{'Ended':<{LABEL_COLUMNS}}{ended}. {goal.ended_because}".rstrip()


def _moves(plan: Plan, goal: Goal) -> Iterator[str]:
    for move in plan.date_moves.of(goal.id):
        reason = f": {move.reason}" if move.reason else ""
        yield f"{move.on}  {move.which} {move.before} → {move.after} ({move.days:+d} days){reason}"


def _check_ins(plan: Plan, goal: Goal) -> Iterator[str]:
    names = {measure.id: measure.name for measure in plan.measures.of(goal.id)}
    for check_in in reversed(plan.check_ins_of(goal.id)):
        readings = [
            f"{names.get(each.measure, 'removed')} {write_number(each.value)}"
            for each in check_in.readings
        ]
        sure = [] if check_in.confidence is None else [f"confidence {check_in.confidence}%"]
        pace = [f"said {check_in.pace}"] if check_in.pace else []
        skip = ["skipped"] if check_in.is_skip else []
        yield f"{check_in.on}  {', '.join(readings + sure + pace + skip)} {check_in.note}".rstrip()
