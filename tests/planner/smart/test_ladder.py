"""One goal that gains its letters one after the other, in the order of its word."""

import pytest

from planner.smart.critique import critique

STEPS = (
    ("I want to get further in accounting", ""),
    ("I want to prepare for the senior accountant role in our tax group", "S"),
    ("I want to prepare for the senior accountant role in our tax group and lead two"
     " year-end closings", "SM"),
    ("I want to prepare for the senior accountant role in our tax group and lead two"
     " year-end closings by pairing with Ines on each of them", "SMA"),
    ("I want to prepare for the senior accountant role in our tax group and lead two"
     " year-end closings by pairing with Ines on each of them, so that I can sign clients'"
     " returns myself", "SMAR"),
    ("By 30 June 2027 I want to prepare for the senior accountant role in our tax group and lead"
     " two year-end closings by pairing with Ines on each of them, so that I can sign clients'"
     " returns myself", "SMART"),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "letters"), STEPS)
def test_each_step_of_the_ladder_has_its_letters(sentence: str, letters: str) -> None:
    answer = critique(sentence)
    assert "".join(each.letter for each in answer.letters if each.is_stated) == letters


def test_each_step_gains_one_letter_and_the_total_never_falls() -> None:
    totals = [critique(sentence).total for sentence, _ in STEPS]
    assert totals == sorted(totals)
    assert [len(letters) for _, letters in STEPS] == [0, 1, 2, 3, 4, 5]
