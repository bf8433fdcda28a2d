"""The no of the planner: why something can't be done, and what to do instead."""

from collections.abc import Mapping
from typing import NamedTuple


class Refusal(Exception):
    """A wish that would break a rule; it changes nothing and says the way out.

    `reason` says why not and `remedy` what to do, both without a closing full stop, so that every
    face can show them as one sentence or on two lines.
    """

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason, remedy)
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.reason}; {self.remedy}."


class FieldConflict(NamedTuple):
    """One field that someone else changed after a form had read it."""

    field: str
    seen: object
    theirs: object
    mine: object


class Conflict(Refusal):
    """Fields that changed since a form was opened; the person decides field by field."""

    def __init__(self, record: str, fields: Mapping[str, FieldConflict]) -> None:
        names = ", ".join(name.replace("_", " ") for name in fields)
        super().__init__(
            f"{names} of {record} changed since you began",
            "keep yours or theirs for each, then save again",
        )
        self.fields = fields
