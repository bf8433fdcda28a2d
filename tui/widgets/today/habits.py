"""Habits: how often in this period, and a mark for each of the last ones."""

from planner.measure import write_number
from planner.rate import Outcome
from tui.widgets.ink import Span, Tone, spread
from tui.widgets.page import Row, Section, Spot
from tui.widgets.today.spots import DaySpot
from tui.widgets.today.view import PERIODS_SHOWN, Habit, TodayView

TITLE = "Habits"
MARKS = {
    Outcome.KEPT: ("●", Tone.GOOD),
    Outcome.MISSED: ("○", Tone.FAINT),
    Outcome.SKIPPED: ("–", Tone.FAINT),
    Outcome.RUNNING: ("◌", Tone.ACCENT),
}
"""What stands for each period: a skipped one is no missed one."""


def habits_section(view: TodayView, width: int) -> Section:
    """A line for each habit, those of goals in focus first."""
    rows = tuple(_habit(habit, width) for habit in view.habits)
    return Section(TITLE, rows)


def _habit(habit: Habit, width: int) -> Row:
    measure = habit.measure
    counted = f"{write_number(habit.times)} of {write_number(measure.target)}"
    is_kept = habit.outcomes[-1:] == (Outcome.KEPT,)
    marks = [Span(*MARKS[outcome]) for outcome in habit.outcomes]
    gap = " " * (PERIODS_SHOWN - len(marks))
    state = (
        Span(counted, Tone.GOOD if is_kept else Tone.STRONG),
        Span(f" this {measure.period}  {gap}", Tone.FAINT),
        *marks,
    )
    name = (Span(measure.name), Span(f"  {habit.goal.title}", Tone.FAINT))
    return Row(spread(name, state, width), Spot(DaySpot.HABIT, measure.id))
