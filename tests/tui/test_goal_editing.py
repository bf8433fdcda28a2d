"""Every field of a goal is edited where it stands, and nothing typed is lost."""

from datetime import date
from functools import partial

import pytest
from made_goals import (
    BARE,
    EXAM,
    TODAY,
    made_plan,
)
from open_goal import OpenGoal, opened
from textual.events import Key
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static, TextArea

from planner.acts.goals import edit_goal
from planner.fields import GOAL_FIELDS
from planner.goal import Category, Reason, Status
from store.drafts import MemoryDrafts
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp
from tui.screens.goal import GoalScreen
from tui.widgets.goal.field_editor import FieldEditor
from tui.widgets.goal.spots import SpotKind
from tui.widgets.page import Spot


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


async def test_a_frame_that_is_drawn_while_the_editor_goes_does_no_harm(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Textual takes a widget's styles before it takes the widget from the picture."""
    leave = TextArea._message_loop_exit
    drawn: list[Widget] = []

    async def leave_and_draw(area: TextArea) -> None:
        screen = area.screen
        await leave(area)
        screen._layout_required = False
        screen.refresh()
        screen._on_timer_update()
        drawn.append(area)

    monkeypatch.setattr(TextArea, "_message_loop_exit", leave_and_draw)
    async with opened() as page:
        await page.at(SpotKind.FIELD, "why")
        await page.press("enter")
        await page.type("one")
        await page.press("ctrl+s")
        assert drawn
        assert page.goal.why == "one"


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
        assert page.words == "nothing: the field will be empty"
        hint = str(page.screen.query_one(FieldEditor).border_title)
        assert hint == "Due: end of Q3, +6m, 2027-06-30; empty for someday"


async def test_moving_the_due_date_asks_for_a_reason_that_may_be_given() -> None:
    async with opened() as page:
        await page.at(SpotKind.FIELD, "due")
        await page.press("e")
        await page.type("2027-09-30")
        await page.press("tab")
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
        await page.press("enter")
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


def burst(page: OpenGoal, *keys: str) -> None:
    """Keys that come faster than the app can follow, as from a paste into the terminal."""
    for key in keys:
        page.app.post_message(Key(key, key if len(key) == 1 else None))


async def test_text_typed_ahead_reaches_the_editor_that_it_opens() -> None:
    async with opened() as page:
        burst(page, "e", *"dux")
        await page.settle()
        await page.settle()
        assert page.screen.query_one("#entry", Input).value.endswith("examdux")
        assert page.screen.plan.goals[EXAM].status is Status.ACTIVE


async def test_text_typed_behind_a_tab_reaches_the_next_entry() -> None:
    async with opened() as page:
        await page.press("m")
        burst(page, *"Book", "tab", *"fri", "enter")
        await page.settle()
        await page.settle()
        assert page.newest == "Add the milestone “Book”"


async def test_the_letters_follow_a_title_while_it_is_typed() -> None:
    async with opened() as page:
        await page.press("e")
        words = page.screen.query_one(".field-words", Static)
        await page.type("Improve my communication")
        assert str(words.content).startswith("S◐ ")
        await page.type("Give two talks at the meetup")
        assert str(words.content).startswith("S● M● ")
        await page.type("")
        assert str(words.content).startswith("the title is empty")


async def retitle(page: OpenGoal, title: str) -> None:
    await page.press("home", "e")
    await page.type(title)
    await page.press("enter")


async def test_advice_on_the_wording_stands_below_the_letters_and_is_dismissed() -> None:
    async with opened() as page:
        assert "Wording" not in page.page
        await retitle(page, "Improve my communication")
        assert "“improve” can mean many things" in page.page
        await page.at(SpotKind.FINDING, "vague-verb")
        await page.press("D")
        assert page.goal.dismissed == ("vague-verb",)
        assert page.newest == "Dismiss vague-verb on “Improve my communication”"
        assert "can mean many things" not in page.page
        await page.press("u")
        assert "can mean many things" in page.page


async def test_enter_on_advice_opens_the_words_that_it_is_about() -> None:
    async with opened() as page:
        await retitle(page, "Improve my communication")
        await page.at(SpotKind.FINDING, "vague-verb")
        await page.press("enter")
        assert page.screen.query_one(FieldEditor).field.name == "title"


async def test_what_is_no_advice_is_not_dismissed() -> None:
    async with opened() as page:
        await page.press("D")
        assert page.goal.dismissed == ()
        toasts = [each.message for each in page.app._notifications]
        assert toasts == ["Put the cursor on a finding below “Wording” to dismiss it."]
