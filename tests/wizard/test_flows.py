"""What holds for every walkthrough: it resumes anywhere, makes one change, and is worded kindly."""

import re

import pytest
from made_answers import ANSWERS, STEPS, words_of
from walking import Hangup, Person, World

from planner.keeper import Draft
from planner.plan import Plan
from planner.refusal import Refusal
from wizard.asker import Move
from wizard.flows import FLOWS, flow_named
from wizard.progress import Progress
from wizard.runner import Ending
from wizard.scene import Scene
from wizard.steps import Choice

CONDITIONAL = {
    ("draft", "theme"): "needs a wish that is left empty",
    ("draft", "template"): "needs a wish that is left empty",
    ("draft", "fill"): "needs a template",
    ("draft", "parent"): "needs a long-term goal",
    ("draft", "no_value_because"): "needs a goal without a value",
    ("draft", "smaller"): "needs a low confidence",
    ("draft", "larger"): "needs a high confidence",
}
"""Steps that these answers don't lead to; they have tests of their own."""

SKIPPED = {("draft", "wish"): {"template": "exercise"}}
"""Further answers, which skipping a step leads to."""

ASKED = [each for each in STEPS if each not in CONDITIONAL]
NAMES = list(ANSWERS)


@pytest.mark.parametrize("name", NAMES)
async def test_it_walks_from_end_to_end_and_is_one_change(world: World, name: str) -> None:
    person = Person(ANSWERS[name])
    outcome = await world.walk(flow_named(name), person)
    assert outcome.ending is Ending.KEPT
    assert [(name, step) for step in person.asked] == [
        *(each for each in ASKED if each[0] == name),
        (name, "keep"),
    ]
    assert len(list(world.keeper.history())) == 1
    assert not world.drafts.unfinished()


@pytest.mark.parametrize(("name", "step"), ASKED)
@pytest.mark.parametrize("way", ["leaves_at", "dies_at"])
async def test_left_at_any_question_it_resumes_there_with_the_earlier_answers_kept(
    world: World, name: str, step: str, way: str
) -> None:
    flow = flow_named(name)
    person = Person(ANSWERS[name])
    setattr(person, way, step)
    if way == "dies_at":
        with pytest.raises(Hangup):
            await world.walk(flow, person)
    else:
        await world.walk(flow, person)
    if step == person.asked[0] and way == "leaves_at":
        assert not world.drafts.unfinished()
        return
    (draft,) = world.drafts.unfinished()
    assert list(Progress(draft).answers) == person.asked[:-1]
    again = Person(ANSWERS[name])
    outcome = await world.resume(flow, again)
    assert again.asked[0] == step
    assert outcome.ending is Ending.KEPT
    whole = World()
    await whole.walk(flow, Person(ANSWERS[name]))
    assert _titles(world) == _titles(whole)


def _titles(world: World) -> list[str]:
    return [goal.title for goal in world.plan.goals.values()]


@pytest.mark.parametrize("name", NAMES)
async def test_finishing_twice_makes_the_same_goals_once(
    world: World, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_draft: Draft) -> None:
        raise Hangup

    monkeypatch.setattr(world.drafts, "discard", killed)
    with pytest.raises(Hangup):
        await world.walk(flow_named(name), Person(ANSWERS[name]))
    kept = world.plan
    monkeypatch.undo()
    await world.resume(flow_named(name), Person(ANSWERS[name]))
    assert world.plan == kept
    assert not world.drafts.unfinished()


@pytest.mark.parametrize(("name", "step"), ASKED)
async def test_every_question_can_be_skipped_unless_it_says_why_not(
    world: World, name: str, step: str
) -> None:
    flow = flow_named(name)
    answers = {id_: each for id_, each in ANSWERS[name].items() if not isinstance(each, Move)}
    asked = flow.step(step, Scene(world.plan, world.clock().date(), answers))
    assert asked is not None
    if asked.may_skip:
        further = SKIPPED.get((name, step), {})
        outcome = await world.walk(flow, Person({**ANSWERS[name], **further, step: Move.SKIP}))
        assert outcome.ending is Ending.KEPT
    else:
        with pytest.raises(Refusal, match=asked.needed):
            await world.walk(flow, Person({**ANSWERS[name], step: None}))


@pytest.mark.parametrize("name", NAMES)
async def test_one_can_go_back_through_every_question(world: World, name: str) -> None:
    flow = flow_named(name)
    await world.walk(flow, Person(ANSWERS[name], leaves_at="keep"))
    asked = [step for flow_name, step in ASKED if flow_name == name]
    person = Person(dict.fromkeys([*asked[1:], "keep"], Move.BACK), leaves_at=asked[0])
    await world.resume(flow, person)
    assert person.asked == ["keep", *reversed(asked)]


@pytest.mark.parametrize("name", NAMES)
async def test_the_words_are_calm_and_quote_no_figures(world: World, name: str) -> None:
    person = Person(ANSWERS[name])
    await world.walk(flow_named(name), person)
    for page in person.pages:
        for words in words_of(page):
            assert "!" not in words
            assert not re.search(r"\d+ ?(%|percent) of", words)
            assert len(words) < 160
        assert page.question


@pytest.mark.parametrize("name", NAMES)
def test_ids_of_steps_are_unique_and_leave_the_underscore_to_the_draft(name: str) -> None:
    ids = [step.id for step in flow_named(name).steps]
    assert len(ids) == len(set(ids))
    assert not any(id_.startswith("_") for id_ in ids)
    assert not {"keep", "older", "change", "discard", "whose"} & set(ids)


@pytest.mark.parametrize("name", NAMES)
def test_a_short_list_has_a_digit_for_each_choice(name: str) -> None:
    for step in flow_named(name).steps:
        if isinstance(step, Choice) and isinstance(step.options, tuple):
            values = [option.value for option in step.options]
            assert 1 < len(values) <= 12
            assert len(values) == len(set(values))


def test_every_walkthrough_is_found_by_its_name() -> None:
    assert {name: flow_named(name).name for name in FLOWS} == {name: name for name in FLOWS}


def test_a_walkthrough_that_this_version_does_not_have_is_refused() -> None:
    with pytest.raises(Refusal, match="there is no walkthrough horoscope; choose one of onboard"):
        flow_named("horoscope")


@pytest.mark.parametrize("name", NAMES)
async def test_nothing_of_it_is_in_the_plan_after_one_undo(world: World, name: str) -> None:
    await world.walk(flow_named(name), Person(ANSWERS[name]))
    world.keeper.undo()
    assert world.plan == Plan()
