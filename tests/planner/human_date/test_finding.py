"""Deadlines in sentences, and what only looks like one, on Saturday 21 November 2026."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import FiscalYear
from planner.human_date import FoundDate, Lean, find_date, read_date, write_date
from planner.human_date.mention import LONGEST_PHRASE, SEARCHED
from planner.refusal import Refusal

TODAY = date(2026, 11, 21)


def find(sentence: str, lean: Lean = Lean.FUTURE, start_month: int = 1) -> FoundDate | None:
    return find_date(sentence, TODAY, lean=lean, fiscal=FiscalYear(start_month))


@pytest.mark.parametrize(
    ("sentence", "words", "day"),
    [
        ("Pass the CPA exam by end of Q2", "by end of Q2", "2027-06-30"),
        ("Pass the exam by end of Q2 with 80%", "by end of Q2", "2027-06-30"),
        ("Talk in public before 30 June 2027", "before 30 June 2027", "2027-06-30"),
        ("Hand it in until fri", "until fri", "2026-11-27"),
        ("Hand it in till Monday", "till Monday", "2026-11-23"),
        ("Publish the article (due Fri 30 Apr 2027).", "due Fri 30 Apr 2027", "2027-04-30"),
        ("Publish (due by 12 Jan)", "due by 12 Jan", "2027-01-12"),
        ("Stay through Q1", "through Q1", "2027-03-31"),
        ("Get hired no later than Jan 12", "no later than Jan 12", "2027-01-12"),
        ("Post 2 articles in 3 weeks", "in 3 weeks", "2026-12-12"),
        ("Learn Go within six months of work", "within six months", "2027-05-21"),
        ("Learn Go in 3 months using the book", "in 3 months", "2027-02-21"),
        ("Save 200 for 6 months", "for 6 months", "2027-05-21"),
        ("Read 6 books over the next 2 quarters", "over the next 2 quarters", "2027-05-21"),
        ("Ship 3w from now: 3 weeks from now", "3 weeks from now", "2026-12-12"),
        ("Finish +3w", "+3w", "2026-12-12"),
        ("Finish + 3 w", "+ 3 w", "2026-12-12"),
        ("Call Ann tomorrow", "tomorrow", "2026-11-22"),
        ("Prepare the talk next month", "next month", "2026-12-31"),
        ("Mentor two juniors this year, then rest", "this year", "2026-12-31"),
        ("Meet Ann on Friday and ask her", "on Friday", "2026-11-27"),
        ("Meet Ann next friday", "next friday", "2026-11-27"),
        ("Present at the conference in May", "in May", "2027-05-31"),
        ("Run daily from Monday", "from Monday", "2026-11-23"),
        ("Start the course from January", "from January", "2027-01-01"),
        ("Hand in on the 15th", "on the 15th", "2026-12-15"),
        ("Lead a team by 2030", "by 2030", "2030-12-31"),
        ("Lead a team in 2030 and mentor", "in 2030", "2030-12-31"),
        ("Reach senior before 2028", "before 2028", "2028-01-01"),
        ("By end of June finish the course", "By end of June", "2027-06-30"),
        ("In June finish the course", "In June", "2027-06-30"),
        ("By 2030 lead a team", "By 2030", "2030-12-31"),
        ("(by June 2027)", "by June 2027", "2027-06-30"),
        ("by Friday", "by Friday", "2026-11-27"),
        ("Earn 100k by 2027-01-01 or quit", "by 2027-01-01", "2027-01-01"),
        ("Rework the talk of 2027-01-01 slides", "2027-01-01", "2027-01-01"),
        (
            "Deliver 3 features until the end of the year!",
            "until the end of the year",
            "2026-12-31",
        ),
        ("From June until December", "until December", "2026-12-31"),
        ("Plan by Friday, ship by 12 Jan", "by 12 Jan", "2027-01-12"),
        ("Have 5 people by June, 5 talks", "by June", "2027-06-30"),
        ("Finish by Friday. Q2 plan", "by Friday", "2026-11-27"),
        ("Get the badge by June using Datacamp", "by June", "2027-06-30"),
        ("Open the shop June 2027", "June 2027", "2027-06-30"),
        ("Open the shop Q2 2027, in town", "Q2 2027", "2027-06-30"),
        ("Open the shop mid June", "mid June", "2027-06-15"),
        ("Open the shop EOY", "EOY", "2026-12-31"),
        ("Hit 1.5 million by FY28", "by FY28", "2028-12-31"),
        ("Post weekly in week 12", "in week 12", "2027-03-28"),
        (
            "Lead no later than the last friday of the next fiscal year",
            "no later than the last friday of the next fiscal year",
            "2027-12-31",
        ),
        ("Repair it by Fri 20 Nov 2020", "by Fri 20 Nov 2020", "2020-11-20"),
        ("Café \u0130 by 12 Jan — done", "by 12 Jan", "2027-01-12"),
        ("tomorrow", "tomorrow", "2026-11-22"),
        ("Pass by 12 Jan, not 30 Feb 2027", "by 12 Jan", "2027-01-12"),
        ("Open Q2 FY27, in town", "Q2 FY27", "2027-06-30"),
    ],
)
def test_the_last_deadline_is_found_with_its_preposition(
    sentence: str, words: str, day: str
) -> None:
    found = find(sentence)
    assert found is not None
    assert sentence[found.start : found.end] == words
    assert found.day == date.fromisoformat(day)


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "   ",
        "Learn to paint",
        "Meet 1:1 with Ann 24/7",
        "Ship v2.0",
        "Read 12 books",
        "by",
        "Read the Q2 report",
        "Own the 2027 roadmap",
        "Q2",
        "Improve Q2 numbers in Q2 report",
        "Improve the May numbers",
        "Sit by the May pole",
        "Answer Friday questions",
        "fri",
        "2027",
        "Cut onboarding by 2 weeks",
        "Cut it by 10 days",
        "Gain 5 years of experience",
        "Run 5 in 3d",
        "Read a book a month",
        "Twice a week",
        "2 monthly meetings",
        "Quarterly KPIs",
        "Walk 10d",
        "Plan tomorrow's agenda",
        "Plan next month budget",
        "Learn modelling in 3D printing",
        "Write the end of year report",
        "May 5 people attend",
        "30 June release",
        "Read W12 notes",
        "Grow followers by 2000",
        "Reach 2040 users",
        "Take 3rd place in 2nd race",
        "Start June",
        "Finish by the 3rd attempt",
        "Grow to 3000 by 2030 units",
        "Draw in 2030 dollars",
        "Present my plan in the June meeting",
        "Increase revenue from 2020 levels by 10%",
        "Redo the talk of 1 May 2020",
        "Redo the talk of 2020-05-01",
        "Look back on last month",
        "Save up to June",
        "Budget for 2027",
        "H1 headings in HTML",
        "Review 05/06/2027 notes",
        "Order part 2027-01-01X",
        "Draw 30 Feb 2027 cartoon",
        "Frame week 60 chart",
        "Give 30 days notice for 30 days trips",
    ],
)
def test_numbers_nouns_and_amounts_are_no_deadline(sentence: str) -> None:
    assert find(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Hike on Friday trips",
        "Hike next week-ends",
        "Hike in May/June",
        "Hike in May’s sun",
        "Hike in May time",
        "Hike this year report",
        "Hike today show",
        "Hike in June_2",
    ],
)
def test_a_noun_behind_a_date_makes_it_a_name(sentence: str) -> None:
    assert find(sentence) is None


@pytest.mark.parametrize(
    "behind", ["", ".", "!", ", then rest", " (or later)", " – done", " and rest", " WITH Ann", "…"]
)
def test_a_clause_behind_a_date_leaves_it_a_date(behind: str) -> None:
    sentence = f"Hike in May{behind}"
    found = find(sentence)
    assert found is not None
    assert sentence[found.start : found.end] == "in May"


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Pass by 30 Feb 2027", "“30 feb 2027” is not in the calendar"),
        ("Talk on 05/06/2027", "could be a day in two months"),
        ("Do it by week 60", "“week 60” is not in the calendar"),
        ("Do it by Fri 30 Sep 2027", "is a Thu, not a Fri"),
        ("Do it in 9999 years", "is not in the calendar"),
    ],
)
def test_a_deadline_that_no_day_can_keep_is_refused_rather_than_cut(
    sentence: str, reason: str
) -> None:
    with pytest.raises(Refusal, match=reason):
        find(sentence)


def test_a_past_day_is_found_where_the_past_is_asked_for() -> None:
    sentence = "Gave a talk on Friday"
    assert find(sentence, Lean.PAST) == FoundDate(date(2026, 11, 20), 12, 21)
    assert find("Gave a talk 2 weeks ago", Lean.PAST) == FoundDate(date(2026, 11, 7), 12, 23)
    assert find("Gave a talk next week", Lean.PAST) is None


def test_quarters_in_a_sentence_follow_the_fiscal_year() -> None:
    found = find("Pass the exam by end of Q2", start_month=10)
    assert found == FoundDate(date(2027, 3, 31), 14, 26)


def test_only_the_end_of_a_long_text_is_searched() -> None:
    beyond, within = "x" * (SEARCHED - len(" by 12 Jan ")), "x" * (SEARCHED - len(" by 12 Jan"))
    assert find(f"a by 12 Jan {within} .") is None
    assert find(f"a by 12 Jan {beyond}") is not None
    assert find(f"{within * 40} by 12 Jan") is not None


def test_the_longest_date_has_eleven_words() -> None:
    longest = "no later than the last friday of the next fiscal year"
    assert len(longest.split()) == LONGEST_PHRASE


def test_a_date_of_eighty_characters_is_the_longest_in_a_sentence() -> None:
    longest = f"by{'Friday':>78}"
    assert find(f"Call Ann {longest}") == FoundDate(date(2026, 11, 27), 9, 89)
    assert find(f"Call Ann {longest.replace(' ', '  ', 1)}") is None


@given(
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    st.sampled_from(["by", "due", "before", "until"]),
)
def test_a_shown_day_is_found_again_behind_by(day: date, today: date, word: str) -> None:
    sentence = f"Register for the exam {word} {write_date(day, today)}"
    found = find_date(sentence, today, lean=Lean.FUTURE)
    assert found == FoundDate(day, len("Register for the exam "), len(sentence))


@given(st.text(max_size=80), st.sampled_from(Lean))
def test_what_is_found_stands_in_the_sentence_and_reads_as_the_day(text: str, lean: Lean) -> None:
    try:
        found = find_date(f"{text} by 12 Jan {text}", TODAY, lean=lean)
    except Refusal:
        return
    if found is not None:
        words = f"{text} by 12 Jan {text}"[found.start : found.end]
        assert words == words.strip()
        assert read_date(words, TODAY, lean=lean) == found.day


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "1 ",
        "by ",
        "in the next ",
        "fri ",
        "last day of ",
        "end of the ",
        "12 jan ",
        "due by ",
        "2027-",
        "x",
        " ",
        "+",
        "Q2 report ",
        "for a year of ",
    ],
)
def test_a_hundred_thousand_characters_are_searched_in_no_time(piece: str) -> None:
    long = (piece * 100_000)[:100_000]
    found = find_date(long, TODAY, lean=Lean.FUTURE)
    assert found is None or found.start >= len(long) - SEARCHED
