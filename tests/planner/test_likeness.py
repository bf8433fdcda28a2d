"""When two texts say much the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.likeness import is_alike, mentions, tokens

ALIKE = [
    ("Pass the CPA exam", "Passing my CPA exams"),
    ("Become a senior accountant", "senior accountant"),
    ("Improve presentation skills", "Improving my presenting skill"),
    ("Run a half marathon", "running half marathons"),
    ("Learn Python", "learn PYTHON!"),
    ("Study law", "Studies of law"),
    ("Café opening", "CAFE\u0301 OPENING"),
    ("Ｆｕｌｌ width", "full width"),
    ("one two three", "two three four"),
    ("学習する日本語を毎日", "学習する日本語を毎日。"),
    ("हिन्दी सीखना", "हिन्दी सीखना!"),
    ("Negotiate a raise", "Negotiate an raises"),
    ("Mentoring", "mentorings"),
    ("🚀", "🚀"),
    ("to be", "To Be"),
    ("straße", "STRASSE"),
]
DIFFERENT = [
    ("Learn Python", "Learn Java"),
    ("Run a marathon", "Walk the dog"),
    ("one two three", "three four five"),
    ("Pass the exam", "Lead a team of five"),
    ("🚀", "🎉"),
    ("to be", "of it"),
    ("", ""),
    ("", "Learn"),
    ("the", "Learn"),
    ("   ", "\t"),
    ("हिन्दी", "हन्दा"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_texts_are_alike_whatever_their_endings_case_and_order(one: str, other: str) -> None:
    assert is_alike(one, other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_texts_are_not(one: str, other: str) -> None:
    assert not is_alike(one, other)


@pytest.mark.parametrize(
    ("shared", "other", "alike"), [(1, 1, True), (2, 2, True), (2, 3, False), (3, 2, True)]
)
def test_half_of_all_words_is_enough(shared: int, other: int, alike: bool) -> None:
    """The words have no letter in common, so that only whole words count."""
    words = ["abacab", "dedfed", "ghigih", "jkljlk", "mnomon", "pqrprq"]
    assert is_alike(" ".join(words[:shared]), " ".join(words[: shared + other])) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("abcdefghijklmnopqrst", "abcdefghijklmnopqxyz", True),
        ("abcdefghijklmnopqrst", "abcdefghijklmnopwxyz", False),
    ],
)
def test_seventeen_of_twenty_letters_are_enough(one: str, other: str, alike: bool) -> None:
    assert is_alike(one, other) is alike


@pytest.mark.parametrize(
    ("text", "wanted", "holds"),
    [
        ("Become a senior accountant", "senior", True),
        ("Become a senior accountant", "the accountants, senior", True),
        ("Become a senior accountant", "seniour", True),
        ("Become a senior accountant", "señor", False),
        ("Become a senior accountant", "senior engineer", False),
        ("Become a senior accountant", "", False),
        ("Become a senior accountant", "the", False),
        ("", "senior", False),
    ],
)
def test_a_text_mentions_words_or_words_spelled_nearly_so(
    text: str, wanted: str, holds: bool
) -> None:
    assert mentions(text, wanted) is holds


def test_long_texts_are_compared_by_all_their_letters() -> None:
    one = "".join(f"ab{number}" for number in range(150))
    assert is_alike(one, one.replace("a", "x", 30))


words = st.sampled_from(
    ["learn", "python", "exam", "lead", "team", "of", "the", "senior", "weld", "welding", "学ぶ"]
)
texts = st.lists(words, max_size=5).map(" ".join) | st.text(max_size=30)


@given(texts, texts)
def test_the_order_of_the_two_does_not_matter(one: str, other: str) -> None:
    assert is_alike(one, other) == is_alike(other, one)


@given(texts)
def test_a_text_mentions_itself_when_it_has_a_word(text: str) -> None:
    assert mentions(text, text) == bool(tokens(text))


@given(texts)
def test_a_text_is_like_itself_unless_it_says_nothing(text: str) -> None:
    assert is_alike(text, text) == bool(text.strip())


@given(st.lists(words, max_size=6))
def test_the_order_of_the_words_does_not_matter(given_words: list[str]) -> None:
    backwards = " ".join(reversed(given_words))
    assert is_alike(" ".join(given_words), backwards) == bool(given_words)


@given(st.text(max_size=60))
def test_any_text_has_words_or_none(text: str) -> None:
    assert all(word and word == word.strip() for word in tokens(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("study studies studying studied", {"stud"}),
        ("manage manager managers managing managed", {"manag"}),
        ("present presents presentation presentations", {"present"}),
        ("class classes sell selling", {"clas", "sel"}),
        ("employee employees", {"emplo"}),
        ("run runs running", {"run"}),
        ("use red see", {"use", "red", "see"}),
        ("The exam, to be passed!", {"exam", "pas"}),
        ("snake_case x-ray", {"snak", "cas", "x", "ray"}),
        ("日本語 हिन्दी", {"日本語", "हिन्दी"}),
        ("", set()),
    ],
)
def test_words_are_folded_and_lose_their_endings(text: str, words: set[str]) -> None:
    assert tokens(text) == words
