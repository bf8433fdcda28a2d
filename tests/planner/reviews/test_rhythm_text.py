"""The rhythm of the reviews as people type it."""

import pytest

from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.reviews.rhythm_text import (
    month_words,
    read_levels,
    read_month,
    read_weekday,
    weekday_name,
)


@pytest.mark.parametrize(("typed", "weekday"), [("mon", 0), (" Friday ", 4), ("THURS", 3)])
def test_weekdays_are_read_in_full_or_by_their_beginning(typed: str, weekday: int) -> None:
    assert read_weekday(typed) == weekday
    assert read_weekday(weekday_name(weekday)) == weekday


@pytest.mark.parametrize(
    ("typed", "month"), [("apr", 4), ("January", 1), ("12", 12), ("1", 1), ("sept", 9)]
)
def test_months_are_read_by_name_or_number(typed: str, month: int) -> None:
    assert read_month(typed) == month
    assert read_month(month_words(month)) == month


@pytest.mark.parametrize(
    ("typed", "levels"),
    [
        ("weekly,annual", (ReviewLevel.WEEKLY, ReviewLevel.ANNUAL)),
        ("Monthly weekly monthly", (ReviewLevel.MONTHLY, ReviewLevel.WEEKLY)),
        ("all", tuple(ReviewLevel)),
        ("none", ()),
    ],
)
def test_levels_are_read_apart_by_commas_or_spaces(
    typed: str, levels: tuple[ReviewLevel, ...]
) -> None:
    assert read_levels(typed) == levels


@pytest.mark.parametrize("typed", ["", "f", "fr", "friyay", "0", "tomorrow"])
def test_what_is_no_weekday_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="is no weekday; give a day such as fri"):
        read_weekday(typed)


@pytest.mark.parametrize("typed", ["", "0", "13", "ma", "smarch", "\u0664"])
def test_what_is_no_month_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="is no month; give a month such as apr"):
        read_month(typed)


@pytest.mark.parametrize("typed", ["", " , ", "daily", "weekly,none", "all weekly"])
def test_what_is_no_level_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="choose among weekly, monthly"):
        read_levels(typed)
