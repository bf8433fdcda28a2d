"""The quarterly review: twelve goals decided on, and everything else that it asks and keeps."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from deciding import Reviewer, moving
from made_quarterly import (
    ANSWERS,
    BOOK,
    CERT,
    CHAPTERS,
    DECIDED,
    DRAFT,
    EXAM,
    LATE,
    MENTOR,
    PYTHON,
    RESTS,
    RUN,
    SAVE,
    SLIPS,
    TALKS,
    TODAY,
    WAITS,
    fill,
    goals,
)
from walking import Answer, Hangup, World

from planner.goal import Status
from planner.journal import EntryKind
from planner.market.skill import SkillLevel
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.reviews import prompts
from planner.reviews.review import Decision, Review
from wizard.asker import Move
from wizard.flows import flow_named
from wizard.flows.reviews import practices
from wizard.flows.reviews.level import Level
from wizard.runner import Ending
from wizard.steps import Checkbox

FLOW = flow_named("quarterly")
DUE = {goal.id: goal.due for goal in goals()}


@pytest.fixture
def quarter(world: World) -> World:
    """The plan of twelve goals."""
    fill(world.keeper)
    return world


@pytest.fixture
async def kept(quarter: World) -> World:
    """The plan after the whole review."""
    outcome = await quarter.walk(FLOW, Reviewer(ANSWERS))
    assert outcome.ending is Ending.KEPT
    return quarter


def the_review(world: World) -> Review:
    (review,) = world.plan.reviews.values()
    return review


def written(plan: Plan, prompt: str) -> list[str]:
    return [each.text for each in plan.journal.values() if each.prompt == prompt]


async def test_each_goal_gets_exactly_one_verdict(kept: World) -> None:
    review = the_review(kept)
    assert review.level is ReviewLevel.QUARTERLY
    assert {each.goal: each.decision for each in review.verdicts if each.decision} == {
        each.rpartition(" ")[2]: Decision(str(answer))
        for each, answer in DECIDED.items()
        if each.startswith("decide ")
    }
    assert len(review.verdicts) == len(goals())


async def test_the_goals_are_what_was_decided(kept: World) -> None:
    plan = kept.plan
    before = {goal.id: goal for goal in goals()}
    assert plan.goals[LATE] == replace(
        before[LATE],
        title="Write the first half of the handbook",
        due=TODAY + timedelta(60),
    )
    assert plan.goals[SLIPS] == replace(before[SLIPS], due=TODAY + timedelta(200))
    assert (plan.goals[RUN].paused_until, plan.goals[RUN].focus) == (TODAY + timedelta(90), False)
    assert plan.goals[MENTOR] == replace(before[MENTOR], status=Status.PAUSED)
    assert plan.goals[WAITS] == replace(before[WAITS], status=Status.ACTIVE)
    assert plan.goals[RESTS] == before[RESTS]
    assert plan.goals[DRAFT] == before[DRAFT]
    assert plan.goals[BOOK].status is Status.DROPPED
    assert plan.goals[CERT].status is Status.DONE
    assert plan.measures[CHAPTERS].target == 16
    assert sorted(each.title for each in plan.goals.values() if each.due is None) == [
        "Label the racks",
        "Sort the bearings",
        "Write three articles on bearings",
        "get better at SQL",
    ]


async def test_the_grade_counts_what_moved_in_the_same_review(kept: World) -> None:
    verdict = the_review(kept).verdict_on(TALKS)
    assert verdict is not None
    assert (verdict.grade, verdict.confidence) == (0.5, 60)


async def test_the_focus_is_what_was_marked_and_nothing_else(kept: World) -> None:
    assert {each.id for each in kept.plan.goals.values() if each.focus} == {EXAM, TALKS, SAVE}


async def test_only_goals_that_go_on_are_offered_for_the_focus(quarter: World) -> None:
    person = Reviewer(ANSWERS)
    await quarter.walk(FLOW, person)
    page = person.page("focus")
    assert isinstance(page.step, Checkbox)
    offered = [option.value for option in page.step.offered(page.scene)]
    assert set(offered) == {LATE, SLIPS, EXAM, TALKS, WAITS, DRAFT, SAVE}
    assert page.default == [EXAM]


async def test_at_most_three_goals_of_a_track_are_in_focus(quarter: World) -> None:
    person = Reviewer({**ANSWERS, "focus": [SLIPS, EXAM, WAITS, SAVE]})
    with pytest.raises(Refusal, match="4 long-term goals are marked; keep the 3"):
        await quarter.walk(FLOW, person)


async def test_the_best_and_the_worst_are_offered_by_their_grades(quarter: World) -> None:
    person = Reviewer({**ANSWERS, "moved": Move.SKIP})
    await quarter.walk(FLOW, person)
    assert person.offers("best") == [
        "Finish the safety course: 1.0 green",
        "Pass the chamber exam: 0.5 yellow",
        "Give four talks: 0.3 red",
        "Save half a year of rent: 0.0 red",
    ]
    assert person.offers("worst")[0] == "Save half a year of rent: 0.0 red"
    assert not any(each.startswith("Give four talks") for each in person.offers("worst"))
    assert "Noted: The hall was too loud" in person.page("best_expected").aside
    assert person.page("best_expected").question == "“Give four talks”: what did you expect?"


async def test_answers_on_best_and_worst_are_reflections_of_their_goal(kept: World) -> None:
    entries = [each for each in kept.plan.journal.values() if each.goals == (TALKS,)]
    assert [(each.kind, each.prompt, each.text) for each in entries if each.review] == [
        (EntryKind.REFLECTION, prompts.EXPECTED, "two talks by the summer"),
        (EntryKind.REFLECTION, prompts.HAPPENED, "two by November"),
        (EntryKind.LESSON, "", "ask for a small hall"),
    ]
    (reason,) = [
        each for each in kept.plan.journal.values() if each.prompt == prompts.WHY_DIFFERENT
    ]
    assert reason.goals == (EXAM,)


async def test_lists_and_the_swap_are_kept_under_their_prompts(kept: World) -> None:
    assert written(kept.plan, prompts.KEEP) == ["the quiet hour\nthe Friday walk"]
    assert written(kept.plan, prompts.STOP) == ["mail before nine"]
    assert written(kept.plan, prompts.START) == []
    assert written(kept.plan, prompts.SWAP) == [
        "Instead of news over breakfast: ten pages of the exam book"
    ]


async def test_what_was_said_the_last_time_stands_beside_the_question(kept: World) -> None:
    kept.clock.set_day(date(2027, 2, 27))
    flow = Level(
        level=ReviewLevel.QUARTERLY,
        name="practices",
        title="Practices",
        minutes=5,
        sections=(practices.SECTION,),
    ).flow()
    person = Reviewer(leaves_at="swap")
    await kept.walk(flow, person)
    assert person.page("keep_doing").aside[-3:] == (
        "On Sat 21 Nov 2026 you said:",
        "the quiet hour",
        "the Friday walk",
    )
    assert person.page("swap").aside[-1] == (
        "Instead of news over breakfast: ten pages of the exam book"
    )
    assert person.page("start_doing").aside == ()


async def test_skills_get_a_new_level_and_keep_the_older_ones(kept: World) -> None:
    skill = kept.plan.skills[PYTHON]
    assert skill.levels == (SkillLevel(TODAY - timedelta(200), 2), SkillLevel(TODAY, 3))


async def test_postings_are_noted_and_the_gap_they_show_becomes_a_wish(quarter: World) -> None:
    person = Reviewer(ANSWERS)
    await quarter.walk(FLOW, person)
    assert [each.role for each in quarter.plan.postings.values()] == [
        "Line engineer",
        "Process engineer",
        "Team lead",
    ]
    assert "SQL: in 2 postings, not rated" in person.offers("gap")
    assert "get better at SQL" in [each.title for each in quarter.plan.goals.values()]


@pytest.mark.parametrize("line", ["Data engineer", "Data engineer:", ": Python", "Lead: , ,"])
async def test_a_posting_without_a_role_or_skills_is_refused(quarter: World, line: str) -> None:
    with pytest.raises(Refusal, match="a posting is a role and the skills that it names"):
        await quarter.walk(FLOW, Reviewer({**ANSWERS, "postings": [line]}))


async def test_a_talk_that_was_not_held_becomes_a_commitment_with_its_day(kept: World) -> None:
    (talk,) = [each for each in kept.plan.commitments.values() if "Ines" in each.text]
    assert (talk.text, talk.due, talk.where) == (
        "Talk with Ines about the lead",
        TODAY + timedelta(14),
        "her office",
    )
    assert talk.review == the_review(kept).id


async def test_what_came_of_a_talk_is_a_reflection(quarter: World) -> None:
    answers: dict[str, Answer] = {**ANSWERS, "talked": True, "talk_result": "I may lead the pilot"}
    del answers["talk_plan"]
    await quarter.walk(FLOW, Reviewer(answers))
    assert written(quarter.plan, prompts.GROWTH_TALK) == ["I may lead the pilot"]


async def test_one_undo_gives_back_the_plan_before_the_review(quarter: World) -> None:
    before = quarter.plan
    await quarter.walk(FLOW, Reviewer(ANSWERS))
    quarter.keeper.undo()
    assert quarter.plan == before


async def test_killed_at_every_question_it_goes_on_there_with_every_answer(quarter: World) -> None:
    person = Reviewer(ANSWERS)
    whole = World()
    fill(whole.keeper)
    await whole.walk(FLOW, person)
    steps = person.asked
    with pytest.raises(Hangup):
        await quarter.walk(FLOW, Reviewer(ANSWERS, dies_at=steps[0]))
    for number, step in enumerate(steps[1:], 1):
        killed = Reviewer(ANSWERS, dies_at=step)
        with pytest.raises(Hangup):
            await quarter.resume(FLOW, killed)
        assert killed.asked == steps[number - 1 : number + 1]
    await quarter.resume(FLOW, Reviewer(ANSWERS))
    assert quarter.plan.reviews.keys() == whole.plan.reviews.keys()
    assert quarter.plan == whole.plan


async def test_a_goal_that_changes_elsewhere_is_asked_about_once_more_and_nothing_is_lost(
    quarter: World,
) -> None:
    await quarter.walk(FLOW, Reviewer(ANSWERS, leaves_at="energy"))
    quarter.keeper.act(moving(next(each for each in goals() if each.id == SAVE), date(2030, 1, 1)))
    person = Reviewer(ANSWERS)
    await quarter.resume(FLOW, person)
    assert person.asked[0].startswith(f"decide {SAVE} ")
    assert [step.split()[0] for step in person.asked].count("decide") == 1
    assert len(the_review(quarter).verdicts) == len(goals())
