"""Steps that answers make: asked for each thing that was named, and each answer stays with it."""

from collections.abc import Iterator
from functools import partial

import pytest
from walking import Answer, Person, World

from planner.acts.goals import add_goal
from planner.change import Change
from planner.goal import Goal
from planner.keeper import Decide, Json
from planner.plan import Plan
from wizard.asker import Move, UnfitAnswer
from wizard.flow import Family, Flow
from wizard.runner import Ending
from wizard.scene import Scene
from wizard.scripted_asker import ScriptedAsker
from wizard.step import Step
from wizard.steps import ListOf, Rating, Text


def _joys(scene: Scene) -> Iterator[Step]:
    for pet in scene.values.lines("pets"):
        yield Rating(id=f"joy {pet}", question=f"How much joy is {pet}?", low=1, high=6)


def _add(plan: Plan, *, scene: Scene, id_: str) -> Change:
    joys = (f"{pet} {scene.answers[f'joy {pet}']}" for pet in scene.values.lines("pets"))
    return add_goal(plan, goal=Goal(id_, ", ".join(joys), scene.today))


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    return partial(_add, scene=scene, id_=ids[0])


ZOO = Flow(
    name="zoo",
    version=1,
    title="Your zoo",
    minutes=1,
    steps=(
        ListOf(id="pets", question="Which pets?"),
        Text(id="food", question="Which food?"),
    ),
    decide=_decide,
    ids=1,
    families=(Family("pets", ("joy ",), _joys),),
)


async def test_each_thing_that_was_named_is_asked_about_before_the_next_step(world: World) -> None:
    person = Person({"pets": ["Rex", "Tom"], "joy Rex": 5, "joy Tom": 2})
    await world.walk(ZOO, person)
    assert person.asked == ["pets", "joy Rex", "joy Tom", "food", "keep"]
    assert [(page.number, page.total) for page in person.pages[:3]] == [(1, 2), (2, 4), (3, 4)]


async def test_an_answer_stays_with_what_it_is_about_when_a_list_changes(world: World) -> None:
    answers: dict[str, Answer] = {"pets": ["Rex", "Tom"], "joy Rex": 5, "joy Tom": 2}
    await world.walk(ZOO, Person(answers, leaves_at="keep"))
    person = Person(
        {"pets": ["Ada", "Tom"], "joy Ada": 6, "change": "pets"}, turns={"keep": ["change"]}
    )
    await world.resume(ZOO, person)
    assert person.asked == ["keep", "change", "pets", "joy Ada", "keep"]
    (goal,) = world.plan.goals.values()
    assert goal.title == "Ada 6, Tom 2"


async def test_one_goes_back_to_a_step_that_an_answer_made(world: World) -> None:
    person = Person(
        {"pets": ["Rex"], "food": "hay"}, turns={"joy Rex": [5, 1], "food": [Move.BACK, "hay"]}
    )
    await world.walk(ZOO, person)
    assert person.asked == ["pets", "joy Rex", "food", "joy Rex", "food", "keep"]


async def test_a_killed_walk_resumes_at_a_step_that_an_answer_made(world: World) -> None:
    await world.walk(ZOO, Person({"pets": ["Rex"]}, leaves_at="joy Rex"))
    person = Person({"joy Rex": 3})
    outcome = await world.resume(ZOO, person)
    assert person.asked[0] == "joy Rex"
    assert outcome.ending is Ending.KEPT


async def test_a_file_answers_such_a_step_by_its_id(world: World) -> None:
    answers: dict[str, Json] = {"pets": ["Rex"], "joy Rex": 4}
    await world.walk(ZOO, ScriptedAsker(answers, lambda _line: None))
    assert [goal.title for goal in world.plan.goals.values()] == ["Rex 4"]


async def test_a_file_that_answers_for_something_else_is_refused(world: World) -> None:
    with pytest.raises(UnfitAnswer, match="nothing asks for joy Tom here"):
        await world.walk(ZOO, ScriptedAsker({"pets": ["Rex"], "joy Tom": 4, "joy Rex": 1}, print))
    with pytest.raises(UnfitAnswer, match="no step is called fun Rex"):
        await world.walk(ZOO, ScriptedAsker({"pets": ["Rex"], "fun Rex": 4}, print))


async def test_a_walk_whose_questions_are_not_known_yet_promises_no_number(world: World) -> None:
    person = Person({"pets": ["Rex"]})
    await world.walk(ZOO, person)
    assert person.pages[0].aside == (
        "It takes about 1 minutes, and your answers lead to further questions. "
        "You can stop at any of them; every answer is kept.",
    )


async def test_a_starred_name_of_a_file_answers_every_step_that_begins_so(world: World) -> None:
    answers: dict[str, Json] = {
        "pets": ["Rex", "Tom", "Tim"],
        "joy *": 2,
        "joy T*": 4,
        "joy Tim": 6,
    }
    await world.walk(ZOO, ScriptedAsker(answers, lambda _line: None))
    (goal,) = world.plan.goals.values()
    assert goal.title == "Rex 2, Tom 4, Tim 6"


@pytest.mark.parametrize("name", ["joy Z*", "toy *", "food*"])
async def test_a_starred_name_that_answers_nothing_is_refused(world: World, name: str) -> None:
    answers: dict[str, Json] = {"pets": ["Rex"], "joy Rex": 5, name: 1}
    with pytest.raises(UnfitAnswer):
        await world.walk(ZOO, ScriptedAsker(answers, lambda _line: None))
