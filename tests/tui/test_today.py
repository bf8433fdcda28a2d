"""The Today place: what it says, what Enter opens, and the keys that answer what waits."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import partial

import pytest
from made_board import EXAM, MENTOR, PYTHON, TODAY, made_board
from made_day import CALL, GUIDE, LETTER, PAGES, SHELF, STEP, WIN, made_day, opened
from made_goals import MadePlan

from planner.acts.journal import write_entries
from planner.acts.reviews import keep_review
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Json
from planner.profile import ReviewLevel
from planner.reviews.commitment import CommitmentEnd
from planner.reviews.review import Review
from tui.app import DualtrackApp
from tui.dialogs.entry import EntryDialog
from tui.screens.board import BoardScreen
from tui.screens.goal import GoalScreen
from tui.screens.today import TodayScreen
from tui.widgets.ink import width_of
from tui.widgets.page import Spot
from tui.widgets.today.arrangement import today_page
from tui.widgets.today.looking_back import REVIEW_SPOT
from tui.widgets.today.spots import DaySpot


async def test_2_shows_the_day_and_1_the_board() -> None:
    async with opened() as app:
        assert isinstance(app.app.screen, TodayScreen)
        await app.press("1")
        assert isinstance(app.app.screen, BoardScreen)


async def test_what_waits_is_said_with_the_tripped_goal_first() -> None:
    async with opened() as app:
        words = " ".join(app.page.split())
        assert "○ Send in the form step of" in words
        assert words.index("‼ Write the guide") < words.index("! Hold a weekly talk")
        assert "you had decided: ask Ingrid to write half of it" in words
        assert "12 days over" in words


async def test_commitments_say_when_where_and_how_often_they_were_carried_over() -> None:
    async with opened() as app:
        words = " ".join(app.page.split())
        assert "□ Call the examiner about the date 1 day over · on the train home" in words
        assert "□ Clear the shelf [i]of old reports[/i] carried over 2 times" in words


async def test_habits_show_this_week_and_the_last_ones() -> None:
    async with opened() as app:
        pages, calls = (
            next(line for line in app.page.splitlines() if name in line)
            for name in ("pages  Write", "calls  Give")
        )
        assert "0 of 2 this week  ○●○●●○●◌" in pages
        assert "1 of 1 this week  ○●●○●●●●" in calls


async def test_a_goal_over_its_due_date_is_no_habit_of_this_week() -> None:
    made = made_day()
    made.today = date(2027, 3, 2)
    async with opened(made=made) as app:
        assert "pages  Write" not in app.page
        assert "calls  Give" in app.page


async def test_an_empty_plan_says_in_one_line_how_to_begin() -> None:
    async with opened((80, 24), made=MadePlan()) as app:
        assert app.page.startswith("A clear day. O sets up your plan")


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40), (200, 60)])
async def test_every_spot_of_the_day_is_in_sight_when_the_cursor_comes_to_it(
    size: tuple[int, int],
) -> None:
    async with opened(size) as app:
        sheet = app.screen.sheet
        for spot in sheet.page.order:
            sheet.move_to(spot)
            await app.pilot.pause()
            assert sheet.region.contains_region(sheet.region_of(spot))


async def test_no_line_of_the_day_is_wider_than_its_column() -> None:
    async with opened() as app:
        for width in (38, 58, 78, 99, 118, 167, 198, 300):
            page = today_page(app.screen.sheet.view, width)
            for block in page.blocks:
                assert block.x + block.width <= width
                for row in block.rows:
                    gutter = 0 if row.is_heading else 2
                    assert width_of(row.figure) + width_of(row.line) + gutter <= block.width


@pytest.mark.parametrize(
    ("kind", "id_", "goal_id"),
    [
        (DaySpot.TRIPPED, GUIDE, GUIDE),
        (DaySpot.OVERDUE, MENTOR, MENTOR),
        (DaySpot.STEP, STEP, EXAM),
        (DaySpot.FOCUS, EXAM, EXAM),
        (DaySpot.HABIT, PAGES, GUIDE),
        (DaySpot.COMMITMENT, CALL, EXAM),
    ],
)
async def test_enter_opens_the_goal_that_a_line_is_about(
    kind: DaySpot, id_: str, goal_id: str
) -> None:
    async with opened() as app:
        await app.at(kind, id_)
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        assert app.app.screen.goal == app.board.plan.goals[goal_id]
        await app.press("escape")
        assert app.screen.sheet.cursor == Spot(kind, id_)


@pytest.mark.parametrize("id_", [WIN, LETTER])
async def test_enter_on_a_win_or_a_letter_reads_it(id_: str) -> None:
    async with opened() as app:
        await app.at(DaySpot.WIN if id_ == WIN else DaySpot.LETTER, id_)
        await app.press("enter")
        assert isinstance(app.app.screen, EntryDialog)
        await app.press("enter")
        if id_ == WIN:
            assert isinstance(app.app.screen, GoalScreen)
            assert app.app.screen.goal == app.board.plan.goals[PYTHON]
        else:
            assert isinstance(app.app.screen, TodayScreen)


async def test_enter_where_nothing_can_be_opened_says_so() -> None:
    async with opened() as app:
        await app.press("enter")
        assert app.toasts == ["There is nothing to open here. The arrows lead to goals and wins."]


@pytest.mark.parametrize("key", ["enter", "r"])
async def test_the_review_that_is_due_is_begun_from_here(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    walks: list[str] = []

    @contextmanager
    def suspend(_app: DualtrackApp) -> Iterator[None]:
        yield

    async def walk(flow: str, _subject: str, _known: Mapping[str, Json]) -> str:
        walks.append(flow)
        return ""

    monkeypatch.setattr(DualtrackApp, "suspend", suspend)
    async with opened(made=made_board(), walkthrough=walk) as app:
        assert "open since" in app.page
        app.screen.sheet.move_to(REVIEW_SPOT)
        await app.press(key)
        assert walks == ["quarterly"]


async def test_a_goal_is_checked_with_four_keys_from_here() -> None:
    async with opened() as app:
        await app.at(DaySpot.HABIT, PAGES)
        await app.press("c", "+", "1", "enter")
        assert "1 of 2 this week" in app.page


async def test_space_ends_a_commitment_and_the_cursor_stays_near() -> None:
    async with opened() as app:
        await app.at(DaySpot.COMMITMENT, CALL)
        await app.press("space")
        assert app.screen.plan.commitments[CALL].end is CommitmentEnd.DONE
        assert app.screen.sheet.cursor == Spot(DaySpot.COMMITMENT, SHELF)
        await app.press("u")
        assert app.screen.plan.commitments[CALL].is_open


async def test_a_commitment_is_carried_over_but_not_for_ever() -> None:
    async with opened() as app:
        await app.at(DaySpot.COMMITMENT, CALL)
        await app.press(">")
        assert app.screen.plan.commitments[CALL].carried == 1
        await app.at(DaySpot.COMMITMENT, SHELF)
        await app.press(">")
        assert app.toasts[0].endswith("do, delegate or drop it.")


@pytest.mark.parametrize("key", ["space", ">"])
async def test_a_key_for_a_commitment_says_so_where_there_is_none(key: str) -> None:
    async with opened() as app:
        await app.press(key)
        assert app.toasts == ["Put the cursor on a commitment first."]


async def test_past_wins_are_shown_when_the_last_review_noted_a_low_energy() -> None:
    made = made_day()
    old = JournalEntry(
        "w400000000", date(2025, 3, 3), EntryKind.WIN, "Held the first talk.", impact="Two came."
    )
    later = [
        JournalEntry(f"w50000000{day}", date(2026, 11, day), EntryKind.WIN, f"Win {day}")
        for day in (7, 8, 9)
    ]
    made.on(TODAY, partial(write_entries, entries=(old, *later)))
    low = Review("rl00000000", TODAY, ReviewLevel.WEEKLY, TODAY, TODAY, energy=1)
    made.on(TODAY, partial(keep_review, review=low))
    async with opened(made=made) as app:
        assert "Worth a look back" in app.page
        assert "Held the first talk." in app.page
        assert "1 of 5" in app.page


async def test_without_colour_the_chart_is_a_table() -> None:
    async with opened() as app:
        assert any(0x2800 <= ord(each) < 0x2900 for each in app.page)
        app.app.theme = "plain"
        await app.settle()
        assert not any(0x2800 <= ord(each) < 0x2900 for each in app.page)


async def test_what_another_window_does_is_drawn_here() -> None:
    async with opened() as app:
        win = JournalEntry("w600000000", TODAY, EntryKind.WIN, "From the shell.")
        app.made.keeper.act(partial(write_entries, entries=(win,)))
        app.screen.redraw()
        await app.settle()
        assert "From the shell." in app.page
