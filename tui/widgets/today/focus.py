"""The goals in focus, each with a bar against the plan, its pace and where it is heading."""

from planner.board import percent
from tui.widgets.charts.bar import bar
from tui.widgets.goal.statement import PACE_TONES
from tui.widgets.ink import Line, Span, Tone, clipped_line, flowed, spread
from tui.widgets.page import Row, Section, Spot
from tui.widgets.today.spots import DaySpot
from tui.widgets.today.view import FocusGoal, TodayView

TITLE = "In focus"
SIGN = "★ "
_BAR = 16


def focus_section(view: TodayView, width: int) -> Section:
    """Two or three lines a goal; where none is in focus, how to choose one."""
    if not view.focus:
        words = f"No goal is in focus. {view.key('focus')} puts the one under the cursor there."
        return Section(TITLE, tuple(Row(line) for line in flowed(_words(words), width, " ")))
    rows = [row for each in view.focus for row in _goal(view, each, width)]
    return Section(TITLE, tuple(rows))


def _words(words: str) -> list[Span]:
    return [Span(word, Tone.FAINT) for word in words.split()]


def _goal(view: TodayView, each: FocusGoal, width: int) -> list[Row]:
    spot = Spot(DaySpot.FOCUS, each.goal.id)
    pace = (Span(each.pace, PACE_TONES[each.pace]),) if each.pace else ()
    title = (Span(SIGN, Tone.ACCENT), Span(each.goal.title, Tone.STRONG))
    rows = [Row(spread(title, pace, width), spot)]
    facts = _facts(view, each)
    start: Line = (Span("  "),)
    if each.done is not None:
        shown = bar(each.done, _BAR, mark=each.expected)
        start = (*start, *shown, Span(f" {percent(each.done):>3}%  ", Tone.STRONG))
    lines = flowed(facts, width - 2 if each.done is None else width - _BAR - 9, " · ")
    for index, line in enumerate(lines):
        indent = (Span(" " * (2 if each.done is None else _BAR + 9)),)
        rows.append(Row(clipped_line((*(start if index == 0 else indent), *line), width), spot))
    return rows


def _facts(view: TodayView, each: FocusGoal) -> list[Span]:
    facts: list[Span] = []
    due = each.goal.due
    if due is not None:
        facts.append(Span(f"due {view.away(due)}" if due >= view.today else view.away(due)))
    if each.ahead is not None:
        late = (each.ahead - due).days if due else 0
        words = f"heads for {view.day(each.ahead)}"
        facts.append(
            Span(f"{words}, {late} days late", Tone.WARN) if late > 0 else Span(words, Tone.GOOD)
        )
    if each.sure is not None:
        facts.append(Span(f"{each.sure}% sure", Tone.FAINT))
    return facts or [Span(f"{view.key('check-in')} says how it stands", Tone.FAINT)]
