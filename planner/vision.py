"""The vision and what leads to it, kept as versions: a new one never overwrites an older one."""

from dataclasses import dataclass
from datetime import date

from planner.goal import Category
from planner.refusal import Refusal
from planner.text import require_line, require_note


@dataclass(frozen=True, slots=True)
class Vision:
    """Where the person saw themselves in five years, as written on a day.

    `soon` are aspirations of one to two years, `later` those of three to ten; `matters` are the
    categories of goals that matter in these years, the first one most.
    """

    id: str
    on: date
    text: str
    soon: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    matters: tuple[Category, ...] = ()

    def __post_init__(self) -> None:
        if not self.text:
            raise Refusal(
                "the vision is empty", "write one sentence about a day five years from now"
            )
        require_note(self.text, "vision")
        for aspiration in (*self.soon, *self.later):
            require_line(aspiration, "aspiration")

    @property
    def owners(self) -> tuple[str, ...]:
        """A vision belongs to no single goal."""
        return ()
