"""The five-year vision, kept as versions: a new one never overwrites an older one."""

from dataclasses import dataclass
from datetime import date

from planner.refusal import Refusal
from planner.text import require_note


@dataclass(frozen=True, slots=True)
class Vision:
    """Where the person saw themselves in five years, as written on a day."""

    id: str
    on: date
    text: str

    def __post_init__(self) -> None:
        if not self.text:
            raise Refusal(
                "the vision is empty", "write one sentence about a day five years from now"
            )
        require_note(self.text, "vision")

    @property
    def owners(self) -> tuple[str, ...]:
        """A vision belongs to no single goal."""
        return ()
