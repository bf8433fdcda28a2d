"""The vision walkthrough shows what was said before, and asks no more than a vision calls for."""

from datetime import date
from functools import partial

import pytest
from made_answers import VISION
from walking import Answer, Person, World

from planner.acts.goals import add_goal
from planner.goal import Category, Goal, Status
from planner.values.reflections import REFLECTIONS
from planner.vision import Vision
from wizard.asker import Move, UnfitAnswer
from wizard.flows.vision import FLOW
from wizard.scripted_asker import ScriptedAsker

NEXT_YEAR = date(2027, 11, 20)


def vision_of(world: World) -> Vision:
    vision = world.plan.vision
    assert vision is not None
    return vision


async def test_it_ends_with_dated_reflections_and_a_vision_with_its_hopes(world: World) -> None:
    await world.walk(FLOW, Person(VISION))
    assert [entry.prompt for entry in world.plan.journal.values()] == list(REFLECTIONS.values())
    assert vision_of(world).text == "A workshop by the sea"
    assert vision_of(world).soon == ("Run a project of my own", "Hold the course twice")
    assert vision_of(world).later == ("Two apprentices",)
    assert vision_of(world).matters == (
        Category.BALANCE,
        Category.LEADERSHIP,
        Category.FINANCIAL,
    )


async def test_without_a_vision_nothing_further_is_asked_about_it(world: World) -> None:
    person = Person({**VISION, "vision": Move.SKIP})
    await world.walk(FLOW, person)
    assert person.asked == [*REFLECTIONS, "vision", "keep"]
    assert world.plan.vision is None
    assert len(world.plan.journal) == len(REFLECTIONS)


async def test_a_category_that_has_a_place_is_not_offered_for_the_next_one(world: World) -> None:
    person = Person(VISION)
    await world.walk(FLOW, person)
    first, second, third = (person.offers(f"matters_{place}") for place in (1, 2, 3))
    assert [len(each) for each in (first, second, third)] == [7, 6, 5]
    assert set(first) - set(second) == {"Balance: health, time, the rest of life"}
    assert person.page("matters_3").aside == ("So far: Balance, then Leadership",)


async def test_one_who_names_no_further_category_is_not_asked_for_more(world: World) -> None:
    person = Person({**VISION, "matters_2": Move.SKIP})
    await world.walk(FLOW, person)
    assert "matters_3" not in person.asked
    assert vision_of(world).matters == (Category.BALANCE,)


async def test_a_second_walk_offers_what_was_said_before_and_adds_a_version(world: World) -> None:
    await world.walk(FLOW, Person(VISION))
    world.clock.set_day(NEXT_YEAR)
    person = Person({"later": ["A house in the hills"], "envy": "Nobody any more"})
    await world.walk(FLOW, person)
    assert person.page("energy").aside[-1] == (
        "On Sat 21 Nov 2026 you wrote: “The hour with raw data”"
    )
    assert person.page("vision").default == "A workshop by the sea"
    assert person.page("vision").aside == (
        "The one below is of Sat 21 Nov 2026: keep or change it.",
    )
    assert person.page("matters_2").default == "leadership"
    assert len(world.plan.visions) == 2
    assert vision_of(world).on == NEXT_YEAR
    assert vision_of(world).later == ("A house in the hills",)
    assert vision_of(world).matters[0] is Category.BALANCE
    assert len(world.plan.journal) == len(REFLECTIONS) + 1


async def test_a_second_walk_without_news_says_so(world: World) -> None:
    await world.walk(FLOW, Person(VISION))
    person = Person({"keep": "later"})
    await world.walk(FLOW, person)
    assert person.page("keep").notice == (
        "nothing is new in these answers; answer a question, or change the vision."
    )


async def test_another_first_category_moves_the_earlier_ones_down(world: World) -> None:
    await world.walk(FLOW, Person(VISION))
    await world.walk(FLOW, Person({"matters_1": "skill"}))
    assert vision_of(world).matters == (Category.SKILL, Category.BALANCE, Category.LEADERSHIP)


async def test_a_place_is_asked_again_when_an_earlier_one_takes_its_category(world: World) -> None:
    await world.walk(FLOW, Person(VISION, leaves_at="keep"))
    answers: dict[str, Answer] = {"change": "matters_1", "matters_1": "leadership"}
    person = Person({**answers, "matters_2": "balance"}, turns={"keep": ["change", "keep"]})
    await world.resume(FLOW, person)
    assert person.asked == ["keep", "change", "matters_1", "matters_2", "keep"]
    assert person.page("matters_2").notice.startswith("leadership is not among the choices")
    assert vision_of(world).matters[:2] == (Category.LEADERSHIP, Category.BALANCE)


async def test_the_summary_names_what_matters_and_where_no_open_goal_serves_it(
    world: World,
) -> None:
    begun = Goal(
        "g000000001",
        "Sleep by eleven",
        date(2026, 11, 1),
        date(2027, 3, 1),
        category=Category.BALANCE,
        status=Status.ACTIVE,
    )
    ended = Goal(
        "g000000002",
        "Save a reserve",
        date(2026, 1, 1),
        date(2026, 9, 1),
        category=Category.FINANCIAL,
        status=Status.DONE,
    )
    for goal in (begun, ended):
        world.keeper.act(partial(add_goal, goal=goal))
    person = Person(VISION)
    await world.walk(FLOW, person)
    assert person.page("keep").aside[:3] == (
        "8 of 8 questions answered, for your journal.",
        "What matters most: Balance, then Leadership, then Financial.",
        "No open goal yet: Leadership, Financial. What would a small one be?",
    )


async def test_a_file_with_one_reflection_is_enough(world: World) -> None:
    await world.walk(FLOW, ScriptedAsker({"envy": "Who trains newcomers"}, lambda _line: None))
    (entry,) = world.plan.journal.values()
    assert (entry.text, entry.prompt) == ("Who trains newcomers", REFLECTIONS["envy"])
    assert world.plan.vision is None


async def test_a_file_that_names_a_category_twice_is_refused(world: World) -> None:
    answers = {"vision": "A workshop", "matters_1": "skill", "matters_2": "skill"}
    with pytest.raises(UnfitAnswer, match="matters_2: skill is not among the choices"):
        await world.walk(FLOW, ScriptedAsker(answers, lambda _line: None))
