"""Who a pack is for, and what one asks of them."""

from dataclasses import dataclass
from enum import StrEnum

from planner.packs.redaction import EVERYTHING_PROFESSIONAL, Choice
from planner.text import require_line


class Reader(StrEnum):
    """Whom a pack is handed to: oneself, or somebody who sees only what may be shared."""

    ME = "me"
    MENTOR = "mentor"
    MANAGER = "manager"

    @property
    def is_other(self) -> bool:
        """Whether it is somebody else."""
        return self is not Reader.ME


@dataclass(frozen=True, slots=True)
class Order:
    """A pack as it is wanted: for whom, with which goals, and what one would like from them."""

    reader: Reader = Reader.ME
    choice: Choice = EVERYTHING_PROFESSIONAL
    asks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for ask in self.asks:
            require_line(ask, "request")
