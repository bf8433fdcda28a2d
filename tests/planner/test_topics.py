import pytest
from hypothesis import given
from strategies import lines

from planner.likeness import tokens
from planner.topics import topic_words, topics


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Study evening lost to the storm, third time", ("evening", "lost", "storm", "study")),
        ("I did not do it again this week", ()),
        ("Passed 2 exams in 2026", ("exams", "passed")),
        ("", ()),
    ],
)
def test_general_words_and_figures_are_no_topics(text: str, words: tuple[str, ...]) -> None:
    assert topic_words(topics(text), [text]) == words


def test_a_topic_is_spelled_the_shortest_way_that_the_texts_know() -> None:
    texts = ["Studying at six", "The studies went well", "Study first"]
    shared = topics(texts[0]) & topics(texts[1]) & topics(texts[2])
    assert topic_words(shared, texts) == ("study",)


@given(lines)
def test_topics_are_words_of_the_text_and_none_is_lost_in_spelling(text: str) -> None:
    found = topics(text)
    assert found <= tokens(text)
    assert len(topic_words(found, [text])) == len(found)
