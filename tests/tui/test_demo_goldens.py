"""Golden screens of the demo plan, of an empty plan, and of titles that fill every cell."""

from datetime import date
from functools import partial

import pytest
from golden_screens import Golden
from made_board import opened
from made_goals import MadePlan

from planner.acts.goals import add_goal
from planner.board import Grouping
from planner.demo.moments import demo_id
from planner.demo.play import demo
from planner.goal import Category, Goal, Status

TODAY = date(2026, 11, 21)
SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
GOAL = demo_id("downtime")


def demo_plan() -> MadePlan:
    made = MadePlan()
    for moment in demo(TODAY):
        made.on(moment.day, moment.decide)
    made.today = TODAY
    return made


def wide_plan() -> MadePlan:
    made = MadePlan()
    for number, category in enumerate(Category):
        title = ("長い日本語の目標を一つ掲げる" * 20)[:200]
        goal = Goal(f"wd{number:08}", title, TODAY, date(2027, 6, 30), category, Status.ACTIVE)
        made.on(TODAY, partial(add_goal, goal=goal))
    return made


@SIZES
async def test_the_golden_board_of_the_demo(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=demo_plan()) as app:
        assert not golden(app.app, f"demo-board-{size[0]}x{size[1]}")


@SIZES
async def test_the_golden_goal_of_the_demo(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=demo_plan()) as app:
        app.board.point_at(GOAL)
        await app.press("enter")
        assert not golden(app.app, f"demo-goal-{size[0]}x{size[1]}")


@SIZES
async def test_the_golden_board_of_an_empty_plan(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=MadePlan()) as app:
        assert not golden(app.app, f"empty-board-{size[0]}x{size[1]}")


@SIZES
async def test_the_golden_board_of_wide_titles(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=wide_plan()) as app:
        assert not golden(app.app, f"wide-board-{size[0]}x{size[1]}")


@SIZES
async def test_the_golden_board_without_colour(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=demo_plan()) as app:
        app.app.theme = "plain"
        await app.settle()
        assert not golden(app.app, f"demo-plain-{size[0]}x{size[1]}")


@SIZES
async def test_the_golden_board_by_value(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=demo_plan()) as app:
        app.board.grouping = Grouping.VALUE
        app.board.show_plan()
        await app.settle()
        assert not golden(app.app, f"demo-value-{size[0]}x{size[1]}")
