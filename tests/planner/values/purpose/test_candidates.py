"""Which entries are worth a try, and how an experiment becomes a goal."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_entries import GOOD, LOVE, NEEDED, PAID, entries, made_entry

from planner.goal import Category
from planner.measure_text import read_measure_line
from planner.refusal import Refusal
from planner.values.purpose.candidates import (
    IDEAS,
    WHOLE,
    Candidate,
    ExperimentGoal,
    Idea,
    as_goal,
    candidate_score,
    candidates,
    idea_for,
    weakest,
)
from planner.values.purpose.circles import CENTRE, MASKS, NOWHERE, Circle, Mask
from planner.values.purpose.purpose_map import PurposeEntry

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("mask", "strengths", "score", "weak"),
    [
        (CENTRE, (3, 3, 3, 3), 3, NOWHERE),
        (CENTRE, (3, 2, 3, 3), 2, GOOD),
        (CENTRE, (1, 2, 3, 1), 1, LOVE | PAID),
        (CENTRE, (3, 3, 0, 3), 0, NEEDED),
        (CENTRE, None, None, NOWHERE),
        (LOVE | GOOD | NEEDED, (3, 3, 3, 0), 0, PAID),
        (LOVE | GOOD, (3, 0, 0, 0), 0, GOOD | NEEDED | PAID),
        (LOVE | GOOD, None, 0, NEEDED | PAID),
        (NOWHERE, None, 0, NOWHERE),
        (NOWHERE, (0, 0, 0, 0), 0, NOWHERE),
    ],
)
def test_an_entry_is_as_strong_as_its_weakest_circle(
    mask: Mask, strengths: tuple[int, int, int, int] | None, score: int | None, weak: Mask
) -> None:
    entry = made_entry("weld", mask, strengths)
    assert candidate_score(entry) == score
    assert weakest(entry) == weak


@pytest.mark.parametrize("mask", MASKS)
def test_an_entry_that_is_not_rated_is_weakest_where_it_is_missing(mask: Mask) -> None:
    entry = made_entry("weld", mask)
    assert weakest(entry) == (NOWHERE if mask == NOWHERE else ~mask)
    assert candidate_score(entry) == (None if mask == CENTRE else 0)


@given(entries())
def test_the_score_is_the_smallest_strength_and_the_weakest_circles_have_it(
    entry: PurposeEntry,
) -> None:
    if entry.strengths is not None:
        assert candidate_score(entry) == min(entry.strengths)
        found = weakest(entry) or CENTRE
        for circle, strength in zip(Circle, entry.strengths, strict=True):
            assert (circle in found) == (strength == min(entry.strengths))


@pytest.mark.parametrize(
    ("made", "best"),
    [
        ([("one", LOVE, None), ("none", NOWHERE, None)], []),
        ([("two", LOVE | PAID, None), ("one", LOVE, None)], ["two"]),
        (
            [("two", LOVE | PAID, None), ("four", CENTRE, None), ("three", ~LOVE, None)],
            ["four", "three", "two"],
        ),
        ([("low", CENTRE, (1, 3, 3, 3)), ("high", CENTRE, (2, 2, 2, 2))], ["high", "low"]),
        ([("low", CENTRE, (2, 2, 2, 3)), ("high", CENTRE, (3, 3, 2, 2))], ["high", "low"]),
        ([("low", ~PAID, (1, 3, 3, 0)), ("high", ~LOVE, (0, 2, 2, 2))], ["high", "low"]),
        ([("unrated", CENTRE, None), ("rated", CENTRE, (1, 1, 1, 1))], ["rated", "unrated"]),
        ([(name, CENTRE, None) for name in "abcd"], ["a", "b", "c"]),
    ],
)
def test_the_best_candidates_join_most_circles_and_hold_at_their_weakest(
    made: list[tuple[str, Mask, tuple[int, int, int, int] | None]], best: list[str]
) -> None:
    assert [entry.text for entry in candidates(made_entry(*each) for each in made)] == best


@given(st.lists(entries(), max_size=12))
def test_no_candidate_is_left_out_for_a_worse_one(made: list[PurposeEntry]) -> None:
    best = candidates(made)
    assert len(best) == min(3, sum(len(entry.mask) >= 2 for entry in made))
    rated = [each for each in made if each.mask == CENTRE and each.strengths]
    if rated:
        assert candidate_score(best[0]) == max(candidate_score(each) or 0 for each in rated)


@pytest.mark.parametrize(
    ("mask", "idea", "category"),
    [
        (~LOVE, IDEAS[Circle.LOVE], Category.BALANCE),
        (~GOOD, IDEAS[Circle.GOOD], Category.SKILL),
        (~NEEDED, IDEAS[Circle.NEEDED], Category.NETWORKING),
        (~PAID, IDEAS[Circle.PAID], Category.FINANCIAL),
        (LOVE | GOOD, IDEAS[Circle.NEEDED], Category.NETWORKING),
        (PAID, IDEAS[Circle.NEEDED], Category.NETWORKING),
        (NEEDED | PAID, IDEAS[Circle.GOOD], Category.SKILL),
        (CENTRE, WHOLE, Category.SKILL),
    ],
)
def test_the_experiment_tests_the_weakest_circle_and_the_outside_first(
    mask: Mask, idea: Idea, category: Category
) -> None:
    entry = made_entry("weld", mask)
    assert idea_for(entry) == idea
    assert as_goal(made_candidate(), entry).category is category


@pytest.mark.parametrize("idea", [*IDEAS.values(), WHOLE])
def test_every_idea_makes_a_candidate_with_a_measure(idea: Idea) -> None:
    candidate = Candidate("0000000002", "0000000001", idea.what, idea.known_by, MONDAY)
    line = as_goal(candidate, made_entry()).measure
    assert read_measure_line(line, id_="a", goal_id="b", today=MONDAY).unit


def made_candidate(
    what: str = "Weld a gate", known_by: str = "1 gate sold", start: date = MONDAY
) -> Candidate:
    return Candidate("0000000002", "0000000001", what, known_by, start)


def test_an_experiment_becomes_a_goal_that_is_due_in_two_weeks() -> None:
    entry = made_entry("weld", LOVE | GOOD | NEEDED)
    assert as_goal(made_candidate(), entry) == ExperimentGoal(
        title="Weld a gate",
        start=MONDAY,
        due=date(2026, 3, 16),
        category=Category.FINANCIAL,
        measure="1 gate sold",
        why="It tries out “weld”, a candidate of my purpose map.",
    )


@pytest.mark.parametrize(
    ("what", "known_by", "reason"),
    [
        ("", "1 gate", "the experiment is empty"),
        ("Weld", "", "the sign that it was worth it is empty"),
        ("Weld\x1b", "1 gate", "the experiment holds control characters, or spaces at its ends"),
    ],
)
def test_an_experiment_says_what_and_how_one_will_know(
    what: str, known_by: str, reason: str
) -> None:
    with pytest.raises(Refusal) as refused:
        made_candidate(what, known_by)
    assert refused.value.reason == reason


def test_an_experiment_ends_before_the_calendar_does() -> None:
    assert made_candidate(start=date(9999, 12, 17)).due == date.max
    with pytest.raises(Refusal) as refused:
        made_candidate(start=date(9999, 12, 18))
    assert str(refused.value) == "9999-12-18 leaves no two weeks; choose an earlier start."


def test_a_candidate_belongs_to_no_goal() -> None:
    assert made_candidate().owners == ()
