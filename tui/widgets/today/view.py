"""What the page of the day shows: everything that is worked out once for a plan and a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from planner.agenda import Agenda, agenda
from planner.check_in import Pace
from planner.course import CoursePoint, course
from planner.goal import Goal, Status
from planner.human_date import write_date, write_distance
from planner.journal import JournalEntry
from planner.measure import Measure, MeasureKind
from planner.pace import forecast, pace_of
from planner.past_wins import LOW_ENERGY, past_wins
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.progress import confidence_of, expected_progress, goal_progress
from planner.rate import Outcome, newest_outcomes, period_count
from planner.reviews.commitment import Commitment
from planner.reviews.letters import letters_open
from planner.reviews.review import Review
from planner.reviews.schedule import Attendance, attendance

PERIODS_SHOWN = 8
"""Periods of a habit that have a mark."""

DAYS_OF_TREND = 365


class FocusGoal(NamedTuple):
    """A goal in focus: shares of the way 0 to 1, and confidence in percent; None is not known."""

    goal: Goal
    done: float | None
    expected: float | None
    pace: Pace | None
    ahead: date | None
    sure: int | None


class Habit(NamedTuple):
    """A rate of an active goal: how often in the running period, and its last periods."""

    goal: Goal
    measure: Measure
    times: float
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """The day of a plan.

    `keys` are the keys of actions as the person knows them. `course` is that of the goals in focus,
    or where nothing measures those, of all active ones. `reviews` are those that noted the energy,
    the oldest first; where the newest noted a low one, `lifts` are wins to look at. `stopped` is
    the level of a review that was begun and not finished.
    """

    plan: Plan
    today: date
    keys: Mapping[str, str]
    has_colour: bool
    agenda: Agenda
    focus: tuple[FocusGoal, ...]
    course: tuple[CoursePoint, ...]
    is_course_of_focus: bool
    habits: tuple[Habit, ...]
    commitments: tuple[Commitment, ...]
    attendance: Attendance | None
    letters: tuple[JournalEntry, ...]
    reviews: tuple[Review, ...]
    lifts: tuple[JournalEntry, ...]
    stopped: ReviewLevel | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to plan a day by yet."""
        return not self.plan.goals and not self.plan.journal

    def key(self, action_id: str) -> str:
        """The key of an action as it is written on the screen."""
        return self.keys[action_id]

    def day(self, day: date) -> str:
        """A day in words."""
        return write_date(day, self.today)

    def away(self, day: date) -> str:
        """How far away a day is, in words."""
        return write_distance(day, self.today)


def today_view(
    plan: Plan,
    today: date,
    keys: Mapping[str, str],
    *,
    has_colour: bool = True,
    stopped: ReviewLevel | None = None,
) -> TodayView:
    """Work out what the page shows."""
    day = agenda(plan, today)
    active = [goal for goal in plan.goals.values() if goal.status is Status.ACTIVE]
    reviews = _with_energy(plan, today)
    is_low = bool(reviews) and (reviews[-1].energy or 0) <= LOW_ENERGY
    of_focus = course(plan, day.focus, today)
    is_held = ReviewLevel.WEEKLY in plan.profile.reviews
    return TodayView(
        plan=plan,
        today=today,
        keys=keys,
        has_colour=has_colour,
        agenda=day,
        focus=tuple(_focus(plan, goal, today) for goal in day.focus),
        course=of_focus or course(plan, active, today),
        is_course_of_focus=bool(of_focus),
        habits=tuple(_habits(plan, active, today)),
        commitments=_open_commitments(plan),
        attendance=attendance(plan, ReviewLevel.WEEKLY, today) if is_held else None,
        letters=letters_open(plan, today),
        reviews=reviews,
        lifts=past_wins(plan, today) if is_low else (),
        stopped=stopped,
    )


def _focus(plan: Plan, goal: Goal, today: date) -> FocusGoal:
    return FocusGoal(
        goal,
        goal_progress(plan, goal, today),
        expected_progress(plan, goal, today),
        pace_of(plan, goal, today),
        forecast(plan, goal, today),
        confidence_of(plan, goal),
    )


def _habits(plan: Plan, active: list[Goal], today: date) -> list[Habit]:
    """The rates of active goals before their due date, those of goals in focus first."""
    found = [
        Habit(
            goal,
            measure,
            period_count(plan, measure, today),
            newest_outcomes(plan, measure, today, PERIODS_SHOWN),
        )
        for goal in active
        for measure in plan.measures.of(goal.id)
        if measure.kind is MeasureKind.RATE and goal.start <= today <= (goal.due or today)
    ]
    return sorted(found, key=lambda habit: not habit.goal.focus)


def _open_commitments(plan: Plan) -> tuple[Commitment, ...]:
    found = [each for each in plan.commitments.values() if each.is_open]
    return tuple(sorted(found, key=lambda each: (each.due or date.max, each.on)))


def _with_energy(plan: Plan, today: date) -> tuple[Review, ...]:
    since = today - timedelta(DAYS_OF_TREND)
    found = [
        each
        for each in plan.reviews.values()
        if each.energy is not None and since < each.on <= today
    ]
    return tuple(sorted(found, key=lambda each: each.on))
