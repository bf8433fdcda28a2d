"""The list of work strengths, and a ranking with evidence."""

from datetime import date

import pytest

from planner.refusal import Refusal
from planner.values.strengths import (
    MOST_RANKED,
    WORK_STRENGTHS,
    RankedStrength,
    StrengthRanking,
    require_ranking,
)

QUESTIONNAIRE_THEMES = frozenset(
    {"achiever", "adaptability", "bravery", "command", "creativity", "curiosity", "empathy"}
    | {"fairness", "gratitude", "honesty", "hope", "humor", "kindness", "leadership", "learner"}
    | {"perseverance", "prudence", "strategic", "teamwork", "woo", "zest"}
)


def ranked(*names: str) -> list[RankedStrength]:
    return [RankedStrength(name, "The night of the move") for name in names]


def ranking(*strengths: RankedStrength) -> StrengthRanking:
    return StrengthRanking("ranking001", date(2026, 3, 2), strengths)


def test_about_thirty_strengths_each_have_a_name_and_a_sentence_of_their_own() -> None:
    assert 28 <= len(WORK_STRENGTHS) <= 34
    assert len({strength.name.casefold() for strength in WORK_STRENGTHS}) == len(WORK_STRENGTHS)
    assert len({strength.shows for strength in WORK_STRENGTHS}) == len(WORK_STRENGTHS)


@pytest.mark.parametrize("strength", WORK_STRENGTHS)
def test_a_strength_is_an_everyday_phrase_that_fits_a_line(strength: tuple[str, str]) -> None:
    name, shows = strength
    assert name.islower()
    assert 2 <= len(name.split()) <= 6
    assert shows[0].isupper()
    assert shows.endswith(".")
    assert len(f"{name}: {shows}") <= 69


def test_no_name_is_taken_from_a_published_questionnaire() -> None:
    words = {word for strength in WORK_STRENGTHS for word in strength.name.split()}
    assert words.isdisjoint(QUESTIONNAIRE_THEMES)


@pytest.mark.parametrize("strength", WORK_STRENGTHS)
def test_every_strength_of_the_list_can_be_ranked(strength: tuple[str, str]) -> None:
    (kept,) = ranking(*ranked(strength[0])).ranked
    assert kept.name == strength[0]


def test_a_strength_may_come_from_elsewhere() -> None:
    (kept,) = ranking(RankedStrength("Zest", "Three shifts in a row", source="VIA, 2025")).ranked
    assert kept.source == "VIA, 2025"


def test_a_strength_without_an_episode_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        RankedStrength("making do", "")
    assert str(refused.value) == (
        "“making do” has nothing to show for it; tell one time when it made a difference."
    )


@pytest.mark.parametrize(
    ("name", "episode", "source"),
    [("", "once", ""), ("a\x1b", "once", ""), ("a", "\x1b", ""), ("a", "once", "\x1b")],
)
def test_a_text_that_is_empty_or_acts_on_the_terminal_is_refused(
    name: str, episode: str, source: str
) -> None:
    with pytest.raises(Refusal):
        RankedStrength(name, episode, source)


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ((), "no strength is ranked; choose one to 5."),
        (tuple("abcdefg"), "7 strengths are more than the 5 that can lead; leave out 2."),
        (("a", "Making do", "making DO"), "“making do” is ranked 2 times; keep it once."),
    ],
)
def test_a_ranking_that_says_nothing_is_refused(names: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        require_ranking(ranked(*names))
    assert str(refused.value) == sentence


def test_five_strengths_make_a_ranking() -> None:
    five = ranking(*ranked(*"abcdefg"[:MOST_RANKED]))
    assert [each.name for each in five.ranked] == list("abcde")
