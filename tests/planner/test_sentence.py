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
        "By 30 June 2027, I will pass the exam, measured by 18 chapters, so that it lets me sign."
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
    ("why", "said"),
    [
        ("The team decides", ", so that the team decides."),
        ("Tomasz can rest", ", so that Tomasz can rest."),
        ("I can sign. And more.", ", so that I can sign."),
        ("I can sign\nsecond line", ", so that I can sign."),
        ("because it is time", ", because it is time."),
        ("to be heard", ", to be heard."),
        ("so I can rest", ", so I can rest."),
        ("Tomorrow is late", ", so that Tomorrow is late."),
        ("  ", "."),
        ("...", "."),
    ],
)
def test_the_reason_is_its_first_sentence(why: str, said: str) -> None:
    assert compose("rest", due=None, why=why) == f"I will rest{said}"


@given(what=st.text(), measure=st.text(), why=st.text())
def test_any_words_give_one_sentence_that_ends(what: str, measure: str, why: str) -> None:
    sentence = compose(what, due=DUE, measure=measure, why=why)
    assert sentence.startswith("By 30 June 2027, I will ")
    assert sentence.endswith(".")
