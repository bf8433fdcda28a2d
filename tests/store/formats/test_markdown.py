"""The dual-track page: what it says of a plan, and that it says it the same way each time."""

from datetime import date
from pathlib import Path

import pytest

from planner.calendar import Period
from planner.change import added
from planner.check_in import CheckIn, Reading
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, Stage
from planner.records import Record
from planner.vision import Vision
from store.formats.markdown import write_page

TODAY = date(2026, 11, 21)
START = date(2026, 9, 1)

RECORDS: tuple[Record, ...] = (
    Profile(role="Accountant | ledger", stage=Stage.MID),
    Vision("v1", START, "I run a practice.\n# With a garden"),
    Goal("long", "Lead a *team*", START, date(2029, 6, 30), status=Status.ACTIVE),
    Goal("empty", "Write a book", START, date(2030, 1, 31), status=Status.ACTIVE),
    Goal(
        "exam",
        "Pass the exam",
        START,
        date(2027, 6, 30),
        status=Status.ACTIVE,
        parents=("long",),
        focus=True,
        first_step="Order [the] book",
    ),
    Goal(
        "done",
        "Join the group",
        START,
        date(2026, 10, 31),
        status=Status.DONE,
        parents=("long",),
        ended_on=date(2026, 10, 20),
    ),
    Goal("run", "Run", START, date(2026, 11, 1), status=Status.ACTIVE),
    Goal("some", "Learn Danish", START),
    Measure("pages", "exam", "pages", MeasureKind.UP, (Target(START, 40.0),), unit="pages"),
    Measure("passed", "exam", "passed", MeasureKind.YES_NO, (Target(START, 1.0),)),
    Measure("runs", "run", "runs", MeasureKind.RATE, (Target(START, 2.0),), period=Period.MONTH),
    CheckIn("c1", "exam", TODAY, (Reading("pages", 14.0),)),
    CheckIn("c2", "run", date(2026, 9, 5), (Reading("runs", 2.0),)),
    Milestone("m1", "exam", "Book the date", date(2026, 12, 4)),
    JournalEntry("w1", TODAY, EntryKind.WIN, "Talk <b>accepted</b>.", impact="40 people"),
)

PAGE = Path(__file__).with_name("page.md")

EMPTY_PAGE = """# Career plan

Sat 21 Nov 2026

## Steps now

Nothing here yet.

## Stepping stones

Nothing here yet.

## Roadmap by quarter

Nothing here yet.
"""


@pytest.fixture
def plan() -> Plan:
    return Plan().after([added(record) for record in RECORDS], 1)


def test_the_page_holds_steps_stones_and_the_roadmap(plan: Plan) -> None:
    assert write_page(plan, TODAY) == PAGE.read_text()


def test_the_page_of_an_empty_plan_says_so() -> None:
    assert write_page(Plan(), TODAY) == EMPTY_PAGE


def test_the_page_does_not_depend_on_the_order_of_records(plan: Plan) -> None:
    turned = Plan().after([added(record) for record in reversed(RECORDS[2:8])], 1)
    straight = Plan().after([added(record) for record in RECORDS[2:8]], 1)
    assert write_page(turned, TODAY) == write_page(straight, TODAY)
