"""A line chart of shares over time: what was reached against what the plan expected.

Curves differ by their dashes as well as by their tone, and the same chart can be written as a table
of words and bars, so that neither colour nor braille is needed to read it.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from tui.widgets.charts.bar import thin_bar
from tui.widgets.charts.canvas import DOTS_ACROSS, DOTS_DOWN, UNBROKEN, Canvas, Dash
from tui.widgets.charts.date_axis import Tick, column_of, stands_clear, ticks
from tui.widgets.ink import Line, Span, Tone, clipped_line

LEAST_WIDTH = 32
LEAST_HEIGHT = 6
"""Below this size the table says more than the picture."""

NEWEST = "●"
TODAY = "today"

_LEFT = 5
_GRID = Dash(1, 3)
_PERCENT = 100
_ROOMY = 9
_DATE_WIDTH = 11
_BAR_WIDTH = 22
_LEAST_BAR = 6
_PERCENT_WIDTH = 5


class Curve(NamedTuple):
    """Shares of 1 by day, from the oldest to the newest; `is_main` is drawn heavy and marked."""

    name: str
    points: tuple[tuple[date, float], ...]
    tone: Tone
    dash: Dash = UNBROKEN
    is_main: bool = False

    def at(self, day: date) -> float | None:
        """The share on a day, straight between points; None outside of the curve."""
        for (start, low), (end, high) in pairwise((*self.points[:1], *self.points)):
            if start <= day <= end:
                span = (end - start).days
                return high if not span else low + (high - low) * (day - start).days / span
        return None


@dataclass(frozen=True, slots=True)
class LineChart:
    """Curves between two days; what matters most comes last and is drawn above the others."""

    curves: tuple[Curve, ...]
    first: date
    last: date
    today: date

    def main(self) -> Curve | None:
        """The curve that the chart is about."""
        return next((curve for curve in self.curves if curve.is_main), None)


def draw(chart: LineChart, width: int, height: int) -> tuple[Line, ...]:
    """The chart in a rectangle of cells; as a table where the rectangle is too small for dots."""
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        return describe(chart, width, height)
    canvas = Canvas(width, height)
    _draw_grid(canvas, height)
    _draw_dates(canvas, chart)
    for curve in chart.curves:
        _draw_curve(canvas, chart, curve)
    return canvas.lines()


def describe(chart: LineChart, width: int, rows: int) -> tuple[Line, ...]:
    """The chart as a table of at most `rows` days: a bar, what was reached, what was expected.

    A curve that only begins with the newest day, such as a forecast, has no column.
    """
    main = chart.main()
    if main is None or not main.points:
        return ()
    newest = main.points[-1][0]
    beside = [
        curve
        for curve in chart.curves
        if not curve.is_main and curve.points and curve.points[0][0] < newest
    ]
    room = width - _DATE_WIDTH - _PERCENT_WIDTH - sum(len(each.name) + 7 for each in beside) - 1
    cells = max(_LEAST_BAR, min(_BAR_WIDTH, room))
    days = _sampled([day for day, _ in main.points], rows)
    return tuple(clipped_line(_row(main, beside, day, cells), width) for day in days)


def legend(chart: LineChart) -> Line:
    """The names of the curves, each behind a sample of its line."""
    spans: list[Span] = []
    for curve in chart.curves:
        if curve.points:
            sample = "━━" if curve.is_main else "╌╌" if curve.dash.drawn > 1 else "┄┄"
            spans += [Span("  " if spans else ""), Span(f"{sample} {curve.name}", curve.tone)]
    return tuple(spans)


def _sampled(days: list[date], rows: int) -> list[date]:
    unique = list(dict.fromkeys(days))
    if len(unique) <= rows:
        return unique
    if rows <= 1:
        return unique[-1:]
    last = len(unique) - 1
    return [unique[round(row * last / (rows - 1))] for row in range(rows)]


def _row(main: Curve, beside: list[Curve], day: date, cells: int) -> Line:
    share = main.at(day) or 0.0
    others = [
        Span(f"  {curve.name} {'' if value is None else _percent(value):>4}", curve.tone)
        for curve, value in ((each, each.at(day)) for each in beside)
    ]
    return (
        Span(_day_text(day).rjust(_DATE_WIDTH) + " ", Tone.FAINT),
        *thin_bar(share, cells, tone=main.tone),
        Span(f" {_percent(share)}", Tone.STRONG),
        *others,
    )


def _percent(share: float) -> str:
    return f"{share * _PERCENT:>3.0f}%"


def _draw_grid(canvas: Canvas, height: int) -> None:
    for percent in (0, 25, 50, 75, 100) if height >= _ROOMY else (0, 50, 100):
        y = _y(canvas, percent / _PERCENT)
        dash = UNBROKEN if percent == 0 else _GRID
        canvas.line((_LEFT * DOTS_ACROSS, y), (canvas.dots_across - 1, y), Tone.GRID, dash)
        canvas.label(0, y // DOTS_DOWN, f"{percent:>3}%", Tone.FAINT)


def _draw_dates(canvas: Canvas, chart: LineChart) -> None:
    """Today, both ends, then whatever else fits: a label keeps clear of those before it."""
    columns = canvas.columns - _LEFT
    labels = [
        Tick(day, start, text)
        for day, text, start in (
            (chart.last, _day_text(chart.last), columns - len(_day_text(chart.last))),
            (chart.first, _day_text(chart.first), 0),
        )
    ]
    if chart.first <= chart.today <= chart.last:
        x = _x(canvas, chart, chart.today)
        canvas.line((x, 0), (x, _y(canvas, 0)), Tone.GRID, Dash(1, 1))
        middle = column_of(chart.today, chart.first, chart.last, columns) - len(TODAY) // 2
        start = min(max(0, middle), columns - len(TODAY))
        labels.insert(0, Tick(chart.today, start, TODAY))
    placed: list[Tick] = []
    for tick in (*labels, *ticks(chart.first, chart.last, columns)):
        if all(stands_clear(tick, other) for other in placed):
            placed.append(tick)
            tone = Tone.ACCENT if tick.text == TODAY else Tone.FAINT
            canvas.label(_LEFT + tick.column, canvas.rows - 1, tick.text, tone)


def _day_text(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"


def _draw_curve(canvas: Canvas, chart: LineChart, curve: Curve) -> None:
    places = [(_x(canvas, chart, day), _y(canvas, share)) for day, share in curve.points]
    for start, end in pairwise(places):
        canvas.line(start, end, curve.tone, curve.dash)
        if curve.is_main:
            canvas.line((start[0], start[1] - 1), (end[0], end[1] - 1), curve.tone, curve.dash)
    if curve.is_main and places:
        x, y = places[-1]
        canvas.label(x // DOTS_ACROSS, y // DOTS_DOWN, NEWEST, curve.tone)


def _x(canvas: Canvas, chart: LineChart, day: date) -> int:
    left = _LEFT * DOTS_ACROSS
    return left + column_of(day, chart.first, chart.last, canvas.dots_across - left)


def _y(canvas: Canvas, share: float) -> int:
    """The row of dots of a share; the foot row of characters belongs to the dates."""
    bottom = (canvas.rows - 1) * DOTS_DOWN - 1
    return round(bottom * (1 - share))
