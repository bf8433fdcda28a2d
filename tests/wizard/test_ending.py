"""The last page shows what will change; what changed meanwhile is settled before it is kept."""

from dataclasses import replace
from functools import partial

import pytest
from walking import Answer, Person, World

from planner.acts.goals import add_goal, edit_goal, finish_goal
from planner.change import Change, removed
from planner.goal import Goal
from planner.keeper import Decide, Json, Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from wizard.asker import Move
from wizard.flow import Flow
from wizard.flows.draft import FLOW as DRAFT
from wizard.runner import Ending
from wizard.scene import Scene

ALL: dict[str, Answer] = {"name": "Ada", "pet": "none", "joy": 5}


async def test_the_last_page_says_in_words_what_will_change(world: World, pets: Flow) -> None:
    person = Person(ALL)
    await world.walk(pets, person)
    assert person.page("keep").aside == (
        "A goal called Ada.",
        "",
        "This will change in your plan:",
        "+ goal “Ada”, skill, someday",
    )


async def test_nothing_reaches_the_plan_before_the_confirmation(world: World, pets: Flow) -> None:
    await world.walk(pets, Person(ALL, leaves_at="keep"))
    assert not world.plan.goals


async def test_a_walkthrough_is_one_change_that_one_undo_takes_back(
    world: World, pets: Flow
) -> None:
    outcome = await world.walk(pets, Person(ALL))
    assert outcome.change is not None
    assert outcome.words == "Add “Ada”: kept in your plan. Take it back with dualtrack undo"
    world.keeper.undo(outcome.change.number)
    assert world.plan == Plan()


async def test_not_now_leaves_the_answers_as_a_draft(world: World, pets: Flow) -> None:
    outcome = await world.walk(pets, Person({**ALL, "keep": "later"}))
    assert outcome.ending is Ending.STOPPED
    again = Person()
    await world.resume(pets, again)
    assert again.asked == ["keep"]


@pytest.mark.parametrize(("sure", "ending"), [(True, Ending.DISCARDED), (False, Ending.KEPT)])
async def test_answers_are_thrown_away_only_after_a_second_question(
    world: World, pets: Flow, sure: bool, ending: Ending
) -> None:
    person = Person({**ALL, "discard": sure}, turns={"keep": ["discard", "keep"]})
    outcome = await world.walk(pets, person)
    assert outcome.ending is ending
    assert not world.drafts.unfinished()
    assert len(world.plan.goals) == (ending is Ending.KEPT)


async def test_any_answer_can_be_changed_from_the_last_page(world: World, pets: Flow) -> None:
    person = Person(
        {**ALL, "change": "name"}, turns={"name": ["Ada", "Grace"], "keep": ["change", "keep"]}
    )
    await world.walk(pets, person)
    assert person.asked == ["name", "pet", "joy", "keep", "change", "name", "keep"]
    assert [goal.title for goal in world.plan.goals.values()] == ["Grace"]


async def test_the_list_of_answers_shows_what_each_is_now(world: World, pets: Flow) -> None:
    person = Person({**ALL, "joy": None, "change": Move.BACK}, turns={"keep": ["change", "keep"]})
    await world.walk(pets, person)
    assert person.offers("change") == [
        "Name: Ada",
        "Pet: No pet",
        "Joy: –",
    ]


async def test_a_changed_answer_that_opens_a_question_has_it_asked(
    world: World, pets: Flow
) -> None:
    person = Person(
        {**ALL, "change": "pet"}, turns={"pet": ["none", "cat"], "keep": ["change", "keep"]}
    )
    await world.walk(pets, person)
    assert person.asked[-3:] == ["pet", "pet_name", "keep"]


async def test_back_from_the_last_page_is_the_question_before(world: World, pets: Flow) -> None:
    person = Person(ALL, turns={"keep": [Move.BACK, "keep"]})
    await world.walk(pets, person)
    assert person.asked == ["name", "pet", "joy", "keep", "joy", "keep"]


async def test_back_from_a_changed_answer_is_the_last_page(world: World, pets: Flow) -> None:
    person = Person(
        {**ALL, "change": "name"}, turns={"name": ["Ada", Move.BACK], "keep": ["change", "keep"]}
    )
    await world.walk(pets, person)
    assert person.asked[-3:] == ["change", "name", "keep"]


async def test_a_refused_preview_keeps_the_answers_and_says_why(world: World, pets: Flow) -> None:
    person = Person({"pet": "none", "keep": "later"})
    await world.walk(pets, person)
    page = person.page("keep")
    assert page.notice == "there is nothing to keep; give a name."
    assert person.offers("keep")[0] == "Change an answer first"
    assert world.drafts.unfinished()


async def test_a_change_refused_under_the_lock_is_shown_and_the_draft_stays(
    world: World, pets: Flow
) -> None:
    refusals = [Refusal("somebody was faster", "look again")]

    def decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
        def change(plan: Plan) -> Change:
            if person.asked[-1] == "keep" and refusals:
                raise refusals.pop()
            return pets.decide(scene, ids)(plan)

        return change

    person = Person(ALL)
    outcome = await world.walk(replace(pets, decide=decide), person)
    assert person.asked[-2:] == ["keep", "keep"]
    assert person.pages[-1].notice == "somebody was faster; look again."
    assert outcome.ending is Ending.KEPT


async def test_trouble_in_keeping_leaves_the_draft(
    world: World, pets: Flow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_decide: Decide) -> None:
        raise Trouble("the disk is full", "free some space")

    monkeypatch.setattr(world.keeper, "act", full)
    with pytest.raises(Trouble):
        await world.walk(pets, Person(ALL))
    assert len(world.drafts.unfinished()) == 1


async def test_an_answer_that_no_longer_fits_is_asked_again_before_the_end(
    world: World, pets: Flow
) -> None:
    taken: set[str] = set()

    def check(answer: Json, _scene: Scene) -> None:
        if answer in taken:
            raise Refusal("that name is taken", "choose another")

    name, *others = pets.steps
    flow = replace(pets, steps=(replace(name, check=check), *others))
    await world.walk(flow, Person(ALL, leaves_at="keep"))
    taken.add("Ada")
    person = Person({"name": "Grace"})
    await world.resume(flow, person)
    assert person.asked == ["name", "keep"]
    assert person.pages[0].notice == "that name is taken; choose another."


def _goal(world: World) -> Goal:
    goal = Goal("goal000001", "Learn to weld", world.clock().date(), why="it is fun")
    world.keeper.act(partial(add_goal, goal=goal))
    return goal


def _edit(world: World, goal: Goal, **fields: object) -> None:
    world.keeper.act(
        partial(
            edit_goal,
            goal_id=goal.id,
            fields=fields,
            today=world.clock().date(),
            new_id=world.new_id,
        )
    )


async def test_a_field_that_changed_meanwhile_stays_when_the_person_left_it_alone(
    world: World,
) -> None:
    goal = _goal(world)
    await world.walk(DRAFT, Person({"first_step": "buy gloves"}, leaves_at="keep"), goal.id)
    _edit(world, goal, title="Learn to solder")
    person = Person()
    await world.resume(DRAFT, person)
    after = world.plan.goals[goal.id]
    assert person.asked == ["keep"]
    assert (after.title, after.first_step) == ("Learn to solder", "buy gloves")


@pytest.mark.parametrize(("whose", "title"), [("mine", "Weld a gate"), ("theirs", "Solder")])
async def test_a_field_that_both_changed_is_shown_as_yours_and_theirs(
    world: World, whose: str, title: str
) -> None:
    goal = _goal(world)
    answers: dict[str, Answer] = {"title": "Weld a gate", "first_step": "buy gloves"}
    await world.walk(DRAFT, Person(answers, leaves_at="keep"), goal.id)
    _edit(world, goal, title="Solder")
    person = Person({"whose": whose})
    await world.resume(DRAFT, person)
    page = person.page("whose")
    assert "“What exactly” was changed in the plan" in page.question
    assert person.offers("whose") == [
        "Yours: Weld a gate",
        "Theirs: Solder",
    ]
    assert world.plan.goals[goal.id].title == title


async def test_a_goal_that_is_gone_by_then_is_said_and_the_answers_stay(world: World) -> None:
    goal = _goal(world)
    await world.walk(DRAFT, Person({"title": "Weld a gate"}, leaves_at="keep"), goal.id)
    world.keeper.act(lambda plan: Change("Remove", (removed(plan.goals[goal.id]),)))
    person = Person({"keep": "later"})
    await world.resume(DRAFT, person)
    assert person.page("keep").notice.startswith("the goal that you draft anew is gone")
    assert world.drafts.unfinished()


async def test_a_goal_that_was_finished_by_then_is_said(world: World) -> None:
    goal = _goal(world)
    await world.walk(DRAFT, Person({"title": "Weld a gate"}, leaves_at="keep"), goal.id)
    world.keeper.act(partial(finish_goal, goal_id=goal.id, today=world.clock().date()))
    person = Person({"keep": "later"})
    await world.resume(DRAFT, person)
    assert person.page("keep").notice.startswith("the goal is done; reopen it first")
