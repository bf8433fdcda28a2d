"""The draft walkthrough sharpens a wish letter by letter, and doubts what is too hard or easy."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from made_answers import DRAFT
from made_ratings import kept_in, numbers_of, rated
from walking import Answer, Person, World

from planner.acts.goals import add_goal, drop_goal
from planner.acts.profile import set_profile
from planner.acts.values import keep_anchors, keep_purpose_map
from planner.change import Change, removed
from planner.goal import Goal, Status
from planner.keeper import Json
from planner.measure import Measure, MeasureKind, Target
from planner.profile import Profile, Sphere
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import leaders
from planner.values.anchors.sitting import AnchorSitting
from planner.values.purpose.circles import Circle
from planner.values.purpose.purpose_map import PurposeEntry
from planner.values.purpose.sitting import PurposeSitting
from planner.values.value import Value
from wizard.asker import Move
from wizard.flows.draft import FLOW
from wizard.runner import Ending
from wizard.steps import Checkbox

TODAY = date(2026, 11, 21)
FAR = Goal("long000001", "Lead the team", TODAY, date(2029, 12, 31), status=Status.ACTIVE)


def add(world: World, goal: Goal, *measures: Measure) -> None:
    world.keeper.act(partial(add_goal, goal=goal, measures=measures))


def profile(world: World, profile: Profile) -> None:
    world.keeper.act(partial(set_profile, profile=profile))


async def walked(world: World, subject: str = "", **answers: Answer) -> Person:
    person = Person({**(DRAFT if not subject else {}), **answers})
    await world.walk(FLOW, person, subject)
    return person


async def test_the_letters_come_in_their_order(world: World) -> None:
    person = await walked(world)
    headings = list(dict.fromkeys(page.step.heading for page in person.pages))
    assert headings == [
        "The wish",
        "Specific",
        "Measurable",
        "Achievable",
        "Relevant",
        "Time-bound",
        "",
    ]


async def test_the_sentence_and_its_letters_are_rebuilt_after_every_answer(world: World) -> None:
    person = await walked(world)
    assert person.page("category").aside[:2] == (
        "I will give three talks.",
        "● Specific · ● Measurable · ○ Achievable · ○ Relevant · ○ Time-bound",
    )
    assert person.page("milestones").aside == (
        "By 30 June 2027, I will give three talks, measured by 3 talks, "
        "because people should hear what we know.",
        "● Specific · ● Measurable · ◐ Achievable · ◐ Relevant · ◐ Time-bound",
    )
    assert person.page("keep").aside[1] == (
        "● Specific · ● Measurable · ● Achievable · ◐ Relevant · ● Time-bound"
    )


async def test_the_wish_gives_the_title_and_the_day_to_begin_from(world: World) -> None:
    person = await walked(world)
    assert person.page("title").default == "get better at presenting"
    assert person.page("due").default == "2027-06-30"
    (goal,) = world.plan.goals.values()
    assert goal.tags == ("speaking",)


async def test_a_wish_from_the_command_line_is_not_asked_again(world: World) -> None:
    person = Person({step: each for step, each in DRAFT.items() if step != "wish"})
    await world.walk(FLOW, person, wish="run a workshop by mid may #leadership")
    assert person.asked[0] == "title"
    assert person.page("title").default == "run a workshop"
    assert person.page("category").default == "leadership"
    assert person.page("due").default == "2027-05-15"


async def test_a_goal_much_like_it_is_named(world: World) -> None:
    add(world, Goal("near000001", "Give talks", TODAY))
    person = await walked(world)
    assert person.page("category").aside[-1] == (
        "You have a goal much like it: “Give talks” (draft)."
    )


async def test_the_lesson_of_a_dropped_goal_much_like_it_comes_back(world: World) -> None:
    add(world, Goal("near000001", "Give many talks", TODAY))
    drop = partial(
        drop_goal, goal_id="near000001", today=TODAY, reason="x", new_id=world.new_id,
        lesson="Two dry runs before people who don't know the subject.",
    )  # fmt: skip
    world.keeper.act(drop)
    person = await walked(world, title="Give talks")
    assert (
        person.page("category")
        .aside[-1]
        .endswith(": Two dry runs before people who don't know the subject.")
    )


async def test_long_term_goals_are_offered_as_what_it_serves(world: World) -> None:
    add(world, FAR)
    add(world, Goal("done000001", "Old aim", TODAY, date(2029, 1, 1), status=Status.ACTIVE))
    add(world, Goal("near000001", "A near one", TODAY, date(2027, 1, 1), status=Status.ACTIVE))
    drop = partial(drop_goal, goal_id="done000001", today=TODAY, reason="x", new_id=world.new_id)
    world.keeper.act(drop)
    person = await walked(world, parent=FAR.id)
    assert person.offers("parent") == ["Lead the team (lon)"]
    goal = next(goal for goal in world.plan.goals.values() if goal.title == "Give three talks")
    assert goal.parents == (FAR.id,)


def values_offered(person: Person) -> list[str]:
    page = person.page("values")
    assert isinstance(page.step, Checkbox)
    return [option.words for option in page.step.offered(page.scene)]


async def test_values_that_the_exercises_found_are_offered_first(world: World) -> None:
    person = await walked(world)
    assert values_offered(person)[0] == "technical/functional (TF)"
    assert person.page("values").why.startswith("None leads yet: dualtrack anchors")
    ratings = rated({Anchor.LIFESTYLE: 30, Anchor.SERVICE: 25})
    truest = tuple(numbers_of(Anchor.LIFESTYLE)[:3])
    choices = kept_in((Anchor.LIFESTYLE, Anchor.SERVICE), leaders(ratings, truest))
    sitting = AnchorSitting(
        "anch000001", TODAY, tuple(ratings[n] for n in sorted(ratings)), truest, tuple(choices)
    )
    world.keeper.act(partial(keep_anchors, sitting=sitting))
    entry = PurposeEntry("entr000001", "birds", Circle.LOVE)
    drawn = PurposeSitting("purp000001", TODAY, (entry,))
    world.keeper.act(partial(keep_purpose_map, sitting=drawn))
    person = await walked(world)
    assert values_offered(person)[:4] == [
        "lifestyle (LS): leads among your anchors",
        "service/dedication to a cause (SV): leads among your anchors",
        "what you love (love): on your purpose map",
        "autonomy/independence (AU)",
    ]
    assert len(values_offered(person)) == len(Value)


async def test_marked_values_are_linked_and_none_asks_why(world: World) -> None:
    person = await walked(world)
    assert "no_value_because" not in person.asked
    (goal,) = world.plan.goals.values()
    assert goal.values == (Value.AUTONOMY, Value.LOVE)
    other = World()
    person = await walked(other, values=[], no_value_because="My licence ends without it")
    (goal,) = other.plan.goals.values()
    assert (goal.values, goal.no_value_because) == ((), "My licence ends without it")


async def test_a_value_that_is_handed_in_is_marked_already(world: World) -> None:
    person = Person({step: each for step, each in DRAFT.items() if step != "values"})
    await world.walk(FLOW, person, values=["SE", "love"])
    assert person.page("values").default == ["SE", "love"]
    (goal,) = world.plan.goals.values()
    assert goal.values == (Value.SECURITY, Value.LOVE)


async def test_linked_values_keep_their_order_when_a_goal_is_drafted_anew(world: World) -> None:
    add(world, replace(FAR, values=(Value.LOVE, Value.SECURITY)))
    await walked(world, FAR.id, title="Lead the whole team")
    assert world.plan.goals[FAR.id].values == (Value.LOVE, Value.SECURITY)


async def test_a_parent_that_is_gone_by_the_end_is_asked_for_again(world: World) -> None:
    add(world, FAR)
    other = Goal("long000002", "Write a book", TODAY, date(2030, 1, 1), status=Status.ACTIVE)
    add(world, other)
    await world.walk(FLOW, Person({**DRAFT, "parent": FAR.id}, leaves_at="keep"))
    world.keeper.act(lambda plan: Change("Remove", (removed(plan.goals[FAR.id]),)))
    person = Person({"parent": other.id})
    outcome = await world.resume(FLOW, person)
    assert person.asked == ["parent", "keep"]
    assert person.pages[0].notice.startswith("long000001 is not among the choices")
    assert outcome.ending is Ending.KEPT


async def test_a_draft_left_until_its_day_is_over_asks_for_another_day(world: World) -> None:
    await world.walk(FLOW, Person(DRAFT, leaves_at="keep"))
    world.clock.set_day(date(2027, 8, 1))
    person = Person({"due": "in 4 months", "milestones": None})
    await world.resume(FLOW, person)
    assert person.asked == ["due", "keep"]
    assert person.pages[0].notice == "Wed 30 Jun 2027 is over; give a day to come."


@pytest.mark.parametrize(
    ("way", "again"),
    [
        ("split", ["title", "measure", "due", "confidence"]),
        ("help", ["resources", "hours", "confidence"]),
    ],
)
async def test_a_low_confidence_asks_what_would_make_it_possible(
    world: World, way: str, again: list[str]
) -> None:
    person = Person(DRAFT, turns={"confidence": [3, 6], "smaller": [way]})
    await world.walk(FLOW, person)
    index = person.asked.index("smaller")
    assert person.asked[index + 1 :] == [*again, "keep"]
    (goal,) = world.plan.goals.values()
    assert goal.confidence == 60


async def test_a_low_confidence_may_stay(world: World) -> None:
    person = await walked(world, confidence=3, smaller="keep")
    assert person.asked[-2:] == ["smaller", "keep"]
    asked = "What part of it would you trust yourself to reach?"
    assert f"Achievable could still use more confidence. {asked}" in person.page("keep").aside


async def test_a_high_confidence_asks_whether_it_is_too_easy(world: World) -> None:
    person = Person(DRAFT, turns={"confidence": [9, 8], "larger": ["larger"]})
    await world.walk(FLOW, person)
    index = person.asked.index("larger")
    assert person.asked[index + 1 :] == ["title", "measure", "confidence", "keep"]


@pytest.mark.parametrize("confidence", [4, 8])
async def test_a_healthy_stretch_asks_nothing_more(world: World, confidence: int) -> None:
    person = await walked(world, confidence=confidence)
    assert person.asked[-2:] == ["confidence", "keep"]


async def test_steps_on_the_way_are_asked_for_a_goal_of_more_than_three_months(
    world: World,
) -> None:
    person = await walked(world, due="in 3 months")
    assert "milestones" not in person.asked
    person = await walked(World(), due="in 4 months")
    assert person.page("milestones").example == (
        "register by 26 Dec; days that would suit: 26 Dec, 30 Jan, 6 Mar"
    )


async def test_a_milestone_is_shown_as_it_was_understood(world: World) -> None:
    page = (await walked(world)).page("milestones")
    assert page.echo("register by 4 Jan") == "register: Mon 4 Jan 2027, in 6 weeks"
    assert page.echo("register") == "register, without a day"


@pytest.mark.parametrize(
    ("purpose", "why"),
    [
        ("performance", "Say where it stands today as well"),
        ("learning", "What you will have tried, read or shown"),
        ("development", "Something to count"),
    ],
)
async def test_the_question_for_a_measure_follows_the_purpose(
    world: World, purpose: str, why: str
) -> None:
    person = await walked(world, purpose=purpose)
    assert person.page("measure").why.startswith(why)


async def test_questions_about_work_are_left_out_of_a_personal_plan(world: World) -> None:
    profile(world, Profile(sphere=Sphere.PERSONAL, strengths=("calm",), gaps=("budgets",)))
    person = await walked(world)
    assert not {"employer_support", "company_priority"} & set(person.asked)
    assert person.page("wish").aside[-2:] == ("Your strengths: calm", "Your gaps: budgets")


@pytest.mark.parametrize(
    ("step", "answer", "why"),
    [
        ("wish", "#tag", "there is no wish in it beside the tags"),
        ("title", "  ", "can't be left empty; a goal needs words to be found by"),
        ("measure", "0 errors", "the target of errors equals its baseline"),
        ("due", "2026-11-01", "Sun 1 Nov 2026 is over"),
        ("milestones", ["talk by 1 Sep 2027"], "talk comes after the goal is due"),
        ("confidence", 11, "11 is not on the scale"),
    ],
)
async def test_what_does_not_fit_is_refused_at_its_question(
    world: World, step: str, answer: Json, why: str
) -> None:
    with pytest.raises(Refusal) as refused:
        await walked(world, "", **{step: answer})
    assert why in str(refused.value)


async def test_a_due_date_before_the_start_is_refused(world: World) -> None:
    with pytest.raises(Refusal, match="Tue 1 Dec 2026 is before the start Fri 1 Jan 2027"):
        await walked(world, start="2027-01-01", due="2026-12-01")


async def test_a_start_that_moves_behind_the_due_date_leads_to_the_due_date(
    world: World,
) -> None:
    person = Person(
        DRAFT,
        turns={
            "keep": ["change", "keep"],
            "change": ["start"],
            "start": ["today", "2027-07-01"],
            "due": ["2027-06-30", "2027-12-31"],
        },
    )
    await world.walk(FLOW, person)
    assert person.asked[-4:] == ["change", "start", "due", "keep"]


async def test_a_goal_is_drafted_anew_with_its_own_words_as_defaults(world: World) -> None:
    measure = Measure(
        "m000000001", FAR.id, "people", MeasureKind.UP, (Target(TODAY, 4),), unit="people"
    )
    add(world, FAR, measure)
    person = await walked(world, FAR.id, title="Lead the whole team", measure="6 people")
    assert person.asked[0] == "title"
    assert person.page("measure").default == "4 people"
    after = world.plan.goals[FAR.id]
    assert (after.title, after.due) == ("Lead the whole team", FAR.due)
    assert world.plan.measures["m000000001"].target == 6
    assert world.plan.number == 2


async def test_a_goal_drafted_anew_without_a_change_says_so(world: World) -> None:
    add(world, FAR)
    person = await walked(world, FAR.id, keep="later", start=Move.SKIP)
    assert person.page("keep").notice.startswith("this changes nothing")


async def test_an_overdue_goal_may_keep_its_day_when_drafted_anew(world: World) -> None:
    add(world, FAR)
    world.clock.set_day(date(2030, 2, 1))
    await walked(world, FAR.id, title="Lead it after all")
    assert world.plan.goals[FAR.id].due == FAR.due


async def test_a_goal_that_has_ended_is_not_drafted_anew(world: World) -> None:
    add(world, FAR)
    drop = partial(drop_goal, goal_id=FAR.id, today=TODAY, reason="x", new_id=world.new_id)
    world.keeper.act(drop)
    with pytest.raises(Refusal, match="the goal is dropped; reopen it first"):
        await walked(world, FAR.id)


async def test_the_question_about_hours_says_how_full_the_week_is(world: World) -> None:
    profile(world, Profile(hours_per_week=10))
    for number in (1, 2):
        goal = replace(FAR, id=f"busy00000{number}", title=f"Goal {number}", hours_per_week=4)
        add(world, goal)
    page = (await walked(world)).page("hours")
    assert page.why.endswith("So far 8 of 10 h a week are planned.")
    assert page.echo("2") == ""
    assert page.echo("4 h") == (
        "12 of 10 h a week are planned: what gives?"
        " Most of it goes to “Goal 1” (4 h) and “Goal 2” (4 h)."
    )
    assert page.echo("some") == page.echo("\u200b") == ""


async def test_a_goal_worded_anew_does_not_count_its_hours_twice(world: World) -> None:
    profile(world, Profile(hours_per_week=10))
    add(world, replace(FAR, hours_per_week=8))
    page = (await walked(world, FAR.id, hours=9)).page("hours")
    assert page.why.endswith("So far 0 of 10 h a week are planned.")
    assert page.echo("10") == ""


async def test_without_a_budget_the_question_about_hours_says_nothing_of_it(world: World) -> None:
    page = (await walked(world)).page("hours")
    assert page.why == "A guess is fine. It shows when several goals ask for the same evening."
    assert page.echo("100") == ""


PASTED = (
    "By 30 June 2027, I will cut unplanned stops from 12 to 6 by checking the belts each Monday, "
    "because the night shift can rest then"
)


async def test_a_pasted_sentence_gives_the_defaults_of_all_that_it_says(world: World) -> None:
    person = Person({"wish": PASTED})
    await world.walk(FLOW, person)
    defaults = {page.step.id: page.default for page in person.pages}
    assert defaults["title"] == "cut unplanned stops from 12 to 6"
    assert defaults["measure"] == "unplanned stops from 12 to 6"
    assert defaults["resources"] == "checking the belts each Monday"
    assert defaults["why"] == "the night shift can rest then"
    assert defaults["due"] == "2027-06-30"


async def test_category_and_kind_follow_the_title(world: World) -> None:
    person = await walked(world, wish="earn more", title="Become team lead of maintenance")
    assert person.page("category").default == "leadership"
    assert person.page("kind").default == "role-based"


async def test_a_vague_wish_is_asked_what_somebody_would_see(world: World) -> None:
    person = await walked(world, title="Improve my communication")
    assert person.page("title").aside[-1].endswith("see you do or hold in the end?")
    assert "“improve” can mean many things" in person.page("category").aside[2]
    assert all("can mean many things" not in line for line in person.page("measure").aside)


async def test_a_clear_title_is_told_nothing_beside_its_letters(world: World) -> None:
    person = await walked(world)
    assert len(person.page("category").aside) == 2


async def test_a_goal_that_others_decide_is_asked_what_is_in_ones_own_hands(world: World) -> None:
    person = await walked(world, title="Get promoted to senior engineer")
    assert person.page("in_my_control").aside[-1].startswith("Somebody else decides about it.")
