"""Tensions, each as a question: between the top anchors, and between a goal and one of them."""

from collections.abc import Iterable

from planner.values.anchors.interpretation import interpret
from planner.values.tensions import Pull
from tui.widgets.ink import Span, Tone, clipped, toned, wrapped
from tui.widgets.page import Row, Section
from tui.widgets.values.rows import below, listed, paragraphs
from tui.widgets.values.spots import Part, pull_spot
from tui.widgets.values.view import ValuesView

TITLE = "To ask"
_INDENT = "  "


def questions_section(view: ValuesView, width: int) -> Section:
    """What pulls apart, and what to ask a mentor; nothing without a result."""
    if view.result is None:
        return Section(TITLE, ())
    read = interpret(view.result)
    rows = paragraphs(read.tensions, Part.QUESTIONS, width, what="tension")
    numbered = tuple(enumerate(view.pulls))
    rows += listed(view, Part.QUESTIONS, TITLE, numbered, lambda each: _pull(*each, width))
    if read.questions:
        rows.append(below("A mentor, or somebody who knows you"))
        rows += paragraphs(read.questions, Part.QUESTIONS, width, what="mentor")
    return Section(TITLE, tuple(rows))


def _pull(number: int, pull: Pull, width: int) -> Iterable[Row]:
    spot = pull_spot(pull.goal.id, number)
    pair = f"  {pull.value} or {pull.against}?"
    title = clipped(pull.goal.title, width - len(pair))
    yield Row((Span(title), Span(pair, Tone.WARN)), spot)
    for line in toned(wrapped(pull.question, width - len(_INDENT)), Tone.FAINT):
        yield Row((Span(_INDENT), *line), spot)
