"""The journal: dated reflections, wins, roadblocks, lessons and notes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.refusal import Refusal
from planner.text import require_note


class EntryKind(StrEnum):
    """What a journal entry is."""

    REFLECTION = "reflection"
    WIN = "win"
    ROADBLOCK = "roadblock"
    LESSON = "lesson"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """What the person wrote on a day, and which goals it is about.

    `prompt` is the question that a reflection answers; `impact` and `evidence` make a win a claim
    that holds in a performance review.
    """

    id: str
    on: date
    kind: EntryKind
    text: str
    goals: tuple[str, ...] = ()
    prompt: str = ""
    impact: str = ""
    evidence: str = ""

    def __post_init__(self) -> None:
        if not self.text:
            raise Refusal(f"the {self.kind} is empty", "write at least one word")
        require_note(self.text, self.kind)
        require_note(self.prompt, "prompt")
        require_note(self.impact, "impact")
        require_note(self.evidence, "evidence")

    @property
    def owners(self) -> tuple[str, ...]:
        """The goals that the entry is about."""
        return self.goals
