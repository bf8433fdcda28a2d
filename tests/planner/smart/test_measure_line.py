"""Amounts of sentences as lines that the field of a measure reads."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.measure import MeasureKind
from planner.measure_text import read_measure_line, write_measure
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.parts.goal_parts import compose_deed, split
from planner.smart.suggestion.measure_line import measure_line, write_measure_line

TODAY = date(2026, 11, 21)
CALENDAR = Calendar(TODAY)

COUNTS = [
    ("Give three talks", "3 talks"),
    ("Win a dozen clients", "12 clients"),
    ("Apply to half a dozen firms", "6 firms"),
    ("Read two dozen papers", "24 papers"),
    ("Write twenty-five pages", "25 pages"),
    ("Complete one hundred and twenty hours of practice", "120 hours"),
    ("Hold two or three interviews", "2 interviews"),
    ("Hire three to five engineers", "3 engineers"),
    ("Hire 3-5 engineers", "3 engineers"),
    ("Meet at least ten mentors", "10 mentors"),
    ("Reach 90 or more points", "90 points"),
    ("Get 50 new customers", "50 new customers"),
    ("Close all twelve audit findings", "12 audit findings"),
    ("Finish both safety modules", "2 safety modules"),
    ("Take another welding course", "1 welding course"),
    ("Sell 1.2 million units", "1200000 units"),
    ("Sell to 20 clients from 3 countries", "20 clients"),
    ("Practise for 40 hours", "40 hours"),
    ("Score above 90", "90"),
]
RATES = [
    ("Swim twice a week", "2 times per week"),
    ("Swim 3x/week", "3 times per week"),
    ("Meet my mentor once or twice a month", "1 times per month"),
    ("Meet my manager twice monthly", "2 times per month"),
    ("Send the minutes weekly", "1 times per week"),
    ("Send a report every Friday", "1 report per week"),
    ("Work out every Tuesday and Thursday", "2 times per week"),
    ("Walk every weekday", "5 times per week"),
    ("Post every other week", "2 times per month"),
    ("Review my goals every three months", "1 times per quarter"),
    ("Practise half an hour a day", "30 minutes per day"),
    ("Read for an hour and a half every evening", "90 minutes per day"),
    ("Spend an hour each week with my mentor", "1 hour per week"),
    ("Exercise 30 minutes daily", "30 minutes per day"),
    ("Learn five to ten new words every day", "5 new words per day"),
    ("Interview a couple of users each week", "2 users per week"),
    ("Speak at one conference per quarter", "1 conference per quarter"),
    ("Save €200 a month", "200 € per month"),
    ("Put aside two hundred euros each month", "200 euros per month"),
]
WAYS = [
    ("Cut the wait from five to two days", "wait from 5 to 2 days"),
    ("Raise the score from 60% to 75%", "score from 60 to 75 %"),
    ("Shorten calls from 12 minutes to 8", "calls from 12 to 8 minutes"),
    ("Cut the queue from 2 hours to 30 minutes", "queue from 120 to 30 minutes"),
    ("Reduce debt from $12,000 to $4,000", "debt from 12000 to 4000 $"),
    ("Lift funding from 1 to 2 million euros", "funding from 1000000 to 2000000 euros"),
    ("Grow the team from 4 to 7 people", "team from 4 to 7 people"),
    ("Raise the test score to 75 from 60", "test score from 60 to 75"),
]
SUMS = [
    ("Put aside $2,500", "2500 $"),
    ("Put aside €12k", "12000 €"),
    ("Raise £1.5m in funding", "1500000 £"),
    ("Donate one thousand dollars", "1000 dollars"),
    ("Cut returns by fifteen percent", "15 %"),
    ("Increase revenue by 10-15%", "10 %"),
    ("Cut the defect rate by 50 bps", "50 bps"),
    ("Answer 9 out of 10 tickets", "9 of 10 tickets"),
    ("Complete 3 of the 5 modules", "3 of 5 modules"),
]
REACHED_OR_NOT = [
    ("Write the safety guide", "write the safety guide"),
    ("Earn the crane licence by completing three courses", "earn the crane licence"),
    ("Give a 10-minute talk", "give a 10-minute talk"),
    ("Run a 5k", "run a 5k"),
    ("Finish the year with no accidents", "no accidents"),
    ("Cut accidents to zero", "accidents to zero"),
    ("Raise my German from B1 to B2", "German from B1 to B2"),
    ("Bring the error rate below 2%", "error rate below 2%"),
    ("Keep my phone use under two hours a day", "phone use under two hours a day"),
    ("Work at most 40 hours a week", "at most 40 hours a week"),
    ("Take 5 or fewer sick days", "at most 5 sick days"),
    ("Lower my golf handicap to 12", "golf handicap at most 12"),
    ("Run 10 km in under 45 minutes", "under 45 minutes for 10 km"),
]


def line_of(sentence: str) -> str:
    parts = split(sentence, CALENDAR)
    deed = compose_deed(parts)
    return measure_line(deed, critique(deed).measures, parts.object)


@pytest.mark.parametrize(("sentence", "line"), [*COUNTS, *RATES, *WAYS, *SUMS, *REACHED_OR_NOT])
def test_an_amount_is_typed_as_a_person_would(sentence: str, line: str) -> None:
    assert line_of(sentence) == line
    measure = read_measure_line(line, id_="m1", goal_id="g1", today=TODAY)
    assert write_measure(measure)


@pytest.mark.parametrize(("_sentence", "line"), REACHED_OR_NOT)
def test_a_limit_a_level_and_an_end_are_reached_or_not(_sentence: str, line: str) -> None:
    measure = read_measure_line(line, id_="m1", goal_id="g1", today=TODAY)
    assert (measure.kind, measure.name) == (MeasureKind.YES_NO, line)


@pytest.mark.parametrize(
    "sentence",
    [
        "Cut the wait in half",
        "Write a page per sprint",
        "Attend two conferences per year",
        "Ask two questions in every meeting",
        "Earn six figures",
        "Reach 10.000 followers",
    ],
)
def test_what_has_no_figure_or_no_known_period_is_left_to_the_person(sentence: str) -> None:
    assert line_of(sentence) == ""


_WORDS = (
    "a about an and at below by cut daily dozen each every fifteen five from get half hire hour in"
    " keep least less million month more most my no of once one or pages pass people per percent"
    " quarter reach save seven talks than the three to twenty twice two under week weekly with zero"
    " exam score 0 1 3 3-5 1,5 1.000 1,200 12k 2m 7x 24/7 10% 5/8 $5 €2.5m £3k km % - + / , . <"
)
_SENTENCES = st.lists(st.sampled_from(_WORDS.split()), max_size=14).map(" ".join)


@given(_SENTENCES | st.text(alphabet="0123456789 ax/%$k.,-tofrm", max_size=40) | st.text())
def test_every_line_that_is_written_can_be_read_back(sentence: str) -> None:
    thing = split(sentence, CALENDAR).object
    for found in critique(sentence).measures:
        for line in (
            write_measure_line(found, sentence),
            write_measure_line(found, sentence, thing),
        ):
            assert not line or read_measure_line(line, id_="m1", goal_id="g1", today=TODAY)
