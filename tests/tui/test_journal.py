"""The Journal place: its list, its search, and the keys that write, edit, link and remove."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_board import EXAM, PYTHON
from made_board import opened as opened_board
from made_goals import MadePlan
from made_journal import AUDIT, DRAWING, OPENED, SEALED, STORM, WALKS, made_journal, opened
from textual.widgets import Input, TextArea
from waiting import until

from planner.acts.journal import edit_entry, remove_entry, write_entries
from planner.journal import Blocker, EntryKind, JournalEntry
from planner.keeper import Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.drafts import MemoryDrafts
from tui.app import DualtrackApp
from tui.dialogs.entry import EntryDialog
from tui.screens.board import BoardScreen
from tui.screens.goal import GoalScreen
from tui.screens.journal import JournalScreen
from tui.widgets.filter_bar import FilterBar
from tui.widgets.ink import Line
from tui.widgets.journal import journal_list
from tui.widgets.journal.entry_lines import listed_lines
from tui.widgets.journal.listing import listing

DAY = timedelta(1)


@pytest.fixture
def lent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that can be lent in a test."""

    @contextmanager
    def suspend(_app: DualtrackApp) -> Iterator[None]:
        yield

    monkeypatch.setattr(DualtrackApp, "suspend", suspend)


async def test_5_shows_the_journal_with_the_newest_entry_first() -> None:
    async with opened() as app:
        assert app.entry.id == AUDIT
        assert app.texts[1] == "Two evenings of study lost to the storm."
        assert app.drawn.index("Fri 20 Nov 2026") < app.drawn.index("Wed 18 Nov 2026")
        await app.press("escape")
        assert isinstance(app.app.screen, BoardScreen)


async def test_an_empty_journal_says_how_to_begin() -> None:
    async with opened((80, 24), made=MadePlan()) as app:
        assert "Nothing is written here yet. n writes an entry, w notes a win." in app.drawn
        await app.press("down", "end", "enter", "e", "delete", "l")
        assert app.screen.entry is None


async def test_the_map_says_in_words_how_many_entries_a_year_holds() -> None:
    async with opened((200, 60)) as app:
        of_year = [
            each for each in app.screen.plan.journal.values() if each.on >= date(2025, 11, 17)
        ]
        assert f"{len(of_year)} entries on" in app.drawn
        assert f"{len(app.texts)} in all" in app.drawn


async def test_the_entry_under_the_cursor_stands_beside_the_list_where_there_is_room() -> None:
    async with opened() as app:
        assert "The report comes a week earlier." in app.beside
        await app.press("down")
        assert "comes from outside" in " ".join(app.beside.split())
        await app.pilot.resize_terminal(80, 24)
        await until(lambda: not app.screen.page.display, seconds=10)
        await app.settle()
        assert "→ Pass the certificate exam" in app.drawn


async def test_a_closed_letter_shows_its_text_nowhere() -> None:
    async with opened() as app:
        await app.at(SEALED)
        assert "A letter to yourself, opens 14 Nov 2027" in app.beside
        await app.press("enter")
        assert isinstance(app.app.screen, EntryDialog)
        await app.press("escape", "e", "E")
        assert app.toasts == ["This letter is closed until its day."]
        await app.press("slash")
        await app.type("bergen")
        assert app.texts == []
        await app.type("gave it")
        assert app.entry.id == OPENED


@pytest.mark.parametrize("size", [(40, 10), (80, 24), (120, 40), (200, 60)])
async def test_the_whole_entry_is_in_sight_wherever_the_cursor_goes(size: tuple[int, int]) -> None:
    async with opened(size) as app:
        view = app.screen.list
        for keys in (["end"], ["up"] * 3, ["pageup"] * 2, ["down"] * 9, ["pagedown"], ["home"]):
            await app.press(*keys)
            top = view._line_of(view._cursor) - view.scroll_offset.y
            assert top >= 0
            assert top + view.listing.height <= view.size.height
        assert app.entry.id == AUDIT


async def test_t_shows_one_kind_after_the_other_and_escape_all_of_them() -> None:
    async with opened() as app:
        await app.press("t")
        assert {entry.kind for entry in app.listed} == {EntryKind.REFLECTION}
        await app.press("t")
        assert {entry.kind for entry in app.listed} == {EntryKind.WIN}
        await app.press("escape")
        assert len(app.texts) == len(app.screen.plan.journal)
        assert isinstance(app.app.screen, JournalScreen)


async def test_the_search_narrows_the_list_as_one_types() -> None:
    async with opened() as app:
        await app.press("slash")
        await app.type("kind:win audi")
        assert [each.id for each in app.listed] == [AUDIT]
        assert "1 entry on 1 day" in app.drawn
        await app.press("enter")
        assert not app.screen.query(FilterBar)
        assert app.app.focused is app.screen.list
        await app.press("escape")
        assert len(app.texts) == len(app.screen.plan.journal)


async def test_a_search_that_is_not_understood_stays_to_be_mended() -> None:
    async with opened() as app:
        await app.press("slash")
        await app.type("mood:good")
        assert len(app.texts) == len(app.screen.plan.journal)
        await app.press("enter")
        assert app.toasts[0].startswith("Mood: is no key of the journal")
        assert app.app.screen.query_one(Input).value == "mood:good"


async def test_enter_reads_the_entry_and_once_more_opens_its_goal() -> None:
    async with opened() as app:
        await app.press("enter")
        assert isinstance(app.app.screen, EntryDialog)
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        assert app.app.screen.goal == app.screen.plan.goals[PYTHON]
        await app.press("escape")
        assert app.entry.id == AUDIT


async def test_a_click_on_an_entry_picks_it_and_the_second_one_reads_it() -> None:
    async with opened() as app:
        row = app.drawn.splitlines().index(
            next(line for line in app.drawn.splitlines() if "Draw the timeline" in line)
        )
        await app.pilot.click(app.screen.list, offset=(20, row))
        assert app.entry.id == DRAWING
        await app.pilot.click(app.screen.list, offset=(20, row))
        await app.settle()
        assert isinstance(app.app.screen, EntryDialog)


async def test_what_is_written_here_is_listed_at_once() -> None:
    async with opened() as app:
        await app.press("n")
        await app.type("A quiet hour at last.", "text")
        await app.submit()
        assert app.texts[0] == "A quiet hour at last."
        assert app.entry.id == AUDIT


async def test_e_changes_the_words_the_kind_and_the_day_of_an_entry() -> None:
    async with opened() as app:
        await app.at(DRAWING)
        await app.press("e")
        await app.type("Draw the timeline before anybody talks.", "text")
        await app.type("refl", "kind")
        await app.type("yesterday", "on")
        await app.submit()
        edited = app.screen.plan.journal[DRAWING]
        assert edited.text == "Draw the timeline before anybody talks."
        assert (edited.kind, edited.on) == (EntryKind.REFLECTION, date(2026, 11, 20))
        assert app.screen.entry == edited
        await app.press("u")
        assert app.screen.plan.journal[DRAWING].kind is EntryKind.LESSON


async def test_e_changes_what_makes_a_win_a_claim_and_what_a_roadblock_comes_from() -> None:
    async with opened() as app:
        await app.press("e")
        await app.type("Ingrid and Ola", "seen_by")
        await app.type("", "number")
        await app.submit()
        win = app.screen.plan.journal[AUDIT]
        assert (win.seen_by, win.number, win.skill) == ("Ingrid and Ola", "", "auditing")
        await app.at(STORM)
        await app.press("e")
        await app.type("time", "blocker")
        await app.submit()
        assert app.screen.plan.journal[STORM].blocker is Blocker.TIME


async def test_an_entry_that_was_changed_meanwhile_is_not_overwritten() -> None:
    async with opened() as app:
        await app.at(DRAWING)
        await app.press("e")
        await app.type("Mine.", "text")
        theirs = replace(app.made.keeper.plan.journal[DRAWING], text="Theirs.")
        app.made.keeper.act(partial(edit_entry, entry=theirs))
        await app.submit()
        assert "was changed elsewhere meanwhile" in app.words
        assert app.made.keeper.plan.journal[DRAWING].text == "Theirs."


async def test_delete_removes_the_entry_and_undo_brings_it_back() -> None:
    async with opened() as app:
        await app.press("delete")
        assert AUDIT not in app.screen.plan.journal
        assert app.entry.id == STORM
        await app.press("u")
        assert AUDIT in app.screen.plan.journal


async def test_an_entry_that_another_window_removed_is_refused() -> None:
    async with opened() as app:
        app.made.keeper.act(partial(remove_entry, entry_id=AUDIT))
        await app.press("delete")
        assert app.toasts == [
            "This entry is no longer in the journal; see the others with journal."
        ]


async def test_l_links_a_goal_found_by_typing_and_takes_the_link_away_again() -> None:
    async with opened() as app:
        await app.at(WALKS)
        for goals in ((EXAM,), ()):
            await app.press("l")
            await app.type("certificate")
            await app.press("enter")
            assert app.screen.plan.journal[WALKS].goals == goals


@pytest.mark.usefixtures("lent")
async def test_a_text_from_the_editor_goes_on_in_the_form() -> None:
    async def editor(text: str) -> str:
        assert text == ""
        return "First line.\nSecond line."

    async with opened(editor=editor) as app:
        await app.press("N")
        await app.type("lesson", "kind")
        await app.submit()
        assert app.texts[0] == "First line.\nSecond line."
        assert app.listed[0].kind is EntryKind.LESSON


@pytest.mark.usefixtures("lent")
async def test_the_words_of_an_entry_are_changed_in_the_editor() -> None:
    async def editor(text: str) -> str:
        return text.upper()

    drafts = MemoryDrafts()
    async with opened(editor=editor, drafts=drafts) as app:
        await app.at(DRAWING)
        await app.press("E")
        app.app.save_now()
        assert [draft.answers for draft in drafts.unfinished()] == [
            {"text": "DRAW THE TIMELINE FIRST."}
        ]
        await app.submit()
        assert app.screen.plan.journal[DRAWING].text == "DRAW THE TIMELINE FIRST."


@pytest.mark.usefixtures("lent")
@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            Refusal("nano ended with code 1", "nothing was changed"),
            "nano ended with code 1; nothing",
        ),
        (Trouble("the disk is full", "make room"), "the disk is full; make room."),
        (RuntimeError("private words"), "The editor stopped (RuntimeError)."),
    ],
)
async def test_an_editor_that_fails_is_said_and_the_app_goes_on(
    error: Exception, said: str
) -> None:
    async def editor(_text: str) -> str:
        raise error

    async with opened(editor=editor) as app:
        await app.press("E")
        assert app.toasts[0].startswith(said)
        await app.press("down")
        assert app.entry.id == STORM


async def test_without_a_terminal_for_an_editor_that_is_said() -> None:
    async with opened() as app:
        await app.press("N")
        assert app.toasts == ["there is no terminal for an editor; write it in here."]


async def test_words_of_an_entry_that_were_typed_survive_the_end_of_the_app() -> None:
    drafts, made = MemoryDrafts(), made_journal()
    async with opened(made=made, drafts=drafts) as app:
        await app.at(DRAWING)
        await app.press("e")
        await app.type("Half a thought", "text")
        app.app.save_now()
    async with opened_board(made=made, drafts=drafts) as board:
        await board.settle()
        assert isinstance(board.app.screen_stack[-2], JournalScreen)
        assert board.app.screen.query_one("#text", TextArea).text == "Half a thought"
        await board.submit()
        assert board.board.plan.journal[DRAWING].text == "Half a thought"


async def test_of_ten_thousand_entries_only_those_in_sight_are_worded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = MadePlan()
    entries = [
        JournalEntry(
            f"{number:010}", date(2012, 1, 1) + number // 2 * DAY, EntryKind.NOTE, f"Day {number}"
        )
        for number in range(10_000)
    ]
    made.on(date(2026, 11, 21), partial(write_entries, entries=entries))
    worded: set[str] = set()

    def listed(plan: Plan, entry: JournalEntry, *rest: Any) -> tuple[Line, ...]:
        worded.add(entry.id)
        return listed_lines(plan, entry, *rest)

    monkeypatch.setattr(journal_list, "listed_lines", listed)
    async with opened(made=made) as app:
        assert app.entry.text == "Day 9999"
        await app.press("end")
        assert app.entry.text == "Day 0"
        assert len(worded) < 80


@given(
    sizes=st.lists(st.integers(1, 5), max_size=8),
    height=st.integers(1, 3),
)
def test_every_line_of_the_list_knows_what_stands_on_it(sizes: list[int], height: int) -> None:
    days = [date(2026, 11, 21) - at * DAY for at, size in enumerate(sizes) for _ in range(size)]
    found = listing([(f"{at:010}", day) for at, day in enumerate(days)], height)
    places = [found.place_at(line) for line in range(found.line_count)]
    for index in range(len(days)):
        line = found.line_of(index)
        for part in range(height):
            place = places[line + part]
            assert place is not None
            assert (place.entry, place.part) == (index, part)
    headings = [place for place in places if place is not None and place.entry is None]
    assert [place.group.day for place in headings] == sorted(set(days), reverse=True)
    assert places.count(None) == max(0, len(sizes) - 1)
