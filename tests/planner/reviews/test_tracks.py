"""Which track starves is read from its goals and from what moved on them."""

from datetime import date

import pytest
from plans import plan_of

from planner.check_in import CheckIn
from planner.goal import Goal, Status
from planner.horizon import Track
from planner.journal import EntryKind, JournalEntry
from planner.milestone import Milestone
from planner.records import Record
from planner.reviews.tracks import TrackStanding, starving_track, track_standings

SINCE, TODAY = date(2026, 5, 22), date(2026, 11, 21)
BEGUN = date(2026, 1, 1)


def goal(id_: str, due: date, **fields: object) -> Goal:
    return Goal(id_, f"Goal {id_}", BEGUN, due, status=Status.ACTIVE, **fields)  # type: ignore[arg-type]  # the fields of a goal


SHORT = goal("short00000", date(2026, 12, 31), hours_per_week=4.0)
LONG = goal("long000000", date(2029, 12, 31), hours_per_week=1.5)
DONE = Goal(
    "done000000", "Done", BEGUN, date(2026, 10, 1), status=Status.DONE, ended_on=date(2026, 9, 1)
)


def check_in(goal_id: str, day: date, *, is_skip: bool = False) -> CheckIn:
    return CheckIn(f"c{goal_id[:4]}{day:%m%d}", goal_id, day, note="moved", is_skip=is_skip)


def test_both_tracks_are_counted_with_their_goals_hours_and_moves() -> None:
    plan = plan_of(
        SHORT,
        LONG,
        DONE,
        check_in(SHORT.id, date(2026, 6, 1)),
        check_in(SHORT.id, date(2026, 5, 1)),
        check_in(DONE.id, date(2026, 8, 1)),
        check_in(LONG.id, date(2026, 7, 1), is_skip=True),
        Milestone("m100000000", LONG.id, "A step", done_on=date(2026, 8, 8)),
        Milestone("m200000000", LONG.id, "Another"),
        JournalEntry("j100000000", date(2026, 11, 21), EntryKind.WIN, "Yes", (LONG.id,)),
        JournalEntry("j200000000", date(2026, 11, 20), EntryKind.NOTE, "Hm", (LONG.id,)),
    )
    assert track_standings(plan, SINCE, TODAY) == (
        TrackStanding(Track.SHORT, 1, 4.0, None, 2),
        TrackStanding(Track.LONG, 1, 1.5, 0.5, 2),
    )


@pytest.mark.parametrize(
    ("records", "starving"),
    [
        ((), None),
        ((SHORT,), Track.LONG),
        ((LONG,), Track.SHORT),
        ((SHORT, LONG), None),
        ((SHORT, LONG, check_in(SHORT.id, TODAY)), Track.LONG),
        ((SHORT, LONG, check_in(LONG.id, TODAY)), Track.SHORT),
        ((SHORT, LONG, check_in(LONG.id, TODAY), check_in(SHORT.id, SINCE)), None),
        ((SHORT, LONG, check_in(SHORT.id, date(2026, 5, 21))), None),
    ],
)
def test_a_track_starves_without_goals_or_without_moves(
    records: tuple[Record, ...], starving: Track | None
) -> None:
    assert starving_track(plan_of(*records), SINCE, TODAY) is starving
