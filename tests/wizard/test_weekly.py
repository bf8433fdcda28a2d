"""The weekly review: facts beside, eight pages, one change, and every answer in its record."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from made_weekly import CALL, EXAM, FORM, RUN, TALKS, TODAY, WEEKLY, fill
from walking import Answer, Hangup, Person, World

from planner.acts.commitments import end_commitment, make_commitments
from planner.acts.goals import add_goal, set_focus
from planner.acts.journal import write_entries
from planner.goal import Goal, Status
from planner.journal import Blocker, EntryKind, JournalEntry
from planner.keeper import Draft, Json
from planner.profile import ReviewLevel
from planner.progress import confidence_of, current_value
from planner.refusal import Refusal
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.prompts import TO_CHANGE, WORKED
from wizard.asker import Move
from wizard.flows import flow_named
from wizard.rows_step import Rows
from wizard.runner import Ending
from wizard.scripted_asker import ScriptedAsker

FLOW = flow_named("weekly")
ASKED = [*WEEKLY, "keep"]


@pytest.fixture
def week(world: World) -> World:
    """A plan of three goals in focus, a week after two promises."""
    fill(world.keeper)
    return world


async def test_eight_answers_are_one_change_with_all_that_they_say(week: World) -> None:
    before = len(list(week.keeper.history()))
    person = Person(WEEKLY)
    outcome = await week.walk(FLOW, person)
    assert outcome.ending is Ending.KEPT
    assert person.asked == ASKED
    assert len(list(week.keeper.history())) == before + 1
    (review,) = week.plan.reviews.values()
    assert (review.level, review.on, review.energy) == (ReviewLevel.WEEKLY, TODAY, 3)
    assert {each.goal: each.confidence for each in review.verdicts} == {
        EXAM: 70,
        TALKS: 60,
        RUN: 40,
    }


async def test_wins_and_reflections_are_entries_of_the_review(week: World) -> None:
    await week.walk(FLOW, Person(WEEKLY))
    (review,) = week.plan.reviews.values()
    assert {each.review for each in week.plan.journal.values()} == {review.id}
    assert sorted(each.text for each in week.plan.entries(EntryKind.WIN)) == [
        "a rest",
        "the talk in Graz",
    ]
    reflections = {each.prompt: each.text for each in week.plan.entries(EntryKind.REFLECTION)}
    assert reflections == {
        WORKED: "the first hour without mail",
        TO_CHANGE: "pack the bag on Sunday night",
    }
    (roadblock,) = week.plan.entries(EntryKind.ROADBLOCK)
    assert (roadblock.blocker, roadblock.text) == (Blocker.TIME, "two night shifts")


async def test_what_moved_and_how_sure_one_is_are_one_check_in_a_goal(week: World) -> None:
    await week.walk(FLOW, Person(WEEKLY))
    plan = week.plan
    (check_in,) = plan.check_ins_of(EXAM)
    assert (check_in.on, check_in.confidence) == (TODAY, 70)
    assert check_in.note == "two chapters before breakfast"
    (measure,) = plan.measures.of(EXAM)
    assert current_value(measure, plan.check_ins_of(EXAM), TODAY) == 2
    (silent,) = plan.check_ins_of(RUN)
    assert (silent.readings, silent.confidence, silent.note) == ((), 40, "")


@pytest.mark.parametrize(
    ("words", "end", "note"),
    [
        ("done", CommitmentEnd.DONE, ""),
        ("do it was easy", CommitmentEnd.DONE, "it was easy"),
        ("delegate to Tomasz", CommitmentEnd.DELEGATED, "to Tomasz"),
        ("dr", CommitmentEnd.DROPPED, ""),
    ],
)
async def test_a_commitment_ends_as_its_row_says(
    week: World, words: str, end: CommitmentEnd, note: str
) -> None:
    await week.walk(FLOW, Person({**WEEKLY, "moved": {CALL: words, FORM: "done"}}))
    call = week.plan.commitments[CALL]
    assert (call.end, call.ended_on, call.note) == (end, TODAY, note)


async def test_a_commitment_is_carried_over_with_a_new_day_or_without_a_word(week: World) -> None:
    await week.walk(FLOW, Person({**WEEKLY, "moved": {CALL: "carry fri", FORM: "done"}}))
    call = week.plan.commitments[CALL]
    assert (call.carried, call.due, call.is_open) == (1, date(2026, 11, 27), True)
    week.clock.set_day(TODAY + timedelta(7))
    await week.walk(FLOW, Person({**WEEKLY, "moved": Move.SKIP}))
    assert week.plan.commitments[CALL].carried == 2


async def test_a_commitment_whose_day_is_to_come_is_no_carried_one(week: World) -> None:
    later = Commitment("1ater00001", TODAY - timedelta(3), "Book", due=TODAY + timedelta(9))
    week.keeper.act(partial(make_commitments, commitments=(later,)))
    await week.walk(FLOW, Person(WEEKLY))
    assert week.plan.commitments[later.id] == later


@pytest.mark.parametrize(
    ("moved", "words"),
    [
        ({FORM: "carry"}, "Send the form: it was carried over 2 times already; do it"),
        ({EXAM: "+1"}, "Send the form: this can't be left empty; it was carried over 2 times"),
        ({FORM: "done", CALL: "d"}, "Call Ines: “d” says nothing about a commitment"),
        ({FORM: "done", CALL: "later"}, "Call Ines: “later” says nothing about a commitment"),
        ({FORM: "done", EXAM: "+2 @11"}, "Pass the category II exam: a confidence of 11"),
        ({FORM: "done", "zzz": "1"}, "zzz is not one of the rows"),
    ],
)
async def test_a_row_that_does_not_fit_is_refused_by_its_name(
    week: World, moved: dict[str, Json], words: str
) -> None:
    with pytest.raises(Refusal) as refused:
        await week.walk(FLOW, Person({**WEEKLY, "moved": moved}))
    assert str(refused.value).startswith(words)
    assert not week.plan.reviews


async def test_new_commitments_have_their_day_and_place(week: World) -> None:
    await week.walk(FLOW, Person(WEEKLY))
    (review,) = week.plan.reviews.values()
    made = [each for each in week.plan.commitments.values() if each.review == review.id]
    assert sorted((each.text, each.due, each.where) for each in made) == [
        ("Read chapter 5", date(2026, 11, 27), "library"),
        ("Ring the club", date(2026, 11, 23), ""),
    ]


async def test_a_confidence_that_was_given_with_what_moved_stands_there_already(
    week: World,
) -> None:
    moved: Json = {EXAM: "+1 @8", TALKS: "@65%", FORM: "done"}
    person = Person({**WEEKLY, "moved": moved, "confidence": {EXAM: "9"}})
    await week.walk(FLOW, person)
    assert person.page("confidence").default == {EXAM: "8", TALKS: "65%"}
    assert confidence_of(week.plan, week.plan.goals[EXAM]) == 90
    assert confidence_of(week.plan, week.plan.goals[TALKS]) == 65


async def test_only_wins_and_commitments_are_asked_for(week: World) -> None:
    bare: dict[str, Answer] = {**dict.fromkeys(WEEKLY, Move.SKIP)}
    bare |= {"wins": ["a rest"], "committing": ["Sleep"]}
    outcome = await week.walk(FLOW, Person(bare))
    assert outcome.ending is Ending.KEPT
    assert not week.plan.check_ins
    assert {each.kind for each in week.plan.journal.values()} == {EntryKind.WIN}
    for needed, words in (("wins", "even a small one"), ("committing", "one small thing")):
        with pytest.raises(Refusal, match=words):
            await week.walk(FLOW, Person({**bare, needed: None}))


async def test_a_plan_without_goals_is_asked_what_makes_sense(world: World) -> None:
    person = Person({"wins": ["a rest"], "committing": ["Sleep"]})
    await world.walk(FLOW, person)
    assert "moved" not in person.asked
    assert "confidence" not in person.asked
    assert world.plan.reviews


async def test_without_a_focus_the_goals_due_first_are_looked_at(week: World) -> None:
    for goal_id in (EXAM, TALKS, RUN):
        week.keeper.act(partial(set_focus, goal_id=goal_id, focus=False))
    far = Goal("far0000001", "Retire", TODAY, TODAY + timedelta(3000), status=Status.ACTIVE)
    week.keeper.act(partial(add_goal, goal=far))
    person = Person(WEEKLY)
    await week.walk(FLOW, person)
    page = person.page("confidence")
    assert isinstance(page.step, Rows)
    assert [row.key for row in page.step.rows(page.scene)] == [EXAM, TALKS, RUN]


@pytest.mark.parametrize("step", ASKED)
async def test_killed_at_any_question_it_goes_on_there_and_is_one_review(
    week: World, step: str
) -> None:
    with pytest.raises(Hangup):
        await week.walk(FLOW, Person(WEEKLY, dies_at=step))
    again = Person(WEEKLY)
    assert (await week.resume(FLOW, again)).ending is Ending.KEPT
    assert again.asked == ASKED[ASKED.index(step) :]
    assert len(week.plan.reviews) == 1
    assert len(week.plan.entries(EntryKind.WIN)) == 2


async def test_finished_twice_it_is_one_review(
    week: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_draft: Draft) -> None:
        raise Hangup

    monkeypatch.setattr(week.drafts, "discard", killed)
    with pytest.raises(Hangup):
        await week.walk(FLOW, Person(WEEKLY))
    kept = week.plan
    monkeypatch.undo()
    await week.resume(FLOW, Person(WEEKLY))
    assert week.plan == kept
    assert not week.drafts.unfinished()


async def test_one_undo_gives_back_the_plan_before_it(week: World) -> None:
    before = week.plan
    await week.walk(FLOW, Person(WEEKLY))
    assert week.plan != before
    week.keeper.undo()
    assert week.plan == before


async def test_what_changed_elsewhere_meanwhile_is_asked_again_with_the_rest_in_place(
    week: World,
) -> None:
    await week.walk(FLOW, Person(WEEKLY, leaves_at="keep"))
    week.keeper.act(
        partial(end_commitment, commitment_id=CALL, end=CommitmentEnd.DONE, today=TODAY)
    )
    week.keeper.act(partial(set_focus, goal_id=RUN, focus=False))
    left: Json = {EXAM: "+2", FORM: "done"}
    again = Person({"moved": left, "confidence": {EXAM: "7"}})
    assert (await week.resume(FLOW, again)).ending is Ending.KEPT
    assert again.asked == ["moved", "confidence", "keep"]
    assert "“Run to the coast” is not looked at any more" in again.page("moved").notice
    assert len(week.plan.entries(EntryKind.WIN)) == 2
    assert not week.plan.check_ins_of(RUN)


async def test_little_energy_brings_past_wins(week: World) -> None:
    day = TODAY - timedelta(200)
    win = JournalEntry("win0000001", day, EntryKind.WIN, "Ran the river in a storm")
    week.keeper.act(partial(write_entries, entries=(win,)))
    low, fair = Person({**WEEKLY, "energy": 2}), Person(WEEKLY, leaves_at="committing")
    await week.walk(FLOW, fair)
    await week.walk(FLOW, low)
    assert any("Ran the river" in line for line in low.page("confidence").aside)
    assert not any("Ran the river" in line for line in fair.page("confidence").aside)


async def test_the_facts_since_the_last_review_stand_beside(week: World) -> None:
    await week.walk(FLOW, Person(WEEKLY))
    week.clock.set_day(TODAY + timedelta(7))
    noted = JournalEntry("n0ted00001", TODAY + timedelta(2), EntryKind.WIN, "The club said yes")
    week.keeper.act(partial(write_entries, entries=(noted,)))
    person = Person(WEEKLY, leaves_at="keep")
    await week.walk(FLOW, replace(person, answers={**WEEKLY, "moved": {EXAM: "+3"}}))
    beside = {page.step.id: "\n".join(page.aside) for page in person.pages}
    assert "Since Sun 22 Nov 2026: 3 goals under way" in beside["wins"]
    assert "Noted already: The club said yes" in beside["wins"]
    assert "Pass the category II exam: " in beside["moved"]
    assert "On Sat 21 Nov 2026: the first hour without mail" in beside["worked"]
    assert "Still open: Ring the club" in beside["committing"]


async def test_a_file_answers_it_by_ids_or_their_first_letters(week: World) -> None:
    answers: dict[str, Json] = {
        "wins": ["a rest"],
        "moved": {"exa": "+2", "ca1": "done", "FORM": "drop"},
        "confidence": {"exa": 7, "run": "40%"},
        "committing": ["Sleep"],
    }
    outcome = await week.walk(FLOW, ScriptedAsker(answers, lambda _line: None))
    assert outcome.ending is Ending.KEPT
    assert week.plan.commitments[FORM].end is CommitmentEnd.DROPPED
    assert confidence_of(week.plan, week.plan.goals[RUN]) == 40


async def test_the_time_of_this_sitting_stands_on_every_page(week: World) -> None:
    person = Person(WEEKLY)
    await week.walk(FLOW, person)
    first, last = person.page("wins"), person.page("keep")
    assert first.clock() == last.clock() == "1 of 15 min"
    week.clock.moment += timedelta(minutes=17)
    assert first.clock() == last.clock() == "18 of 15 min"


async def test_the_last_page_says_which_days_it_looks_back_at(week: World) -> None:
    await week.walk(FLOW, Person(WEEKLY))
    week.clock.set_day(TODAY + timedelta(7))
    person = Person({**WEEKLY, "moved": {EXAM: "+1"}})
    await week.walk(FLOW, person)
    days = "Sun 22 Nov 2026 to Sat 28 Nov 2026"
    assert person.page("keep").aside[0] == f"Your review of week 48 of 2026: {days}."
