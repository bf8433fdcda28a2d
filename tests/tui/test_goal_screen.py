"""The Goal place: keys, the editor in place, and what happens when something is in the way."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from functools import partial

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
    MadePlan,
    made_plan,
)
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static, TextArea

from planner.acts.goals import edit_goal
from planner.fields import GOAL_FIELDS
from planner.goal import Category, Goal, Reason, Status
from planner.measure import MeasureKind
from store.drafts import MemoryDrafts
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp
from tui.screens.board import BoardScreen
from tui.screens.goal import GoalScreen
from tui.widgets.goal.field_editor import FieldEditor
from tui.widgets.goal.page import Spot, SpotKind
from tui.widgets.ink import text_of


class OpenGoal:
    """A goal that is open in the app, and the keys that a person presses."""

    def __init__(self, made: MadePlan, app: DualtrackApp, pilot: Pilot[None]) -> None:
        self.made = made
        self.app = app
        self.pilot = pilot

    @property
    def screen(self) -> GoalScreen:
        places = [each for each in self.app.screen_stack if isinstance(each, GoalScreen)]
        return places[-1]

    @property
    def goal(self) -> Goal:
        goal = self.screen.goal
        assert goal is not None
        return goal

    @property
    def newest(self) -> str:
        """The label of the newest change."""
        return next(iter(self.made.keeper.history())).label

    @property
    def words(self) -> str:
        """What the open editor or dialog says below the typed text."""
        found = self.app.screen.query("#preview, .field-words").results(Static)
        return " ".join(str(each.content) for each in found)

    @property
    def page(self) -> str:
        blocks = self.screen.sheet.page.blocks
        return "\n".join(text_of(row.line) for block in blocks for row in block.rows)

    async def at(self, kind: SpotKind, id_: str) -> None:
        self.screen.sheet.move_to(Spot(kind, id_))
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def settle(self) -> None:
        """Wait until what was begun is kept and drawn."""
        await self.pilot.pause()
        async with self.app.desk._turn:
            pass
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Replace the text of the entry in hand."""
        entry = self.app.focused
        assert isinstance(entry, Input | TextArea)
        if isinstance(entry, Input):
            entry.value = text
        else:
            entry.text = text
        await self.pilot.pause()


@asynccontextmanager
async def opened(
    goal_id: str = EXAM, size: tuple[int, int] = (120, 40), drafts: MemoryDrafts | None = None
) -> AsyncIterator[OpenGoal]:
    made = made_plan()
    app = DualtrackApp(
        made.keeper, MemoryPreferences(), drafts or MemoryDrafts(), made.now, made.new_id
    )
    async with app.run_test(size=size) as pilot:
        app.push_screen(GoalScreen(app.desk, goal_id))
        await pilot.pause()
        yield OpenGoal(made, app, pilot)


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


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("title", "Pass the whole CPA exam", "Pass the whole CPA exam"),
        ("start", "2026-10-01", date(2026, 10, 1)),
        ("due", "", None),
        ("tags", "#cpa", ("cpa",)),
        ("first_step", "Call the school", "Call the school"),
        ("hours_per_week", "6", 6.0),
        ("confidence", "9", 90),
        ("parents", "", ()),
    ],
)
async def test_a_field_of_one_line_is_saved_by_enter(name: str, text: str, value: object) -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, name)
        await page.press("e")
        await page.type(text)
        await page.press("enter")
        if page.screen.query(FieldEditor):
            await page.press("enter")
        assert getattr(page.goal, name) == value
        assert not page.screen.query(FieldEditor)
        assert page.app.focused is page.screen.sheet


@pytest.mark.parametrize(
    "name", ["why", "resources", "obstacles", "employer_support", "company_priority"]
)
async def test_a_long_field_takes_line_ends_and_is_saved_by_ctrl_s(name: str) -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, name)
        await page.press("enter")
        await page.type("one")
        entry = page.app.focused
        assert isinstance(entry, TextArea)
        entry.move_cursor(entry.document.end)
        await page.press("enter", "t", "w", "o", "ctrl+s")
        written = GOAL_FIELDS[name].write(getattr(page.goal, name), page.screen.desk.context)
        assert written == "one\ntwo"


@pytest.mark.parametrize(
    ("name", "downs", "value"),
    [
        ("category", 1, Category.NETWORKING),
        ("reason", 1, Reason.SHOULD),
        ("reason", 3, None),
        ("in_my_control", 1, False),
        ("in_my_control", 2, None),
    ],
)
async def test_a_choice_is_picked_from_a_list_that_begins_at_the_present_one(
    name: str, downs: int, value: object
) -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, name)
        await page.press("e")
        assert isinstance(page.app.focused, OptionList)
        await page.press(*["down"] * downs, "enter")
        assert getattr(page.goal, name) == value


async def test_the_text_is_understood_while_it_is_typed() -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, "due")
        await page.press("e")
        await page.type("end of Q3")
        assert page.words == "= Thu 30 Sep 2027, in 10 months"
        await page.type("whenever")
        assert "can't be read as a date" in page.words
        await page.type("")
        assert "empty for someday" in page.words


async def test_moving_the_due_date_asks_for_a_reason_that_may_be_given() -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, "due")
        await page.press("e")
        await page.type("2027-09-30")
        await page.press("enter")
        assert page.goal.due == date(2027, 6, 30)
        await page.type("The school moved the exam")
        await page.press("enter")
        assert page.goal.due == date(2027, 9, 30)
        assert "The school moved the exam" in page.page
        assert "moved 2x, +138 d" in page.page


async def test_a_reason_for_a_moved_date_may_stay_empty() -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, "due")
        await page.press("e")
        await page.type("2027-09-30")
        await page.press("enter", "enter")
        assert page.goal.due == date(2027, 9, 30)
        assert "no reason given" in page.page


async def test_a_first_due_date_is_saved_without_asking_why() -> None:
    async with opened(BARE) as page:
        await page.at(SpotKind.FIELD, "due")
        await page.press("e")
        await page.type("2027-09-30")
        await page.press("enter")
        assert page.goal.due == date(2027, 9, 30)
        assert page.goal.status is Status.ACTIVE


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("title", "", "The title is empty"),
        ("title", "x" * 201, "201 characters"),
        ("due", "whenever", "can't be read as a date"),
        ("start", "2027-08-01", "before the start"),
        ("confidence", "12", "confidence of 12"),
        ("parents", "exa", "stepping stone"),
        ("parents", "crs", "its own stepping stone"),
        ("parents", "nope", "no goal has the id"),
    ],
)
async def test_a_refusal_stays_beside_the_typed_text(name: str, text: str, words: str) -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, name)
        await page.press("e")
        await page.type(text)
        await page.press("ctrl+s")
        assert words.casefold() in page.words.casefold()
        assert page.screen.query_one("#entry", Input).value == text


async def test_esc_leaves_a_field_as_it_was() -> None:
    async with opened() as page:
        await page.press("e")
        await page.type("Something else")
        await page.press("escape")
        assert page.goal.title.startswith("Pass all four")
        assert not page.screen.query(FieldEditor)
        await page.press("escape")
        assert not isinstance(page.app.screen, GoalScreen)


async def test_saving_without_a_change_changes_nothing() -> None:
    async with opened() as page:
        before = page.newest
        await page.press("e", "enter")
        assert page.newest == before
        assert not page.screen.query(FieldEditor)


async def test_while_a_field_is_edited_no_other_editor_opens() -> None:
    async with opened() as page:
        await page.press("e")
        page.screen.begin("edit-field")
        await page.pilot.pause()
        assert len(page.screen.query(FieldEditor)) == 1


async def test_the_editor_stands_where_its_field_stood_and_follows_a_resize() -> None:
    async with opened() as page:
        for size in ((120, 40), (80, 24), (200, 60), (48, 14)):
            await page.pilot.resize_terminal(*size)
            await page.pilot.pause()
            await page.at(SpotKind.FIELD, "due")
            await page.press("e")
            editor, sheet = page.screen.query_one(FieldEditor), page.screen.sheet
            assert sheet.region.contains_region(editor.region)
            assert editor.region.y == sheet.region_of(sheet.cursor).y
            await page.press("escape")


async def test_an_editor_that_is_open_keeps_its_text_when_the_terminal_is_resized() -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, "due")
        await page.press("e")
        await page.type("end of Q3")
        await page.pilot.resize_terminal(80, 24)
        await page.pilot.pause()
        editor, sheet = page.screen.query_one(FieldEditor), page.screen.sheet
        assert editor.text == "end of Q3"
        assert editor.region.y == sheet.region_of(Spot(SpotKind.FIELD, "due")).y
        assert sheet.region.contains_region(editor.region)


def edited_elsewhere(page: OpenGoal, **fields: object) -> None:
    """Another window edits the goal while this one has a field open."""
    act = partial(edit_goal, goal_id=EXAM, fields=fields, today=TODAY, new_id=page.made.new_id)
    page.made.keeper.act(act)


async def test_another_field_changed_elsewhere_is_no_conflict() -> None:
    async with opened() as page:
        await page.press("e")
        edited_elsewhere(page, why="Because")
        await page.type("Pass the exam this year")
        await page.press("enter")
        assert (page.goal.title, page.goal.why) == ("Pass the exam this year", "Because")


@pytest.mark.parametrize(
    ("keys", "title"),
    [(("ctrl+s",), "Mine of today"), (("down", "space", "ctrl+s"), "Theirs of today")],
)
async def test_the_same_field_changed_elsewhere_asks_yours_or_theirs(
    keys: tuple[str, ...], title: str
) -> None:
    async with opened() as page:
        await page.press("e")
        edited_elsewhere(page, title="Theirs of today")
        await page.type("Mine of today")
        await page.press("enter")
        await page.press(*keys)
        assert page.goal.title == title
        assert not page.screen.query(FieldEditor)


async def test_leaving_the_question_of_a_conflict_keeps_the_typed_text() -> None:
    async with opened() as page:
        await page.press("e")
        edited_elsewhere(page, title="Theirs of today")
        await page.type("Mine of today")
        await page.press("enter")
        await page.press("escape")
        assert page.screen.query_one("#entry", Input).value == "Mine of today"
        assert "changed since you began" in page.words


async def test_text_that_a_crash_cut_off_comes_back_into_its_field() -> None:
    drafts = MemoryDrafts()
    async with opened(drafts=drafts) as page:
        await page.at(SpotKind.FIELD, "first_step")
        await page.press("e")
        await page.type("Call the school tomorrow")
        assert page.app.save_now()
    made = made_plan()
    app = DualtrackApp(
        made.keeper, MemoryPreferences(), MemoryDrafts(drafts), made.now, made.new_id
    )
    async with app.run_test(size=(120, 40)) as pilot:
        for _ in range(6):
            await pilot.pause()
        assert isinstance(app.screen, GoalScreen)
        editor = app.screen.query_one(FieldEditor)
        assert (editor.field.name, editor.text) == ("first_step", "Call the school tomorrow")


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
