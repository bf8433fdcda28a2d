"""The measures of a goal and its progress against the plan line, as it was on each day."""

from datetime import date, timedelta

from planner.board import percent
from planner.calendar import period_end
from planner.human_date import write_date
from planner.measure import Measure, MeasureKind, write_number
from planner.pace import forecast, pace_of, pace_words
from planner.progress import (
    current_value,
    expected_progress,
    goal_progress,
    measure_progress,
    plan_line,
    progress_points,
)
from planner.rate import period_count, periods_kept
from tui.widgets.charts.bar import bar
from tui.widgets.charts.canvas import Dash
from tui.widgets.charts.line_chart import Curve, LineChart, describe, draw, legend
from tui.widgets.charts.trend import trend
from tui.widgets.goal.spots import SpotKind
from tui.widgets.goal.statement import PACE_TONES
from tui.widgets.goal.view import GoalView
from tui.widgets.ink import Line, Span, Tone, clipped, clipped_line, flowed, spread, toned, wrapped
from tui.widgets.page import Row, Section, Spot

CHART_HEIGHTS = (8, 18)
"""The least and the greatest height of the chart, in rows."""
WIDTH_SHARE, SCREEN_SHARE = 4, 3
"""The chart is at most a fourth of its width and a third of the screen high."""
TABLE_ROWS = 6

_PERCENT = 100
_TREND = 12
_BARS = (12, 40)


def progress_section(view: GoalView, width: int) -> Section:
    """The chart, and in words where the goal stands and where it is heading."""
    chart = progress_chart(view)
    if chart is None:
        return Section("Progress", _invitation(view, width))
    if view.has_colour:
        low, high = CHART_HEIGHTS
        wanted = min(width // WIDTH_SHARE, view.screen_rows // SCREEN_SHARE)
        lines = draw(chart, width, min(high, max(low, wanted)))
    else:
        lines = describe(chart, width, TABLE_ROWS)
    words = flowed(_words(view), width, " · ")
    return Section("Progress", tuple(Row(line) for line in (*lines, *words)), legend(chart))


def measures_section(view: GoalView, width: int) -> Section:
    """Each measure with its current value, its target, a bar and the way it came."""
    rows = [
        row
        for measure in view.plan.measures.of(view.goal.id)
        for row in _rows(view, measure, width)
    ]
    hint = Row((Span(clipped("M adds what shows progress", width), Tone.FAINT),))
    return Section("Measures", tuple(rows) or (hint,))


def progress_chart(view: GoalView) -> LineChart | None:
    """The curves of a goal that has a due date and something to measure."""
    goal, until = view.goal, min(view.today, view.goal.ended_on or view.today)
    points = progress_points(view.plan, goal, until)
    if goal.due is None or not points or goal_progress(view.plan, goal, until) is None:
        return None
    last = max(goal.due, points[-1][0], until)
    plan = _expected(view, goal.start, goal.due)
    ahead = forecast(view.plan, goal, view.today) if goal.status.is_open else None
    curves = [Curve("plan", plan, Tone.PLAN, Dash(3, 2))]
    if ahead is not None and ahead > points[-1][0]:
        curves.append(Curve("forecast", _cut(points[-1], ahead, last), Tone.FORECAST, Dash(1, 2)))
    curves.append(Curve("done", points, Tone.DONE, is_main=True))
    return LineChart(tuple(curves), min(goal.start, points[0][0]), last, view.today)


def _expected(view: GoalView, first: date, last: date) -> tuple[tuple[date, float], ...]:
    """What the calendar expects: a line with a step where a date moved or a rate's period ends."""
    days = {first, last}
    for move in view.plan.date_moves.of(view.goal.id):
        days |= {day for day in (move.on - timedelta(1), move.on) if first < day < last}
    for measure in view.plan.measures.of(view.goal.id):
        if measure.period is not None:
            end = period_end(measure.period, first, view.plan.fiscal_year)
            days |= {day for day in (end, end + timedelta(1)) if day < last}
    shares = ((day, expected_progress(view.plan, view.goal, day)) for day in sorted(days))
    return tuple((day, share) for day, share in shares if share is not None)


def _cut(start: tuple[date, float], end: date, last: date) -> tuple[tuple[date, float], ...]:
    """The straight way from a point to all done on a day, as far as the chart reaches."""
    day, share = start
    if end <= last:
        return (start, (end, 1.0))
    reached = share + (1 - share) * (last - day).days / (end - day).days
    return (start, (last, reached)) if last > day else (start,)


def _words(view: GoalView) -> list[Span]:
    goal = view.goal
    share = goal_progress(view.plan, goal, view.today) or 0.0
    words = [Span(f"{percent(share)}% done", Tone.STRONG)]
    if not goal.status.is_open:
        return words
    expected = expected_progress(view.plan, goal, view.today) or 0.0
    words.append(Span(f"the plan expects {percent(expected)}%", Tone.PLAN))
    pace = pace_of(view.plan, goal, view.today)
    if pace is not None:
        words.append(Span(pace_words(view.plan, goal, view.today), PACE_TONES[pace]))
    words.append(_heading_for(view))
    sure = [
        each.confidence for each in view.plan.check_ins_of(goal.id) if each.confidence is not None
    ]
    if sure:
        course = trend(sure, _TREND, low=0, high=_PERCENT)
        words.append(Span(f"confidence {sure[-1]}% {course}", Tone.FAINT))
    return words


def _heading_for(view: GoalView) -> Span:
    ahead = forecast(view.plan, view.goal, view.today)
    if ahead is None:
        return Span("no forecast yet", Tone.FAINT)
    text = f"at this pace done by {write_date(ahead, view.today)}"
    late = (ahead - view.goal.due).days if view.goal.due else 0
    if late > 0:
        return Span(f"{text}, {late} days late", Tone.WARN)
    return Span(text, Tone.GOOD)


def _invitation(view: GoalView, width: int) -> tuple[Row, ...]:
    if view.goal.due is None:
        text = "give it a due date, and its progress is drawn against the plan"
    else:
        text = "add a measure (M) or a milestone (m), and its progress is drawn here"
    return tuple(Row(line) for line in toned(wrapped(text, width), Tone.FAINT))


def _rows(view: GoalView, measure: Measure, width: int) -> tuple[Row, ...]:
    spot = Spot(SpotKind.MEASURE, measure.id)
    check_ins = view.plan.check_ins_of(view.goal.id)
    share = measure_progress(view.plan, measure, view.today)
    least, most = _BARS
    cells = min(most, max(least, width - _TREND - 10))
    is_marked = view.goal.status.is_open and measure.kind is not MeasureKind.RATE
    mark = plan_line(view.plan, view.goal, view.today) if is_marked else None
    values = [value for each in check_ins if (value := each.value_of(measure.id)) is not None]
    line: Line = (
        *bar(share, cells, mark=mark),
        Span(f" {share * _PERCENT:>3.0f}%", Tone.STRONG),
        Span(f"  {trend(values, _TREND)}" if len(values) > 1 else "", Tone.FAINT),
    )
    name = Span(measure.name)
    rows = [
        Row(spread((name,), (_state(view, measure),), width), spot),
        Row(clipped_line(line, width), spot),
    ]
    if len(measure.targets) > 1:
        rows.append(Row((Span(clipped(_revisions(view, measure), width), Tone.FAINT),), spot))
    return tuple(rows)


def _state(view: GoalView, measure: Measure) -> Span:
    value = current_value(measure, view.plan.check_ins_of(view.goal.id), view.today)
    if measure.kind is MeasureKind.YES_NO:
        return Span("yes" if value >= measure.target else "not yet", Tone.FAINT)
    unit = measure.said_unit
    if measure.kind is MeasureKind.RATE:
        now = period_count(view.plan, measure, view.today)
        kept, elapsed = periods_kept(view.plan, measure, view.today)
        words = f"{write_number(now)} of {write_number(measure.target)}{unit} this {measure.period}"
        return Span(f"{words}, {kept} of {elapsed} kept", Tone.FAINT)
    return Span(f"{write_number(value)} → {write_number(measure.target)}{unit}", Tone.FAINT)


def _revisions(view: GoalView, measure: Measure) -> str:
    """Which target held until when; progress of those days still reads against it."""
    pieces = [
        f"{write_number(earlier.value)} until {write_date(later.on, view.today)}"
        for earlier, later in zip(measure.targets, measure.targets[1:], strict=False)
    ]
    return f"target {', '.join(pieces)}, then {write_number(measure.target)}"
