"""The critic as a whole: five letters, their evidence and the total."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.smart.calendar import Calendar
from planner.smart.critique import critique

CALENDAR = Calendar(date(2026, 11, 21))


def stated(sentence: str) -> str:
    """The letters that a sentence states, in their order."""
    return "".join(each.letter for each in critique(sentence).letters if each.is_stated)


@pytest.mark.parametrize(
    ("sentence", "letters"),
    [
        ("Do well at work", ""),
        ("Become a senior accountant at Halden & Co", "SM"),
        ("Become a senior accountant at Halden & Co with four closed audits", "SM"),
    ],
)
def test_a_sentence_states_the_letters_that_its_words_hold(sentence: str, letters: str) -> None:
    assert stated(sentence) == letters


FRAGMENTS = (
    "I will", "to", "by", "reading", "12", "%", "books", "from", "$5", "each week", "until",
    "May", "so that", "how", "a", "the", "better", "become", "as", ",", ".", "31 Feb 2027",
    "5/6/2027", "Q2", "through", "\u0130", "\u00bd", "\n", "of", "own", "(", "more",
)  # fmt: skip


@given(st.text(max_size=300) | st.lists(st.sampled_from(FRAGMENTS), max_size=40).map(" ".join))
def test_any_text_is_judged_and_its_evidence_lies_inside_of_it(text: str) -> None:
    answer = critique(text, calendar=CALENDAR)
    assert [each.letter for each in answer.letters] == list("SMART")
    spans = [span for each in answer.letters for span in each.spans]
    spans += [span for each in answer.findings for span in each.spans]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert answer.total == sum(each.grade for each in answer.letters)
