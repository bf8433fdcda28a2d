"""Two small charts: the way so far against the plan, and the energy at reviews."""

from planner.board import percent
from planner.reviews.review import HIGHEST_ENERGY, LOWEST_ENERGY
from tui.widgets.charts.canvas import Dash
from tui.widgets.charts.line_chart import Curve, LineChart, describe, draw, legend
from tui.widgets.charts.trend import trend
from tui.widgets.ink import Span, Tone, flowed
from tui.widgets.page import Row, Section, Spot
from tui.widgets.today.spots import DaySpot
from tui.widgets.today.view import TodayView

PROGRESS, ENERGY = "The way so far", "Energy"
HEIGHT = 8
TABLE_ROWS = 5
FEWEST = 2
"""Points from which on there is something to draw."""

_TREND = 26


def progress_chart_section(view: TodayView, width: int) -> Section:
    """The mean of the goals in focus, or of all active ones, week by week."""
    points = view.course
    if len(points) < FEWEST:
        return Section(PROGRESS, ())
    done = tuple((point.day, point.done) for point in points)
    expected = tuple((point.day, point.expected) for point in points)
    chart = LineChart(
        (
            Curve("plan", expected, Tone.PLAN, Dash(3, 2)),
            Curve("done", done, Tone.DONE, is_main=True),
        ),
        points[0].day,
        points[-1].day,
        view.today,
    )
    lines = draw(chart, width, HEIGHT) if view.has_colour else describe(chart, width, TABLE_ROWS)
    spot = Spot(DaySpot.TEXT, PROGRESS)
    which = "goals in focus" if view.is_course_of_focus else "active goals"
    words = f"{which}: {percent(done[-1][1])}% done, the plan expects {percent(expected[-1][1])}%"
    rows = [*(Row(line, spot) for line in lines), Row((Span(words, Tone.FAINT),), spot)]
    return Section(PROGRESS, tuple(rows), legend(chart))


def energy_section(view: TodayView, width: int) -> Section:
    """The energy that reviews of the last year noted, as small columns and in words."""
    noted = [each.energy for each in view.reviews if each.energy is not None]
    if len(noted) < FEWEST:
        return Section(ENERGY, ())
    spot = Spot(DaySpot.TEXT, ENERGY)
    course = trend(noted, min(_TREND, width), low=LOWEST_ENERGY - 1, high=HIGHEST_ENERGY)
    newest = view.reviews[-1]
    pieces = [
        Span(course, Tone.DONE),
        Span(f"{noted[-1]} of {HIGHEST_ENERGY}", Tone.STRONG),
        Span(f"on {view.day(newest.on)}", Tone.FAINT),
    ]
    return Section(ENERGY, tuple(Row(line, spot) for line in flowed(pieces, width)))
