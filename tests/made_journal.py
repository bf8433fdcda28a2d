"""A made plan with entries of every kind over two years, and the app opened on its journal."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from functools import partial

from made_board import EXAM, PYTHON, TALKS, TODAY, OpenBoard, made_board
from made_board import opened as opened_board
from made_goals import MadePlan

from planner.acts.journal import write_entries
from planner.journal import Blocker, EntryKind, JournalEntry
from store.drafts import MemoryDrafts
from tui.app import Editor
from tui.screens.journal import JournalScreen
from tui.widgets.ink import text_of

AUDIT, STORM, DRAWING, WALKS, SEALED, OPENED = (
    "w100000000", "r100000000", "1100000000", "n100000000", "t100000000", "t200000000",
)  # fmt: skip

LONG = (
    "The morning hour is worth two in the evening, as long as nobody books a meeting into it. " * 6
)


def made_journal() -> MadePlan:
    """The made board with an entry of every kind in one week, and older ones before them."""
    made = made_board()
    made.on(TODAY, partial(write_entries, entries=_entries()))
    made.today = TODAY
    return made


def _entries() -> list[JournalEntry]:
    win = JournalEntry(
        AUDIT, date(2026, 11, 20), EntryKind.WIN, "Ran the [b]audit[/b] of four sites alone.",
        (PYTHON, EXAM), impact="The report comes a week earlier.", number="12 to 5 days",
        link="wiki/audit", skill="auditing", seen_by="Ingrid",
    )  # fmt: skip
    storm = JournalEntry(
        STORM, date(2026, 11, 20), EntryKind.ROADBLOCK, "Two evenings of study lost to the storm.",
        (EXAM,), blocker=Blocker.OUTSIDE,
    )  # fmt: skip
    drawing = JournalEntry(
        DRAWING, date(2026, 11, 18), EntryKind.LESSON, "Draw the timeline first.", (TALKS,)
    )
    asked = JournalEntry(
        "f100000000", date(2026, 11, 15), EntryKind.REFLECTION, LONG.strip(),
        prompt="What worked, and should stay?",
    )  # fmt: skip
    note = JournalEntry(WALKS, date(2026, 11, 15), EntryKind.NOTE, "日本語の夜間講座は火曜日に移る")
    sealed = JournalEntry(
        SEALED, date(2026, 11, 14), EntryKind.LETTER, "You moved to Bergen.",
        opens=date(2027, 11, 14),
    )  # fmt: skip
    opened_one = JournalEntry(
        OPENED, date(2025, 11, 14), EntryKind.LETTER, "You asked for the talk, and gave it.",
        opens=date(2026, 11, 14),
    )  # fmt: skip
    return [*_older(), opened_one, sealed, note, asked, drawing, storm, win]


def _older() -> list[JournalEntry]:
    """A row of entries every five days, with several on some of them."""
    kinds = (EntryKind.WIN, EntryKind.REFLECTION, EntryKind.NOTE, EntryKind.ROADBLOCK)
    return [
        JournalEntry(
            f"d{number:03}{extra}00000",
            date(2025, 1, 3) + timedelta(5 * number),
            kinds[(number + extra) % len(kinds)],
            f"What happened on the day {number}, in its part {extra}.",
        )
        for number in range(135)
        for extra in range(1 + (number % 7 == 0) + 4 * (number % 31 == 0))
    ]


class OpenJournal(OpenBoard):
    """The app with the journal in front."""

    @property
    def screen(self) -> JournalScreen:
        found = [each for each in self.app.screen_stack if isinstance(each, JournalScreen)]
        return found[0]

    @property
    def entry(self) -> JournalEntry:
        """The entry under the cursor."""
        entry = self.screen.entry
        assert entry is not None
        return entry

    @property
    def listed(self) -> list[JournalEntry]:
        """The listed entries."""
        return [self.screen.plan.journal[id_] for id_ in self.screen.list.listing.ids]

    @property
    def texts(self) -> list[str]:
        """The words of the listed entries."""
        return [entry.text for entry in self.listed]

    @property
    def drawn(self) -> str:
        """What the list shows on the screen."""
        view = self.screen.list
        strips = [view.render_line(y) for y in range(view.size.height)]
        return "\n".join(strip.text.rstrip() for strip in strips)

    @property
    def beside(self) -> str:
        """What the page beside the list holds."""
        return "\n".join(text_of(line) for line in self.screen.page.lines)

    async def at(self, entry_id: str) -> None:
        """Put the cursor on an entry."""
        self.screen.list.point_at(entry_id)
        await self.pilot.pause()


@asynccontextmanager
async def opened(
    size: tuple[int, int] = (120, 40),
    *,
    made: MadePlan | None = None,
    drafts: MemoryDrafts | None = None,
    editor: Editor | None = None,
) -> AsyncIterator[OpenJournal]:
    """Open the app on the journal."""
    plan = made or made_journal()
    async with opened_board(size, made=plan, drafts=drafts, editor=editor) as app:
        journal = OpenJournal(plan, app.app, app.pilot)
        await journal.press("5")
        yield journal
