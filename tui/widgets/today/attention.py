"""What waits: tripwires that tripped, what is overdue, due soon, over its pause, or gone quiet."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from planner.goal import Goal
from planner.milestone import Milestone
from planner.pace import quiet_days
from planner.reviews.tripwires import tripped_words
from tui.widgets.ink import Span, Tone, spread, toned, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.today.spots import DaySpot
from tui.widgets.today.view import TodayView
from tui.widgets.values.rows import capital

T = TypeVar("T")

DUE, STALE = "Due", "Gone quiet"
SHOWN = 8
"""Rows of a list that are shown; the rest is counted."""

_INDENT = "  "


def due_section(view: TodayView, width: int) -> Section:
    """Tripped goals first, then what is overdue, the rest by how soon it is due."""
    due = view.agenda.due
    rows = [row for goal in due.tripped for row in _tripped(view, goal, width)]
    rows += _goals(view, DaySpot.OVERDUE, due.overdue, width)
    rows += _goals(view, DaySpot.SOON, due.soon, width)
    rows += _listed(due.milestones, lambda step: _step(view, step, width))
    rows += _listed(due.pauses_over, lambda goal: _pause(view, goal, width))
    if not rows:
        rows = [Row((Span("Nothing is due this week.", Tone.FAINT),))]
    return Section(DUE, tuple(rows))


def stale_section(view: TodayView, width: int) -> Section:
    """Active goals without a sign of life for as long as their track allows."""
    rows = _listed(view.agenda.stale, lambda goal: _stale(view, goal, width))
    key = (Span(f"{view.key('check-in')} checks in", Tone.FAINT),)
    return Section(STALE, tuple(rows), key)


def _tripped(view: TodayView, goal: Goal, width: int) -> Iterator[Row]:
    spot = Spot(DaySpot.TRIPPED, goal.id)
    yield Row((Span("‼ ", Tone.BAD), Span(goal.title, Tone.STRONG)), spot)
    if goal.tripwire is not None:
        words = capital(tripped_words(view.plan, goal, goal.tripwire, view.today))
        for line in toned(wrapped(words, width - len(_INDENT)), Tone.WARN):
            yield Row((Span(_INDENT), *line), spot)


def _goals(view: TodayView, kind: DaySpot, goals: tuple[Goal, ...], width: int) -> Iterable[Row]:
    sign, tone = ("! ", Tone.BAD) if kind is DaySpot.OVERDUE else ("· ", Tone.WARN)
    shown = [goal for goal in goals if goal not in view.agenda.due.tripped]

    def row(goal: Goal) -> Row:
        away = Span(view.away(goal.due) if goal.due else "", tone)
        line = spread((Span(sign, tone), Span(goal.title)), (away,), width)
        return Row(line, Spot(kind, goal.id))

    return _listed(shown, row)


def _step(view: TodayView, step: Milestone, width: int) -> Row:
    is_late = step.due is not None and step.due < view.today
    tone = Tone.BAD if is_late else Tone.WARN
    away = Span(view.away(step.due) if step.due else "", tone)
    of = view.plan.goals[step.goal].title
    words = (Span("○ ", tone), Span(step.title), Span(f"  step of {of}", Tone.FAINT))
    return Row(spread(words, (away,), width), Spot(DaySpot.STEP, step.id))


def _pause(view: TodayView, goal: Goal, width: int) -> Row:
    words = (Span("‖ ", Tone.WARN), Span(goal.title))
    note = (Span(f"its pause is over, {view.key('start')} goes on", Tone.FAINT),)
    return Row(spread(words, note, width), Spot(DaySpot.PAUSE_OVER, goal.id))


def _stale(view: TodayView, goal: Goal, width: int) -> Row:
    note = (Span(f"{quiet_days(view.plan, goal, view.today)} days", Tone.WARN),)
    return Row(
        spread((Span("· ", Tone.FAINT), Span(goal.title)), note, width),
        Spot(DaySpot.STALE, goal.id),
    )


def _listed(each: Iterable[T], row_of: Callable[[T], Row]) -> list[Row]:
    """The rows of the first ones of a list, and how many more there are."""
    found = list(each)
    rows = [row_of(one) for one in found[:SHOWN]]
    if len(found) > SHOWN:
        words = f"… and {len(found) - SHOWN} more, all on the board"
        rows.append(Row((Span(words, Tone.FAINT),)))
    return rows
