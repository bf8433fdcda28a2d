"""Which parts of a review stand in which column."""

from planner.reviews.reading import decided
from planner.reviews.review import HIGHEST_ENERGY
from planner.reviews.rhythm import period_label
from tui.widgets.ink import Span, Tone, flowed
from tui.widgets.page import GUTTER, MARGIN, Page, Row, Spot, column_widths, lay_out, row_width
from tui.widgets.review.sections import (
    changes_section,
    commitments_section,
    decisions_section,
    entries_sections,
    ratings_section,
)
from tui.widgets.review.spots import ReviewSpot
from tui.widgets.review.view import ReviewView

TWO_COLUMNS_FROM = 100
HEAD = Spot(ReviewSpot.HEAD, "")


def review_page(view: ReviewView, width: int) -> Page:
    """The page, as wide as asked for and as high as it needs."""
    count = 2 if width >= TWO_COLUMNS_FROM else 1
    left, right = (*column_widths(width, count), width)[0], column_widths(width, count)[-1]
    first = [decisions_section(view, row_width(left)), ratings_section(view, row_width(left))]
    second = [
        *entries_sections(view, row_width(right)),
        commitments_section(view, row_width(right)),
        changes_section(view, row_width(right)),
    ]
    columns = (first, second) if count > 1 else ((*first, *second),)
    return lay_out(_head(view, width - 2 * MARGIN - GUTTER), columns, width)


def _head(view: ReviewView, width: int) -> tuple[Row, ...]:
    review = view.review
    label = period_label(review.since, review.until, review.level, view.plan.fiscal_year)
    pieces = [
        Span(f"{review.level.capitalize()} review", Tone.STRONG),
        Span(label),
        Span(f"finished {view.day(review.on)}", Tone.FAINT),
    ]
    if tally := decided(review):
        pieces.append(Span(tally))
    if review.energy is not None:
        pieces.append(Span(f"energy {review.energy} of {HIGHEST_ENERGY}"))
    if review.is_short:
        pieces.append(Span("the short form", Tone.FAINT))
    return tuple(Row(line, HEAD) for line in flowed(pieces, width, " · "))
