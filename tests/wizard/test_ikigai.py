"""The purpose map asks for four lists, places every entry once, and ends in something to try."""

import asyncio
from contextlib import suppress
from typing import cast

import pytest
from made_answers import words_of
from terminal_screen import open_terminal
from walking import Answer, Hangup, Person, World

from planner.keeper import Draft, Json
from planner.plan import Plan
from planner.values.purpose.circles import Circle
from planner.values.purpose.empty_circles import ALL_EMPTY, empty_messages
from planner.values.purpose.interpretation import CAVEATS
from planner.values.purpose.prompts import PROMPTS
from planner.values.purpose.purpose_map import PurposeEntry, SetBy
from planner.values.purpose.sitting import PurposeSitting
from planner.values.value import Value
from wizard.asker import Move
from wizard.flows.ikigai import FLOW
from wizard.progress import Progress
from wizard.runner import Ending
from wizard.scripted_asker import ScriptedAsker
from wizard.steps import Checkbox

TEACH, REPAIR, BRIDGES = "teach children to code", "repair machines", "build models of old bridges"
PART = f"part {TEACH} (teach children coding)"
MARK_TEACH = f"mark {TEACH} (love, good, needed)"
MARK_BRIDGES = f"mark {BRIDGES} (love)"
MARK_REPAIR = f"mark {REPAIR} (good, paid)"

ANSWERS: dict[str, Answer] = {
    "moments": ["the loose cable at four in the morning"],
    "love": [TEACH, BRIDGES],
    "good": [TEACH, REPAIR],
    "needed": ["teach children coding"],
    "needed_evidence": ["1 the school asked twice"],
    "paid": [REPAIR],
    "paid_evidence": ["1 my employer pays for it"],
    PART: [],
    MARK_TEACH: ["love", "good", "needed"],
    MARK_BRIDGES: ["love"],
    MARK_REPAIR: ["good", "paid"],
    "now": ["good", "paid"],
    f"strength {TEACH} (love)": 3,
    f"strength {TEACH} (good)": 2,
    f"strength {TEACH} (needed)": 2,
    f"strength {REPAIR} (good)": 3,
    f"strength {REPAIR} (paid)": 3,
    "candidates": [TEACH],
    f"try {TEACH}": "Teach one evening at the library",
    f"sign {TEACH}": "3 children come back",
    f"goal {TEACH}": True,
    "summary": "It has been there all along",
}
"""A whole walk, in the order of its questions."""

ASKED = list(ANSWERS)


def map_of(world: World) -> PurposeSitting:
    (only,) = world.plan.purpose_sittings.values()
    return only


def entry_of(world: World, text: str) -> PurposeEntry:
    return next(entry for entry in map_of(world).entries if entry.text == text)


async def test_it_ends_with_a_map_and_the_experiment_as_a_goal(world: World) -> None:
    person = Person(ANSWERS)
    outcome = await world.walk(FLOW, person)
    assert person.asked == [*ASKED, "keep"]
    assert outcome.ending is Ending.KEPT
    assert len(list(world.keeper.history())) == 1
    kept = map_of(world)
    assert [entry.text for entry in kept.entries] == [TEACH, BRIDGES, REPAIR]
    assert {entry.set_by for entry in kept.entries} == {SetBy.PERSON}
    assert entry_of(world, TEACH).evidence == "the school asked twice"
    assert kept.now == Circle.GOOD | Circle.PAID
    assert kept.summary == "It has been there all along"
    (goal,) = world.plan.goals.values()
    assert (goal.title, goal.values) == ("Teach one evening at the library", (Value.PAID,))
    world.keeper.undo()
    assert world.plan == Plan()


async def test_the_prompts_of_a_circle_stand_beside_its_list(world: World) -> None:
    person = Person(ANSWERS)
    await world.walk(FLOW, person)
    for prompts in PROMPTS:
        assert person.page(str(prompts.circle.name).lower()).aside == prompts.questions


async def test_the_word_of_others_is_given_by_the_number_of_an_entry(world: World) -> None:
    person = Person(ANSWERS)
    await world.walk(FLOW, person)
    page = person.page("paid_evidence")
    assert page.aside == (f"1 {REPAIR}",)
    assert page.echo("1 my employer") == f"“{REPAIR}”: my employer"
    assert page.echo("my employer") == ""


async def test_what_the_lists_suggest_is_ticked_already(world: World) -> None:
    person = Person({step: each for step, each in ANSWERS.items() if not step.startswith("mark")})
    await world.walk(FLOW, person)
    assert person.page(MARK_TEACH).default == ["love", "good", "needed"]
    assert person.page(MARK_BRIDGES).default == ["love"]


async def test_a_skipped_mark_stays_a_suggestion(world: World) -> None:
    person = Person({**ANSWERS, MARK_BRIDGES: Move.SKIP, "keep": "keep"})
    await world.walk(FLOW, person)
    assert entry_of(world, BRIDGES).set_by is SetBy.SUGGESTED
    assert any("not confirmed by you yet" in line for line in person.page("keep").aside)


async def test_parted_wordings_are_marked_one_by_one(world: World) -> None:
    person = Person({**ANSWERS, PART: ["teach children coding"], "candidates": []})
    await world.walk(FLOW, person)
    marked = [step for step in person.asked if step.startswith("mark")]
    assert marked == [
        f"mark {TEACH} (love, good)",
        "mark teach children coding (needed)",
        MARK_BRIDGES,
        MARK_REPAIR,
    ]


async def test_a_list_that_changes_keeps_the_marks_of_the_other_entries(world: World) -> None:
    await world.walk(FLOW, Person({**ANSWERS, MARK_BRIDGES: ["love", "paid"]}, leaves_at="keep"))
    person = Person(
        {"change": "love", "love": ["sail", BRIDGES, TEACH]}, turns={"keep": ["change"]}
    )
    await world.resume(FLOW, person)
    assert person.asked == ["keep", "change", "love", "mark sail (love)", "keep"]
    assert entry_of(world, BRIDGES).mask == Circle.LOVE | Circle.PAID
    assert len(world.plan.goals) == 1


async def test_an_entry_that_leaves_the_lists_takes_its_trial_along(world: World) -> None:
    await world.walk(FLOW, Person(ANSWERS, leaves_at="keep"))
    only: dict[str, Answer] = {"love": [BRIDGES], "good": [REPAIR], "needed": Move.SKIP}
    person = Person(
        {**only, "candidates": []},
        turns={"keep": ["change"] * 3, "change": ["love", "good", "needed"]},
    )
    await world.resume(FLOW, person)
    assert not world.plan.goals
    assert [entry.text for entry in map_of(world).entries] == [BRIDGES, REPAIR]


async def test_nothing_to_place_ends_the_walk_with_the_answers_as_a_draft(world: World) -> None:
    person = Person({"moments": ["at sea"], "keep": "later"})
    outcome = await world.walk(FLOW, person)
    assert person.asked == ["moments", "love", "good", "needed", "paid", "keep"]
    page = person.page("keep")
    assert page.aside == (ALL_EMPTY,)
    assert page.notice.startswith("nothing lies in any of the four circles yet")
    assert outcome.ending is Ending.STOPPED
    assert Progress(world.drafts.unfinished()[0]).answers["moments"] == ["at sea"]
    assert world.plan == Plan()


async def test_without_an_overlap_nothing_is_rated_or_tried(world: World) -> None:
    person = Person({"love": ["sail"], "paid": ["weld"]})
    await world.walk(FLOW, person)
    assert person.asked == [
        "moments", "love", "good", "needed", "paid", "paid_evidence",
        "mark sail (love)", "mark weld (paid)", "now", "summary", "keep",
    ]  # fmt: skip
    assert map_of(world).candidates == ()
    for message in empty_messages(map_of(world).entries):
        assert message in person.page("keep").aside
        assert message in person.page("summary").aside


async def test_the_last_page_says_what_to_ask_a_mentor_and_what_a_map_cannot_say(
    world: World,
) -> None:
    person = Person(ANSWERS)
    await world.walk(FLOW, person)
    aside = person.page("keep").aside
    assert f"Who would pay for “{TEACH}”, and from which budget?" in aside
    assert set(CAVEATS) <= set(aside)


async def test_the_idea_for_a_trial_tests_the_weakest_circle(world: World) -> None:
    person = Person({**ANSWERS, f"try {TEACH}": Move.SKIP}, leaves_at=f"try {TEACH}")
    await world.walk(FLOW, person)
    page = person.page(f"try {TEACH}")
    assert page.default == "Offer a small piece of it at a price to people who could buy it"
    again = Person({f"try {TEACH}": page.default}, leaves_at=f"goal {TEACH}")
    await world.resume(FLOW, again)
    assert again.page(f"sign {TEACH}").default == "2 offers made"


async def test_a_trial_in_own_words_gets_no_sign_suggested(world: World) -> None:
    person = Person(ANSWERS, leaves_at=f"sign {TEACH}")
    await world.walk(FLOW, person)
    page = person.page(f"sign {TEACH}")
    assert page.default is None
    assert page.question.startswith("“Teach one evening at the library”: what tells you")


async def test_candidates_are_named_with_their_region(world: World) -> None:
    person = Person(ANSWERS)
    await world.walk(FLOW, person)
    page = person.page("candidates")
    options = cast("Checkbox", page.step).offered(page.scene)
    assert [option.words for option in options] == [
        f"{TEACH}, unpaid calling: what you love, what you are good at and what is needed",
        f"{REPAIR}, profession: what you are good at and what you can be paid for",
    ]


@pytest.mark.parametrize("step", ASKED)
async def test_killed_at_any_question_it_resumes_there_and_makes_the_same_map(
    world: World, step: str
) -> None:
    with pytest.raises(Hangup):
        await world.walk(FLOW, Person(ANSWERS, dies_at=step))
    again = Person(ANSWERS)
    await world.resume(FLOW, again)
    assert again.asked[0] == step
    whole = World()
    await whole.walk(FLOW, Person(ANSWERS))
    assert world.plan == whole.plan


@pytest.mark.parametrize("step", [step for step in ASKED if not step.startswith(("try", "sign"))])
async def test_every_question_but_those_of_a_chosen_trial_can_be_skipped(
    world: World, step: str
) -> None:
    outcome = await world.walk(FLOW, Person({**ANSWERS, step: Move.SKIP}))
    assert outcome.ending is Ending.KEPT


async def test_one_can_go_back_through_every_question(world: World) -> None:
    await world.walk(FLOW, Person(ANSWERS, leaves_at="keep"))
    person = Person(dict.fromkeys([*ASKED[1:], "keep"], Move.BACK), leaves_at=ASKED[0])
    await world.resume(FLOW, person)
    assert person.asked == ["keep", *reversed(ASKED)]


async def test_finishing_twice_makes_one_map(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(_draft: Draft) -> None:
        raise Hangup

    monkeypatch.setattr(world.drafts, "discard", killed)
    with pytest.raises(Hangup):
        await world.walk(FLOW, Person(ANSWERS))
    kept = world.plan
    monkeypatch.undo()
    await world.resume(FLOW, Person(ANSWERS))
    assert world.plan == kept
    assert not world.drafts.unfinished()


async def test_a_file_that_names_lists_alone_takes_the_suggestions(world: World) -> None:
    answers: dict[str, Json] = {"love": [TEACH], "good": [TEACH], "paid": [REPAIR]}
    told: list[str] = []
    await world.walk(FLOW, ScriptedAsker(answers, told.append))
    assert entry_of(world, TEACH).mask == Circle.LOVE | Circle.GOOD
    assert told[-1] == "+ purpose map"
    assert not world.plan.goals


async def test_the_words_are_calm_and_short(world: World) -> None:
    person = Person(ANSWERS)
    await world.walk(FLOW, person)
    for page in person.pages:
        assert page.question
        for words in words_of(page):
            assert "!" not in words
            assert len(words) < 200


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize(
    ("step", "seen"),
    [
        ("love", ("Four lists", "look at the clock", "List what you love.", "For example")),
        ("needed_evidence", ("Four lists", "1 teach children coding", "Who says so")),
        (MARK_TEACH, ("Where it belongs", TEACH, "● What is needed", "○ What you can be paid")),
        (f"strength {TEACH} (love)", ("How strongly", "not really", "0  1  2  3")),
        ("candidates", ("What to try", "Choosing none is fine", TEACH, REPAIR)),
        ("summary", ("In your words", "unpaid calling", "What do you make of it")),
        (
            "keep",
            ("Purpose map (often called", "What you love:", "Yes, keep it"),
        ),
    ],
)
async def test_a_page_fits_the_screen(
    world: World, step: str, seen: tuple[str, ...], size: tuple[int, int]
) -> None:
    person = Person(ANSWERS)
    await world.walk(FLOW, person)
    with open_terminal(*size) as terminal, terminal.asker.conversation(()):
        task = asyncio.create_task(terminal.asker.ask(person.page(step)))
        await terminal.shows("Ctrl-S keep, stop")
        text = terminal.text
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    for words in seen:
        assert words in text
