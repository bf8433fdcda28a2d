"""The runner asks, saves after each answer, goes back, resumes where it was left, and recounts."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from walking import Answer, Hangup, Person, World

from planner.keeper import Draft, Json, Trouble
from planner.refusal import Refusal
from wizard.asker import Move
from wizard.flow import Flow
from wizard.progress import Progress
from wizard.runner import Ending, new_draft, run_walkthrough
from wizard.scene import Scene
from wizard.steps import Choice, Option, Text

ALL: dict[str, Answer] = {"name": "Ada", "pet": "dog", "pet_name": "Rex", "joy": 5}


async def test_questions_come_in_order_and_end_with_one_confirmation(
    world: World, pets: Flow
) -> None:
    person = Person(ALL)
    outcome = await world.walk(pets, person)
    assert person.asked == ["name", "pet", "pet_name", "joy", "keep"]
    assert outcome.ending is Ending.KEPT
    assert [goal.title for goal in world.plan.goals.values()] == ["Ada"]


async def test_each_page_says_where_one_is_and_the_count_follows_the_answers(
    world: World, pets: Flow
) -> None:
    person = Person({**ALL, "pet": "none"})
    await world.walk(pets, person)
    places = [(page.step.id, page.number, page.total) for page in person.pages]
    assert places == [("name", 1, 3), ("pet", 2, 3), ("joy", 3, 3), ("keep", 4, 3)]


async def test_a_question_is_worded_by_the_answers_before_it(world: World, pets: Flow) -> None:
    person = Person(ALL)
    await world.walk(pets, person)
    assert person.page("pet_name").question == "What is the dog called?"


async def test_the_first_page_says_how_long_it_takes(world: World, pets: Flow) -> None:
    person = Person(ALL)
    await world.walk(pets, person)
    assert person.pages[0].aside[0].startswith(f"{person.pages[0].total} questions, about 1 min")
    assert person.pages[0].total == 3
    assert person.pages[1].aside == ("pet of Ada",)


async def test_back_asks_the_question_before_with_its_answer(world: World, pets: Flow) -> None:
    person = Person(ALL, turns={"pet_name": [Move.BACK], "pet": ["dog", "cat"]})
    await world.walk(pets, person)
    assert person.asked == ["name", "pet", "pet_name", "pet", "pet_name", "joy", "keep"]
    assert person.page("pet").default == "dog"
    assert person.page("pet_name").question == "What is the cat called?"


async def test_one_can_go_back_to_the_first_question_and_no_further(
    world: World, pets: Flow
) -> None:
    person = Person(ALL, turns={"pet_name": [Move.BACK], "pet": ["dog", Move.BACK]})
    await world.walk(pets, person)
    assert person.asked[:5] == ["name", "pet", "pet_name", "pet", "name"]
    assert [page.can_go_back for page in person.pages[:5]] == [False, True, True, True, False]


async def test_going_back_skips_a_question_that_no_longer_applies(world: World, pets: Flow) -> None:
    turns: dict[str, list[Answer]] = {
        "joy": [Move.BACK, Move.BACK, 4],
        "pet_name": ["Rex", Move.BACK],
        "pet": ["dog", "none"],
    }
    person = Person({"name": "Ada"}, turns=turns)
    await world.walk(pets, person)
    assert person.asked == [
        "name",
        "pet",
        "pet_name",
        "joy",
        "pet_name",
        "pet",
        "joy",
        "pet",
        "joy",
        "keep",
    ]


async def test_a_skipped_question_counts_as_answered(world: World, pets: Flow) -> None:
    person = Person({"pet": "dog", "joy": 3, "name": "Ada"}, leaves_at="joy")
    await world.walk(pets, person)
    (draft,) = world.drafts.unfinished()
    assert Progress(draft).answers == {"name": "Ada", "pet": "dog", "pet_name": None}
    again = Person(ALL)
    await world.resume(pets, again)
    assert again.asked == ["joy", "keep"]


async def test_the_answer_of_a_question_that_no_longer_applies_is_not_used(
    world: World, pets: Flow
) -> None:
    seen: list[Mapping[str, Json]] = []

    def summary(scene: Scene) -> list[str]:
        seen.append(scene.answers)
        return []

    turns: dict[str, list[Answer]] = {
        "joy": [Move.BACK, 2],
        "pet_name": ["Rex", Move.BACK],
        "pet": ["dog", "none"],
    }
    await world.walk(replace(pets, summary=summary), Person({"name": "Ada"}, turns=turns))
    assert seen[-1] == {"name": "Ada", "pet": "none", "joy": 2}


@pytest.mark.parametrize("step", ["name", "pet", "pet_name", "joy"])
@pytest.mark.parametrize("way", ["leaves_at", "dies_at"])
async def test_it_resumes_at_the_question_where_it_was_left(
    world: World, pets: Flow, step: str, way: str
) -> None:
    person = Person(ALL, typing="half a tho")
    setattr(person, way, step)
    if way == "leaves_at":
        assert (await world.walk(pets, person)).ending is Ending.STOPPED
    else:
        with pytest.raises(Hangup):
            await world.walk(pets, person)
    again = Person(ALL)
    outcome = await world.resume(pets, again)
    assert again.asked[0] == step
    assert again.pages[0].text == "half a tho"
    assert outcome.ending is Ending.KEPT
    assert not world.drafts.unfinished()


async def test_what_was_typed_is_forgotten_once_the_question_is_answered(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(leaves_at="name", typing="half"))
    await world.resume(pets, Person({"name": "Ada"}, leaves_at="pet"))
    again = Person({}, turns={"pet": [Move.BACK]}, leaves_at="name")
    await world.resume(pets, again)
    assert again.page("name").text == "Ada"


async def test_a_typed_text_that_is_the_offered_one_is_not_worth_keeping(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="pet"))
    (draft,) = world.drafts.unfinished()
    again = Person({}, turns={"pet": [Move.BACK]}, leaves_at="name", typing="Ada")
    await world.resume(pets, again)
    assert world.drafts.unfinished() == (draft,)


async def test_stopping_says_where_and_which_command_goes_on(world: World, pets: Flow) -> None:
    outcome = await world.walk(pets, Person(ALL, leaves_at="pet_name"))
    assert outcome.words == (
        "Stopped at step 3 of 4; your answers are kept. Go on with dualtrack resume"
    )


async def test_stopping_at_the_last_page_says_that_every_step_is_done(
    world: World, pets: Flow
) -> None:
    outcome = await world.walk(pets, Person(ALL, leaves_at="keep"))
    assert outcome.words == (
        "Stopped after all 4 steps; your answers are kept. Go on with dualtrack resume"
    )


async def test_a_walkthrough_without_an_answer_leaves_no_draft(world: World, pets: Flow) -> None:
    outcome = await world.walk(pets, Person(leaves_at="name"))
    assert outcome.words == "Nothing was answered, so nothing is kept"
    assert not world.drafts.unfinished()


async def test_an_answer_can_lead_back_to_others_and_is_asked_again(
    world: World, pets: Flow
) -> None:
    person = Person(ALL, turns={"joy": [1, 4]})
    await world.walk(pets, person)
    assert person.asked == ["name", "pet", "pet_name", "joy", "name", "pet", "joy", "keep"]


async def test_back_on_a_detour_returns_to_where_it_began(world: World, pets: Flow) -> None:
    person = Person(ALL, turns={"joy": [1, 4], "name": ["Ada", Move.BACK]})
    await world.walk(pets, person)
    assert person.asked == ["name", "pet", "pet_name", "joy", "name", "joy", "keep"]


async def test_a_draft_that_is_open_elsewhere_is_refused(world: World, pets: Flow) -> None:
    draft = new_draft(pets, world.room(Person()))
    with world.drafts.open(draft), pytest.raises(Refusal, match="open in another window"):
        await run_walkthrough(pets, world.room(Person(ALL)), draft)


async def test_the_draft_is_unlocked_when_the_walk_is_killed(world: World, pets: Flow) -> None:
    with pytest.raises(Hangup):
        await world.walk(pets, Person(ALL, dies_at="pet"))
    (draft,) = world.drafts.unfinished()
    with world.drafts.open(draft):
        pass


async def test_an_answer_that_can_t_be_saved_ends_the_walk_with_the_trouble(
    world: World, pets: Flow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_draft: Draft) -> None:
        raise Trouble("the disk is full", "free some space")

    monkeypatch.setattr(world.drafts, "save", full)
    with pytest.raises(Trouble):
        await world.walk(pets, Person(ALL))


async def test_finishing_a_draft_whose_change_was_kept_before_makes_nothing_new(
    world: World, pets: Flow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_draft: Draft) -> None:
        raise Hangup

    monkeypatch.setattr(world.drafts, "discard", killed)
    with pytest.raises(Hangup):
        await world.walk(pets, Person(ALL))
    monkeypatch.undo()
    person = Person(ALL)
    outcome = await world.resume(pets, person)
    assert (outcome.ending, person.asked) == (Ending.KEPT, [])
    assert len(world.plan.goals) == 1
    assert not world.drafts.unfinished()


async def test_a_walkthrough_that_was_undone_can_be_finished_again(
    world: World, pets: Flow
) -> None:
    room = world.room(Person(ALL))
    draft = new_draft(pets, room)
    await run_walkthrough(pets, room, draft)
    world.keeper.undo()
    await run_walkthrough(pets, world.room(Person(ALL)), draft)
    assert list(world.plan.goals) == [draft.ids[0]]


async def test_answers_of_an_older_version_stay_where_their_step_still_takes_them(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="joy"))
    newer = replace(
        pets,
        version=2,
        ids=4,
        steps=(
            *(step for step in pets.steps if step.id != "pet_name"),
            Text(id="town", question="Where do you live?"),
        ),
    )
    person = Person({"joy": 5, "town": "Oslo"})
    await world.resume(newer, person)
    assert person.asked == ["joy", "town", "keep"]
    assert [goal.title for goal in world.plan.goals.values()] == ["Ada"]


async def test_a_newer_version_asks_again_for_what_it_no_longer_accepts(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="joy"))
    name, pet, *others = pets.steps
    assert isinstance(pet, Choice)
    fewer = replace(pet, options=(Option("cat", "A cat"), Option("none", "No pet")))
    person = Person({"pet": "cat", "joy": 5})
    await world.resume(replace(pets, version=2, steps=(name, fewer, *others)), person)
    assert person.asked == ["pet", "pet_name", "joy", "keep"]


async def test_an_unfinished_walkthrough_of_the_same_kind_is_offered_first(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="joy"))
    person = Person({**ALL, "older": "go-on"})
    await world.walk(pets, person)
    assert person.asked == ["older", "joy", "keep"]
    assert person.pages[0].question == (
        "You began this on Sat 21 Nov 2026 and answered 3 of 4 questions."
    )
    assert not world.drafts.unfinished()


async def test_a_new_walkthrough_can_be_begun_beside_an_unfinished_one(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="joy"))
    await world.walk(pets, Person({**ALL, "older": "beside"}))
    assert len(world.drafts.unfinished()) == 1


async def test_an_unfinished_walkthrough_can_be_thrown_away_for_a_new_one(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="joy"))
    await world.walk(pets, Person({**ALL, "older": "anew"}))
    assert not world.drafts.unfinished()


async def test_a_walkthrough_begun_with_a_wish_of_its_own_is_not_compared_with_older_ones(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="joy"))
    person = Person(ALL)
    await world.walk(pets, person, name="Grace")
    assert person.asked[0] == "name"
    assert person.pages[0].default == "Grace"


async def test_leaving_at_the_question_about_older_answers_says_that_they_are_kept(
    world: World, pets: Flow
) -> None:
    await world.walk(pets, Person(ALL, leaves_at="joy"))
    outcome = await world.walk(pets, Person(leaves_at="older"))
    assert outcome.ending is Ending.STOPPED
    assert outcome.words == (
        "Nothing new was begun; your 3 answers from before are kept. Go on with dualtrack resume"
    )
    assert len(world.drafts.unfinished()) == 1
