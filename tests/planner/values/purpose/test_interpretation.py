"""The map in words: the person's own, what they mean, and two questions."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_entries import GOOD, LOVE, NEEDED, PAID, entries, made_entry

from planner.values.purpose.candidates import Candidate
from planner.values.purpose.circles import CENTRE, MASKS, NOWHERE, REGIONS, Mask
from planner.values.purpose.empty_circles import ALL_EMPTY, empty_messages
from planner.values.purpose.interpretation import CAVEATS, interpret
from planner.values.purpose.purpose_map import PurposeEntry, SetBy

WELD = made_entry("weld", LOVE | GOOD, evidence="a gate")
TEACH = made_entry("teach", LOVE | GOOD | NEEDED, evidence="the school asked")


def test_the_summary_repeats_each_circle_and_each_overlap_in_the_persons_words() -> None:
    lost = made_entry("drift", NOWHERE)
    assert interpret([WELD, TEACH, lost]).summary == (
        "What you love: “weld”, “teach”.",
        "What you are good at: “weld”, “teach”.",
        "What is needed: “teach”.",
        "Unpaid calling (what you love, what you are good at and what is needed): “teach”.",
        "Passion (what you love and what you are good at): “weld”.",
        "Not placed yet: “drift”.",
    )


def test_the_summary_ends_with_the_experiments() -> None:
    chosen = Candidate("2", TEACH.id, "Teach two evenings", "5 guests", date(2026, 3, 2))
    assert interpret([TEACH], [chosen]).summary[-1] == (
        "Until Mon 16 Mar 2026 you try: “Teach two evenings”. You will know by: “5 guests”."
    )


def test_the_meaning_tells_the_fullest_overlap_the_best_candidate_and_what_is_empty() -> None:
    made = [WELD, made_entry("solder", LOVE | GOOD), TEACH]
    passion = REGIONS[LOVE | GOOD]
    assert interpret(made).meaning == (
        "What joins circles lies mostly in the region called passion: what you love and what you "
        "are good at.",
        f"How that often feels: {passion.feeling}",
        f"A next step from there: {passion.next_step}",
        "“teach” joins the most circles. Its weakest side: what you can be paid for. A way to try "
        "it: offer a small piece of it at a price to people who could buy it.",
        *empty_messages(made),
    )


def test_of_two_overlaps_that_hold_as_much_the_one_of_more_circles_is_told() -> None:
    assert "unpaid calling" in interpret([WELD, TEACH]).meaning[0]


def test_circles_that_do_not_overlap_are_no_failure() -> None:
    first, *_ = interpret([made_entry("weld", LOVE)]).meaning
    assert first == (
        "Your circles don't overlap yet. Take the entry you care about most and ask of each other "
        "circle what it would take to get there."
    )


def test_a_candidate_that_lacks_nothing_has_no_weakest_side() -> None:
    best = interpret([made_entry("weld", CENTRE)]).meaning[3]
    assert best == (
        "“weld” joins the most circles. A way to try it: give it four hours a week and keep a note "
        "of what comes of it."
    )


@pytest.mark.parametrize(
    ("now", "wanted", "told"),
    [
        (LOVE, LOVE, ["Your work lies in the region called pastime, where you want it to be."]),
        (
            PAID,
            LOVE | GOOD,
            [
                "Your work lies in the region called livelihood, and you want it in passion.",
                "Look in it for what you love and what you are good at.",
                "You would give up what you can be paid for: say where else it is to come from.",
            ],
        ),
        (
            GOOD | PAID,
            CENTRE,
            [
                "Your work lies in the region called profession, and you want it in centre.",
                "Look in it for what you love and what is needed.",
            ],
        ),
        (
            CENTRE,
            ~PAID,
            [
                "Your work lies in the region called centre, and you want it in unpaid calling.",
                "You would give up what you can be paid for: say where else it is to come from.",
            ],
        ),
        (None, LOVE, []),
        (LOVE, None, []),
    ],
)
def test_the_way_from_todays_work_to_the_work_hoped_for_is_told(
    now: Mask | None, wanted: Mask | None, told: list[str]
) -> None:
    plain = set(interpret([WELD]).meaning)
    meaning = interpret([WELD], now=now, wanted=wanted).meaning
    assert [sentence for sentence in meaning if sentence not in plain] == told


def test_what_nobody_confirmed_is_said() -> None:
    guessed = made_entry("sell", PAID, set_by=SetBy.SUGGESTED)
    *_, unconfirmed, unproven = interpret([WELD, guessed]).meaning
    assert unconfirmed == (
        "Placed by the lists you wrote them in, and not confirmed by you yet: “sell”."
    )
    assert unproven == "Needed or paid for, with nobody else's word for it yet: “sell”."


def test_an_empty_map_has_no_meaning_but_to_come_back() -> None:
    reading = interpret([], now=LOVE, wanted=CENTRE)
    assert reading.summary == ()
    assert reading.meaning == (ALL_EMPTY,)
    assert len(reading.questions) == 2


@pytest.mark.parametrize(
    ("mask", "words"),
    [
        (~LOVE, "enjoy “sew {text}”"),
        (~GOOD, "learn before you would trust me with “sew {text}”"),
        (~NEEDED, "Who do you know that “sew {text}” would help"),
        (~PAID, "Who would pay for “sew {text}”"),
        (CENTRE, "make room for “sew {text}”"),
        (LOVE, "What do people come to me for"),
    ],
)
def test_the_mentor_is_asked_about_the_weakest_circle(mask: Mask, words: str) -> None:
    first, second = interpret([made_entry("sew {text}", mask)]).questions
    assert words in first
    assert first != second


def test_the_caveats_name_where_the_picture_comes_from() -> None:
    said = " ".join(CAVEATS)
    assert all(name in said for name in ("Zuzunaga", "2012", "Winn", "2014", "Japan"))


@given(st.lists(entries(), max_size=8), st.sampled_from(MASKS), st.sampled_from(MASKS))
def test_every_entry_is_in_the_summary_and_the_caveats_in_every_reading(
    made: list[PurposeEntry], now: Mask, wanted: Mask
) -> None:
    reading = interpret(made, (), now, wanted)
    told = "\n".join(reading.summary)
    assert all(f"“{entry.text}”" in told for entry in made)
    assert reading.sentences[-len(CAVEATS) :] == CAVEATS
    assert all(question.endswith("?") for question in reading.questions)
    assert interpret(made, (), now, wanted) == reading
