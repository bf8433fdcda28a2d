"""The purpose map in a real terminal, by keys alone, from the first question to a goal."""

import json
import time
from pathlib import Path

import pytest
from ikigai_answers import ANSWERS, REPAIR, SPACE, TEACH, TRIAL
from real_terminal import BACK_TAB, CTRL_S, DOWN, ENTER, RealTerminal

SIZES = [(80, 24), (120, 40)]
KEEP = "Yes, keep it"
LONGEST_S = 240
"""Seconds within which somebody who knows the answers is done."""

LIST_OF_GOOD, FIRST_MARK, MARK_OF_REPAIR = 3, 9, 11
"""Where these questions stand."""

KILLED_AT = (1, 4, 5, 9, 13, 18, 19, 22)
"""Questions of every kind: a list, evidence, boxes, a scale, a line, a text."""


def answer(terminal: RealTerminal, number: int) -> None:
    """Answer the question that stands at a number, once it is there."""
    question, keys = ANSWERS[number - 1]
    terminal.see(f"step {number} of").see(question).press(*keys)


def answer_all(terminal: RealTerminal, first: int = 1) -> None:
    for number in range(first, len(ANSWERS) + 1):
        answer(terminal, number)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
def test_a_map_and_its_experiment_are_kept_within_four_minutes(size: tuple[int, int]) -> None:
    begun = time.monotonic()
    terminal = RealTerminal("ikigai", size=size)
    answer_all(terminal)
    terminal.see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    assert time.monotonic() - begun < LONGEST_S
    assert "Draw the purpose map: kept in your plan." in " ".join(terminal.shown.split())
    listed = RealTerminal("list")
    assert listed.ended() == 0
    assert TRIAL in listed.shown


@pytest.mark.timeout(600)
def test_a_walk_killed_at_a_question_asks_that_question_again() -> None:
    words, reached = "ikigai", 1
    for number in KILLED_AT:
        terminal = RealTerminal(words)
        for each in range(reached, number):
            answer(terminal, each)
        terminal.see(f"step {number} of").see(ANSWERS[number - 1][0])
        terminal.kill()
        words, reached = "resume", number
    terminal = RealTerminal("resume")
    answer_all(terminal, reached)
    terminal.see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    listed = RealTerminal("list")
    assert listed.ended() == 0
    assert TRIAL in listed.shown


@pytest.mark.timeout(300)
def test_a_mark_outlives_going_back_to_a_list_and_adding_to_it() -> None:
    terminal = RealTerminal("ikigai")
    for number in range(1, MARK_OF_REPAIR):
        answer(terminal, number)
    terminal.see(f"step {MARK_OF_REPAIR} of").see(f"“{REPAIR}”")
    terminal.press(DOWN, DOWN, SPACE, ENTER).see("most of your working week")
    for number in range(MARK_OF_REPAIR, LIST_OF_GOOD - 1, -1):
        terminal.press(BACK_TAB).see(f"step {number} of")
    terminal.see("List what you are good at").press(ENTER, "weld", ENTER, ENTER)
    for number in range(LIST_OF_GOOD + 1, FIRST_MARK):
        terminal.see(f"step {number} of").see(ANSWERS[number - 1][0]).press(ENTER)
        if "mean something else" not in terminal.shown:
            terminal.press(ENTER)
    for number in range(FIRST_MARK, MARK_OF_REPAIR):
        terminal.see(f"step {number} of").see(ANSWERS[number - 1][0]).press(ENTER)
    terminal.see(f"“{REPAIR}”").see("● What is needed").press(ENTER)
    terminal.see("“weld”").see("○ What is needed").press(CTRL_S)
    assert terminal.ended() == 130


@pytest.mark.timeout(300)
def test_a_map_with_nothing_on_it_stays_a_draft() -> None:
    terminal = RealTerminal("ikigai").see("step 1 of").press("at sea", ENTER, ENTER)
    for number in range(2, 6):
        terminal.see(f"step {number} of 5").press(ENTER)
    terminal.see("There is nothing to place yet").see("What now?")
    assert KEEP not in terminal.shown
    terminal.press(CTRL_S)
    assert terminal.ended() == 130
    again = RealTerminal("resume").see("There is nothing to place yet").press(BACK_TAB)
    again.see("List what you can be paid for").kill()


def test_a_file_of_answers_draws_a_map_and_one_that_names_no_entry_is_refused(
    tmp_path: Path,
) -> None:
    file = tmp_path / "answers.json"
    file.write_text(json.dumps({"love": [TEACH], "paid": [TEACH], "candidates": [TEACH]}))
    terminal = RealTerminal("ikigai", "--answers", str(file))
    assert terminal.ended() == 0
    file.write_text(json.dumps({"love": ["sail"], f"mark {TEACH} (love)": ["paid"]}))
    refused = RealTerminal("ikigai", "--answers", str(file))
    assert refused.ended() != 0
    assert f"nothing asks for mark {TEACH} (love) here" in " ".join(refused.shown.split())
