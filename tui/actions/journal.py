"""Actions of the Journal place: reading, finding, editing and removing entries."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from planner.journal import EntryKind
from tui.actions.action import Action, Topic
from tui.messages import OpenGoal
from tui.places import Place

if TYPE_CHECKING:
    from planner.journal import JournalEntry
    from tui.screens.journal import JournalScreen
    from tui.screens.place import PlaceScreen

JOURNAL_ONLY = frozenset({Place.JOURNAL})


def _journal(screen: PlaceScreen) -> JournalScreen:
    """The screen of an action that works in the Journal place only."""
    return cast("JournalScreen", screen)


class EntryAction(Action):
    """An action on the entry under the cursor."""

    places = JOURNAL_ONLY
    topic = Topic.WRITE

    def why_not(self, screen: PlaceScreen) -> str:
        """Impossible without one."""
        return "" if _journal(screen).entry else "There is no entry here. Press n to write one."

    async def perform(self, screen: PlaceScreen) -> None:
        """Do it to the entry under the cursor."""
        entry = _journal(screen).entry
        if entry is not None:
            await self.perform_on(screen, entry)

    async def perform_on(self, screen: PlaceScreen, entry: JournalEntry) -> None:
        """Do it to one entry."""
        raise NotImplementedError


class WordingAction(EntryAction):
    """An action that shows the words of an entry, which a closed letter keeps to itself."""

    def why_not(self, screen: PlaceScreen) -> str:
        """Impossible without an entry, and on a letter before its day."""
        from planner.reviews.letters import is_closed

        entry = _journal(screen).entry
        if entry is not None and is_closed(entry, screen.today):
            return "This letter is closed until its day."
        return super().why_not(screen)


class OpenEntry(EntryAction):
    """Read the entry in full, and from there open its goal."""

    id = "open-entry"
    title = "Read"
    key = "enter"
    verb = "dualtrack journal"
    topic = Topic.LOOK
    is_main = True

    async def perform_on(self, screen: PlaceScreen, entry: JournalEntry) -> None:
        """Show it, and then the goal if the person asks for that."""
        from tui.dialogs.entry import EntryDialog

        goal_id = await screen.ask(EntryDialog(screen.plan, entry, screen.today))
        if goal_id:
            screen.post_message(OpenGoal(goal_id))


class FindEntries(Action):
    """Show only the entries that match as you type: words, kind:win, goal:ID, since:may."""

    id = "find"
    title = "Find"
    key = "slash"
    verb = 'dualtrack journal --find "words kind:win since:may"'
    topic = Topic.LOOK
    places = JOURNAL_ONLY
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Open the line to type in."""
        _journal(screen).open_search()


class ShowKind(Action):
    """Reflections, wins, roadblocks, lessons, notes, letters: show the next kind alone."""

    id = "kind"
    title = "Kind"
    key = "t"
    verb = "dualtrack journal --kind win"
    topic = Topic.LOOK
    places = JOURNAL_ONLY
    is_main = True

    async def perform(self, screen: PlaceScreen) -> None:
        """Show the next one."""
        _journal(screen).next_kind()


class EditEntry(WordingAction):
    """Change the entry: its words, its kind, its day, and what makes a win a claim."""

    id = "edit-entry"
    title = "Edit"
    key = "e"
    verb = 'dualtrack journal --edit ID "better words"'
    is_main = True

    async def perform_on(self, screen: PlaceScreen, entry: JournalEntry) -> None:
        """Ask for the fields."""
        from tui.actions.entry_forms import edit_entry_form

        await screen.fill(edit_entry_form(screen.desk, entry))


class WriteInEditor(Action):
    """Write an entry in your own editor, the one that VISUAL or EDITOR names."""

    id = "write-in-editor"
    title = "Write in the editor"
    key = "N"
    verb = "dualtrack journal --editor"
    topic = Topic.WRITE
    places = JOURNAL_ONLY

    async def perform(self, screen: PlaceScreen) -> None:
        """Lend the terminal to the editor, then ask what the text is."""
        from tui.actions.journal_forms import entry_form

        text = await screen.edit_text("")
        if text:
            form = entry_form(screen.desk, None, EntryKind.NOTE)
            await screen.fill(replace(form, written={"text": text}))
        elif text is not None:
            screen.say("The text is empty, so nothing was written.")


class EditInEditor(WordingAction):
    """Change the words of the entry in your own editor."""

    id = "edit-in-editor"
    title = "Edit in the editor"
    key = "E"
    verb = "dualtrack journal --edit ID --editor"

    async def perform_on(self, screen: PlaceScreen, entry: JournalEntry) -> None:
        """Lend the terminal to the editor, then show what came of it."""
        from tui.actions.entry_forms import edit_entry_form

        text = await screen.edit_text(entry.text)
        if text == entry.text:
            screen.say("The text is as it was.")
        elif text is not None:
            form = edit_entry_form(screen.desk, entry)
            await screen.fill(replace(form, written={"text": text}))


class RemoveEntry(EntryAction):
    """Take the entry out of the journal; undo brings it back."""

    id = "remove-entry"
    title = "Remove"
    key = "delete"
    verb = "dualtrack journal --remove ID"

    async def perform_on(self, screen: PlaceScreen, entry: JournalEntry) -> None:
        """Remove it."""
        from planner.acts.journal import remove_entry

        await screen.act(partial(remove_entry, entry_id=entry.id))


class LinkEntry(EntryAction):
    """Link the entry to a goal, or take a link away by picking the goal once more."""

    id = "link-entry"
    title = "Link"
    key = "l"
    verb = "dualtrack journal --edit ID --goal GOAL_ID"
    is_main = True

    async def perform_on(self, screen: PlaceScreen, entry: JournalEntry) -> None:
        """Ask for the goal, found by typing."""
        from planner.acts.journal import edit_entry
        from tui.dialogs.goal_picker import GoalPicker, choices_of

        goals = choices_of(screen.plan, screen.plan.goals.values())
        picker = GoalPicker("Link", "This entry is about:", goals)
        goal_id = await screen.ask(picker)
        if goal_id:
            others = tuple(each for each in entry.goals if each != goal_id)
            linked = others if goal_id in entry.goals else (*others, goal_id)
            await screen.act(partial(edit_entry, entry=replace(entry, goals=linked), seen=entry))


ACTIONS: tuple[Action, ...] = (
    OpenEntry(),
    FindEntries(),
    ShowKind(),
    EditEntry(),
    LinkEntry(),
    EditInEditor(),
    WriteInEditor(),
    RemoveEntry(),
)
"""In the order in which they are shown."""
