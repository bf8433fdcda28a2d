"""What the Goal place looks like, as text and as a picture, at the sizes that it is made for."""

import pytest
from golden_screens import Golden, screen_text
from made_goals import BARE, EXAM, LONG, made_plan
from textual.pilot import Pilot
from textual.widgets import Input

from store.drafts import MemoryDrafts
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp
from tui.screens.goal import GoalScreen
from tui.widgets.goal.spots import SpotKind
from tui.widgets.page import Spot

SIZES = {"80x24": (80, 24), "120x40": (120, 40), "200x60": (200, 60)}


def app_of(theme: str = "") -> DualtrackApp:
    made, preferences = made_plan(), MemoryPreferences()
    preferences.set_theme(theme)
    return DualtrackApp(made.keeper, preferences, MemoryDrafts(), made.now, made.new_id)


async def settle(pilot: Pilot[None]) -> None:
    """Wait until the screen stands still: a scroll bar follows its page a moment later."""
    before, now = "", screen_text(pilot.app)
    while now != before:
        await pilot.pause(0.05)
        before, now = now, screen_text(pilot.app)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "goal_id"), [("rich", EXAM), ("bare", BARE), ("long", LONG)])
async def test_a_goal_looks_as_it_should(
    golden: Golden, name: str, goal_id: str, size: str
) -> None:
    app = app_of()
    async with app.run_test(size=SIZES[size]) as pilot:
        app.push_screen(GoalScreen(app.desk, goal_id))
        await settle(pilot)
        assert not golden(app, f"goal-{name}-{size}")


@pytest.mark.parametrize("size", ["80x24", "120x40"])
async def test_a_goal_reads_without_colour(golden: Golden, size: str) -> None:
    app = app_of("plain")
    async with app.run_test(size=SIZES[size]) as pilot:
        app.push_screen(GoalScreen(app.desk, EXAM))
        await settle(pilot)
        assert not golden(app, f"goal-plain-{size}")


@pytest.mark.parametrize("size", ["80x24", "120x40"])
@pytest.mark.parametrize("field", ["due", "why", "category"])
async def test_a_field_is_edited_where_it_stands(golden: Golden, size: str, field: str) -> None:
    app = app_of()
    async with app.run_test(size=SIZES[size]) as pilot:
        screen = GoalScreen(app.desk, EXAM)
        app.push_screen(screen)
        await pilot.pause()
        screen.sheet.move_to(Spot(SpotKind.FIELD, field))
        await pilot.press("e")
        await settle(pilot)
        assert not golden(app, f"goal-edit-{field}-{size}")


@pytest.mark.parametrize("size", ["80x24", "120x40"])
async def test_a_link_is_found_by_typing(golden: Golden, size: str) -> None:
    app = app_of()
    async with app.run_test(size=SIZES[size]) as pilot:
        app.push_screen(GoalScreen(app.desk, BARE))
        await pilot.pause()
        await pilot.press("l")
        await settle(pilot)
        await pilot.press(*"pa")
        await settle(pilot)
        app.screen.query_one(Input).cursor_blink = False
        await settle(pilot)
        assert not golden(app, f"goal-link-{size}")
