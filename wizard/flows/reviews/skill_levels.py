"""Skills rated again, on one page with a row for each."""

from planner.human_date import write_date
from planner.market.skill import HIGHEST_LEVEL, LOWEST_LEVEL, Skill
from planner.walkthroughs.reviews.skill_levels import LEVELS, read_level
from wizard.flows.reviews.section import Section
from wizard.rows_step import Row, Rows
from wizard.scene import Scene


def _rows(scene: Scene) -> tuple[Row, ...]:
    skills = sorted(scene.plan.skills.values(), key=lambda skill: skill.name.casefold())
    return tuple(Row(skill.id, skill.name, _standing(skill, scene)) for skill in skills)


def _standing(skill: Skill, scene: Scene) -> str:
    now = "not rated yet" if skill.level is None else f"{skill.level} now"
    if skill.target is None:
        return now
    by = f" by {write_date(skill.due, scene.today)}" if skill.due else ""
    return f"{now}, {skill.target} wanted{by}"


def _change(key: str, text: str, scene: Scene) -> str:
    """How far a level is from the last one."""
    before, now = scene.plan.skills[key].level, read_level(text)
    if before is None or before == now:
        return "" if before is None else "as before"
    return f"{now - before:+d} since you rated it last"


_LEVELS = Rows(
    id=LEVELS,
    name="Skills",
    heading="Skills and market",
    question=f"How good are you at each now, from {LOWEST_LEVEL} to {HIGHEST_LEVEL}?",
    why="0 not begun, 1 follows others, 3 works alone, 5 is whom others ask. Empty stays.",
    rows=_rows,
    read_row=lambda _key, text, _scene: str(read_level(text)),
    echo_row=_change,
    gone=lambda _key, _scene: "that skill is not among yours any more",
    when=lambda scene: bool(scene.plan.skills),
)

SECTION = Section((_LEVELS,))
