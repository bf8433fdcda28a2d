"""Amounts of sentences as lines that the field of a measure reads."""

from datetime import date

import pytest

from planner.measure_text import read_measure_line, write_measure
from planner.smart.critique import critique
from planner.smart.measure_line import write_measure_line

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("Cut returns by 15%", "15 %"),
        ("Put aside $2,500", "2500 $"),
        ("Put aside €12k", "12000 €"),
        ("Hold three workshops", "3 workshops"),
        ("Practise for 40 hours", "40 hours"),
        ("Write three letters a week", "3 letters per week"),
        ("Swim twice a week", "2 times per week"),
        ("Send the minutes weekly", "1 times per week"),
        ("Shorten calls from 12 minutes to 8", "from 12 minutes to 8 minutes"),
        ("Write the safety guide", "Write the safety guide"),
    ],
)
def test_an_amount_is_typed_as_a_person_would(sentence: str, line: str) -> None:
    assert write_measure_line(critique(sentence).measures[0]) == line
    measure = read_measure_line(line, id_="m1", goal_id="g1", today=TODAY)
    assert write_measure(measure)


@pytest.mark.parametrize("sentence", ["Cut the wait in half", "Write a page per sprint"])
def test_what_has_no_figure_or_no_known_period_is_left_to_the_person(sentence: str) -> None:
    assert write_measure_line(critique(sentence).measures[0]) == ""
