"""One goal from a vague wish to all five letters: each part that is added gains its own letter."""

from dataclasses import replace
from datetime import date

import pytest

from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.parts import GoalParts, compose, split

CALENDAR = Calendar(date(2026, 11, 21))

WISH = GoalParts("get", "ahead")
LADDER = (
    ({"action": "learn", "object": "the closing of group accounts"}, "S"),
    ({"measure": "4 month-ends closed alone"}, "SM"),
    ({"means": "sit beside the group accountant at two month-ends"}, "SMA"),
    ({"why": "I can apply for the senior post"}, "SMAR"),
    ({"due": "end of Q3 2027"}, "SMART"),
)


def rungs() -> list[tuple[GoalParts, str]]:
    """The goal as it stands on each rung, and the letters that its sentence has there."""
    standing, parts = [(WISH, "")], WISH
    for added, letters in LADDER:
        parts = replace(parts, **added)
        standing.append((parts, letters))
    return standing


@pytest.mark.parametrize(("parts", "letters"), rungs())
def test_a_part_that_is_added_gains_its_letter_and_no_other(parts: GoalParts, letters: str) -> None:
    verdict = critique(compose(parts, CALENDAR), calendar=CALENDAR)
    stated = {each.letter for each in verdict.letters if each.is_stated}
    assert stated == set(letters)


def test_the_total_rises_on_every_rung() -> None:
    totals = [critique(compose(parts, CALENDAR), calendar=CALENDAR).total for parts, _ in rungs()]
    assert totals == sorted(set(totals))


def test_the_whole_sentence_reads_well_and_can_be_taken_apart_again() -> None:
    parts, _ = rungs()[-1]
    sentence = compose(parts, CALENDAR)
    assert sentence == (
        "By 30 September 2027, I will learn the closing of group accounts by sitting beside the "
        "group accountant at two month-ends, measured by 4 month-ends closed alone, so that I can "
        "apply for the senior post."
    )
    assert compose(split(sentence, CALENDAR), CALENDAR) == sentence
