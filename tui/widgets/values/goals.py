"""Goals against values: the matrix of which goal serves what."""

from collections.abc import Sequence

from planner.goal import GoalOutline
from planner.values.coverage import ValueCoverage
from planner.values.value import Value
from tui.widgets.ink import Line, Span, Tone, clipped, padded
from tui.widgets.page import Row, Section, Spot
from tui.widgets.values.rows import listed, paragraphs
from tui.widgets.values.spots import Part, ValueSpot
from tui.widgets.values.view import ValuesView

TITLE = "Goals and values"
FIRST, FURTHER, NONE = "●", "○", "·"
"""Signs of the value that a goal serves most, of one that it serves too, and of one it does not."""

SHORT = {Value.LOVE: "lo", Value.GOOD: "go", Value.NEEDED: "ne", Value.PAID: "pa"}
"""How the columns of the circles are headed; an anchor has its code."""

_CELL = 3
_LEAST_TITLE = 16
_SHOWN = 12


def goals_section(view: ValuesView, width: int) -> Section:
    """A row for each open goal that serves a value, a column for each value that matters here."""
    rows = view.coverage.rows
    columns = [row for row in rows if row.is_wanted or row.goals]
    goals = tuple(dict.fromkeys(goal for row in rows for goal in row.goals))
    if not goals:
        link = view.key("link-values")
        words = f"No open goal is linked to a value yet; {link} links the one under the cursor."
        return Section(TITLE, tuple(paragraphs((words,), Part.GOALS, width)))
    columns = columns[: max((width - _LEAST_TITLE) // _CELL, 1)]
    title = width - _CELL * len(columns)
    head = Row((Span(" " * title), *(_code(row) for row in columns)))
    counts = Row((*padded((Span("goals", Tone.FAINT),), title), *(_count(row) for row in columns)))
    matrix = listed(
        view,
        Part.GOALS,
        TITLE,
        goals,
        lambda goal: (Row(_goal(goal, columns, title), Spot(ValueSpot.GOAL, goal.id)),),
        shown=_SHOWN,
    )
    circles = f"{' '.join(SHORT.values())}: {', '.join(SHORT)}"
    legend = f"{FIRST} most · {FURTHER} too · ! wanted, with no goal · {circles}"
    key = paragraphs((legend,), Part.GOALS, width, Tone.FAINT)
    return Section(TITLE, (head, *matrix, counts, *key))


def short_code(value: Value) -> str:
    """A value in two letters."""
    return SHORT.get(value, str(value))


def _code(row: ValueCoverage) -> Span:
    return Span(f"{short_code(row.value):>{_CELL}}", Tone.STRONG if row.is_wanted else Tone.FAINT)


def _count(row: ValueCoverage) -> Span:
    if row.is_wanted and not row.goals:
        return Span(f"{'!':>{_CELL}}", Tone.WARN)
    return Span(f"{min(len(row.goals), 99):>{_CELL}}", Tone.FAINT)


def _goal(goal: GoalOutline, columns: Sequence[ValueCoverage], title: int) -> Line:
    cells = [_cell(goal, row.value) for row in columns]
    return (*padded((Span(clipped(goal.title, title - 1)),), title), *cells)


def _cell(goal: GoalOutline, value: Value) -> Span:
    if value not in goal.values:
        return Span(f"{NONE:>{_CELL}}", Tone.GRID)
    is_first = goal.values[0] is value
    return Span(f"{FIRST if is_first else FURTHER:>{_CELL}}", Tone.ACCENT)
