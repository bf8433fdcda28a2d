"""The page of the values says what there is, fits every width, and reads without colour."""

from dataclasses import replace
from functools import partial

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from made_exercises import all_the_same, anchors_taken, map_drawn
from made_goals import MadePlan
from made_values import REPAIR, TODAY, made_values
from rich.cells import cell_len

from planner.acts.goals import add_goal
from planner.acts.values import keep_anchors, keep_purpose_map
from planner.goal import Goal
from planner.plan import Plan
from planner.values.anchors.anchors import Anchor
from planner.values.purpose.circles import CENTRE, MASKS, NOWHERE, Circle, Mask
from planner.values.value import Value
from tui.actions.registry import ACTIONS
from tui.widgets.ink import Tone, text_of, width_of
from tui.widgets.page import Page, Spot
from tui.widgets.values.arrangement import first_spots, values_page
from tui.widgets.values.picture import LEAST_COLUMNS, UNDRAWN, Numbered, picture
from tui.widgets.values.purpose import MOST_COLUMNS
from tui.widgets.values.spots import Part, ValueSpot
from tui.widgets.values.view import ValuesView, values_view

KEYS = {action.id: action.key for action in ACTIONS}
LOVE, GOOD, NEEDED, PAID = Circle.LOVE, Circle.GOOD, Circle.NEEDED, Circle.PAID


def shown(plan: Plan) -> ValuesView:
    return values_view(plan, TODAY, KEYS)


def page_of(made: MadePlan, width: int = 78) -> Page:
    return values_page(shown(made.keeper.plan), width)


def said(page: Page) -> str:
    return "\n".join(text_of(row.line).rstrip() for block in page.blocks for row in block.rows)


def words_of(made: MadePlan) -> str:
    return said(page_of(made))


@pytest.mark.parametrize("width", [38, 58, 78, 118, 166, 198, 300])
def test_no_line_is_wider_than_its_column(width: int) -> None:
    page = page_of(made_values(), width)
    for block in page.blocks:
        assert block.x + block.width <= width
        for row in block.rows:
            gutter = 0 if row.is_heading else 2
            assert width_of(row.figure) + width_of(row.line) + gutter <= block.width


@pytest.mark.parametrize("width", [38, 78, 118, 198])
def test_every_part_is_on_a_page_of_every_width(width: int) -> None:
    assert set(first_spots(page_of(made_values(), width))) == set(Part)


def test_no_two_things_share_a_spot() -> None:
    page = page_of(made_values())
    for block in page.blocks:
        spots = [row.spot for row in block.rows]
        runs = [spot for index, spot in enumerate(spots) if index == 0 or spots[index - 1] != spot]
        kept = [spot for spot in runs if spot is not None]
        assert len(kept) == len(set(kept))


def test_anchors_are_banded_in_words_and_say_what_speaks_for_them() -> None:
    words = words_of(made_values())
    assert "▏ strong   primary" in words
    assert "▏ strong   secondary" in words
    assert "own venture: strong · create something new: faint" in words
    assert "a safe job: faint · a place to stay: faint · 1 goal" in words
    assert "2 past moves · no goal yet" in words


def test_an_anchor_shows_no_number_of_its_score() -> None:
    page = page_of(made_values())
    rows = [
        text_of(row.line)
        for block in page.blocks
        for row in block.rows
        if row.spot and row.spot.kind is ValueSpot.ANCHOR
    ]
    assert len(rows) > len(Anchor)
    assert not any("." in row or "%" in row for row in rows)


def test_ratings_that_are_all_the_same_say_to_take_it_again() -> None:
    made = MadePlan()
    made.on(TODAY, partial(keep_anchors, sitting=all_the_same()))
    words = words_of(made)
    assert "there is nothing to score" in words
    assert "takes the exercise again" in words


def test_a_sitting_with_other_statements_says_why_it_has_no_result() -> None:
    made = MadePlan()
    sitting = replace(anchors_taken(tuple(Anchor)), item_set=2)
    made.on(TODAY, partial(keep_anchors, sitting=sitting))
    assert "were asked with statements 2, these are statements 1" in " ".join(
        words_of(made).split()
    )


def test_the_matrix_marks_the_value_that_a_goal_serves_most() -> None:
    words = words_of(made_values())
    rows = {line[:5]: line.split()[-9:] for line in words.splitlines()}
    assert rows["Rebui"] == ["·", "●", "·", "·", "·", "·", "○", "·", "·"]
    assert rows["goals"] == ["!", "1", "1", "1", "1", "1", "2", "!", "1"]


def test_a_value_that_nobody_wants_and_nothing_serves_has_no_column() -> None:
    (head,) = [line for line in words_of(made_values()).splitlines() if " TF SV " in line]
    assert head.split() == ["AU", "TF", "SV", "SE", "GM", "lo", "go", "ne", "pa"]


def test_a_plan_in_which_nothing_is_missing_says_so() -> None:
    made = MadePlan()
    made.on(TODAY, partial(keep_purpose_map, sitting=map_drawn({"Sail": LOVE})))
    goal = Goal("sl00000000", "Sail to the island", TODAY, values=(Value.LOVE,))
    made.on(TODAY, partial(add_goal, goal=goal))
    assert "Nothing is missing" in words_of(made)


def test_entries_in_regions_without_room_in_the_picture_stand_in_the_list() -> None:
    made = MadePlan()
    entries = {"Sell sketches": LOVE | PAID, "Sit on the council": GOOD | NEEDED, "Nap": NOWHERE}
    made.on(TODAY, partial(keep_purpose_map, sitting=map_drawn(entries)))
    words = words_of(made)
    for text in ("lucky income  love+paid", "duty  good+needed", "open ground  in no circle"):
        assert text in words
    for entry in entries:
        assert entry in words


def test_signs_tell_what_is_tried_out_and_what_nobody_else_bears_out() -> None:
    words = " ".join(words_of(made_values()).split())
    assert "own machines ◆" in words
    assert "Write manuals that are read ?" in words
    assert "Find faults in control systems ?" not in words
    assert "Hold one evening at the school until Mon 30 Nov 2026: 6 people came." in words


def test_drift_tells_what_moved_since_the_sitting_before() -> None:
    words = words_of(made_values())
    assert "↑ AU autonomy/independence: place 3 to 1, present to strong" in words
    assert "→ Plan the grid for small villages: from love+paid to needed+paid" in words
    assert "- Coach the junior handball team" in words
    assert "+ writing clearly" in words


def test_what_was_done_once_has_not_drifted() -> None:
    made = MadePlan()
    made.on(TODAY, partial(keep_purpose_map, sitting=map_drawn({"Sail": LOVE})))
    assert Part.DRIFT not in first_spots(page_of(made))


@costly
@given(
    titles=st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=60)
        .map(str.strip)
        .filter(bool),
        min_size=1,
        max_size=5,
    ),
    masks=st.lists(st.sampled_from(MASKS), min_size=5, max_size=5),
    width=st.integers(38, 200),
)
def test_any_words_fit_the_page(titles: list[str], masks: list[Mask], width: int) -> None:
    made = MadePlan()
    entries = dict(zip(titles, masks, strict=False))
    made.on(TODAY, partial(keep_purpose_map, sitting=map_drawn(entries)))
    for number, title in enumerate(titles):
        goal = Goal(f"wd{number:08}", title, TODAY, values=(Value.LOVE,) * (number % 2))
        made.on(TODAY, partial(add_goal, goal=goal))
    page = page_of(made, width)
    for block in page.blocks:
        for row in block.rows:
            used = width_of(row.figure) + width_of(row.line)
            assert used + (0 if row.is_heading else 2) <= block.width


DRAWN = [mask for mask in MASKS if mask not in UNDRAWN]


@pytest.mark.parametrize("columns", range(LEAST_COLUMNS, MOST_COLUMNS + 1))
def test_each_of_the_thirteen_regions_shows_its_number_in_a_place_of_its_own(columns: int) -> None:
    regions = {mask: [Numbered(index, "")] for index, mask in enumerate(DRAWN, 11)}
    words = "\n".join(text_of(line) for line in picture(regions, columns))
    for index in range(11, 11 + len(DRAWN)):
        assert words.count(str(index)) == 1


@pytest.mark.parametrize("columns", [LEAST_COLUMNS, 44, 58])
def test_the_picture_is_half_as_high_as_wide_and_names_its_circles(columns: int) -> None:
    lines = picture({}, columns)
    assert len(lines) == columns // 2
    assert all(width_of(line) == columns for line in lines)
    words = " ".join(text_of(line) for line in lines)
    for name in ("love", "good", "needed", "paid"):
        assert words.count(name) == 1


def test_a_crowded_region_says_how_many_there_are() -> None:
    crowd = [Numbered(number, "x") for number in range(100, 140)]
    words = "\n".join(text_of(line) for line in picture({CENTRE: crowd}, LEAST_COLUMNS))
    assert "×40" in words


def test_where_there_is_room_an_entry_stands_with_its_words() -> None:
    words = "\n".join(text_of(line) for line in picture({PAID: [Numbered(7, "Audit files")]}, 58))
    assert "7 Audit files" in words


def test_words_of_two_cells_a_character_leave_the_outlines_in_their_place() -> None:
    plain = picture({GOOD: [Numbered(7, "")]}, 58)
    wide = picture({GOOD: [Numbered(7, "日本語の説明書を読む")]}, 58)
    for before, after in zip(plain, wide, strict=True):
        assert cell_len(text_of(before)) == cell_len(text_of(after))
        assert text_of(before)[-20:] == text_of(after)[-20:]


def test_the_outline_of_each_circle_has_its_own_tone() -> None:
    tones = {span.tone for line in picture({}, 58) for span in line if span.text.strip()}
    assert {Tone.ACCENT, Tone.DONE, Tone.PLAN, Tone.FORECAST} <= tones


def test_the_cursor_can_stand_on_an_entry_of_the_map() -> None:
    assert Spot(ValueSpot.ENTRY, REPAIR) in page_of(made_values()).places
