"""The Values place: the cursor, what Enter opens, and the keys that close a gap."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial

import pytest
from made_goals import MadePlan
from made_values import ADVISE, EXAM, LICENCE, REPAIR, REPORT, SAVINGS, TEAM, made_values, opened
from textual.widgets import OptionList

from planner.acts.goals import add_goal, edit_goal, finish_goal
from planner.goal import Goal
from planner.keeper import Json
from planner.values.value import Value
from store.drafts import MemoryDrafts
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp, Walkthrough
from tui.screens.board import BoardScreen
from tui.screens.goal import GoalScreen
from tui.screens.values import ValuesScreen
from tui.widgets.page import Spot
from tui.widgets.press_line import PressLine
from tui.widgets.values.arrangement import HOME
from tui.widgets.values.rows import STEP
from tui.widgets.values.spots import Part, ValueSpot, part_of

Walks = list[tuple[str, str, Mapping[str, Json]]]


@pytest.fixture
def lent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that can be lent in a test."""

    @contextmanager
    def suspend(_app: DualtrackApp) -> Iterator[None]:
        yield

    monkeypatch.setattr(DualtrackApp, "suspend", suspend)


async def test_4_shows_the_values_and_1_the_board_from_every_place() -> None:
    async with opened() as app:
        assert isinstance(app.app.screen, ValuesScreen)
        await app.press("1")
        assert isinstance(app.app.screen, BoardScreen)
        await app.press("enter", "4")
        assert isinstance(app.app.screen, ValuesScreen)
        assert len(app.app.screen_stack) == 2
        await app.press("escape")
        assert isinstance(app.app.screen, BoardScreen)


@pytest.mark.parametrize(("place", "shown"), [("4 Values", ValuesScreen), ("1 Board", BoardScreen)])
async def test_a_click_on_a_tab_shows_its_place(place: str, shown: type) -> None:
    async with opened() as app:
        for _ in range(2):
            line = app.app.screen.query_one("#top", PressLine)
            text = "".join(segment.text for segment in line.render_line(0))
            await app.pilot.click(line, offset=(text.index(place), 0))
            await app.settle()
            assert isinstance(app.app.screen, shown)


async def test_the_cursor_stays_where_it_was_while_the_board_is_shown() -> None:
    async with opened() as app:
        await app.at(ValueSpot.ANCHOR, Value.SERVICE)
        await app.press("1", "4")
        assert app.screen.sheet.cursor == Spot(ValueSpot.ANCHOR, Value.SERVICE)


async def test_what_changed_on_the_board_is_drawn_on_return() -> None:
    async with opened() as app:
        await app.press("1")
        app.made.keeper.act(partial(finish_goal, goal_id=TEAM, today=app.made.today))
        await app.press("4")
        assert "Lead the reliability team" not in app.page


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40), (200, 60)])
async def test_every_spot_is_in_sight_when_the_cursor_comes_to_it(size: tuple[int, int]) -> None:
    async with opened(size) as app:
        sheet = app.screen.sheet
        for spot in sheet.page.order:
            sheet.move_to(spot)
            await app.pilot.pause()
            assert sheet.region.contains_region(sheet.region_of(spot))


async def test_right_and_left_lead_from_part_to_part_where_there_is_one_column() -> None:
    async with opened((80, 24)) as app:
        seen = []
        for _ in Part:
            await app.press("right")
            seen.append(part_of(app.screen.sheet.cursor))
        assert seen == list(Part)
        await app.press("right", "left")
        assert part_of(app.screen.sheet.cursor) is Part.BALANCE


async def test_right_leads_to_the_next_column_where_there_are_several() -> None:
    async with opened((120, 40)) as app:
        await app.at(ValueSpot.ENTRY, REPAIR)
        await app.press("right")
        sheet = app.screen.sheet
        assert sheet.page.places[sheet.cursor].column == 1


async def test_a_click_on_the_name_of_a_part_leads_there() -> None:
    async with opened((80, 24)) as app:
        line = app.screen.query_one("#parts", PressLine)
        text = "".join(segment.text for segment in line.render_line(0))
        await app.pilot.click(line, offset=(text.index("Strengths"), 0))
        await app.settle()
        assert part_of(app.screen.sheet.cursor) is Part.STRENGTHS


@pytest.mark.parametrize(
    ("kind", "goal_id"),
    [
        (ValueSpot.GOAL, TEAM),
        (ValueSpot.UNVALUED, EXAM),
        (ValueSpot.TO_CONFIRM, SAVINGS),
        (ValueSpot.EXCUSED, LICENCE),
        (ValueSpot.LONG_ALONE, TEAM),
        (ValueSpot.SHORT_ALONE, EXAM),
    ],
)
async def test_enter_on_a_goal_opens_it_and_esc_leads_back(kind: ValueSpot, goal_id: str) -> None:
    async with opened() as app:
        await app.at(kind, goal_id)
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        assert app.app.screen.goal == app.screen.plan.goals[goal_id]
        await app.press("escape")
        assert isinstance(app.app.screen, ValuesScreen)
        assert app.screen.sheet.cursor == Spot(kind, goal_id)


async def test_enter_on_a_question_opens_the_goal_that_it_is_about() -> None:
    async with opened() as app:
        spots = [each for each in app.screen.sheet.page.order if each.kind is ValueSpot.PULL]
        await app.at(ValueSpot.PULL, spots[0].id)
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        assert app.app.screen.goal == app.screen.plan.goals[TEAM]


async def test_enter_on_a_value_opens_its_goal_or_offers_several_to_pick_from() -> None:
    async with opened() as app:
        await app.at(ValueSpot.ANCHOR, Value.TECHNICAL)
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        assert app.app.screen.goal == app.screen.plan.goals[REPORT]
        await app.press("escape")
        await app.at(ValueSpot.CIRCLE, Value.GOOD)
        await app.press("enter")
        assert app.app.screen.query_one(OptionList).option_count == 2
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)


async def test_enter_on_a_starving_value_names_the_keys_that_help() -> None:
    async with opened() as app:
        await app.at(ValueSpot.STARVING, Value.AUTONOMY)
        await app.press("enter")
        assert app.toasts == [
            "No open goal serves autonomy/independence. A drafts one, v links one."
        ]


@pytest.mark.parametrize(
    ("part", "flow"),
    [
        (Part.MAP, "ikigai"),
        (Part.ANCHORS, "anchors"),
        (Part.STRENGTHS, "strengths"),
        (Part.VISION, "vision"),
    ],
)
@pytest.mark.parametrize("make", [made_values, MadePlan])
@pytest.mark.usefixtures("lent")
async def test_enter_on_the_line_of_an_exercise_begins_it(
    part: Part, flow: str, make: type[MadePlan]
) -> None:
    walks: Walks = []

    async with opened(made=make(), walkthrough=taken_down(walks)) as app:
        spots = app.screen.sheet.page.order
        (spot,) = [e for e in spots if e.kind is ValueSpot.EXERCISE and part_of(e) is part]
        app.screen.sheet.move_to(spot)
        await app.press("enter")
        assert walks == [(flow, "", {})]


def taken_down(walks: Walks) -> Walkthrough:
    """A walkthrough that only takes down how it was begun."""

    async def walk(flow: str, subject: str, known: Mapping[str, Json]) -> str:
        walks.append((flow, subject, known))
        return ""

    return walk


@pytest.mark.parametrize(
    ("kind", "id_", "subject", "known"),
    [
        (ValueSpot.STARVING, Value.AUTONOMY, "", {"values": ["AU"]}),
        (ValueSpot.STARVING, Value.NEEDED, "", {"values": ["needed"]}),
        (ValueSpot.ANCHOR, Value.SERVICE, "", {"values": ["SV"]}),
        (ValueSpot.CIRCLE, Value.PAID, "", {"values": ["paid"]}),
        (
            ValueSpot.ENTRY,
            "e300000000",
            "",
            {"wish": "Sketch machines", "values": ["love", "good"]},
        ),
        (ValueSpot.UNVALUED, EXAM, EXAM, {}),
    ],
)
@pytest.mark.usefixtures("lent")
async def test_a_draft_from_a_gap_knows_what_it_is_for(
    kind: ValueSpot, id_: str, subject: str, known: Mapping[str, Json]
) -> None:
    walks: Walks = []
    async with opened(walkthrough=taken_down(walks)) as app:
        await app.at(kind, id_)
        await app.press("A")
        assert walks == [("draft", subject, known)]


async def test_v_on_a_goal_links_values_and_the_gap_is_closed() -> None:
    async with opened() as app:
        await app.at(ValueSpot.UNVALUED, EXAM)
        await app.press("v")
        await app.type("se needed", "values")
        assert app.words == "= values SE needed"
        await app.submit()
        assert app.screen.plan.goals[EXAM].values == (Value.SECURITY, Value.NEEDED)
        assert Spot(ValueSpot.UNVALUED, EXAM) not in app.screen.sheet.page.places
        await app.press("u")
        assert app.screen.plan.goals[EXAM].values == ()
        assert Spot(ValueSpot.UNVALUED, EXAM) in app.screen.sheet.page.places
        await app.press("U")
        assert app.screen.plan.goals[EXAM].values == (Value.SECURITY, Value.NEEDED)


async def test_v_on_a_goal_takes_the_reason_for_no_value_too() -> None:
    async with opened() as app:
        await app.at(ValueSpot.UNVALUED, EXAM)
        await app.press("v")
        await app.type("The job asks for it.", "no_value_because")
        await app.submit()
        assert Spot(ValueSpot.EXCUSED, EXAM) in app.screen.sheet.page.places


async def test_a_word_that_is_no_value_is_refused_beside_the_typed_text() -> None:
    async with opened() as app:
        await app.at(ValueSpot.UNVALUED, EXAM)
        await app.press("v")
        await app.type("money", "values")
        assert app.words.startswith("! Money is no value; choose from TF (technical/functional)")


async def test_v_on_a_value_links_a_goal_to_it_behind_its_others() -> None:
    async with opened() as app:
        await app.at(ValueSpot.STARVING, Value.AUTONOMY)
        await app.press("v")
        await app.type("cooperatives")
        await app.press("enter")
        values = app.screen.plan.goals[ADVISE].values
        assert values == (Value.GOOD, Value.PAID, Value.AUTONOMY)
        assert Spot(ValueSpot.STARVING, Value.AUTONOMY) not in app.screen.sheet.page.places


async def test_a_value_is_not_linked_over_what_another_window_linked_meanwhile() -> None:
    async with opened() as app:
        await app.at(ValueSpot.STARVING, Value.AUTONOMY)
        await app.press("v")
        await app.type("cooperatives")
        app.made.keeper.act(
            partial(
                edit_goal,
                goal_id=ADVISE,
                fields={"values": (Value.SERVICE,)},
                today=app.made.today,
                new_id=app.made.new_id,
            )
        )
        await app.press("enter")
        assert app.screen.plan.goals[ADVISE].values == (Value.SERVICE, Value.AUTONOMY)


async def test_y_confirms_the_goal_and_the_cursor_stays_near() -> None:
    async with opened() as app:
        await app.at(ValueSpot.TO_CONFIRM, SAVINGS)
        await app.press("y")
        assert not app.screen.plan.goals[SAVINGS].reconfirm
        assert Spot(ValueSpot.TO_CONFIRM, SAVINGS) not in app.screen.sheet.page.places
        assert part_of(app.screen.sheet.cursor) is Part.GAPS
        assert app.screen.sheet.cursor != HOME


@pytest.mark.parametrize("key", ["v", "y", "c"])
async def test_a_key_for_a_goal_says_so_where_there_is_none(key: str) -> None:
    async with opened() as app:
        before = app.newest
        await app.press(key)
        assert app.newest == before
        assert app.toasts == ["Put the cursor on a goal first."]


async def test_v_links_values_on_the_board_and_on_a_goals_page_too() -> None:
    async with opened() as app:
        await app.press("1")
        app.board.point_at(EXAM)
        await app.press("v")
        await app.type("CH", "values")
        await app.submit()
        await app.press("enter", "v")
        await app.type("CH love", "values")
        await app.submit()
        assert app.board.plan.goals[EXAM].values == (Value.CHALLENGE, Value.LOVE)


async def test_values_that_were_typed_survive_the_end_of_the_app() -> None:
    drafts, made = MemoryDrafts(), made_values()
    async with opened(made=made, drafts=drafts) as app:
        await app.at(ValueSpot.UNVALUED, EXAM)
        await app.press("v")
        await app.type("AU", "values")
        app.app.leave(143)
    (draft,) = drafts.unfinished()
    assert draft.answers == {"values": "AU"}
    assert draft.subject == EXAM


async def test_a_long_list_shows_the_rest_when_it_is_asked_for() -> None:
    made = made_values()
    for number in range(70):
        goal = Goal(f"mr{number:08}", f"Further goal {number}", made.today)
        made.on(made.today, partial(add_goal, goal=goal))
    async with opened(made=made) as app:
        shown = app.page.count("Further goal")
        more = next(e for e in app.screen.sheet.page.order if e.kind is ValueSpot.MORE)
        assert part_of(more) is Part.GAPS
        app.screen.sheet.move_to(more)
        await app.press("enter")
        assert app.page.count("Further goal") == shown + STEP


async def test_a_second_click_opens_the_goal() -> None:
    async with opened() as app:
        sheet = app.screen.sheet
        place = sheet.page.places[Spot(ValueSpot.UNVALUED, EXAM)]
        await app.pilot.click(sheet, offset=(place.x + 4, place.y))
        assert sheet.cursor == Spot(ValueSpot.UNVALUED, EXAM)
        await app.pilot.click(sheet, offset=(place.x + 4, place.y))
        await app.settle()
        assert isinstance(app.app.screen, GoalScreen)


async def test_the_keys_on_the_page_are_those_that_the_person_mapped() -> None:
    preferences = MemoryPreferences(keys={"draft": "ctrl+n", "link-values": "z"})
    async with opened(preferences=preferences) as app:
        assert "^N drafts one, z links one" in app.page
