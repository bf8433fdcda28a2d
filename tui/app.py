"""The full-screen app: places, themes, keys, and the plan that they all show."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual import events, on
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Input

from planner.ids import NewId
from planner.keeper import DraftKeeper, Json, PlanKeeper, Preferences, Trouble
from planner.refusal import Refusal
from tui import lifecycle
from tui.actions.registry import actions_of, complaints
from tui.desk import Desk, Packer
from tui.forms import FLOW_PREFIX
from tui.messages import (
    ChooseTheme,
    EditText,
    EndApp,
    OpenGoal,
    OpenPlace,
    PlanChanged,
    ReadReview,
    Walk,
)
from tui.screens.board import BoardScreen
from tui.screens.opening import opened_place
from tui.screens.place import PlaceScreen
from tui.themes import PLAIN, THEMES
from tui.typist import Typist
from tui.widgets.typed_text import harmless

REFRESH_S = 1.0
"""Seconds between two looks at what other processes kept."""

Walkthrough = Callable[[str, str, Mapping[str, Json]], Awaitable[str]]
"""Runs a walkthrough on the lent terminal (its flow, its subject and the answers that are known),
and says what came of it."""

Editor = Callable[[str], Awaitable[str]]
"""Shows a text in the person's own editor on the lent terminal, and gives it back as it is then."""


class DualtrackApp(App[None]):
    """Dualtrack in full screen."""

    TITLE = "Dualtrack"
    CSS_PATH = Path(__file__).with_name("app.tcss")
    ENABLE_COMMAND_PALETTE = False  # the registry has its own action for it
    NOTIFICATION_TIMEOUT = 4.0
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "focus_next", "Next entry", show=False, priority=True),
        Binding("shift+tab", "focus_previous", "Entry before", show=False, priority=True),
    ]
    """With priority the focus moves before the next key is looked at, however fast one types."""

    def __init__(  # noqa: PLR0917  # one for each thing that the app is wired with
        self,
        keeper: PlanKeeper,
        preferences: Preferences,
        drafts: DraftKeeper | None,
        now: Callable[[], datetime],
        new_id: NewId,
        walkthrough: Walkthrough | None = None,
        editor: Editor | None = None,
        packer: Packer | None = None,
    ) -> None:
        super().__init__()
        self.desk = Desk(keeper, preferences, drafts, now, new_id)
        self.desk.packer = packer
        self.desk.when_waiting = self._show_waiting
        self._walkthrough = walkthrough
        self._editor = editor
        self._is_lent = False
        self._typist = Typist(self, self._hand_on, self._is_saving)
        for theme, _ in THEMES:
            self.register_theme(theme)
        self._begin_with_theme(THEMES[0][0].name)
        lifecycle.accept_any_byte()

    def _begin_with_theme(self, name: str) -> None:
        """Set a theme before any style is read; to change to it later reads every style twice."""
        self.set_reactive(App.theme, name)
        self.stylesheet.set_variables(self.get_css_variables())

    async def on_event(self, event: events.Event) -> None:
        """Make keys and pasted text wait for their turn."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self._typist.take(event)
        else:
            await super().on_event(event)

    async def _hand_on(self, event: events.Event) -> None:
        """Give typed or pasted text to what has the focus; pasted text is made harmless first."""
        if isinstance(event, events.Paste):
            event.text = harmless(event.text, multiline=not isinstance(self.focused, Input))
        await super().on_event(event)

    def _is_saving(self) -> bool:
        """Whether the screen in front is about to close or to change, once something is saved."""
        return bool(getattr(self.screen, "is_saving", False))

    def get_default_screen(self) -> Screen[None]:
        """The board is the first thing that is shown."""
        return BoardScreen(self.desk)

    def on_mount(self) -> None:
        """Take up the person's theme and keys, and begin to listen."""
        self._take_up_preferences()
        if not self.is_headless:
            lifecycle.write_promptly()
            lifecycle.watch_signals(self.leave)
            lifecycle.watch_terminal(self.leave, 0)
            self.call_after_refresh(lifecycle.begin_collecting)
        self.set_interval(REFRESH_S, self._tick)
        self.call_after_refresh(self._offer_cut_off_forms)

    def _take_up_preferences(self) -> None:
        try:
            self._use_theme(PLAIN.name if self.no_color else self.desk.preferences.theme)
            keys = self.desk.preferences.keys
            self.set_keymap(keys)
            for words in complaints(keys):
                self.notify(words, severity="warning", markup=False)
        except Trouble as trouble:
            self._complain(trouble)

    def save_now(self) -> bool:
        """Write what is typed and not yet submitted, so that the next start offers it back."""
        return self.desk.save_typed()

    def leave(self, code: int) -> None:
        """End with an exit code, with what is typed kept."""
        if not self.is_headless:
            lifecycle.end_soon(code)
        self.save_now()
        self.exit(return_code=code)

    async def _tick(self) -> None:
        """Look once a second for changes of other processes, and keep what is being typed."""
        self.save_now()
        if self._is_lent:
            return
        try:
            await self.desk.refresh()
            self._redraw()
        except Trouble as trouble:
            self._complain(trouble)

    def _offer_cut_off_forms(self) -> None:
        """Open the form whose typed text was cut off the last time, with that text in it."""
        try:
            drafts = self.desk.take_up()
        except Trouble as trouble:
            self._complain(trouble)
            return
        place = self.screen
        if drafts and isinstance(place, PlaceScreen):
            draft = drafts[0]
            place.take_up(draft.flow.removeprefix(FLOW_PREFIX), draft.subject)

    def _show_waiting(self, is_waiting: bool) -> None:  # noqa: FBT001  # the shape of the call
        for place in self._places:
            place.show_waiting(is_waiting=is_waiting)

    @property
    def _places(self) -> list[PlaceScreen]:
        return [screen for screen in self.screen_stack if isinstance(screen, PlaceScreen)]

    def _redraw(self) -> None:
        for place in self._places:
            place.redraw()

    @on(PlanChanged)
    def show_newer_plan(self) -> None:
        """Draw the newer plan in every place that is open."""
        self._redraw()

    @on(OpenGoal)
    def open_goal(self, wish: OpenGoal) -> None:
        """Show a goal in full."""
        from tui.screens.goal import GoalScreen

        if wish.goal_id in self.desk.plan.goals:
            self.push_screen(GoalScreen(self.desk, wish.goal_id, wish.resume))

    @on(ReadReview)
    def read_review(self, wish: ReadReview) -> None:
        """Show a review in full."""
        from tui.screens.review import ReviewScreen

        review = self.desk.plan.reviews.get(wish.review_id)
        if review is not None:
            self.push_screen(ReviewScreen(self.desk, review))

    @on(OpenPlace)
    def open_place(self, wish: OpenPlace) -> None:
        """Show a place: the one that is open already, without what lies over it."""
        while len(self.screen_stack) > 1 and self._places[-1].PLACE is not wish.place:
            self.pop_screen()
        if self._places[-1].PLACE is not wish.place:
            if not self.is_screen_installed(wish.place):
                self.install_screen(opened_place(wish.place, self.desk), wish.place)
            self.push_screen(wish.place)
        if wish.resume is not None:
            self.call_after_refresh(self._places[-1].take_up, *wish.resume)

    @on(ChooseTheme)
    def choose_theme(self, wish: ChooseTheme) -> None:
        """Use a theme, and remember it."""
        self._use_theme(wish.name)
        try:
            self.desk.preferences.set_theme(wish.name)
        except Trouble as trouble:
            self._complain(trouble)

    def _use_theme(self, name: str) -> None:
        if name in {theme.name for theme, _ in THEMES}:
            self.theme = name

    @on(EndApp)
    async def action_quit(self) -> None:
        """End the app; every change is saved already, and typed text is kept."""
        self.save_now()
        self.exit()

    @on(Walk)
    def walk(self, wish: Walk) -> None:
        """Begin a walkthrough."""
        self.run_worker(self._walk(wish), group="walk", exclusive=True)

    async def _walk(self, wish: Walk) -> None:
        words: str | Exception = f"This needs a terminal of its own: dualtrack {wish.flow}"
        if self._walkthrough is not None:
            walk = partial(self._walkthrough, wish.flow, wish.subject, wish.known)
            words = await self._lend_terminal(walk)
        await self.desk.refresh()
        self._redraw()
        if isinstance(words, Exception) and not isinstance(words, Refusal | Trouble):
            words = f"The walkthrough stopped ({type(words).__name__}). R goes on with it."
        if str(words):
            self.notify(str(words), markup=False)

    @on(EditText)
    def edit_text(self, wish: EditText) -> None:
        """Lend the terminal to the person's editor."""
        self.run_worker(self._edit_text(wish), group="walk", exclusive=True)

    async def _edit_text(self, wish: EditText) -> None:
        text: str | Exception = Refusal("there is no terminal for an editor", "write it in here")
        if self._editor is not None:
            text = await self._lend_terminal(partial(self._editor, wish.text))
        if isinstance(text, str):
            wish.answer.set_result(text)
            return
        wish.answer.set_result(None)
        if isinstance(text, Refusal | Trouble):
            self._complain(text)
        else:
            self.notify(f"The editor stopped ({type(text).__name__}).", markup=False)

    async def _lend_terminal(self, call: Callable[[], Awaitable[str]]) -> str | Exception:
        """Lend the terminal to a call; whatever happens inside, it is taken back.

        No repaint may reach the suspended screen, hence the batch; and `suspend` takes the
        terminal back only when nothing is raised inside it, hence the broad except.
        """
        self._is_lent = True
        try:
            with self.batch_update(), self.suspend():
                try:
                    return await call()
                except Exception as error:  # see above
                    return error
        finally:
            self._is_lent = False

    def _complain(self, no: Refusal | Trouble) -> None:
        self.notify(str(no), severity="warning", markup=False)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette: every action of the place."""
        if isinstance(screen, PlaceScreen):
            for action in actions_of(screen.PLACE):
                if action.id != "palette":
                    perform = partial(screen.begin, action.id)
                    yield SystemCommand(action.title, action.tooltip, perform)

    def action_help_quit(self) -> None:
        """Ctrl+C is often pressed to copy, so it only says how to leave."""
        self.notify("Nothing was interrupted. Press q to leave (from a dialog, Esc first).")

    def _handle_exception(self, error: Exception) -> None:
        super()._handle_exception(error)
        self._return_code = lifecycle.CRASH

    def _fatal_error(self) -> None:
        """Say the type and the place alone: Textual would print the values of every variable."""
        self.save_now()
        self._exit_renderables.append(Text(lifecycle.crash_words(self._exception)))
        self._close_messages_no_wait()

    def panic(self, *_renderables: object) -> None:
        """An error that could draw itself is not shown either."""
        self._fatal_error()
