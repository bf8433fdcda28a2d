"""The annual audit: its parts, its evidence, a letter for next year and the one that came back."""

from datetime import date
from functools import partial

import pytest
from made_audits import Auditor, least_of
from made_values import made_values
from walking import Answer, Hangup, World

from planner.acts.goals import add_goal, drop_goal, finish_goal
from planner.acts.journal import write_entry
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Json
from planner.profile import ReviewLevel
from planner.reviews import prompts
from planner.reviews.letters import closed_words, letters_open, shown
from planner.reviews.review import Aspect, Direction
from wizard.asker import Move, UnfitAnswer
from wizard.flows.reviews.annual import FLOW
from wizard.rows_step import Rows
from wizard.runner import Ending
from wizard.scripted_asker import ScriptedAsker

TODAY, OPENS = date(2026, 11, 21), date(2027, 11, 21)
LETTER = "Dear me, did you ask for the smaller team?"
EXAM = "ex00000000"

AUDIT: dict[str, Json] = {
    "wins": ["the report runs by itself"],
    "proud": "The report",
    "surprised": "No win in summer",
    "learned": ["Ask before the second failure", "A plan needs a free week"],
    "energises": ["the test bench", "teaching"],
    "drains": ["nights on call"],
    "energy_share": "60%",
    "ratings": {"tasks": 8, "people": 9, "pay": 4, "growth": 3, "meaning": 7, "place": 8},
    "worth": "A lead role in the next town",
    "pay": "For the hours, yes",
    "network": "The two from the meetup",
    "health": "Slept well",
    "starves": "neither",
    "values_true": "hold",
    "retake": "anchors",
    "direction": "grow",
    "direction_why": "The people are worth it",
    "themes": ["teach", "fewer nights"],
    "picture": "I teach four days a week.",
    "energy": 4,
    "letter": LETTER,
}


@pytest.fixture
def valued(world: World) -> World:
    """An engineer with goals and values, one goal reached and one let go."""
    world.keeper = made_values().keeper
    reached = Goal(
        "re11111111", "Sort the spare parts", date(2026, 9, 1), date(2026, 12, 1),
        status=Status.ACTIVE,
    )  # fmt: skip
    world.keeper.act(partial(add_goal, goal=reached))
    world.keeper.act(partial(finish_goal, goal_id=reached.id, today=date(2026, 11, 20)))
    world.keeper.act(
        partial(
            drop_goal,
            goal_id=EXAM,
            today=date(2026, 11, 20),
            reason="The board changed the rules",
            new_id=world.new_id,
        )
    )
    return world


def ignore(_line: str) -> None:
    pass


def answers(**more: Answer) -> dict[str, Answer]:
    return {**AUDIT, **more}


def written(world: World, prompt: str) -> list[str]:
    entries = world.plan.journal.values()
    return [each.text for each in entries if each.prompt == prompt]


async def test_an_audit_becomes_one_review_with_all_its_words(valued: World) -> None:
    before = len(list(valued.keeper.history()))
    outcome = await valued.walk(FLOW, Auditor(answers()))
    assert (outcome.ending, outcome.next) == (Ending.KEPT, "anchors")
    assert len(list(valued.keeper.history())) == before + 1
    (review,) = valued.plan.reviews.values()
    assert (review.level, review.energy) == (ReviewLevel.ANNUAL, 4)
    assert review.direction is Direction.GROW
    assert review.themes == ("teach", "fewer nights")
    assert {each.aspect: each.rating for each in review.ratings} == {
        Aspect.TASKS: 8, Aspect.PEOPLE: 9, Aspect.PAY: 4, Aspect.GROWTH: 3, Aspect.MEANING: 7,
        Aspect.PLACE: 8,
    }  # fmt: skip
    lessons = {each.text for each in valued.plan.entries(EntryKind.LESSON)}
    assert lessons == {"Ask before the second failure", "A plan needs a free week"}
    assert {
        prompt: written(valued, prompt)
        for prompt in (
            prompts.PROUD, prompts.ENERGISES, prompts.ENERGY_SHARE, prompts.WORTH,
            prompts.DIRECTION,
        )
    } == {
        prompts.PROUD: ["The report"],
        prompts.ENERGISES: ["the test bench\nteaching"],
        prompts.ENERGY_SHARE: ["60% of it"],
        prompts.WORTH: ["A lead role in the next town"],
        prompts.DIRECTION: ["The people are worth it"],
    }  # fmt: skip


async def test_the_picture_is_kept_or_a_new_version_beside_the_old_one(valued: World) -> None:
    old = valued.plan.vision
    assert old is not None
    await valued.walk(FLOW, Auditor({"wins": ["one"]}))
    assert valued.plan.vision == old
    await valued.walk(FLOW, Auditor(answers()))
    new = valued.plan.vision
    assert new is not None
    assert (new.text, new.on, new.matters) == ("I teach four days a week.", TODAY, old.matters)
    assert old.id in valued.plan.visions


async def test_the_year_is_told_in_figures(valued: World) -> None:
    person = Auditor(answers())
    await valued.walk(FLOW, person)
    aside = "\n".join(person.page("proud").aside)
    assert "1 goal done: Sort the spare parts" in aside
    assert "1 goal let go: Pass the certificate exam" in aside


async def test_the_evidence_stands_beside_the_choice(valued: World) -> None:
    person = Auditor(answers())
    await valued.walk(FLOW, person)
    lines = dict(line.split(": ", 1) for line in person.page("direction").aside if ": " in line)
    assert lines["Stay"].startswith("you rate tasks 8, people 9, place 8; ")
    assert "60% of your time gives energy" in lines["Stay"]
    assert lines["Grow"] == "you rate growth 3"
    assert "may pull against a top anchor" in lines["Shift"]
    assert lines["Leave"] == "you rate pay 4"


async def test_each_part_says_how_long_it_takes_and_that_one_may_stop(valued: World) -> None:
    person = Auditor(answers())
    await valued.walk(FLOW, person)
    begun = [
        (page.step.id, line.partition(",")[0])
        for page in person.pages
        for line in page.aside
        if line.startswith("Part ")
    ]
    assert [step for step, _ in begun] == [
        "wins", "learned", "energises", "postings", "starves", "values_true", "direction", "energy",
    ]  # fmt: skip
    assert begun[0][1].startswith("Part 1 of 8")
    assert "You can stop here" in "\n".join(person.page("direction").aside)


async def test_it_is_stopped_after_a_part_and_ends_on_another_day(valued: World) -> None:
    stopped = await valued.walk(FLOW, Auditor(answers(), leaves_at="worth"))
    assert stopped.ending is Ending.STOPPED
    valued.clock.set_day(date(2026, 11, 28))
    person = Auditor(answers())
    await valued.resume(FLOW, person)
    assert person.asked[0] == "worth"
    assert "wins" not in person.asked
    (review,) = valued.plan.reviews.values()
    assert review.on == date(2026, 11, 28)
    assert len(review.ratings) == len(Aspect)
    (letter,) = valued.plan.entries(EntryKind.LETTER)
    assert letter.opens == date(2027, 11, 28)


async def test_killed_at_every_question_it_comes_to_the_same_audit(valued: World) -> None:
    whole = Auditor(answers())
    await valued.walk(FLOW, whole)
    wanted = sorted((e.kind, e.prompt, e.text) for e in valued.plan.journal.values())
    (review,) = valued.plan.reviews.values()
    valued.keeper.undo()
    first, *others = dict.fromkeys(id_ for id_ in whole.asked if id_ != "keep")
    with pytest.raises(Hangup):
        await valued.walk(FLOW, Auditor(answers(), dies_at=first))
    for step in [*others, "keep"]:
        with pytest.raises(Hangup):
            await valued.resume(FLOW, Auditor(answers(), dies_at=step))
    await valued.resume(FLOW, Auditor(answers()))
    assert sorted((e.kind, e.prompt, e.text) for e in valued.plan.journal.values()) == wanted
    (again,) = valued.plan.reviews.values()
    assert (again.ratings, again.themes) == (review.ratings, review.themes)


async def test_undo_gives_back_the_plan_before_the_audit(valued: World) -> None:
    before = valued.plan
    await valued.walk(FLOW, Auditor(answers()))
    valued.keeper.undo()
    assert valued.plan == before


async def test_a_letter_comes_back_a_year_later_and_is_answered_once(valued: World) -> None:
    person = Auditor(answers())
    await valued.walk(FLOW, person)
    assert "letter_answer" not in person.asked
    assert person.page("letter").why.endswith("and opens on Sun 21 Nov 2027.")
    (letter,) = valued.plan.entries(EntryKind.LETTER)
    assert shown(letter, TODAY).text == closed_words(OPENS)
    assert letters_open(valued.plan, date(2027, 11, 20)) == ()
    assert letters_open(valued.plan, OPENS) == (letter,)
    valued.clock.set_day(OPENS)
    again = Auditor({"wins": ["one"], "letter_answer": "I did, and it was given"})
    await valued.walk(FLOW, again)
    assert again.page("letter_answer").aside == ("On Sat 21 Nov 2026 you wrote:", LETTER)
    assert written(valued, prompts.ANSWER_TO_LETTER) == ["I did, and it was given"]
    third = Auditor({"wins": ["one"]})
    await valued.walk(FLOW, third)
    assert "letter_answer" not in third.asked


async def test_the_preview_names_the_letter_by_its_day_alone(valued: World) -> None:
    person = Auditor(answers())
    await valued.walk(FLOW, person)
    words = "\n".join(person.page("keep").aside)
    assert "+ letter to yourself, opens Sun 21 Nov 2027" in words
    assert LETTER not in words


async def test_the_ratings_are_compared_with_those_of_the_year_before(valued: World) -> None:
    await valued.walk(FLOW, Auditor(answers()))
    valued.clock.set_day(OPENS)
    ratings: dict[str, Json] = {"people": 6, "pay": 4, "tasks": 8}
    person = Auditor({"wins": ["one"], "ratings": ratings})
    await valued.walk(FLOW, person)
    page = person.page("ratings")
    assert isinstance(page.step, Rows)
    assert [row.hint for row in page.step.rows(page.scene)][:2] == ["8 last time", "9 last time"]
    assert page.step.echo_row("people", "6", page.scene) == "-3 since last time"
    aside = "\n".join(person.page("direction").aside)
    assert "Since the last audit: people 9 → 6" in aside
    assert "Leave: you rate pay 4; fallen since the last audit: people from 9 to 6" in aside
    assert "On Sat 21 Nov 2026 you chose: grow" in aside
    assert "This year's were: teach, fewer nights" in person.page("themes").aside


@pytest.mark.parametrize(
    ("step", "answer", "why"),
    [
        ("ratings", {"tasks": 11}, "11 is not on the scale; give 1 to 10"),
        ("ratings", {"tasks": "good"}, "good is not on the scale"),
        ("ratings", {"weather": 3}, "weather is not one of the rows"),
        ("themes", ["a", "b", "c", "d"], "that makes 4; keep the 3 that matter most"),
        ("energy_share", "120%", "120 is out of range"),
        ("direction", "flee", "flee is not among the choices"),
    ],
)
async def test_an_answer_off_the_scale_is_refused(
    valued: World, step: str, answer: Json, why: str
) -> None:
    least = least_of(valued.plan, ReviewLevel.ANNUAL, TODAY)
    with pytest.raises(UnfitAnswer, match=why):
        await valued.walk(FLOW, ScriptedAsker({**least, **AUDIT, step: answer}, ignore))
    assert not valued.plan.reviews


async def test_a_win_alone_is_an_audit(world: World) -> None:
    outcome = await world.walk(FLOW, Auditor({"wins": ["a rest"]}))
    assert outcome.ending is Ending.KEPT
    (review,) = world.plan.reviews.values()
    assert (review.ratings, review.direction, review.themes) == ((), None, ())


async def test_what_was_written_last_year_stands_beside_the_same_question(valued: World) -> None:
    await valued.walk(FLOW, Auditor(answers()))
    valued.clock.set_day(OPENS)
    person = Auditor({"wins": ["one"], "pay": Move.SKIP})
    await valued.walk(FLOW, person)
    assert person.page("pay").aside == ("In 2026 you wrote: “For the hours, yes”",)
    assert "In 2026 you wrote: “60% of it”" in person.page("energy_share").aside


async def test_an_open_letter_by_hand_is_no_letter_to_answer(world: World) -> None:
    open_letter = JournalEntry("letter0000", TODAY, EntryKind.LETTER, "To nobody")
    world.keeper.act(partial(write_entry, entry=open_letter))
    person = Auditor({"wins": ["one"]})
    await world.walk(FLOW, person)
    assert "letter_answer" not in person.asked
