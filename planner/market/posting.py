"""A posting: a role that somebody advertised, and the skills it names."""

from dataclasses import dataclass
from datetime import date

from planner.refusal import Refusal
from planner.text import require_line, require_note


@dataclass(frozen=True, slots=True)
class Posting:
    """One advertised role as it was read on a day; `source` is where, a company or a link."""

    id: str
    on: date
    role: str
    skills: tuple[str, ...]
    source: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        require_line(self.role, "role")
        for skill in self.skills:
            require_line(skill, "skill")
        if not self.skills:
            raise Refusal("a posting without skills says nothing", "name at least one skill")
        if len(set(map(str.casefold, self.skills))) < len(self.skills):
            raise Refusal("a posting names each skill once", "leave one of them")
        require_line(self.source, "source", may_be_empty=True)
        require_note(self.note, "note")

    @property
    def owners(self) -> tuple[str, ...]:
        """A posting belongs to no goal."""
        return ()
