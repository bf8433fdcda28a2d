"""What the board shows: lanes of columns of goals, and what a card says. Nothing is drawn here."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import chain
from math import floor
from typing import TYPE_CHECKING, NamedTuple

from planner.calendar import FiscalYear
from planner.check_in import Pace
from planner.date_move import write_slip
from planner.filters import EVERY_GOAL, GoalFilter
from planner.goal import Category, Goal, GoalOutline, Status
from planner.horizon import Band, Track, band_of
from planner.human_date import write_distance
from planner.letters import letters
from planner.pace import is_blocked, is_overdue, is_stale, said_pace
from planner.plan import Plan
from planner.progress import goal_progress
from planner.values.value import Value

if TYPE_CHECKING:
    from planner.smart.verdict import LetterVerdict


class Grouping(StrEnum):
    """What the columns of the board stand for."""

    CATEGORY = "category"
    BAND = "band"
    STATUS = "status"
    QUARTER = "quarter"
    VALUE = "value"


class Lane(StrEnum):
    """Which goals the board shows."""

    SHORT = "short-term"
    LONG = "long-term"
    BOTH = "both"
    SOMEDAY = "someday"


class BoardColumn(NamedTuple):
    """One column: its key in the grouping, its title, and its goals in order."""

    key: str
    title: str
    goals: tuple[GoalOutline, ...]


class BoardLane(NamedTuple):
    """One row of columns; two of them are swim lanes."""

    name: str
    columns: tuple[BoardColumn, ...]


class Board(NamedTuple):
    """A board: every lane has the same columns in the same order."""

    grouping: Grouping
    lanes: tuple[BoardLane, ...]


class Card(NamedTuple):
    """What a card says of a goal; `percent` is None where nothing shows progress.

    `letters` are empty until the goal is judged; `said_pace` is the pace where the person said it,
    else None.
    """

    id: str
    title: str
    status: Status
    percent: int | None
    letters: "tuple[LetterVerdict, ...]"
    due_words: str
    slip_words: str
    is_focus: bool
    is_stale: bool
    is_blocked: bool
    is_overdue: bool
    values: tuple[Value, ...]
    is_to_confirm: bool
    said_pace: Pace | None = None


def lane_sizes(plan: Plan) -> Mapping[Lane, int]:
    """How many open goals each lane holds."""
    boundary = plan.profile.track_boundary_months
    outlines = (outline for outline in plan.goal_outlines() if outline.status.is_open)
    tracks = Counter(outline.track(boundary) for outline in outlines)
    return {lane: sum(tracks[track] for _, track in _TRACKS_OF[lane]) for lane in Lane}


def lane_of(plan: Plan, goal: Goal) -> Lane:
    """The lane in which a goal lies alone."""
    track = plan.track_of(goal)
    return next(lane for lane in Lane if _TRACKS_OF[lane][-1][1] is track)


def board(
    plan: Plan,
    lane: Lane,
    grouping: Grouping,
    today: date,
    goal_filter: GoalFilter = EVERY_GOAL,
) -> Board:
    """The goals of a lane in columns.

    Ended goals are shown where columns are statuses, or where the filter asks for a status.
    """
    tracks = _TRACKS_OF[lane]
    by_track: dict[Track | None, list[GoalOutline]] = {track: [] for _, track in tracks}
    boundary = plan.profile.track_boundary_months
    for goal in _shown(plan, grouping, today, goal_filter):
        track = goal.track(boundary)
        if track in by_track:
            by_track[track].append(goal)
    shown = chain.from_iterable(by_track.values())
    titles = _columns(grouping, plan.fiscal_year, today, shown)
    key_of = _keys(plan, grouping, today)
    return Board(
        grouping, tuple(_lane(name, by_track[track], titles, key_of) for name, track in tracks)
    )


_TRACKS_OF: Mapping[Lane, tuple[tuple[str, Track | None], ...]] = {
    Lane.SHORT: ((Track.SHORT, Track.SHORT),),
    Lane.LONG: ((Track.LONG, Track.LONG),),
    Lane.BOTH: ((Track.SHORT, Track.SHORT), (Track.LONG, Track.LONG)),
    Lane.SOMEDAY: ((Lane.SOMEDAY, None),),
}

UNDATED = "undated"
NO_VALUE = "none"
"""The column of goals that are linked to no value."""


def _shown(
    plan: Plan, grouping: Grouping, today: date, goal_filter: GoalFilter
) -> Iterable[GoalOutline]:
    shows_ended = grouping is Grouping.STATUS or goal_filter.names_status
    if not goal_filter.tests:
        return (each for each in plan.goal_outlines() if shows_ended or each.status.is_open)
    goals = (goal for goal in plan.goals.values() if shows_ended or goal.status.is_open)
    return (goal for goal in goals if goal_filter.matches(plan, goal, today))


def _lane(
    name: str,
    goals: Iterable[GoalOutline],
    titles: Mapping[str, str],
    key_of: Callable[[GoalOutline], str],
) -> BoardLane:
    columns: dict[str, list[GoalOutline]] = {key: [] for key in titles}
    for goal in goals:
        columns[key_of(goal)].append(goal)
    return BoardLane(
        name,
        tuple(
            BoardColumn(key, title, tuple(sorted(columns[key], key=_in_order)))
            for key, title in titles.items()
        ),
    )


def _in_order(goal: GoalOutline) -> tuple[bool, date, str]:
    """Focus first, then by due date, then by title."""
    return not goal.focus, goal.due or date.max, goal.title.casefold()


def _keys(plan: Plan, grouping: Grouping, today: date) -> Callable[[GoalOutline], str]:
    """How a goal's column is found; goals share due dates, so each date is looked up once."""
    boundary, fiscal = plan.profile.track_boundary_months, plan.fiscal_year
    if grouping is Grouping.CATEGORY:
        return lambda goal: goal.category
    if grouping is Grouping.STATUS:
        return lambda goal: goal.status
    if grouping is Grouping.VALUE:
        return lambda goal: goal.values[0] if goal.values else NO_VALUE

    @cache
    def column_of(due: date) -> str:
        if grouping is Grouping.BAND:
            return band_of(due, today, boundary)
        return fiscal.quarter_of(due).label

    return lambda goal: column_of(goal.due) if goal.due else UNDATED


_VALUES = {**{value.value: value.name.capitalize() for value in Value}, NO_VALUE: "No value"}
"""Titles of the columns by value, in a word each: a folded column shows it letter by letter."""

_KINDS: Mapping[Grouping, Iterable[StrEnum]] = {
    Grouping.CATEGORY: Category,
    Grouping.STATUS: Status,
    Grouping.BAND: Band,
}


def _columns(
    grouping: Grouping, fiscal: FiscalYear, today: date, goals: Iterable[GoalOutline]
) -> Mapping[str, str]:
    """Keys and titles of the columns; quarters are those in use, and the running one."""
    if grouping is Grouping.VALUE:
        return _VALUES
    days = {goal.due for goal in goals}
    if grouping is Grouping.QUARTER:
        quarters = sorted({fiscal.quarter_of(day) for day in (*days, today) if day})
        titles = {quarter.label: quarter.label for quarter in quarters}
    else:
        titles = {kind.value: kind.value.capitalize() for kind in _KINDS[grouping]}
    if None in days and grouping in (Grouping.BAND, Grouping.QUARTER):
        return {**titles, UNDATED: UNDATED.capitalize()}
    return titles


def card(plan: Plan, goal: Goal, today: date, *, is_judged: bool = True) -> Card:
    """What a goal's card says today; the letters may be left for later."""
    share = goal_progress(plan, goal, today)
    return Card(
        id=goal.id,
        title=goal.title,
        status=goal.status,
        percent=None if share is None else percent(share),
        letters=letters(plan, goal, today) if is_judged else (),
        due_words=due_words(goal, today),
        slip_words=slip_words(plan, goal),
        is_focus=goal.focus,
        is_stale=is_stale(plan, goal, today),
        is_blocked=is_blocked(plan, goal),
        is_overdue=is_overdue(goal, today),
        values=goal.values,
        is_to_confirm=goal.reconfirm,
        said_pace=said_pace(plan, goal, today) if goal.status is Status.ACTIVE else None,
    )


def slip_words(plan: Plan, goal: Goal) -> str:
    """How often a goal's due date moved and by how much, or empty when it never did."""
    return write_slip(*plan.slip_of(goal.id))


def percent(share: float) -> int:
    """A share of the way in whole percent; 100 only when all of it is done, 0 only before any."""
    if 0 < share < 1:
        return min(max(floor(share * 100 + 0.5), 1), 99)
    return round(share * 100)


def due_words(goal: Goal, today: date) -> str:
    """When a goal is due, or how it ended, in words."""
    if not goal.status.is_open:
        return f"{goal.status} {goal.ended_on or ''}".strip()
    if goal.status is Status.PAUSED:
        return f"paused until {goal.paused_until}" if goal.paused_until else "paused"
    return write_distance(goal.due, today) if goal.due else Lane.SOMEDAY
