"""Which sections stand in which column, for pages of every width."""

from collections.abc import Callable, Mapping

from tui.widgets.goal.details import (
    frame_section,
    means_section,
    obstacles_section,
    reasons_section,
)
from tui.widgets.goal.progress import measures_section, progress_section
from tui.widgets.goal.records import (
    check_ins_section,
    history_section,
    journal_section,
    moves_section,
)
from tui.widgets.goal.statement import head, smart_section, wording_section
from tui.widgets.goal.steps import links_section, milestones_section
from tui.widgets.goal.view import GoalView
from tui.widgets.page import (
    MARGIN,
    Gap,
    Page,
    Section,
    column_widths,
    lay_out,
    row_width,
)

SectionOf = Callable[[GoalView, int], Section]

TWO_COLUMNS_FROM = 100
THREE_COLUMNS_FROM = 168

COLUMNS: Mapping[int, tuple[tuple[SectionOf, ...], ...]] = {
    1: (
        (
            smart_section,
            wording_section,
            progress_section,
            measures_section,
            milestones_section,
            reasons_section,
            links_section,
            means_section,
            obstacles_section,
            frame_section,
            check_ins_section,
            moves_section,
            journal_section,
            history_section,
        ),
    ),
    2: (
        (
            progress_section,
            measures_section,
            milestones_section,
            check_ins_section,
            journal_section,
            history_section,
        ),
        (
            smart_section,
            wording_section,
            reasons_section,
            links_section,
            means_section,
            obstacles_section,
            frame_section,
            moves_section,
        ),
    ),
    3: (
        (progress_section, measures_section, milestones_section, history_section),
        (
            smart_section,
            wording_section,
            reasons_section,
            means_section,
            obstacles_section,
            frame_section,
        ),
        (links_section, check_ins_section, moves_section, journal_section),
    ),
}
"""Sections by the number of columns, each column from the top."""


def column_count(width: int) -> int:
    """How many columns a page of that width has."""
    if width >= THREE_COLUMNS_FROM:
        return 3
    return 2 if width >= TWO_COLUMNS_FROM else 1


def goal_page(view: GoalView, width: int, gap: Gap | None = None) -> Page:
    """The page of a goal, as wide as asked for and as high as it needs."""
    columns = COLUMNS[column_count(width)]
    widths = column_widths(width, len(columns))
    stacks = [
        [section(view, row_width(cells)) for section in sections]
        for sections, cells in zip(columns, widths, strict=True)
    ]
    return lay_out(head(view, width - 2 * MARGIN), stacks, width, gap)
