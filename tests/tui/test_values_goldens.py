"""Golden screens of the Values place: every size, every theme, and a plan with nothing in it."""

import pytest
from golden_screens import Golden
from made_goals import MadePlan
from made_values import opened

from tui.widgets.values.spots import Part

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])


def named(name: str, size: tuple[int, int]) -> str:
    return f"values-{name}{size[0]}x{size[1]}"


@SIZES
async def test_the_golden_values(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        assert not golden(app.app, named("", size))


@SIZES
async def test_the_golden_values_without_colour(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        app.app.theme = "plain"
        await app.settle()
        assert not golden(app.app, named("plain-", size))


async def test_the_golden_values_on_a_light_ground(golden: Golden) -> None:
    async with opened() as app:
        app.app.theme = "light"
        await app.settle()
        assert not golden(app.app, named("light-", (120, 40)))


@pytest.mark.parametrize("part", list(Part))
async def test_the_golden_parts_on_a_small_terminal(part: Part, golden: Golden) -> None:
    async with opened((80, 24)) as app:
        app.screen.sheet.show_part(part)
        await app.settle()
        assert not golden(app.app, named(f"{part}-", (80, 24)))


@SIZES
async def test_the_golden_values_of_an_empty_plan(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=MadePlan()) as app:
        assert not golden(app.app, named("empty-", size))


async def test_the_golden_form_that_links_values(golden: Golden) -> None:
    async with opened((80, 24)) as app:
        await app.press("right", "right", "right", "right", "v")
        assert not golden(app.app, named("link-", (80, 24)))
