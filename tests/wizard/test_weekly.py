"""The weekly review: it becomes one change with the review and everything that it made."""

import pytest
from walking import Person, World

from planner.journal import EntryKind
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from wizard.flows import flow_named
from wizard.runner import Ending

FLOW = flow_named("weekly")


async def test_a_weekly_review_is_kept_as_one_change_with_its_wins(world: World) -> None:
    outcome = await world.walk(FLOW, Person({"wins": ["the talk", "a rest"], "energy": 4}))
    assert outcome.ending is Ending.KEPT
    (review,) = world.plan.reviews.values()
    assert (review.level, review.on, review.energy) == (ReviewLevel.WEEKLY, review.until, 4)
    wins = world.plan.entries(EntryKind.WIN)
    assert sorted(each.text for each in wins) == ["a rest", "the talk"]
    assert {each.review for each in wins} == {review.id}
    assert len(list(world.keeper.history())) == 1


async def test_a_review_needs_one_win_at_least(world: World) -> None:
    with pytest.raises(Refusal, match="even a small one"):
        await world.walk(FLOW, Person({"wins": None}))
    assert not world.plan.reviews
