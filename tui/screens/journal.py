"""The Journal place: what the person wrote, by day, under the map of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Horizontal

from planner.journal import EntryKind
from planner.journal_search import EVERY_ENTRY, JournalSearch, read_search
from planner.refusal import Refusal
from tui.actions.registry import bindings
from tui.places import Place
from tui.screens.place import ROOMY_WIDTH, PlaceScreen
from tui.widgets.filter_bar import FilterBar
from tui.widgets.ink import Span, Tone
from tui.widgets.journal.entry_page import EntryPage
from tui.widgets.journal.journal_list import JournalList
from tui.widgets.journal.listing import found_entries
from tui.widgets.press_line import PressLine, Word, key_name
from tui.widgets.removing import take_away

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from planner.journal import JournalEntry
    from tui.desk import Desk

BESIDE_FROM, ROOMY_FROM = 110, 190
"""Columns from which on the entry stands beside the list, and from which both have more room."""

KIND_WORD = "kind:"
"""Begins what the word of a kind stands for; alone it stands for all of them."""

HINT = "words  kind:win  goal:k7f  since:may  -not"
WELCOME = "Nothing is written here yet. {journal} writes an entry, {win} notes a win."
NO_MATCH = "No entry matches. {back} shows all of them."

PLURALS = {
    EntryKind.REFLECTION: "Reflections",
    EntryKind.WIN: "Wins",
    EntryKind.ROADBLOCK: "Roadblocks",
    EntryKind.LESSON: "Lessons",
    EntryKind.NOTE: "Notes",
    EntryKind.LETTER: "Letters",
}

_ALL: tuple[EntryKind | None, str] = (None, "All")

LEGEND = (
    "Kinds: ○ reflection   ✓ win   ! roadblock   ◆ lesson   · note   ✉ letter.\n"
    "Search: words  kind:win  goal:ID  blocker:time  since:may  until:3_may  on:2025  -not."
)


class JournalScreen(PlaceScreen):
    """Shows the journal; what is searched for and the chosen kind narrow it down."""

    PLACE = Place.JOURNAL
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.JOURNAL)]
    CSS_PATH = "journal.tcss"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind: EntryKind | None = None
        self.search_text = ""
        self._search = EVERY_ENTRY

    def compose(self) -> ComposeResult:
        """Tabs, the kinds, the list with an entry beside it, and the keys."""
        self._fit(self.app.size.width)
        yield PressLine("top")
        yield PressLine("kinds")
        with Horizontal(id="body"):
            yield JournalList(self.plan, self.today)
            yield EntryPage(self.plan, None, self.today)
        yield PressLine("keys")

    def on_mount(self) -> None:
        """Begin with the cursor on the newest entry."""
        self.list.focus()
        self.show_plan()

    @property
    def list(self) -> JournalList:
        """The entries."""
        return self.query_one(JournalList)

    @property
    def page(self) -> EntryPage:
        """The entry in full, where there is room beside the list."""
        return self.query_one(EntryPage)

    @property
    def entry(self) -> JournalEntry | None:
        """The entry under the cursor."""
        return self.list.entry

    @property
    def no_goal(self) -> str:
        """What to do where there is no goal to act on."""
        return "Enter reads the entry, and from there opens its goal."

    @property
    def legend(self) -> str:
        """The signs of the list, and the words of the search."""
        return LEGEND

    def show_plan(self) -> None:
        """Draw the newest state."""
        keys = {name: key_name(key) for name, key in self.keys.items()}
        words = NO_MATCH if self.is_narrowed else WELCOME
        empty = words.format(journal=keys["journal"], win=keys["win"], back=keys["back"])
        found = found_entries(self.plan, self._search, self.kind, self.today)
        height = 1 if self.has_class("-beside") else 2
        self.list.show(self.plan, found, self.today, height, empty)
        for bar in self.query(FilterBar):
            bar.note(f"{len(found):,} found" if self.search_text else "")
        self.call_after_refresh(self._show_lines)

    @property
    def is_narrowed(self) -> bool:
        """Whether only a part of the journal is shown."""
        return bool(self.search_text) or self.kind is not None

    def point_at(self, record_id: str) -> None:
        """Put the cursor on an entry; what hides it gives way."""
        if record_id in self.plan.journal and self.is_narrowed:
            self._use_search("", EVERY_ENTRY)
            self.show_kind(None)
        self.list.point_at(record_id)

    def go_back(self) -> None:
        """Show the whole journal again, or where that is shown, leave it."""
        if not self.is_narrowed and not self.query(FilterBar):
            super().go_back()
            return
        self.kind = None
        self.run_worker(self._clear_search())

    def show_kind(self, kind: EntryKind | None) -> None:
        """Show the entries of one kind, or all."""
        self.kind = kind
        self.show_plan()

    def next_kind(self) -> None:
        """Show the next kind that there is anything of; after the last one, all."""
        there = {entry.kind for entry in self.plan.journal.values()}
        kinds = [None, *(kind for kind in EntryKind if kind in there)]
        at = kinds.index(self.kind) if self.kind in kinds else 0
        self.show_kind(kinds[(at + 1) % len(kinds)])

    def open_search(self) -> None:
        """Open the line of the search, or go back into it."""
        bars = self.query(FilterBar)
        if bars:
            bars.first().query_one("Input").focus()
        else:
            self.mount(FilterBar(self.search_text, HINT), after="#kinds")

    async def _clear_search(self) -> None:
        self._use_search("", EVERY_ENTRY)
        await self._close_search()

    async def _close_search(self) -> None:
        await take_away(self.app, self.query(FilterBar))
        self.list.focus()
        self._show_lines()

    @on(FilterBar.Changed)
    def search_while_typing(self, event: FilterBar.Changed) -> None:
        """Show what matches so far."""
        self._use_search(event.text, self._read(event.text, is_typing=True))

    @on(FilterBar.Submitted)
    async def search_for_good(self, event: FilterBar.Submitted) -> None:
        """Keep the search and go back to the list; what isn't understood stays to be mended."""
        try:
            self._use_search(event.text, self._read(event.text, is_typing=False))
        except Refusal as no:
            self.query_one(FilterBar).note(no.reason, is_refused=True)
            self.say_no(no)
            return
        await self._close_search()

    @on(FilterBar.Cleared)
    async def search_no_more(self) -> None:
        """Show every entry again."""
        await self._clear_search()

    def _read(self, text: str, *, is_typing: bool) -> JournalSearch:
        return read_search(text, self.today, self.plan.fiscal_year, is_typing=is_typing)

    def _use_search(self, text: str, search: JournalSearch) -> None:
        self.search_text, self._search = text.strip(), search
        self.show_plan()

    @on(JournalList.Moved)
    def follow_cursor(self) -> None:
        """Show the entry under the cursor beside the list."""
        if self.has_class("-beside"):
            self.page.show(self.plan, self.entry, self.today)
        self.show_keys()

    @on(JournalList.Opened)
    def open_clicked(self) -> None:
        """The second click opens, as Enter does."""
        self.begin("open-entry")

    @on(events.Resize)
    def fit(self, event: events.Resize) -> None:
        """Put the entry beside the list where there is room."""
        if self._fit(event.size.width):
            self.show_plan()

    def _fit(self, width: int) -> bool:
        """Choose the arrangement for a width; whether it is another one than before."""
        before = self.has_class("-beside"), self.has_class("-roomy")
        self.set_class(width >= BESIDE_FROM, "-beside")
        self.set_class(width >= ROOMY_FROM, "-roomy")
        return before != (self.has_class("-beside"), self.has_class("-roomy"))

    def press(self, word: str) -> None:
        """Show the kind that a word names, or perform its action."""
        if word.startswith(KIND_WORD):
            name = word.removeprefix(KIND_WORD)
            self.show_kind(EntryKind(name) if name else None)
        else:
            super().press(word)

    def _show_lines(self) -> None:
        self.show_top()
        is_kept = self.search_text and not self.query(FilterBar)
        kept = (Word((Span(f"/{self.search_text}", Tone.ACCENT),), "find"),) if is_kept else ()
        self.query_one("#kinds", PressLine).show(self._kind_words(), kept)
        self.show_keys()

    def _kind_words(self) -> tuple[Word, ...]:
        is_roomy = self.app.size.width >= ROOMY_WIDTH
        counts = self._counts() if is_roomy else {}
        return tuple(
            Word(
                (
                    Span(
                        f"{'▸' if kind is self.kind else ' '}{name}",
                        Tone.HEADING if kind is self.kind else Tone.FAINT,
                    ),
                    Span(f" {counts[kind]:,}" if is_roomy else "", Tone.FAINT),
                ),
                f"{KIND_WORD}{kind or ''}",
            )
            for kind, name in (_ALL, *PLURALS.items())
        )

    def _counts(self) -> dict[EntryKind | None, int]:
        counts: dict[EntryKind | None, int] = dict.fromkeys((None, *EntryKind), 0)
        for entry in self.plan.journal.values():
            counts[entry.kind] += 1
            counts[None] += 1
        return counts
