"""A goal of the made plan, opened in the app, and the keys that a person presses."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from made_goals import EXAM, MadePlan, made_plan
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from planner.goal import Goal
from store.drafts import MemoryDrafts
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp
from tui.screens.goal import GoalScreen
from tui.widgets.goal.spots import SpotKind
from tui.widgets.ink import text_of
from tui.widgets.page import Spot


class OpenGoal:
    """A goal that is open in the app, and the keys that a person presses."""

    def __init__(self, made: MadePlan, app: DualtrackApp, pilot: Pilot[None]) -> None:
        self.made = made
        self.app = app
        self.pilot = pilot

    @property
    def screen(self) -> GoalScreen:
        places = [each for each in self.app.screen_stack if isinstance(each, GoalScreen)]
        return places[-1]

    @property
    def goal(self) -> Goal:
        goal = self.screen.goal
        assert goal is not None
        return goal

    @property
    def newest(self) -> str:
        """The label of the newest change."""
        return next(iter(self.made.keeper.history())).label

    @property
    def words(self) -> str:
        """What the open editor or dialog says below the typed text."""
        found = self.app.screen.query("#preview, .field-words").results(Static)
        return " ".join(str(each.content) for each in found)

    @property
    def page(self) -> str:
        blocks = self.screen.sheet.page.blocks
        return "\n".join(text_of(row.line) for block in blocks for row in block.rows)

    async def at(self, kind: SpotKind, id_: str) -> None:
        self.screen.sheet.move_to(Spot(kind, id_))
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def settle(self) -> None:
        """Wait until what was begun is kept and drawn."""
        await self.pilot.pause()
        async with self.app.desk._turn:
            pass
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Replace the text of the entry in hand."""
        entry = self.app.focused
        assert isinstance(entry, Input | TextArea)
        if isinstance(entry, Input):
            entry.value = text
        else:
            entry.text = text
        await self.pilot.pause()


@asynccontextmanager
async def opened(
    goal_id: str = EXAM, size: tuple[int, int] = (120, 40), drafts: MemoryDrafts | None = None
) -> AsyncIterator[OpenGoal]:
    made = made_plan()
    app = DualtrackApp(
        made.keeper, MemoryPreferences(), drafts or MemoryDrafts(), made.now, made.new_id
    )
    async with app.run_test(size=size) as pilot:
        app.push_screen(GoalScreen(app.desk, goal_id))
        await pilot.pause()
        yield OpenGoal(made, app, pilot)
