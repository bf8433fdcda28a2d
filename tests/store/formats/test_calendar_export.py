"""The calendar file, read back by a parser that did not write it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
import vobject
from hypothesis import given, settings
from plans import GOAL, TODAY, plan_of
from strategies import lines, plans

from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.refusal import Refusal
from store.formats.calendar_export import write_calendar

NOON = datetime(2026, 11, 21, 12, tzinfo=timezone(timedelta(hours=2)))
PROFILE = Profile(reviews=(ReviewLevel.QUARTERLY,), reviews_since=TODAY)
STEP = Milestone("step000000", GOAL.id, "Book a place", date(2027, 3, 1))
PLAN = plan_of(PROFILE, GOAL, STEP)


def written(plan: Plan) -> bytes:
    return write_calendar(plan, TODAY, NOON)


def events(plan: Plan) -> list[Any]:
    calendar = vobject.readOne(written(plan).decode())
    assert calendar.name == "VCALENDAR"
    assert calendar.version.value == "2.0"
    return list(calendar.vevent_list)


def test_every_day_to_come_is_one_all_day_event() -> None:
    assert [(each.dtstart.value, each.summary.value) for each in events(PLAN)] == [
        (date(2027, 1, 1), "Quarterly review"),
        (date(2027, 3, 1), "Milestone: Book a place (Pass the first exam)"),
        (date(2027, 4, 2), "Quarterly review"),
        (date(2027, 6, 28), "Goal due: Pass the first exam"),
        (date(2027, 7, 2), "Quarterly review"),
        (date(2027, 10, 1), "Quarterly review"),
    ]


def test_an_event_takes_no_time_and_bears_the_moment_of_the_export() -> None:
    for event in events(PLAN):
        assert event.transp.value == "TRANSPARENT"
        assert event.dtstamp.value == datetime(2026, 11, 21, 10, tzinfo=UTC)


def test_alarms_ring_on_the_morning_of_a_review_and_on_the_eve_of_a_due_day() -> None:
    review, step, *_ = events(PLAN)
    for event, before in ((review, timedelta(hours=9)), (step, timedelta(hours=-15))):
        assert event.valarm.action.value == "DISPLAY"
        assert event.valarm.description.value == event.summary.value
        assert event.valarm.trigger.value == before


def uids(plan: Plan) -> list[str]:
    return [each.uid.value for each in events(plan)]


def test_a_second_export_changes_no_identifier() -> None:
    assert written(PLAN) == written(PLAN)
    assert len(set(uids(PLAN))) == len(uids(PLAN))
    renamed = replace(GOAL, title="Pass the last exam", due=date(2027, 6, 30))
    later = plan_of(PROFILE, renamed, replace(STEP, title="Book two", due=date(2027, 3, 2)))
    assert uids(later) == uids(PLAN)


@pytest.mark.parametrize(
    "title",
    [
        "Semicolons; commas, and back\\slashes \\n",
        "BEGIN:VEVENT END:VCALENDAR",
        "Tørrdokk " + "ø" * 150,
        "\N{GRINNING FACE}" * 60,
        'Quotes " and : colons = signs',
    ],
)
def test_any_title_comes_back_as_it_was(title: str) -> None:
    goal = replace(GOAL, title=title)
    (found,) = [each for each in events(plan_of(PROFILE, goal)) if "Goal" in each.summary.value]
    assert found.summary.value == f"Goal due: {title}"


@settings(max_examples=50)
@given(title=lines)
def test_no_line_is_longer_than_75_octets_and_each_ends_with_a_line_feed(title: str) -> None:
    content = written(plan_of(PROFILE, replace(GOAL, title=title)))
    assert content.endswith(b"\r\n")
    rows = content.split(b"\r\n")
    assert max(map(len, rows)) <= 75
    assert not any(b"\r" in row or b"\n" in row for row in rows)


@settings(max_examples=50)
@given(plan=plans())
def test_the_calendar_of_any_plan_can_be_read(plan: Plan) -> None:
    try:
        content = written(plan)
    except Refusal:
        return
    assert vobject.readOne(content.decode()).vevent_list


def test_only_titles_leave_the_plan() -> None:
    secret = replace(GOAL, why="canary", resources="canary", ended_because="canary")
    assert b"canary" not in written(plan_of(PROFILE, secret))


def test_a_plan_without_days_makes_no_calendar() -> None:
    with pytest.raises(Refusal, match="no day to put into a calendar"):
        written(Plan())
