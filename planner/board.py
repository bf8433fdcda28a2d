"""What the board shows: lanes of columns of goals, and what a card says. Nothing is drawn here."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.calendar import FiscalYear
from planner.filters import EVERY_GOAL, GoalFilter
from planner.goal import Category, Goal, Status
from planner.horizon import Band, Track, band_of
from planner.human_date import write_distance
from planner.ids import SHORTEST
from planner.letters import LetterState, letters
from planner.pace import is_blocked, is_stale
from planner.plan import Plan
from planner.progress import goal_progress


class Grouping(StrEnum):
    """What the columns of the board stand for."""

    CATEGORY = "category"
    BAND = "band"
    STATUS = "status"
    QUARTER = "quarter"


class Lane(StrEnum):
    """Which goals the board shows."""

    SHORT = "short-term"
    LONG = "long-term"
    BOTH = "both"
    SOMEDAY = "someday"


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One column: its key in the grouping, its title, and its goals in order."""

    key: str
    title: str
    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class BoardLane:
    """One row of columns; two of them are swim lanes."""

    name: str
    columns: tuple[BoardColumn, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """A board: every lane has the same columns in the same order."""

    grouping: Grouping
    lanes: tuple[BoardLane, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says of a goal; `percent` is None where nothing shows progress."""

    id: str
    handle: str
    title: str
    status: Status
    percent: int | None
    letters: tuple[LetterState, ...]
    due_words: str
    slip_words: str
    is_focus: bool
    is_stale: bool
    is_blocked: bool
    is_overdue: bool


def lane_sizes(plan: Plan) -> Mapping[Lane, int]:
    """How many open goals each lane holds."""
    boundary = plan.profile.track_boundary_months
    tracks = Counter(goal.track(boundary) for goal in plan.goals.values() if goal.status.is_open)
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

    Ended goals are shown where columns are statuses, or where the filter names a status.
    """
    shows_ended = grouping is Grouping.STATUS or goal_filter.names_status
    goals = [
        goal
        for goal in plan.goals.values()
        if (shows_ended or goal.status.is_open) and goal_filter.matches(plan, goal, today)
    ]
    by_track: dict[Track | None, list[Goal]] = {track: [] for track in (None, *Track)}
    boundary = plan.profile.track_boundary_months
    for goal in goals:
        by_track[goal.track(boundary)].append(goal)
    shown = [goal for _, track in _TRACKS_OF[lane] for goal in by_track[track]]
    titles = _columns(plan, grouping, today, shown)
    key_of = _keys(plan, grouping, today)
    return Board(
        grouping,
        tuple(_lane(name, by_track[track], titles, key_of) for name, track in _TRACKS_OF[lane]),
    )


_TRACKS_OF: Mapping[Lane, tuple[tuple[str, Track | None], ...]] = {
    Lane.SHORT: ((Track.SHORT, Track.SHORT),),
    Lane.LONG: ((Track.LONG, Track.LONG),),
    Lane.BOTH: ((Track.SHORT, Track.SHORT), (Track.LONG, Track.LONG)),
    Lane.SOMEDAY: ((Lane.SOMEDAY, None),),
}

UNDATED = "undated"

_ROUNDING = 1e-9
"""So that 0.29 * 100 reads 29 and not 28."""


def _lane(
    name: str, goals: Iterable[Goal], titles: Mapping[str, str], key_of: Callable[[Goal], str]
) -> BoardLane:
    columns: dict[str, list[Goal]] = {key: [] for key in titles}
    for goal in goals:
        columns[key_of(goal)].append(goal)
    return BoardLane(
        name,
        tuple(
            BoardColumn(key, title, tuple(sorted(columns[key], key=_in_order)))
            for key, title in titles.items()
        ),
    )


def _in_order(goal: Goal) -> tuple[bool, date, str]:
    """Focus first, then by due date, then by title."""
    return not goal.focus, goal.due or date.max, goal.title


def _keys(plan: Plan, grouping: Grouping, today: date) -> Callable[[Goal], str]:
    boundary, fiscal = plan.profile.track_boundary_months, FiscalYear(plan.profile.fiscal_start)
    match grouping:
        case Grouping.CATEGORY:
            return lambda goal: goal.category
        case Grouping.STATUS:
            return lambda goal: goal.status
        case Grouping.BAND:
            return lambda goal: band_of(goal.due, today, boundary) if goal.due else UNDATED
    return lambda goal: fiscal.quarter_of(goal.due).label if goal.due else UNDATED


def _columns(
    plan: Plan, grouping: Grouping, today: date, goals: Iterable[Goal]
) -> Mapping[str, str]:
    """Keys and titles of the columns; quarters are those from the first to the last in use."""
    kinds: Mapping[Grouping, Iterable[StrEnum]] = {
        Grouping.CATEGORY: Category,
        Grouping.STATUS: Status,
        Grouping.BAND: Band,
    }
    if grouping in kinds:
        titles = {kind.value: kind.value.capitalize() for kind in kinds[grouping]}
    else:
        fiscal = FiscalYear(plan.profile.fiscal_start)
        used = {fiscal.quarter_of(goal.due) for goal in goals if goal.due}
        titles = {each.label: each.label for each in sorted({*used, fiscal.quarter_of(today)})}
    if grouping in (Grouping.BAND, Grouping.QUARTER) and any(goal.due is None for goal in goals):
        titles = {**titles, UNDATED: UNDATED.capitalize()}
    return titles


def card(plan: Plan, goal: Goal, today: date, handle: str = "") -> Card:
    """What a goal's card says today; `handle` is its short id when the caller knows all of them."""
    share = goal_progress(plan, goal, today)
    moves, days = plan.slip_of(goal.id)
    return Card(
        id=goal.id,
        handle=handle or goal.id[:SHORTEST],
        title=goal.title,
        status=goal.status,
        percent=None if share is None else percent(share),
        letters=letters(plan, goal),
        due_words=due_words(goal, today),
        slip_words=f"moved {moves}x, {days:+d} d" if moves else "",
        is_focus=goal.focus,
        is_stale=is_stale(plan, goal, today),
        is_blocked=is_blocked(plan, goal),
        is_overdue=goal.due is not None and goal.due < today and goal.status.is_open,
    )


def percent(share: float) -> int:
    """A share of the way in whole percent; 100 only when all of it is done."""
    return int(share * 100 + _ROUNDING)


def due_words(goal: Goal, today: date) -> str:
    """When a goal is due, or how it ended, in words."""
    if not goal.status.is_open:
        return f"{goal.status} {goal.ended_on or ''}".strip()
    if goal.status is Status.PAUSED:
        return f"paused until {goal.paused_until}" if goal.paused_until else "paused"
    return write_distance(goal.due, today) if goal.due else Lane.SOMEDAY
