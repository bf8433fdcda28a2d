"""The board: which goals it shows, in which lanes and columns, and what a card says."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import chain

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from plans import DUE, GOAL, PAGES, START, TODAY, check_in, plan_of
from strategies import plans

from planner.board import (
    Board,
    Card,
    Grouping,
    Lane,
    board,
    card,
    due_words,
    lane_of,
    lane_sizes,
    percent,
)
from planner.check_in import CheckIn, Pace
from planner.date_move import DateMove, MovedDate
from planner.filters import read_filter
from planner.goal import Category, Goal, Status
from planner.horizon import Band
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.profile import Profile
from planner.values.value import Value

DAY = timedelta(1)

EXAM = replace(GOAL, id="exam", title="exam")
TEAM = replace(GOAL, id="team", title="team", category=Category.LEADERSHIP, due=date(2031, 1, 1))
TALK = replace(GOAL, id="talk", title="talk", category=Category.LEADERSHIP, due=TODAY)
WISH = replace(GOAL, id="wish", title="wish", due=None, status=Status.DRAFT)
REST = replace(GOAL, id="rest", title="rest", status=Status.PAUSED, due=date(2027, 9, 1))
DONE = replace(GOAL, id="done", title="done", status=Status.DONE, ended_on=TODAY)
LEFT = replace(WISH, id="left", title="left", status=Status.DROPPED, ended_on=TODAY)
PLAN = plan_of(EXAM, TEAM, TALK, WISH, REST, DONE, LEFT)


def laid_out(shown: Board) -> dict[str, dict[str, list[str]]]:
    """Titles by lane and column, without the empty columns."""
    return {
        lane.name: {
            column.key: [goal.title for goal in column.goals]
            for column in lane.columns
            if column.goals
        }
        for lane in shown.lanes
    }


@pytest.mark.parametrize(
    ("lane", "expected"),
    [
        (
            Lane.SHORT,
            {"short-term": {"education": ["exam", "rest"], "leadership": ["talk"]}},
        ),
        (Lane.LONG, {"long-term": {"leadership": ["team"]}}),
        (
            Lane.BOTH,
            {
                "short-term": {"education": ["exam", "rest"], "leadership": ["talk"]},
                "long-term": {"leadership": ["team"]},
            },
        ),
        (Lane.SOMEDAY, {"someday": {"education": ["wish"]}}),
    ],
)
def test_a_lane_shows_the_open_goals_of_its_track(
    lane: Lane, expected: dict[str, dict[str, list[str]]]
) -> None:
    assert laid_out(board(PLAN, lane, Grouping.CATEGORY, TODAY)) == expected


@pytest.mark.parametrize(
    ("goal", "lane"),
    [(EXAM, Lane.SHORT), (TEAM, Lane.LONG), (WISH, Lane.SOMEDAY), (DONE, Lane.SHORT)],
)
def test_a_goal_lies_alone_in_the_lane_of_its_track(goal: Goal, lane: Lane) -> None:
    assert lane_of(PLAN, goal) is lane


def test_lanes_count_their_open_goals() -> None:
    assert lane_sizes(PLAN) == {Lane.SHORT: 3, Lane.LONG: 1, Lane.BOTH: 4, Lane.SOMEDAY: 1}
    assert set(lane_sizes(Plan()).values()) == {0}


def columns(grouping: Grouping, lane: Lane = Lane.SHORT) -> dict[str, list[str]]:
    (titles,) = laid_out(board(PLAN, lane, grouping, TODAY)).values()
    return titles


def test_by_status_ended_goals_are_shown() -> None:
    assert columns(Grouping.STATUS) == {
        "active": ["talk", "exam"],
        "paused": ["rest"],
        "done": ["done"],
    }
    assert columns(Grouping.STATUS, Lane.SOMEDAY) == {"draft": ["wish"], "dropped": ["left"]}


def test_by_band_goals_stand_where_their_due_dates_lie_today() -> None:
    assert columns(Grouping.BAND) == {"now": ["talk"], "next": ["exam", "rest"]}
    assert columns(Grouping.BAND, Lane.LONG) == {"later": ["team"]}
    assert columns(Grouping.BAND, Lane.SOMEDAY) == {"undated": ["wish"]}


def test_by_value_goals_stand_where_the_value_is_that_they_name_first() -> None:
    goals = (
        replace(EXAM, values=(Value.LOVE, Value.TECHNICAL)),
        replace(TALK, values=(Value.TECHNICAL,)),
        REST,
    )
    shown = board(plan_of(*goals), Lane.SHORT, Grouping.VALUE, TODAY)
    assert laid_out(shown) == {"short-term": {"TF": ["talk"], "love": ["exam"], "none": ["rest"]}}


def test_by_value_every_value_has_a_column_and_no_value_the_last() -> None:
    shown = board(PLAN, Lane.SHORT, Grouping.VALUE, TODAY).lanes[0].columns
    assert [each.key for each in shown] == [*Value, "none"]
    assert [each.title for each in shown][:3] == ["Technical", "Managerial", "Autonomy"]
    assert shown[-1].title == "No value"


def test_by_quarter_goals_stand_where_they_are_due() -> None:
    assert columns(Grouping.QUARTER) == {
        "2026 Q4": ["talk"],
        "2027 Q2": ["exam"],
        "2027 Q3": ["rest"],
    }


def keys(grouping: Grouping, lane: Lane, *goals: Goal, fiscal_start: int = 1) -> list[str]:
    plan = plan_of(Profile(fiscal_start=fiscal_start), *goals)
    return [each.key for each in board(plan, lane, grouping, TODAY).lanes[0].columns]


@pytest.mark.parametrize("lane", Lane)
def test_an_empty_plan_has_every_column_and_no_goal(lane: Lane) -> None:
    assert keys(Grouping.CATEGORY, lane) == list(Category)
    assert keys(Grouping.STATUS, lane) == list(Status)
    assert keys(Grouping.BAND, lane) == list(Band)
    assert keys(Grouping.QUARTER, lane) == ["2026 Q4"]
    assert not any(
        each.goals for each in board(Plan(), lane, Grouping.BAND, TODAY).lanes[0].columns
    )


def test_quarters_are_those_in_use_in_the_lane_and_the_running_one() -> None:
    assert keys(Grouping.QUARTER, Lane.SHORT, EXAM, TEAM) == ["2026 Q4", "2027 Q2"]
    assert keys(Grouping.QUARTER, Lane.BOTH, EXAM, TEAM) == ["2026 Q4", "2027 Q2", "2031 Q1"]


def test_quarters_are_those_of_the_fiscal_year() -> None:
    assert keys(Grouping.QUARTER, Lane.SHORT, EXAM, fiscal_start=4) == ["FY2027 Q3", "FY2028 Q1"]


def test_only_undated_goals_have_a_column_for_them() -> None:
    assert keys(Grouping.BAND, Lane.SOMEDAY, WISH) == [*Band, "undated"]
    assert keys(Grouping.BAND, Lane.SHORT, EXAM, WISH) == list(Band)
    assert keys(Grouping.QUARTER, Lane.SOMEDAY, WISH) == ["2026 Q4", "undated"]


def test_columns_have_titles_to_show() -> None:
    lane = board(PLAN, Lane.SOMEDAY, Grouping.BAND, TODAY).lanes[0]
    assert [each.title for each in lane.columns] == [
        "Overdue",
        "Now",
        "Next",
        "Later",
        "Vision",
        "Undated",
    ]


def test_the_boundary_decides_between_the_tracks() -> None:
    goal = replace(EXAM, due=date(2028, 1, 1))
    wide = plan_of(Profile(track_boundary_months=24), goal)
    assert laid_out(board(plan_of(goal), Lane.SHORT, Grouping.CATEGORY, TODAY)) == {
        "short-term": {}
    }
    assert laid_out(board(wide, Lane.SHORT, Grouping.CATEGORY, TODAY)) == {
        "short-term": {"education": ["exam"]}
    }


def test_in_a_column_focus_comes_first_then_the_due_date_then_the_title() -> None:
    goals = [
        replace(EXAM, id="1", title="b", due=DUE),
        replace(EXAM, id="2", title="A", due=DUE),
        replace(EXAM, id="3", title="c", due=DUE - DAY),
        replace(EXAM, id="4", title="d", due=DUE, focus=True),
        replace(EXAM, id="5", title="a", due=DUE),
    ]
    shown = board(plan_of(*goals), Lane.SHORT, Grouping.CATEGORY, TODAY)
    assert laid_out(shown)["short-term"]["education"] == ["d", "c", "A", "a", "b"]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("", ["exam", "rest", "talk"]),
        ("status:done", ["done"]),
        ("status:active", ["exam", "talk"]),
        ("-status:paused", ["exam", "talk"]),
        ("#leadership", ["talk"]),
        ("nothing-like-it", []),
    ],
)
def test_a_filter_chooses_and_shows_ended_goals_only_when_asked(
    typed: str, titles: list[str]
) -> None:
    shown = board(PLAN, Lane.SHORT, Grouping.CATEGORY, TODAY, read_filter(typed, TODAY))
    assert sorted(chain.from_iterable(laid_out(shown)["short-term"].values())) == titles


@costly
@given(plans(), st.sampled_from(Lane), st.sampled_from(Grouping), st.dates(date(2000, 1, 1)))
def test_every_goal_stands_in_one_place_of_one_lane(
    plan: Plan, lane: Lane, grouping: Grouping, today: date
) -> None:
    today = min(today, date(2150, 1, 1))
    shown = board(plan, lane, grouping, today)
    found = [goal.id for row in shown.lanes for each in row.columns for goal in each.goals]
    wanted = {
        Lane.SHORT: ("short-term",),
        Lane.LONG: ("long-term",),
        Lane.BOTH: ("short-term", "long-term"),
        Lane.SOMEDAY: (None,),
    }[lane]
    assert sorted(found) == sorted(
        goal.id
        for goal in plan.goals.values()
        if plan.track_of(goal) in wanted and (goal.status.is_open or grouping is Grouping.STATUS)
    )
    keys_of_lanes = [[each.key for each in row.columns] for row in shown.lanes]
    assert all(each == keys_of_lanes[0] for each in keys_of_lanes)
    assert len(set(keys_of_lanes[0])) == len(keys_of_lanes[0])


def test_a_card_says_what_a_goal_is_and_how_it_stands() -> None:
    goal = replace(GOAL, focus=True, values=(Value.SERVICE, Value.LOVE), reconfirm=True)
    moves = [
        DateMove("d000000001", goal.id, MovedDate.DUE, TODAY, DUE - 50 * DAY, DUE),
        DateMove("d000000002", goal.id, MovedDate.DUE, TODAY, DUE, DUE - 5 * DAY),
        DateMove("d000000003", goal.id, MovedDate.START, TODAY, START - 9 * DAY, START),
    ]
    entry = check_in(TODAY - DAY, (PAGES, 11.6))
    stuck = JournalEntry("j000000001", TODAY, EntryKind.ROADBLOCK, "No answer", (goal.id,))
    plan = plan_of(goal, PAGES, entry, stuck, *moves)
    shown = card(plan, goal, TODAY)
    assert shown == Card(
        id=goal.id,
        title="Pass the first exam",
        status=Status.ACTIVE,
        percent=29,
        letters=shown.letters,
        due_words="in 7 months",
        slip_words="moved 2x, +45 d",
        is_focus=True,
        is_stale=False,
        is_blocked=True,
        is_overdue=False,
        values=(Value.SERVICE, Value.LOVE),
        is_to_confirm=True,
    )
    assert "".join(each.letter for each in shown.letters) == "SMART"


def test_a_card_of_a_goal_that_shows_no_progress_has_no_percentage() -> None:
    shown = card(PLAN, EXAM, TODAY)
    assert (shown.percent, shown.slip_words) == (None, "")


def test_a_card_knows_what_is_overdue_and_stale() -> None:
    shown = card(PLAN, EXAM, DUE + 30 * DAY)
    assert (shown.is_overdue, shown.is_stale) == (True, True)
    rest = card(PLAN, REST, DUE + 900 * DAY)
    assert (rest.is_overdue, rest.is_stale) == (False, False)


def test_a_card_tells_a_pace_only_when_the_person_said_it() -> None:
    said = CheckIn("said000000", GOAL.id, TODAY, pace=Pace.BEHIND)
    paused = replace(GOAL, status=Status.PAUSED)
    assert card(plan_of(GOAL, PAGES), GOAL, TODAY).said_pace is None
    assert card(plan_of(GOAL, said), GOAL, TODAY).said_pace is Pace.BEHIND
    assert card(plan_of(paused, said), paused, TODAY).said_pace is None


def test_a_date_that_came_nearer_slipped_backwards() -> None:
    move = DateMove("d000000001", GOAL.id, MovedDate.DUE, TODAY, DUE + 3 * DAY, DUE)
    assert card(plan_of(GOAL, move), GOAL, TODAY).slip_words == "moved 1x, -3 d"


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        (GOAL, "in 7 months"),
        (replace(GOAL, due=TODAY), "today"),
        (WISH, "someday"),
        (REST, "paused"),
        (replace(REST, paused_until=date(2027, 1, 4)), "paused until 2027-01-04"),
        (DONE, "done 2026-11-21"),
        (LEFT, "dropped 2026-11-21"),
        (replace(LEFT, ended_on=None), "dropped"),
    ],
)
def test_the_due_date_is_said_in_words(goal: Goal, words: str) -> None:
    assert due_words(goal, TODAY) == words


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (0.0, 0), (1e-9, 1), (0.29, 29), (0.57, 57), (1 / 3, 33), (2 / 3, 67), (0.125, 13),
        (0.994, 99), (0.9999999, 99), (1.0, 100),
    ],
)  # fmt: skip
def test_a_percentage_is_rounded_but_empty_only_before_the_start_and_full_only_at_the_end(
    share: float, shown: int
) -> None:
    assert percent(share) == shown


@given(st.integers(0, 100))
def test_whole_percentages_stay_what_they_are(whole: int) -> None:
    assert percent(whole / 100) == whole
