"""The sentence of a goal grows with its parts and reads as a person would say it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.sentence import compose

DUE = date(2027, 6, 30)


def test_the_sentence_grows_with_the_answers() -> None:
    assert compose("", due=None) == "I will …."
    assert compose("Pass the exam", due=None) == "I will pass the exam."
    assert compose("Pass the exam", due=DUE) == "By 30 June 2027, I will pass the exam."
    assert compose("Pass the exam", due=DUE, measure="18 chapters", why="It lets me sign") == (
        "By 30 June 2027, I will pass the exam, measured by 18 chapters, because it lets me sign."
    )


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("Pass the exam.", "I will pass the exam."),
        ("CPA exam passed", "I will CPA exam passed."),
        ("I will pass the exam", "I will pass the exam."),
        ("I'll pass the exam", "I will pass the exam."),
        ("I want to pass the exam", "I will pass the exam."),
        ("I'd like to Pass the exam", "I will pass the exam."),
        ("to pass the exam", "I will pass the exam."),
        ("Tour the plants", "I will tour the plants."),
        ("A", "I will A."),
        ("昇進する", "I will 昇進する."),
        ("eBay store opened", "I will eBay store opened."),
    ],
)
def test_what_is_done_follows_i_will(what: str, said: str) -> None:
    assert compose(what, due=None) == said


@pytest.mark.parametrize(
    ("what", "measure", "said"),
    [
        ("Cut scrap from 5 to 3%", "scrap from 5 to 3 %", "I will cut scrap from 5 to 3%."),
        ("Earn the permit", "The permit.", "I will earn the permit."),
        ("Give 3 talks", "12 guests", "I will give 3 talks, measured by 12 guests."),
        ("Give talks", "3 talks", "I will give talks, measured by 3 talks."),
        ("Give 30 talks", "3 talks", "I will give 30 talks, measured by 3 talks."),
    ],
)
def test_a_measure_that_the_deed_names_is_not_said_twice(
    what: str, measure: str, said: str
) -> None:
    assert compose(what, due=None, measure=measure) == said


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("I can sign. And more.", ", so that I can sign."),
        ("I can sign\nsecond line", ", so that I can sign."),
        ("It is time! And more.", ", because it is time."),
        ("  ", "."),
        ("...", "."),
    ],
)
def test_the_reason_is_its_first_sentence(why: str, said: str) -> None:
    assert compose("rest", due=None, why=why) == f"I will rest{said}"


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("I want to shape how we work", ", because I want to shape how we work."),
        ("i want to shape how we work", ", because i want to shape how we work."),
        ("I'm tired of waiting", ", because I'm tired of waiting."),
        ("I can't go on like this", ", because I can't go on like this."),
        ("I can no longer sit all day", ", because I can no longer sit all day."),
        ("It lets me sign", ", because it lets me sign."),
        ("it's overdue", ", because it's overdue."),
        ("My boss wants it", ", because my boss wants it."),
        ("People should hear what we know", ", because people should hear what we know."),
        ("I hope I can rest then", ", because I hope I can rest then."),
        ("I can sign my own reports", ", so that I can sign my own reports."),
        ("My team can rest", ", so that my team can rest."),
        ("Tomasz can rest", ", so that Tomasz can rest."),
        ("Because it is time", ", because it is time."),
        ("to be heard", ", to be heard."),
        ("To be heard", ", to be heard."),
        ("so I can rest", ", so I can rest."),
        ("In order to rest", ", in order to rest."),
        ("for my family", ", for my family."),
        ("more freedom", " – more freedom."),
        ("Being heard", " – being heard."),
        ("The team decides", " – the team decides."),
        ("自由", " – 自由."),
    ],
)
def test_the_reason_is_joined_as_its_words_ask_for(why: str, said: str) -> None:
    assert compose("rest", due=None, why=why) == f"I will rest{said}"


def test_words_typed_without_capitals_stay_so_within_a_sentence_that_has_them() -> None:
    said = compose("lead the team", due=DUE, measure="4 people", why="i want a say")
    assert said == (
        "By 30 June 2027, I will lead the team, measured by 4 people, because i want a say."
    )


@given(what=st.text(), measure=st.text(), why=st.text())
def test_any_words_give_one_sentence_that_ends(what: str, measure: str, why: str) -> None:
    sentence = compose(what, due=DUE, measure=measure, why=why)
    assert sentence.startswith("By 30 June 2027, I will ")
    assert sentence.endswith(".")
