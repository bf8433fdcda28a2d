"""Each direction is given the facts that speak for it, and none where there are none."""

from collections.abc import Mapping
from datetime import date

import pytest
from made_exercises import anchors_taken, serving
from plans import plan_of

from planner.market.posting import Posting
from planner.profile import ReviewLevel
from planner.records import Record
from planner.reviews.evidence import Ground, direction_evidence
from planner.reviews.review import Aspect, Decision, Direction, Review, Verdict
from planner.values.anchors.anchors import Anchor
from planner.values.value import Value

SINCE, TODAY = date(2026, 1, 1), date(2026, 11, 21)
NOTHING: Mapping[Aspect, int] = {}


def ground(*records: Record) -> Ground:
    return Ground(plan_of(*records), SINCE, TODAY, NOTHING, NOTHING, None)


def rested(energy: int) -> Review:
    return Review("rest000000", TODAY, ReviewLevel.WEEKLY, TODAY, TODAY, energy=energy)


def graded(*shares: float) -> Review:
    verdicts = tuple(Verdict(f"g{n:09}", Decision.DONE, share) for n, share in enumerate(shares))
    return Review("graded0000", TODAY, ReviewLevel.QUARTERLY, TODAY, TODAY, verdicts)


def test_a_plan_that_knows_nothing_gives_no_evidence() -> None:
    assert direction_evidence(ground()) == dict.fromkeys(Direction, ())


@pytest.mark.parametrize(
    ("aspect", "rating", "direction", "words"),
    [
        (Aspect.PEOPLE, 8, Direction.STAY, "you rate people 8"),
        (Aspect.GROWTH, 4, Direction.GROW, "you rate growth 4"),
        (Aspect.TASKS, 4, Direction.SHIFT, "you rate tasks 4"),
        (Aspect.MEANING, 1, Direction.SHIFT, "you rate meaning 1"),
        (Aspect.PAY, 4, Direction.LEAVE, "you rate pay 4"),
        (Aspect.PLACE, 2, Direction.LEAVE, "you rate place 2"),
    ],
)
def test_a_rating_speaks_for_one_direction(
    aspect: Aspect, rating: int, direction: Direction, words: str
) -> None:
    found = direction_evidence(ground()._replace(ratings={aspect: rating}))
    assert found[direction] == (words,)
    assert [each for each, said in found.items() if said] == [direction]


@pytest.mark.parametrize("rating", [5, 7])
def test_a_rating_in_the_middle_speaks_for_nothing(rating: int) -> None:
    middle = ground()._replace(ratings=dict.fromkeys(Aspect, rating))
    assert not any(direction_evidence(middle).values())


@pytest.mark.parametrize(
    ("before", "words"),
    [(9, ("fallen since the last audit: people from 9 to 7",)), (8, ()), (5, ())],
)
def test_a_rating_that_fell_by_two_speaks_for_leaving(before: int, words: tuple[str, ...]) -> None:
    fallen = ground()._replace(ratings={Aspect.PEOPLE: 7}, before={Aspect.PEOPLE: before})
    assert direction_evidence(fallen)[Direction.LEAVE] == words


@pytest.mark.parametrize(
    ("records", "share", "direction", "words"),
    [
        ((rested(4),), None, Direction.STAY, "your energy was 4.0 of 5"),
        ((rested(2),), None, Direction.LEAVE, "your energy was 2.0 of 5"),
        ((), 60, Direction.STAY, "60% of your time gives energy"),
        ((), 40, Direction.SHIFT, "only 40% of your time gives energy"),
        ((graded(0.7, 0.5),), None, Direction.STAY, "your goals came to 0.6 yellow"),
        (
            (graded(1, 1, 1),),
            None,
            Direction.GROW,
            "every goal was reached in full: larger ones would fit",
        ),
        (
            (Posting("posting000", TODAY, "Lead", ("Rust", "coaching")),),
            None,
            Direction.GROW,
            "postings ask for what you could learn: Rust, coaching",
        ),
    ],
)
def test_figures_speak_for_one_direction(
    records: tuple[Record, ...], share: int | None, direction: Direction, words: str
) -> None:
    found = direction_evidence(ground(*records)._replace(share=share))
    assert {each: said for each, said in found.items() if said} == {direction: (words,)}


def test_goals_that_pull_and_values_without_a_goal_speak_for_shifting() -> None:
    order = (Anchor.AUTONOMY, *(each for each in Anchor if each is not Anchor.AUTONOMY))
    goal = serving(1, Value.SECURITY)
    shifting = direction_evidence(ground(anchors_taken(order), goal))[Direction.SHIFT]
    assert shifting == (
        "1 goal may pull against a top anchor",
        "no open goal serves autonomy/independence, technical/functional",
    )
