from collections import Counter
from datetime import date, timedelta
from functools import cache

import pytest

from planner.board import card
from planner.demo.play import demo
from planner.goal import Category, Status
from planner.horizon import Band, band_of
from planner.journal import EntryKind
from planner.plan import Plan
from planner.values.anchors.anchors import Anchor
from planner.values.coverage import coverage
from planner.values.value import Value
from planner.values.versions import newest

DAYS = [date(2024, 1, 1) + timedelta(n) for n in range(0, 1461, 73)] + [date(2024, 2, 29)]


@cache
def played(today: date) -> Plan:
    plan = Plan()
    for moment in demo(today):
        plan = plan.after(moment.decide(plan).edits, plan.number + 1)
    return plan


def test_the_demo_fills_every_category_status_and_band() -> None:
    today = DAYS[0]
    plan = played(today)
    goals = plan.goals.values()
    assert len(plan.goals) >= 30
    assert {goal.category for goal in goals} == set(Category)
    assert {goal.status for goal in goals} == set(Status)
    open_dues = [goal.due for goal in goals if goal.due and goal.status.is_open]
    assert {band_of(due, today, 12) for due in open_dues} == set(Band)


def test_the_demo_has_a_long_and_varied_record() -> None:
    plan = played(DAYS[0])
    kinds = Counter(entry.kind for entry in plan.journal.values())
    assert len(plan.check_ins) >= 250
    assert kinds[EntryKind.WIN] >= 40
    assert kinds.total() - kinds[EntryKind.WIN] >= 60
    dropped = [goal for goal in plan.goals.values() if goal.status is Status.DROPPED]
    assert all(
        entry.kind is EntryKind.LESSON for goal in dropped for entry in plan.journal.of(goal.id)
    )
    assert all(plan.journal.of(goal.id) for goal in dropped)
    assert any(plan.slip_of(goal.id)[0] > 1 for goal in plan.goals.values())


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_beside_its_reviews_the_demo_counts_the_same_for_any_day_of_four_years(today: date) -> None:
    here, there = played(today), played(DAYS[0])
    assert counts(here) == counts(there)


def counts(plan: Plan) -> dict[str, int]:
    """How many records there are; the calendar says how many reviews lie in three years."""
    told = ("reviews", "commitments", "journal")
    tables = {name: len(table) for name, table in plan.tables.items() if name not in told}
    return {**tables, "journal": sum(not entry.review for entry in plan.journal.values())}


@pytest.mark.parametrize("today", DAYS)
def test_every_sign_of_a_card_is_to_be_seen_in_the_demo(today: date) -> None:
    plan = played(today)
    cards = [card(plan, goal, today) for goal in plan.goals.values()]
    signs = ("is_focus", "is_overdue", "is_stale", "is_blocked", "slip_words", "is_to_confirm")
    for sign in signs:
        assert any(getattr(each, sign) for each in cards), sign


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_every_exercise_is_done_twice_and_the_anchors_change_their_order(today: date) -> None:
    plan = played(today)
    before, after = plan.anchor_sittings.values()
    assert (after.on - before.on).days == 545
    assert before.result.primary is Anchor.TECHNICAL
    assert after.result.primary is Anchor.AUTONOMY
    assert len(plan.purpose_sittings) == len(plan.strength_rankings) == len(plan.visions) == 2
    assert all(vision.soon and vision.later and vision.matters for vision in plan.visions.values())


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_demo_has_goals_of_every_standing_towards_values(today: date) -> None:
    plan = played(today)
    standing = coverage(plan)
    assert standing.starving == (Value.PAID,)
    assert len(standing.to_confirm) == 4
    assert len(standing.excused) == 2
    assert len(standing.unvalued) == 5
    moved = {Value.TECHNICAL, Value.AUTONOMY, Value.CHALLENGE, Value.LIFESTYLE}
    sitting = newest(plan.anchor_sittings.values())
    assert sitting is not None
    linked_before = [
        goal
        for goal in plan.goals.values()
        if goal.status.is_open and goal.start < sitting.on and moved & set(goal.values)
    ]
    confirmed = [goal for goal in linked_before if not goal.reconfirm]
    assert len(confirmed) == 4
    assert len(linked_before) == len(confirmed) + len(standing.to_confirm)


def test_an_experiment_of_the_newest_map_became_a_goal() -> None:
    plan = played(DAYS[0])
    sitting = newest(plan.purpose_sittings.values())
    assert sitting is not None
    assert len(sitting.candidates) == 2
    candidate = sitting.candidates[0]
    (goal,) = [goal for goal in plan.goals.values() if goal.title == candidate.what]
    assert (goal.start, goal.due) == (candidate.start, candidate.due)


def test_nothing_in_the_demo_happens_after_today() -> None:
    today = DAYS[5]
    moments = demo(today)
    assert max(moment.day for moment in moments) <= today
    assert [moment.day for moment in moments] == sorted(moment.day for moment in moments)
    assert all(check_in.on <= today for check_in in played(today).check_ins.values())


def test_the_same_day_gives_the_same_demo() -> None:
    again = Plan()
    for moment in demo(DAYS[1]):
        again = again.after(moment.decide(again).edits, again.number + 1)
    assert again == played(DAYS[1])
