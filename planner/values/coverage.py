"""Which goals serve which value: what is wanted and has no goal, and which goals serve nothing."""

from typing import NamedTuple

from planner.goal import Goal, GoalOutline
from planner.plan import Plan
from planner.values.standing import values_in_order, wanted_values
from planner.values.value import Value


class ValueCoverage(NamedTuple):
    """One value and the open goals linked to it.

    It is wanted when it is a top anchor of the newest result, or a circle that holds something on
    the newest map.
    """

    value: Value
    goals: tuple[GoalOutline, ...]
    is_wanted: bool


class Coverage(NamedTuple):
    """The open goals by value.

    `rows` hold all twelve values, `unvalued` the goals that serve none and don't say why,
    `excused` those that do, and `to_confirm` those whose value has changed its place.
    """

    rows: tuple[ValueCoverage, ...]
    unvalued: tuple[GoalOutline, ...]
    excused: tuple[Goal, ...]
    to_confirm: tuple[Goal, ...]

    @property
    def starving(self) -> tuple[Value, ...]:
        """The values that are wanted and that no open goal serves."""
        return tuple(row.value for row in self.rows if row.is_wanted and not row.goals)


def coverage(plan: Plan) -> Coverage:
    """Hold the open goals against the values, in one walk over the plan."""
    served: dict[Value, list[GoalOutline]] = {value: [] for value in values_in_order(plan)}
    unvalued: list[GoalOutline] = []
    excused: list[Goal] = []
    to_confirm: list[Goal] = []
    goals = plan.goals
    for outline in plan.goal_outlines():
        if not outline.status.is_open:
            continue
        for value in outline.values:
            served[value].append(outline)
        goal = outline if isinstance(outline, Goal) else goals[outline.id]
        if goal.reconfirm:
            to_confirm.append(goal)
        if goal.no_value_because and not goal.values:
            excused.append(goal)
        elif not goal.values:
            unvalued.append(outline)
    wanted = wanted_values(plan)
    rows = (ValueCoverage(value, tuple(those), value in wanted) for value, those in served.items())
    return Coverage(tuple(rows), tuple(unvalued), tuple(excused), tuple(to_confirm))
