"""The page of a goal says everything there is, fits every width, and never loses its cursor."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_goals import (
    BARE,
    BOOKED,
    EXAM,
    HOURS,
    LONG,
    MOCK,
    MOVED_DUE,
    PARTNER,
    SECTIONS,
    TODAY,
    MadePlan,
    made_plan,
)

from planner.acts.goals import drop_goal, edit_goal, finish_goal, pause_goal
from planner.acts.milestones import reach_milestone
from planner.change import KeptChange
from planner.fields import GOAL_FIELDS, Context
from planner.goal import Status, Tripwire
from planner.human_date import write_date
from planner.ids import handles
from planner.keeper import Decide
from planner.pace import forecast, pace_of
from planner.progress import expected_progress, goal_progress
from planner.values.value import Value
from tui.widgets.goal.arrangement import column_count, goal_page
from tui.widgets.goal.preview import preview
from tui.widgets.goal.records import SHOWN, touches
from tui.widgets.goal.spots import SpotKind
from tui.widgets.goal.view import GoalView
from tui.widgets.ink import text_of, width_of
from tui.widgets.page import GUTTER, HEAD_COLUMN, Gap, Page, Spot


def shown(made: MadePlan, goal_id: str = EXAM) -> GoalView:
    plan = made.keeper.plan
    return GoalView(plan, plan.goals[goal_id], TODAY, handles(plan.goals))


def lines(page: Page) -> list[str]:
    """Every row of the page, column by column."""
    return [text_of(row.line) for block in page.blocks for row in block.rows]


def said(view: GoalView, width: int = 118) -> str:
    return "\n".join(lines(goal_page(view, width)))


@pytest.mark.parametrize(
    "words",
    [
        "Pass all four sections of the CPA exam",
        "exa · ● active · ★ focus · education · short-term, next",
        "due Wed 30 Jun 2027 (in 7 months)",
        "moved 1x, +46 d",
        "S ● Specific",
        "confidence 80%",
        "1.5 → 4",
        "0 of 3 evenings this week, 3 of 11 kept",
        "target 2 until Mon 2 Nov 2026, then 3",
        "not yet",
        "✓ Sit the first section",
        "9 days over",
        "↑ par Become a partner of the firm",
        "↓ crs Finish the review course",
        "42%",
        "if the busy season eats the evenings",
        "→ study from six to seven in the morning",
        "→ no plan yet",
        "Register for the first section",
        "Passed the first section.",
        "due Sat 15 May 2027",
        "→ Wed 30 Jun 2027",
        "The course starts six weeks later than announced.",
        "Passed the first section at once.",
        "enter reads every change",
    ],
)
def test_the_page_says(words: str) -> None:
    assert words in said(shown(made_plan()))


def test_the_page_says_how_far_it_is_how_far_it_should_be_and_where_it_is_heading() -> None:
    view = shown(made_plan())
    reached = goal_progress(view.plan, view.goal, TODAY)
    expected = expected_progress(view.plan, view.goal, TODAY)
    end = forecast(view.plan, view.goal, TODAY)
    assert reached is not None
    assert expected is not None
    assert end is not None
    assert end > MOVED_DUE
    words = said(view)
    assert f"{reached:.0%} done · the plan expects {expected:.0%}" in words
    assert f" · {pace_of(view.plan, view.goal, TODAY)}" in words
    assert (
        f"at this pace done by {write_date(end, TODAY)}, {(end - MOVED_DUE).days} days late"
        in words
    )


def test_every_field_of_a_goal_is_a_spot_at_every_width() -> None:
    fields = {Spot(SpotKind.FIELD, name) for name in GOAL_FIELDS}
    no_reason = {Spot(SpotKind.FIELD, "no_value_because")}
    for goal_id, hidden in ((EXAM, no_reason), (BARE, set())):
        for width in (40, 80, 118, 198):
            page = goal_page(shown(made_plan(), goal_id), width)
            assert fields - set(page.places) == hidden


def test_only_a_goal_with_a_value_asks_for_no_reason_why_it_has_none() -> None:
    view = shown(made_plan())
    assert view.goal.values
    assert "No value because" not in said(view)
    both = replace(view.goal, no_value_because="The law asks for it")
    assert "The law asks for it" in said(replace(view, goal=both))
    assert "No value because" in said(replace(view, goal=replace(view.goal, values=())))


def test_an_empty_goal_says_which_keys_fill_it() -> None:
    words = said(shown(made_plan(), BARE))
    for key in ("M adds what shows progress", "m adds a step", "l links it", "c logs the first"):
        assert key in words
    assert "someday, without a due date" in words
    assert "Moved dates" not in words


def test_a_long_title_is_shown_in_full() -> None:
    view = shown(made_plan(), LONG)
    rows = [
        row for row in goal_page(view, 80).blocks[0].rows if row.spot and row.spot.id == "title"
    ]
    assert "".join(text_of(row.line) for row in rows) == view.goal.title
    assert len(rows) == 6


@given(st.integers(8, 240), st.sampled_from([EXAM, BARE, LONG, PARTNER]), st.booleans())
def test_no_row_is_wider_than_its_column(width: int, goal_id: str, has_colour: bool) -> None:
    view = replace(shown(MADE, goal_id), has_colour=has_colour)
    page = goal_page(view, width)
    for block in page.blocks:
        for row in block.rows:
            gutter = 0 if row.is_heading else GUTTER
            assert width_of(row.line) + gutter <= block.width, text_of(row.line)


MADE = made_plan()


@pytest.mark.parametrize(("width", "columns"), [(80, 1), (99, 1), (100, 2), (120, 2), (200, 3)])
def test_a_wide_page_has_more_columns(width: int, columns: int) -> None:
    assert column_count(width) == columns
    page = goal_page(shown(made_plan()), width)
    assert {block.column for block in page.blocks} == {HEAD_COLUMN, *range(columns)}


def test_without_colour_progress_is_a_table_that_names_the_plan() -> None:
    view = replace(shown(made_plan()), has_colour=False)
    words = said(view)
    assert "14 Nov 2026" in words
    assert "22%  plan" in words
    assert "⠄" not in words


def kept_on(made: MadePlan, decide: Decide) -> MadePlan:
    made.keeper.act(decide)
    return made


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (partial(finish_goal, goal_id=EXAM, today=TODAY, words="Three tries"), "✓ done on Sat 21"),
        (partial(finish_goal, goal_id=EXAM, today=TODAY, words="Three tries"), "Three tries"),
        (
            partial(pause_goal, goal_id=EXAM, today=TODAY, until=date(2027, 1, 4)),
            "‖ paused until Mon 4 Jan 2027",
        ),
        (
            partial(drop_goal, goal_id=EXAM, today=TODAY, reason="Moved on", new_id=lambda: "x"),
            "✕ dropped on Sat 21 Nov 2026",
        ),
    ],
)
def test_the_head_says_how_it_ended(act: Decide, words: str) -> None:
    assert words in said(shown(kept_on(made_plan(), act)))


def test_the_page_names_the_values_in_words_the_first_one_first() -> None:
    fields = {"values": (Value.LOVE, Value.AUTONOMY)}
    act = partial(edit_goal, goal_id=EXAM, fields=fields, today=TODAY, new_id=lambda: "x")
    words = said(shown(kept_on(made_plan(), act)))
    assert words.index("what you love (love)") < words.index("autonomy/independence (AU)")
    assert "y confirms" not in words


def test_the_page_says_why_a_goal_serves_no_value() -> None:
    fields = {"no_value_because": "The law asks for it"}
    act = partial(edit_goal, goal_id=EXAM, fields=fields, today=TODAY, new_id=lambda: "x")
    assert "The law asks for it" in said(shown(kept_on(made_plan(), act)))


def test_the_page_says_that_values_are_to_be_confirmed_and_with_which_key() -> None:
    view = shown(made_plan())
    marked = replace(view.goal, values=(Value.AUTONOMY,), reconfirm=True)
    words = " ".join(said(replace(view, goal=marked)).split())
    assert "≟ one of them has moved: y confirms, e links it to others" in words


def test_a_reached_milestone_moves_the_count() -> None:
    act = partial(reach_milestone, milestone_id=MOCK, today=TODAY)
    assert "2 of 3" in said(shown(kept_on(made_plan(), act)))


def test_older_records_are_shown_when_asked_for() -> None:
    view = shown(made_plan())
    few = tuple(_change(number) for number in range(SHOWN + 3))
    with_history = replace(view, history=few)
    assert "enter shows 3 more" in said(with_history)
    opened = replace(with_history, opened=frozenset({"History"}))
    assert "enter shows" not in said(opened)
    assert said(opened).count("Change number") == SHOWN + 3


def _change(number: int) -> KeptChange:
    made = made_plan()
    return KeptChange(number, made.now(), TODAY, f"Change number {number}", ())


def test_only_changes_about_the_goal_touch_it() -> None:
    made = made_plan()
    exam = [each.label for each in made.keeper.history() if touches(each, shown(made))]
    assert "Add “Pass all four sections of the CPA exam”" in exam
    assert "Check in on “Pass all four sections of the CPA exam”" in exam
    assert "Reach “Sit the first section”" in exam
    assert "Aim “study” at 3" in exam
    assert "Add “Become a partner of the firm”" not in exam
    assert "Check in on “Finish the review course”" not in exam


def spots(page: Page, kind: SpotKind) -> list[str]:
    return [spot.id for spot in page.order if spot.kind is kind]


def test_the_cursor_walks_down_a_column_and_back_up_into_the_head() -> None:
    page = goal_page(shown(made_plan()), 118)
    spot, walked = page.order[0], []
    for _ in page.order:
        walked.append(spot)
        spot = page.below(spot)
    assert spots(page, SpotKind.MEASURE) == [SECTIONS, HOURS, BOOKED]
    assert Spot(SpotKind.MEASURE, SECTIONS) in walked
    assert all(page.above(page.below(each)) == each for each in walked[1:4])
    assert page.above(page.order[0]) == page.order[0]


def test_the_cursor_steps_aside_to_what_stands_at_the_same_height() -> None:
    page = goal_page(shown(made_plan()), 118)
    why = Spot(SpotKind.FIELD, "why")
    left = page.beside(why, -1)
    assert page.places[left].column == 0
    assert page.beside(left, 1).kind is SpotKind.FIELD
    assert page.beside(why, 1) == why
    assert page.beside(page.order[0], 1) == page.order[0]


def test_every_spot_is_found_under_its_own_cells() -> None:
    page = goal_page(shown(made_plan()), 118)
    for spot, place in page.places.items():
        assert page.spot_at(place.x + 3, place.y) == spot
    assert page.spot_at(0, 10_000) is None


def test_an_editor_finds_room_in_the_place_of_its_field() -> None:
    view, due = shown(made_plan()), Spot(SpotKind.FIELD, "due")
    before = goal_page(view, 118)
    after = goal_page(view, 118, Gap(due, 6))
    assert after.places[due].height == 6
    assert after.places[due].y == before.places[due].y
    assert set(after.places) == set(before.places)
    gone = goal_page(view, 118, Gap(Spot(SpotKind.FIELD, "gone"), 6))
    assert lines(gone) == lines(before)


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("due", "end of Q3", "= Thu 30 Sep 2027, in 10 months"),
        ("due", "", "nothing: the field will be empty"),
        ("parents", "par", "= Become a partner of the firm"),
        ("values", "au, love", "= autonomy/independence, what you love"),
        ("obstacles", "no time -> mornings\nno money", "= 2 of them, 1 with a plan"),
        ("tags", "#b a", "= #b #a"),
        ("confidence", "8", "= 80%"),
        ("hours_per_week", "1.5h", "= 1.5"),
        ("title", "Pass", "4 characters"),
        ("category", "lead", "10 characters"),
    ],
)
def test_typed_text_is_shown_as_it_will_be_saved(field: str, text: str, words: str) -> None:
    context = Context(made_plan().keeper.plan, TODAY)
    assert preview(GOAL_FIELDS[field], text, context).words == words


def test_text_that_cannot_be_read_says_why_and_what_to_do() -> None:
    context = Context(made_plan().keeper.plan, TODAY)
    understood = preview(GOAL_FIELDS["due"], "whenever", context)
    assert understood.refusal is not None
    assert "can't be read as a date" in understood.words


def kinds(page: Page) -> Iterable[StrEnum]:
    return {spot.kind for spot in page.order}


def test_a_rich_goal_has_every_kind_of_spot() -> None:
    view = replace(shown(made_plan()), history=tuple(_change(each) for each in range(SHOWN + 1)))
    vague = replace(view.goal, title="Improve my communication")
    assert kinds(goal_page(replace(view, goal=vague), 118)) == set(SpotKind)


def test_an_ended_goal_is_given_no_advice_on_its_words() -> None:
    view = shown(made_plan())
    vague = replace(view.goal, title="Improve my communication", status=Status.DONE)
    assert SpotKind.FINDING not in kinds(goal_page(replace(view, goal=vague), 118))


def test_a_title_is_shown_with_the_letters_that_it_would_have() -> None:
    made = made_plan().keeper.plan
    words = preview(
        GOAL_FIELDS["title"], "Give two talks", Context(made, TODAY), shown(made_plan()).goal
    )
    assert words.value == "Give two talks"
    assert words.words.startswith("S● M● ")


def _with_wire(by: date, least: int) -> GoalView:
    view = shown(made_plan())
    goal = replace(view.goal, tripwire=Tripwire(by, least, "halve the sections"))
    return replace(view, goal=goal)


def test_a_tripwire_stands_with_the_obstacles() -> None:
    words = said(_with_wire(date(2027, 3, 31), 40), 80)
    place = words.index("below 40% on Wed 31 Mar 2027: halve the sections")
    assert words.index("Obstacles") < words.index("Tripwire") < place
    assert "has tripped" not in words


def test_a_tripwire_that_tripped_says_so_until_something_is_decided() -> None:
    view = _with_wire(TODAY, 99)
    said_of_it = " ".join(said(view, 80).split())
    assert "the tripwire has tripped" in said_of_it
    assert "you had decided: halve the sections" in said_of_it
