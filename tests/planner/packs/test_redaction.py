"""A redacted plan: what stays in it, what doesn't, and the count of what was taken out."""

from dataclasses import replace
from datetime import date

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from made_quarter import ALARMS, DRAFT, EXAM, FIRMWARE, HELD, REVIEW, RUN, START, quarter
from plans import plan_of
from strategies import whole_plans

from planner.change import COLLECTIONS, fields_of
from planner.check_in import CheckIn
from planner.goal import Category, Goal, Obstacle, Status
from planner.packs.privacy import PRIVATE_COLLECTIONS, SHARING
from planner.packs.redaction import (
    EVERYTHING_PROFESSIONAL,
    Choice,
    LeftOut,
    is_shared,
    left_out,
    redacted,
)
from planner.plan import Plan
from planner.profile import Sphere


def shared(plan: Plan, choice: Choice = EVERYTHING_PROFESSIONAL) -> Plan:
    return redacted(plan, choice)


choices = st.builds(Choice, st.booleans())


@pytest.mark.parametrize(
    ("goal", "choice", "expected"),
    [
        (EXAM, Choice(), True),
        (RUN, Choice(), False),
        (RUN, Choice(with_personal=True), True),
        (replace(EXAM, sphere=Sphere.PERSONAL), Choice(), False),
        (replace(EXAM, category=Category.FINANCIAL), Choice(), False),
        (replace(EXAM, category=Category.BALANCE), Choice(), False),
        (replace(EXAM, category=Category.FINANCIAL), Choice(with_personal=True), True),
        (DRAFT, Choice(with_personal=True), False),
        (EXAM, Choice(without=frozenset({EXAM.id})), False),
        (RUN, Choice(True, frozenset({RUN.id})), False),
    ],
)
def test_a_goal_is_shared_when_it_is_no_draft_and_nothing_speaks_against_it(
    goal: Goal, choice: Choice, expected: bool
) -> None:
    assert is_shared(goal, choice) is expected


def test_a_shared_goal_keeps_its_title_and_dates_and_nothing_private() -> None:
    goal = replace(EXAM, obstacles=(Obstacle("night shifts"),), hours_per_week=3.0, tags=("cat3",))
    kept = shared(plan_of(goal)).goals[EXAM.id]
    assert kept == replace(EXAM, why="")


def test_a_link_to_a_goal_that_is_not_shared_is_cut() -> None:
    plan = plan_of(replace(EXAM, parents=(ALARMS.id, RUN.id)), ALARMS, RUN)
    assert shared(plan).goals[EXAM.id].parents == (ALARMS.id,)


@pytest.mark.parametrize("about", [(RUN.id,), (EXAM.id, RUN.id)])
def test_a_win_about_a_goal_that_is_not_shared_is_left_out(about: tuple[str, ...]) -> None:
    win = replace(FIRMWARE, goals=about)
    assert dict(shared(plan_of(EXAM, RUN, win)).journal) == {}


def test_a_win_that_is_closed_until_a_day_is_left_out() -> None:
    win = replace(FIRMWARE, goals=(), opens=date(2030, 1, 1))
    assert dict(shared(plan_of(win)).journal) == {}


def test_a_review_keeps_only_what_it_said_of_shared_goals() -> None:
    kept = shared(quarter()).reviews[REVIEW.id]
    assert [each.goal for each in kept.verdicts] == [EXAM.id, ALARMS.id]
    assert (kept.energy, kept.themes) == (None, ())


def test_a_check_in_that_is_only_a_note_is_left_out_and_counted() -> None:
    plan = plan_of(EXAM, CheckIn("noted00000", EXAM.id, HELD, note="Hard"))
    assert dict(shared(plan).check_ins) == {}
    assert LeftOut("check-ins", 1) in left_out(plan, shared(plan), HELD, HELD)


def test_only_what_is_of_the_days_is_counted() -> None:
    plan = quarter()
    before = left_out(plan, shared(plan), START, START)
    assert LeftOut("roadblocks", 1) not in before
    assert LeftOut("goals", 2) in before
    over = plan_of(replace(RUN, status=Status.DONE, ended_on=START))
    assert left_out(over, shared(over), date(2026, 2, 1), HELD) == ()


@costly
@given(whole_plans(), choices)
def test_a_redacted_plan_has_nothing_private_and_no_loose_link(plan: Plan, choice: Choice) -> None:
    kept = redacted(plan, choice)
    assert all(not kept.table(name) for name in PRIVATE_COLLECTIONS)
    for name in COLLECTIONS:
        for record in kept.table(name).values():
            assert all(owner in kept.goals for owner in record.owners)
            defaults = {each.name: each.default for each in fields_of(type(record))}
            for field in SHARING[type(record)].private:
                assert getattr(record, field) == defaults[field]
    assert redacted(kept, choice) == kept
    assert left_out(kept, kept, date.min, date.max) == ()
