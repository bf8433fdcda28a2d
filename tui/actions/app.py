"""Actions on the plan as a whole and on the app itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.keeper import Trouble
from planner.refusal import Refusal
from tui.actions.action import Action, Topic
from tui.messages import ChooseTheme, EndApp, OpenPlace
from tui.places import Place

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


class GoToBoard(Action):
    """Show the board."""

    id = "place-board"
    title = "Board"
    key = "1"
    verb = "dualtrack board"
    topic = Topic.LOOK

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask the app for the board."""
        screen.post_message(OpenPlace(Place.BOARD))


class GoToToday(Action):
    """Show what asks for attention: due, in focus, gone stale, the next review, habits and wins."""

    id = "place-today"
    title = "Today"
    key = "2"
    verb = "dualtrack today"
    topic = Topic.LOOK

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask the app for the day."""
        screen.post_message(OpenPlace(Place.TODAY))


class GoToValues(Action):
    """Show purpose, anchors, strengths and vision, and which goals serve them."""

    id = "place-values"
    title = "Values"
    key = "4"
    verb = "dualtrack values"
    topic = Topic.LOOK

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask the app for the values."""
        screen.post_message(OpenPlace(Place.VALUES))


class GoToJournal(Action):
    """Show what you wrote: wins, roadblocks, lessons and reflections by day, and search them."""

    id = "place-journal"
    title = "Journal"
    key = "5"
    verb = "dualtrack journal"
    topic = Topic.LOOK

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask the app for the journal."""
        screen.post_message(OpenPlace(Place.JOURNAL))


class GoToReviews(Action):
    """Show which review is due, how the rhythm was kept, and every review so far."""

    id = "place-reviews"
    title = "Reviews"
    key = "6"
    verb = "dualtrack reviews"
    topic = Topic.LOOK

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask the app for the reviews."""
        screen.post_message(OpenPlace(Place.REVIEWS))


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
    GoToBoard(),
    GoToToday(),
    GoToValues(),
    GoToJournal(),
    GoToReviews(),
    ChangeTheme(),
    ShowHelp(),
    ShowPalette(),
    Quit(),
)
"""In the order in which they are shown."""
