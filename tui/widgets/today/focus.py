"""The goals in focus, each with a bar against the plan, its pace and where it is heading."""

from planner.board import percent
from tui.widgets.charts.bar import bar
from tui.widgets.goal.statement import PACE_TONES
from tui.widgets.ink import Span, Tone, clipped_line, flowed, spread, width_of
from tui.widgets.page import Row, Section, Spot
from tui.widgets.today.spots import DaySpot
from tui.widgets.today.view import FocusGoal, TodayView

TITLE = "In focus"
SIGN = "★ "
_BAR = 16
_INDENT = Span("  ")


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
    facts = _facts(view, each)
    lines = [spread(title, pace, width)]
    if each.done is not None:
        shown = bar(each.done, _BAR, mark=each.expected)
        start = (_INDENT, *shown, Span(f" {percent(each.done):>3}%  ", Tone.STRONG))
        beside = flowed(facts, width - width_of(start), " · ")
        fits = len(beside) == 1
        lines.append((*start, *(beside[0] if fits else facts[:1])))
        facts = [] if fits else facts[1:]
    lines += [(_INDENT, *line) for line in flowed(facts, width - width_of((_INDENT,)), " · ")]
    return [Row(clipped_line(line, width), spot) for line in lines]


def _facts(view: TodayView, each: FocusGoal) -> list[Span]:
    """The due date first, then the forecast and the confidence."""
    due = each.goal.due or view.today
    facts = [Span(f"due {view.away(due)}" if due >= view.today else view.away(due))]
    if each.ahead is not None:
        late = (each.ahead - due).days
        words = f"heads for {view.day(each.ahead)}"
        facts.append(
            Span(f"{words}, {late} days late", Tone.WARN) if late > 0 else Span(words, Tone.GOOD)
        )
    if each.sure is not None:
        facts.append(Span(f"{each.sure}% sure", Tone.FAINT))
    return facts
