"""Editing one field where it stands: the editor over its gap, until it is kept or given up."""

from collections.abc import Callable

from textual.screen import Screen

from planner.change import KeptChange
from planner.fields import GOAL_FIELDS, Context
from planner.goal import Goal
from planner.keeper import Trouble
from planner.refusal import Refusal
from tui.actions.goal_forms import REASON
from tui.forms import Form, OpenForm
from tui.widgets.goal.field_editor import FieldEditor, rows_of
from tui.widgets.goal.sheet import GoalSheet
from tui.widgets.page import Gap, Spot
from tui.widgets.removing import take_away


class InPlace:
    """The editor of a field on a goal's page; it lies over the page and moves along with it."""

    def __init__(
        self, sheet: GoalSheet, spot: Spot, typed: OpenForm, context: Context, goal: Goal
    ) -> None:
        self._sheet = sheet
        self._spot = spot
        self._typed = typed
        self._context = context
        reason = REASON if REASON in typed.typed else ""
        self._editor = FieldEditor(GOAL_FIELDS[spot.id], context, typed.typed, reason, goal)

    @property
    def is_saving(self) -> bool:
        """Whether the text was handed over, and the editor is still there."""
        return self._editor.is_saving

    async def edit(
        self, screen: Screen[None], form: Form[KeptChange | None], when_ready: Callable[[], None]
    ) -> KeptChange | None:
        """Show the editor, and give what was kept; None when nothing was."""
        await self._open(screen)
        when_ready()
        kept = await self._submitted(form)
        await take_away(screen.app, self._editor)
        self._sheet.open_gap(None)
        self._sheet.focus()
        return kept

    def place(self) -> None:
        """Lay the editor over the gap that the page leaves for it, and bring it into sight."""
        if self._spot in self._sheet.page.places:
            self._sheet.reveal(self._spot)
            region = self._sheet.region_of(self._spot)
            self._editor.styles.width = region.width
            self._editor.styles.offset = region.offset

    async def _open(self, screen: Screen[None]) -> None:
        wanted = rows_of(self._editor.field, self._context, asks_reason=self._editor.asks_reason)
        rows = min(wanted, self._sheet.size.height)
        self._sheet.open_gap(Gap(self._spot, rows))
        self._editor.styles.height = rows
        self.place()
        await screen.mount(self._editor)
        self.place()
        screen.set_focus(self._editor.entry)

    async def _submitted(self, form: Form[KeptChange | None]) -> KeptChange | None:
        """Wait until the text is kept, or the person leaves it; a refusal stays beside the text."""
        while await self._editor.is_wanted():
            if not self._typed.is_dirty:
                return None
            try:
                return await form.submit(self._typed.typed, self._typed.ids)
            except (Refusal, Trouble) as no:
                self._editor.refuse(no)
        return None
