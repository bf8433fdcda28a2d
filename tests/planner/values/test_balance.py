"""What the goals are about, against what matters, and the goals that the other track forgets."""

from dataclasses import replace

import pytest
from costly import costly
from hypothesis import given
from made_exercises import DAY, TODAY, serving
from plans import plan_of
from strategies import plans

from planner.dual_track import dual_track
from planner.goal import Category, Status
from planner.plan import Plan
from planner.values.balance import CategoryShare, balance, orphans
from planner.vision import Vision

MATTERS = (Category.EDUCATION, Category.BALANCE)
VISION = Vision("vision0001", DAY, "I sign the audits of a small firm.", matters=MATTERS)


def test_all_categories_are_there_those_that_matter_first() -> None:
    rows = balance(plan_of(VISION))
    assert [(row.category, row.place) for row in rows] == [
        (Category.EDUCATION, 1),
        (Category.BALANCE, 2),
        (Category.SKILL, None),
        (Category.PERFORMANCE, None),
        (Category.LEADERSHIP, None),
        (Category.NETWORKING, None),
        (Category.FINANCIAL, None),
    ]


@pytest.mark.parametrize("records", [(), (replace(VISION, matters=()),)], ids=["none", "unranked"])
def test_without_a_word_on_what_matters_no_category_has_a_place(
    records: tuple[Vision, ...],
) -> None:
    rows = balance(plan_of(*records))
    assert [row.category for row in rows] == list(Category)
    assert {row.place for row in rows} == {None}


@pytest.mark.parametrize(
    ("status", "goals", "hours"),
    [
        (Status.ACTIVE, 1, 3.5),
        (Status.DRAFT, 1, 3.5),
        (Status.PAUSED, 1, 0.0),
        (Status.DONE, 0, 0.0),
        (Status.DROPPED, 0, 0.0),
    ],
)
def test_open_goals_count_and_those_at_work_ask_for_hours(
    status: Status, goals: int, hours: float
) -> None:
    goal = replace(serving(1, status=status, category=Category.EDUCATION), hours_per_week=3.5)
    assert balance(plan_of(VISION, goal))[0] == CategoryShare(Category.EDUCATION, goals, hours, 1)


def test_a_goal_that_names_no_hours_counts_as_one_goal() -> None:
    rows = balance(plan_of(serving(1), replace(serving(2), hours_per_week=2)))
    assert rows[0] == CategoryShare(Category.SKILL, 2, 2.0, None)


def test_orphans_are_long_goals_without_stones_and_short_ones_that_lead_nowhere() -> None:
    bare, fed = serving(1, months=40), serving(2, months=40)
    stone, loose = replace(serving(3), parents=(fed.id,)), serving(4)
    found = orphans(plan_of(bare, fed, stone, loose), TODAY)
    assert found.long_without_stones == (bare,)
    assert found.short_without_parent == (loose,)


@costly
@given(plans())
def test_each_open_goal_is_counted_once(plan: Plan) -> None:
    rows = balance(plan)
    assert sum(row.goals for row in rows) == sum(
        goal.status.is_open for goal in plan.goals.values()
    )
    assert sorted(row.category for row in rows) == sorted(Category)
    places = [row.place for row in rows if row.place is not None]
    assert places == list(range(1, len(places) + 1))


@costly
@given(plans())
def test_orphans_are_those_of_the_dual_track_plan(plan: Plan) -> None:
    tracks, found = dual_track(plan, TODAY), orphans(plan, TODAY)
    assert found.short_without_parent == tracks.loose
    assert {goal.id for goal in found.long_without_stones} == {
        stairway.goal.id for stairway in tracks.stairways if not stairway.stones
    }
