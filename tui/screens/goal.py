"""The Goal place: one goal in full, and every field of it to be edited where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType

from planner.fields import GOAL_FIELDS
from planner.ids import handles
from planner.keeper import Trouble
from tui.actions.registry import bindings
from tui.messages import OpenGoal, Walk
from tui.places import Place
from tui.screens.place import PlaceScreen
from tui.themes import PLAIN
from tui.widgets.goal.records import touches
from tui.widgets.goal.sheet import GoalSheet
from tui.widgets.goal.spots import SpotKind
from tui.widgets.goal.statement import TITLE
from tui.widgets.goal.view import GoalView
from tui.widgets.ink import Span, Tone
from tui.widgets.page import Spot
from tui.widgets.press_line import PressLine, Word

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from planner.goal import Goal
    from planner.measure import Measure
    from planner.milestone import Milestone
    from tui.desk import Desk
    from tui.screens.in_place import InPlace

LEGEND = (
    "Letters: ● stated   ◐ in part   ○ missing.  Steps: ✓ reached   ○ open   ! late.\n"
    "Links: ↑ it serves   ↓ serves it.  In a bar, ╎ is where the plan expects you."
)
TALL = 32
"""Rows from which on the page has an empty line above it."""


class GoalScreen(PlaceScreen):
    """Shows one goal; `resume` names a form of it that was cut off, with its subject."""

    PLACE = Place.GOAL
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.GOAL)]
    CSS_PATH = "goal.tcss"

    def __init__(self, desk: Desk, goal_id: str, resume: tuple[str, str] | None = None) -> None:
        super().__init__(desk)
        self._goal_id = goal_id
        self._resume = resume
        self._editing: InPlace | None = None

    @property
    def goal(self) -> Goal | None:
        """The goal of the page; None once it left the plan."""
        return self.plan.goals.get(self._goal_id)

    @property
    def legend(self) -> str:
        """The signs of the page."""
        return LEGEND

    @property
    def sheet(self) -> GoalSheet:
        """The drawn page."""
        return self.query_one(GoalSheet)

    @property
    def milestone(self) -> Milestone | None:
        """The milestone under the cursor."""
        spot = self.sheet.cursor
        return self.plan.milestones.get(spot.id) if spot.kind is SpotKind.MILESTONE else None

    @property
    def measure(self) -> Measure | None:
        """The measure under the cursor."""
        spot = self.sheet.cursor
        return self.plan.measures.get(spot.id) if spot.kind is SpotKind.MEASURE else None

    @property
    def finding(self) -> str:
        """The id of the critic's finding under the cursor, or empty."""
        spot = self.sheet.cursor
        return spot.id if spot.kind is SpotKind.FINDING else ""

    @property
    def linked_goal(self) -> str:
        """The id of the goal under the cursor, or empty."""
        spot = self.sheet.cursor
        return spot.id if spot.kind is SpotKind.GOAL else ""

    def compose(self) -> ComposeResult:
        """The way back, the page, and the keys."""
        self.set_class(self.app.size.height >= TALL, "-tall")
        goal = self.plan.goals[self._goal_id]
        yield PressLine("top")
        yield GoalSheet(self._view(goal))
        yield PressLine("keys")

    def on_mount(self) -> None:
        """Begin with the cursor on the page."""
        self.sheet.focus()
        self._show_lines()
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self.show_plan())
        if self._resume is not None:
            self.call_after_refresh(self.take_up, *self._resume)

    def drafted(self) -> Walk:
        """The walkthrough that words the goal anew."""
        return Walk("draft", self._goal_id)

    def show_plan(self) -> None:
        """Draw the newest state; a goal that left the plan leaves the screen too."""
        goal = self.goal
        if goal is None:
            self.go_back()
        else:
            shown = self.sheet.view
            view = self._view(goal)
            self.sheet.show(replace(view, opened=shown.opened, history=shown.history))
            if shown.history is not None and shown.plan is not self.plan:
                self.run_worker(self._show_history(), group="history", exclusive=True)
            self._show_lines()
            if self._editing is not None:
                self._editing.place()

    async def open_spot(self) -> None:
        """Do what Enter means where the cursor is."""
        spot = self.sheet.cursor
        if spot.kind is SpotKind.GOAL:
            self.post_message(OpenGoal(spot.id))
        elif spot.kind is SpotKind.MORE:
            opened = self.sheet.view.opened | {spot.id}
            self.sheet.show(replace(self.sheet.view, opened=opened))
        elif spot == Spot(SpotKind.HISTORY, self._goal_id):
            await self.read_history()
        else:
            await self.edit_spot()

    async def edit_spot(self) -> None:
        """Open the editor of what is under the cursor."""
        goal, spot = self.goal, self.sheet.cursor
        if goal is None or self._editing is not None:
            return
        if spot.kind is SpotKind.FIELD:
            await self._edit_field(goal, spot)
        elif spot.kind is SpotKind.MILESTONE and spot.id in self.plan.milestones:
            from tui.actions.goal_forms import milestone_form

            await self.fill(milestone_form(self.desk, goal, self.plan.milestones[spot.id]))
        elif spot.kind is SpotKind.FINDING:
            self.sheet.move_to(TITLE)
            await self._edit_field(goal, TITLE)
        elif spot.kind is SpotKind.MEASURE and spot.id in self.plan.measures:
            from tui.actions.goal_forms import aim_form

            await self.fill(aim_form(self.desk, self.plan.measures[spot.id]))
        else:
            self.say("This is a record of what happened; it is not edited here.", is_warning=True)

    async def read_history(self) -> None:
        """Read the changes of the goal, and put the cursor on the newest of them."""
        await self._show_history()
        changes = self.sheet.view.history
        if changes:
            self.sheet.move_to(Spot(SpotKind.HISTORY, str(changes[0].number)))

    async def _show_history(self) -> None:
        view = self.sheet.view
        try:
            kept = await self.desk.history()
        except Trouble as trouble:
            self.say_no(trouble)
            return
        changes = tuple(each for each in kept if touches(each, view))
        self.sheet.show(replace(self.sheet.view, history=changes))

    def take_up(self, action_id: str, subject: str) -> None:
        """Go on with a form that was cut off, with the cursor on what it is about."""
        spot = self._spot_of(action_id, subject)
        if spot is None:
            super().take_up(action_id, subject)
        elif spot in self.sheet.page.places:
            self.sheet.move_to(spot)
            super().take_up("edit-field", "")

    def _spot_of(self, action_id: str, subject: str) -> Spot | None:
        from tui.actions.goal_forms import AIM, EDIT_FIELD, EDIT_MILESTONE

        if action_id == AIM:
            return Spot(SpotKind.MEASURE, subject)
        if action_id == EDIT_MILESTONE:
            return Spot(SpotKind.MILESTONE, subject)
        if action_id == EDIT_FIELD:
            names = [name for name in self.desk.cut_off(action_id, subject) if name in GOAL_FIELDS]
            return Spot(SpotKind.FIELD, names[0]) if names else None
        return None

    async def _edit_field(self, goal: Goal, spot: Spot) -> None:
        from tui.actions.goal_forms import field_form
        from tui.screens.in_place import InPlace

        form = field_form(self.desk, goal, spot.id, self.settle)
        with self.desk.filling(form) as typed:
            self._editing = InPlace(self.sheet, spot, typed, self.desk.context, goal)
            kept = await self._editing.edit(self, form, self._is_ready.set)
            self._editing = None
        if kept is not None:
            self.say_kept(kept)

    def _view(self, goal: Goal) -> GoalView:
        return GoalView(
            plan=self.plan,
            goal=goal,
            today=self.today,
            handles=handles(self.plan.goals),
            has_colour=self.app.theme != PLAIN.name,
            screen_rows=self.app.size.height,
        )

    def _show_lines(self) -> None:
        self.show_top(Word((Span("▸Goal", Tone.STRONG),)))
        self.show_keys()

    @on(GoalSheet.Moved)
    def follow_cursor(self) -> None:
        """Which keys are possible depends on what is under the cursor."""
        self.show_keys()

    @on(GoalSheet.Opened)
    def open_clicked(self) -> None:
        """The second click opens, as Enter does."""
        self.begin("open-spot")

    @property
    def is_saving(self) -> bool:
        """Whether the editor in place is about to close, once its text is kept."""
        return self._editing is not None and self._editing.is_saving

    def on_resize(self) -> None:
        """Charts follow the room that there is, and an editor follows its field."""
        self.set_class(self.size.height >= TALL, "-tall")
        if self.sheet.view.screen_rows != self.size.height:
            self.call_after_refresh(self.show_plan)
        elif self._editing is not None:
            self.call_after_refresh(self._editing.place)
