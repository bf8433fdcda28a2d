"""The places of the app: what they are called, and the screen that is imported when one opens."""

from enum import StrEnum


class Place(StrEnum):
    """A full screen of the app; the value is its name in the key map and on the command line."""

    BOARD = "board"
    GOAL = "goal"
    TODAY = "today"
    VALUES = "values"
    JOURNAL = "journal"
    REVIEWS = "reviews"
    REVIEW = "review"


EVERYWHERE = frozenset(Place)
"""For what can be done in every place."""
