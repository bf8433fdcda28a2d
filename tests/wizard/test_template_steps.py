"""A draft begins from a template where the wish is left empty, and goes on like any other."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from made_answers import DRAFT
from real_terminal import BACK_TAB, ENTER, RealTerminal
from terminal_screen import DOWN, SKIP
from walking import Answer, Hangup, Person, World

from planner.acts.profile import set_profile
from planner.goal import Goal
from planner.keeper import Json
from planner.profile import Profile, Stage
from planner.refusal import Refusal
from planner.smart.calendar import Calendar
from planner.smart.templates.catalogue import TEMPLATES, template_named
from planner.smart.templates.made_goal import templated_answers
from planner.smart.templates.template import Theme, filled
from planner.values.value import Value
from wizard.asker import Move, UnfitAnswer
from wizard.flows.draft import FLOW
from wizard.scripted_asker import ScriptedAsker
from wizard.steps import Choice

TODAY = date(2026, 11, 21)
SAW = {"machine": "the saw", "after": "20"}
CHANGEOVER: dict[str, Json] = {
    "wish": None,
    "theme": "manufacturing",
    "template": "changeover",
    "fill": dict(SAW),
}
TITLE = (
    "Cut the changeover time of the saw from 45 to 20 minutes by filming and reordering its steps"
)


async def walked(world: World, **answers: Answer) -> Person:
    person = Person({**CHANGEOVER, **answers})
    await world.walk(FLOW, person)
    return person


def only_goal(world: World) -> Goal:
    (goal,) = world.plan.goals.values()
    return goal


def offered(template: str, fillings: Mapping[str, str] | None = None) -> dict[str, Json]:
    return templated_answers(template_named(template), Calendar(TODAY), fillings)


def records(world: World) -> list[object]:
    plan = world.plan
    return [*plan.goals.values(), *plan.measures.values(), *plan.milestones.values()]


async def test_a_person_with_a_wish_is_asked_nothing_about_templates(world: World) -> None:
    person = Person(DRAFT)
    await world.walk(FLOW, person)
    assert person.asked[:2] == ["wish", "title"]
    assert not {"theme", "template", "fill"} & set(person.asked)


async def test_an_empty_wish_leads_over_the_theme_and_the_template_to_its_blanks(
    world: World,
) -> None:
    person = await walked(world)
    assert person.asked[:5] == ["wish", "theme", "template", "fill", "title"]
    assert person.page("title").default == TITLE
    assert only_goal(world).title == TITLE


@pytest.mark.parametrize(
    ("template", "fillings"),
    [("changeover", SAW), ("exercise", {}), ("promotion-case", {"post": "a professor"})],
)
async def test_a_template_picked_here_makes_the_goal_that_one_named_before_makes(
    world: World, template: str, fillings: dict[str, str]
) -> None:
    picked = Person({"wish": None, "template": template, "fill": dict(fillings)})
    await world.walk(FLOW, picked)
    other = World()
    await other.walk(FLOW, Person(), "", **offered(template, fillings))
    assert records(world) == records(other)
    assert only_goal(world).title == offered(template, fillings)["title"]


async def test_a_template_named_before_is_asked_what_fills_its_blanks(world: World) -> None:
    person = Person({"fill": {"machine": "the saw", "after": "15"}})
    await world.walk(FLOW, person, "", **offered("changeover", SAW))
    assert person.asked[:2] == ["fill", "title"]
    assert person.page("fill").default == SAW
    assert only_goal(world).title == TITLE.replace("20", "15")


async def test_blanks_that_are_all_filled_before_are_not_asked_for(world: World) -> None:
    person = Person()
    filling = {"time": "three months", "count": "4"}
    await world.walk(FLOW, person, "", **offered("exercise", filling))
    assert person.asked[0] == "title"


async def test_themes_that_the_role_names_come_first(world: World) -> None:
    person = await walked(world)
    assert person.offers("theme")[0] == "Manufacturing"
    assert len(person.offers("theme")) == len(Theme)
    other = World()
    other.keeper.act(partial(set_profile, profile=Profile(role="Nurse on a children's ward")))
    person = await walked(other)
    assert person.offers("theme")[:2] == ["Nursing", "Manufacturing"]
    assert len(person.offers("theme")) == len(Theme)


async def test_templates_of_the_theme_are_offered_those_of_the_stage_first(world: World) -> None:
    world.keeper.act(partial(set_profile, profile=Profile(stage=Stage.SENIOR)))
    person = await walked(world)
    page = person.page("template")
    assert isinstance(page.step, Choice)
    options = page.step.offered(page.scene)
    assert [each.value for each in options] == [
        "reference-expert",
        "changeover",
        "second-trade",
        "scrap",
    ]
    assert options[1].whole == filled(template_named("changeover"))
    assert options[1].words.startswith("Cut the changeover time of press 3 from 45 to 30")


async def test_without_a_theme_all_templates_are_offered(world: World) -> None:
    person = await walked(world, theme=Move.SKIP)
    assert len(person.offers("template")) == len(TEMPLATES)


async def test_without_a_wish_a_template_has_to_be_chosen(world: World) -> None:
    with pytest.raises(Refusal, match="a draft begins with a wish or with a template"):
        await walked(world, template=None)


async def test_one_can_go_back_from_the_title_to_the_wish_and_on_again(world: World) -> None:
    back: dict[str, list[Answer]] = {
        "title": [Move.BACK, TITLE],
        "fill": [dict(SAW), Move.BACK, dict(SAW)],
        "template": ["changeover", Move.BACK, "changeover"],
        "theme": ["manufacturing", Move.BACK, "manufacturing"],
    }
    person = Person({"wish": None}, turns=back)
    await world.walk(FLOW, person)
    there = ["wish", "theme", "template", "fill", "title"]
    assert person.asked[:14] == [*there, *reversed(there[:4]), *there[1:], "category"]
    assert only_goal(world).title == TITLE


async def test_the_blanks_stand_below_their_sentence_which_is_rebuilt_while_one_types(
    world: World,
) -> None:
    page = (await walked(world)).page("fill")
    assert page.aside == (template_named("changeover").sentence,)
    live = replace(page, scene=replace(page.scene, answers={**CHANGEOVER, "fill": {"after": " "}}))
    assert live.echo("x", row="machine") == filled(template_named("changeover"))
    live = replace(page, scene=replace(page.scene, answers=dict(CHANGEOVER)))
    assert live.echo("x", row="machine") == filled(template_named("changeover"), SAW)


async def test_blanks_that_are_left_empty_keep_their_examples(world: World) -> None:
    await walked(world, fill=Move.SKIP)
    assert only_goal(world).title == TITLE.replace("the saw", "press 3").replace("20", "30")


@pytest.mark.parametrize("step", ["theme", "template", "fill", "title", "measure"])
async def test_a_draft_that_is_killed_goes_on_at_the_same_question(world: World, step: str) -> None:
    with pytest.raises(Hangup):
        await world.walk(FLOW, Person(CHANGEOVER, dies_at=step))
    person = Person(CHANGEOVER)
    await world.resume(FLOW, person)
    assert person.asked[0] == step
    assert only_goal(world).title == TITLE


async def test_what_a_template_offered_is_offered_after_a_night_as_well(world: World) -> None:
    with pytest.raises(Hangup):
        await world.walk(FLOW, Person(CHANGEOVER, dies_at="due"))
    world.clock.set_day(date(2026, 11, 22))
    person = Person()
    await world.resume(FLOW, person)
    assert person.page("due").default == "2027-03-21"


async def test_another_template_takes_the_place_of_what_was_only_taken_over(world: World) -> None:
    person = Person(
        {"wish": None},
        turns={
            "theme": ["manufacturing", "balance"],
            "template": ["changeover", Move.BACK, "exercise"],
            "fill": [dict(SAW), Move.BACK],
            "title": [TITLE, Move.BACK],
            "category": ["skill", Move.BACK],
            "kind": [Move.BACK],
        },
    )
    await world.walk(FLOW, person)
    goal = only_goal(world)
    assert goal.title == offered("exercise")["title"]
    assert goal.category == "skill"
    assert person.page("fill").default == {}


async def test_a_wish_after_all_leaves_nothing_of_the_template(world: World) -> None:
    person = Person(
        {"purpose": "learning"},
        turns={
            "wish": [None, "improve my talks by mid may"],
            "template": ["changeover", Move.BACK],
            "theme": [None, Move.BACK],
            "fill": [dict(SAW), Move.BACK],
            "title": [TITLE, Move.BACK],
            "category": [Move.BACK],
        },
    )
    await world.walk(FLOW, person)
    goal = only_goal(world)
    assert (goal.title, goal.due) == ("improve my talks", date(2027, 5, 15))
    assert (goal.first_step, goal.resources, goal.obstacles) == ("", "", ())
    assert not world.plan.measures


async def test_a_blank_filled_otherwise_at_the_end_asks_again_what_it_changes(
    world: World,
) -> None:
    person = Person(
        {**CHANGEOVER, "resources": "Ines"},
        turns={
            "keep": ["change", "keep"],
            "change": ["fill"],
            "fill": [dict(SAW), {"machine": "the lathe"}],
        },
    )
    await world.walk(FLOW, person)
    again = person.asked[person.asked.index("change") :]
    assert {"title", "measure", "due"} < set(again)
    assert "resources" not in again
    goal = only_goal(world)
    assert goal.title == TITLE.replace("the saw", "the lathe").replace("20", "30")
    assert goal.resources == "Ines"


async def test_a_theme_changed_at_the_end_asks_for_another_template(world: World) -> None:
    person = Person(
        {"wish": None},
        turns={
            "keep": ["change", "keep"],
            "change": ["theme"],
            "theme": ["manufacturing", "finance"],
            "template": ["changeover", "debt"],
        },
    )
    await world.walk(FLOW, person)
    again = person.asked[person.asked.index("change") + 1 :]
    assert again[:4] == ["theme", "template", "fill", "title"]
    assert only_goal(world).title == offered("debt")["title"]


async def test_values_that_the_draft_is_for_stay_with_a_template(world: World) -> None:
    person = Person(CHANGEOVER)
    await world.walk(FLOW, person, values=["SE"])
    assert only_goal(world).values == (Value.SECURITY,)


async def test_a_template_that_is_there_no_more_is_asked_for_again(world: World) -> None:
    await world.walk(FLOW, Person(CHANGEOVER, leaves_at="fill"))
    (draft,) = world.drafts.unfinished()
    answers = {**draft.answers, "_known": {}, "template": "gone"}
    world.drafts.save(replace(draft, answers=answers))
    person = Person({**DRAFT, "template": "scrap"})
    await world.resume(FLOW, person)
    assert person.page("template").notice.startswith("gone is not among the choices")


async def test_a_file_names_the_template_and_fills_its_blanks(world: World) -> None:
    answers: dict[str, Json] = {"template": "changeover", "fill": {"machine": "the saw"}}
    await world.walk(FLOW, ScriptedAsker(answers, lambda _line: None))
    assert only_goal(world).title == TITLE.replace("20", "30")


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({}, "the answers have nothing for template (Which of these is nearest to your goal?); "
             "give a wish, or the id of a template"),
        ({"template": "chanegover"}, "template: chanegover is not among the choices; give a wish"),
        ({"template": "exercise", "theme": "sales"}, "template: exercise is not among the choices"),
        ({"template": "exercise", "fill": {"machine": "x"}},
         "fill: machine is not one of the rows; give an object with rows of time, count"),
        ({"wish": "swim", "template": "exercise"}, "nothing asks for template here"),
    ],
)  # fmt: skip
async def test_a_file_that_does_not_fit_a_template_is_refused(
    world: World, answers: dict[str, Json], why: str
) -> None:
    with pytest.raises(UnfitAnswer) as refused:
        await world.walk(FLOW, ScriptedAsker(answers, lambda _line: None))
    assert str(refused.value).startswith(why)


def test_real_keys_pick_a_template_fill_a_blank_and_go_on_after_a_kill(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUALTRACK_HOME", str(tmp_path))
    terminal = RealTerminal("draft").see("empty Enter use a template").press(ENTER)
    terminal.see("What is it about?").press("nurs").see("/ nurs").press(ENTER)
    terminal.see("Within eight months, I will").press(DOWN)
    terminal.see("I will cut incomplete handovers on ward 5").press(ENTER)
    terminal.see("Within {time}").press(ENTER, "ward 9").see("handovers on ward 9 from 8 to")
    terminal.press(ENTER, ENTER, ENTER).see("What exactly will you have done?")
    terminal.kill()
    again = RealTerminal("resume").see("Cut incomplete handovers on ward 9").press(BACK_TAB)
    again.see("What fills its blanks").press(BACK_TAB).see("Which of these").press(BACK_TAB)
    again.see("What is it about?").press(SKIP).see("Learn TIG welding").press(BACK_TAB)
    again.see("What is it about?").press(BACK_TAB)
    again.see("What do you wish for?").press("swim by june", ENTER)
    again.see("What exactly will you have done?").see("› swim")
    again.kill()
