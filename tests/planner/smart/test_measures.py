"""Amounts in sentences: each family, and the numbers that measure nothing."""

import pytest

from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.amounts.measures import find_measures
from planner.smart.clauses.reading import Reading


@pytest.mark.parametrize(
    ("sentence", "family", "words"),
    [
        ("Cut returns by 15%", "percent", "15%"),
        ("Cut returns by twelve percent", "percent", "twelve percent"),
        ("Cut returns by 10-15 %", "percent", "10-15 %"),
        ("Shorten calls from 12 minutes to 8", "from-to", "from 12 minutes to 8"),
        ("Raise the score from 3.9 to at least 4.4", "from-to", "from 3.9 to at least 4.4"),
        ("Put aside $2,500", "money", "$2,500"),
        ("Put aside 2500 euros", "money", "2500 euros"),
        ("Earn a five-figure bonus of €12k", "money", "€12k"),
        ("Arrive early on 4 out of 5 days", "ratio", "4 out of 5"),
        ("Write three letters a week", "rate", "three letters a week"),
        ("Swim twice a week", "rate", "twice a week"),
        ("Swim 2x/week", "rate", "2x/week"),
        ("Call home every Sunday", "rate", "every Sunday"),
        ("Send the minutes weekly", "rate", "weekly"),
        ("Give a 20-minute talk", "duration", "20-minute"),
        ("Practise for 40 hours", "duration", "40 hours"),
        ("Cut the waiting time in half", "multiple", "in half"),
        ("Double the number of readers", "multiple", "Double"),
        ("Score above 4.0", "limit", "above 4.0"),
        ("Keep complaints under 5", "limit", "under 5"),
        ("Make the dean's list", "level", "dean's list"),
        ("Reach zero accidents", "level", "zero accidents"),
        ("Hold three workshops", "count", "three workshops"),
        ("Hold a dozen workshops", "count", "a dozen workshops"),
        ("Hold 12 workshops", "count", "12 workshops"),
    ],
)
def test_an_amount_is_found_by_its_shape(sentence: str, family: str, words: str) -> None:
    found = find_measures(sentence)
    assert (MeasureFamily(family), words) in [(each.family, each.words) for each in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Meet 1:1 with the owner",
        "Be there 24/7",
        "Own the Q2 roadmap",
        "Tidy up v2.0",
        "Be among the top 5%",
        "Be 100% committed",
        "Use my 10 years of experience",
        "Hold the OSHA 30-hour card",
        "Own the quarterly KPIs",
        "Look at monthly revenue",
        "Work on the 2027 plan",
        "Understand Windows 11",
        "Be the one who helps",
        "One day be a painter",
        "Come at 9 am",
        "Reach people aged 18-24",
        "Coach the under-12 side",
        "Look at level 2 of the garage",
        "",
    ],
)
def test_a_number_that_measures_nothing_is_left_alone(sentence: str) -> None:
    assert find_measures(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    ["Swim by 30 June 2027", "Swim within six months", "Swim before the Q2 review", "Swim in 2027"],
)
def test_the_digits_of_a_date_measure_nothing(sentence: str) -> None:
    assert Reading(sentence).measures == ()


def test_a_change_knows_where_it_begins_and_ends() -> None:
    found = find_measures("Shorten calls from 12 minutes to 8 minutes")[0]
    assert (found.baseline, found.target) == ("12 minutes", "8")
