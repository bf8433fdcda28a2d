"""What every place of the app has in common: the plan, the goal in hand, and the actions."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import events, on
from textual.screen import Screen

from planner.human_date import write_date
from planner.keeper import Decide, Trouble
from planner.refusal import Conflict, Refusal
from tui.actions.action import Action
from tui.actions.registry import action_named, actions_of, key_of
from tui.messages import EditText, OpenGoal, OpenPlace, PlanChanged, Walk
from tui.places import Place
from tui.widgets.ink import Span, Tone
from tui.widgets.plain_text import plain
from tui.widgets.press_line import PressLine, Word, key_name, key_word

if TYPE_CHECKING:
    from datetime import date

    from planner.change import KeptChange
    from planner.goal import Goal
    from planner.plan import Plan
    from tui.desk import Desk
    from tui.dialogs.dialog import Dialog
    from tui.forms import Form

R = TypeVar("R")

LEAST_WIDTH, LEAST_HEIGHT = 40, 10
TOO_SMALL = f"Too small: {LEAST_WIDTH}×{LEAST_HEIGHT} is the least."

TABS: Mapping[Place, str] = {
    Place.BOARD: "place-board",
    Place.TODAY: "place-today",
    Place.VALUES: "place-values",
    Place.JOURNAL: "place-journal",
    Place.REVIEWS: "place-reviews",
}
"""The places that stand in the top line of each, and the actions that show them."""

ROOMY_WIDTH = 100
"""Columns from which on the top line has room for the app's name and the year."""

PATIENCE_S = 0.5
"""Longest time that the next key waits for an action to come to rest."""

ALWAYS_SHOWN = ("help", "quit")
"""Actions at the right end of the line of keys, which a narrow screen never cuts off."""


class PlaceScreen(Screen[None]):
    """A place: it shows the plan, and performs the actions of the registry that work here.

    A subclass sets `PLACE` and `BINDINGS = bindings(PLACE)`, draws in `show_plan`, and says in
    `goal` which goal its actions are about.
    """

    PLACE: ClassVar[Place]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._drawn = (desk.plan, desk.today)
        self._is_ready = asyncio.Event()
        self._is_ready.set()

    @property
    def plan(self) -> Plan:
        """The newest plan."""
        return self.desk.plan

    @property
    def today(self) -> date:
        """The person's calendar day."""
        return self.desk.today

    @property
    def goal(self) -> Goal | None:
        """The goal that actions are about."""
        return None

    @property
    def no_goal(self) -> str:
        """What to do where there is no goal to act on."""
        return "There is no goal here. Press a to add one."

    @property
    def legend(self) -> str:
        """What the signs of the place mean, for its help screen."""
        return ""

    @property
    def is_saving(self) -> bool:
        """Whether an editor in the place is about to close, once its text is kept."""
        return False

    def show_plan(self) -> None:
        """Draw the plan as it is now; called whenever it changed, and on return to the place."""

    async def act(self, decide: Decide) -> KeptChange | None:
        """Keep a change and say so; a refusal is said instead, and None given."""
        try:
            kept = await self.desk.act(decide)
        except (Refusal, Trouble) as no:
            self.say_no(no)
            return None
        self.say_kept(kept)
        return kept

    async def fill(self, form: Form[KeptChange | None]) -> KeptChange | None:
        """Show a form and say what was kept; None when the person left it."""
        from tui.dialogs.form import FormDialog

        try:
            with self.desk.filling(form) as open_form:
                kept = await self.ask(FormDialog(form, open_form))
        except (Refusal, Trouble) as no:
            self.say_no(no)
            return None
        if kept is not None:
            self.say_kept(kept)
        return kept

    async def ask(self, dialog: Dialog[R]) -> R | None:
        """Show a dialog and wait for its answer; None when the person left it."""
        dialog.when_ready = self._is_ready.set
        return await self.app.push_screen_wait(dialog)

    def say(self, words: str, *, is_warning: bool = False) -> None:
        """Show a short notice in the place of the one before."""
        self.app.clear_notifications()
        self.notify(words, severity="warning" if is_warning else "information", markup=False)

    def say_kept(self, kept: KeptChange) -> None:
        """Name what was done, and redraw every place."""
        self.say(kept.label)
        self.post_message(PlanChanged())

    def say_no(self, no: Refusal | Trouble) -> None:
        """Say why something can't be done, and what to do."""
        words = str(no)
        self.say(words[:1].upper() + words[1:], is_warning=True)

    def drafted(self) -> Walk:
        """The walkthrough that drafts a goal here."""
        return Walk("draft")

    def go_back(self) -> None:
        """Close the place, and show the one below it."""
        if self.is_current and len(self.app.screen_stack) > 1:
            self.app.pop_screen()

    def point_at(self, _record_id: str) -> None:
        """Put the cursor on a goal or an entry, in a place that shows several."""

    async def settle(self, conflict: Conflict) -> dict[str, object] | None:
        """Ask which values to keep where someone else changed the same fields."""
        from tui.dialogs.conflict import ConflictDialog

        return await self.ask(ConflictDialog(conflict, self.desk.context))

    def take_up(self, action_id: str, subject: str) -> None:
        """Go on with a form that was cut off; it opens with the text that was in it."""
        if action_id not in self.keys:
            if subject in self.plan.journal:
                self.post_message(OpenPlace(Place.JOURNAL, resume=(action_id, subject)))
                return
            goal_id = self._goal_of(subject)
            self.post_message(OpenGoal(goal_id, resume=(action_id, subject)))
            return
        if subject:
            self.point_at(subject)
        self.say("This was not saved when the app ended. It is here again.")
        self.begin(action_id)

    def _goal_of(self, subject: str) -> str:
        """The goal that a record belongs to; a goal itself is its own."""
        owned = self.plan.measures.get(subject) or self.plan.milestones.get(subject)
        return owned.goal if owned else subject

    @property
    def keys(self) -> Mapping[str, str]:
        """The keys of each action, as the key map has them."""
        keymap = self.desk.preferences.keys
        return {action.id: key_of(action, keymap) for action in actions_of(self.PLACE)}

    @on(PressLine.Pressed)
    def hear_press(self, event: PressLine.Pressed) -> None:
        """A click on a word is as good as its key."""
        self.press(event.action)

    def press(self, word: str) -> None:
        """Do what a word of a line stands for: the action of that id."""
        self.begin(word)

    async def edit_text(self, text: str) -> str | None:
        """Let the person change a text in their own editor; None where that came to nothing."""
        answer: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        self.post_message(EditText(text, answer))
        self._is_ready.set()
        return await answer

    def show_top(self, *further: Word) -> None:
        """Draw the name of the app, the places with their keys, and the day."""
        keys = self.keys
        is_roomy = self.app.size.width >= ROOMY_WIDTH
        words = [Word((Span("◆ Dualtrack" if is_roomy else "◆", Tone.HEADING),))]
        for place, action_id in TABS.items():
            sign, tone = ("▸", Tone.STRONG) if place is self.PLACE else (" ", Tone.FAINT)
            name = f"{sign}{key_name(keys[action_id])} {action_named(action_id).title}"
            words.append(Word((Span(name, tone),), action_id))
        written = write_date(self.today, self.today)
        day = Word((Span(written if is_roomy else written.rpartition(" ")[0], Tone.FAINT),))
        self.query_one("#top", PressLine).show((*words, *further), (day,))

    def show_keys(self) -> None:
        """Draw the line of keys; those that are impossible now are faint."""
        words: dict[bool, list[Word]] = {False: [], True: []}
        keys = self.keys
        for action in actions_of(self.PLACE):
            if action.is_main or self.PLACE in action.main_places:
                is_possible = not action.why_not(self)
                word = key_word(keys[action.id], action.title, action.id, is_possible=is_possible)
                words[action.id in ALWAYS_SHOWN].append(word)
        for line in self.query("#keys").results(PressLine):
            line.show(tuple(words[False]), tuple(words[True]))

    def begin(self, action_id: str) -> None:
        """Perform an action of the registry, or say why it is impossible now."""
        action = action_named(action_id)
        reason = action.why_not(self)
        if reason:
            self.say(reason, is_warning=True)
            return
        self._is_ready.clear()
        self.run_worker(self._performed(action), group="actions")

    async def action_perform(self, action_id: str) -> None:
        """Perform an action for a key; the next key waits until it is done, or asks something."""
        self.begin(action_id)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._is_ready.wait(), PATIENCE_S)

    async def _performed(self, action: Action) -> None:
        try:
            await action.perform(self)
        finally:
            self._is_ready.set()

    async def _on_idle(self, event: events.Idle) -> None:
        """Paint as soon as everything is dealt with.

        Textual itself waits for the next tick of sixty a second, which a cursor key would feel.
        """
        del event
        if self._dirty_widgets and not self._layout_required:
            self._on_timer_update()

    def redraw(self) -> None:
        """Draw the plan if it is another one than was drawn, or another day."""
        plan, day = self._drawn
        if plan is not self.plan or day != self.today:
            self._drawn = (self.plan, self.today)
            self.show_plan()

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that something is being saved, for as long as it takes."""
        for line in self.query("#top").results(PressLine):
            line.note("saving…" if is_waiting else "")

    @on(events.Resize)
    def cover_when_too_small(self, event: events.Resize) -> None:
        """Cover a screen that is too small to be read with a word about that."""
        width, height = event.size
        is_too_small = width < LEAST_WIDTH or height < LEAST_HEIGHT
        self.set_class(is_too_small, "-too-small")
        if is_too_small and not self.query(".too-small"):
            self.mount(plain(TOO_SMALL, classes="too-small"))

    def on_screen_resume(self) -> None:
        """Show what changed while another screen was in front."""
        self.redraw()
