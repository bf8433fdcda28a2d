"""Adding and rating skills, and noting what the market asks for."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from planner.acts.combined import combined
from planner.change import Change, Fields, added, changed, removed, with_fields
from planner.keeper import Decide
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillLevel
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted


def skill_named(plan: Plan, name: str) -> Skill | None:
    """The skill of that name, upper and lower case alike, or None."""
    wanted = name.casefold()
    return next((each for each in plan.skills.values() if each.name.casefold() == wanted), None)


def add_skill(plan: Plan, *, skill: Skill) -> Change:
    """Keep a new skill; its name is given once."""
    _require_free(plan, skill.name)
    return Change(f"Add the skill {quoted(skill.name)}", (added(skill),))


def rate_skill(plan: Plan, *, skill_id: str, level: int, today: date) -> Change:
    """Say which level one has from today on; a second word on one day takes the first one's place.

    Older levels stay as they were said.
    """
    old = plan.skills[skill_id]
    others = (each for each in old.levels if each.on != today)
    levels = sorted((*others, SkillLevel(today, level)), key=lambda each: each.on)
    new = replace(old, levels=tuple(levels))
    return Change(f"Rate {quoted(old.name)} at {level}", changed(old, new))


def edit_skill(plan: Plan, *, skill_id: str, fields: Fields) -> Change:
    """Change what is said of a skill beside its levels."""
    old = plan.skills[skill_id]
    new = with_fields(old, fields)
    if new.name.casefold() != old.name.casefold():
        _require_free(plan, new.name)
    return Change(f"Edit the skill {quoted(old.name)}", changed(old, new))


def tell_skill(
    plan: Plan,
    *,
    skill: Skill,
    fields: Iterable[str],
    level: int | None,
    today: date,
) -> Change:
    """Add a skill, or take over some of its fields and a level where one has its name already."""
    known = skill_named(plan, skill.name)
    if known is None:
        levels = () if level is None else (SkillLevel(today, level),)
        return add_skill(plan, skill=replace(skill, levels=levels))
    said = {name: getattr(skill, name) for name in fields}
    decisions: list[Decide] = []
    if any(getattr(known, name) != value for name, value in said.items()):
        decisions.append(lambda plan: edit_skill(plan, skill_id=known.id, fields=said))
    if level is not None:
        decisions.append(lambda plan: rate_skill(plan, skill_id=known.id, level=level, today=today))
    if len(decisions) == 1:
        return decisions[0](plan)
    return combined(plan, label=f"Update the skill {quoted(known.name)}", decisions=decisions)


def remove_skill(plan: Plan, *, skill_id: str) -> Change:
    """Take a skill away, with its levels."""
    old = plan.skills[skill_id]
    return Change(f"Remove the skill {quoted(old.name)}", (removed(old),))


def add_posting(plan: Plan, *, posting: Posting) -> Change:
    """Note a role that somebody advertised."""
    if posting.id in plan.postings:
        raise Refusal(f"{quoted(posting.role)} is noted already", "see it with dualtrack posting")
    return Change(f"Note the posting {quoted(posting.role)}", (added(posting),))


def remove_posting(plan: Plan, *, posting_id: str) -> Change:
    """Take a posting away."""
    old = plan.postings[posting_id]
    return Change(f"Remove the posting {quoted(old.role)}", (removed(old),))


def _require_free(plan: Plan, name: str) -> None:
    known = skill_named(plan, name)
    if known is not None:
        raise Refusal(f"you have the skill {quoted(known.name)} already", "rate or edit that one")
