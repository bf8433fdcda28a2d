"""Where columns, lanes and cards stand, and how the cursor walks over them."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.board import Board, BoardColumn, BoardLane, Grouping
from planner.goal import Goal
from tui.widgets.board import steps
from tui.widgets.board.layout import COLUMN_MAX, COLUMN_MIN, NARROW, RAIL, lay_out
from tui.widgets.board.scene import Scene, Spot
from tui.widgets.board.stack import CARD_GAP, Stack

DAY = date(2026, 11, 21)

rows = st.lists(st.integers(0, 5), min_size=7, max_size=7)


def goals(count: int, at: str = "") -> tuple[Goal, ...]:
    return tuple(Goal(f"{at}{index}", "Title" * (1 + index % 12), DAY) for index in range(count))


def board(*lanes: list[int]) -> Board:
    made = [
        BoardLane(
            f"lane {lane}",
            tuple(
                BoardColumn(str(column), f"Column {column}", goals(count, f"{lane}.{column}."))
                for column, count in enumerate(counts)
            ),
        )
        for lane, counts in enumerate(lanes)
    ]
    return Board(Grouping.CATEGORY, tuple(made))


def test_empty_columns_are_rails_and_the_others_share_the_width() -> None:
    slots, _ = lay_out([3, 0, 2, 0, 0, 1, 0], 0, 120)
    assert [slot.is_open for slot in slots] == [True, False, True, False, False, True, False]
    assert [slot.width for slot in slots] == [36, 3, 36, 3, 3, 36, 3]


def test_columns_that_do_not_fit_are_folded_and_the_window_moves_no_further_than_it_must() -> None:
    counts = [1] * 7
    slots, first = lay_out(counts, 0, 120)
    assert [slot.column for slot in slots if slot.is_open] == [0, 1, 2, 3, 4]
    slots, first = lay_out(counts, 4, 120, first)
    assert [slot.column for slot in slots if slot.is_open] == [0, 1, 2, 3, 4]
    slots, first = lay_out(counts, 6, 120, first)
    assert [slot.column for slot in slots if slot.is_open] == [2, 3, 4, 5, 6]
    slots, first = lay_out(counts, 3, 120, first)
    assert [slot.column for slot in slots if slot.is_open] == [2, 3, 4, 5, 6]


def test_on_a_narrow_screen_the_column_of_the_cursor_has_all_the_width() -> None:
    assert lay_out([1] * 7, 3, 71)[0] == ((3, 0, 71, True),)


@given(
    counts=st.lists(st.integers(0, 3), min_size=1, max_size=30),
    here=st.integers(0, 29),
    width=st.integers(NARROW, 300),
    first=st.integers(0, 29),
)
def test_slots_stand_side_by_side_within_the_width(
    counts: list[int], here: int, width: int, first: int
) -> None:
    here %= len(counts)
    slots, _ = lay_out(counts, here, width, first)
    assert [slot.column for slot in slots] == list(range(len(counts)))
    assert slots[here].is_open
    for slot, after in pairwise(slots):
        assert slot.x + slot.width == after.x
    assert slots[-1].x + slots[-1].width <= width
    for slot in slots:
        assert slot.width == RAIL if not slot.is_open else slot.width <= COLUMN_MAX + 1
        assert counts[slot.column] or slot.column == here or not slot.is_open


@given(counts=st.lists(st.integers(1, 3), min_size=1, max_size=7), width=st.integers(NARROW, 300))
def test_open_columns_are_never_too_narrow_to_read(counts: list[int], width: int) -> None:
    slots, _ = lay_out(counts, 0, width)
    assert all(slot.width >= COLUMN_MIN for slot in slots if slot.is_open)


@given(count=st.integers(1, 40), width=st.integers(22, 60))
def test_each_line_of_a_stack_belongs_to_one_card(count: int, width: int) -> None:
    stack = Stack(goals(count), width)
    seen = [stack.at(y) for y in range(stack.height)]
    expected = [
        (index, line)
        for index in range(count)
        for line in range(stack.card_height(index) + CARD_GAP)
    ]
    assert seen == expected
    assert stack.at(stack.height) is None
    assert [stack.nearest(stack.top(index)) for index in range(count)] == list(range(count))


@given(lanes=st.lists(rows, min_size=1, max_size=2), width=st.sampled_from([80, 120, 200]))
def test_the_card_under_each_of_its_cells_is_the_card_itself(
    lanes: list[list[int]], width: int
) -> None:
    made = board(*lanes)
    scene = Scene(made, steps.first_spot(made), width)
    for lane, counts in enumerate(lanes):
        for column, count in enumerate(counts):
            for row in range(count):
                spot = Spot(lane, column, row)
                box = scene.box(spot)
                if box is not None:
                    assert scene.spot_at(box.x, box.y) == spot
                    assert scene.spot_at(box.x + box.width - 1, box.y + box.height - 1) == spot
                    assert box.y + box.height <= scene.height


@given(lanes=st.lists(rows, min_size=1, max_size=2))
def test_up_and_down_reach_every_card_of_a_column_and_come_back(lanes: list[list[int]]) -> None:
    made = board(*lanes)
    spot = steps.first_spot(made)
    if not any(map(any, lanes)):
        assert spot == (0, 0, 0)
        return
    count = len(made.lanes[spot.lane].columns[spot.column].goals)
    for row in range(1, count):
        assert steps.below(made, spot._replace(row=row - 1), 1) == spot._replace(row=row)
        assert steps.below(made, spot._replace(row=row), -1) == spot._replace(row=row - 1)


def test_down_from_the_last_card_goes_on_in_the_next_lane() -> None:
    made = board([2, 0], [0, 3])
    assert steps.below(made, Spot(0, 0, 1), 1) == Spot(1, 1, 0)
    assert steps.below(made, Spot(1, 1, 0), -1) == Spot(0, 0, 1)
    assert steps.below(made, Spot(1, 1, 2), 1) == Spot(1, 1, 2)


def test_left_and_right_pass_empty_columns() -> None:
    made = board([1, 0, 0, 2, 0])
    assert steps.beside(made, Spot(0, 0, 0), 1) == 3
    assert steps.beside(made, Spot(0, 3, 0), -1) == 0
    assert steps.beside(made, Spot(0, 3, 0), 1) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Spot(0, 1, 4), Spot(0, 1, 1)),
        (Spot(0, 2, 0), Spot(0, 1, 0)),
        (Spot(1, 0, 3), Spot(0, 1, 0)),
        (Spot(0, 9, 0), Spot(0, 3, 0)),
    ],
)
def test_a_cursor_whose_card_went_away_stays_close_to_its_place(before: Spot, after: Spot) -> None:
    assert steps.kept(board([0, 2, 0, 1]), before) == after
