"""Tracks and bands, with every span a day less and a day more."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import add_months
from planner.horizon import Band, Track, band_of, track_of

TODAYS = [
    date(2026, 11, 21),
    date(2026, 1, 31),
    date(2026, 8, 31),
    date(2024, 2, 29),
    date(2024, 1, 1),
    date(2026, 12, 31),
]
SPANS = [2, 3, 6, 9, 12, 13, 18, 24, 25, 36, 60, 61, 120]
BOUNDARIES = [12, 24]
ORDER = list(Band)

days = st.dates(date(1990, 1, 1), date(2110, 12, 31))


def _track(months: int, boundary: int, *, plus_day: bool = False) -> Track:
    is_short = months < boundary or (months == boundary and not plus_day)
    return Track.SHORT if is_short else Track.LONG


def _band(months: int, boundary: int, *, plus_day: bool = False) -> Band:
    for band, limit in ((Band.NOW, 6), (Band.NEXT, boundary), (Band.LATER, 60)):
        if months < limit or (months == limit and not plus_day):
            return band
    return Band.VISION


@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("start", TODAYS, ids=str)
@pytest.mark.parametrize("months", SPANS)
def test_a_track_follows_from_start_and_due(months: int, start: date, boundary: int) -> None:
    due = add_months(start, months)
    day = timedelta(1)
    assert track_of(start, due, boundary) is _track(months, boundary)
    assert track_of(start, due - day, boundary) is _track(months, boundary)
    assert track_of(start, due + day, boundary) is _track(months, boundary, plus_day=True)


@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("today", TODAYS, ids=str)
@pytest.mark.parametrize("months", SPANS)
def test_a_band_follows_from_today_and_due(months: int, today: date, boundary: int) -> None:
    due = add_months(today, months)
    day = timedelta(1)
    assert band_of(due, today, boundary) is _band(months, boundary)
    assert band_of(due - day, today, boundary) is _band(months, boundary)
    assert band_of(due + day, today, boundary) is _band(months, boundary, plus_day=True)


@pytest.mark.parametrize(
    ("due", "boundary", "track", "band"),
    [
        (date(2027, 5, 21), 12, Track.SHORT, Band.NOW),
        (date(2027, 5, 22), 12, Track.SHORT, Band.NEXT),
        (date(2027, 11, 21), 12, Track.SHORT, Band.NEXT),
        (date(2027, 11, 22), 12, Track.LONG, Band.LATER),
        (date(2027, 11, 22), 24, Track.SHORT, Band.NEXT),
        (date(2028, 11, 21), 24, Track.SHORT, Band.NEXT),
        (date(2028, 11, 22), 24, Track.LONG, Band.LATER),
        (date(2031, 11, 21), 12, Track.LONG, Band.LATER),
        (date(2031, 11, 22), 12, Track.LONG, Band.VISION),
        (date(2036, 11, 21), 24, Track.LONG, Band.VISION),
    ],
)
def test_a_goal_begun_today_runs_on_its_track_in_its_band(
    due: date, boundary: int, track: Track, band: Band
) -> None:
    today = date(2026, 11, 21)
    assert track_of(today, due, boundary) is track
    assert band_of(due, today, boundary) is band


@pytest.mark.parametrize(
    ("today", "last_now"),
    [
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2024, 2, 29), date(2024, 8, 29)),
    ],
)
def test_six_months_end_with_a_shorter_month(today: date, last_now: date) -> None:
    assert band_of(last_now, today, 12) is Band.NOW
    assert band_of(last_now + timedelta(1), today, 12) is Band.NEXT


def test_a_year_from_29_february_ends_on_the_28th() -> None:
    assert track_of(date(2024, 2, 29), date(2025, 2, 28), 12) is Track.SHORT
    assert track_of(date(2024, 2, 29), date(2025, 3, 1), 12) is Track.LONG


def test_a_due_date_is_overdue_on_the_day_after() -> None:
    today = date(2026, 11, 21)
    assert band_of(today, today, 12) is Band.NOW
    assert band_of(today - timedelta(1), today, 12) is Band.OVERDUE


@given(days, days, days, st.integers(6, 60))
def test_a_later_due_date_never_lies_in_a_nearer_band(
    today: date, one: date, other: date, boundary: int
) -> None:
    sooner, later = sorted((one, other))
    bands = [ORDER.index(band_of(due, today, boundary)) for due in (sooner, later)]
    assert bands == sorted(bands)


@given(days, days, days, st.sampled_from(BOUNDARIES))
def test_a_band_only_comes_nearer_as_days_pass(
    due: date, one: date, other: date, boundary: int
) -> None:
    before, after = sorted((one, other))
    bands = [ORDER.index(band_of(due, today, boundary)) for today in (after, before)]
    assert bands == sorted(bands)


@given(days, days, st.sampled_from(BOUNDARIES))
def test_a_short_term_goal_is_never_far_away_on_its_first_day(
    start: date, due: date, boundary: int
) -> None:
    is_near = band_of(due, start, boundary) in (Band.OVERDUE, Band.NOW, Band.NEXT)
    assert (track_of(start, due, boundary) is Track.SHORT) == is_near


def test_tracks_and_bands_have_the_names_that_people_read() -> None:
    assert [*Track] == ["short-term", "long-term"]
    assert ORDER == ["overdue", "now", "next", "later", "vision"]
