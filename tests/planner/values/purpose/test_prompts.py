"""What the purpose map asks for."""

from planner.values.purpose.circles import Circle
from planner.values.purpose.prompts import HOW_TO_LIST, PROMPTS, STRENGTH_SCALE


def test_each_circle_is_asked_once_with_two_or_three_questions() -> None:
    assert [prompts.circle for prompts in PROMPTS] == list(Circle)
    for prompts in PROMPTS:
        assert 2 <= len(prompts.questions) <= 3
        assert all(question.endswith("?") for question in prompts.questions)


def test_no_question_and_no_example_comes_twice() -> None:
    questions = [question for prompts in PROMPTS for question in prompts.questions]
    assert len(set(questions)) == len(questions)
    assert len({prompts.example for prompts in PROMPTS}) == len(PROMPTS)


def test_evidence_from_outside_is_asked_for_needed_and_paid_alone() -> None:
    asked = {prompts.circle for prompts in PROMPTS if prompts.evidence}
    assert asked == {Circle.NEEDED, Circle.PAID}


def test_five_to_ten_entries_are_asked_for() -> None:
    assert "5 to 10" in HOW_TO_LIST


def test_each_strength_says_what_it_means() -> None:
    assert list(STRENGTH_SCALE) == [0, 1, 2, 3]
    assert len(set(STRENGTH_SCALE.values())) == 4
