"""The career anchors ask for what they need, and never score answers that no longer fit."""

from dataclasses import dataclass
from datetime import date

import pytest
from made_anchors import ANCHORS, exercise
from made_answers import words_of
from walking import Answer, Hangup, Person, World

from planner.change import Change, added
from planner.goal import Goal
from planner.keeper import Json
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import MOVES
from planner.values.anchors.portraits import PORTRAITS
from planner.values.anchors.result import Verdict
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import STATEMENTS
from planner.values.value import Value
from wizard.asker import Move, Page, UnfitAnswer
from wizard.flows.anchors import FLOW
from wizard.flows.anchors_steps import what_is_kept
from wizard.progress import Progress
from wizard.runner import Ending
from wizard.scripted_asker import ScriptedAsker

RATES = [f"rate_{each.number}" for each in STATEMENTS]
CHOSEN = ["pair_TF_AU", "pair_AU_CH", "pair_TF_CH"]
CHANGED_PAIRS = ["pair_AU_LS", "pair_TF_LS", "pair_CH_LS"]
INTERVIEW = [f"{start}{name}" for name in MOVES for start in ("move_", "speaks_")]
LAST = ["result_leaning_AU_TF", "summary", "keep"]
WALK = [*RATES, "truest", *CHOSEN, "look_back", *INTERVIEW, *LAST]

SKIPPING: dict[str, Answer] = {**exercise(), "look_back": False}
SAME: dict[str, Answer] = {**SKIPPING, **dict.fromkeys(RATES, 4)}


@dataclass
class DiesTheSecondTime(Person):
    """A person whose process is killed when a step is asked for the second time."""

    at: str = ""

    async def ask(self, page: Page) -> Answer:
        if page.step.id == self.at and self.at in self.asked:
            self.pages.append(page)
            raise Hangup
        return await super().ask(page)


def sitting_of(world: World) -> AnchorSitting:
    (sitting,) = world.plan.anchor_sittings.values()
    return sitting


async def test_the_whole_walk_ends_in_one_sitting(world: World) -> None:
    person = Person(ANCHORS)
    outcome = await world.walk(FLOW, person)
    assert outcome.ending is Ending.KEPT
    assert person.asked == WALK
    assert len(list(world.keeper.history())) == 1
    sitting = sitting_of(world)
    assert sitting.result.verdict is Verdict.LEANING
    assert sitting.summary == "My own say, it seems"
    assert [move.anchors for move in sitting.moves[:2]] == [
        (Anchor.AUTONOMY, Anchor.CHALLENGE),
        (Anchor.AUTONOMY,),
    ]


async def test_the_interview_can_be_left_out(world: World) -> None:
    person = Person(SKIPPING)
    await world.walk(FLOW, person)
    assert person.asked == [*RATES, "truest", *CHOSEN, "look_back", *LAST]
    assert sitting_of(world).moves == ()


async def test_a_past_move_without_words_is_not_asked_what_it_speaks_for(world: World) -> None:
    person = Person({**ANCHORS, "move_left": Move.SKIP})
    await world.walk(FLOW, person)
    assert "speaks_left" not in person.asked
    assert [move.question for move in sitting_of(world).moves][:2] == ["taken", "turned_down"]


async def test_an_answer_speaks_for_two_anchors_at_most(world: World) -> None:
    with pytest.raises(Refusal, match="mark up to 2"):
        await world.walk(FLOW, Person({**ANCHORS, "speaks_taken": ["AU", "CH", "LS"]}))


@pytest.mark.parametrize("step", WALK)
async def test_killed_at_any_question_it_resumes_there_with_the_earlier_answers(
    world: World, step: str
) -> None:
    with pytest.raises(Hangup):
        await world.walk(FLOW, Person(ANCHORS, dies_at=step))
    (draft,) = world.drafts.unfinished()
    assert list(Progress(draft).answers) == WALK[: WALK.index(step)]
    again = Person(ANCHORS)
    await world.resume(FLOW, again)
    assert again.asked == WALK[WALK.index(step) :]
    assert sitting_of(world).result.primary is Anchor.AUTONOMY


async def test_one_can_go_back_from_the_last_page_to_the_first_statement(world: World) -> None:
    await world.walk(FLOW, Person(ANCHORS, leaves_at="keep"))
    person = Person(dict.fromkeys(WALK[1:], Move.BACK), leaves_at=WALK[0])
    await world.resume(FLOW, person)
    assert person.asked == [*reversed(WALK)]
    assert person.page("rate_7").default == ANCHORS["rate_7"]


async def test_ratings_that_are_nearly_all_the_same_are_asked_for_anew(world: World) -> None:
    turns: dict[str, list[Answer]] = {step: [4, ANCHORS[step]] for step in RATES}
    person = Person(SKIPPING, turns=turns)
    await world.walk(FLOW, person)
    assert person.asked[:82] == [*RATES, "redo", *RATES, "truest"]
    assert person.page("redo").question.startswith("Nearly all of your ratings are the same")
    assert sitting_of(world).rated == tuple(ANCHORS[step] for step in RATES)


async def test_they_are_asked_for_until_they_differ(world: World) -> None:
    turns: dict[str, list[Answer]] = {step: [4, 3, ANCHORS[step]] for step in RATES}
    person = Person(SKIPPING, turns=turns)
    await world.walk(FLOW, person)
    assert person.asked.count("redo") == 2
    assert sitting_of(world).rated == tuple(ANCHORS[step] for step in RATES)


async def test_killed_while_rating_anew_the_first_ratings_are_forgotten(world: World) -> None:
    with pytest.raises(Hangup):
        await world.walk(FLOW, DiesTheSecondTime(SAME, at="rate_21"))
    (draft,) = world.drafts.unfinished()
    assert list(Progress(draft).answers) == RATES[:20]
    again = Person(SKIPPING)
    await world.resume(FLOW, again)
    assert again.asked[:21] == [*RATES[20:], "truest"]


async def test_rating_anew_begins_without_a_mark_and_without_a_way_back(world: World) -> None:
    person = DiesTheSecondTime(SAME, at="rate_1")
    with pytest.raises(Hangup):
        await world.walk(FLOW, person)
    assert person.pages[-1].default is None
    assert not person.pages[-1].can_go_back


async def test_other_leaders_ask_for_the_new_pairs_alone_and_show_the_new_result(
    world: World,
) -> None:
    turns: dict[str, list[Answer]] = {
        "keep": ["change", "keep"],
        "change": ["truest"],
        "truest": [["1", "3", "7"], ["1", "3", "8"]],
    }
    lifestyle = {"pair_AU_LS": "LS", "pair_TF_LS": "LS", "pair_CH_LS": "LS"}
    person = Person({**SKIPPING, **lifestyle}, turns=turns)
    await world.walk(FLOW, person)
    changed = person.asked[person.asked.index("change") :]
    assert changed == ["change", "truest", *CHANGED_PAIRS, "result_tie_AU_LS", "keep"]
    choices = sitting_of(world).choices
    assert len(choices) == 6
    assert [each.winner for each in choices].count(Anchor.LIFESTYLE) == 3


async def test_a_changed_rating_asks_for_the_truest_again_and_drops_what_no_longer_fits(
    world: World,
) -> None:
    turns: dict[str, list[Answer]] = {
        "keep": ["change", "keep"],
        "change": ["rate_7"],
        "rate_7": [5, 1],
        "truest": [["1", "3", "7"], ["1", "3", "9"]],
    }
    person = Person(SKIPPING, turns=turns)
    await world.walk(FLOW, person)
    assert person.asked[-4:] == ["change", "rate_7", "truest", "keep"]
    assert person.page("truest").notice == (
        "statement 7 is not among those to pick from; pick 3 of your highest ratings."
    )
    assert [set(choice) for choice in sitting_of(world).choices] == [
        {Anchor.AUTONOMY, Anchor.TECHNICAL}
    ]


async def test_a_flat_result_asks_for_no_choice_and_points_to_past_moves(world: World) -> None:
    flat: dict[str, Answer] = {f"rate_{n}": 3 + n % 2 for n in range(1, 41)}
    person = Person({**flat, "truest": ["1", "3", "5"], "look_back": False})
    await world.walk(FLOW, person)
    assert person.asked[40:] == ["truest", "look_back", "result_flat", "summary", "keep"]
    assert person.page("look_back").why.startswith("No anchor stands out yet")
    assert sitting_of(world).result.verdict is Verdict.FLAT


async def test_only_the_first_statements_say_how_to_rate(world: World) -> None:
    person = Person(SKIPPING)
    await world.walk(FLOW, person)
    rating = person.pages[:40]
    assert all(page.why for page in rating[:3])
    assert "1 not at all me · 2 mostly not me · 3 rather not me" in rating[0].aside
    assert not any(page.aside for page in rating[1:])
    assert not any(page.why or page.example for page in rating[3:])
    assert [page.number for page in rating] == list(range(1, 41))
    assert [page.question for page in rating] == [each.text for each in STATEMENTS]


async def test_a_choice_is_in_words_of_what_is_kept_without_the_names_of_anchors(
    world: World,
) -> None:
    person = Person(SKIPPING)
    await world.walk(FLOW, person)
    assert person.offers("pair_TF_AU") == [
        "Being very good at one subject",
        "Deciding for yourself how you work",
    ]
    page = person.page("pair_TF_AU")
    assert page.question == "If work let you keep only one of these, which would you give up last?"
    assert page.aside[1] == (
        "Deciding for yourself how you work: Room to choose hours, place and method, with the"
        " outcome as the yardstick."
    )


@pytest.mark.parametrize("anchor", Anchor)
def test_what_is_kept_is_the_end_of_the_meaning(anchor: Anchor) -> None:
    kept = what_is_kept(anchor)
    assert PORTRAITS[anchor].meaning.endswith(f"give up is {kept[:1].lower()}{kept[1:]}.")


async def test_the_result_is_read_in_words_before_it_is_summed_up(world: World) -> None:
    person = Person(ANCHORS)
    await world.walk(FLOW, person)
    read = person.page("result_leaning_AU_TF").aside
    assert read[0].startswith("You lean towards autonomy/independence")
    assert "What feeds it: Room to choose hours" in "\n".join(read)
    assert read[-1] == "Your past moves speak for: autonomy/independence (2), pure challenge (1)."
    assert person.page("summary").aside == read[:1]


async def test_the_last_page_has_the_result_two_questions_and_where_it_comes_from(
    world: World,
) -> None:
    person = Person(ANCHORS)
    await world.walk(FLOW, person)
    lines = person.page("keep").aside
    assert lines[0].startswith("You lean towards autonomy/independence")
    assert "In your words: My own say, it seems" in lines
    assert sum(line.startswith("To ask a mentor: ") for line in lines) == 2
    assert any("Edgar Schein" in line and "not affiliated" in line for line in lines)
    assert lines[-1] == "+ career anchors"


async def test_a_retake_says_which_goals_it_asks_to_confirm(world: World) -> None:
    await world.walk(FLOW, Person(SKIPPING))
    world.keeper.act(_add_goal)
    points = {Anchor.TECHNICAL: 28, Anchor.AUTONOMY: 26, Anchor.CHALLENGE: 24}
    swapped = {**exercise(points), "pair_TF_AU": "TF", "pair_TF_CH": "TF"}
    person = Person({**swapped, "look_back": False})
    await world.walk(FLOW, person)
    assert "~ goal “Go freelance”: reconfirm no → yes" in person.page("keep").aside
    assert world.plan.goals["g1"].reconfirm
    assert len(world.plan.anchor_sittings) == 2
    world.keeper.undo()
    assert not world.plan.goals["g1"].reconfirm


def _add_goal(plan: Plan) -> Change:
    goal = Goal("g1", "Go freelance", date(2026, 11, 21), values=(Value.AUTONOMY,))
    return Change("Add a goal", (added(goal),))


async def test_a_file_of_answers_walks_it_too_with_numbers_as_they_are(world: World) -> None:
    told: list[str] = []
    await world.walk(FLOW, ScriptedAsker({**ANCHORS, "truest": [1, 3, 7]}, told.append))
    assert sitting_of(world).truest == (1, 3, 7)
    assert told[0].startswith("You lean towards autonomy/independence")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (
            dict.fromkeys(RATES, 4),
            "the answers have nothing for redo (Nearly all of your ratings are the same, so there"
            " is nothing to score.); rate rate_1 to rate_40 one by one, not all the same.",
        ),
        (
            {"truest": [1, 3, 40]},
            "truest: statement 40 is not among those to pick from; pick 3 of your highest ratings.",
        ),
        ({"truest": [1, 3]}, "truest: that makes 2 of 3; mark 1 more."),
        ({"truest": [1, 3, 7, 9]}, "truest: that makes 4 of 3; take 1 back."),
        (
            {"truest": []},
            "truest: none is marked yet; mark each with Space, and then press Enter.",
        ),
        (
            {"pair_TF_AU": "CH"},
            "pair_TF_AU: CH is not among the choices; choose from TF, AU.",
        ),
        (
            {"pair_AU_SE": "AU"},
            "nothing asks for pair_AU_SE here; take it out, mend the name, or answer what leads to"
            " it.",
        ),
        ({"rate_3": 7}, "rate_3: 7 is not on the scale; give a whole number from 1 to 6."),
    ],
)
async def test_a_file_that_does_not_fit_is_refused_in_a_sentence(
    world: World, answers: dict[str, Json], words: str
) -> None:
    with pytest.raises(UnfitAnswer) as refused:
        await world.walk(FLOW, ScriptedAsker({**ANCHORS, **answers}, lambda _line: None))
    assert str(refused.value) == words
    assert not world.plan.anchor_sittings
    assert not world.drafts.unfinished()


async def test_an_unfinished_walk_can_be_offered_before_it_has_a_result(world: World) -> None:
    await world.walk(FLOW, Person(ANCHORS, leaves_at="rate_5"))
    person = Person({**SKIPPING, "older": "go-on"})
    await world.walk(FLOW, person)
    assert person.asked[:2] == ["older", "rate_5"]
    assert person.pages[0].aside == ()


async def test_the_words_are_calm_and_short(world: World) -> None:
    person = Person(ANCHORS)
    await world.walk(FLOW, person)
    for page in person.pages:
        for words in words_of(page):
            assert "!" not in words
            assert len(words) < 160
