"""What the cursor can stand on in the Reviews page."""

from enum import StrEnum

from tui.widgets.page import Spot


class ReviewsSpot(StrEnum):
    """What a spot is about."""

    DUE = "due"
    LEVEL = "level"
    TREND = "trend"
    REVIEW = "review"
    GAP = "gap"
    MORE = "more"


HOME = Spot(ReviewsSpot.DUE, "")
"""What is due, where the cursor begins."""
