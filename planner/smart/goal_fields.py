"""What the fields of a goal say beside its sentence."""

from datetime import date
from typing import NamedTuple

from planner.goal import Goal, Obstacle, Reason, Status
from planner.guards import free_hours
from planner.horizon import Track
from planner.measure import Measure
from planner.plan import Plan
from planner.progress import confidence_of


class GoalFields(NamedTuple):
    """The fields that letters are judged by; a draft has few of them, or none.

    `confidence` is 0 to 100 percent, `hours_per_week` what the goal takes and `hours_free` what is
    left for it in a week, where that is known. `links` counts the goals above it, and the vision
    where it leads there. `track` is the one that the goal runs on, which the date of its sentence
    may contradict.
    """

    start: date | None = None
    due: date | None = None
    measures: tuple[Measure, ...] = ()
    milestones: int = 0
    values: int = 0
    no_value_because: str = ""
    links: int = 0
    why: str = ""
    reason: Reason | None = None
    confidence: int | None = None
    resources: str = ""
    first_step: str = ""
    obstacles: tuple[Obstacle, ...] = ()
    hours_per_week: float | None = None
    hours_free: float | None = None
    in_my_control: bool | None = None
    track: Track | None = None
    has_ended: bool = False


def fields_of(plan: Plan, goal: Goal) -> GoalFields:
    """What a saved goal and its records say.

    Whether the week has room for it is only asked while somebody may still begin it or let it be.
    """
    track = plan.track_of(goal)
    leads_to_vision = track is Track.LONG and plan.vision is not None
    needs_room = bool(goal.hours_per_week) and goal.status in (Status.DRAFT, Status.ACTIVE)
    return GoalFields(
        start=goal.start,
        due=goal.due,
        measures=plan.measures.of(goal.id),
        milestones=len(plan.milestones.of(goal.id)),
        values=len(goal.values),
        no_value_because=goal.no_value_because,
        links=len(goal.parents) + leads_to_vision,
        why=goal.why,
        reason=goal.reason,
        confidence=confidence_of(plan, goal),
        resources=goal.resources,
        first_step=goal.first_step,
        obstacles=goal.obstacles,
        hours_per_week=goal.hours_per_week,
        hours_free=free_hours(plan, goal.id) if needs_room else None,
        in_my_control=goal.in_my_control,
        track=track,
        has_ended=not goal.status.is_open,
    )
