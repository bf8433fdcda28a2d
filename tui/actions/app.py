"""Actions on the plan as a whole and on the app itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.keeper import Trouble
from planner.refusal import Refusal
from tui.actions import places
from tui.actions.action import Action, Topic
from tui.messages import ChooseTheme, EndApp

if TYPE_CHECKING:
    from planner.change import KeptChange
    from tui.screens.place import PlaceScreen


class Undo(Action):
    """Take back the newest change, whichever window or command made it."""

    id = "undo"
    title = "Undo"
    key = "u"
    verb = "dualtrack undo"
    topic = Topic.PLAN
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Take the change back; one of another process is named and asked about first."""
        try:
            change = await screen.desk.next_undo()
            if change is None or await _is_wanted(screen, "Undo", change):
                kept = await screen.desk.undo(change.number if change else None)
                screen.say_kept(kept)
        except (Refusal, Trouble) as no:
            screen.say_no(no)


class Redo(Action):
    """Take back the newest undo."""

    id = "redo"
    title = "Redo"
    key = "U,ctrl+r"
    verb = "dualtrack redo"
    topic = Topic.PLAN

    async def perform(self, screen: PlaceScreen) -> None:
        """Bring the change back; one of another process is named and asked about first."""
        try:
            change = await screen.desk.next_redo()
            if change is None or await _is_wanted(screen, "Redo", change):
                kept = await screen.desk.redo(change.number if change else None)
                screen.say_kept(kept)
        except (Refusal, Trouble) as no:
            screen.say_no(no)


async def _is_wanted(screen: PlaceScreen, verb: str, change: KeptChange) -> bool:
    """Whether to go on: a change of one's own needs no question, another's does."""
    if screen.desk.keeper.is_own(change.number):
        return True
    from tui.dialogs.confirm import Confirm

    when = f"{change.at.astimezone():%d %b %Y, %H:%M}"
    question = f"{change.label}\n\nAnother window or command did this on {when}."
    answer = await screen.ask(Confirm(f"{verb} this?", question, verb))
    return answer is True


class ChangeTheme(Action):
    """Light, dark, or without colour; the choice is remembered."""

    id = "theme"
    title = "Theme"
    key = "T"
    verb = "dualtrack --theme light"
    topic = Topic.APP

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask which."""
        from tui.dialogs.pick import Choice, Pick
        from tui.themes import THEMES

        rows = [Choice(theme.name, words) for theme, words in THEMES]
        chosen = await screen.ask(Pick("Theme", rows, screen.app.theme))
        if chosen:
            screen.post_message(ChooseTheme(chosen))


class ShowHelp(Action):
    """Every key of this place, and the shell verb that does the same."""

    id = "help"
    title = "Help"
    key = "question_mark"
    verb = "dualtrack --help"
    topic = Topic.APP
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Show the list."""
        from tui.dialogs.help import Help

        await screen.ask(Help(screen.PLACE, screen.keys, screen.legend))


class ShowPalette(Action):
    """Find an action by its name."""

    id = "palette"
    title = "Palette"
    key = "ctrl+p"
    verb = "dualtrack --help"
    topic = Topic.APP
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Open the palette."""
        from textual.command import CommandPalette

        await screen.app.push_screen(CommandPalette(placeholder="What would you like to do?"))


class Quit(Action):
    """Leave the app; everything is saved already."""

    id = "quit"
    title = "Quit"
    key = "q"
    verb = "exit"
    topic = Topic.APP
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask the app to end."""
        screen.post_message(EndApp())


ACTIONS: tuple[Action, ...] = (
    Undo(),
    Redo(),
    *places.ACTIONS,
    ChangeTheme(),
    ShowHelp(),
    ShowPalette(),
    Quit(),
)
"""In the order in which they are shown."""
