"""Charts as characters: they are exact, stay in their rectangle, and read without colour."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.widgets.charts.bar import EIGHTHS, MARK, bar, thin_bar
from tui.widgets.charts.canvas import Canvas, Dash
from tui.widgets.charts.date_axis import GAP, column_of, ticks
from tui.widgets.charts.line_chart import (
    LEAST_HEIGHT,
    LEAST_WIDTH,
    NEWEST,
    Curve,
    LineChart,
    describe,
    draw,
    legend,
)
from tui.widgets.charts.trend import LEVELS, trend
from tui.widgets.ink import Tone, text_of, width_of

START, TODAY, DUE = date(2026, 9, 3), date(2026, 11, 21), date(2027, 6, 30)

DONE = (
    (START, 0.0),
    (date(2026, 9, 20), 0.08),
    (date(2026, 10, 4), 0.1),
    (date(2026, 10, 25), 0.22),
    (date(2026, 11, 14), 0.25),
)


def made_chart(done: tuple[tuple[date, float], ...] = DONE) -> LineChart:
    plan = Curve("plan", ((START, 0.0), (DUE, 1.0)), Tone.PLAN, Dash(3, 2))
    actual = Curve("done", done, Tone.DONE, is_main=True)
    return LineChart((plan, actual), START, DUE, TODAY)


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (0.0, "▕        ▏"),
        (0.001, "▕▏       ▏"),
        (0.5, "▕████    ▏"),
        (0.25, "▕██      ▏"),
        (1 / 64, "▕▏       ▏"),
        (5 / 64, "▕▋       ▏"),
        (0.999, "▕███████▉▏"),
        (1.0, "▕████████▏"),
        (-3.0, "▕        ▏"),
        (7.0, "▕████████▏"),
    ],
)
def test_a_bar_is_exact_to_an_eighth_of_a_character(share: float, shown: str) -> None:
    assert text_of(bar(share, 10)) == shown


def test_a_bar_marks_where_the_plan_expects_it() -> None:
    assert text_of(bar(0.25, 10, mark=0.5)) == f"▕██  {MARK}   ▏"
    assert text_of(bar(0.75, 10, mark=0.5)) == f"▕████{MARK}█  ▏"
    assert text_of(bar(1.0, 10, mark=1.0)) == f"▕███████{MARK}▏"


@given(st.floats(0, 1), st.floats(0, 1), st.integers(3, 80))
def test_a_longer_share_never_draws_a_shorter_bar(one: float, other: float, width: int) -> None:
    def length(share: float) -> int:
        return sum(EIGHTHS.index(each) for each in text_of(bar(share, width))[1:-1])

    low, high = sorted((one, other))
    assert length(low) <= length(high)
    assert width_of(bar(low, width, mark=high)) == width


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (0.0, "──────"),
        (0.01, "╸─────"),
        (0.5, "━━━───"),
        (0.58, "━━━╸──"),
        (0.99, "━━━━━╸"),
        (1.0, "━━━━━━"),
        (2.0, "━━━━━━"),
    ],
)
def test_a_thin_bar_differs_in_weight_and_not_only_in_colour(share: float, shown: str) -> None:
    assert text_of(thin_bar(share, 6)) == shown


def test_a_trend_between_given_bounds_does_not_exaggerate() -> None:
    assert trend((80, 90, 100), 8, low=0, high=100) == "▇▇█"
    assert trend((-5, 105), 8, low=0, high=100) == "▁█"


@pytest.mark.parametrize(
    ("values", "width", "shown"),
    [
        ((), 8, ""),
        ((3.0,), 0, ""),
        ((3.0,), 8, "▁"),
        ((3.0, 3.0, 3.0), 8, "▁▁▁"),
        ((0, 1, 2, 3, 4, 5, 6, 7), 8, LEVELS),
        ((7, 0), 8, "█▁"),
        ((0, 9, 9, 9, 7), 2, "▁█"),
        ((0, 1, 2), 1, "▁"),
    ],
)
def test_a_trend_stands_between_its_own_least_and_greatest(
    values: tuple[float, ...], width: int, shown: str
) -> None:
    assert trend(values, width) == shown


def test_a_dot_sets_one_of_the_eight_of_its_character() -> None:
    canvas = Canvas(2, 1)
    canvas.dot(0, 0, Tone.DONE)
    canvas.dot(3, 3, Tone.PLAN)
    assert canvas.lines() == ((("⠁", Tone.DONE), ("⢀", Tone.PLAN)),)


def test_a_dot_outside_of_the_canvas_does_nothing() -> None:
    canvas = Canvas(1, 1)
    for x, y in ((-1, 0), (0, -1), (2, 0), (0, 4)):
        canvas.dot(x, y, Tone.DONE)
    assert text_of(canvas.lines()[0]) == " "


def test_dashes_keep_their_rhythm_from_one_line_to_the_next() -> None:
    whole, pieces = Canvas(8, 1), Canvas(8, 1)
    whole.line((0, 0), (15, 0), Tone.PLAN, Dash(3, 2))
    pieces.line((0, 0), (6, 0), Tone.PLAN, Dash(3, 2))
    pieces.line((6, 0), (15, 0), Tone.PLAN, Dash(3, 2))
    assert whole.lines() == pieces.lines()
    assert text_of(whole.lines()[0]) == "⠉⠁⠈⠉ ⠉⠁⠈"


def test_a_label_covers_dots_and_ends_at_the_edge() -> None:
    canvas = Canvas(6, 1)
    canvas.line((0, 0), (11, 0), Tone.GRID)
    canvas.label(1, 0, "日本語", Tone.FAINT)
    assert text_of(canvas.lines()[0]) == "⠉日本⠉"
    assert width_of(canvas.lines()[0]) == 6


@pytest.mark.parametrize(
    ("last", "columns", "shown"),
    [
        (date(2026, 9, 7), 40, ["3 Sep", "4 Sep", "5 Sep", "6 Sep"]),
        (date(2026, 10, 3), 40, ["7 Sep", "14 Sep", "21 Sep", "28 Sep"]),
        (date(2027, 6, 30), 60, ["Oct", "Nov", "Dec", "2027", "Feb", "Mar", "Apr", "May", "Jun"]),
        (date(2027, 6, 30), 20, ["2027"]),
        (date(2031, 9, 3), 40, ["2027", "2028", "2029", "2030", "2031"]),
        (date(2061, 9, 3), 30, ["2030", "2040", "2050"]),
        (date.max, 40, ["2050"]),
    ],
)
def test_the_axis_names_days_that_a_person_would_choose(
    last: date, columns: int, shown: list[str]
) -> None:
    assert [tick.text for tick in ticks(START, last, columns)] == shown


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 20_000), st.integers(8, 200))
def test_labels_of_the_axis_stay_inside_and_apart(first: date, days: int, columns: int) -> None:
    last = first + timedelta(days=days)
    end = -GAP
    for tick in ticks(first, last, columns):
        assert first <= tick.day <= last
        assert tick.column == column_of(tick.day, first, last, columns)
        assert end + GAP <= tick.column
        end = tick.column + len(tick.text)
    assert end <= columns


def test_a_chart_fills_its_rectangle_and_marks_the_newest_point() -> None:
    lines = draw(made_chart(), 70, 14)
    assert [width_of(line) for line in lines] == [70] * 14
    assert [row for row, line in enumerate(lines) if NEWEST in text_of(line)] == [9]
    assert text_of(lines[0]).startswith("100%")
    assert text_of(lines[12]).startswith("  0%")
    assert text_of(lines[13]).split() == [
        "3", "Sep", "2026", "today", "2027", "Feb", "Mar", "Apr", "30", "Jun", "2027",
    ]  # fmt: skip


def test_reached_and_planned_differ_without_colour() -> None:
    done = Curve("done", ((START, 0.5), (DUE, 0.5)), Tone.DONE, is_main=True)
    plan = Curve("plan", ((START, 0.5), (DUE, 0.5)), Tone.PLAN, Dash(3, 2))
    rows = [
        text_of(draw(LineChart((curve,), START, DUE, START), 60, 13)[6]) for curve in (done, plan)
    ]
    assert rows[0] != rows[1]
    assert text_of(legend(made_chart())) == "╌╌ plan  ━━ done"


def test_a_chart_without_points_is_a_grid_with_dates() -> None:
    lines = draw(made_chart(()), 60, 10)
    assert len(lines) == 10
    assert NEWEST not in "".join(text_of(line) for line in lines)


def test_a_goal_of_one_day_is_drawn() -> None:
    curve = Curve("done", ((TODAY, 1.0),), Tone.DONE, is_main=True)
    lines = draw(LineChart((curve,), TODAY, TODAY, TODAY), 40, 8)
    assert NEWEST in text_of(lines[0])


def test_a_chart_too_small_for_dots_becomes_a_table() -> None:
    for width, height in ((LEAST_WIDTH - 1, 10), (60, LEAST_HEIGHT - 1)):
        lines = draw(made_chart(), width, height)
        assert "Sep 2026" in text_of(lines[0])
        assert all(width_of(line) <= width for line in lines)


def test_the_table_says_what_was_reached_and_what_was_expected() -> None:
    rows = [text_of(line) for line in describe(made_chart(), 60, 3)]
    assert rows == [
        " 3 Sep 2026 ──────────────────────   0%  plan   0%",
        " 4 Oct 2026 ━━────────────────────  10%  plan  10%",
        "14 Nov 2026 ━━━━━╸────────────────  25%  plan  24%",
    ]


def test_the_table_leaves_out_a_curve_that_begins_with_the_newest_day() -> None:
    chart = made_chart()
    ahead = Curve("forecast", (DONE[-1], (DUE, 0.9)), Tone.FORECAST)
    more = LineChart((*chart.curves, ahead), START, DUE, TODAY)
    assert describe(more, 60, 3) == describe(chart, 60, 3)


def test_the_table_keeps_the_newest_day_when_only_one_row_fits() -> None:
    assert [text_of(line)[:11] for line in describe(made_chart(), 60, 1)] == ["14 Nov 2026"]


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (START - timedelta(days=1), None),
        (START, 0.0),
        (date(2026, 9, 20), 0.08),
        (date(2026, 9, 27), 0.09),
        (date(2026, 11, 14), 0.25),
        (date(2026, 11, 15), None),
    ],
)
def test_a_curve_is_straight_between_its_points(day: date, share: float | None) -> None:
    found = Curve("done", DONE, Tone.DONE).at(day)
    assert found == (share if share is None else pytest.approx(share))


@given(
    st.lists(st.tuples(st.integers(0, 4_000), st.floats(0, 1)), max_size=12),
    st.integers(1, 120),
    st.integers(1, 30),
    st.integers(-900, 5_000),
)
def test_any_chart_stays_inside_its_rectangle(
    points: list[tuple[int, float]], width: int, height: int, today: int
) -> None:
    done = tuple((START + timedelta(days=days), share) for days, share in sorted(points))
    last = max([DUE, *(day for day, _ in done)])
    curve = Curve("done", done, Tone.DONE, is_main=True)
    chart = LineChart((curve,), START, last, START + timedelta(days=today))
    lines = draw(chart, width, height)
    assert len(lines) <= height
    assert all(cell_len(text_of(line)) <= width for line in lines)
