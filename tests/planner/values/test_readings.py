"""What each exercise came to, in the person's words and in the program's."""

from dataclasses import replace
from datetime import date

from costly import costly
from hypothesis import given
from made_exercises import DAY, all_the_same, anchors_taken, map_drawn, serving, strengths_ranked
from plans import plan_of
from strategies import plans

from planner.goal import Category
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import MOVES, Move
from planner.values.anchors.statements import ITEM_SET
from planner.values.purpose.circles import CENTRE
from planner.values.readings import OwnWords, readings
from planner.values.reflections import REFLECTIONS
from planner.vision import Vision

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
ORDER = (AU, CH, EC, TF, LS, SV, GM, SE)
VISION = Vision(
    "vision0001",
    DAY,
    "I run my own practice.",
    soon=("Pass the exam", "Find a partner"),
    later=("Open an office",),
    matters=(Category.EDUCATION, Category.FINANCIAL),
)


def test_nothing_is_read_before_anything_is_done() -> None:
    assert readings(plan_of(serving(1))) == ()


def test_every_exercise_is_read_with_two_questions_for_a_mentor_and_its_caveats() -> None:
    done = (anchors_taken(ORDER), map_drawn({"gardens": CENTRE}), strengths_ranked("calm"), VISION)
    found = readings(plan_of(*done))
    assert [reading.title for reading in found] == [
        "Career anchors",
        "Purpose map (often called the Ikigai diagram)",
        "Strengths",
        "Vision",
    ]
    for reading in found:
        assert reading.on == DAY
        assert reading.meaning
        assert len(reading.questions) == 2
        assert reading.caveats


def test_the_newest_of_each_exercise_is_read() -> None:
    older = replace(VISION, id="vision0000", on=date(2020, 1, 1), text="A boat.")
    (reading,) = readings(plan_of(VISION, older))
    assert reading.words[0] == OwnWords("In five years", "I run my own practice.")


def test_anchors_are_read_with_past_moves_and_the_anchors_they_speak_for() -> None:
    moves = [Move("left", "The targets of others.", (AU, LS)), Move("next_no", "A bigger team.")]
    (reading,) = readings(plan_of(anchors_taken(ORDER, moves=moves, summary="As I thought.")))
    assert reading.words == (
        OwnWords(f"{MOVES['left']} (autonomy/independence, lifestyle)", "The targets of others."),
        OwnWords(MOVES["next_no"], "A bigger team."),
        OwnWords("What I make of it", "As I thought."),
    )
    assert reading.meaning[0].startswith("Strong evidence for autonomy/independence")


def test_anchors_with_other_statements_say_that_they_have_no_result_here() -> None:
    other = replace(anchors_taken(ORDER), item_set=ITEM_SET + 1)
    (reading,) = readings(plan_of(other))
    assert "take the exercise again" in reading.meaning[0]
    assert reading.questions == ()
    assert reading.caveats


def test_answers_that_give_no_order_ask_a_mentor_nothing() -> None:
    (reading,) = readings(plan_of(all_the_same()))
    assert "Rate the statements once more" in reading.meaning[0]
    assert reading.questions == ()


def test_the_map_is_read_with_the_moments_it_began_with() -> None:
    drawn = replace(
        map_drawn({"gardens": CENTRE}), moments=("The night of the move",), summary="Gardens."
    )
    (reading,) = readings(plan_of(drawn))
    assert reading.words[0] == OwnWords("A moment of energy", "The night of the move")
    assert OwnWords("", "What you love: “gardens”.") in reading.words
    assert reading.words[-1] == OwnWords("What I make of it", "Gardens.")


def test_strengths_are_read_with_their_episodes_and_sources() -> None:
    (reading,) = readings(plan_of(strengths_ranked("Zest", "calm", source="VIA, 2025")))
    assert reading.words == (
        OwnWords("Zest", "The night of Zest"),
        OwnWords("calm", "The night of calm"),
    )
    assert reading.meaning[0].startswith("You put “Zest” first, ahead of “calm”.")
    assert "“Zest” (VIA, 2025), “calm” (VIA, 2025)" in reading.meaning[1]
    assert all("“Zest”" in question for question in reading.questions)


def test_the_vision_is_read_with_its_aspirations_and_the_newest_reflections() -> None:
    def answered(id_: str, on: date, text: str) -> JournalEntry:
        prompt = REFLECTIONS["energy"]
        return JournalEntry(id_, on, EntryKind.REFLECTION, text, prompt=prompt)

    entries = (answered("e1", DAY, "Teaching."), answered("e2", date(2020, 1, 1), "Sailing."))
    (reading,) = readings(plan_of(VISION, *entries))
    assert reading.words == (
        OwnWords("In five years", "I run my own practice."),
        OwnWords("In one to two years", "Pass the exam\nFind a partner"),
        OwnWords("In three to ten years", "Open an office"),
        OwnWords(REFLECTIONS["energy"], "Teaching."),
    )


def test_a_vision_says_what_matters_and_where_no_goal_is_about_it() -> None:
    (reading,) = readings(plan_of(VISION, serving(1, category=Category.EDUCATION)))
    assert reading.meaning == (
        "What matters most to you: education, then financial.",
        "No open goal is about financial yet.",
    )


def test_a_vision_of_far_years_alone_is_asked_what_comes_first() -> None:
    (reading,) = readings(plan_of(replace(VISION, soon=(), matters=())))
    assert reading.meaning == (
        "It names hopes for later years and none for the next two: what comes first?",
    )


@costly
@given(plans())
def test_no_reading_has_an_empty_line_and_each_exercise_is_read_once(plan: Plan) -> None:
    found = readings(plan)
    assert len({reading.title for reading in found}) == len(found)
    for reading in found:
        assert all(reading.meaning) or reading.title == "Vision"
        assert all(words.said for words in reading.words)
        assert len(reading.questions) in {0, 2}
