"""A small plan that the tests of the acts start from."""

from collections.abc import Callable
from datetime import date
from itertools import count

import pytest

from planner.change import Change, added
from planner.goal import Goal, Status
from planner.plan import Plan

TODAY = date(2026, 11, 21)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count()
    return lambda: f"new{next(numbers):07d}"


@pytest.fixture
def goal() -> Goal:
    return Goal("goal000001", "Pass the exam", TODAY, date(2027, 6, 30), status=Status.ACTIVE)


@pytest.fixture
def plan(goal: Goal) -> Plan:
    parent = Goal("long000001", "Lead a team", TODAY, date(2029, 6, 30), status=Status.ACTIVE)
    draft = Goal("draft00001", "Learn Danish", TODAY)
    return Plan().after([added(goal), added(parent), added(draft)], 1)


@pytest.fixture
def after() -> Callable[[Plan, Change], Plan]:
    return lambda plan, change: plan.after(change.edits, plan.number + 1)
