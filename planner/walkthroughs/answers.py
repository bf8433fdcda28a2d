"""Reading the answers of a walkthrough: JSON values by the id of their step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.keeper import Json


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers by step id; what was skipped or not asked yet reads as nothing."""

    values: Mapping[str, Json]

    def has(self, step: str) -> bool:
        """Whether the step was answered, rather than skipped or not asked."""
        return self.values.get(step) is not None

    def text(self, step: str) -> str:
        """The text that was answered, or empty."""
        value = self.values.get(step)
        return value if isinstance(value, str) else ""

    def lines(self, step: str) -> tuple[str, ...]:
        """The list that was answered, or an empty one."""
        value = self.values.get(step)
        return tuple(map(str, value)) if isinstance(value, list) else ()

    def rows(self, step: str) -> Mapping[str, str]:
        """The rows that were answered, by key."""
        value = self.values.get(step)
        texts = value.items() if isinstance(value, dict) else ()
        return {key: text for key, text in texts if isinstance(text, str)}

    def number(self, step: str) -> float | None:
        """The number that was answered."""
        value = self.values.get(step)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value)

    def whole(self, step: str) -> int | None:
        """The whole number that was answered."""
        number = self.number(step)
        return None if number is None else round(number)

    def day(self, step: str) -> date | None:
        """The day that was answered."""
        value = self.text(step)
        return date.fromisoformat(value) if value else None

    def yes(self, step: str) -> bool | None:
        """The yes or no that was answered."""
        value = self.values.get(step)
        return value if isinstance(value, bool) else None
