"""The Goal place: the cursor, the steps and links of a goal, its history, and the way back."""

from datetime import date

import pytest
from made_goals import (
    BARE,
    COURSE,
    EXAM,
    FIRST_STEP,
    HOURS,
    MOCK,
    PARTNER,
    SECTIONS,
    TODAY,
    made_plan,
)
from open_goal import opened
from textual.widgets import OptionList

from planner.measure import MeasureKind
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp
from tui.screens.board import BoardScreen
from tui.screens.goal import GoalScreen
from tui.widgets.goal.spots import SpotKind
from tui.widgets.page import Spot


async def test_enter_on_the_board_opens_the_goal_and_esc_leads_back_to_its_card() -> None:
    made = made_plan()
    app = DualtrackApp(made.keeper, MemoryPreferences(), None, made.now, made.new_id)
    async with app.run_test(size=(120, 40)) as pilot:
        assert isinstance(app.screen, BoardScreen)
        before = app.screen.goal
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, GoalScreen)
        assert app.screen.goal == before
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, BoardScreen)
        assert app.screen.goal == before


async def test_the_cursor_walks_with_arrows_and_letters_and_jumps_to_both_ends() -> None:
    async with opened() as page:
        sheet = page.screen.sheet
        first = sheet.cursor
        await page.press("down", "j")
        assert sheet.cursor == sheet.page.below(sheet.page.below(first))
        await page.press("k", "up", "up")
        assert sheet.cursor == first
        await page.press("end")
        assert sheet.cursor == sheet.page.order[-1]
        await page.press("home", "down", "right")
        assert sheet.page.places[sheet.cursor].column == 1
        await page.press("left")
        assert sheet.page.places[sheet.cursor].column == 0
        await page.press("pagedown", "pageup")
        assert sheet.page.places[sheet.cursor].column == 0


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_every_spot_is_in_sight_when_the_cursor_comes_to_it(size: tuple[int, int]) -> None:
    async with opened(size=size) as page:
        sheet = page.screen.sheet
        for spot in sheet.page.order:
            sheet.move_to(spot)
            await page.pilot.pause()
            assert sheet.region.contains_region(sheet.region_of(spot))


async def test_space_reaches_a_milestone_and_reopens_it() -> None:
    async with opened() as page:
        await page.at(SpotKind.MILESTONE, MOCK)
        await page.press("space")
        assert page.screen.plan.milestones[MOCK].done_on == TODAY
        await page.press("space")
        assert page.screen.plan.milestones[MOCK].done_on is None


async def test_space_elsewhere_says_what_it_is_for() -> None:
    async with opened() as page:
        before = page.newest
        await page.press("space")
        assert page.newest == before
        assert "tick" in next(each.message for each in page.app._notifications)


async def test_m_adds_a_milestone_with_a_day_in_words() -> None:
    async with opened() as page:
        await page.press("m")
        await page.type("Book the flights")
        await page.press("tab")
        await page.type("in 5 weeks")
        assert page.words == "= Sat 26 Dec 2026 (in 5 weeks)"
        await page.press("enter")
        assert page.newest == "Add the milestone “Book the flights”"
        assert "Book the flights" in page.page


async def test_e_on_a_milestone_changes_its_words_and_its_day() -> None:
    async with opened() as page:
        await page.at(SpotKind.MILESTONE, FIRST_STEP)
        await page.press("e")
        await page.type("Sit section one")
        await page.press("enter")
        assert page.screen.plan.milestones[FIRST_STEP].title == "Sit section one"


@pytest.mark.parametrize(
    ("target", "kind", "words"),
    [
        ("18 chapters", MeasureKind.UP, "= chapters: up from 0 to 18"),
        ("3 per week", MeasureKind.RATE, "= chapters: 3 every week"),
        ("", MeasureKind.YES_NO, "= chapters: reached or not"),
    ],
)
async def test_shift_m_adds_a_measure(target: str, kind: MeasureKind, words: str) -> None:
    async with opened(BARE) as page:
        await page.press("M")
        await page.type("chapters")
        await page.press("tab")
        await page.type(target)
        assert page.words == words
        await page.press("enter")
        (measure,) = page.screen.plan.measures.of(BARE)
        assert (measure.name, measure.kind) == ("chapters", kind)


async def test_a_new_target_leaves_the_days_before_it_as_they_were() -> None:
    async with opened() as page:
        await page.at(SpotKind.MEASURE, SECTIONS)
        await page.press("e")
        await page.type("6 sections")
        assert page.words == "= 4 until yesterday, 6 sections from today on"
        await page.press("enter")
        measure = page.screen.plan.measures[SECTIONS]
        assert (measure.target, measure.target_on(date(2026, 11, 20))) == (6, 4)


@pytest.mark.parametrize("text", ["6", "yes", "3 per month"])
async def test_a_rate_keeps_counting_as_it_does(text: str) -> None:
    async with opened() as page:
        await page.at(SpotKind.MEASURE, HOURS)
        await page.press("e")
        await page.type(text)
        await page.press("enter")
        assert "counts per week" in page.words


@pytest.mark.parametrize(
    ("kind", "id_"), [(SpotKind.MILESTONE, MOCK), (SpotKind.MEASURE, SECTIONS)]
)
async def test_delete_takes_a_milestone_or_a_measure_away_and_undo_brings_it_back(
    kind: SpotKind, id_: str
) -> None:
    async with opened() as page:
        await page.at(kind, id_)
        await page.press("delete")
        assert Spot(kind, id_) not in page.screen.sheet.page.places
        await page.press("u")
        assert Spot(kind, id_) in page.screen.sheet.page.places


async def test_delete_elsewhere_takes_nothing_away() -> None:
    async with opened() as page:
        before = page.newest
        await page.press("delete")
        assert page.newest == before


@pytest.mark.parametrize("size", [(1, 1), (12, 4), (40, 10), (60, 16), (300, 90)])
async def test_the_page_draws_at_any_size(size: tuple[int, int]) -> None:
    async with opened(size=size) as page:
        await page.press("down", "end", "home")
        assert page.screen.sheet.cursor == Spot(SpotKind.FIELD, "title")


async def test_l_links_to_a_goal_found_by_typing() -> None:
    async with opened(BARE) as page:
        await page.press("l")
        await page.press(*"partner")
        await page.press("enter")
        assert page.goal.parents == (PARTNER,)


async def test_a_goal_is_never_offered_a_link_that_would_make_a_circle() -> None:
    async with opened(PARTNER) as page:
        await page.press("l")
        offered = page.app.screen.query_one(OptionList)
        ids = {offered.get_option_at_index(index).id for index in range(offered.option_count)}
        assert not ids & {PARTNER, EXAM, COURSE}
        await page.press(*"no such goal")
        assert offered.option_count == 0
        await page.press("enter", "escape")
        assert page.goal.parents == ()


async def test_enter_follows_a_link_and_esc_comes_back() -> None:
    async with opened() as page:
        await page.at(SpotKind.GOAL, COURSE)
        await page.press("enter")
        assert page.goal.id == COURSE
        await page.press("escape")
        assert page.goal.id == EXAM


async def test_shift_l_takes_the_link_away() -> None:
    async with opened() as page:
        await page.press("L")
        assert page.goal.parents == ()
        before = page.newest
        await page.press("L")
        assert page.newest == before


async def test_shift_h_reads_the_changes_of_this_goal() -> None:
    async with opened() as page:
        assert page.screen.sheet.view.history is None
        await page.press("H")
        history = page.screen.sheet.view.history
        assert history is not None
        assert history[0].label == "Note the win “Passed the first section at once.”"
        assert page.screen.sheet.cursor.kind is SpotKind.HISTORY
        await page.at(SpotKind.MORE, "History")
        await page.press("enter")
        assert "Tue 1 Sep 2026   Add “Pass all four sections" in page.page


async def test_a_change_joins_the_history_that_is_shown() -> None:
    async with opened() as page:
        await page.press("H", "f")
        await page.settle()
        history = page.screen.sheet.view.history
        assert history is not None
        assert history[0].label.startswith("Unfocus")


async def test_undo_and_redo_work_here_as_on_the_board() -> None:
    async with opened() as page:
        await page.at(SpotKind.MILESTONE, MOCK)
        await page.press("space", "u")
        assert page.screen.plan.milestones[MOCK].done_on is None
        await page.press("U")
        assert page.screen.plan.milestones[MOCK].done_on == TODAY


async def test_undoing_the_goal_itself_closes_its_page() -> None:
    async with opened() as page:
        goal_id = page.goal.id
        while goal_id in page.made.keeper.plan.goals:
            page.made.keeper.undo()
        page.screen.show_plan()
        await page.pilot.pause()
        assert not isinstance(page.app.screen, GoalScreen)


async def test_a_click_picks_a_spot_and_a_second_one_opens_it() -> None:
    async with opened() as page:
        sheet, link = page.screen.sheet, Spot(SpotKind.GOAL, COURSE)
        region = sheet.region_of(link)
        await page.pilot.click(offset=(region.x + 6, region.y))
        assert sheet.cursor == link
        await page.pilot.click(offset=(region.x + 6, region.y))
        await page.pilot.pause()
        assert page.goal.id == COURSE


async def test_a_person_s_text_is_never_markup() -> None:
    async with opened() as page:
        await page.press("e")
        await page.type("[red]Pass[/] [b]")
        await page.press("enter")
        assert "[red]Pass[/] [b]" in page.page
        assert "[red]Pass[/] [b]" in page.newest


async def test_a_page_opens_with_few_widgets() -> None:
    async with opened() as page:
        assert len(page.screen.query("*")) < 12


async def test_another_theme_redraws_the_chart_as_a_table_and_back() -> None:
    async with opened() as page:
        assert "⠁" in page.page
        page.app.theme = "plain"
        await page.settle()
        assert "⠁" not in page.page
        assert "14 Nov 2026 ━" in page.page
        page.app.theme = "light"
        await page.settle()
        assert "⠁" in page.page
