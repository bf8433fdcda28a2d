"""The career anchors as bars, with how strong each shows in a word, and what speaks for it."""

from collections.abc import Iterator

from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interpretation import interpret
from planner.values.anchors.result import AnchorResult, AnchorScore, Band
from planner.values.anchors.statements import SCALE
from planner.values.value import value_of
from tui.widgets.charts.bar import bar
from tui.widgets.ink import Line, Span, Tone, clipped, padded, toned, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.values.rows import capital, counted, exercise, paragraphs
from tui.widgets.values.spots import Part, ValueSpot
from tui.widgets.values.view import ValuesView

TITLE = "Career anchors"
_CODE = 3
_NAME = max(len(anchor.full_name) for anchor in Anchor)
_LEAST_NAME = 12
_BAND = max(len(band) for band in Band) + 2
_LEAST_BAR, _MOST_BAR = 8, 24
_TONES = {Band.STRONG: Tone.DONE, Band.PRESENT: Tone.PLAN, Band.FAINT: Tone.FAINT}


def anchors_section(view: ValuesView, width: int) -> Section:
    """The newest result, or the way into the first one."""
    if view.anchors is None:
        words = "finds what you would give up last, in about 12 minutes"
        return Section(TITLE, (exercise(view, Part.ANCHORS, "anchors", words),))
    again = exercise(view, Part.ANCHORS, "anchors", "takes the exercise again, beside this one")
    aside = (Span(view.day(view.anchors.on), Tone.FAINT),)
    if view.result is None:
        rows = paragraphs((capital(view.unscored),), Part.ANCHORS, width)
        return Section(TITLE, (*rows, again), aside)
    verdict = paragraphs((interpret(view.result).verdict,), Part.ANCHORS, width, what="verdict")
    bars = [row for score in view.result.scores for row in _anchor(view, view.result, score, width)]
    summary = (
        paragraphs((view.anchors.summary,), Part.ANCHORS, width) if view.anchors.summary else []
    )
    return Section(TITLE, (*verdict, *bars, *summary, again), aside)


def _anchor(
    view: ValuesView, result: AnchorResult, score: AnchorScore, width: int
) -> Iterator[Row]:
    """One anchor: its bar, and below it what else is to be said of it."""
    spot = Spot(ValueSpot.ANCHOR, value_of(score.anchor))
    yield Row(_bar(result, score, width), spot)
    words = " · ".join(_facts(view, score))
    for line in toned(wrapped(words, width - _CODE) if words else (), Tone.FAINT):
        yield Row((Span(" " * _CODE), *line), spot)


def _bar(result: AnchorResult, score: AnchorScore, width: int) -> Line:
    role = _role(result, score.anchor)
    used = _CODE + 1 + 1 + _BAND + len("secondary")
    name = max(min(_NAME, width - used - _LEAST_BAR), _LEAST_NAME)
    room = min(max(width - used - name, _LEAST_BAR), _MOST_BAR)
    lowest, highest = min(SCALE), max(SCALE)
    share = (score.raw - lowest) / (highest - lowest)
    tone = Tone.STRONG if role else Tone.PLAIN
    return (
        Span(f"{score.anchor} ", Tone.ACCENT),
        *padded((Span(clipped(score.anchor.full_name, name), tone),), name + 1),
        *bar(share, room, tone=_TONES[score.band]),
        Span(f" {score.band:<{_BAND}}"),
        Span(role, Tone.STRONG),
    )


def _role(result: AnchorResult, anchor: Anchor) -> str:
    if anchor in result.tied:
        return "tied"
    return {result.primary: "primary", result.secondary: "secondary"}.get(anchor, "")


def _facts(view: ValuesView, score: AnchorScore) -> Iterator[str]:
    """Its halves, the past moves that speak for it, and the goals that serve it."""
    yield from (f"{facet.facet}: {facet.band}" for facet in score.facets)
    moves = len(view.anchors.evidence[score.anchor]) if view.anchors else 0
    if moves:
        yield counted(moves, "past move")
    row = view.row(value_of(score.anchor))
    if row.goals:
        yield counted(len(row.goals), "goal")
    elif row.is_wanted:
        yield "no goal yet"
