"""Golden screens of the Journal place: every size, every theme, an entry in full, and a search."""

import pytest
from golden_screens import Golden
from made_goals import MadePlan
from made_journal import DRAWING, SEALED, opened
from textual.widgets import Input

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])


def named(name: str, size: tuple[int, int]) -> str:
    return f"journal-{name}{size[0]}x{size[1]}"


@SIZES
async def test_the_golden_journal(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        assert not golden(app.app, named("", size))


@SIZES
async def test_the_golden_journal_without_colour(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        app.app.theme = "plain"
        await app.settle()
        assert not golden(app.app, named("plain-", size))


async def test_the_golden_journal_on_a_light_ground(golden: Golden) -> None:
    async with opened() as app:
        app.app.theme = "light"
        await app.settle()
        assert not golden(app.app, named("light-", (120, 40)))


async def test_the_golden_journal_with_a_closed_letter_under_the_cursor(golden: Golden) -> None:
    async with opened() as app:
        await app.at(SEALED)
        assert not golden(app.app, named("letter-", (120, 40)))


@SIZES
async def test_the_golden_search(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        await app.press("slash")
        app.app.screen.query_one(Input).cursor_blink = False
        await app.type("since:nov -kind:note")
        assert not golden(app.app, named("find-", size))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_golden_entry_in_full(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        await app.press("enter")
        assert not golden(app.app, named("entry-", size))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_golden_form_that_edits_an_entry(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        await app.press("e")
        assert not golden(app.app, named("edit-", size))


async def test_the_golden_form_that_edits_a_lesson(golden: Golden) -> None:
    async with opened((80, 24)) as app:
        await app.at(DRAWING)
        await app.press("e")
        assert not golden(app.app, named("edit-lesson-", (80, 24)))


@SIZES
async def test_the_golden_journal_of_an_empty_plan(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, made=MadePlan()) as app:
        assert not golden(app.app, named("empty-", size))
