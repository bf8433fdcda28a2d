"""The board in the app: walking, lanes, groupings, filters, moving cards, the mouse."""

import threading
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from golden_screens import Golden, screen_text
from made_board import (
    EXAM,
    FLUENT,
    LEAD,
    MENTOR,
    PYTHON,
    RACE,
    SAVINGS,
    SOMEDAY,
    TODAY,
    made_board,
    opened,
)
from made_goals import MadePlan
from textual.events import MouseScrollDown
from textual.strip import Strip
from textual.widgets import Input, OptionList

from planner.acts.goals import edit_goal
from planner.board import Grouping, Lane
from planner.change import Change, changed
from planner.goal import Category, GoalOutline, Status
from planner.keeper import Json
from planner.smart.calendar import Calendar
from planner.smart.templates.catalogue import template_named
from planner.smart.templates.made_goal import templated_answers
from planner.values.value import Value
from tui.app import DualtrackApp
from tui.widgets.board.face import UNJUDGED
from tui.widgets.board.rows import Drawn
from tui.widgets.board.scene import Scene
from tui.widgets.board.view import THUMB, BoardView
from tui.widgets.filter_bar import FilterBar
from tui.widgets.ink import Line, text_of
from tui.widgets.press_line import PressLine


async def test_the_cursor_walks_over_cards_and_past_empty_columns() -> None:
    async with opened() as app:
        walked = [app.title]
        for key in ("j", "down", "right", "l", "right", "right", "h", "left", "k"):
            await app.press(key)
            walked.append(app.title)
    assert walked == [
        "Rebuild the report as a tested Python package",
        "Save 400 euro a month",
        "Save 400 euro a month",
        "Hold a weekly talk with each junior engineer",
        "Pass the certificate exam",
        "Give two talks at the regional meetup",
        "Run the dike half marathon",
        "Give two talks at the regional meetup",
        "Pass the certificate exam",
        "Pass the certificate exam",
    ]


async def test_home_end_and_page_keys_go_to_the_ends_of_a_column() -> None:
    async with opened() as app:
        await app.press("end")
        assert app.title == "Save 400 euro a month"
        await app.press("home")
        assert app.title == "Rebuild the report as a tested Python package"
        await app.press("pagedown")
        assert app.title == "Save 400 euro a month"
        await app.press("pageup")
        assert app.title == "Rebuild the report as a tested Python package"


async def test_t_shows_the_next_lane_and_g_the_next_grouping() -> None:
    async with opened() as app:
        lanes, groupings = [], []
        for _ in Lane:
            await app.press("t")
            lanes.append(app.board.lane)
        for _ in Grouping:
            await app.press("g")
            groupings.append(app.board.grouping)
    assert lanes == [Lane.LONG, Lane.BOTH, Lane.SOMEDAY, Lane.SHORT]
    assert groupings == [
        Grouping.BAND,
        Grouping.STATUS,
        Grouping.QUARTER,
        Grouping.VALUE,
        Grouping.CATEGORY,
    ]


async def test_the_cursor_stays_on_its_goal_when_columns_are_others() -> None:
    async with opened() as app:
        app.board.point_at(EXAM)
        await app.press("g")
        assert app.board.goal
        assert app.board.goal.id == EXAM


async def test_the_first_lane_that_holds_goals_is_shown_at_first() -> None:
    made = MadePlan()
    async with opened(made=made) as app:
        assert app.board.lane is Lane.SHORT
        assert "Nothing here yet." in text_of(app.board.view._hint_line(1))


async def test_pointing_at_a_goal_of_another_lane_shows_that_lane() -> None:
    async with opened() as app:
        app.board.point_at(SOMEDAY)
        assert app.board.lane is Lane.SOMEDAY
        assert app.title == "Write a book"


async def test_a_filter_shows_what_matches_while_one_types_and_esc_shows_everything() -> None:
    async with opened() as app:
        await app.press("slash", *"talk")
        assert {goal.title for goal in shown(app.board.view)} == {
            "Give two talks at the regional meetup",
            "Hold a weekly talk with each junior engineer",
        }
        await app.press("enter")
        assert not app.board.query(FilterBar)
        assert app.board.filter_text == "talk"
        await app.press("escape")
        assert app.board.filter_text == ""
        assert len(shown(app.board.view)) == 6


async def test_a_filter_that_cannot_be_understood_is_refused_beside_its_text() -> None:
    async with opened() as app:
        await app.press("slash")
        await app.type("colour:red")
        await app.press("enter")
        note = str(app.board.query_one(".note").content)  # type: ignore[attr-defined]  # a Static
        assert note == "colour: is no key of a filter"
        assert app.toasts[-1].startswith("Colour: is no key of a filter; use cat:")
        assert app.board.query_one(Input).value == "colour:red"
        await app.press("escape")
        assert not app.board.query(FilterBar)


async def test_a_filter_without_a_match_says_how_to_see_everything() -> None:
    async with opened() as app:
        await app.press("slash", *"zzz", "enter")
        assert "No goal of this lane matches" in text_of(app.board.view._hint_line(1))
        assert app.title == ""
        await app.perform("focus")
        assert app.toasts == ["There is no goal here. Press a to add one."]


async def test_a_card_moved_aside_takes_the_category_of_its_column() -> None:
    async with opened() as app:
        await app.press("greater_than_sign")
        assert app.made.keeper.plan.goals[PYTHON].category is Category.PERFORMANCE
        assert app.title == "Rebuild the report as a tested Python package"
        await app.press("less_than_sign", "less_than_sign")
        assert app.made.keeper.plan.goals[PYTHON].category is Category.SKILL
        assert app.toasts == ["There is no column on that side."]


async def test_m_offers_the_columns_and_moves_the_card_to_the_picked_one() -> None:
    async with opened() as app:
        await app.press("m")
        app.app.screen.query_one(OptionList).highlighted = list(Category).index(Category.BALANCE)
        await app.press("enter")
        assert app.made.keeper.plan.goals[PYTHON].category is Category.BALANCE


async def test_among_statuses_a_card_moves_by_the_act_that_leads_there() -> None:
    async with opened() as app:
        app.board.grouping = Grouping.STATUS
        app.board.show_plan()
        app.board.point_at(RACE)
        await app.press("less_than_sign")
        assert app.made.keeper.plan.goals[RACE].status is Status.ACTIVE
        app.board.point_at(PYTHON)
        await app.press("less_than_sign")
        assert app.made.keeper.plan.goals[PYTHON].status is Status.DRAFT


async def test_among_statuses_dropping_asks_for_the_reason() -> None:
    async with opened() as app:
        app.board.grouping = Grouping.STATUS
        app.board.show_plan()
        app.board.point_at(PYTHON)
        await app.press("m")
        app.app.screen.query_one(OptionList).highlighted = list(Status).index(Status.DROPPED)
        await app.press("enter")
        await app.type("the role is gone", "reason")
        await app.submit()
        dropped = app.made.keeper.plan.goals[PYTHON]
        assert (dropped.status, dropped.ended_because) == (Status.DROPPED, "the role is gone")


async def test_among_values_a_moved_card_names_the_value_of_its_column_first() -> None:
    async with opened() as app:
        app.board.grouping = Grouping.VALUE
        app.board.show_plan()
        app.board.point_at(PYTHON)
        await app.press("less_than_sign")
        assert app.made.keeper.plan.goals[PYTHON].values == (Value.PAID,)
        await app.press("m")
        app.app.screen.query_one(OptionList).highlighted = list(Value).index(Value.TECHNICAL)
        await app.press("enter")
        assert app.made.keeper.plan.goals[PYTHON].values == (Value.TECHNICAL, Value.PAID)
        assert app.title == "Rebuild the report as a tested Python package"


async def test_a_card_is_not_moved_out_of_all_its_values_without_a_reason() -> None:
    async with opened() as app:
        app.board.grouping = Grouping.VALUE
        app.board.show_plan()
        app.board.point_at(PYTHON)
        await app.press("less_than_sign", "greater_than_sign")
        assert app.made.keeper.plan.goals[PYTHON].values == (Value.PAID,)
        assert app.toasts[-1].startswith("A move can't take every value away: open the goal")


async def test_y_confirms_the_values_of_a_marked_card() -> None:
    made = made_board()
    goal = made.keeper.plan.goals[PYTHON]
    marked = replace(goal, values=(Value.PAID,), reconfirm=True)
    made.on(TODAY, lambda _plan: Change("Mark", changed(goal, marked)))
    async with opened(made=made) as app:
        app.board.point_at(PYTHON)
        await app.press("y")
        assert app.newest == "Confirm the values of “Rebuild the report as a tested Python package”"
        assert not app.made.keeper.plan.goals[PYTHON].reconfirm
        await app.press("y")
        assert app.toasts[-1] == "The values of this goal need no confirming."


@pytest.mark.parametrize("grouping", [Grouping.BAND, Grouping.QUARTER])
async def test_where_columns_follow_from_dates_moving_asks_for_the_date(grouping: Grouping) -> None:
    async with opened() as app:
        app.board.grouping = grouping
        app.board.show_plan()
        app.board.point_at(EXAM)
        await app.press("greater_than_sign")
        await app.type("2027-08-01", "due")
        assert app.words == "= due Sun 1 Aug 2027 (in 8 months), moved by +198 days"
        await app.submit()
        assert app.made.keeper.plan.goals[EXAM].due == date(2027, 8, 1)
        assert app.made.keeper.plan.slip_of(EXAM) == (1, 198)


async def test_a_click_picks_a_card_and_a_second_one_opens_it() -> None:
    async with opened() as app:
        box = app.board.view.scene.box(app.board.view.spot._replace(row=1))
        assert box
        offset = (box.x + 3, box.y + 2)
        await app.pilot.click(BoardView, offset=offset)
        assert app.board.goal
        assert app.board.goal.id == SAVINGS
        await app.pilot.click(BoardView, offset=offset)
        await app.settle()
        assert app.app.screen.query("GoalSheet")


async def test_a_click_on_a_folded_column_opens_it() -> None:
    made = made_board()
    for id_, category in ((SAVINGS, Category.FINANCIAL), (LEAD, Category.PERFORMANCE)):
        move = partial(
            edit_goal, goal_id=id_, fields={"category": category}, today=made.today,
            new_id=made.new_id,
        )  # fmt: skip
        made.on(made.today, move)
    async with opened((101, 30), made=made) as app:
        app.board.lane = Lane.BOTH
        app.board.show_plan()
        slot = app.board.view.scene.slots[-1]
        assert not slot.is_open
        await app.pilot.click(BoardView, offset=(slot.x + 1, 5))
        assert app.title == "Save 400 euro a month"


async def test_a_click_on_a_lane_or_a_key_does_what_the_word_says() -> None:
    async with opened() as app:
        words = {word.action: x for x, word in app.board.query_one("#lanes", PressLine)._placed()}
        await app.pilot.click("#lanes", offset=(words["lane:long-term"] + 2, 0))
        assert app.board.lane is Lane.LONG
        words = {word.action: x for x, word in app.board.query_one("#keys", PressLine)._placed()}
        await app.pilot.click("#keys", offset=(words["add"], 0))
        await app.settle()
        assert app.app.screen.query(Input)


async def test_the_wheel_scrolls_without_moving_the_cursor() -> None:
    made = made_board()
    async with opened((120, 14), made=made) as app:
        view = app.board.view
        view.post_message(MouseScrollDown(view, 5, 6, 0, 1, 0, False, False, False, 5, 8))
        await app.settle()
        assert view.scroll_offset.y > 0
        assert app.title == "Rebuild the report as a tested Python package"


async def test_a_board_that_is_longer_than_the_screen_says_so_at_its_right_edge() -> None:
    async with opened((120, 14)) as app:
        assert THUMB in screen_text(app.app)
    async with opened((120, 40)) as app:
        assert THUMB not in screen_text(app.app)


async def test_the_cursor_brings_its_card_into_sight() -> None:
    async with opened((120, 14)) as app:
        await app.press("down")
        view = app.board.view
        box = view.scene.box(view.spot)
        assert box
        assert view.scroll_offset.y <= box.y
        assert box.y + box.height <= view.scroll_offset.y + view.size.height - 2


async def test_only_the_lines_of_two_cards_are_drawn_again_when_the_cursor_moves() -> None:
    async with opened() as app:
        view = app.board.view
        drawn: list[int] = []
        draw = view._rows._joined

        def watched(scene: Scene, pieces: Drawn, y: int, edge: Line) -> Strip:
            drawn.append(y)
            return draw(scene, pieces, y, edge)

        view._rows._joined = watched  # type: ignore[assignment, method-assign]  # to count
        await app.press("down")
        assert set(drawn) == {0, 1, 2, 3, 5, 6, 7, 8}


async def test_the_keys_that_are_impossible_now_are_faint() -> None:
    async with opened(made=MadePlan()) as app:
        tones = {
            word.action: word.line[0].tone
            for _, word in app.board.query_one("#keys", PressLine)._placed()
        }
        assert tones["check-in"] == "faint"
        assert tones["add"] == "accent"


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_the_golden_board(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        assert not golden(app.app, f"board-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_golden_swim_lanes(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        app.board.lane = Lane.BOTH
        app.board.show_plan()
        app.board.point_at(FLUENT)
        await app.settle()
        assert not golden(app.app, f"board-both-{size[0]}x{size[1]}")


async def test_the_golden_board_by_status(golden: Golden) -> None:
    async with opened() as app:
        app.board.grouping = Grouping.STATUS
        app.board.show_plan()
        app.board.point_at(MENTOR)
        await app.settle()
        assert not golden(app.app, "board-status-120x40")


async def test_the_golden_empty_board(golden: Golden) -> None:
    async with opened((80, 24), made=MadePlan()) as app:
        assert not golden(app.app, "board-empty-80x24")


@pytest.mark.parametrize("theme", ["light", "plain"])
async def test_the_golden_board_in_other_themes(theme: str, golden: Golden) -> None:
    async with opened() as app:
        app.app.theme = theme
        await app.settle()
        assert not golden(app.app, f"board-{theme}-120x40")


def shown(view: BoardView) -> list[GoalOutline]:
    return [goal for lane in view.board.lanes for column in lane.columns for goal in column.goals]


async def test_letters_come_behind_the_first_picture_when_the_critic_is_not_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waiting = threading.Event()

    def load_late() -> None:
        waiting.wait(timeout=10)

    monkeypatch.setattr("tui.screens.board.CRITIC", "not.loaded.yet")
    monkeypatch.setattr("tui.screens.board.load_critic", load_late)
    async with opened() as app:
        assert UNJUDGED in screen_text(app.app)
        await app.press("down")
        waiting.set()
        await app.app.workers.wait_for_complete()
        await app.settle()
        drawn = screen_text(app.app)
        assert UNJUDGED not in drawn
        assert "SMART" in drawn


async def test_a_template_is_found_by_its_words_and_begins_a_draft(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(DualtrackApp, "suspend", lambda _app: nullcontext())
    walks: list[tuple[str, Mapping[str, Json]]] = []

    async def walked(flow: str, _subject: str, known: Mapping[str, Json]) -> str:
        walks.append((flow, known))
        return ""

    async with opened(walkthrough=walked) as app:
        await app.press("B")
        await app.type("manufacturing changeover")
        await app.press("enter")
        await app.settle()
    ((flow, known),) = walks
    assert flow == "draft"
    assert known == templated_answers(template_named("changeover"), Calendar(TODAY))
    assert (known["template"], known["fill"]) == ("changeover", {})


async def test_words_that_no_template_holds_are_told_so_in_its_picker() -> None:
    async with opened(size=(80, 24)) as app:
        await app.press("B")
        assert "and 66 more" in screen_text(app.app)
        await app.type("submarine")
        assert "No template matches." in screen_text(app.app)
        await app.press("enter")
        assert "No template matches." in screen_text(app.app)
