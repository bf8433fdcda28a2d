"""The monthly review and the three-minute form: what each of them asks, and what it keeps."""

from datetime import timedelta
from functools import partial

import pytest
from made_weekly import CALL, EXAM, FORM, RUN, TALKS, TODAY, WEEKLY, fill
from walking import Answer, Person, World

from planner.acts.check_ins import log_check_in
from planner.acts.goals import add_goal
from planner.acts.journal import write_entries
from planner.acts.measures import add_measure
from planner.calendar import Period
from planner.check_in import CheckIn, Reading
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.measure import Measure, MeasureKind, Target
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.reviews.commitment import CommitmentEnd
from planner.reviews.prompts import PATTERN
from wizard.flows import flow_named
from wizard.rows_step import Rows
from wizard.runner import Ending

MONTHLY, SHORT = flow_named("monthly"), flow_named("weekly-short")
STRETCH = "stretch001"

ANSWERS: dict[str, Answer] = {
    "wins": ["the talk in Graz"],
    "moved": {EXAM: "+2 @8", FORM: "done"},
    "blocked": {"energy": "the flu"},
    "pattern": "they begin before the mail does",
    "feedback": "Ines about my reports, thu, @ office",
    "energy": 4,
    "committing": ["Read chapter 5, fri, @ library"],
}


@pytest.fixture
def month(world: World) -> World:
    """Three goals in focus, and one with a habit that is not."""
    fill(world.keeper)
    begun = TODAY - timedelta(40)
    goal = Goal(STRETCH, "Stay mobile", begun, TODAY + timedelta(300), status=Status.ACTIVE)
    world.keeper.act(partial(add_goal, goal=goal))
    habit = Measure(
        "mstretch01",
        STRETCH,
        "stretches",
        MeasureKind.RATE,
        (Target(begun, 2),),
        period=Period.WEEK,
    )
    world.keeper.act(partial(add_measure, measure=habit))
    for week in (1, 2, 4):
        check_in = CheckIn(
            f"strtch000{week}", STRETCH, TODAY - timedelta(7 * week), (Reading(habit.id, 2),)
        )
        world.keeper.act(partial(log_check_in, check_in=check_in, today=TODAY))
    return world


async def test_every_goal_that_is_worked_on_has_a_row(month: World) -> None:
    person = Person(ANSWERS)
    assert (await month.walk(MONTHLY, person)).ending is Ending.KEPT
    page = person.page("moved")
    assert isinstance(page.step, Rows)
    rows = page.step.rows(page.scene)
    assert [row.key for row in rows] == [EXAM, TALKS, RUN, STRETCH, CALL, FORM]
    assert rows[3].hint == "0 of 2 stretches this week"


async def test_what_it_comes_to_is_in_the_plan(month: World) -> None:
    await month.walk(MONTHLY, Person(ANSWERS))
    plan = month.plan
    (review,) = plan.reviews.values()
    assert (review.level, review.energy, review.is_short) == (ReviewLevel.MONTHLY, 4, False)
    (pattern,) = plan.entries(EntryKind.REFLECTION)
    assert (pattern.prompt, pattern.text) == (PATTERN, "they begin before the mail does")
    made = {each.text: each for each in plan.commitments.values() if each.review == review.id}
    assert set(made) == {"Read chapter 5", "Ask for feedback: Ines about my reports"}
    assert made["Ask for feedback: Ines about my reports"].where == "office"


async def test_habits_and_what_recurs_stand_beside_the_pattern(month: World) -> None:
    entries = tuple(
        JournalEntry(f"win000000{n}", TODAY - timedelta(n), EntryKind.WIN, text)
        for n, text in enumerate(("a chapter at dawn", "one more chapter read"), 1)
    )
    month.keeper.act(partial(write_entries, entries=entries))
    person = Person(ANSWERS)
    await month.walk(MONTHLY, person)
    beside = person.page("pattern").aside
    assert "Stay mobile: stretches held in 3 of 4 weeks" in beside
    assert any(line.startswith("In successes: chapter") for line in beside)


async def test_a_feedback_that_is_too_long_to_be_a_commitment_is_refused(month: World) -> None:
    with pytest.raises(Refusal, match="the commitment"):
        await month.walk(MONTHLY, Person({**ANSWERS, "feedback": "x" * 195}))


async def test_the_short_form_needs_three_answers(month: World) -> None:
    answers = {step: WEEKLY[step] for step in ("wins", "moved", "committing")}
    person = Person(answers)
    assert (await month.walk(SHORT, person)).ending is Ending.KEPT
    assert person.asked == [*answers, "keep"]
    (review,) = month.plan.reviews.values()
    assert (review.level, review.is_short) == (ReviewLevel.WEEKLY, True)
    assert month.plan.commitments[CALL].end is CommitmentEnd.DONE


async def test_the_end_says_when_the_next_review_is(month: World) -> None:
    answers = {step: WEEKLY[step] for step in ("wins", "moved", "committing")}
    outcome = await month.walk(SHORT, Person(answers))
    assert "The next review is the " in outcome.words
