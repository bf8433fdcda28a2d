"""The starter set of questions to reflect on."""

from planner.text import is_clean
from planner.values.reflections import REFLECTIONS
from planner.walkthroughs.onboarding import REFLECTED


def test_eight_questions_are_asked_and_none_twice() -> None:
    assert len(REFLECTIONS) == len(set(REFLECTIONS.values())) == 8


def test_each_is_one_short_question() -> None:
    for question in REFLECTIONS.values():
        assert is_clean(question)
        assert len(question) <= 80
        assert question.count("?") == 1
        assert question.endswith("?")


def test_the_first_three_are_those_that_onboarding_asks() -> None:
    assert tuple(REFLECTIONS)[:3] == REFLECTED
