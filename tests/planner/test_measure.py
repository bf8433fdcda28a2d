"""Measures: what they refuse, which target is in force, and how their numbers are written."""

import math
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import DOWNTIME, PAGES, PASSED, START, TALKS

from planner.calendar import Period
from planner.measure import Measure, MeasureKind, Target, require_number, write_number
from planner.refusal import Refusal

DAY = timedelta(1)


@pytest.mark.parametrize(
    ("measure", "changes", "reason"),
    [
        (PAGES, {"targets": ()}, "the measure pages has no target"),
        (PAGES, {"targets": (Target(START, 0),)}, "the target of pages equals its baseline (0)"),
        (
            PAGES,
            {"targets": (Target(START, -1),)},
            "pages goes up but its target -1 is not above its baseline 0; choose a target above 0",
        ),
        (
            DOWNTIME,
            {"targets": (Target(START, 130),)},
            "downtime goes down but its target 130 is not below its baseline 120",
        ),
        (
            PAGES,
            {"targets": (Target(START, 5), Target(START - DAY, 6))},
            "targets must follow each other in time",
        ),
        (PAGES, {"targets": (Target(START, 5), Target(START, 0))}, "equals its baseline"),
        (PAGES, {"period": Period.WEEK}, "a rate, and only a rate, counts per day"),
        (TALKS, {"period": None}, "a rate, and only a rate, counts per day"),
        (TALKS, {"targets": (Target(START, 0),)}, "a rate counts from 0 up to its target"),
        (TALKS, {"baseline": 1.0}, "a rate counts from 0 up to its target"),
        (PASSED, {"targets": (Target(START, -1),)}, "passed goes yes/no but its target -1"),
        (PAGES, {"baseline": math.nan}, "the baseline is not a number"),
        (PAGES, {"name": ""}, "the measure's name is empty"),
        (PAGES, {"unit": "a\nb"}, "the unit holds"),
    ],
)
def test_a_measure_that_could_not_be_reached_is_refused(
    measure: Measure, changes: dict[str, object], reason: str
) -> None:
    with pytest.raises(Refusal) as refused:
        replace(measure, **changes)  # type: ignore[arg-type]  # fields of any type
    assert reason in str(refused.value)


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_no_number_is_endless(value: float) -> None:
    with pytest.raises(Refusal, match="the target is not a number"):
        Target(START, value)
    with pytest.raises(Refusal, match="the value is not a number"):
        require_number(value, "value")


def test_a_target_is_in_force_from_its_day_on() -> None:
    twice = PAGES.aimed_at(50, START + 9 * DAY).aimed_at(60, START + 20 * DAY)
    days = [START - DAY, START, START + 8 * DAY, START + 9 * DAY, START + 19 * DAY]
    assert [twice.target_on(day) for day in days] == [40, 40, 40, 50, 50]
    assert (twice.target_on(START + 20 * DAY), twice.target) == (60, 60)


def test_a_new_target_takes_the_place_of_those_from_its_day_on() -> None:
    twice = PAGES.aimed_at(50, START + 9 * DAY).aimed_at(60, START + 20 * DAY)
    assert twice.aimed_at(45, START + 9 * DAY).targets == (
        Target(START, 40),
        Target(START + 9 * DAY, 45),
    )


@given(st.integers(1, 400), st.integers(1, 400))
def test_a_new_target_leaves_every_earlier_day_alone(later: int, before: int) -> None:
    revised = START + later * DAY
    on = revised - before * DAY
    assert PAGES.aimed_at(99, revised).target_on(on) == PAGES.target_on(on)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (-1e-300, "0"),
        (14.0, "14"),
        (2.5, "2.5"),
        (-3.0, "-3"),
        (0.1 + 0.2, "0.3"),
        (1_250_000.0, "1250000"),
        (123_456_789.25, "123456789.25"),
        (1e15, "1000000000000000"),
        (1e-5, "0.00001"),
        (100.0, "100"),
        (1 / 3, "0.333333333333"),
        (0.000001234, "0.000001234"),
    ],
)
def test_a_number_is_written_in_full(value: float, written: str) -> None:
    assert write_number(value) == written


@given(st.integers(-(10**12), 10**12), st.integers(0, 6))
def test_a_written_number_can_be_typed_back(digits: int, places: int) -> None:
    value = digits / 10**places
    assert float(write_number(value)) == value


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_no_number_is_written_with_an_exponent(value: float) -> None:
    assert set(write_number(value)) <= set("-.0123456789")


def test_every_kind_of_measure_is_taken() -> None:
    assert {each.kind for each in (PAGES, DOWNTIME, PASSED, TALKS)} == set(MeasureKind)
