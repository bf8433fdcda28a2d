"""Which parts of the day stand in which column, for pages of every width."""

from collections.abc import Callable, Mapping

from tui.widgets.ink import Line, Span, Tone, flowed, toned, wrapped
from tui.widgets.page import GUTTER, MARGIN, Page, Row, Section, column_widths, lay_out, row_width
from tui.widgets.today.attention import due_section, stale_section
from tui.widgets.today.charts import energy_section, progress_chart_section
from tui.widgets.today.encouragement import letters_section, lifts_section, wins_section
from tui.widgets.today.focus import focus_section
from tui.widgets.today.habits import habits_section
from tui.widgets.today.looking_back import commitments_section, review_section
from tui.widgets.today.spots import HOME
from tui.widgets.today.view import TodayView
from tui.widgets.values.rows import counted

TWO_COLUMNS_FROM = 100
THREE_COLUMNS_FROM = 168

_Section = Callable[[TodayView, int], Section]

COLUMNS: Mapping[int, tuple[tuple[_Section, ...], ...]] = {
    1: (
        (
            due_section, review_section, focus_section, commitments_section, habits_section,
            letters_section, lifts_section, stale_section, wins_section, progress_chart_section,
            energy_section,
        ),
    ),
    2: (
        (due_section, focus_section, habits_section, stale_section, progress_chart_section),
        (
            review_section, commitments_section, letters_section, lifts_section, wins_section,
            energy_section,
        ),
    ),
    3: (
        (due_section, focus_section, stale_section),
        (review_section, commitments_section, habits_section, progress_chart_section),
        (letters_section, lifts_section, wins_section, energy_section),
    ),
}  # fmt: skip
"""Parts by the number of columns, each column from the top."""

WELCOME = "A clear day. {onboard} sets up your plan, {draft} drafts a goal, {win} notes a win."


def today_page(view: TodayView, width: int) -> Page:
    """The page, as wide as asked for and as high as it needs."""
    columns = ((),) if view.is_empty else COLUMNS[_column_count(width)]
    widths = column_widths(width, len(columns))
    stacks = [
        [section(view, row_width(cells)) for section in sections]
        for sections, cells in zip(columns, widths, strict=True)
    ]
    return lay_out(_head(view, width - 2 * MARGIN - GUTTER), stacks, width)


def _column_count(width: int) -> int:
    if width >= THREE_COLUMNS_FROM:
        return 3
    return 2 if width >= TWO_COLUMNS_FROM else 1


def _head(view: TodayView, width: int) -> tuple[Row, ...]:
    """The day in a line: how much is due, promised and in focus."""
    if view.is_empty:
        words = WELCOME.format(
            onboard=view.key("onboard"), draft=view.key("draft"), win=view.key("win")
        )
        return tuple(Row(line, HOME) for line in toned(wrapped(words, width), Tone.PLAIN))
    return tuple(Row(line, HOME) for line in flowed(_facts(view), width, " · "))


def _facts(view: TodayView) -> Line:
    due = view.agenda.due
    facts = [Span(each, Tone.WARN) for each in str(due).split(", ") if each]
    facts = facts or [Span("Nothing is due", Tone.GOOD)]
    if view.commitments:
        facts.append(Span(f"{counted(len(view.commitments), 'commitment')} open"))
    if view.agenda.stale:
        facts.append(Span(f"{len(view.agenda.stale)} gone quiet", Tone.FAINT))
    return tuple(facts)
