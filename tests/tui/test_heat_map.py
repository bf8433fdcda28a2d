"""The heat map of a year: every day has its own cell, and its density reads without colour."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.widgets.charts.heat_map import WEEKS, draw, first_day, legend, width_of_map
from tui.widgets.ink import text_of, width_of

TODAY = date(2026, 11, 21)
"""A Saturday."""

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


def cell_of(day: date, last: date, cell: int, counts: dict[date, int]) -> str:
    """What is drawn for a day."""
    rows = [text_of(line) for line in draw(counts, last, cell)[1:]]
    column = 4 + (day - first_day(last)).days // 7 * cell
    return rows[day.weekday()][column : column + cell]


@pytest.mark.parametrize(
    ("count", "sign"), [(0, "·"), (1, "░"), (2, "▒"), (3, "▓"), (4, "▓"), (5, "█"), (900, "█")]
)
def test_a_day_is_denser_the_more_it_holds(count: int, sign: str) -> None:
    assert cell_of(TODAY, TODAY, 1, {TODAY: count}) == sign


@given(last=DAYS, back=st.integers(0, 363), cell=st.sampled_from([1, 2]))
def test_every_day_of_a_year_has_its_own_cell(last: date, back: int, cell: int) -> None:
    day = last - timedelta(back)
    words = "".join(text_of(line) for line in draw({day: 5}, last, cell))
    assert words.count("█") == cell
    assert cell_of(day, last, cell, {day: 5}) == "█" * cell


@given(last=DAYS, cell=st.sampled_from([1, 2]))
def test_the_map_stays_in_its_rectangle(last: date, cell: int) -> None:
    lines = draw({}, last, cell)
    assert len(lines) == 8
    assert all(width_of(line) <= width_of_map(cell) for line in lines)


def test_days_after_the_last_one_are_left_empty() -> None:
    rows = [text_of(line) for line in draw({}, TODAY)[1:]]
    widths = {len(row) for row in rows}
    assert len(rows[5]) == width_of_map(1)
    assert len(rows[6]) == width_of_map(1) - 1
    assert widths == {4 + WEEKS, 3 + WEEKS}


def test_months_are_named_over_the_weeks_in_which_they_begin() -> None:
    months = text_of(draw({}, TODAY)[0])
    assert months.split() == [
        "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
    ]  # fmt: skip
    column = 4 + (date(2026, 5, 4) - first_day(TODAY)).days // 7
    assert months.index("May") == column


def test_the_legend_tells_what_each_density_means() -> None:
    assert text_of(legend()).split("  ")[:5] == ["· none", "░ 1", "▒ 2", "▓ 3–4", "█ 5 or more"]
