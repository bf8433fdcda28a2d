"""Skills rated again: a new level from today on, the older ones stay."""

from functools import partial

from planner.acts.skills import rate_skill
from planner.market.skill import require_level
from planner.plan import Plan
from planner.refusal import Refusal
from planner.walkthroughs.reviews.telling import Telling, Told

LEVELS = "levels"
"""The step with a row for each skill; the key of a row is the id of its skill."""


def read_level(typed: str) -> int:
    """A level as it is typed, 0 to 5."""
    if not typed.isdecimal():
        raise Refusal(f"{typed} is no level", "give 0 to 5")
    require_level(int(typed))
    return int(typed)


def tell_skill_levels(plan: Plan, telling: Telling) -> Told:
    """Rate each skill of which something was said, and which is still there."""
    return Told(
        tuple(
            partial(rate_skill, skill_id=id_, level=read_level(text), today=telling.today)
            for id_, text in telling.values.rows(LEVELS).items()
            if id_ in plan.skills and not _says_so(plan, id_, read_level(text), telling)
        )
    )


def _says_so(plan: Plan, skill_id: str, level: int, telling: Telling) -> bool:
    """Whether the skill has this level from today on already."""
    newest = plan.skills[skill_id].levels[-1:]
    return any(each.on == telling.today and each.level == level for each in newest)
