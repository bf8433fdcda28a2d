"""Which parts of the Reviews page stand in which column."""

from tui.widgets.page import Page, column_widths, lay_out, row_width
from tui.widgets.reviews.calendar import calendar_section
from tui.widgets.reviews.due import due_section
from tui.widgets.reviews.market import market_section
from tui.widgets.reviews.past import past_section
from tui.widgets.reviews.trends import trends_section
from tui.widgets.reviews.view import ReviewsView

TWO_COLUMNS_FROM = 140


def reviews_page(view: ReviewsView, width: int) -> Page:
    """The page, as wide as asked for and as high as it needs."""
    count = 2 if width >= TWO_COLUMNS_FROM else 1
    widths = [row_width(cells) for cells in column_widths(width, count)]
    first = (
        due_section(view, widths[0]),
        calendar_section(view, widths[0]),
        trends_section(view, widths[0]),
    )
    second = (past_section(view, widths[-1]), market_section(view, widths[-1]))
    columns = (first, second) if count > 1 else ((*first[:2], *second, *first[2:]),)
    return lay_out((), columns, width)
