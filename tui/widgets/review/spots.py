"""What the cursor can stand on in the page of a review."""

from enum import StrEnum


class ReviewSpot(StrEnum):
    """What a spot is about; its id is that of a record, or its place in a list."""

    HEAD = "head"
    VERDICT = "verdict"
    ENTRY = "entry"
    COMMITMENT = "commitment"
    RATING = "rating"
    CHANGE = "change"
