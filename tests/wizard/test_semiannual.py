"""The semiannual review mends the orphans of both tracks on the spot, and asks the values again."""

from datetime import date
from functools import partial

import pytest
from made_audits import Auditor, least_of
from made_values import SAVINGS, TEAM, made_values
from walking import Answer, Hangup, World

from planner.acts.goals import add_goal, link_goal
from planner.goal import Category, Goal, Status
from planner.journal import EntryKind
from planner.keeper import Json
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.prompts import FEEDS, GIVES_WAY, STANDS_ALONE, STILL_TRUE
from planner.reviews.review import Decision
from planner.values.balance import orphans
from planner.values.value import Value
from planner.walkthroughs.reviews.revaluing import goals_to_confirm, leading_values
from wizard.asker import Move, UnfitAnswer
from wizard.flows.reviews.semiannual import FLOW
from wizard.runner import Ending
from wizard.scripted_asker import ScriptedAsker

TODAY = date(2026, 11, 21)
BEGUN = date(2026, 9, 1)
TALKS, RACE, BOOK = "ta00000000", "ra00000000", "b000000000"
LEAD, ADVISE, TEACH = "1d00000000", "ad00000000", "te00000000"

REPAIRS: dict[str, Json] = {
    "wins": ["the half-year is over"],
    "energy": 3,
    "starves": "long-term",
    "feeds": "Friday mornings",
    f"leads {TALKS}": LEAD,
    f"leads {RACE}": "alone",
    f"alone {RACE}": "It keeps me healthy",
    f"leads {BOOK}": "leave",
    f"near {ADVISE}": "draft",
    f"stone {ADVISE}": "Talk to two cooperatives",
    f"stone_due {ADVISE}": "2027-02-26",
    f"near {TEACH}": "alone",
    f"alone {TEACH}": "Not before the move",
}


def goal(id_: str, title: str, due: date, category: Category = Category.SKILL) -> Goal:
    return Goal(id_, title, BEGUN, due, category, Status.ACTIVE)


@pytest.fixture
def orphaned(world: World) -> World:
    """Three short-term goals that lead nowhere, and three long-term ones that nothing leads to."""
    for each in (
        goal(TALKS, "Give two talks", date(2027, 6, 30)),
        goal(RACE, "Run the half marathon", date(2027, 5, 20), Category.BALANCE),
        goal(BOOK, "Read the standard", date(2027, 7, 1)),
        goal(LEAD, "Lead the team", date(2028, 12, 31), Category.LEADERSHIP),
        goal(ADVISE, "Advise cooperatives", date(2031, 6, 30), Category.PERFORMANCE),
        goal(TEACH, "Teach at the college", date(2032, 6, 30)),
    ):
        world.keeper.act(partial(add_goal, goal=each))
    return world


def reflections(plan: Plan, prompt: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(e.text, e.goals) for e in plan.entries(EntryKind.REFLECTION) if e.prompt == prompt]


def least(world: World) -> dict[str, Json]:
    return least_of(world.plan, ReviewLevel.SEMIANNUAL, TODAY)


async def test_every_orphan_is_mended_as_it_was_said(orphaned: World) -> None:
    outcome = await orphaned.walk(FLOW, Auditor(REPAIRS))
    assert outcome.ending is Ending.KEPT
    plan = orphaned.plan
    assert plan.goals[TALKS].parents == (LEAD,)
    (stone,) = plan.goals.of(ADVISE)
    assert (stone.title, stone.due, stone.status, stone.category) == (
        "Talk to two cooperatives",
        date(2027, 2, 26),
        Status.ACTIVE,
        Category.PERFORMANCE,
    )
    assert sorted(reflections(plan, STANDS_ALONE)) == [
        ("It keeps me healthy", (RACE,)),
        ("Not before the move", (TEACH,)),
    ]
    assert reflections(plan, FEEDS) == [("The long-term track: Friday mornings", ())]
    left = orphans(plan, TODAY)
    assert [each.id for each in left.short_without_parent] == [RACE, BOOK]
    assert [each.id for each in left.long_without_stones] == [TEACH]
    (review,) = plan.reviews.values()
    assert review.level is ReviewLevel.SEMIANNUAL
    assert {e.review for e in plan.entries(EntryKind.REFLECTION)} == {review.id}
    assert {e.decision for e in review.verdicts} == {Decision.CONTINUE}
    assert len(review.verdicts) == 6


async def test_a_goal_that_a_link_leads_to_is_not_asked_about(orphaned: World) -> None:
    person = Auditor(REPAIRS)
    await orphaned.walk(FLOW, person)
    assert f"near {LEAD}" not in person.asked
    assert f"near {ADVISE}" in person.asked


async def test_a_file_of_answers_mends_them_as_well(orphaned: World) -> None:
    told: list[str] = []
    await orphaned.walk(FLOW, ScriptedAsker({**least(orphaned), **REPAIRS}, told.append))
    assert orphaned.plan.goals[TALKS].parents == (LEAD,)
    assert any(line.startswith("+ goal “Talk to two cooperatives”") for line in told)


async def test_undo_gives_back_the_plan_before_the_review(orphaned: World) -> None:
    before = orphaned.plan
    await orphaned.walk(FLOW, Auditor(REPAIRS))
    assert orphaned.plan != before
    orphaned.keeper.undo()
    assert orphaned.plan == before


async def test_killed_at_every_question_it_goes_on_there_and_comes_to_the_same(
    orphaned: World,
) -> None:
    whole = Auditor(REPAIRS)
    await orphaned.walk(FLOW, whole)
    wanted = orphaned.plan
    orphaned.keeper.undo()
    first, *others = (id_ for id_ in dict.fromkeys(whole.asked) if id_ != "keep")
    with pytest.raises(Hangup):
        await orphaned.walk(FLOW, Auditor(REPAIRS, dies_at=first))
    for step in [*others, "keep"]:
        person = Auditor(REPAIRS, dies_at=step)
        with pytest.raises(Hangup):
            await orphaned.resume(FLOW, person)
        assert person.asked[-1] == step
    await orphaned.resume(FLOW, Auditor(REPAIRS))
    said = sorted((e.prompt, e.text, e.goals) for e in wanted.journal.values())
    assert sorted((e.prompt, e.text, e.goals) for e in orphaned.plan.journal.values()) == said
    assert [each.parents for each in orphaned.plan.goals.values()] == [
        each.parents for each in wanted.goals.values()
    ]


@pytest.mark.parametrize(
    ("step", "answer", "why"),
    [
        (f"leads {TALKS}", "nowhere", "nowhere is not among the choices"),
        (f"stone_due {ADVISE}", "2029-01-01", "is long-term"),
        (f"stone_due {ADVISE}", "2026-11-01", "is over"),
        (f"stone {ADVISE}", "", "this one can't be left empty"),
    ],
)
async def test_what_would_not_mend_anything_is_refused(
    orphaned: World, step: str, answer: str, why: str
) -> None:
    answers = {**least(orphaned), **REPAIRS, step: answer}
    with pytest.raises(UnfitAnswer, match=why):
        await orphaned.walk(FLOW, ScriptedAsker(answers, lambda _line: None))
    assert not orphaned.plan.reviews


async def test_a_link_that_would_make_a_circle_is_refused_at_the_question(orphaned: World) -> None:
    circle = Goal(
        "c100000000", "Serve the talks", BEGUN, date(2029, 6, 30), status=Status.ACTIVE,
        parents=(BOOK,),
    )  # fmt: skip
    orphaned.keeper.act(partial(add_goal, goal=circle))
    answers = {**least(orphaned), f"leads {BOOK}": circle.id}
    with pytest.raises(UnfitAnswer, match="would become its own stepping stone"):
        await orphaned.walk(FLOW, ScriptedAsker(answers, lambda _line: None))


async def test_a_goal_linked_elsewhere_meanwhile_is_asked_about_no_longer(orphaned: World) -> None:
    await orphaned.walk(FLOW, Auditor(REPAIRS, leaves_at="keep"))
    orphaned.keeper.act(partial(link_goal, goal_id=TALKS, parent_id=LEAD))
    outcome = await orphaned.resume(FLOW, Auditor(REPAIRS))
    assert outcome.ending is Ending.KEPT
    assert orphaned.plan.goals[TALKS].parents == (LEAD,)


async def test_what_stood_alone_last_time_is_offered_with_its_reason(orphaned: World) -> None:
    await orphaned.walk(FLOW, Auditor(REPAIRS))
    orphaned.clock.set_day(date(2027, 5, 14))
    person = Auditor({"wins": ["one"]})
    await orphaned.walk(FLOW, person)
    assert person.page(f"leads {RACE}").default == "alone"
    assert person.page(f"alone {RACE}").default == "It keeps me healthy"
    assert person.page(f"leads {BOOK}").default is None


async def test_the_facts_say_which_track_would_starve(world: World) -> None:
    for each in (
        goal(LEAD, "Lead the team", date(2028, 12, 31)),
        goal(ADVISE, "Advise cooperatives", date(2031, 6, 30)),
    ):
        world.keeper.act(partial(add_goal, goal=each))
    person = Auditor({"wins": ["one"]})
    await world.walk(FLOW, person)
    short, long, starving = person.page("starves").aside[-3:]
    assert short.startswith("Short-term: 0 goals, 0 moves since ")
    assert long.startswith("Long-term: 2 goals, 0 moves since ")
    assert starving == "By these facts it would be the short-term track."


@pytest.fixture
def valued(world: World) -> World:
    """An engineer whose anchors moved: some goals to confirm, some that pull."""
    world.keeper = made_values().keeper
    return world


async def test_values_that_hold_are_noted_and_nothing_is_taken_again(valued: World) -> None:
    person = Auditor({"wins": ["one"], "values_true": "hold"})
    outcome = await valued.walk(FLOW, person)
    assert outcome.next == ""
    assert not {"value_1", "values_why", "retake"} & set(person.asked)
    ((said, _),) = reflections(valued.plan, STILL_TRUE)
    assert said.startswith("They hold: autonomy/independence, ")
    top, _ = person.page("values_true").aside[-2:]
    assert top == "Your top anchors: autonomy/independence, technical/functional"


async def test_values_in_another_order_are_kept_as_a_reflection_beside_the_sitting(
    valued: World,
) -> None:
    sittings = valued.plan.anchor_sittings
    first, second, third = leading_values(valued.plan)
    answers: dict[str, Answer] = {
        "wins": ["one"],
        "values_true": "order",
        "value_1": third.value,
        "value_2": first.value,
        "values_why": "Since the child is here",
        "retake": "anchors",
    }
    person = Auditor(answers)
    outcome = await valued.walk(FLOW, person)
    assert outcome.next == "anchors"
    names = ", then ".join(value.full_name for value in (third, first, second))
    assert reflections(valued.plan, STILL_TRUE) == [
        (f"In another order: {names}.\nSince the child is here", ())
    ]
    assert valued.plan.anchor_sittings == sittings
    assert third.full_name not in person.offers("value_2")
    assert any("place" in line for line in person.page("retake").aside)


async def test_without_anchors_an_exercise_is_offered(world: World) -> None:
    person = Auditor({"wins": ["one"], "retake": "ikigai"})
    outcome = await world.walk(FLOW, person)
    assert "values_true" not in person.asked
    assert person.page("retake").question.startswith("Which exercise would you like to take after")
    assert outcome.next == "ikigai"


async def test_a_goal_whose_value_moved_is_confirmed_or_unlinked(valued: World) -> None:
    marked = [each.id for each in goals_to_confirm(valued.plan, {})]
    assert SAVINGS in marked
    answers: dict[str, Answer] = {"wins": ["one"], f"serves {SAVINGS}": []}
    await valued.walk(FLOW, Auditor(answers))
    assert valued.plan.goals[SAVINGS].values == ()
    assert goals_to_confirm(valued.plan, {}) == ()


async def test_a_goal_left_as_it_was_marked_is_only_confirmed(valued: World) -> None:
    await valued.walk(FLOW, Auditor({"wins": ["one"]}))
    savings = valued.plan.goals[SAVINGS]
    assert (savings.values, savings.reconfirm) == ((Value.SECURITY,), False)


async def test_a_skipped_confirmation_leaves_the_mark(valued: World) -> None:
    await valued.walk(FLOW, Auditor({"wins": ["one"], f"serves {SAVINGS}": Move.SKIP}))
    assert valued.plan.goals[SAVINGS].reconfirm


async def test_a_goal_that_pulls_is_reworded_and_says_what_gives_way(valued: World) -> None:
    answers: dict[str, Answer] = {
        "wins": ["one"],
        f"pull {TEAM}": "adjust",
        f"pull_title {TEAM}": "Lead the reliability team four days a week",
        f"pull_why {TEAM}": "The fifth day stays mine",
    }
    person = Auditor(answers)
    await valued.walk(FLOW, person)
    assert valued.plan.goals[TEAM].title == "Lead the reliability team four days a week"
    assert reflections(valued.plan, GIVES_WAY) == [("The fifth day stays mine", (TEAM,))]
    assert "is one of your top anchors" in person.page(f"pull {TEAM}").question
    again = Auditor({"wins": ["one"]})
    valued.clock.set_day(date(2027, 5, 14))
    await valued.walk(FLOW, again)
    page = again.page(f"pull {TEAM}")
    assert page.default == "keep"
    assert page.aside == ("On Sat 21 Nov 2026 you wrote: “The fifth day stays mine”",)


async def test_a_goal_unlinked_on_the_spot_pulls_no_longer(valued: World) -> None:
    kept = Auditor({"wins": ["one"]}, leaves_at="keep")
    await valued.walk(FLOW, kept)
    assert f"pull {SAVINGS}" in kept.asked
    cut = Auditor({"wins": ["one"], f"serves {SAVINGS}": [], "older": "anew"})
    await valued.walk(FLOW, cut)
    assert f"pull {SAVINGS}" not in cut.asked
