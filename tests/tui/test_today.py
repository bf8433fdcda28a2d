"""The Today place: what it says, what Enter opens, and the keys that answer what waits."""

from datetime import date
from functools import partial

import pytest
from made_board import EXAM, MENTOR, PYTHON, OpenBoard, made_board, opened
from made_goals import MadePlan

from planner.acts.goals import add_goal
from planner.acts.journal import write_entry
from planner.acts.measures import add_measure
from planner.acts.reviews import keep_review
from planner.calendar import Period
from planner.goal import Category, Goal, Status, Tripwire
from planner.journal import EntryKind, JournalEntry
from planner.measure import Measure, MeasureKind, Target
from planner.profile import ReviewLevel
from planner.reviews.review import Review
from tui.dialogs.entry import EntryDialog
from tui.screens.board import BoardScreen
from tui.screens.goal import GoalScreen
from tui.screens.today import TodayScreen
from tui.widgets.ink import text_of
from tui.widgets.page import Spot
from tui.widgets.today.spots import DaySpot

TODAY = date(2026, 11, 21)
WIRED, WALKS = "wd00000000", "m900000000"
WIN, LETTER = "w100000000", "w200000000"


def made_day() -> MadePlan:
    """The made board with a tripped goal, a habit, a win, and a letter that opened last week."""
    made = made_board()
    wire = Tripwire(date(2026, 11, 1), 40, "ask for help")
    goal = Goal(
        WIRED, "Write the guide", date(2026, 9, 1), date(2027, 3, 1), Category.SKILL,
        Status.ACTIVE, tripwire=wire,
    )  # fmt: skip
    walks = Measure(
        WALKS, WIRED, "pages", MeasureKind.RATE, (Target(date(2026, 9, 1), 2),), period=Period.WEEK
    )
    win = JournalEntry(
        WIN, date(2026, 11, 20), EntryKind.WIN, "Ran the [b]audit[/b] alone.", (PYTHON,)
    )
    letter = JournalEntry(
        LETTER, date(2025, 11, 18), EntryKind.LETTER, "You will have moved by now.",
        opens=date(2026, 11, 18),
    )  # fmt: skip
    made.on(TODAY, partial(add_goal, goal=goal))
    made.on(TODAY, partial(add_measure, measure=walks))
    for entry in (win, letter):
        made.on(TODAY, partial(write_entry, entry=entry))
    made.today = TODAY
    return made


def today_of(app: OpenBoard) -> TodayScreen:
    screen = app.app.screen
    assert isinstance(screen, TodayScreen)
    return screen


def page_of(app: OpenBoard) -> str:
    page = today_of(app).sheet.page
    return "\n".join(text_of(row.line).rstrip() for block in page.blocks for row in block.rows)


async def at(app: OpenBoard, kind: DaySpot, id_: str) -> None:
    today_of(app).sheet.move_to(Spot(kind, id_))
    await app.pilot.pause()


async def test_2_shows_the_day_and_1_the_board() -> None:
    async with opened() as app:
        await app.press("2")
        assert isinstance(app.app.screen, TodayScreen)
        await app.press("1")
        assert isinstance(app.app.screen, BoardScreen)


async def test_what_waits_is_said_with_the_tripped_goal_first() -> None:
    async with opened(made=made_day()) as app:
        await app.press("2")
        words = page_of(app)
        assert words.index("Write the guide") < words.index("Hold a weekly talk")
        assert "you had decided: ask for help" in " ".join(words.split())
        assert "12 days over" in words
        assert "0 of 2 this week" in words
        assert "Ran the [b]audit[/b] alone." in words
        assert "You will have moved by now." in words


async def test_an_empty_plan_says_in_one_line_how_to_begin() -> None:
    async with opened((80, 24), made=MadePlan()) as app:
        await app.press("2")
        assert page_of(app).startswith("A clear day. O sets up your plan")


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40), (200, 60)])
async def test_every_spot_of_the_day_is_in_sight_when_the_cursor_comes_to_it(
    size: tuple[int, int],
) -> None:
    async with opened(size, made=made_day()) as app:
        await app.press("2")
        sheet = today_of(app).sheet
        for spot in sheet.page.order:
            sheet.move_to(spot)
            await app.pilot.pause()
            assert sheet.region.contains_region(sheet.region_of(spot))


@pytest.mark.parametrize(
    ("kind", "id_", "goal_id"),
    [
        (DaySpot.TRIPPED, WIRED, WIRED),
        (DaySpot.OVERDUE, MENTOR, MENTOR),
        (DaySpot.FOCUS, EXAM, EXAM),
        (DaySpot.HABIT, WALKS, WIRED),
    ],
)
async def test_enter_opens_the_goal_that_a_line_is_about(
    kind: DaySpot, id_: str, goal_id: str
) -> None:
    async with opened(made=made_day()) as app:
        await app.press("2")
        await at(app, kind, id_)
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        assert app.app.screen.goal == app.board.plan.goals[goal_id]
        await app.press("escape")
        assert today_of(app).sheet.cursor == Spot(kind, id_)


async def test_enter_on_a_win_reads_it_and_once_more_opens_its_goal() -> None:
    async with opened(made=made_day()) as app:
        await app.press("2")
        await at(app, DaySpot.WIN, WIN)
        await app.press("enter")
        assert isinstance(app.app.screen, EntryDialog)
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        assert app.app.screen.goal == app.board.plan.goals[PYTHON]


async def test_a_goal_is_checked_with_one_line_from_here() -> None:
    async with opened(made=made_day()) as app:
        await app.press("2")
        await at(app, DaySpot.HABIT, WALKS)
        await app.press("c", "+", "1", "enter")
        assert "1 of 2 this week" in page_of(app)


async def test_past_wins_are_shown_when_the_last_review_noted_a_low_energy() -> None:
    made = made_day()
    old = JournalEntry(
        "w300000000",
        date(2025, 3, 3),
        EntryKind.WIN,
        "Held the first talk.",
        impact="Two asked for more.",
    )
    later = [
        JournalEntry(f"w40000000{day}", date(2026, 11, day), EntryKind.WIN, f"Win {day}")
        for day in (7, 8, 9)
    ]
    for entry in (old, *later):
        made.on(TODAY, partial(write_entry, entry=entry))
    for energy in (4, 1):
        on = date(2026, 11, 20 - energy)
        review = Review(f"r{energy}00000000", on, ReviewLevel.WEEKLY, on, on, energy=energy)
        made.on(TODAY, partial(keep_review, review=review))
    async with opened(made=made) as app:
        await app.press("2")
        words = page_of(app)
        assert "Worth a look back" in words
        assert "Held the first talk." in words
        assert "1 of 5" in words


async def test_without_colour_the_chart_is_a_table() -> None:
    async with opened(made=made_day()) as app:
        await app.press("2")
        assert any(0x2800 <= ord(each) < 0x2900 for each in page_of(app))
        app.app.theme = "plain"
        await app.settle()
        assert not any(0x2800 <= ord(each) < 0x2900 for each in page_of(app))
