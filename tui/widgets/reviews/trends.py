"""How sure one was, and how much energy one had, over the last year."""

from datetime import date

from planner.calendar import add_months
from planner.reviews.trends import confidence_trend, energy_trend
from tui.widgets.charts.canvas import Dash
from tui.widgets.charts.line_chart import Curve, LineChart, describe, draw, legend
from tui.widgets.ink import Tone, clipped_line, toned, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.reviews.spots import ReviewsSpot
from tui.widgets.reviews.view import ReviewsView

TITLE = "The last year"
_HEIGHT = 9
_MONTHS = 12
_EXPLAINED = "Confidence is the mean over your goals, energy of what your reviews noted (1 is 0 %)."
_SPOT = Spot(ReviewsSpot.TREND, "")


def trends_section(view: ReviewsView, width: int) -> Section:
    """Confidence and energy as curves, or as a table of words; nothing before two are known."""
    first = add_months(view.today, -_MONTHS)
    chart = _chart(view, first)
    if chart is None:
        return Section(TITLE, ())
    lines = (
        describe(chart, width, _MONTHS)
        if not view.has_colour
        else (*draw(chart, width, _HEIGHT), legend(chart))
    )
    explained = toned(wrapped(_EXPLAINED, width), Tone.FAINT)
    return Section(
        TITLE, tuple(Row(clipped_line(line, width), _SPOT) for line in (*lines, *explained))
    )


def _chart(view: ReviewsView, first: date) -> LineChart | None:
    confidence = Curve(
        "confidence", confidence_trend(view.plan, first, view.today), Tone.ACCENT, is_main=True
    )
    energy = Curve("energy", energy_trend(view.plan, first, view.today), Tone.GOOD, Dash(2, 1))
    if len(confidence.points) + len(energy.points) < 2 or not confidence.points:
        return None
    return LineChart((energy, confidence), first, view.today, view.today)
