"""The journal: dated reflections, wins, roadblocks, lessons and notes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.refusal import Refusal
from planner.text import require_line, require_note


class EntryKind(StrEnum):
    """What a journal entry is."""

    REFLECTION = "reflection"
    WIN = "win"
    ROADBLOCK = "roadblock"
    LESSON = "lesson"
    NOTE = "note"
    LETTER = "letter"


class Blocker(StrEnum):
    """What gets in the way, so that it can be counted over years."""

    TIME = "time"
    SKILL = "skill"
    PEOPLE = "people"
    CLARITY = "clarity"
    ENERGY = "energy"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """What the person wrote on a day, and which goals it is about.

    `prompt` is the question that a reflection answers and `review` the review that asked it.
    `impact`, `evidence`, `number`, `link`, `skill` and `seen_by` make a win a claim that holds in a
    performance review. `blocker` is what a roadblock comes from. A letter to oneself is closed
    until the day on which it `opens`.
    """

    id: str
    on: date
    kind: EntryKind
    text: str
    goals: tuple[str, ...] = ()
    prompt: str = ""
    impact: str = ""
    evidence: str = ""
    number: str = ""
    link: str = ""
    skill: str = ""
    seen_by: str = ""
    blocker: Blocker | None = None
    opens: date | None = None
    review: str = ""

    def __post_init__(self) -> None:
        if not self.text:
            raise Refusal(f"the {self.kind} is empty", "write at least one word")
        require_note(self.text, self.kind)
        require_note(self.prompt, "prompt")
        require_note(self.impact, "impact")
        require_note(self.evidence, "evidence")
        require_line(self.number, "number", may_be_empty=True)
        require_line(self.link, "link", may_be_empty=True)
        require_line(self.skill, "skill", may_be_empty=True)
        require_line(self.seen_by, "witness", may_be_empty=True)
        require_line(self.review, "review", may_be_empty=True)

    @property
    def owners(self) -> tuple[str, ...]:
        """The goals that the entry is about."""
        return self.goals


def require_roadblock(kind: EntryKind, blocker: Blocker | None) -> None:
    """Refuse a blocker on anything but a roadblock."""
    if blocker is not None and kind is not EntryKind.ROADBLOCK:
        raise Refusal(f"a {kind} has no blocker", "leave it out, or make it a roadblock")
