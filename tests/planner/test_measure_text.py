"""A measure is read from what a person would write."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import Period
from planner.measure import Measure, MeasureKind
from planner.measure_text import (
    explain_measure,
    read_aim,
    read_measure,
    read_measure_line,
    write_aim,
    write_measure,
)
from planner.refusal import Refusal

TODAY = date(2026, 11, 21)
UP, DOWN, YES_NO, RATE = MeasureKind.UP, MeasureKind.DOWN, MeasureKind.YES_NO, MeasureKind.RATE


def made(baseline: str, target: str) -> Measure:
    return read_measure(
        id_="m000000001",
        goal_id="g000000001",
        name="pages",
        baseline=baseline,
        target=target,
        today=TODAY,
    )


@pytest.mark.parametrize(
    ("baseline", "target", "read"),
    [
        ("", "40", (UP, 0, 40, "", None)),
        ("", "40 pages", (UP, 0, 40, "pages", None)),
        ("12", "40 pages", (UP, 12, 40, "pages", None)),
        ("12 pages", "40", (UP, 12, 40, "pages", None)),
        ("120 h", "90 h", (DOWN, 120, 90, "h", None)),
        ("2.5", "1.5", (DOWN, 2.5, 1.5, "", None)),
        ("-3", "4", (UP, -3, 4, "", None)),
        ("", "90%", (UP, 0, 90, "%", None)),
        ("", "90 %", (UP, 0, 90, "%", None)),
        ("", "", (YES_NO, 0, 1, "", None)),
        ("5", "yes", (YES_NO, 0, 1, "", None)),
        ("", "3 per week", (RATE, 0, 3, "", Period.WEEK)),
        ("", "3/week", (RATE, 0, 3, "", Period.WEEK)),
        ("", "1 talk a month", (RATE, 0, 1, "talk", Period.MONTH)),
        ("", "2 client calls per quarter", (RATE, 0, 2, "client calls", Period.QUARTER)),
        ("9", "30 minutes every day", (RATE, 0, 30, "minutes", Period.DAY)),
        ("", "40 EUR per share", (UP, 0, 40, "EUR per share", None)),
        ("", "a dozen clients", (UP, 0, 12, "clients", None)),
        ("twelve pages", "forty pages", (UP, 12, 40, "pages", None)),
        ("", "twice a month", (RATE, 0, 2, "times", Period.MONTH)),
    ],
)
def test_a_measure_is_read_from_where_one_is_and_what_to_reach(
    baseline: str, target: str, read: tuple[MeasureKind, float, float, str, Period | None]
) -> None:
    measure = made(baseline, target)
    kind, start, value, unit, period = read
    assert (measure.kind, measure.baseline, measure.target) == (kind, start, value)
    assert (measure.unit, measure.period) == (unit, period)
    assert measure.targets[0].on == TODAY


@pytest.mark.parametrize(
    ("baseline", "target", "reason"),
    [
        ("", "many", "many is not a target"),
        ("", "27,000 EUR", "27,000 could be one number or several"),
        ("some", "4", "some is not a value of now"),
        ("4", "4", "the target of pages equals its baseline (4)"),
        ("", "0 per week", "a rate counts from 0 up to its target"),
        ("", "1.2.3", "1.2.3 is not a target"),
        ("", "x per week", "x is not a target"),
    ],
)
def test_what_cannot_be_read_as_a_measure_is_refused(
    baseline: str, target: str, reason: str
) -> None:
    with pytest.raises(Refusal) as refused:
        made(baseline, target)
    assert refused.value.reason == reason


def test_a_target_longer_than_a_line_is_refused() -> None:
    with pytest.raises(Refusal, match="201 characters"):
        read_aim("4 " + "x" * 199)


def test_a_measure_needs_a_name() -> None:
    with pytest.raises(Refusal):
        read_measure(id_="m", goal_id="g", name=" ", baseline="", target="4", today=TODAY)


@pytest.mark.parametrize("target", ["40 pages", "90 %", "yes", "3 per week", "2 calls per month"])
def test_a_written_target_can_be_typed_back(target: str) -> None:
    measure = made("", target)
    assert write_aim(measure) == target
    assert read_aim(write_aim(measure)) == read_aim(target)


@given(st.text(max_size=60))
def test_any_text_is_a_target_or_refused(text: str) -> None:
    with suppress(Refusal):
        assert read_aim(text).kind is not DOWN


def line(text: str) -> Measure:
    return read_measure_line(text, id_="m000000001", goal_id="g000000001", today=TODAY)


@pytest.mark.parametrize(
    ("text", "name", "read", "written", "explained"),
    [
        (
            "18 chapters",
            "chapters",
            (UP, 0, 18, "chapters", None),
            "18 chapters",
            "chapters: up from 0 to 18",
        ),
        (
            "downtime from 120 to 90 hours",
            "downtime",
            (DOWN, 120, 90, "hours", None),
            "downtime from 120 to 90 hours",
            "downtime: down from 120 to 90 hours",
        ),
        (
            "2 talks per week",
            "talks",
            (RATE, 0, 2, "talks", Period.WEEK),
            "2 talks per week",
            "talks: 2 every week",
        ),
        (
            "3/month",
            "times",
            (RATE, 0, 3, "", Period.MONTH),
            "3 per month",
            "times: 3 every month",
        ),
        (
            "certificate in hand",
            "certificate in hand",
            (YES_NO, 0, 1, "", None),
            "certificate in hand",
            "certificate in hand: reached or not",
        ),
        ("18", "progress", (UP, 0, 18, "", None), "18", "progress: up from 0 to 18"),
        ("90%", "progress", (UP, 0, 90, "%", None), "90 %", "progress: up from 0 to 90 %"),
        (
            "from 45 minutes to 30",
            "minutes",
            (DOWN, 45, 30, "minutes", None),
            "from 45 to 30 minutes",
            "minutes: down from 45 to 30",
        ),
        (
            "Test coverage FROM 60% to 80 %",
            "Test coverage",
            (UP, 60, 80, "%", None),
            "Test coverage from 60 to 80 %",
            "Test coverage: up from 60 to 80 %",
        ),
        (
            "move from Berlin to Rome",
            "move from Berlin to Rome",
            (YES_NO, 0, 1, "", None),
            "move from Berlin to Rome",
            "move from Berlin to Rome: reached or not",
        ),
    ],
)
def test_a_measure_fits_into_one_line(
    text: str,
    name: str,
    read: tuple[MeasureKind, float, float, str, Period | None],
    written: str,
    explained: str,
) -> None:
    measure = line(text)
    kind, start, value, unit, period = read
    assert (measure.name, measure.kind, measure.baseline, measure.target) == (
        name,
        kind,
        start,
        value,
    )
    assert (measure.unit, measure.period) == (unit, period)
    assert write_measure(measure) == written
    assert explain_measure(measure) == explained


@given(text=st.text(max_size=60) | st.from_regex(r"(from )?-?\d{1,3} ?[a-z%]{0,4}( to \d{1,3})?"))
def test_any_line_is_a_measure_or_refused_and_what_is_written_reads_the_same(text: str) -> None:
    with suppress(Refusal):
        measure = line(text)
        again = line(write_measure(measure))
        assert (again.kind, again.target, again.baseline, again.period) == (
            measure.kind,
            measure.target,
            measure.baseline,
            measure.period,
        )


@pytest.mark.parametrize("text", ["", "1,000 EUR", "0 errors", "from 5 to 5"])
def test_a_line_that_says_no_target_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        line(text)


@pytest.mark.parametrize(
    ("line", "digits"),
    [
        ("three talks", "3 talks"),
        ("Twenty-five pages", "25 pages"),
        ("a dozen clients", "12 clients"),
        ("twice a week", "2 times a week"),
        ("one talk per month", "1 talk per month"),
        ("wait from five to two days", "wait from 5 to 2 days"),
    ],
)
def test_numbers_in_words_count_like_digits(line: str, digits: str) -> None:
    assert line_read(line) == line_read(digits)


@pytest.mark.parametrize(
    "line",
    [
        "one manager agrees",
        "two-way sync works",
        "one of three offers is signed",
        "a first draft",
        "seven",
        "move from sales to marketing",
        "ten of them say yes",
    ],
)
def test_a_number_in_words_may_belong_to_a_name(line: str) -> None:
    assert line_read(line).kind is YES_NO


def line_read(line: str) -> Measure:
    return read_measure_line(line, id_="m000000001", goal_id="g000000001", today=TODAY)
