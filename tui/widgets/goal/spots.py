"""What the cursor can stand on in the page of a goal."""

from enum import StrEnum


class SpotKind(StrEnum):
    """What a spot is about; its id is that of a record, or the name of a field."""

    FIELD = "field"
    MEASURE = "measure"
    MILESTONE = "milestone"
    CHECK_IN = "check-in"
    GOAL = "goal"
    MOVE = "move"
    ENTRY = "entry"
    MORE = "more"
    FINDING = "finding"
    HISTORY = "history"
