"""Actions that write in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.journal import EntryKind
from tui.actions.action import Action, Topic
from tui.places import Place

if TYPE_CHECKING:
    from tui.screens.place import PlaceScreen


class NoteWin(Action):
    """Note a win: what you achieved, what it changed, who saw it."""

    id = "win"
    title = "Win"
    key = "w"
    verb = 'dualtrack win "..."'
    topic = Topic.WRITE
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask for the win."""
        from tui.actions.journal_forms import win_form

        await screen.fill(win_form(screen.desk, screen.goal))


class WriteEntry(Action):
    """Write in the journal: a note, a reflection, a roadblock or a lesson."""

    id = "journal"
    title = "Journal"
    key = "n"
    verb = 'dualtrack journal "..." --kind lesson'
    topic = Topic.WRITE
    main_places = frozenset({Place.JOURNAL})

    async def perform(self, screen: PlaceScreen) -> None:
        """Ask for the entry."""
        from tui.actions.journal_forms import entry_form

        await screen.fill(entry_form(screen.desk, screen.goal, EntryKind.NOTE))


ACTIONS: tuple[Action, ...] = (NoteWin(), WriteEntry())
"""In the order in which they are shown."""
