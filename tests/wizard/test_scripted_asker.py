"""Answers from a file: checked like those of a person, and refused by the name of their step."""

import json

import pytest
from walking import World

from planner.keeper import Json
from planner.refusal import Refusal
from wizard.asker import UnfitAnswer
from wizard.flow import Flow
from wizard.runner import Ending, Outcome
from wizard.scripted_asker import ScriptedAsker, read_answers

ALL: dict[str, Json] = {"name": "Ada", "pet": "dog", "pet_name": "Rex", "joy": 5}


async def run(world: World, flow: Flow, answers: dict[str, Json]) -> tuple[Outcome, list[str]]:
    told: list[str] = []
    return await world.walk(flow, ScriptedAsker(answers, told.append)), told


async def test_a_file_of_answers_walks_to_the_end_and_tells_what_changes(
    world: World, pets: Flow
) -> None:
    outcome, told = await run(world, pets, ALL)
    assert outcome.ending is Ending.KEPT
    assert told[-2:] == ["This will change in your plan:", "+ goal “Ada”, skill, someday"]


async def test_a_question_that_may_be_skipped_may_be_left_out(world: World, pets: Flow) -> None:
    outcome, _ = await run(world, pets, {"name": "Ada", "pet": "dog"})
    assert outcome.ending is Ending.KEPT


async def test_a_file_can_leave_the_answers_as_a_draft(world: World, pets: Flow) -> None:
    outcome, _ = await run(world, pets, {**ALL, "keep": "later"})
    assert outcome.ending is Ending.STOPPED
    assert not world.plan.goals


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"name": "Ada"}, "the answers have nothing for pet (Which pet?); choose from dog, cat"),
        ({**ALL, "pet": "cow"}, "pet: cow is not among the choices; choose from dog, cat, none."),
        ({**ALL, "joy": "lots"}, "joy: a whole number is expected here"),
        ({**ALL, "name": 5}, "name: a text is expected here; write it in quotes."),
        ({**ALL, "pett": "dog", "x": 1}, "no step is called pett, x; the steps are name, pet,"),
        ({**ALL, "pet": "none"}, "nothing asks for pet_name here"),
        ({**ALL, "keep": "maybe"}, "keep: maybe is not among the choices"),
        ({"pet": "none"}, "keep: there is nothing to keep; give a name"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name_and_leaves_nothing_behind(
    world: World, pets: Flow, answers: dict[str, Json], why: str
) -> None:
    with pytest.raises(UnfitAnswer) as refused:
        await run(world, pets, answers)
    assert str(refused.value).startswith(why)
    assert "\n" not in str(refused.value)
    assert not world.drafts.unfinished()
    assert not world.plan.goals


async def test_a_file_begins_beside_an_unfinished_walkthrough(world: World, pets: Flow) -> None:
    await run(world, pets, {**ALL, "keep": "later"})
    outcome, _ = await run(world, pets, ALL)
    assert outcome.ending is Ending.KEPT
    assert len(world.drafts.unfinished()) == 1


async def test_an_answer_that_leads_back_to_others_is_refused_in_a_file(
    world: World, pets: Flow
) -> None:
    with pytest.raises(UnfitAnswer, match="joy: this answer leads back to name; answer joy other"):
        await run(world, pets, {**ALL, "joy": 1})


def test_a_file_is_one_json_object() -> None:
    assert read_answers(json.dumps(ALL)) == ALL


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "the answers are not valid JSON (line 1)"),
        ('{"a": 1\n"b": 2}', "the answers are not valid JSON (line 2)"),
        ("[1, 2]", "the answers are not a JSON object"),
        ('{"a": 1, "a": 2}', "the answers name a twice"),
        ("[" * 100_000, "the answers are not valid JSON"),
        ('{"a": ' + "9" * 5_000 + "}", "the answers are not valid JSON"),
    ],
)
def test_a_file_that_is_something_else_is_refused(content: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_answers(content)
    assert str(refused.value).startswith(why)
