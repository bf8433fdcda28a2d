"""Gaps: what the market asks for against what one can."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from planner.calendar import add_months
from planner.goal import Goal
from planner.likeness import mentions
from planner.market.posting import Posting
from planner.market.skill import HIGHEST_LEVEL, Skill
from planner.plan import Plan

MONTHS = 24
"""Postings older than this say little about the market of today."""

_MARKS = frozenset("+#")
"""Signs that make another skill of the same letters, such as C, C++ and C#."""


class Gap(NamedTuple):
    """A skill that postings name and that one has not, or not as well as one wants to.

    `asked` counts the postings. `level` and `target` are 0 to 5; None is unknown, which is not 0.
    `goals` are the open ones that work on it.
    """

    name: str
    asked: int
    skill: Skill | None
    level: int | None
    target: int | None
    goals: tuple[Goal, ...]

    @property
    def distance(self) -> int | None:
        """Levels still to climb, or None where the level or the target is unknown."""
        if self.level is None or self.target is None:
            return None
        return self.target - self.level

    @property
    def wish(self) -> str:
        """The wish that a draft of a goal for this gap begins with."""
        to = "" if self.target is None else f" to level {self.target}"
        return f"get better at {self.name}{to}"


class _Asked(NamedTuple):
    """A skill as the postings name it, with the one of the plan that it is, and its postings."""

    name: str
    skill: Skill | None
    postings: set[str]


def market_gaps(plan: Plan, today: date) -> tuple[Gap, ...]:
    """The gaps that the postings of the last 24 months show.

    The most asked for comes first, then the widest, and one of unknown width after the others. A
    skill at its target, or at the top of the scale, is no gap.
    """
    gaps = [_gap(plan, each, today) for each in _asked_for(plan, today)]
    found = [gap for gap in gaps if _is_gap(gap)]
    return tuple(sorted(found, key=lambda gap: (-gap.asked, -(gap.distance or 0), gap.name)))


def recent_postings(plan: Plan, today: date) -> tuple[Posting, ...]:
    """The postings that still count on a day, the newest first."""
    first = add_months(today, -MONTHS)
    recent = [each for each in plan.postings.values() if first < each.on <= today]
    return tuple(sorted(recent, key=lambda each: each.on)[::-1])


def is_same_skill(one: str, other: str) -> bool:
    """Whether two names mean one skill: each holds every word of the other, spelled nearly so."""
    if one.casefold() == other.casefold():
        return True
    return (
        _MARKS & set(one) == _MARKS & set(other) and mentions(one, other) and mentions(other, one)
    )


def _asked_for(plan: Plan, today: date) -> list[_Asked]:
    asked: list[_Asked] = []
    for posting in recent_postings(plan, today):
        for name in posting.skills:
            found = next((each for each in asked if is_same_skill(each.name, name)), None)
            if found is None:
                skill = _skill_of(plan.skills.values(), name)
                found = _Asked(skill.name if skill else name, skill, set())
                asked.append(found)
            found.postings.add(posting.id)
    return asked


def _skill_of(skills: Iterable[Skill], name: str) -> Skill | None:
    """The skill of exactly this name, else one that is meant by it."""
    known = list(skills)
    exact = (each for each in known if each.name.casefold() == name.casefold())
    alike = (each for each in known if is_same_skill(each.name, name))
    return next(exact, next(alike, None))


def _gap(plan: Plan, asked: _Asked, today: date) -> Gap:
    skill = asked.skill
    return Gap(
        asked.name,
        len(asked.postings),
        skill,
        skill.level_on(today) if skill else None,
        skill.target if skill else None,
        tuple(goal for goal in plan.goals.values() if _works_on(goal, asked.name)),
    )


def _is_gap(gap: Gap) -> bool:
    aim = HIGHEST_LEVEL if gap.target is None else gap.target
    return gap.level is None or gap.level < aim


def _works_on(goal: Goal, name: str) -> bool:
    """Whether an open goal is tagged with a skill or names it in its title."""
    if not goal.status.is_open:
        return False
    tag = "-".join(name.casefold().split())
    return tag in goal.tags or mentions(goal.title, name)
