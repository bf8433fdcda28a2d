"""The time of a sitting on the page: it goes on while one thinks, and gives way on a narrow one."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from terminal_screen import Terminal, open_terminal

from planner.plan import Plan
from wizard.asker import Page
from wizard.scene import Scene
from wizard.steps import Text
from wizard.terminal_asker import frame

STEP = Text(id="name", question="Who are you?", heading="Looking back")
PAGE = Page(STEP, Scene(Plan(), date(2026, 11, 21)), title="A walk", number=2, total=9)


async def shown(terminal: Terminal, page: Page, *words: str) -> str:
    """What the terminal shows of a page once each of some words stood there."""
    task = asyncio.create_task(terminal.asker.ask(page))
    for each in words:
        await terminal.shows(each)
    text = terminal.text
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    return text


async def test_the_time_goes_on_while_nobody_types(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame, "TICK_S", 0.01)
    minutes = count()
    page = replace(PAGE, clock=lambda: f"{next(minutes)} of 15 min")
    await shown(terminal, page, "20 of 15 min", "40 of 15 min")


@pytest.mark.parametrize(
    ("columns", "left"),
    [
        (80, "  A walk · Looking back · 4 of 15 min   "),
        (66, "  Looking back · 4 of 15 min   "),
        (52, "  4 of 15 min   "),
    ],
)
async def test_on_a_narrow_page_the_title_goes_first_and_the_time_last(
    columns: int, left: str
) -> None:
    with open_terminal(columns, 20) as narrow:
        text = await shown(narrow, replace(PAGE, clock=lambda: "4 of 15 min"), "Who are you?")
    assert text.startswith(left)


async def test_a_page_without_a_box_shows_no_time(terminal: Terminal) -> None:
    assert " min " not in await shown(terminal, PAGE, "Who are you?")
