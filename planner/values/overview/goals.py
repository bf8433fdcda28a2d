"""What the goals make of the values: coverage, pulls, balance, and orphans of both tracks."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from planner.goal import GoalOutline
from planner.ids import handles
from planner.plan import Plan
from planner.values.balance import CategoryShare, balance, orphans
from planner.values.coverage import Coverage, ValueCoverage, coverage
from planner.values.overview.section import NAME_COLUMNS, Section, listed, named
from planner.values.tensions import pulls

MOST_GOALS = 5
"""Goals that a list names before it counts the rest."""


def coverage_section(plan: Plan) -> Section:
    """Values with their goals, and what is missing on either side."""
    held, names = coverage(plan), handles(plan.goals)
    lines = [_row(row, names) for row in held.rows]
    lines += _gaps(held, names)
    return Section("Coverage", tuple(lines))


def _row(row: ValueCoverage, names: Mapping[str, str]) -> str:
    mark = "*" if row.is_wanted else " "
    shown = ", ".join(listed([names[goal.id] for goal in row.goals], MOST_GOALS))
    count = f"{named(len(row.goals), 'goal')}: {shown}" if row.goals else "no goal"
    return f"{mark} {row.value.full_name:<{NAME_COLUMNS}}{count}"


def _gaps(held: Coverage, names: Mapping[str, str]) -> Iterator[str]:
    if any(row.is_wanted for row in held.rows):
        yield "* is what you ask for: a top anchor, or a circle that holds something."
    for value in held.starving:
        yield f"Starving: no open goal serves {value.full_name}."
    yield from _goals("Goals without a value", held.unvalued, names)
    excused = (f"{_goal(each, names)}: {_line(each.no_value_because)}" for each in held.excused)
    yield from _titled("Goals that say why they serve none", excused)
    yield from _goals("To confirm, since a value has changed its place", held.to_confirm, names)


def pulls_section(plan: Plan) -> Section:
    """Goals that may pull against a top anchor, each with its question."""
    names = handles(plan.goals)
    questions = [f"{_goal(pull.goal, names)}: {pull.question}" for pull in pulls(plan)]
    calm = ["No goal is known to pull against a top anchor."]
    return Section("Tensions", tuple(listed(questions or calm, MOST_GOALS)))


def balance_section(plan: Plan) -> Section:
    """The categories, those that matter first, with their goals and hours."""
    shares = balance(plan)
    lines = [_share(share) for share in shares]
    lines += [
        f"“{share.category}” matters to you, and no open goal is about it."
        for share in shares
        if share.place is not None and not share.goals
    ]
    if not any(share.place for share in shares):
        lines.append("The vision doesn't say yet what matters most.")
    return Section("Balance", tuple(lines))


def _share(share: CategoryShare) -> str:
    place = f"{share.place}." if share.place else "  "
    hours = f", {share.hours:g} hours a week" if share.hours else ""
    return f"{place} {share.category:<{NAME_COLUMNS - 3}}{named(share.goals, 'goal')}{hours}"


def orphans_section(plan: Plan, today: date) -> Section:
    """Goals that the other track doesn't know of."""
    found, names = orphans(plan, today), handles(plan.goals)
    lines = (
        *_goals("Long-term, and no stepping stone leads there", found.long_without_stones, names),
        *_goals("Short-term, and it leads to no long-term goal", found.short_without_parent, names),
    )
    return Section("Orphans", lines or ("Every goal has its place beside the other track.",))


def _goals(title: str, goals: Iterable[GoalOutline], names: Mapping[str, str]) -> Iterator[str]:
    yield from _titled(title, (_goal(goal, names) for goal in goals))


def _titled(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A line that names a list and counts it, and the list below; nothing for an empty one."""
    found = list(lines)
    if found:
        yield f"{title} ({len(found)}):"
        yield from (f"  {line}" for line in listed(found, MOST_GOALS))


def _goal(goal: GoalOutline, names: Mapping[str, str]) -> str:
    return f"{names[goal.id]}  {goal.title}"


def _line(note: str) -> str:
    return " ".join(note.split())
