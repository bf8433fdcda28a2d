"""Onboarding asks what it needs, and no more than the answers call for."""

from datetime import date

import pytest
from made_answers import ONBOARDING
from walking import Answer, Person, World

from planner.horizon import Track
from planner.refusal import Refusal
from wizard.asker import Move
from wizard.flows import flow_named
from wizard.flows.onboarding import FLOW


async def test_it_ends_with_a_profile_reflections_a_vision_and_two_linked_goals(
    world: World,
) -> None:
    await world.walk(FLOW, Person(ONBOARDING))
    plan = world.plan
    far, near = plan.goals.values()
    assert plan.profile.role == "Reliability engineer"
    assert len(plan.journal) == 3
    assert plan.vision is not None
    assert near.parents == (far.id,)
    assert [plan.track_of(goal) for goal in (far, near)] == [Track.LONG, Track.SHORT]


async def test_quarters_are_those_of_the_fiscal_year_that_was_just_answered(world: World) -> None:
    await world.walk(FLOW, Person(ONBOARDING))
    _far, near = world.plan.goals.values()
    assert near.due == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("step", "day", "why"),
    [
        (
            "long_due",
            "in 6 months",
            "Fri 21 May 2027 is short-term (up to 12 months); give a day after Sun 21 Nov 2027",
        ),
        (
            "short_due",
            "2028-01-01",
            "Sat 1 Jan 2028 is long-term (more than 12 months); choose a part that fits by",
        ),
        ("short_due", "2026-11-20", "Fri 20 Nov 2026 is over; give a day to come."),
    ],
)
async def test_a_day_on_the_other_track_is_refused_with_the_day_that_would_do(
    world: World, step: str, day: str, why: str
) -> None:
    with pytest.raises(Refusal) as refused:
        await world.walk(FLOW, Person({**ONBOARDING, step: day}))
    assert str(refused.value).startswith(why)


@pytest.mark.parametrize(("step", "day"), [("long_due", "2027-11-22"), ("short_due", "2027-11-21")])
async def test_the_boundary_day_itself_is_short_term(world: World, step: str, day: str) -> None:
    await world.walk(FLOW, Person({**ONBOARDING, step: day}))
    assert len(world.plan.goals) == 2


async def test_the_day_is_shown_with_its_track_while_it_is_typed(world: World) -> None:
    person = Person(ONBOARDING)
    await world.walk(FLOW, person)
    page = person.page("long_due")
    assert page.echo("in 3 years") == "Wed 21 Nov 2029, in 3 years, long-term"
    assert page.echo("in 3 months") == "Sun 21 Feb 2027, in 3 months, short-term"
    assert page.echo("nonsense") == ""


async def test_a_skipped_goal_takes_its_questions_with_it(world: World) -> None:
    answers = {step: each for step, each in ONBOARDING.items() if not step.startswith("long")}
    person = Person({**answers, "long_title": Move.SKIP})
    await world.walk(FLOW, person)
    assert not [step for step in person.asked if step.startswith("long_")][1:]
    assert person.page("short_title").question.startswith("Name one thing")
    (near,) = world.plan.goals.values()
    assert near.parents == ()


async def test_the_review_day_is_asked_only_for_weekly_reviews(world: World) -> None:
    person = Person({**ONBOARDING, "reviews": ["annual"]})
    await world.walk(FLOW, person)
    assert "weekday" not in person.asked


async def test_strengths_and_gaps_stand_beside_the_first_question_about_a_goal(
    world: World,
) -> None:
    person = Person(ONBOARDING)
    await world.walk(FLOW, person)
    assert person.page("long_title").aside == (
        "Your strengths: calm, drawing",
        "Your gaps: budgets",
    )


async def test_the_sentence_of_each_goal_grows_beside_its_questions(world: World) -> None:
    person = Person(ONBOARDING)
    await world.walk(FLOW, person)
    assert person.page("long_category").aside == ("I will lead the reliability team.",)
    assert person.page("long_why").aside == (
        "By 31 December 2029, I will lead the reliability team, measured by 4 people.",
    )
    assert person.page("short_title").aside[0].endswith("because it decides what is built.")
    assert person.page("short_due").aside == ("I will pass the category II exam.",)
    assert person.page("reviews").aside == ()


async def test_the_stage_changes_what_is_suggested(world: World) -> None:
    examples = set()
    for stage in ("entry", "mid", "senior"):
        person = Person({"stage": stage}, leaves_at="long_category")
        await World().walk(FLOW, person)
        examples.add(person.page("long_title").example)
    assert len(examples) == 3


async def test_a_second_onboarding_offers_what_is_known(world: World) -> None:
    await world.walk(FLOW, Person(ONBOARDING))
    skipped: dict[str, Answer] = {"long_title": Move.SKIP, "short_title": Move.SKIP}
    await world.walk(FLOW, Person({**skipped, "role": "Surgeon"}))
    assert world.plan.profile.role == "Surgeon"
    assert len(world.plan.visions) == 1
    assert len(world.plan.goals) == 2
    person = Person({**skipped, "keep": "later"})
    await world.walk(FLOW, person)
    assert person.page("role").default == "Surgeon"
    assert person.page("keep").notice.startswith("nothing is new in these answers")


async def test_the_question_about_looking_back_promises_no_reviews(world: World) -> None:
    person = Person(ONBOARDING)
    await world.walk(FLOW, person)
    assert person.page("reviews").why == (
        "Your profile keeps it as your intention; Dualtrack holds no reviews yet."
    )


@pytest.mark.parametrize(
    ("answer", "leads_to"),
    [("ikigai", "ikigai"), ("anchors", "anchors"), ("board", ""), (Move.SKIP, "")],
)
async def test_at_the_end_it_leads_to_an_exercise_or_to_the_board(
    world: World, answer: Answer, leads_to: str
) -> None:
    outcome = await world.walk(FLOW, Person({**ONBOARDING, "next": answer}))
    assert outcome.next == leads_to
    whole = World()
    await whole.walk(FLOW, Person(ONBOARDING))
    assert outcome.change is not None
    (kept,) = whole.keeper.history()
    assert outcome.change.edits == kept.edits


async def test_each_exercise_is_offered_with_its_own_time(world: World) -> None:
    person = Person(ONBOARDING)
    await world.walk(FLOW, person)
    minutes = [flow_named(name).minutes for name in ("ikigai", "anchors")]
    assert person.offers("next") == [
        f"Purpose map: what your work is for (about {minutes[0]} minutes)",
        f"Career anchors: what you would give up last (about {minutes[1]} minutes)",
        "The board: both can wait",
    ]
    assert person.page("next").default == "board"


async def test_a_walk_that_was_not_kept_leads_nowhere(world: World) -> None:
    outcome = await world.walk(FLOW, Person({**ONBOARDING, "next": "anchors", "keep": "later"}))
    assert outcome.next == ""
