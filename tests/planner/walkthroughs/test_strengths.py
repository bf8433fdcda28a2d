"""The answers of the strengths walkthrough become a ranking, and keep the profile true."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.acts.profile import set_profile
from planner.change import Change
from planner.keeper import Json
from planner.plan import Plan
from planner.profile import Profile
from planner.refusal import Refusal
from planner.values.strengths import MOST_RANKED, WORK_STRENGTHS
from planner.walkthroughs.strengths import (
    EPISODE,
    PLACES,
    claims,
    earlier_chosen,
    earlier_own,
    earlier_strengths,
    known_gaps,
    rank_strengths,
    ranked_strengths,
    unplaced_names,
)

TODAY, LATER = date(2026, 11, 21), date(2027, 11, 20)

ANSWERS: dict[str, Json] = {
    "chosen": ["finding the fault", "making do"],
    "own": ["kindness"],
    "source": "VIA, May 2026",
    "episode finding the fault": "The line stood",
    "episode making do": "The old pump",
    "episode kindness": "The new colleague",
    "place_1": "kindness",
    "place_2": "making do",
    "gaps": ["budgets"],
}


def change(answers: dict[str, Json], plan: Plan | None = None, today: date = TODAY) -> Change:
    plan = plan or Plan()
    known = known_gaps(plan)
    ids = (f"ranking{today:%y}0",)
    return rank_strengths(plan, values=answers, known=known, ids=ids, today=today)


def after(answers: dict[str, Json], plan: Plan | None = None, today: date = TODAY) -> Plan:
    plan = plan or Plan()
    return plan.after(change(answers, plan, today).edits, plan.number + 1)


def names(answers: dict[str, Json]) -> list[str]:
    return [each.name for each in ranked_strengths(answers)]


def test_each_strength_stands_in_its_place_with_its_episode_and_its_source() -> None:
    (ranking,) = after(ANSWERS).strength_rankings.values()
    assert ranking.on == TODAY
    assert [(each.name, each.episode, each.source) for each in ranking.ranked] == [
        ("kindness", "The new colleague", "VIA, May 2026"),
        ("making do", "The old pump", ""),
        ("finding the fault", "The line stood", ""),
    ]


def test_the_profile_names_the_strengths_in_their_order_and_the_gaps() -> None:
    profile = after(ANSWERS).profile
    assert profile.strengths == ("kindness", "making do", "finding the fault")
    assert profile.gaps == ("budgets",)


def test_the_rest_of_the_profile_stays_as_it_was() -> None:
    before = Profile(role="Nurse", strengths=("calm",), gaps=("budgets",), hours_per_week=4)
    plan = Plan().after(set_profile(Plan(), profile=before).edits, 1)
    profile = after(ANSWERS, plan).profile
    assert profile == replace(before, strengths=profile.strengths)


@pytest.mark.parametrize(
    ("gaps", "kept"), [(["saying no"], ("saying no",)), (None, ()), (["budgets"], ("budgets",))]
)
def test_gaps_are_those_that_were_answered_last(gaps: Json, kept: tuple[str, ...]) -> None:
    assert after({**ANSWERS, "gaps": gaps}, after(ANSWERS), LATER).profile.gaps == kept


def test_gaps_that_were_not_asked_for_stay() -> None:
    answers = {step: each for step, each in ANSWERS.items() if step != "gaps"}
    assert after(answers, after(ANSWERS), LATER).profile.gaps == ("budgets",)


def test_a_second_ranking_stands_beside_the_first_one() -> None:
    plan = after(ANSWERS)
    made = change({**ANSWERS, "place_1": "making do", "place_2": "kindness"}, plan, LATER)
    assert made.label == "Rank the strengths again"
    assert [edit.collection for edit in made.edits] == ["strength_rankings", "profile"]
    newer = plan.after(made.edits, plan.number + 1)
    assert [ranking.on for ranking in newer.strength_rankings.values()] == [TODAY, LATER]
    assert list(earlier_strengths(newer)) == ["making do", "kindness", "finding the fault"]


def test_the_same_ranking_on_a_later_day_leaves_the_profile_alone() -> None:
    made = change(ANSWERS, after(ANSWERS), LATER)
    assert [edit.collection for edit in made.edits] == ["strength_rankings"]


@pytest.mark.parametrize("missing", ["episode making do", "episode kindness"])
def test_a_strength_without_an_episode_is_left_out(missing: str) -> None:
    assert len(names({**ANSWERS, missing: None})) == 2


@pytest.mark.parametrize(
    "answers", [{}, {"gaps": ["budgets"]}, {"chosen": ["making do"], "own": ["kindness"]}]
)
def test_nothing_to_rank_is_refused(answers: dict[str, Json]) -> None:
    with pytest.raises(Refusal, match="no strength is ranked; choose one to 5"):
        change(answers)


@pytest.mark.parametrize(
    ("places", "order"),
    [
        ([], ["a", "b", "c"]),
        (["c"], ["c", "a", "b"]),
        (["c", "b"], ["c", "b", "a"]),
        ([None, "b"], ["b", "a", "c"]),
        (["gone", "c"], ["c", "a", "b"]),
        (["b", "b"], ["b", "a", "c"]),
    ],
)
def test_strengths_without_a_place_follow_as_they_were_claimed(
    places: list[Json], order: list[str]
) -> None:
    told = {f"{EPISODE}{name}": "once" for name in "abc"}
    placed = dict(zip(PLACES, places, strict=False))
    assert names({"own": [*"abc"], **told, **placed}) == order


def test_a_place_is_open_to_those_that_have_none_before_it() -> None:
    assert unplaced_names(ANSWERS, "place_1") == ("kindness", "finding the fault", "making do")
    assert unplaced_names(ANSWERS, "place_2") == ("finding the fault", "making do")
    assert unplaced_names(ANSWERS) == ("finding the fault",)


def test_ranking_anew_moves_no_episode() -> None:
    moved = ranked_strengths({**ANSWERS, "place_1": "finding the fault", "place_2": "kindness"})
    assert {each.name: each.episode for each in moved} == {
        each.name: each.episode for each in ranked_strengths(ANSWERS)
    }


def test_marked_strengths_end_where_the_room_ends() -> None:
    chosen: list[Json] = [name for name, _ in WORK_STRENGTHS[:MOST_RANKED]]
    claimed = claims({"chosen": chosen, "own": ["a", "b"]})
    assert [claim.name for claim in claimed] == ["a", "b", *chosen[:3]]
    assert [claim.is_own for claim in claimed] == [True] * 2 + [False] * 3


def test_a_strength_in_the_persons_own_words_is_no_second_one_from_the_list() -> None:
    claimed = claims({"own": ["Making Do"], "chosen": ["making do", "keeping order"]})
    assert [(claim.name, claim.is_own) for claim in claimed] == [
        ("Making Do", True),
        ("keeping order", False),
    ]


def test_own_names_come_from_the_newest_ranking_and_then_from_the_profile() -> None:
    plan = after(ANSWERS)
    assert earlier_own(plan) == ("kindness",)
    profile = replace(plan.profile, strengths=("calm", "kindness", "making do"))
    plan = plan.after(set_profile(plan, profile=profile).edits, 2)
    assert earlier_own(plan) == ("kindness", "calm")
    assert earlier_chosen(plan) == ("finding the fault", "making do")


@given(
    chosen=st.lists(st.sampled_from([name for name, _ in WORK_STRENGTHS]), max_size=5, unique=True),
    own=st.lists(st.sampled_from("abcde"), max_size=5, unique=True),
    told=st.sets(st.integers(0, 4)),
    data=st.data(),
)
def test_whatever_the_places_say_each_told_strength_is_ranked_once(
    chosen: list[str], own: list[str], told: set[int], data: st.DataObject
) -> None:
    values: dict[str, Json] = {"chosen": [*chosen], "own": [*own]}
    claimed = claims(values)
    values |= {f"{EPISODE}{each.name}": "once" for n, each in enumerate(claimed) if n in told}
    known = [each.name for each in claimed]
    place = st.sampled_from([*known, None, "gone"])
    values |= {step: data.draw(place) for step in PLACES}
    expected = {name for n, name in enumerate(known) if n in told}
    ranked = names(values)
    assert len(ranked) == len(set(ranked))
    assert set(ranked) == expected
