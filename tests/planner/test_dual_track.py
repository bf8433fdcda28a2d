"""The dual-track plan: which goals are steps, stones and stops."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from planner.change import added
from planner.dual_track import Stairway, dual_track, next_milestone
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile
from planner.records import Record

TODAY = date(2026, 11, 21)
SHORT = Goal("short", "Pass the exam", TODAY, date(2027, 6, 30), status=Status.ACTIVE)
LONG = Goal("long", "Lead a team", TODAY, date(2029, 6, 30), status=Status.ACTIVE)
SOMEDAY = Goal("some", "Learn Danish", TODAY)

MakePlan = Callable[..., Plan]


@pytest.fixture
def make_plan() -> MakePlan:
    def make(*records: Record) -> Plan:
        return Plan().after([added(record) for record in records], 1)

    return make


def test_an_empty_plan_has_an_empty_dual_track() -> None:
    tracks = dual_track(Plan(), TODAY)
    assert not any((tracks.steps, tracks.stairways, tracks.loose, tracks.roadmap))
    assert not any((tracks.someday, tracks.wins))


def test_each_open_goal_has_its_place(make_plan: MakePlan) -> None:
    tracks = dual_track(make_plan(SHORT, LONG, SOMEDAY), TODAY)
    assert tracks.steps == (SHORT,)
    assert tracks.stairways == (Stairway(LONG, ()),)
    assert tracks.someday == (SOMEDAY,)
    assert tracks.loose == (SHORT,)


def test_steps_come_in_the_order_of_their_due_dates(make_plan: MakePlan) -> None:
    sooner = replace(SHORT, id="sooner", due=date(2027, 1, 1))
    tied = replace(SHORT, id="tied", title="Apply for the exam")
    assert dual_track(make_plan(SHORT, tied, sooner), TODAY).steps == (sooner, tied, SHORT)


@pytest.mark.parametrize("status", [Status.DONE, Status.DROPPED])
def test_ended_goals_are_no_steps_and_no_stops(make_plan: MakePlan, status: Status) -> None:
    ended = [replace(goal, status=status, ended_on=TODAY) for goal in (SHORT, LONG, SOMEDAY)]
    tracks = dual_track(make_plan(*ended), TODAY)
    assert not any((tracks.steps, tracks.stairways, tracks.roadmap, tracks.someday))


@pytest.mark.parametrize(
    ("status", "is_stone"),
    [
        (Status.DRAFT, True),
        (Status.ACTIVE, True),
        (Status.PAUSED, True),
        (Status.DONE, True),
        (Status.DROPPED, False),
    ],
)
def test_a_stone_is_open_or_reached_but_not_dropped(
    make_plan: MakePlan, status: Status, is_stone: bool
) -> None:
    stone = replace(SHORT, parents=("long",), status=status)
    (stairway,) = dual_track(make_plan(LONG, stone), TODAY).stairways
    assert stairway.stones == ((stone,) if is_stone else ())


def test_a_long_term_goal_is_no_stone_of_another(make_plan: MakePlan) -> None:
    further = replace(LONG, id="further", due=date(2032, 1, 1))
    middle = replace(LONG, parents=("further",))
    stairways = dual_track(make_plan(further, middle), TODAY).stairways
    assert stairways == (Stairway(middle, ()), Stairway(further, ()))


def test_a_step_that_leads_far_through_another_step_is_not_loose(make_plan: MakePlan) -> None:
    middle = replace(SHORT, id="middle", parents=("long",))
    first = replace(SHORT, id="first", parents=("middle",))
    assert dual_track(make_plan(LONG, middle, first), TODAY).loose == ()


def test_a_step_whose_parent_is_short_term_or_missing_is_loose(make_plan: MakePlan) -> None:
    one = replace(SHORT, id="one", parents=("short", "missing"))
    assert dual_track(make_plan(SHORT, one), TODAY).loose == (one, SHORT)


def test_a_circle_of_parents_ends(make_plan: MakePlan) -> None:
    one = replace(SHORT, id="one", parents=("two",))
    two = replace(SHORT, id="two", parents=("one",))
    assert dual_track(make_plan(one, two), TODAY).loose == (one, two)


def test_the_boundary_of_the_profile_tells_the_tracks_apart(make_plan: MakePlan) -> None:
    goal = replace(SHORT, due=date(2028, 6, 30))
    assert dual_track(make_plan(goal), TODAY).steps == ()
    assert dual_track(make_plan(goal, Profile(track_boundary_months=24)), TODAY).steps == (goal,)


def test_the_roadmap_holds_due_goals_and_open_milestones_by_fiscal_quarter(
    make_plan: MakePlan,
) -> None:
    ahead = Milestone("m1", "short", "Book", date(2027, 4, 1))
    same_day = Milestone("m2", "short", "Sit", date(2027, 6, 30))
    reached = Milestone("m3", "short", "Read", date(2027, 5, 1), done_on=TODAY)
    undated = Milestone("m4", "short", "Celebrate")
    plan = make_plan(SHORT, LONG, ahead, same_day, reached, undated, Profile(fiscal_start=7))
    roadmap = dual_track(plan, TODAY).roadmap
    assert [part.quarter.label for part in roadmap] == ["FY2027 Q4", "FY2029 Q4"]
    assert [(stop.on, stop.goal.id, stop.milestone) for stop in roadmap[0].stops] == [
        (date(2027, 4, 1), "short", ahead),
        (date(2027, 6, 30), "short", same_day),
        (date(2027, 6, 30), "short", None),
    ]


def test_an_overdue_goal_stays_on_the_roadmap_in_its_own_quarter(make_plan: MakePlan) -> None:
    late = replace(SHORT, start=date(2026, 1, 1), due=date(2026, 6, 30))
    (quarter,) = dual_track(make_plan(late), TODAY).roadmap
    assert quarter.quarter.label == "2026 Q2"


@pytest.mark.parametrize(
    ("on", "kind", "is_shown"),
    [
        (date(2026, 9, 30), EntryKind.WIN, False),
        (date(2026, 10, 1), EntryKind.WIN, True),
        (TODAY, EntryKind.WIN, True),
        (date(2026, 11, 22), EntryKind.WIN, False),
        (TODAY, EntryKind.NOTE, False),
    ],
)
def test_wins_of_the_running_quarter_up_to_today_are_shown(
    make_plan: MakePlan, on: date, kind: EntryKind, is_shown: bool
) -> None:
    entry = JournalEntry("e1", on, kind, "Talk accepted")
    assert dual_track(make_plan(entry), TODAY).wins == ((entry,) if is_shown else ())


def test_the_next_milestone_is_the_first_that_is_not_reached(make_plan: MakePlan) -> None:
    undated = Milestone("m0", "short", "Any time")
    reached = Milestone("m1", "short", "Read", date(2026, 12, 1), done_on=TODAY)
    later = Milestone("m2", "short", "Sit", date(2027, 6, 30))
    sooner = Milestone("m3", "short", "Book", date(2027, 4, 1))
    assert next_milestone(make_plan(SHORT, undated, reached, later, sooner), SHORT) == sooner
    assert next_milestone(make_plan(SHORT, undated, reached), SHORT) == undated
    assert next_milestone(make_plan(SHORT, reached), SHORT) is None
