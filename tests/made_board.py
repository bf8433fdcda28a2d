"""A made plan with a card in most places of the board, and the app opened on it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from enum import StrEnum
from functools import partial

from made_goals import MadePlan
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from planner.acts.check_ins import log_check_in
from planner.acts.goals import add_goal, pause_goal, set_focus
from planner.acts.measures import add_measure
from planner.check_in import CheckIn, Reading
from planner.goal import Category, Goal, Reason, Status
from planner.keeper import Preferences
from planner.measure import Measure, MeasureKind, Target
from store.drafts import MemoryDrafts
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp, Editor, Walkthrough
from tui.desk import Packer
from tui.screens.board import BoardScreen
from tui.screens.drawn import DrawnPlace
from tui.widgets.ink import text_of
from tui.widgets.page import Spot
from tui.widgets.sheet import Sheet

TODAY = date(2026, 11, 21)
BEGUN = date(2026, 9, 1)

PYTHON, TALKS, MENTOR, EXAM, RACE, SAVINGS = (
    "py00000000", "ta00000000", "me00000000", "ex00000000", "ra00000000", "sa00000000",
)  # fmt: skip
LEAD, FLUENT, ADVISE = "1d00000000", "f100000000", "ad00000000"
SOMEDAY = "sm00000000"
PAGES = "m100000000"

LEADERSHIP, PERFORMANCE = Category.LEADERSHIP, Category.PERFORMANCE

_GOALS = (
    (PYTHON, "Rebuild the report as a tested Python package", date(2027, 2, 1), Category.SKILL),
    (TALKS, "Give two talks at the regional meetup", date(2027, 6, 30), Category.NETWORKING),
    (MENTOR, "Hold a weekly talk with each junior engineer", date(2026, 11, 9), LEADERSHIP),
    (EXAM, "Pass the certificate exam", date(2027, 1, 15), Category.EDUCATION),
    (RACE, "Run the dike half marathon", date(2027, 5, 20), Category.BALANCE),
    (SAVINGS, "Save 400 euro a month", date(2027, 3, 31), Category.SKILL),
    (LEAD, "Lead the reliability team", date(2028, 12, 31), Category.LEADERSHIP),
    (FLUENT, "日本語で会議を開く", date(2029, 6, 30), Category.SKILL),
    (ADVISE, "Advise small cooperatives on my own account", date(2032, 6, 30), PERFORMANCE),
)  # fmt: skip


def made_board() -> MadePlan:
    """Six short-term goals, three long-term ones and one for some day."""
    made = MadePlan()
    for id_, title, due, category in _GOALS:
        goal = Goal(id_, title, BEGUN, due, category, Status.ACTIVE)
        if id_ == PYTHON:
            goal = Goal(
                id_, title, BEGUN, due, category, Status.ACTIVE,
                why="The spreadsheet breaks.", reason=Reason.VALUE, confidence=70, parents=(),
            )  # fmt: skip
        made.on(BEGUN, partial(add_goal, goal=goal))
    made.on(BEGUN, partial(add_goal, goal=Goal(SOMEDAY, "Write a book", BEGUN)))
    pages = Measure(
        PAGES, PYTHON, "reports moved", MeasureKind.UP, (Target(BEGUN, 12),), 0, "reports"
    )
    made.on(BEGUN, partial(add_measure, measure=pages))
    for id_, goal_id, readings, note in (
        ("c100000000", PYTHON, (Reading(PAGES, 4),), ""),
        ("c200000000", EXAM, (), "Half of the course is done."),
    ):
        check_in = CheckIn(id_, goal_id, date(2026, 11, 12), readings, 80, note)
        made.on(date(2026, 11, 12), partial(log_check_in, check_in=check_in, today=check_in.on))
    made.on(date(2026, 11, 13), partial(set_focus, goal_id=EXAM, focus=True))
    made.on(date(2026, 11, 14), partial(pause_goal, goal_id=RACE, today=date(2026, 11, 14)))
    made.today = TODAY
    return made


class OpenBoard:
    """The app with the board in front, and the keys that a person presses."""

    def __init__(self, made: MadePlan, app: DualtrackApp, pilot: Pilot[None]) -> None:
        self.made = made
        self.app = app
        self.pilot = pilot

    @property
    def board(self) -> BoardScreen:
        found = [each for each in self.app.screen_stack if isinstance(each, BoardScreen)]
        return found[0]

    @property
    def title(self) -> str:
        """The title of the goal under the cursor."""
        return self.board.goal.title if self.board.goal else ""

    @property
    def newest(self) -> str:
        """The label of the newest change."""
        return next(iter(self.made.keeper.history())).label

    @property
    def toasts(self) -> list[str]:
        return [each.message for each in self.app._notifications]

    @property
    def words(self) -> str:
        """What the open dialog says below the typed text."""
        return str(self.app.screen.query_one("#preview", Static).content)

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def settle(self) -> None:
        """Wait until what was begun is kept and drawn."""
        await self.pilot.pause()
        while self.app.desk._turn.locked():  # noqa: ASYNC110  # nothing tells when
            await asyncio.sleep(0.005)
        await self.pilot.pause()

    async def perform(self, action_id: str) -> None:
        """Perform an action without its key, which is quicker."""
        self.board.begin(action_id)
        await self.settle()

    async def type(self, text: str, field: str = "") -> None:
        """Replace the text of a field, or of the one in hand."""
        entry = self.app.screen.query_one(f"#{field}") if field else self.app.focused
        assert isinstance(entry, Input | TextArea)
        if isinstance(entry, Input):
            entry.value = text
        else:
            entry.text = text
        await self.pilot.pause()

    async def submit(self) -> None:
        await self.press("ctrl+s")


class OpenDrawn(OpenBoard):
    """A place that is one drawn page, opened for a test."""

    @property
    def sheet(self) -> Sheet:
        places = [each for each in self.app.screen_stack if isinstance(each, DrawnPlace)]
        return places[0].sheet

    @property
    def page(self) -> str:
        """Everything that the page says, scrolled away or not."""
        blocks = self.sheet.page.blocks
        return "\n".join(text_of(row.line).rstrip() for block in blocks for row in block.rows)

    async def at(self, kind: StrEnum, id_: str) -> None:
        """Put the cursor on a spot."""
        self.sheet.move_to(Spot(kind, id_))
        await self.pilot.pause()


@asynccontextmanager
async def opened(
    size: tuple[int, int] = (120, 40),
    *,
    made: MadePlan | None = None,
    drafts: MemoryDrafts | None = None,
    preferences: Preferences | None = None,
    walkthrough: Walkthrough | None = None,
    packer: Packer | None = None,
    editor: Editor | None = None,
) -> AsyncIterator[OpenBoard]:
    """Open the app; by default on the made board at the size to design for."""
    plan = made or made_board()
    app = DualtrackApp(
        plan.keeper,
        preferences or MemoryPreferences(),
        drafts,
        plan.now,
        plan.new_id,
        walkthrough,
        editor,
        packer,
    )
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield OpenBoard(plan, app, pilot)
