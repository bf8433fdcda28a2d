"""The app around its places: other processes, undo, themes, walkthroughs, typed text."""

import asyncio
import random
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path

import pytest
from made_board import EXAM, PYTHON, RACE, SAVINGS, OpenBoard, made_board, opened
from made_goals import MadePlan
from textual.widgets import Input
from waiting import until

from planner.acts.goals import drop_goal, set_focus
from planner.change import Change, KeptChange
from planner.goal import Status
from planner.keeper import Draft, Json, Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.disk_keeper import DiskKeeper
from store.drafts import MemoryDrafts
from store.preferences import MemoryPreferences
from tui.actions.registry import ACTIONS
from tui.app import DualtrackApp
from tui.dialogs.confirm import Confirm
from tui.dialogs.form import FormDialog
from tui.screens.board import BoardScreen

ROOT = Path(__file__).parent.parent.parent


async def test_undo_and_redo_name_what_they_take_back() -> None:
    async with opened() as app:
        await app.press("f", "u")
        assert app.toasts == ["Undo: Focus on “Rebuild the report as a tested Python package”"]
        assert not app.made.keeper.plan.goals[PYTHON].focus
        await app.press("U")
        assert app.toasts == ["Redo: Focus on “Rebuild the report as a tested Python package”"]
        assert app.made.keeper.plan.goals[PYTHON].focus


async def test_nothing_to_undo_or_redo_is_said() -> None:
    async with opened(made=MadePlan()) as app:
        await app.press("u")
        assert "othing" in app.toasts[0]
        await app.press("U")
        assert "othing" in app.toasts[0]


async def test_a_change_of_another_process_is_named_and_asked_about_before_it_is_undone(
    tmp_path: Path,
) -> None:
    async with two_processes(tmp_path) as (app, other):
        other.act(partial(set_focus, goal_id=SAVINGS, focus=True))
        await app.app._tick()
        for key, has_focus in (("n", True), ("escape", True), ("y", False)):
            await app.perform("undo")
            assert isinstance(app.app.screen, Confirm)
            assert "Focus on “Save 400 euro a month”" in app.app.screen._question
            assert "21 Nov 2026" in app.app.screen._question
            await app.press(key)
            assert app.app.desk.plan.goals[SAVINGS].focus is has_focus


async def test_what_another_process_kept_is_drawn_within_two_seconds(tmp_path: Path) -> None:
    async with two_processes(tmp_path) as (app, other):
        app.board.point_at(SAVINGS)
        drop = partial(
            drop_goal, goal_id=SAVINGS, today=app.made.today, reason="no", new_id=app.made.new_id
        )
        other.act(drop)
        await until(lambda: app.title != "Save 400 euro a month", seconds=2)
        assert app.title == "Rebuild the report as a tested Python package"


@asynccontextmanager
async def two_processes(directory: Path) -> AsyncIterator[tuple[OpenBoard, DiskKeeper]]:
    """The app and a second keeper on one plan on disk."""
    made = made_board()
    keeper = DiskKeeper.open(directory / "plan", made.now)
    for change in reversed(tuple(made.keeper.history())):
        keeper.act(partial(_again, change=change))
    other = DiskKeeper.open(directory / "plan", made.now)
    made.keeper = keeper  # type: ignore[assignment]  # the same plan on disk
    async with opened(made=made) as app:
        yield app, other
    other.close()


def _again(_plan: Plan, change: KeptChange) -> Change:
    return Change(change.label, change.edits)


async def test_a_chosen_theme_is_used_and_remembered() -> None:
    preferences = MemoryPreferences()
    async with opened(preferences=preferences) as app:
        await app.press("T", "down", "enter")
        assert app.app.theme == "light"
    assert preferences.theme == "light"
    async with opened(preferences=preferences) as app:
        assert app.app.theme == "light"


@pytest.mark.parametrize("theme", ["", "no such theme", "dracula"])
async def test_an_unknown_theme_leaves_the_first_one(theme: str) -> None:
    preferences = MemoryPreferences()
    preferences.theme = theme
    async with opened(preferences=preferences) as app:
        assert app.app.theme == "dark"


SVG_TEXT = "c5c8c6"
"""What a picture fills text with that has no colour."""


async def test_no_color_leaves_nothing_but_greys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as app:
        assert app.app.theme == "plain"
        svg = app.app.export_screenshot()
    colours = set(re.findall(r"-r\d+ \{ fill: #([0-9a-f]{6})", svg)) - {SVG_TEXT}
    assert all(each[:2] == each[2:4] == each[4:] for each in colours)


class UnwritablePreferences(MemoryPreferences):
    def set_theme(self, name: str) -> None:
        raise Trouble("the preferences can't be written", "make room on the disk")


async def test_preferences_that_cannot_be_written_are_said_and_end_nothing() -> None:
    async with opened(preferences=UnwritablePreferences()) as app:
        await app.press("T", "down", "enter")
        assert app.app.theme == "light"
        assert app.toasts == ["the preferences can't be written; make room on the disk."]


@pytest.fixture
def lent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A terminal that can be lent although there is none; the list says when."""
    events: list[str] = []

    @contextmanager
    def suspend(_app: DualtrackApp) -> Iterator[None]:
        events.append("lent")
        yield
        events.append("back")

    monkeypatch.setattr(DualtrackApp, "suspend", suspend)
    return events


async def test_a_walkthrough_gets_the_terminal_and_the_plan_is_drawn_after_it(
    lent: list[str],
) -> None:
    made = made_board()

    async def walk(flow: str, subject: str, _known: Mapping[str, Json]) -> str:
        assert lent == ["lent"]
        made.keeper.act(partial(set_focus, goal_id=PYTHON, focus=True))
        return f"{flow} {subject}is done."

    async with opened(made=made, walkthrough=walk) as app:
        await app.press("O")
        await app.settle()
        assert lent == ["lent", "back"]
        assert app.toasts == ["onboard is done."]
        assert app.board.goal
        assert app.board.goal.focus


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Refusal("no draft is left", "begin a new one"), "no draft is left; begin a new one."),
        (Trouble("the disk is full", "make room"), "the disk is full; make room."),
        (
            ValueError("a private word"),
            "The walkthrough stopped (ValueError). R goes on with it.",
        ),
    ],
)
async def test_a_walkthrough_that_fails_leaves_the_app_alive_and_one_notice(
    lent: list[str], error: Exception, words: str
) -> None:
    async def walk(_flow: str, _subject: str, _known: Mapping[str, Json]) -> str:
        raise error

    async with opened(walkthrough=walk) as app:
        await app.press("A")
        await app.settle()
        assert lent == ["lent", "back"]
        assert app.toasts == [words]
        await app.press("down")
        assert app.title == "Save 400 euro a month"


async def test_without_a_terminal_to_lend_the_shell_verb_is_named() -> None:
    async with opened() as app:
        await app.press("R")
        await app.settle()
        assert app.toasts == ["This needs a terminal of its own: dualtrack resume"]


async def test_typed_text_survives_the_end_of_the_app_and_is_offered_back() -> None:
    drafts, made = MemoryDrafts(), made_board()
    async with opened(made=made, drafts=drafts) as app:
        app.board.point_at(EXAM)
        await app.perform("check-in")
        await app.type("@60% half way")
        app.app.leave(143)
    (draft,) = drafts.unfinished()
    assert (draft.flow, draft.subject, draft.answers["line"]) == (
        "form:check-in", EXAM, "@60% half way",
    )  # fmt: skip
    async with opened(made=made, drafts=drafts) as app:
        await app.settle()
        assert app.title == "Pass the certificate exam"
        assert app.app.screen.query_one(Input).value == "@60% half way"
        assert app.words == "= confidence 60%, note “half way”"
        await app.press("enter")
        assert drafts.unfinished() == ()
        assert made.keeper.plan.check_ins_of(EXAM)[-1].note == "half way"


async def test_a_form_that_was_saved_just_before_the_end_makes_its_record_once() -> None:
    drafts, made = MemoryDrafts(), made_board()
    async with opened(made=made, drafts=drafts) as app:
        await app.perform("add")
        await app.type("Learn Danish by end of Q2")
        app.app.save_now()
        (draft,) = drafts.unfinished()
        await app.press("enter")
    MemoryDrafts.save(drafts, draft)
    async with opened(made=made, drafts=drafts) as app:
        await app.settle()
        await app.press("enter")
        assert app.words.startswith("! “Learn Danish” is saved already")
    titles = [goal.title for goal in made.keeper.plan.goals.values()]
    assert titles.count("Learn Danish") == 1


async def test_what_is_being_typed_is_kept_within_a_second_or_so() -> None:
    drafts = MemoryDrafts()
    async with opened(drafts=drafts) as app:
        await app.perform("win")
        await app.type("Ran the planning round", "text")
        await until(lambda: bool(drafts.unfinished()), seconds=3)
    (draft,) = drafts.unfinished()
    assert draft.answers["text"] == "Ran the planning round"


async def test_a_form_without_typed_text_leaves_no_draft() -> None:
    drafts = MemoryDrafts()
    async with opened(drafts=drafts) as app:
        await app.perform("edit")
        app.app.leave(129)
    assert drafts.unfinished() == ()


async def test_leaving_a_form_on_purpose_leaves_no_draft() -> None:
    drafts = MemoryDrafts()
    async with opened(drafts=drafts) as app:
        await app.press("a", "x")
        app.app.save_now()
        assert len(drafts.unfinished()) == 1
        await app.press("escape", "escape")
        assert drafts.unfinished() == ()


async def test_a_form_that_another_window_has_open_is_not_taken_up() -> None:
    first, made = MemoryDrafts(), made_board()
    async with opened(made=made, drafts=first) as app:
        await app.press("a", "x")
        app.app.save_now()
        async with opened(made=made, drafts=MemoryDrafts(beside=first)) as other:
            await other.settle()
            assert isinstance(other.app.screen, BoardScreen)


async def test_the_draft_of_a_walkthrough_is_left_to_the_walkthrough() -> None:
    drafts, made = MemoryDrafts(), made_board()
    drafts.save(Draft("d000000001", "onboard", 1, made.now(), {"role": "engineer"}))
    async with opened(made=made, drafts=drafts) as app:
        await app.settle()
        assert isinstance(app.app.screen, BoardScreen)
        assert len(drafts.unfinished()) == 1


async def test_the_exit_code_of_a_signal_is_that_of_the_shell() -> None:
    async with opened() as app:
        app.app.leave(129)
        await app.settle()
    assert app.app.return_code == 129


async def test_q_ends_the_app_with_success() -> None:
    async with opened() as app:
        await app.pilot.press("q")
        await app.settle()
    assert app.app.return_code == 0


async def test_a_crash_says_type_and_place_and_no_private_word(
    capsys: pytest.CaptureFixture[str],
) -> None:
    drafts = MemoryDrafts()
    with pytest.raises(ZeroDivisionError):  # noqa: PT012  # raised where the app is left
        async with opened(drafts=drafts) as app:
            await app.perform("add")
            await app.type("a private word")
            app.app.call_later(_fail, "a private word")
            await app.settle()
            await app.settle()
    assert app.app.return_code == 70
    assert drafts.unfinished()[0].answers == {"line": "a private word"}
    printed = capsys.readouterr()
    assert "a private word" not in printed.out + printed.err


def _fail(private: str) -> None:
    _ = len(private) / 0


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (10, 3), (39, 24), (80, 9)])
async def test_a_screen_that_is_too_small_says_so_and_works_again_when_it_grows(
    size: tuple[int, int],
) -> None:
    async with opened(size) as app:
        assert app.board.has_class("-too-small")
        await app.press("down", "t", "g")
        await app.pilot.resize_terminal(120, 40)
        await until(lambda: not app.board.has_class("-too-small"), seconds=5)
        assert app.app.focused is app.board.view


async def test_a_long_wait_for_the_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.desk.QUIET_S", 0.0)
    async with opened() as app:
        noted: list[bool] = []
        app.app.desk.when_waiting = noted.append
        app.board.begin("focus")
        await asyncio.sleep(0.05)
        await app.settle()
        assert noted[-1] is False


async def test_a_new_day_is_drawn_without_a_key() -> None:
    async with opened() as app:
        app.made.today = app.made.today.replace(day=22)
        await app.app._tick()
        await app.settle()
        assert "22 Nov" in str(app.board._drawn[1].strftime("%d %b"))


async def test_a_store_that_fails_is_said_and_the_typed_text_stays() -> None:
    made = made_board()

    def broken(_decide: object) -> object:
        raise Trouble("no space is left on the disk", "make room and save again")

    async with opened(made=made) as app:
        await app.perform("add")
        await app.type("Learn Danish")
        made.keeper.act = broken  # type: ignore[method-assign, assignment]  # a full disk
        await app.press("enter")
        assert isinstance(app.app.screen, FormDialog)
        assert app.words == "! No space is left on the disk; make room and save again."
        assert app.app.screen.query_one(Input).value == "Learn Danish"
        await app.press("escape", "escape")
        await app.press("f")
        assert app.toasts == ["No space is left on the disk; make room and save again."]
        assert made.keeper.plan.goals[RACE].status is Status.PAUSED


def test_the_first_frame_needs_no_dialog_no_other_place_and_no_walkthrough() -> None:
    script = "import sys, tui.app; print(*sys.modules)"
    words = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    late = ("tui.dialogs", "tui.screens.goal", "tui.widgets.charts", "questionary", "tinydb")
    assert [word for word in words if word.startswith(late)] == []


async def test_a_key_is_painted_at_once_and_not_at_the_next_tick() -> None:
    async with opened() as app:
        painted: list[bool] = []
        paint = app.board._compositor_refresh

        def watched() -> None:
            painted.append(True)
            paint()

        app.board._update_timer.resume = lambda: None  # type: ignore[method-assign]  # no tick
        app.board._compositor_refresh = watched  # type: ignore[method-assign]  # to count
        await app.press("down")
        assert painted


@pytest.mark.parametrize("seed", range(3))
async def test_no_row_of_keys_ends_the_app(seed: int, lent: list[str]) -> None:
    chance = random.Random(seed)
    keys = [key for action in ACTIONS for key in action.key.split(",") if action.id != "quit"]
    keys += ["up", "down", "left", "right", "tab", "enter", "escape", "1", "z", "backspace"]
    async with opened(chance.choice([(80, 24), (120, 40)]), drafts=MemoryDrafts()) as app:
        for _ in range(60):
            await app.pilot.press(chance.choice(keys))
        assert app.app.is_running
        assert lent.count("lent") == lent.count("back")
