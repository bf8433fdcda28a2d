"""Which parts stand in which column, for pages of every width."""

from collections.abc import Callable, Mapping

from tui.widgets.ink import Line, Span, Tone, flowed, toned, wrapped
from tui.widgets.page import (
    GUTTER,
    MARGIN,
    Page,
    Row,
    Section,
    Spot,
    column_widths,
    lay_out,
    row_width,
)
from tui.widgets.values.anchors import anchors_section
from tui.widgets.values.balance import balance_section
from tui.widgets.values.drift import drift_section
from tui.widgets.values.gaps import gaps_section
from tui.widgets.values.goals import goals_section
from tui.widgets.values.purpose import map_section
from tui.widgets.values.questions import questions_section
from tui.widgets.values.rows import counted
from tui.widgets.values.spots import Part, ValueSpot, part_of, spot_of
from tui.widgets.values.story import strengths_section, vision_section
from tui.widgets.values.view import ValuesView

SectionOf = Callable[[ValuesView, int], Section]

TWO_COLUMNS_FROM = 100
THREE_COLUMNS_FROM = 168

HOME = spot_of(ValueSpot.TEXT, Part.GAPS, "home")
"""The head of the page, where the cursor begins."""

SECTIONS: Mapping[Part, SectionOf] = {
    Part.GAPS: gaps_section,
    Part.MAP: map_section,
    Part.ANCHORS: anchors_section,
    Part.GOALS: goals_section,
    Part.QUESTIONS: questions_section,
    Part.STRENGTHS: strengths_section,
    Part.VISION: vision_section,
    Part.BALANCE: balance_section,
    Part.DRIFT: drift_section,
}

COLUMNS: Mapping[int, tuple[tuple[Part, ...], ...]] = {
    1: (tuple(Part),),
    2: (
        (Part.MAP, Part.STRENGTHS, Part.VISION, Part.DRIFT),
        (Part.GAPS, Part.ANCHORS, Part.GOALS, Part.QUESTIONS, Part.BALANCE),
    ),
    3: (
        (Part.MAP, Part.DRIFT),
        (Part.ANCHORS, Part.QUESTIONS, Part.STRENGTHS, Part.VISION),
        (Part.GAPS, Part.GOALS, Part.BALANCE),
    ),
}
"""Parts by the number of columns, each column from the top."""

WELCOME = (
    "What is worth your years? Four short exercises find it in your own words, and show which of "
    "your goals serve it. Begin with any of them."
)
_EXERCISES = (Part.MAP, Part.ANCHORS, Part.STRENGTHS, Part.VISION)


def values_page(view: ValuesView, width: int) -> Page:
    """The page, as wide as asked for and as high as it needs."""
    columns = COLUMNS[_column_count(width)]
    if not view.is_begun:
        columns = ((*_EXERCISES, Part.GAPS),)
    widths = column_widths(width, len(columns))
    stacks = [
        [SECTIONS[part](view, row_width(cells)) for part in parts]
        for parts, cells in zip(columns, widths, strict=True)
    ]
    return lay_out(_head(view, width - 2 * MARGIN - GUTTER), stacks, width)


def first_spots(page: Page) -> Mapping[Part, Spot]:
    """Where each part of a page begins; one that has nothing to show is not in it."""
    firsts: dict[Part, Spot] = {}
    for spot in page.order:
        if spot != HOME:
            firsts.setdefault(part_of(spot), spot)
    return {part: firsts[part] for part in Part if part in firsts}


def _column_count(width: int) -> int:
    if width >= THREE_COLUMNS_FROM:
        return 3
    return 2 if width >= TWO_COLUMNS_FROM else 1


def _head(view: ValuesView, width: int) -> tuple[Row, ...]:
    """What the values are, in a line: those to plan by, and how many gaps there are."""
    if not view.is_begun:
        return tuple(Row(line, HOME) for line in toned(wrapped(WELCOME, width), Tone.PLAIN))
    return tuple(Row(line, HOME) for line in flowed(_facts(view), width, " · "))


def _facts(view: ValuesView) -> Line:
    facts: list[Span] = []
    if view.result is not None and view.result.top:
        names = ", ".join(anchor.full_name for anchor in view.result.top)
        facts.append(Span(names, Tone.STRONG))
    coverage = view.coverage
    gaps = (
        (coverage.starving, "value", "without a goal"),
        (coverage.to_confirm, "goal", "to confirm"),
        (coverage.unvalued, "goal", "without a value"),
    )
    facts += [
        Span(f"{counted(len(found), noun)} {words}", Tone.WARN)
        for found, noun, words in gaps
        if found
    ]
    return tuple(facts) or (Span("No anchor stands out, and no gap is open."),)
