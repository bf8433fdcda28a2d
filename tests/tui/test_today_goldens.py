"""Golden screens of the Today place: every size, every theme, and a plan with nothing in it."""

import pytest
from golden_screens import Golden
from made_day import opened
from made_goals import MadePlan

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])


def named(name: str, size: tuple[int, int]) -> str:
    return f"today-{name}{size[0]}x{size[1]}"


@SIZES
async def test_the_golden_day(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        assert not golden(app.app, named("", size))


@SIZES
async def test_the_golden_day_without_colour(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        app.app.theme = "plain"
        await app.settle()
        assert not golden(app.app, named("plain-", size))


async def test_the_golden_day_on_a_light_ground(golden: Golden) -> None:
    async with opened() as app:
        app.app.theme = "light"
        await app.settle()
        assert not golden(app.app, named("light-", (120, 40)))


async def test_the_golden_end_of_the_day_on_a_small_terminal(golden: Golden) -> None:
    async with opened((80, 24)) as app:
        await app.press("end")
        assert not golden(app.app, named("end-", (80, 24)))


@SIZES
async def test_the_golden_day_of_an_empty_plan(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=MadePlan()) as app:
        assert not golden(app.app, named("empty-", size))
