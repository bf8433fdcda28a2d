"""Guards against wanting too much at once: hours in a week, and goals in focus."""

from dataclasses import dataclass
from datetime import date
from math import fsum

from planner.goal import Goal, GoalOutline, Status
from planner.horizon import Track
from planner.measure import write_number
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import quoted

FOCUS_CAP = 3
"""Goals of one track that may be in focus together."""

_NAMED = 3
"""Goals that are named when the hours don't suffice."""

_MINUTES = 60
_DECIMALS = 6
"""Decimals of an hour that a sum keeps, so that 0.1 + 0.2 is 0.3."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """Hours a week: `planned` for goals that are worked on and for skills, out of a `budget`.

    The budget is None while the person hasn't said it. `goals` are those that take hours, the
    largest first.
    """

    planned: float
    budget: float | None
    goals: tuple[Goal, ...] = ()

    @property
    def is_exceeded(self) -> bool:
        """Whether more is planned than there is room for."""
        return self.budget is not None and self.planned > self.budget

    def __str__(self) -> str:
        """How full the week is, as in `8 of 10 h a week are planned`; empty without a budget."""
        if self.budget is None:
            return ""
        return f"{write_number(self.planned)} of {write_number(self.budget)} h a week are planned"


def capacity(plan: Plan, *, more_hours: float = 0, but: str = "") -> Capacity:
    """How many hours a week are planned, with some more; one goal may be left out by its id."""
    active = (
        plan.goals[each.id]
        for each in plan.goal_outlines()
        if each.status is Status.ACTIVE and each.id != but
    )
    goals = sorted((goal for goal in active if goal.hours_per_week), key=_in_order)
    hours = [goal.hours_per_week or 0 for goal in goals]
    practice = sum(each.minutes_per_week for each in plan.skills.values()) / _MINUTES
    planned = round(fsum((*hours, practice, more_hours)), _DECIMALS)
    return Capacity(planned, plan.profile.hours_per_week, tuple(goals))


def free_hours(plan: Plan, goal_id: str) -> float | None:
    """Hours a week, from 0 up, that other goals and skills leave for one; None without a budget.

    A board asks it for every goal, so what all of them take is added up once.
    """
    found = plan.once(capacity)
    if found.budget is None:
        return None
    goal = plan.goals.get(goal_id)
    own = goal.hours_per_week if goal is not None and goal.status is Status.ACTIVE else None
    return max(0.0, round(found.budget - found.planned + (own or 0.0), _DECIMALS))


def overload(plan: Plan, *, more_hours: float = 0, but: str = "") -> str:
    """What to ask when the week holds less than is planned, in words; empty while all of it fits.

    It names the goals that take the most hours, for one of them would have to give.
    """
    found = capacity(plan, more_hours=more_hours, but=but)
    if not found.is_exceeded:
        return ""
    named = [f"{quoted(goal.title)} ({_hours(goal)} h)" for goal in found.goals[:_NAMED]]
    most = f" Most of it goes to {_listed(named)}." if named else ""
    return f"{found}: what gives?{most}"


def in_focus(plan: Plan, track: Track | None) -> tuple[GoalOutline, ...]:
    """The open goals of a track that are in focus, by due date."""
    found = (
        each
        for each in plan.goal_outlines()
        if each.focus and each.status.is_open and plan.track_of(each) is track
    )
    return tuple(sorted(found, key=lambda each: (each.due or date.max, each.title.casefold())))


def require_room_in_focus(plan: Plan, goal: GoalOutline) -> None:
    """Refuse one more goal in focus where its track has as many as can be kept in sight."""
    track = plan.track_of(goal)
    others = [each for each in in_focus(plan, track) if each.id != goal.id]
    if len(others) >= FOCUS_CAP:
        lane = f"{track} goals" if track else "goals without a due date"
        raise Refusal(
            f"{len(others)} {lane} are in focus already:"
            f" {_listed([quoted(each.title) for each in others])}",
            "take one of them out of focus first",
        )


def _in_order(goal: Goal) -> tuple[float, str]:
    return -(goal.hours_per_week or 0), goal.title.casefold()


def _hours(goal: Goal) -> str:
    return write_number(goal.hours_per_week or 0)


def _listed(names: list[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
