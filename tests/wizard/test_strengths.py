"""The strengths walkthrough asks for an episode of each strength, and ranks those that have one."""

from datetime import date
from functools import partial

import pytest
from made_answers import STRENGTHS
from walking import Answer, Person, World

from planner.acts.profile import set_profile
from planner.keeper import Json
from planner.profile import Profile
from planner.values.strengths import MOST_RANKED, WORK_STRENGTHS, StrengthRanking
from wizard.asker import Move, UnfitAnswer
from wizard.flows.strengths import FLOW
from wizard.scripted_asker import ScriptedAsker
from wizard.steps import Checkbox

LISTED = [name for name, _ in WORK_STRENGTHS]
PLACES = ["place_1", "place_2", "place_3", "place_4"]
MARKED = ["finding the fault", "planning ahead", "making do"]
NEXT_YEAR = date(2027, 11, 20)


def ranking_of(world: World) -> StrengthRanking:
    return list(world.plan.strength_rankings.values())[-1]


def names_of(world: World) -> list[str]:
    return [each.name for each in ranking_of(world).ranked]


async def test_it_ends_with_a_ranking_and_a_profile_that_says_the_same(world: World) -> None:
    await world.walk(FLOW, Person({**STRENGTHS, "place_1": "kindness", "place_2": "making do"}))
    order = ("kindness", "making do", "a steady hand", "finding the fault", "planning ahead")
    assert tuple(names_of(world)) == order
    assert world.plan.profile.strengths == order
    assert world.plan.profile.gaps == ("budgets", "saying no")
    assert [each.source for each in ranking_of(world).ranked] == [
        "VIA, May 2026",
        "",
        "VIA, May 2026",
        "",
        "",
    ]


async def test_every_strength_of_the_list_is_offered_with_how_it_shows(world: World) -> None:
    person = Person(STRENGTHS)
    await world.walk(FLOW, person)
    step = person.page("chosen").step
    assert isinstance(step, Checkbox)
    assert [option.value for option in step.offered(person.page("chosen").scene)] == LISTED
    assert step.in_words(["making do"], person.page("chosen").scene) == "making do"


async def test_the_source_is_asked_once_and_only_for_ones_own(world: World) -> None:
    person = Person(STRENGTHS)
    await world.walk(FLOW, person)
    assert person.asked.count("source") == 1
    assert "“kindness” and “a steady hand”" in person.page("source").question
    alone = Person({**STRENGTHS, "own": Move.SKIP})
    await World().walk(FLOW, alone)
    assert "source" not in alone.asked


async def test_five_strengths_in_ones_own_words_leave_no_room_for_the_list(world: World) -> None:
    person = Person({"own": [*"abcde"], **{f"episode {name}": "once" for name in "abcde"}})
    await world.walk(FLOW, person)
    assert "chosen" not in person.asked
    assert names_of(world) == [*"abcde"]


@pytest.mark.parametrize(
    ("marked", "own", "why"),
    [
        (6, [], "chosen: 6 are marked, and 5 can be ranked with your own; mark up to 5"),
        (4, ["a", "b"], "chosen: 4 are marked, and 5 can be .* with your own; mark up to 3"),
        (0, [*"abcdef"], "own: that makes 6; keep the 5 that matter most"),
        (1, [LISTED[0].upper()], "chosen: “.*” is there in your own words; leave it unmarked"),
        (1, ["calm", "Calm"], "own: “Calm” is among them already; name it once"),
    ],
)
async def test_too_many_strengths_and_one_named_twice_are_refused(
    world: World, marked: int, own: list[str], why: str
) -> None:
    answers: dict[str, Json] = {"chosen": [*LISTED[:marked]], "own": [*own]}
    with pytest.raises(UnfitAnswer, match=why):
        await world.walk(FLOW, ScriptedAsker(answers, lambda _line: None))


async def test_a_strength_without_an_episode_is_left_out_and_the_summary_says_so(
    world: World,
) -> None:
    person = Person({**STRENGTHS, "episode making do": Move.SKIP})
    await world.walk(FLOW, person)
    assert "making do" not in names_of(world)
    assert "making do" not in person.offers("place_1")
    aside = person.page("keep").aside
    assert "“making do” is left out: no episode shows it yet." in aside
    assert aside[0] == "1. kindness (VIA, May 2026): The new colleague stayed"


async def test_without_any_episode_there_is_nothing_to_keep(world: World) -> None:
    person = Person({"chosen": ["making do"], "keep": "later"})
    await world.walk(FLOW, person)
    assert person.page("keep").notice == "no strength is ranked; choose one to 5."


@pytest.mark.parametrize("count", range(1, MOST_RANKED + 1))
async def test_a_place_is_asked_for_while_there_is_a_choice(world: World, count: int) -> None:
    told = {f"episode {name}": "once" for name in LISTED[:count]}
    person = Person({"chosen": [*LISTED[:count]], **told})
    await world.walk(FLOW, person)
    assert [step for step in person.asked if step in PLACES] == PLACES[: count - 1]
    for step, left in zip(PLACES[: count - 1], range(count, 1, -1), strict=True):
        assert len(person.offers(step)) == left


async def test_the_episodes_stand_beside_the_question_of_what_comes_first(world: World) -> None:
    person = Person(STRENGTHS)
    await world.walk(FLOW, person)
    assert person.page("place_1").aside[0] == "kindness: The new colleague stayed"
    assert len(person.page("place_1").aside) == MOST_RANKED


async def test_an_episode_stays_with_its_strength_when_another_one_goes(world: World) -> None:
    await world.walk(FLOW, Person(STRENGTHS, leaves_at="keep"))
    places = dict(zip(PLACES, ["a steady hand", *MARKED], strict=False))
    answers: dict[str, Answer] = {"change": "own", "own": ["a steady hand"], **places}
    await world.resume(FLOW, Person(answers, turns={"keep": ["change", "keep"]}))
    told = {each.name: each.episode for each in ranking_of(world).ranked}
    assert told["a steady hand"] == "The glass arrived whole"
    assert "kindness" not in told


async def test_a_second_walk_offers_the_first_one(world: World) -> None:
    await world.walk(FLOW, Person({**STRENGTHS, "place_1": "kindness"}))
    world.clock.set_day(NEXT_YEAR)
    person = Person({"episode kindness": "The night shift asked for me"})
    await world.walk(FLOW, person)
    assert person.page("own").aside[-1].startswith("On Sat 21 Nov 2026 they were: kindness, ")
    assert person.page("source").default == "VIA, May 2026"
    first, second = world.plan.strength_rankings.values()
    assert (first.on, second.on) == (date(2026, 11, 21), NEXT_YEAR)
    assert [each.name for each in second.ranked] == [each.name for each in first.ranked]
    assert second.ranked[0].episode == "The night shift asked for me"
    assert second.ranked[1:] == first.ranked[1:]


async def test_strengths_of_the_profile_are_offered_as_ones_own(world: World) -> None:
    profile = Profile(strengths=("calm", "making do"), gaps=("budgets",))
    world.keeper.act(partial(set_profile, profile=profile))
    person = Person({"chosen": ["making do"], "episode making do": "The old pump"})
    await world.walk(FLOW, person)
    assert person.page("own").default == ["calm"]
    assert person.page("gaps").default == ["budgets"]
    assert world.plan.profile.gaps == ("budgets",)


async def test_no_more_is_offered_than_there_is_room_for(world: World) -> None:
    profile = Profile(strengths=(*LISTED[:4], *"abc"))
    world.keeper.act(partial(set_profile, profile=profile))
    person = Person({"episode a": "once"})
    await world.walk(FLOW, person)
    assert person.page("own").default == [*"abc"]
    assert person.page("chosen").default == LISTED[:2]


async def test_a_file_needs_no_places(world: World) -> None:
    answers: dict[str, Json] = {
        "chosen": ["making do"],
        "own": ["calm"],
        "episode making do": "The old pump",
        "episode calm": "The storm",
    }
    await world.walk(FLOW, ScriptedAsker(answers, lambda _line: None))
    assert names_of(world) == ["calm", "making do"]
