"""What the letters have found in a sentence and its fields, for the findings to look at."""

from datetime import date
from typing import NamedTuple

from planner.smart.amounts.measures import FoundMeasure
from planner.smart.clauses.reading import Reading
from planner.smart.goal_fields import GoalFields
from planner.smart.language.words import Span


class Evidence(NamedTuple):
    """One sentence with its fields.

    `due` is the day of the fields, else the last one that the sentence names.
    """

    reading: Reading
    fields: GoalFields
    is_specific: bool
    measures: tuple[FoundMeasure, ...]
    reasons: tuple[Span, ...]
    due: date | None

    @property
    def has_measure(self) -> bool:
        """Whether the sentence or the fields say how one would know."""
        return bool(self.measures or self.fields.measures)

    @property
    def has_deadline(self) -> bool:
        """Whether the sentence or the fields say by when."""
        return bool(self.reading.times or self.fields.due)
