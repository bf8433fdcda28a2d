"""The side of today that a field asks for."""

from enum import StrEnum


class Lean(StrEnum):
    """Which way a date leans when it could lie in the past or the future."""

    PAST = "past"
    FUTURE = "future"
