"""A skill: how well one has it, how well one wants to, and what shows it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.refusal import Refusal
from planner.text import require_line, require_note

LOWEST_LEVEL, HIGHEST_LEVEL = 0, 5
"""0 is not begun, 1 follows others, 3 works alone, 5 is whom others ask."""

MOST_MINUTES = 7 * 24 * 60


class SkillKind(StrEnum):
    """Whether a skill is one of the trade or one of working with people."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class SkillLevel:
    """The level that one says to have from a day on, 0 to 5."""

    on: date
    level: int

    def __post_init__(self) -> None:
        require_level(self.level)


@dataclass(frozen=True, slots=True)
class Skill:
    """One skill; its levels are dated and never written over, the oldest first.

    `target` is the level wanted by `due`. `minutes_per_week` is the practice one plans.
    """

    id: str
    name: str
    kind: SkillKind = SkillKind.HARD
    levels: tuple[SkillLevel, ...] = ()
    target: int | None = None
    due: date | None = None
    evidence: str = ""
    minutes_per_week: int = 0

    def __post_init__(self) -> None:
        require_line(self.name, "skill")
        require_note(self.evidence, "evidence")
        if self.target is not None:
            require_level(self.target)
        if not 0 <= self.minutes_per_week <= MOST_MINUTES:
            raise Refusal(
                f"a week doesn't have {self.minutes_per_week} minutes", f"give 0 to {MOST_MINUTES}"
            )
        days = [each.on for each in self.levels]
        if days != sorted(set(days)):
            raise Refusal("the levels of a skill follow each other", "give one level a day")

    @property
    def owners(self) -> tuple[str, ...]:
        """A skill belongs to no goal."""
        return ()

    @property
    def level(self) -> int | None:
        """The newest level, or None while nobody said one."""
        return self.levels[-1].level if self.levels else None

    def level_on(self, day: date) -> int | None:
        """The level that was said to be there on a day."""
        known = [each.level for each in self.levels if each.on <= day]
        return known[-1] if known else None


def require_level(level: int) -> None:
    """Refuse a level outside the scale."""
    if not LOWEST_LEVEL <= level <= HIGHEST_LEVEL:
        raise Refusal(
            f"a level of {level} doesn't exist", f"give {LOWEST_LEVEL} to {HIGHEST_LEVEL}"
        )
