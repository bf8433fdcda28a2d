"""The result in words."""

import re

import pytest
from hypothesis import given
from made_ratings import Exercise, exercises, kept_in, numbers_of, rated

from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, leaders
from planner.values.anchors.interpretation import CAVEATS, EXTREME, Interpretation, interpret
from planner.values.anchors.result import Verdict, score

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
OF_TF = numbers_of(TF)[:3]


def told(points: dict[Anchor, int], *kept: Anchor) -> Interpretation:
    ratings = rated(points)
    order = list(dict.fromkeys((*kept, *Anchor)))
    return interpret(score(ratings, OF_TF, kept_in(order, leaders(ratings, OF_TF))))


@pytest.mark.parametrize(
    ("points", "kept", "sentence"),
    [
        (
            {TF: 28, GM: 20},
            TF,
            "Strong evidence for technical/functional: "
            "it leads your ratings and no choice gave it up.",
        ),
        (
            {TF: 28, GM: 25},
            TF,
            "You lean towards technical/functional, with general managerial close behind.",
        ),
        (
            {TF: 28, GM: 20},
            GM,
            "Technical/functional and general managerial stand together: "
            "your ratings put technical/functional first, your choices general managerial.",
        ),
        (
            {TF: 28, AU: 27, LS: 27},
            TF,
            "Technical/functional, autonomy/independence and lifestyle stand together: "
            "your ratings hardly part them.",
        ),
        (
            {TF: 20},
            TF,
            "No anchor stands out yet, as is common early in a career: your scores lie close "
            "together. Go through your past moves and look for what repeats.",
        ),
        (
            {},
            TF,
            "Nearly all of your ratings are the same, so there is nothing to score. Rate the "
            "statements once more, each by your first impression.",
        ),
    ],
)
def test_the_verdict_is_said_in_a_sentence(
    points: dict[Anchor, int], kept: Anchor, sentence: str
) -> None:
    assert told(points, kept).verdict == sentence


def test_a_circle_is_given_as_the_reason_of_a_tie() -> None:
    circle = [Choice(TF, GM), Choice(GM, AU), Choice(AU, TF)]
    result = score(rated({TF: 28, GM: 20, AU: 19}), (1, 2, 3), circle)
    assert interpret(result).verdict.endswith(": your choices went round in a circle.")


def test_primary_and_secondary_are_told_with_what_feeds_and_what_traps_them() -> None:
    lines = told({TF: 28, EC: 19}).anchors
    assert lines[0].startswith("Primary: technical/functional (strong). The last thing")
    assert "Secondary: entrepreneurial creativity (present). " in lines[4]
    assert lines[5] == "It has two halves: own venture (present), create something new (present)."
    assert sum(line.startswith("What feeds it: ") for line in lines) == 2
    assert sum(line.startswith("What traps it: ") for line in lines) == 2


def test_the_two_lowest_are_named() -> None:
    (line,) = told({TF: 28, CH: 8, LS: 7}).lowest
    assert line.startswith("Lowest: lifestyle and pure challenge.")


def test_a_tension_of_the_top_two_is_a_question() -> None:
    (line,) = told({CH: 28, SE: 20}, CH).tensions
    assert line == (
        "Pure challenge and security/stability may pull apart. When you can't have both, which one "
        "do you let go, and could it find a place outside work?"
    )


def test_a_tension_that_only_one_circle_has_is_told_with_a_doubt() -> None:
    (line,) = told({AU: 28, SE: 20}, AU).tensions
    assert "may pull apart, though studies disagree on these two." in line


def test_anchors_that_go_together_are_told_so() -> None:
    assert told({SV: 28, LS: 20}, SV).tensions == (
        "Service/dedication to a cause and lifestyle often go together.",
    )
    assert told({TF: 28, SE: 20}).tensions == ()


def test_questions_to_a_mentor_name_what_the_result_is_about() -> None:
    assert told({TF: 28, GM: 20, LS: 7}).questions == (
        "Which of my moves fit technical/functional, and which one doesn't?",
        "What might I overlook because lifestyle means so little to me?",
    )
    tie = told({TF: 28, GM: 28}).questions
    assert "between technical/functional and general managerial" in tie[0]


def test_extreme_ratings_bring_a_reminder_before_the_caveats() -> None:
    assert told({TF: 28}).caveats == CAVEATS
    ratings = rated({TF: 30, GM: 30, AU: 5, SE: 5, EC: 5})
    result = score(ratings, OF_TF, kept_in(list(Anchor), leaders(ratings, OF_TF)))
    assert interpret(result).caveats == (EXTREME, *CAVEATS)


def test_the_caveats_disown_published_questionnaires_and_early_certainty() -> None:
    caveats = " ".join(CAVEATS)
    for words in ("not affiliated", "say of yourself", "provisional"):
        assert words in caveats


@given(exercises())
def test_any_result_is_told_in_whole_sentences_without_figures_or_markup(
    answers: Exercise,
) -> None:
    result = score(*answers)
    words = interpret(result)
    assert all(re.fullmatch(r"[A-Z][^\[\]*_0-9]+[.?]", line) for line in words.sentences)
    assert len(words.questions) == (0 if result.verdict is Verdict.REDO else 2)
    assert words.sentences[-len(CAVEATS) :] == CAVEATS
